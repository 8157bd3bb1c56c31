import { inLanguage, partyLines, signerOf, strong, t, sayIn, type Block, type PaperParty, type PaymentInstruction, type Text } from '#documents';
import { formatDate, formatKoruna, halere, type Halere, type Language } from '#kernel';
import type { Instalment } from '../domain/plans/repayment-plan';
import type { PaperInstalment } from './debt-letters-snapshot';
import type { FamilyLetter } from './letters-snapshot';

/** What every paper about instalments says, whatever the debt; a change here changes all of them, so their versions rise together. */
export interface InstalmentPaper extends FamilyLetter {
  readonly total: Halere;
  readonly toleranceDays: number;
  readonly mayLoseInstalments: boolean;
  readonly instalments: readonly PaperInstalment[];
  readonly payment: PaymentInstruction;
}

/** Each instalment with what is left of the debt once it is paid. */
export function instalmentsOnPaper(total: Halere, instalments: readonly Instalment[]): PaperInstalment[] {
  let left: Halere = total;
  return instalments.map((each) => {
    left = halere(left - each.amount);
    return { ...each, leftAfter: left };
  });
}

export function instalmentTable(plan: InstalmentPaper, language: Language): Block {
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

/** When an instalment is in time, what the creditor leaves alone meanwhile, what was agreed of a missed one (§ 1931), whom to call. */
export function instalmentClauses(plan: InstalmentPaper, language: Language): readonly Text[] {
  const say = sayIn(language);
  return [
    plan.toleranceDays === 0
      ? say('Splátka je včas, je-li připsána na účet v den splatnosti.', 'An instalment is in time when it is credited on its due day.')
      : say(`Splátka je včas i tehdy, je-li připsána na účet nejvýše ${daysCs(plan.toleranceDays)} po splatnosti.`, `An instalment is still in time when it is credited at most ${plan.toleranceDays === 1 ? 'one day' : `${plan.toleranceDays} days`} after its due day.`),
    say('Dokud se splátky platí včas, věřitel nic dalšího nevymáhá a neposílá upomínky.', 'As long as instalments are paid in time, the creditor demands nothing more and sends no reminders.'),
    plan.mayLoseInstalments
      ? say(
          'Nebude-li některá splátka zaplacena včas, může věřitel žádat zaplacení celého zbytku najednou. Může to udělat nejpozději do splatnosti následující splátky (§ 1931 občanského zákoníku).',
          'If an instalment is not paid in time, the creditor may ask for the whole rest at once. He may do so until the next instalment is due at the latest (§ 1931 of the Civil Code).',
        )
      : say('Ztráta výhody splátek sjednána není.', 'Loss of the benefit of instalments is not agreed.'),
    say(
      t`Nevychází-li splátka, ozvěte se co nejdřív: ${strong(plan.contact.name)} (${inLanguage(plan.contact.role, 'cs')})${reach(plan)}. Dohodu lze změnit.`,
      t`If an instalment does not work out, get in touch as soon as you can: ${strong(plan.contact.name)} (${inLanguage(plan.contact.role, 'en')})${reach(plan)}. The agreement can be changed.`,
    ),
  ];
}

const daysCs = (count: number): string => (count === 1 ? 'jeden den' : count < 5 ? `${count} dny` : `${count} dní`);

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

/** What a recognition in writing does (Civil Code §§ 639, 2053), said to whoever is to sign it. */
export function recognitionNotice(language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'notice',
    title: say('Co podpis znamená', 'What the signature means'),
    body: [
      say(
        'Podpisem potvrzujete, že dluh existuje a v této výši. Promlčí se až za deset let (§ 639). Nejste-li si částkou jisti, nepodepisujte a ozvěte se nám.',
        'By signing you confirm that the debt exists in this amount. It lapses only after ten years (§ 639). If you are not sure of the amount, do not sign and get in touch with us.',
      ),
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
