import { addHalere, daysBetween, ZERO, type Halere, type Id, type IsoDate } from '#kernel';
import { capLeftOf } from '#guarantee';
import { inTransitUntil } from '#rent';
import { ageBand } from './domain/arrears-age';
import type { FigureCode } from './domain/figure';
import { householdsHoused, livingOn, personsHoused, type Housed, type Stay } from './domain/housed';
import type { Period } from './domain/period';
import { isWaitingOn } from './domain/waiting';
import { emptySince, voidDays, type Span } from './domain/void-days';
import type { ApplicantRow, CareRow, GuaranteeRow, OpenChargeRow, OwnerContractRow, StayRow } from './store/overview.repository';

export interface FigureRow {
  readonly key: string;
  readonly ordinal: number | null;
  readonly code: string;
  /** Of a household or a person; a figure of flats gives the address. */
  readonly name: string;
  readonly cell: string | null;
  readonly date: IsoDate | null;
  readonly days: number | null;
  readonly amount: Halere | null;
  readonly evidence: string | null;
  readonly unitId: Id | null;
  readonly householdId: Id | null;
  readonly tenancyId: Id | null;
}

/** Everything the figures are counted from: seven statements, whatever the size of the agency. */
export interface Facts {
  readonly period: Period;
  readonly stays: readonly (Stay & StayRow)[];
  readonly contracts: readonly OwnerContractRow[];
  readonly applicants: readonly ApplicantRow[];
  readonly charges: readonly OpenChargeRow[];
  readonly care: readonly CareRow[];
  readonly guarantees: readonly GuaranteeRow[];
  readonly fund: Halere;
}

const EMPTY_ROW: Omit<FigureRow, 'key' | 'code' | 'name'> = {
  ordinal: null, cell: null, date: null, days: null, amount: null, evidence: null, unitId: null, householdId: null, tenancyId: null,
};

/** Per figure, the rows it is counted from. */
export const ROWS: Readonly<Record<FigureCode, (facts: Facts) => FigureRow[]>> = {
  flats_under_contract: ({ contracts, period: { asOf } }) =>
    contracts
      .filter((each) => each.from <= asOf && (each.to === null || each.to >= asOf))
      .map((each) => ({ ...EMPTY_ROW, key: each.id, code: each.unitCode, name: each.address, cell: `model_${each.model}`, date: each.from, evidence: each.number, unitId: each.unitId })),

  flats_empty: (facts) =>
    flatsOf(facts).flatMap((flat) => {
      const since = emptySince(flat.contracts, flat.occupied, facts.period.asOf);
      return since === null ? [] : [{ ...flatRow(flat), date: since, days: daysBetween(since, facts.period.asOf) + 1 }];
    }),

  void_days: (facts) =>
    flatsOf(facts)
      .map((flat) => ({ ...flatRow(flat), days: voidDays(flat.contracts, flat.occupied, { from: facts.period.from, to: facts.period.asOf }) }))
      .filter((row) => row.days > 0)
      .sort((a, b) => b.days - a.days),

  households_waiting: ({ applicants: all, stays: each, period: { asOf } }) => {
    const living = new Set(livingOn(each, asOf).map((stay) => stay.householdId));
    const housed = new Set(householdsHoused(each, asOf).map((line) => line.householdId));
    return all
      .filter((household) => isWaitingOn(household, asOf, living.has(household.householdId), housed.has(household.householdId)))
      .map((household) => ({ ...EMPTY_ROW, key: household.householdId, code: household.code, name: household.name, date: household.appliedOn, days: daysBetween(household.appliedOn, asOf), householdId: household.householdId }));
  },

  households_housed: (facts) => housedRows(facts, householdsHoused(facts.stays, facts.period.asOf)),
  persons_housed: (facts) => housedRows(facts, personsHoused(facts.stays, facts.period.asOf)),

  arrears: (facts) =>
    owedPerTenancy(facts)
      .map((each) => ({
        ...EMPTY_ROW, key: each.tenancyId, code: each.charge.householdCode, name: each.charge.householdName, cell: ageBand(each.oldestDueOn, facts.period.asOf),
        date: each.oldestDueOn, days: daysBetween(each.oldestDueOn, facts.period.asOf), amount: each.amount, evidence: each.charge.tenancyNumber, tenancyId: each.charge.tenancyId,
      }))
      .sort((a, b) => b.days - a.days || b.amount - a.amount),

  guarantee_exposure: ({ guarantees: all }) =>
    all
      .map((each) => ({ ...EMPTY_ROW, key: each.tenancyId, code: each.householdCode, name: each.householdName, amount: capLeftOf(each, { monthly: each, paidBefore: each.paidBefore, recovered: each.recovered }), evidence: each.tenancyNumber, tenancyId: each.tenancyId }))
      .sort((a, b) => b.amount - a.amount),

  families_in_care: ({ care, period: { asOf } }) =>
    care.map((each) => ({
      ...EMPTY_ROW, key: each.householdId, code: each.code, name: each.name, date: each.since, days: daysBetween(each.since, asOf),
      cell: each.hasKeyWorker ? null : 'without_key_worker', householdId: each.householdId,
    })),
};

interface Flat {
  readonly unitId: Id;
  readonly unitCode: string;
  readonly address: string;
  readonly contracts: readonly Span[];
  readonly occupied: readonly Span[];
}

function flatsOf(facts: Facts): Flat[] {
  const flats = new Map<Id, Flat & { contracts: Span[] }>();
  for (const contract of facts.contracts) {
    const known = flats.get(contract.unitId);
    if (known) known.contracts.push(contract);
    else {
      const occupied = facts.stays.filter((stay) => stay.unitId === contract.unitId).map((stay) => ({ from: stay.startsOn, to: stay.endedOn }));
      flats.set(contract.unitId, { unitId: contract.unitId, unitCode: contract.unitCode, address: contract.address, contracts: [contract], occupied });
    }
  }
  return [...flats.values()];
}

const flatRow = (flat: Flat) => ({ ...EMPTY_ROW, key: flat.unitId, code: flat.unitCode, name: flat.address, unitId: flat.unitId });

function housedRows(facts: Facts, lines: readonly Housed[]): FigureRow[] {
  const byTenancy = new Map(facts.stays.map((stay) => [stay.tenancyId as string, stay]));
  return lines.map((line) => {
    const stay = byTenancy.get(line.tenancyId)!;
    const place = line.memberId === null ? -1 : stay.memberIds.findIndex((memberId) => memberId === line.memberId);
    return {
      ...EMPTY_ROW, key: line.memberId ?? line.householdId, ordinal: line.ordinal, code: line.householdCode, name: place < 0 ? stay.householdName : stay.memberNames[place]!,
      cell: line.evidence, date: line.housedOn, evidence: line.tenancyNumber, unitId: stay.unitId, householdId: stay.householdId, tenancyId: stay.tenancyId,
    };
  });
}

export interface OwedTenancy {
  readonly tenancyId: string;
  readonly amount: Halere;
  readonly oldestDueOn: IsoDate;
  readonly charge: OpenChargeRow;
}

/**
 * Charges come in the order of their due days, so the first of a tenancy is its oldest. What a confirmed payer usually
 * sends later in the month is on its way until then, as in the worklist of rent.
 */
export function owedPerTenancy({ charges, period }: Facts): OwedTenancy[] {
  const owed = new Map<string, OwedTenancy>();
  for (const charge of charges) {
    if (inTransitUntil(charge) >= period.asOf) continue;
    const key = `${charge.tenancyId}:${charge.creditor}`;
    const known = owed.get(key);
    owed.set(key, { tenancyId: key, amount: addHalere(known?.amount ?? ZERO, charge.open), oldestDueOn: known?.oldestDueOn ?? charge.dueOn, charge: known?.charge ?? charge });
  }
  return [...owed.values()];
}
