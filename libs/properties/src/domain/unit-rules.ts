import { addMonthsToDate, halere, protectedGround, refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import { postalCode } from './landlord-rules';
import type { PropertiesRefusal } from './sentences';

export const UNIT_SERVICES = ['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;
export type UnitService = (typeof UNIT_SERVICES)[number];
export const ENERGY_LABELS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type EnergyLabel = (typeof ENERGY_LABELS)[number];

export interface BuildingDraft {
  readonly street: string;
  readonly houseNumber: string;
  readonly part: string | null;
  readonly city: string;
  readonly postalCode: string;
  readonly ruianCode: string | null;
  readonly hasLift: boolean | null;
  readonly stepFreeEntrance: boolean | null;
  readonly petsAllowed: boolean | null;
  readonly smokingAllowed: boolean | null;
}

export interface UnitDraft {
  readonly code: string;
  readonly buildingId: Id;
  readonly landlordId: Id;
  readonly unitNumber: string | null;
  readonly floor: number;
  readonly layout: string;
  /** null: as many as the layout says. */
  readonly habitableRooms: number | null;
  readonly areaM2: number;
  readonly stepFree: boolean | null;
  readonly furnished: boolean;
  readonly energyLabel: EnergyLabel | null;
  readonly rent: Halere;
  readonly advances: readonly { readonly service: UnitService; readonly amount: Halere }[];
  readonly deposit: Halere;
  readonly energyEstimate: Halere | null;
  readonly maxPersons: number | null;
  readonly availableFrom: IsoDate | null;
  readonly note: string | null;
}

const HIGHEST_MONTHLY: Halere = halere(100_000_000);

export function examineBuilding(draft: BuildingDraft): BuildingDraft | Refusal<PropertiesRefusal> {
  if (!draft.street.trim() || !draft.houseNumber.trim() || !draft.city.trim()) return refusal('address_missing', {}, 'street');
  const code = postalCode(draft.postalCode);
  if (typeof code !== 'string') return code;
  if (draft.ruianCode !== null && !/^\d{1,9}$/.test(draft.ruianCode)) return refusal('ruian_code', {}, 'ruianCode');
  return { ...draft, street: draft.street.trim(), houseNumber: draft.houseNumber.trim(), city: draft.city.trim(), part: draft.part?.trim() || null, postalCode: code };
}

function improbable(amount: number, field: string): Refusal<PropertiesRefusal> | null {
  if (amount < 0) return refusal('unit_amount_negative', {}, field);
  return amount > HIGHEST_MONTHLY ? refusal('unit_amount_improbable', { highestAmount: HIGHEST_MONTHLY }, field) : null;
}

/** What can be a flat. `depositCapMonths` is the dated parameter of § 2254. */
export function examineUnit(draft: UnitDraft, today: IsoDate, depositCapMonths: number): (UnitDraft & { readonly habitableRooms: number }) | Refusal<PropertiesRefusal> {
  const code = draft.code.trim();
  if (!/^[\p{L}\d-]{2,20}$/u.test(code)) return refusal('unit_code', {}, 'code');
  const layout = /^([1-9])\+(kk|[1-9])$/.exec(draft.layout);
  if (!layout) return refusal('unit_layout', {}, 'layout');
  const rooms = draft.habitableRooms ?? Number(layout[1]);
  // A large kitchen may count as a habitable room (decree 146/2024), so one more than the layout says is possible.
  if (rooms < 1 || rooms > Number(layout[1]) + 1) return refusal('unit_rooms', { layout: draft.layout, rooms }, 'habitableRooms');
  if (!(draft.areaM2 >= 8 && draft.areaM2 <= 500)) return refusal('unit_area', {}, 'areaM2');
  if (!Number.isInteger(draft.floor) || draft.floor < -2 || draft.floor > 60) return refusal('unit_floor', {}, 'floor');
  if (draft.rent <= 0) return refusal('unit_rent', {}, 'rent');
  const no = improbable(draft.rent, 'rent') ?? improbable(draft.deposit, 'deposit') ?? (draft.energyEstimate === null ? null : improbable(draft.energyEstimate, 'energyEstimate'));
  if (no) return no;
  const seen = new Set<UnitService>();
  for (const [index, { service, amount }] of draft.advances.entries()) {
    if (seen.has(service)) return refusal('advance_twice', {}, `advances.${index}.service`);
    seen.add(service);
    const wrong = improbable(amount === 0 ? -1 : amount, `advances.${index}.amount`);
    if (wrong) return wrong;
  }
  const cap = halere(draft.rent * depositCapMonths);
  if (draft.deposit > cap) return refusal('unit_deposit_above_cap', { capAmount: cap, capMonths: depositCapMonths }, 'deposit');
  if (draft.maxPersons !== null && (draft.maxPersons < 1 || draft.maxPersons > 20)) return refusal('unit_persons', {}, 'maxPersons');
  if (draft.availableFrom !== null && (draft.availableFrom < '2000-01-01' || draft.availableFrom > addMonthsToDate(today, 24))) {
    return refusal('unit_available_improbable', { availableOn: draft.availableFrom }, 'availableFrom');
  }
  const demand = examineNote(draft.note);
  if (demand) return demand;
  return { ...draft, code, habitableRooms: rooms, note: draft.note?.trim() || null, unitNumber: draft.unitNumber?.trim() || null };
}

/** A note is about the flat: who may live in it is asked as a condition of the landlord, which is read before it counts. */
export function examineNote(note: string | null): Refusal<PropertiesRefusal> | null {
  return note !== null && protectedGround(note) ? refusal('unit_note_protected', {}, 'note') : null;
}
