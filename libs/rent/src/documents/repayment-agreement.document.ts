import { inLanguage, partyLines, paymentQr, paymentRows, sayIn, signerOf, strong, t, type Block, type DocumentTemplate, type PaperParty, type Text } from '#documents';
import { formatDate, formatKoruna, type Language } from '#kernel';
import type { RepaymentAgreementSnapshot } from './debt-letters-snapshot';
import { owedTable, translationNote } from './letter-parts';
import type { FamilyLetter } from './letters-snapshot';

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
        owedTable(plan.months, language),
        { type: 'heading', text: say('Splátky', 'Instalments') },
        instalmentTable(plan, language),
        { type: 'payment', qr: paymentQr(plan.payment, language, say('První splátka', 'First instalment')), rows: paymentRows(plan.payment, language) },
        { type: 'clauses', prefix: '', items: clauses(plan, language) },
        signatures(plan, plan.debtors, language),
        translationNote(language),
      ],
    };
  },
};

function instalmentTable(plan: RepaymentAgreementSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Splátka', 'Instalment'), align: 'left', share: 16 },
      { title: say('Splatná', 'Due'), align: 'left', share: 24 },
      { title: say('Variabilní symbol', 'Variable symbol'), align: 'left', share: 22 },
      { title: say('Částka', 'Amount'), align: 'right', share: 19 },
      { title: say('Pak zbývá', 'Then left'), align: 'right', share: 19 },
    ],
    rows: plan.instalments.map((each, index) => [`${index + 1}.`, formatDate(each.dueOn, language), plan.payment.variableSymbol, formatKoruna(each.amount, language), formatKoruna(each.leftAfter, language)]),
    foot: [[say('Celkem', 'Total'), '', '', formatKoruna(plan.total, language), '']],
  };
}

function clauses(plan: RepaymentAgreementSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const items: Text[] = [
    say(
      t`Splátky se platí pod variabilním symbolem ${strong(plan.payment.variableSymbol)}. Platba pod tímto symbolem se použije na dluhy z této dohody. Běžné nájemné se platí dál pod svým symbolem.`,
      t`Instalments are paid under the variable symbol ${strong(plan.payment.variableSymbol)}. A payment under it goes to the debts of this agreement. Current rent is paid on under its own symbol.`,
    ),
    plan.toleranceDays === 0
      ? say('Splátka je včas, je-li připsána na účet v den splatnosti.', 'An instalment is in time when it is credited on its due day.')
      : say(`Splátka je včas i tehdy, je-li připsána na účet nejvýše ${plan.toleranceDays} dní po splatnosti.`, `An instalment is still in time when it is credited at most ${plan.toleranceDays} days after its due day.`),
    say('Dokud se splátky platí včas, věřitel nic dalšího nevymáhá a neposílá upomínky.', 'As long as instalments are paid in time, the creditor demands nothing more and sends no reminders.'),
  ];
  items.push(
    plan.mayLoseInstalments
      ? say(
          'Nebude-li některá splátka zaplacena včas, může věřitel žádat zaplacení celého zbytku najednou. Může to udělat nejpozději do splatnosti následující splátky (§ 1931 občanského zákoníku).',
          'If an instalment is not paid in time, the creditor may ask for the whole rest at once. He may do so until the next instalment is due at the latest (§ 1931 of the Civil Code).',
        )
      : say('Ztráta výhody splátek sjednána není.', 'Loss of the benefit of instalments is not agreed.'),
  );
  items.push(
    say(
      t`Nevychází-li splátka, ozvěte se co nejdřív: ${strong(plan.contact.name)} (${inLanguage(plan.contact.role, 'cs')})${reach(plan)}. Dohodu lze změnit.`,
      t`If an instalment does not work out, get in touch as soon as you can: ${strong(plan.contact.name)} (${inLanguage(plan.contact.role, 'en')})${reach(plan)}. The agreement can be changed.`,
    ),
  );
  return items;
}

function reach(letter: FamilyLetter): string {
  const ways = [letter.contact.phone, letter.contact.email].filter((each) => each !== null && each !== '').join(', ');
  return ways === '' ? '' : `, ${ways}`;
}

/** Creditor and debtors, each with who acts for him. */
export function partiesBlock(letter: FamilyLetter, debtors: readonly PaperParty[], language: Language): Block {
  const say = sayIn(language);
  const creditor = creditorParty(letter);
  return {
    type: 'parties',
    parties: [
      { role: say('Věřitel', 'Creditor'), name: creditor.name, lines: partyLines(creditor, language) },
      ...debtors.map((debtor) => ({ role: letter.contract === 'lease' ? say('Nájemce', 'Tenant') : say('Podnájemce', 'Subtenant'), name: debtor.name, lines: partyLines(debtor, language) })),
    ],
  };
}

export function signatures(letter: FamilyLetter, debtors: readonly PaperParty[], language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'signatures',
    placeLabel: say('V', 'In'),
    dateLabel: say('dne', 'on'),
    place: '.'.repeat(30),
    signers: [
      signerOf(creditorParty(letter), say('Věřitel', 'Creditor'), language),
      ...debtors.map((debtor) => signerOf(debtor, letter.contract === 'lease' ? say('Nájemce', 'Tenant') : say('Podnájemce', 'Subtenant'), language)),
    ],
  };
}

function creditorParty(letter: FamilyLetter): PaperParty {
  const { signatory, creditor } = letter;
  if (signatory.as === 'creditor') return creditor;
  const capacity = signatory.as === 'powerOfAttorney' ? 'powerOfAttorney' : 'authorisedEmployee';
  return { ...creditor, representedBy: { name: signatory.as === 'powerOfAttorney' ? `${letter.agency.name} (${signatory.name})` : signatory.name, capacity, since: signatory.powerOfAttorneyOn } };
}
