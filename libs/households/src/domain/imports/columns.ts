import type { ImportColumns, ImportRow } from '#platform';
import { BENEFIT_CHOICES, INCOME_CHOICES, NEED_CHOICES, PURPOSE_CHOICES, RECIPIENT_CHOICES, RELATION_CHOICES } from './choices';

const OF_HOUSEHOLD: readonly [string, string] = ['Údaj domácnosti, stačí v jejím prvním řádku.', 'A fact of the household; its first row is enough.'];
const ofHousehold = (cs: string, en: string): readonly [string, string] => [`${cs} ${OF_HOUSEHOLD[0]}`, `${en} ${OF_HOUSEHOLD[1]}`];
const same = (text: string): readonly [string, string] => [text, text];

/** One row is one person; rows of one number are one household. Lengths are those of the form. */
export const HOUSEHOLD_COLUMNS = {
  key: { kind: 'text', cs: 'Číslo domácnosti', en: 'Household number', also: ['Domácnost', 'Rodina č.'], required: true, most: 40, example: same('1'), hint: ['Stejné u všech lidí jedné domácnosti. Vaše vlastní číslo, dál se neukládá. Řádek s číslem VZOR se přeskočí.', 'The same for all people of one household. A number of your own, it is not kept. A row numbered SAMPLE is passed over.'] },
  givenName: { kind: 'text', cs: 'Jméno', en: 'Given name', also: ['Křestní jméno', 'First name'], required: true, most: 100, example: same('Jana'), hint: ['Jméno člověka.', 'Given name of the person.'] },
  familyName: { kind: 'text', cs: 'Příjmení', en: 'Family name', also: ['Last name', 'Surname'], required: true, most: 100, example: same('Vzorná'), hint: ['Příjmení člověka.', 'Family name of the person.'] },
  birthDate: { kind: 'day', cs: 'Datum narození', en: 'Birth date', also: ['Narozen', 'Narození', 'Date of birth', 'Born'], required: true, example: same('14. 3. 1988'), hint: ['Den, měsíc a celý rok.', 'Day, month and the whole year.'] },
  relation: { kind: 'choice', cs: 'Vztah k žadateli', en: 'Relation to the applicant', also: ['Vztah', 'Relation'], required: true, choices: RELATION_CHOICES, example: ['žadatel', 'applicant'], hint: ['Žadatel je v domácnosti jeden. V prvním řádku domácnosti může být prázdné, je to žadatel.', 'A household has one applicant. In the first row of a household it may be empty: that is the applicant.'] },
  appliedOn: { kind: 'day', cs: 'Den žádosti', en: 'Applied on', also: ['Žádost ze dne', 'Podáno'], example: same('10. 11. 2025'), hint: ofHousehold('Od tohoto dne rodina čeká. Prázdné znamená dnešek.', 'The family waits from this day. Empty means today.') },
  phone: { kind: 'text', cs: 'Telefon', en: 'Phone', also: ['Mobil', 'Tel'], most: 40, example: same('+420 900 000 001'), hint: OF_HOUSEHOLD },
  email: { kind: 'text', cs: 'E-mail', en: 'E-mail', also: ['Mail'], most: 200, example: same('jana@example.com'), hint: OF_HOUSEHOLD },
  contactAddress: { kind: 'text', cs: 'Adresa pro dopisy', en: 'Address for letters', most: 300, free: true, example: same('Opavská 9001, Ostrava'), hint: OF_HOUSEHOLD },
  interpreterLanguage: { kind: 'text', cs: 'Tlumočník z jazyka', en: 'Interpreter from', most: 60, example: same(''), hint: ofHousehold('Jen když ho rodina při jednání potřebuje.', 'Only when the family needs one at meetings.') },
  quietMode: { kind: 'yesno', cs: 'Tichý režim', en: 'Quiet mode', example: ['ne', 'no'], hint: ofHousehold('Neutrální texty a žádné dopisy: telefon nebo poštu může číst někdo nebezpečný.', 'Neutral texts and no letters: somebody dangerous may read the phone or the post.') },
  privacyNoticeOn: { kind: 'day', cs: 'Informace o údajích předána', en: 'Privacy notice given on', example: same('10. 11. 2025'), hint: OF_HOUSEHOLD },
  ethos: { kind: 'text', cs: 'Bydlení teď (ETHOS)', en: 'Housing now (ETHOS)', also: ['ETHOS', 'Kód ETHOS', 'Bydlení teď', 'Housing situation'], most: 100, example: same('3.2'), hint: ofHousehold('Kód ETHOS, nebo jeho slova.', 'The ETHOS code, or its words.') },
  situationSince: { kind: 'day', cs: 'Bydlí tak od', en: 'Lives like that since', example: same('1. 10. 2025'), hint: OF_HOUSEHOLD },
  situationNote: { kind: 'text', cs: 'Poznámka k bydlení', en: 'Note on housing', most: 1000, free: true, example: same(''), hint: ofHousehold('Bez zdravotních údajů.', 'Without facts about health.') },
  incomeAmount: { kind: 'money', cs: 'Příjem měsíčně', en: 'Monthly income', also: ['Příjem', 'Čistý příjem', 'Income'], example: same('19 000'), hint: ['Čistý příjem toho, kdo je na řádku, v Kč. Nula znamená, že jsme se ptali a příjem není. Prázdné znamená, že nevíme.', 'Net income of the person in the row, CZK. Zero means: asked, and there is none. Empty means not known.'] },
  incomeKind: { kind: 'choice', cs: 'Druh příjmu', en: 'Kind of income', choices: INCOME_CHOICES, example: ['zaměstnání', 'employment'], hint: ['Ke každému příjmu.', 'With every income.'] },
  incomeFrom: { kind: 'day', cs: 'Příjem od', en: 'Income since', example: same('1. 1. 2025'), hint: ['Prázdné znamená den žádosti; zeptáme se, zda to tak je.', 'Empty means the day of the application; we ask whether that is so.'] },
  incomeEvidence: { kind: 'text', cs: 'Příjem doložen', en: 'Evidence of income', most: 300, free: true, example: ['výplatní páska', 'payslip'], hint: ['Čím je příjem doložen.', 'What proves the income.'] },
  benefitKind: { kind: 'choice', cs: 'Dávka', en: 'Benefit', also: ['Druh dávky', 'Kind of benefit'], choices: BENEFIT_CHOICES, example: ['přídavek na dítě', 'child benefit'], hint: ['Přiznaná dávka. Další dávku téže rodiny napište na řádek dalšího člověka.', 'A granted benefit. Write another one of the family in the row of another person.'] },
  benefitAmount: { kind: 'money', cs: 'Dávka měsíčně', en: 'Monthly benefit', also: ['Částka dávky', 'Výše dávky'], example: same('1 500'), hint: ['Částka v Kč. Nula bez druhu znamená, že jsme se ptali a dávky nejsou.', 'CZK. Zero without a kind means: asked, and there are none.'] },
  benefitHousingPart: { kind: 'money', cs: 'Z dávky na bydlení', en: 'Housing part of the benefit', example: same(''), hint: ['Část dávky určená na bydlení.', 'The part of the benefit meant for housing.'] },
  benefitPayer: { kind: 'text', cs: 'Dávku vyplácí', en: 'Paid by', most: 200, example: ['Úřad práce Plzeň', 'Labour Office Plzeň'], hint: ['Úřad, který dávku vyplácí.', 'The office that pays the benefit.'] },
  benefitPaidTo: { kind: 'choice', cs: 'Dávka chodí', en: 'Benefit paid to', choices: RECIPIENT_CHOICES, example: ['rodině', 'the family'], hint: ['Prázdné znamená rodině.', 'Empty means the family.'] },
  benefitFrom: { kind: 'day', cs: 'Dávka od', en: 'Benefit since', example: same('1. 12. 2025'), hint: ['Prázdné znamená den žádosti; zeptáme se, zda to tak je.', 'Empty means the day of the application; we ask whether that is so.'] },
  needs: { kind: 'choices', cs: 'Co byt musí umožnit', en: 'What the flat must allow', also: ['Potřeby', 'Needs'], choices: NEED_CHOICES, example: ['výtah nebo přízemí; blízko školy', 'lift or ground floor; near a school'], hint: ofHousehold('Víc hodnot oddělte středníkem. „nic“ znamená, že jsme se ptali.', 'Part several values by semicolons. “none” means that we asked.') },
  cities: { kind: 'list', cs: 'Přání: město', en: 'Wish: city', also: ['Kde chtějí bydlet'], example: same('Plzeň'), hint: ofHousehold('Víc míst oddělte středníkem.', 'Part several places by semicolons.') },
  parts: { kind: 'list', cs: 'Přání: městská část', en: 'Wish: part of town', example: same('Slovany; Doubravka'), hint: OF_HOUSEHOLD },
  avoidCities: { kind: 'list', cs: 'Které město ne', en: 'Which city not', example: same(''), hint: OF_HOUSEHOLD },
  avoidParts: { kind: 'list', cs: 'Která část ne', en: 'Which part not', example: same(''), hint: ofHousehold('Důvod nepište.', 'Do not write why.') },
  maxTotal: { kind: 'money', cs: 'Nejvýš měsíčně', en: 'At most a month', example: same('12 000'), hint: ofHousehold('Kolik smí stát nájem se službami, v Kč.', 'What rent and services may cost together, CZK.') },
  minRooms: { kind: 'whole', cs: 'Aspoň místností', en: 'Rooms at least', example: same('2'), hint: OF_HOUSEHOLD },
  consents: { kind: 'choices', cs: 'Souhlasy', en: 'Consents', choices: PURPOSE_CHOICES, example: ['sdělit jména pronajímateli', 'tell the landlord the names'], hint: ofHousehold('Víc účelů oddělte středníkem.', 'Part several purposes by semicolons.') },
  consentOn: { kind: 'day', cs: 'Souhlas dán', en: 'Consent given on', example: same('10. 11. 2025'), hint: OF_HOUSEHOLD },
  consentTo: { kind: 'day', cs: 'Souhlas platí do', en: 'Consent holds to', example: same(''), hint: OF_HOUSEHOLD },
  consentEvidence: { kind: 'text', cs: 'Souhlas doložen', en: 'Evidence of consent', most: 300, free: true, example: ['podepsaný formulář', 'signed form'], hint: OF_HOUSEHOLD },
  partner: { kind: 'text', cs: 'Doporučující organizace', en: 'Referring organisation', also: ['Partner', 'Doporučil'], most: 200, example: same(''), hint: ofHousehold('Název, pod kterým ji agentura vede.', 'The name under which the agency knows it.') },
} as const satisfies ImportColumns;

export type HouseholdColumn = keyof typeof HOUSEHOLD_COLUMNS;
export type PersonRow = ImportRow<typeof HOUSEHOLD_COLUMNS>;

/** What each row says for itself; all the rest is the household's. */
export const ROW_COLUMNS: ReadonlySet<HouseholdColumn> = new Set<HouseholdColumn>([
  'key', 'givenName', 'familyName', 'birthDate', 'relation', 'incomeAmount', 'incomeKind', 'incomeFrom', 'incomeEvidence', 'benefitKind', 'benefitAmount', 'benefitHousingPart', 'benefitPayer',
  'benefitPaidTo', 'benefitFrom',
]);
