import { addDays, addMonths, addMonthsToDate, daysBetween, daysIn, daysLived, firstDayOf, halere, lastDayOf, meeting, monthOf, monthsBetween, nextWorkingDay, refusal, type Days, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import type { SettlementRefusal } from './sentences';

export const SETTLEMENT_KEYS = ['person_months', 'area', 'meter', 'equal', 'units'] as const;
export type SettlementKey = (typeof SETTLEMENT_KEYS)[number];

/** The cost of one service. `others`: what of the key falls on flats that are not ours, in the key's own measure. */
export interface ServiceCost {
  readonly service: string;
  readonly key: SettlementKey;
  readonly amount: Halere;
  readonly others: number;
  readonly evidence: string | null;
}

/** What a meter shows for a household (meter), or how many agreed units its flat has (units). */
export interface Reading {
  readonly tenancyId: Id;
  readonly service: string;
  readonly consumed: number;
}

/** A household as far as the sharing of costs goes. `days` lie in the period. */
export interface SharingHousehold {
  readonly tenancyId: Id;
  readonly number: string;
  readonly unitId: Id;
  readonly areaM2: number;
  readonly days: { readonly from: IsoDate; readonly to: IsoDate };
  readonly people: readonly { readonly birthDate: IsoDate; readonly leftOn: IsoDate | null }[];
}

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One household's part of one cost: `measure` of `total` in the key's own measure. */
export interface ServiceShare {
  readonly service: string;
  readonly key: SettlementKey;
  readonly total: Halere;
  readonly measure: number;
  readonly ofMeasure: number;
  readonly cost: Halere;
}

/** Whole months, at most as many as the law lets (67/2013 § 2 d), over already. */
export function settledPeriod(period: Period, today: IsoDate, mostMonths: number): Period | Refusal<SettlementRefusal> {
  if (period.from !== firstDayOf(monthOf(period.from)) || period.to !== lastDayOf(monthOf(period.to)) || period.to < period.from) return refusal('settlement_period', {}, 'periodFrom');
  if (monthOf(period.to) >= addMonths(monthOf(period.from), mostMonths)) return refusal('settlement_period_long', { most: mostMonths }, 'periodTo');
  return period.to >= today ? refusal('settlement_period_open', { periodOn: period.to }, 'periodTo') : period;
}

/** 28, 29, 30 and 31 all divide it: person-months are counted in such parts, without a fraction. */
export const PARTS_OF_MONTH = 377_580;
const TENTHS = 10;
const THOUSANDTHS = 1000;

/** Person-months of a household: every person counts the days of each month he lived there, ÷ the days of that month. In parts. */
export function personMonths(household: Pick<SharingHousehold, 'days' | 'people'>): number {
  let parts = 0;
  for (const person of household.people) {
    const lived = meeting(household.days, { from: person.birthDate, to: person.leftOn });
    if (lived === null) continue;
    for (const month of monthsBetween(monthOf(lived.from), monthOf(lived.to!))) parts += (daysLived(lived, month) * PARTS_OF_MONTH) / daysIn(month);
  }
  return parts;
}

const length = (days: Days): number => daysBetween(days.from, days.to!) + 1;

/** A measure in whole parts, and how many parts make one of what people read. */
interface Measured {
  readonly own: ReadonlyMap<Id, number>;
  readonly total: number;
  readonly partsOfOne: number;
}

/** Flats count for every day of the period, lived in or not: an empty flat's part stays with its owner. People and meters count where they are. */
function measured(cost: ServiceCost, period: Period, households: readonly SharingHousehold[], units: readonly { readonly unitId: Id; readonly areaM2: number }[], readings: readonly Reading[]): Measured | Refusal<SettlementRefusal> {
  const all = length(period);
  const of = (measure: (household: SharingHousehold) => number): Map<Id, number> => new Map(households.map((each) => [each.tenancyId, measure(each)]));
  const sum = (own: ReadonlyMap<Id, number>): number => [...own.values()].reduce((total, each) => total + each, 0);
  const others = (parts: number): number => Math.round(cost.others * parts);
  if (cost.key === 'person_months') {
    const own = of(personMonths);
    return { own, total: sum(own) + others(PARTS_OF_MONTH), partsOfOne: PARTS_OF_MONTH };
  }
  if (cost.key === 'area') {
    const own = of((each) => Math.round(each.areaM2 * TENTHS) * length(each.days));
    const flats = units.reduce((total, unit) => total + Math.round(unit.areaM2 * TENTHS) * all, 0);
    return { own, total: flats + others(TENTHS * all), partsOfOne: TENTHS * all };
  }
  if (cost.key === 'equal') return { own: of((each) => length(each.days)), total: units.length * all + others(all), partsOfOne: all };
  const given = new Map(readings.filter((reading) => reading.service === cost.service).map((reading) => [reading.tenancyId, Math.round(reading.consumed * THOUSANDTHS)]));
  const missing = households.find((each) => !given.has(each.tenancyId));
  if (missing) return refusal('settlement_reading_missing', { service: cost.service, number: missing.number }, 'readings');
  if (cost.key === 'meter') {
    const own = of((each) => given.get(each.tenancyId)!);
    return { own, total: sum(own) + others(THOUSANDTHS), partsOfOne: THOUSANDTHS };
  }
  const own = of((each) => given.get(each.tenancyId)! * length(each.days));
  const unlived = units.reduce((total, unit) => {
    const here = households.filter((each) => each.unitId === unit.unitId);
    const lived = here.reduce((days, each) => days + length(each.days), 0);
    return total + (here[0] ? given.get(here[0].tenancyId)! * (all - lived) : 0);
  }, 0);
  return { own, total: sum(own) + unlived + others(THOUSANDTHS * all), partsOfOne: THOUSANDTHS * all };
}

/**
 * Parts of a whole by measures, rounded so that they sum to it: everybody gets whole haléře down, the haléře left go to
 * the largest remainders, of equal ones to the first. What `total` has beyond the measures is the owner's own part.
 */
export function apportion(amount: Halere, measures: readonly number[], total: number): Halere[] {
  const all = [...measures, total - measures.reduce((sum, each) => sum + each, 0)];
  const shares = all.map((measure, index) => {
    const product = BigInt(amount) * BigInt(measure);
    return { index, whole: product / BigInt(total), rest: product % BigInt(total) };
  });
  let left = BigInt(amount) - shares.reduce((sum, share) => sum + share.whole, 0n);
  const parts = shares.map((share) => share.whole);
  for (const { index } of shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    parts[index]! += 1n;
    left -= 1n;
  }
  return parts.slice(0, measures.length).map((part) => halere(Number(part)));
}

/** Each household's shares, cost by cost. */
export function sharesOfCosts(
  period: Period,
  costs: readonly ServiceCost[],
  households: readonly SharingHousehold[],
  units: readonly { readonly unitId: Id; readonly areaM2: number }[],
  readings: readonly Reading[],
): ReadonlyMap<Id, readonly ServiceShare[]> | Refusal<SettlementRefusal> {
  const shares = new Map<Id, ServiceShare[]>(households.map((each) => [each.tenancyId, []]));
  for (const cost of costs) {
    const measure = measured(cost, period, households, units, readings);
    if ('refused' in measure) return measure;
    if (measure.total === 0) {
      if (cost.amount > 0) return refusal('settlement_key_empty', { service: cost.service }, 'costs');
      continue;
    }
    const parts = apportion(cost.amount, households.map((each) => measure.own.get(each.tenancyId)!), measure.total);
    households.forEach((each, index) => {
      const shown = (parts_: number): number => Math.round((parts_ / measure.partsOfOne) * 1000) / 1000;
      shares.get(each.tenancyId)!.push({
        service: cost.service, key: cost.key, total: cost.amount, measure: shown(measure.own.get(each.tenancyId)!), ofMeasure: shown(measure.total), cost: parts[index]!,
      });
    });
  }
  return shares;
}

/** Days of the law (67/2013 § 7 and § 8), from dated parameters. */
export interface SettlementTerms {
  readonly deliveryMonths: number;
  readonly paymentMonths: number;
  readonly objectionDays: number;
  readonly answerDays: number;
  readonly lateFine: Halere;
}

export const deliverBy = (period: Period, terms: SettlementTerms): IsoDate => addMonthsToDate(period.to, terms.deliveryMonths);
export const latestDue = (deliveredOn: IsoDate, terms: SettlementTerms): IsoDate => nextWorkingDay(addMonthsToDate(deliveredOn, terms.paymentMonths));
export const objectionsUntil = (deliveredOn: IsoDate, terms: SettlementTerms): IsoDate => nextWorkingDay(addDays(deliveredOn, terms.objectionDays));
export const answerBy = (raisedOn: IsoDate, terms: SettlementTerms): IsoDate => nextWorkingDay(addDays(raisedOn, terms.answerDays));

/** The most the household could ask for a late settlement (§ 13): for information, never posted. */
export function lateFine(period: Period, deliveredOn: IsoDate, terms: SettlementTerms): { readonly days: number; readonly atMost: Halere } {
  const days = Math.max(0, daysBetween(deliverBy(period, terms), deliveredOn));
  return { days, atMost: halere(days * terms.lateFine) };
}
