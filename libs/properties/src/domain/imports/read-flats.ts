import { halere, isRefusal, placeKey, refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { ImportFault, ImportRecord } from '#platform';
import { checkedAccount, examineLandlord, type LandlordDraft, type LandlordKind } from '../landlord-rules';
import { examineBuilding, examineNote, examineUnit, type BuildingDraft, type EnergyLabel, type UnitDraft } from '../unit-rules';
import { ADVANCE_COLUMNS, type FlatColumn, type FlatRow } from './columns';

/** A flat of the sheet with what it stands on: known already, or to be recorded once for all rows that say the same key. */
export interface FlatDraft {
  readonly landlord: { readonly id: Id } | { readonly key: string; readonly draft: LandlordDraft };
  readonly building: { readonly id: Id } | { readonly key: string; readonly draft: BuildingDraft };
  readonly unit: Omit<UnitDraft, 'landlordId' | 'buildingId'>;
}

export interface KnownLandlord {
  readonly id: Id;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly street: string;
  readonly city: string;
}
export interface KnownBuilding extends BuildingDraft {
  readonly id: Id;
}
export interface KnownFlat {
  readonly code: string;
  readonly buildingId: Id;
  readonly unitNumber: string | null;
  readonly floor: number;
  readonly layout: string;
  readonly areaM2: number;
}

/** What the reading has to know beside the sheet. */
export interface KnownFlats {
  readonly asOf: IsoDate;
  readonly depositCapMonths: number;
  readonly landlords: readonly KnownLandlord[];
  readonly buildings: readonly KnownBuilding[];
  readonly flats: readonly KnownFlat[];
}

const BUILDING_FACTS = ['part', 'ruianCode', 'hasLift', 'stepFreeEntrance', 'petsAllowed', 'smokingAllowed'] as const satisfies readonly FlatColumn[];
/** m² to a habitable room and Kč to a m² outside of which somebody has more likely slipped. */
const ROOM_M2 = { least: 9, most: 45 };
const METRE_RENT = { least: 4_000, most: 60_000 };
const SOMEWHERE = '' as Id;

const buildingKey = (place: { readonly street: string; readonly houseNumber: string; readonly city: string }): string => [place.street, place.houseNumber, place.city].map(placeKey).join('|');
const personKey = (name: string, street: string | null, city: string | null): string => [name, street ?? '', city ?? ''].map(placeKey).join('|');

/** Reads all flats of a sheet. Rows of one address are one building, rows of one owner are one owner. */
export function readFlats(rows: readonly FlatRow[], known: KnownFlats): ImportRecord<FlatDraft>[] {
  const reader = new FlatsReader(rows, known);
  return rows.map((row) => reader.read(row));
}

class FlatsReader {
  private readonly landlordsByName = new Map<string, KnownLandlord[]>();
  private readonly landlordsByNumber = new Map<string, KnownLandlord>();
  private readonly buildings: ReadonlyMap<string, KnownBuilding>;
  private readonly flatsOfBuilding = new Map<Id, KnownFlat[]>();
  private readonly codes: ReadonlySet<string>;
  /** First rows of the sheet by label, building and owner. */
  private readonly firstOfCode = new Map<string, FlatRow>();
  private readonly rowsOfBuilding = new Map<string, FlatRow[]>();
  private readonly landlordRows = new Map<string, FlatRow[]>();

  constructor(rows: readonly FlatRow[], private readonly known: KnownFlats) {
    for (const landlord of known.landlords) {
      push(this.landlordsByName, placeKey(landlord.name), landlord);
      if (landlord.companyNumber) this.landlordsByNumber.set(landlord.companyNumber, landlord);
    }
    this.buildings = new Map(known.buildings.map((building) => [buildingKey(building), building]));
    for (const flat of known.flats) push(this.flatsOfBuilding, flat.buildingId, flat);
    this.codes = new Set(known.flats.map(({ code }) => code));
    for (const row of rows) {
      const { code, street, houseNumber, city, landlord } = row.values;
      if (code !== null && !this.firstOfCode.has(code)) this.firstOfCode.set(code, row);
      if (street !== null && houseNumber !== null && city !== null) push(this.rowsOfBuilding, buildingKey({ street, houseNumber, city }), row);
      if (landlord !== null) push(this.landlordRows, placeKey(landlord), row);
    }
  }

  read(row: FlatRow): ImportRecord<FlatDraft> {
    const errors: ImportFault[] = [];
    const warnings: ImportFault[] = [];
    const wrong = (column: FlatColumn, no: Refusal): void => void errors.push({ row: row.number, column, refusal: no });
    const doubt = (column: FlatColumn, no: Refusal): void => void warnings.push({ row: row.number, column, refusal: no });
    for (const column of ['code', 'street', 'houseNumber', 'city', 'postalCode', 'landlord', 'floor', 'layout', 'area', 'rent'] as const) {
      if (row.values[column] === null && !row.unread.has(column)) wrong(column, refusal('sheet_cell_missing'));
    }
    let draft: FlatDraft | null = null;
    if (errors.length === 0 && row.unread.size === 0) {
      const [landlord, building, unit] = [this.landlord(row, wrong, doubt), this.building(row, wrong, doubt), this.unit(row, wrong)];
      if (landlord && building && unit && errors.length === 0) {
        draft = { landlord, building, unit };
        this.doubtFlat(draft, doubt);
      }
    }
    return { rows: [row.number], label: row.values.code ?? '', draft, identity: [row.values, [...row.unread]], errors, warnings };
  }

  private landlord(row: FlatRow, wrong: Say, doubt: Say): FlatDraft['landlord'] | null {
    const { values } = row;
    const name = values.landlord!;
    const number = values.landlordNumber?.replace(/\s/g, '') ?? null;
    const byNumber = number === null ? undefined : this.landlordsByNumber.get(number);
    if (byNumber) return { id: byNumber.id };
    const namesakes = this.landlordsByName.get(placeKey(name)) ?? [];
    const told = this.addressOf(row, namesakes);
    if (told === null) {
      if (namesakes.length === 1) return { id: namesakes[0]!.id };
      wrong(namesakes.length === 0 ? 'landlordStreet' : 'landlord', namesakes.length === 0 ? refusal('import_landlord_address', { name }) : refusal('import_landlord_unclear', { name, count: namesakes.length }));
      return null;
    }
    const key = personKey(name, told.values.landlordStreet, told.values.landlordCity);
    const same = namesakes.find((each) => personKey(each.name, each.street, each.city) === key);
    if (same) return { id: same.id };
    const email = told.values.landlordEmail;
    if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrong('landlordEmail', refusal('import_landlord_email', { value: email.slice(0, 60) }));
    const draft: LandlordDraft = {
      kind: (told.values.landlordKind ?? 'person') as LandlordKind, name, companyNumber: told.values.landlordNumber, birthDate: null, street: told.values.landlordStreet!, city: told.values.landlordCity ?? '',
      postalCode: told.values.landlordPostalCode ?? '', email, phone: told.values.landlordPhone, salutation: null, account: told.values.landlordAccount, language: 'cs',
    };
    const examined = examineLandlord(draft, this.known.asOf);
    const account = draft.account === null ? null : checkedAccount(draft.account);
    for (const no of [examined, account]) if (isRefusal(no)) wrong(LANDLORD_FIELDS[no.field ?? ''] ?? 'landlord', no);
    if (namesakes.length > 0) doubt('landlord', refusal('import_landlord_alike', { address: `${namesakes[0]!.street}, ${namesakes[0]!.city}` }));
    return { key, draft };
  }

  /** The row that says the owner's address: this one, or, of a name we do not know, the only address other rows give to it. */
  private addressOf(row: FlatRow, namesakes: readonly KnownLandlord[]): FlatRow | null {
    if (row.values.landlordStreet !== null) return row;
    if (namesakes.length === 1) return null;
    const others = (this.landlordRows.get(placeKey(row.values.landlord!)) ?? []).filter(({ values, unread }) => values.landlordStreet !== null && unread.size === 0);
    const addresses = new Set(others.map(({ values }) => personKey('', values.landlordStreet, values.landlordCity)));
    return addresses.size === 1 ? others[0]! : null;
  }

  private building(row: FlatRow, wrong: Say, doubt: Say): FlatDraft['building'] | null {
    const { street, houseNumber, city, postalCode } = row.values;
    const key = buildingKey({ street: street!, houseNumber: houseNumber!, city: city! });
    const known = this.buildings.get(key);
    if (known) {
      for (const fact of BUILDING_FACTS) if (row.values[fact] !== null && row.values[fact] !== known[fact]) doubt(fact, refusal('import_building_differs'));
      return { id: known.id };
    }
    const rows = this.rowsOfBuilding.get(key)!;
    for (const fact of BUILDING_FACTS) {
      const first = rows.find(({ values }) => values[fact] !== null);
      if (first && row.values[fact] !== null && first.values[fact] !== row.values[fact]) wrong(fact, refusal('import_building_conflict', { other: first.number }));
    }
    const fact = <Key extends (typeof BUILDING_FACTS)[number]>(column: Key): FlatRow['values'][Key] => (rows.find(({ values }) => values[column] !== null) ?? row).values[column];
    const draft: BuildingDraft = {
      street: street!, houseNumber: houseNumber!, city: city!, postalCode: postalCode!, part: fact('part'), ruianCode: fact('ruianCode'), hasLift: fact('hasLift'),
      stepFreeEntrance: fact('stepFreeEntrance'), petsAllowed: fact('petsAllowed'), smokingAllowed: fact('smokingAllowed'),
    };
    const examined = examineBuilding(draft);
    if (isRefusal(examined)) wrong((examined.field ?? 'street') as FlatColumn, examined);
    return { key, draft };
  }

  private unit(row: FlatRow, wrong: Say): FlatDraft['unit'] | null {
    const { values } = row;
    const code = values.code!;
    if (this.codes.has(code)) wrong('code', refusal('unit_code_taken', { code }));
    const first = this.firstOfCode.get(code)!;
    if (first !== row) wrong('code', refusal('import_code_twice', { code, other: first.number }));
    const demand = examineNote(values.note);
    if (demand) wrong('note', demand);
    const columns = (Object.keys(ADVANCE_COLUMNS) as (keyof typeof ADVANCE_COLUMNS)[]).filter((column) => (values[column] ?? 0) !== 0);
    const unit: FlatDraft['unit'] = {
      code, unitNumber: values.unitNumber, floor: values.floor!, layout: values.layout!.replace(/\s/g, '').toLowerCase(), habitableRooms: values.rooms, areaM2: values.area!, stepFree: values.stepFree,
      furnished: values.furnished ?? false, energyLabel: values.energyLabel as EnergyLabel | null, rent: values.rent!, advances: columns.map((column) => ({ service: ADVANCE_COLUMNS[column], amount: values[column]! })),
      deposit: values.deposit ?? halere(0), energyEstimate: values.energyEstimate, maxPersons: values.maxPersons, availableFrom: values.availableFrom, note: values.note,
    };
    const examined = examineUnit({ ...unit, note: null, landlordId: SOMEWHERE, buildingId: SOMEWHERE }, this.known.asOf, this.known.depositCapMonths);
    if (isRefusal(examined)) wrong(unitColumn(examined.field ?? 'code', columns), examined);
    return unit;
  }

  private doubtFlat({ building, unit }: FlatDraft, doubt: Say): void {
    const rooms = unit.habitableRooms ?? Number(unit.layout[0]);
    const perRoom = Math.round(unit.areaM2 / rooms);
    if (perRoom < ROOM_M2.least || perRoom > ROOM_M2.most) doubt('area', refusal('import_area_odd', { perRoom }));
    const perMetre = Math.round(unit.rent / unit.areaM2);
    if (perMetre < METRE_RENT.least || perMetre > METRE_RENT.most) doubt('rent', refusal('import_rent_odd', { perMetreAmount: perMetre }));
    if (!('id' in building)) return;
    const alike = (this.flatsOfBuilding.get(building.id) ?? []).find((flat) =>
      flat.unitNumber !== null && unit.unitNumber !== null ? flat.unitNumber === unit.unitNumber : flat.floor === unit.floor && flat.layout === unit.layout && flat.areaM2 === unit.areaM2,
    );
    if (alike) doubt('code', refusal('import_flat_alike', { code: alike.code }));
  }
}

type Say = (column: FlatColumn, no: Refusal) => void;

/** Fields of the form as columns of the sheet, where they are called otherwise. */
const LANDLORD_FIELDS: Readonly<Record<string, FlatColumn>> = {
  name: 'landlord', kind: 'landlordKind', companyNumber: 'landlordNumber', street: 'landlordStreet', city: 'landlordCity', postalCode: 'landlordPostalCode', phone: 'landlordPhone', email: 'landlordEmail', account: 'landlordAccount',
};

function unitColumn(field: string, advances: readonly FlatColumn[]): FlatColumn {
  const [name = '', index] = field.split('.');
  if (name === 'advances') return advances[Number(index)]!;
  return ({ habitableRooms: 'rooms', areaM2: 'area' } as Readonly<Record<string, FlatColumn>>)[name] ?? (name as FlatColumn);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
