import { paymentQr, paymentRows, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { formatDate, formatKoruna, formatMonth, type Language } from '#kernel';
import type { RepaymentAgreementSnapshot } from './debt-letters-snapshot';
import { instalmentClauses, instalmentTable, partiesBlock, signatures } from './instalment-parts';
import { translationNote } from './letter-parts';

/** An agreement on instalments: the debt by month, each instalment with its day and what is left after it, the clause if agreed. */
export const repaymentAgreementTemplate: DocumentTemplate<RepaymentAgreementSnapshot> = {
  kind: 'repaymentAgreement',
  series: 'DS',
  version: 1,
  name: { cs: 'Dohoda o splátkách', en: 'Repayment agreement' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (plan, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: plan.agency,
      title: say('Dohoda o splátkách', 'Repayment agreement'),
      subtitle: say(`byt ${plan.flat.address}, smlouva č. ${plan.contractNumber ?? '–'}`, `flat ${plan.flat.address}, contract no. ${plan.contractNumber ?? '–'}`),
      setting: 'contract',
      blocks: [
        partiesBlock(plan, plan.debtors, language),
        { type: 'heading', text: say('Co se splácí', 'What is repaid') },
        {
          type: 'paragraph',
          text: say(
            t`Ke dni ${formatDate(plan.asOf, 'cs')} zbývá zaplatit ${strong(formatKoruna(plan.total, 'cs'))}${plan.includesInterest ? '. Strany se výslovně dohodly, že částka zahrnuje i zúčtovaný úrok z prodlení a náklady' : ' na nájemném a zálohách na služby, bez úroku z prodlení'}:`,
            t`As of ${formatDate(plan.asOf, 'en')}, ${strong(formatKoruna(plan.total, 'en'))} remains to be paid${plan.includesInterest ? '. The parties expressly agree that it includes the default interest and costs charged' : ' in rent and service advances, without default interest'}:`,
          ),
        },
        repaidTable(plan, language),
        { type: 'heading', text: say('Splátky', 'Instalments') },
        instalmentTable(plan, language),
        { type: 'payment', qr: paymentQr(plan.payment, language, say('První splátka', 'First instalment')), rows: paymentRows(plan.payment, language) },
        { type: 'clauses', prefix: '', items: clauses(plan, language) },
        {
          type: 'together',
          blocks: [
            { type: 'paragraph', text: say('Strany si dohodu přečetly, souhlasí s ní a podepisují ji.', 'The parties have read the agreement, agree with it and sign it.') },
            signatures(plan, plan.debtors, language),
            translationNote(language),
          ],
        },
      ],
    };
  },
};

/** What of each month is repaid; what was charged and paid of it is in the rent statement. */
function repaidTable(plan: RepaymentAgreementSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Měsíc', 'Month'), align: 'left', share: 40 },
      { title: say('Splatné', 'Due'), align: 'left', share: 30 },
      { title: say('Splácí se', 'Repaid'), align: 'right', share: 30 },
    ],
    rows: plan.months.map((month) => [formatMonth(month.month, language), formatDate(month.dueOn, language), formatKoruna(month.owed, language)]),
    foot: [[say('Celkem', 'Total'), '', formatKoruna(plan.total, language)]],
  };
}

function clauses(plan: RepaymentAgreementSnapshot, language: Language): readonly Text[] {
  return [
    sayIn(language)(
      t`Splátky se platí pod variabilním symbolem ${strong(plan.payment.variableSymbol)}. Platba pod tímto symbolem se použije na dluhy z této dohody. Běžné nájemné se platí dál pod svým symbolem.`,
      t`Instalments are paid under the variable symbol ${strong(plan.payment.variableSymbol)}. A payment under it goes to the debts of this agreement. Current rent is paid on under its own symbol.`,
    ),
    ...instalmentClauses(plan, language),
  ];
}
