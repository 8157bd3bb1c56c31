import type { Language, Refusal, Sentences } from '#kernel';
import { accountSentences, amountSentences, companyNumberSentences, spaydSentences } from '#kernel';
import { documentsSentences } from '#documents';
import { guaranteeSentences, recoursePlanSentences } from '#guarantee';
import { householdsSentences } from '#households';
import { ledgerSentences } from '#ledger';
import { propertiesSentences } from '#properties';
import { identitySentences } from '#identity';
import { partnersSentences } from '#partners';
import { SentenceBook } from '#platform';
import { accessorySentences, bankFileSentences, bankImportSentences, booksSentences, depositSentences, ladderSentences, letterSentences, paymentOrderSentences, planSentences, rentSentences } from '#rent';
import { rentIncreaseSentences, tenanciesSentences } from '#tenancies';

/** The catalogues of the contexts whose services the commands call. */
const catalogues: readonly Sentences<string>[] = [
  accountSentences, amountSentences, companyNumberSentences, spaydSentences, identitySentences, partnersSentences, documentsSentences, tenanciesSentences, rentIncreaseSentences,
  rentSentences, accessorySentences, booksSentences, letterSentences, depositSentences, planSentences, ladderSentences, bankFileSentences, bankImportSentences, paymentOrderSentences,
  ledgerSentences, guaranteeSentences, recoursePlanSentences, householdsSentences, propertiesSentences,
];

export function sentenceOf(refusal: Refusal, language: Language): string {
  return new SentenceBook(catalogues).say(refusal, language);
}
