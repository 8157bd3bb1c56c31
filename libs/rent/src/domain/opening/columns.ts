import { halere, isRefusal, normaliseSymbol, parseKoruna, readDay, readDecimal, readWhole, readYesNo, type Halere, type IsoDate } from '#kernel';

/** How a cell is read. Money becomes haléře, a day YYYY-MM-DD. */
type Kind = 'text' | 'money' | 'date' | 'whole' | 'decimal' | 'yesno' | 'symbol' | 'covers' | 'model' | 'landlordKind' | 'people';

interface ColumnOf<K extends Kind> {
  readonly header: string;
  readonly kind: K;
  readonly required?: true;
  /** Shown in the template's second row. */
  readonly example: string;
}
const column = <K extends Kind>(header: string, kind: K, example: string): ColumnOf<K> => ({ header, kind, example });
const required = <K extends Kind>(header: string, kind: K, example: string): ColumnOf<K> & { required: true } => ({ header, kind, example, required: true });

/** The spreadsheet of what the books begin with: a row is a contract with a household. Headers as an agency's people would write them. */
export const OPENING_COLUMNS = {
  key: required('Klíč', 'text', 'N-2023-14'),
  landlord: required('Majitel', 'text', 'Ivo Ukázkový'),
  landlordKind: column('Druh majitele', 'landlordKind', 'osoba'),
  landlordNumber: column('IČO majitele', 'text', ''),
  landlordStreet: required('Ulice majitele', 'text', 'Opavská 9001'),
  landlordCity: required('Město majitele', 'text', 'Ostrava'),
  landlordPostalCode: required('PSČ majitele', 'text', '702 00'),
  landlordPhone: column('Telefon majitele', 'text', '+420 900 000 001'),
  landlordEmail: column('E-mail majitele', 'text', 'majitel@example.com'),
  landlordAccount: column('Účet majitele', 'text', '9990000026/9999'),
  unit: required('Byt', 'text', 'OV-11'),
  street: required('Ulice bytu', 'text', 'Rokycanská'),
  houseNumber: required('Číslo domu', 'text', '9011'),
  city: required('Město bytu', 'text', 'Plzeň'),
  postalCode: required('PSČ bytu', 'text', '312 00'),
  floor: required('Podlaží', 'whole', '2'),
  layout: required('Dispozice', 'text', '2+1'),
  area: required('Plocha m2', 'decimal', '54'),
  cadastreOn: column('Kontrola katastru dne', 'date', '5. 1. 2023'),
  titleDeed: column('List vlastnictví', 'text', '1234'),
  titleClear: column('Vlastník souhlasí, bez exekuce', 'yesno', 'ano'),
  inspectedOn: column('Kontrola stavu dne', 'date', '6. 1. 2023'),
  fit: column('Byt je způsobilý', 'yesno', 'ano'),
  model: required('Model', 'model', 'B'),
  ownerFrom: required('Smlouva s majitelem od', 'date', '1. 2. 2023'),
  ownerRent: column('Nájem majiteli', 'money', '9 500'),
  payoutDay: column('Den výplaty', 'whole', '20'),
  collects: column('Agentura vybírá', 'yesno', 'ne'),
  capMonths: column('Garance měsíců', 'whole', ''),
  capAmount: column('Garance Kč', 'money', ''),
  covers: column('Garance kryje', 'covers', ''),
  waitingDays: column('Garance čeká dnů', 'whole', ''),
  claimWithinDays: column('Garance do dnů', 'whole', ''),
  payoutDays: column('Garance výplata dnů', 'whole', ''),
  coPaymentPercent: column('Garance spoluúčast %', 'whole', ''),
  restoredByRecovery: column('Strop se splátkou obnoví', 'yesno', ''),
  givenName: required('Jméno', 'text', 'Jana'),
  familyName: required('Příjmení', 'text', 'Vzorná'),
  birthDate: required('Datum narození', 'date', '14. 3. 1988'),
  others: column('Další členové', 'people', 'Petr Vzorný 2. 5. 1986; Eva Vzorná 9. 9. 2015'),
  from: required('Nájem od', 'date', '15. 2. 2023'),
  to: column('Nájem do', 'date', ''),
  rent: required('Nájemné', 'money', '11 800'),
  water: column('Voda', 'money', '900'),
  heating: column('Teplo', 'money', '1 900'),
  electricity: column('Společná elektřina', 'money', '150'),
  waste: column('Odpad', 'money', ''),
  cleaning: column('Úklid', 'money', ''),
  lift: column('Výtah', 'money', ''),
  other: column('Jiné služby', 'money', ''),
  formerSymbol: column('Dosavadní variabilní symbol', 'symbol', '20230014'),
  dueDay: column('Den splatnosti', 'whole', '5'),
  deposit: column('Jistota sjednaná', 'money', '11 800'),
  depositPaid: column('Jistota složená', 'money', '11 800'),
  debt: column('Nedoplatek', 'money', '4 200'),
  debtSince: column('Nedoplatek splatný', 'date', '5. 2. 2026'),
  credit: column('Přeplatek', 'money', ''),
} as const satisfies Record<string, ColumnOf<Kind>>;

export type OpeningColumn = keyof typeof OPENING_COLUMNS;
export const OPENING_KEYS = Object.keys(OPENING_COLUMNS) as OpeningColumn[];

export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
}
interface Values {
  readonly text: string;
  readonly money: Halere;
  readonly date: IsoDate;
  readonly whole: number;
  readonly decimal: number;
  readonly yesno: boolean;
  readonly symbol: string;
  readonly covers: readonly ('rent' | 'services')[];
  readonly model: 'A' | 'B' | 'C';
  readonly landlordKind: 'person' | 'company' | 'municipality';
  readonly people: readonly NamedPerson[];
}
type KindOf<C extends OpeningColumn> = (typeof OPENING_COLUMNS)[C]['kind'];
type Needed = { [C in OpeningColumn]: (typeof OPENING_COLUMNS)[C] extends { required: true } ? C : never }[OpeningColumn];

/** A row as it was read: what must be there is, the rest may be null. `number` counts from 1 with the header, as a spreadsheet shows it. */
export type OpeningRowRead = { readonly number: number } & { readonly [C in Needed]: Values[KindOf<C>] } & { readonly [C in Exclude<OpeningColumn, Needed>]: Values[KindOf<C>] | null };

function readPeople(text: string): readonly NamedPerson[] | null {
  const people = text.split(';').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const match = /^(\S+(?: \S+)*?) (\S+) (\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{4}-\d{2}-\d{2})$/.exec(part.replace(/\s+/g, ' '));
    const birthDate = match ? readDay(match[3]!) : null;
    return match && birthDate ? { givenName: match[1]!, familyName: match[2]!, birthDate } : null;
  });
  return people.includes(null) ? null : (people as NamedPerson[]);
}

const COVERS: Readonly<Record<string, Values['covers']>> = { 'nájemné': ['rent'], 'nájemné a služby': ['rent', 'services'] };
const KINDS: Readonly<Record<string, Values['landlordKind']>> = { osoba: 'person', firma: 'company', obec: 'municipality' };

/** What a cell means, or null when it cannot be read as what its column holds. */
export function readCell(kind: Kind, text: string): Values[Kind] | null {
  switch (kind) {
    case 'text':
      return text;
    case 'money': {
      const amount = parseKoruna(text, { allowZero: true });
      return isRefusal(amount) ? null : halere(amount);
    }
    case 'date':
      return readDay(text);
    case 'whole':
      return readWhole(text);
    case 'decimal':
      return readDecimal(text);
    case 'yesno':
      return readYesNo(text);
    case 'symbol':
      return normaliseSymbol(text);
    case 'covers':
      return COVERS[text.toLowerCase().replace(/\s+/g, ' ')] ?? null;
    case 'model':
      return (['A', 'B', 'C'] as const).find((model) => model === text.toUpperCase()) ?? null;
    case 'landlordKind':
      return KINDS[text.toLowerCase()] ?? null;
    case 'people':
      return readPeople(text);
  }
}
