import { paymentQr, paymentRows, sayIn, strong, t, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna } from '#kernel';
import { instalmentClauses, instalmentTable, partiesBlock, signatures, translationNote } from '#rent';
import { recourseReason, recourseTable } from './recourse-parts';
import type { RecourseAgreementSnapshot } from './recourse-snapshot';

/** Instalments of what the guarantee paid: the reason, each payout, each instalment and what is left after it, the clause if agreed. */
export const recourseAgreementTemplate: DocumentTemplate<RecourseAgreementSnapshot> = {
  kind: 'recourseAgreement',
  series: 'DSG',
  version: 1,
  name: { cs: 'Dohoda o splátkách plnění z garance', en: 'Agreement on repaying the guarantee' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (plan, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: plan.agency,
      title: say('Dohoda o splátkách', 'Repayment agreement'),
      subtitle: say(`co za vás zaplatila garance, byt ${plan.flat.address}`, `what the guarantee paid for you, flat ${plan.flat.address}`),
      setting: 'contract',
      blocks: [
        partiesBlock(plan, plan.debtors, language),
        { type: 'heading', text: say('Co se splácí', 'What is repaid') },
        { type: 'paragraph', text: recourseReason(plan, language) },
        {
          type: 'paragraph',
          text: say(
            t`Ke dni ${formatDate(plan.asOf, 'cs')} zbývá vrátit ${strong(formatKoruna(plan.total, 'cs'))}, bez úroku z prodlení.`,
            t`As of ${formatDate(plan.asOf, 'en')}, ${strong(formatKoruna(plan.total, 'en'))} is left to return, without default interest.`,
          ),
        },
        recourseTable(plan, plan.total, language),
        { type: 'heading', text: say('Splátky', 'Instalments') },
        instalmentTable(plan, language),
        { type: 'payment', qr: paymentQr(plan.payment, language, say('První splátka', 'First instalment')), rows: paymentRows(plan.payment, language) },
        {
          type: 'clauses',
          prefix: '',
          items: [
            say(
              t`Splátky se platí pod variabilním symbolem ${strong(plan.payment.variableSymbol)}; každá platba se použije na nejstarší nezaplacenou splátku. Běžné nájemné se platí dál pod svým symbolem.`,
              t`Instalments are paid under the variable symbol ${strong(plan.payment.variableSymbol)}; each payment goes to the oldest unpaid instalment. Current rent is paid on under its own symbol.`,
            ),
            ...instalmentClauses(plan, language),
          ],
        },
        signatures(plan, plan.debtors, language),
        translationNote(language),
      ],
    };
  },
};
