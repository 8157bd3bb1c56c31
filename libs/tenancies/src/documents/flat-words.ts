import { inLanguage, sayIn, sumHalere, type Block, type Text } from '#documents';
import { formatDate, formatKoruna, type Halere, type IsoDate, type Language } from '#kernel';
import type { AdvanceOnPaper, FlatOnPaper } from './contract-snapshot';

/** Words about flats and money that the papers of a tenancy share. */
type Rows = readonly (readonly [label: string, value: Text])[];

export function flatRows(flat: FlatOnPaper, language: Language): Rows {
  const say = sayIn(language);
  const rows: (readonly [string, Text])[] = [
    [say('Adresa', 'Address'), [{ text: flat.address, strong: true }]],
    [say('Označení', 'Label'), flat.unitNumber === null ? flat.label : say(`${flat.label}, jednotka č. ${flat.unitNumber}`, `${flat.label}, unit no. ${flat.unitNumber}`)],
    [say('Dispozice a plocha', 'Layout and area'), `${flat.layout}, ${formatArea(flat.areaSquareMetres, language)}`],
  ];
  if (flat.floor !== null) rows.push([say('Podlaží', 'Floor'), floorWords(flat.floor, flat.lift, language)]);
  if (flat.cadastre !== null) rows.push([say('Katastr nemovitostí', 'Land register'), flat.cadastre]);
  if (flat.fittings.length > 0) rows.push([say('Vybavení', 'Fittings'), flat.fittings.map((each) => inLanguage(each, language)).join(', ')]);
  return rows;
}

/** "46,5 m²". */
export function formatArea(squareMetres: number, language: Language): string {
  const digits = String(squareMetres);
  return `${language === 'cs' ? digits.replace('.', ',') : digits}\u00a0m²`;
}

function floorWords(floor: number, lift: boolean, language: Language): string {
  const say = sayIn(language);
  const where = floor === 0 ? say('přízemí', 'ground floor') : say(`${floor}. patro`, `${ordinal(floor)} floor`);
  return `${where}, ${lift ? say('dům s výtahem', 'house with a lift') : say('dům bez výtahu', 'house without a lift')}`;
}

function ordinal(count: number): string {
  const suffix = count % 10 === 1 && count % 100 !== 11 ? 'st' : count % 10 === 2 && count % 100 !== 12 ? 'nd' : count % 10 === 3 && count % 100 !== 13 ? 'rd' : 'th';
  return `${count}${suffix}`;
}

/** "od 1. 12. 2026 do 30. 11. 2027". */
export function termWords(from: IsoDate, to: IsoDate | null, language: Language): string {
  const say = sayIn(language);
  if (to === null) return say(`od ${formatDate(from, 'cs')} na dobu neurčitou`, `from ${formatDate(from, 'en')} for an indefinite term`);
  return say(`od ${formatDate(from, 'cs')} do ${formatDate(to, 'cs')}`, `from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`);
}

export function monthlyTotal(rent: Halere, advances: readonly AdvanceOnPaper[]): Halere {
  return sumHalere([rent, ...advances.map((advance) => advance.amount)]);
}

/** Rent and each advance apart, with the sum. */
export function monthlyTable(rent: Halere, advances: readonly AdvanceOnPaper[], language: Language, area: number | null = null): Block {
  const say = sayIn(language);
  const perMetre = area === null || area <= 0 ? '' : say(`${formatKoruna(Math.round(rent / area) as Halere, 'cs')} za m²`, `${formatKoruna(Math.round(rent / area) as Halere, 'en')} per m²`);
  const settled: Record<AdvanceOnPaper['settledBy'], string> = {
    meter: say('podle měřidla', 'by meter'),
    persons: say('podle počtu osob', 'by number of persons'),
    area: say('podle plochy', 'by floor area'),
    flatRate: say('paušál, nevyúčtovává se', 'flat rate, not settled'),
  };
  return {
    type: 'table',
    columns: [
      { title: say('Položka', 'Item'), align: 'left', share: 46 },
      { title: say('Jak se rozdělí při vyúčtování', 'How it is divided at settlement'), align: 'left', share: 34 },
      { title: say('Měsíčně', 'Per month'), align: 'right', share: 20 },
    ],
    rows: [
      [say('Nájemné', 'Rent'), perMetre, formatKoruna(rent, language)],
      ...advances.map((advance) => [
        say(`${advance.settledBy === 'flatRate' ? '' : 'Záloha: '}${inLanguage(advance.label, 'cs')}`, `${advance.settledBy === 'flatRate' ? '' : 'Advance: '}${inLanguage(advance.label, 'en')}`),
        settled[advance.settledBy],
        formatKoruna(advance.amount, language),
      ]),
    ],
    foot: [[say('Celkem měsíčně', 'Total per month'), '', formatKoruna(monthlyTotal(rent, advances), language)]],
  };
}

/** The one paragraph on languages that every paper ends with. */
export function languageClause(language: Language): string {
  return sayIn(language)(
    'Rozhodující je české znění. Překlad do jiného jazyka slouží jen k porozumění.',
    'This English text is a translation for understanding only. The Czech version of the same number prevails and is the one that binds.',
  );
}
