import { inLanguage, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatKoruna, formatMonth, halere, type Halere, type Language } from '#kernel';
import type { LandlordYearSnapshot, MonthOfFlat, YearOfFlat } from './landlord-snapshot';

/** A year of rent for the landlord's taxes: what was due, what came straight to him, what the agency sent. Not one word about the family. */
export const landlordYearTemplate: DocumentTemplate<LandlordYearSnapshot> = {
  kind: 'landlordYear',
  series: 'RP',
  version: 1,
  name: { cs: 'Roční přehled pro majitele', en: 'Yearly statement for the landlord' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance'],
  page: (statement, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: statement.agency,
      title: say('Roční přehled nájemného', 'Yearly statement of rent'),
      subtitle: statement.through === `${statement.year}-12` ? String(statement.year) : say(`${statement.year}, po ${formatMonth(statement.through, 'cs')}`, `${statement.year}, through ${formatMonth(statement.through, 'en')}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [statement.landlord.name, ...(statement.landlord.address?.split(/,\s*/) ?? [])], aside: [] },
        { type: 'notice', title: headline(statement, language), body: [say('Částky jsou za nájemné i zálohy na služby dohromady, měsíc po měsíci níže.', 'The sums are rent and service advances together; see month by month below.')] },
        ...statement.flats.flatMap((flat) => flatBlocks(flat, language)),
        // Together, so that no page holds the small print alone.
        { type: 'together', blocks: [{ type: 'paragraph', text: contactText(statement, language) }, { type: 'paragraph', tone: 'small', text: smallPrint(language) }] },
      ],
    };
  },
};

const smallPrint = (language: Language): string =>
  sayIn(language)(
    '„Přišlo přímo vám“ je to, co jste nám potvrdili. Zálohy na služby nemusí být vaším příjmem; o dani rozhoduje vaše účetnictví, ne tento přehled. Rozhodující je české znění.',
    '“Came straight to you” is what you have confirmed to us. Service advances need not be your income; your own books decide about tax, not this statement. The Czech version of the same number prevails.',
  );

const sum = (months: readonly MonthOfFlat[], of: (month: MonthOfFlat) => Halere): Halere => addHalere(...months.map(of));
const direct = (month: MonthOfFlat): Halere => month.direct ?? halere(0);

function headline(statement: LandlordYearSnapshot, language: Language): string {
  const months = statement.flats.flatMap((flat) => flat.months);
  const received = formatKoruna(addHalere(sum(months, direct), sum(months, (month) => month.sent)), language);
  return sayIn(language)(`Za rok ${statement.year} jste dostali celkem ${received}.`, `For ${statement.year} you have received ${received} in total.`);
}

function flatBlocks(flat: YearOfFlat, language: Language): readonly Block[] {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  const { months } = flat;
  const foot: readonly Text[] = [
    say('Celkem', 'Total'), money(sum(months, (month) => month.due)), money(sum(months, direct)), money(sum(months, (month) => month.sent)), money(sum(months, (month) => month.fromGuarantee)),
  ];
  return [
    { type: 'heading', text: `${flat.label}, ${flat.address}` },
    {
      type: 'table',
      dense: true,
      columns: [
        { title: say('Měsíc', 'Month'), align: 'left', share: 22 },
        { title: flat.shape === 'A' ? say('Mělo přijít', 'Due') : say('Nájemné od agentury', 'Rent from the agency'), align: 'right', share: 20 },
        { title: say('Přišlo přímo vám', 'Came straight to you'), align: 'right', share: 20 },
        { title: say('Odeslali jsme', 'Sent by us'), align: 'right', share: 19 },
        { title: say('z toho z garance', 'of it from the guarantee'), align: 'right', share: 19 },
      ],
      rows: months.map((month) => [formatMonth(month.month, language), money(month.due), month.direct === null ? say('nevíme', 'not known') : money(month.direct), money(month.sent), money(month.fromGuarantee)]),
      foot: [foot],
    },
  ];
}

function contactText(statement: LandlordYearSnapshot, language: Language): Text {
  const { contact } = statement;
  const call = [contact.phone, contact.email].filter((each) => each !== null && each !== '').join(', ');
  return sayIn(language)(
    t`Nesedí vám něco? Ozvěte se: ${strong(contact.name)} (${inLanguage(contact.role, 'cs')})${call === '' ? '' : `, ${call}`}.`,
    t`Does something not add up? Get in touch: ${strong(contact.name)} (${inLanguage(contact.role, 'en')})${call === '' ? '' : `, ${call}`}.`,
  );
}
