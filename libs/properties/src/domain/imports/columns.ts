import type { ImportChoice, ImportColumn, ImportColumns, ImportRow } from '#platform';
import type { LandlordKind } from '../landlord-rules';
import type { EnergyLabel, UnitService } from '../unit-rules';

const same = (text: string): readonly [string, string] => [text, text];
const NEW_LANDLORD: readonly [string, string] = ['U majitele, kterého agentura ještě nevede.', 'For an owner the agency does not know yet.'];
const OF_BUILDING: readonly [string, string] = ['Údaj domu; prázdné znamená, že to nevíme.', 'A fact of the building; empty means not known.'];
const PER_MONTH: readonly [string, string] = ['V Kč měsíčně.', 'CZK a month.'];

const LANDLORD_KINDS = ([['person', 'osoba', 'person'], ['company', 'firma', 'company'], ['municipality', 'obec', 'municipality']] as const satisfies readonly (readonly [LandlordKind, string, string])[])
  .map(([code, cs, en]): ImportChoice => ({ code, cs, en }));
const ENERGY = (['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const satisfies readonly EnergyLabel[]).map((code): ImportChoice => ({ code, cs: code, en: code }));
const advance = (cs: string, en: string, example: string): ImportColumn & { readonly kind: 'money' } => ({ kind: 'money', cs: `Záloha: ${cs}`, en: `Advance: ${en}`, also: [cs, en], example: same(example), hint: PER_MONTH });

/** One row is one flat. Lengths are those of the form. */
export const FLAT_COLUMNS = {
  code: { kind: 'text', cs: 'Označení bytu', en: 'Flat label', also: ['Byt', 'Flat', 'Označení'], required: true, most: 20, example: same('PL-31'), hint: ['2 až 20 písmen, číslic a pomlček. Každý byt má své. Řádek s označením VZOR se přeskočí.', '2 to 20 letters, digits and dashes, each flat its own. A row labelled SAMPLE is passed over.'] },
  street: { kind: 'text', cs: 'Ulice', en: 'Street', also: ['Ulice bytu'], required: true, most: 120, example: same('Rokycanská'), hint: ['Ulice domu bez čísla.', 'Street of the building without the number.'] },
  houseNumber: { kind: 'text', cs: 'Číslo domu', en: 'House number', also: ['Č. p.', 'Číslo popisné'], required: true, most: 20, example: same('9011'), hint: ['Popisné, případně s orientačním.', 'Of the building.'] },
  part: { kind: 'text', cs: 'Městská část', en: 'Part of town', also: ['Část obce'], most: 80, example: same('Doubravka'), hint: OF_BUILDING },
  city: { kind: 'text', cs: 'Město', en: 'City', also: ['Obec', 'Město bytu', 'Town'], required: true, most: 80, example: same('Plzeň'), hint: ['Město nebo obec.', 'City or town.'] },
  postalCode: { kind: 'text', cs: 'PSČ', en: 'Postal code', also: ['PSČ bytu', 'ZIP'], required: true, most: 10, example: same('312 00'), hint: ['Pět číslic.', 'Five digits.'] },
  ruianCode: { kind: 'text', cs: 'Kód RÚIAN', en: 'RÚIAN code', also: ['RÚIAN'], most: 20, example: same(''), hint: ['Kód adresního místa.', 'Code of the address.'] },
  hasLift: { kind: 'yesno', cs: 'Výtah', en: 'Lift', example: ['ne', 'no'], hint: OF_BUILDING },
  stepFreeEntrance: { kind: 'yesno', cs: 'Vchod bez schodů', en: 'Step-free entrance', example: same(''), hint: OF_BUILDING },
  petsAllowed: { kind: 'yesno', cs: 'Domovní řád: zvířata', en: 'House rules: pets', also: ['Zvířata povolena', 'Pets allowed'], example: ['ano', 'yes'], hint: OF_BUILDING },
  smokingAllowed: { kind: 'yesno', cs: 'Domovní řád: kouření', en: 'House rules: smoking', also: ['Kouření povoleno', 'Smoking allowed'], example: ['ne', 'no'], hint: OF_BUILDING },
  landlord: { kind: 'text', cs: 'Majitel', en: 'Landlord', also: ['Pronajímatel', 'Vlastník', 'Owner'], required: true, most: 200, example: same('Ivo Ukázkový'), hint: ['Jméno člověka nebo název firmy či obce. Majitel, kterého agentura už vede, se pozná podle jména a adresy nebo podle IČO.', 'Name of the person, company or municipality. An owner known already is found by name and address, or by the company number.'] },
  landlordKind: { kind: 'choice', cs: 'Druh majitele', en: 'Kind of landlord', choices: LANDLORD_KINDS, example: ['osoba', 'person'], hint: ['Prázdné znamená osoba.', 'Empty means a person.'] },
  landlordNumber: { kind: 'text', cs: 'IČO majitele', en: 'Company number', also: ['IČO', 'IČ'], most: 20, example: same(''), hint: ['U firmy a obce.', 'Of a company or municipality.'] },
  landlordStreet: { kind: 'text', cs: 'Ulice majitele', en: 'Landlord street', most: 120, example: same('Opavská 9001'), hint: NEW_LANDLORD },
  landlordCity: { kind: 'text', cs: 'Město majitele', en: 'Landlord city', most: 80, example: same('Ostrava'), hint: NEW_LANDLORD },
  landlordPostalCode: { kind: 'text', cs: 'PSČ majitele', en: 'Landlord postal code', most: 10, example: same('702 00'), hint: NEW_LANDLORD },
  landlordPhone: { kind: 'text', cs: 'Telefon majitele', en: 'Landlord phone', most: 40, example: same('+420 900 000 001'), hint: ['Telefon, nebo e-mail: jedno z nich potřebujeme.', 'A phone or an e-mail: one of them is needed.'] },
  landlordEmail: { kind: 'text', cs: 'E-mail majitele', en: 'Landlord e-mail', most: 200, example: same('majitel@example.com'), hint: ['Telefon, nebo e-mail: jedno z nich potřebujeme.', 'A phone or an e-mail: one of them is needed.'] },
  landlordAccount: { kind: 'text', cs: 'Účet majitele', en: 'Landlord account', most: 60, example: same('9990000026/9999'), hint: ['Číslo účtu s kódem banky, nebo IBAN.', 'Account number with the bank code, or an IBAN.'] },
  unitNumber: { kind: 'text', cs: 'Číslo jednotky', en: 'Unit number', most: 20, example: same('12'), hint: ['Číslo bytu v domě.', 'Number of the flat in its building.'] },
  floor: { kind: 'whole', cs: 'Podlaží', en: 'Floor', also: ['Patro'], required: true, example: same('2'), hint: ['Přízemí je 0, suterén −1.', 'The ground floor is 0, the basement −1.'] },
  layout: { kind: 'text', cs: 'Dispozice', en: 'Layout', also: ['Velikost'], required: true, most: 10, example: same('2+1'), hint: ['Například 2+kk nebo 3+1.', 'For example 2+kk or 3+1.'] },
  rooms: { kind: 'whole', cs: 'Obytných místností', en: 'Habitable rooms', also: ['Počet pokojů', 'Rooms'], example: same(''), hint: ['Prázdné znamená podle dispozice.', 'Empty means as the layout says.'] },
  area: { kind: 'decimal', cs: 'Plocha (m²)', en: 'Area (m²)', also: ['Plocha m2', 'Výměra', 'Area m2'], required: true, example: same('54'), hint: ['V metrech čtverečních.', 'In square metres.'] },
  stepFree: { kind: 'yesno', cs: 'Byt bez schodů', en: 'Step-free flat', also: ['Bezbariérový byt'], example: same(''), hint: ['Prázdné znamená, že to nevíme.', 'Empty means not known.'] },
  furnished: { kind: 'yesno', cs: 'Zařízený', en: 'Furnished', example: ['ne', 'no'], hint: ['Prázdné znamená ne.', 'Empty means no.'] },
  energyLabel: { kind: 'choice', cs: 'Energetický štítek', en: 'Energy label', also: ['PENB', 'Energetická třída'], choices: ENERGY, example: same('C'), hint: ['Písmeno z průkazu.', 'The letter of the certificate.'] },
  rent: { kind: 'money', cs: 'Nájemné', en: 'Rent', also: ['Nájem'], required: true, example: same('9 500'), hint: ['V Kč měsíčně, bez záloh.', 'CZK a month, without advances.'] },
  water: advance('voda', 'water', '900'),
  heating: advance('teplo', 'heating', '1 900'),
  electricity: advance('společná elektřina', 'common electricity', '150'),
  waste: advance('odpad', 'waste', ''),
  cleaning: advance('úklid', 'cleaning', ''),
  lift: { ...advance('výtah', 'lift', ''), also: [] },
  other: advance('jiné služby', 'other services', ''),
  deposit: { kind: 'money', cs: 'Jistota', en: 'Deposit', also: ['Kauce'], example: same('9 500'), hint: ['V Kč; nejvýš trojnásobek nájemného. Prázdné znamená žádná.', 'CZK; three times the rent at most. Empty means none.'] },
  energyEstimate: { kind: 'money', cs: 'Odhad energií', en: 'Energy estimate', example: same('1 400'), hint: ['Kolik stojí energie, které si platí nájemník, v Kč měsíčně.', 'What energies paid by the tenant cost, CZK a month.'] },
  maxPersons: { kind: 'whole', cs: 'Nejvýš osob', en: 'Persons at most', also: ['Limit osob', 'Max osob'], example: same('4'), hint: ['Kolik lidí v bytě může bydlet.', 'How many people may live in the flat.'] },
  availableFrom: { kind: 'day', cs: 'Volný od', en: 'Available from', also: ['K dispozici od'], example: same('1. 4. 2026'), hint: ['Od kdy se lze nastěhovat.', 'From when somebody can move in.'] },
  note: { kind: 'text', cs: 'Poznámka', en: 'Note', most: 2000, free: true, example: same(''), hint: ['Bez požadavků na to, kdo v bytě smí bydlet.', 'Without wishes about who may live there.'] },
} as const satisfies ImportColumns;

export type FlatColumn = keyof typeof FLAT_COLUMNS;
export type FlatRow = ImportRow<typeof FLAT_COLUMNS>;

/** Columns of advances by their service. */
export const ADVANCE_COLUMNS = {
  water: 'water', heating: 'heating', electricity: 'common_electricity', waste: 'waste', cleaning: 'cleaning', lift: 'lift', other: 'other',
} as const satisfies Partial<Record<FlatColumn, UnitService>>;
