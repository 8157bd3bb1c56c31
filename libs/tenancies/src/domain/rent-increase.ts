import { addMonths, addMonthsToDate, firstDayOf, halere, monthOf, refusal, shareOf, type Halere, type IsoDate, type Refusal } from '#kernel';
import type { RentIncreaseRefusal } from './rent-increase-sentences';
import type { ComponentTerm } from './terms';

/** Limits of Civil Code § 2249 as dated parameters. */
export interface IncreaseLimits {
  /** `rent_increase_cap_percent`: at most so much in so many months, what was raised before included. */
  readonly capPercent: number;
  readonly windowMonths: number;
  /** `rent_increase_rest_months`: a proposal sooner after the last rise does not count. */
  readonly restMonths: number;
  /** `rent_increase_answer_months`: the tenant answers within. */
  readonly answerMonths: number;
}

/** A yearly clause (§ 2248): fixed percent, or an index a person names each year. */
export interface RentClause {
  readonly kind: 'fixed' | 'index';
  readonly percent: number | null;
  readonly firstOn: IsoDate;
}

const SCALE = 1000;
const PAID_FROM_MONTH = 3;
/** § 2249/3: the landlord may ask the court within three months after the tenant's time is over. */
export const COURT_MONTHS = 3;

/** The rent raised by a percentage of at most three decimals, rounded half up to a haléř. */
export const raisedBy = (rent: Halere, percent: number): Halere => shareOf(rent, 100 * SCALE + Math.round(percent * SCALE), 100 * SCALE);

export function rentOn(components: readonly ComponentTerm[], on: IsoDate): Halere {
  return components.find((row) => row.component === 'rent' && row.validFrom <= on && (row.validTo === null || row.validTo >= on))?.amount ?? halere(0);
}

/** The day a clause raises next: its first day, then a year after it last did. */
export function clauseDueOn(clause: RentClause, raisedOn: readonly IsoDate[]): IsoDate {
  const last = [...raisedOn].sort().at(-1);
  return last === undefined ? clause.firstOn : addMonthsToDate(last, 12);
}

/** Days on which the rent rose, whatever the reason: read from the amounts themselves. */
function rises(components: readonly ComponentTerm[]): IsoDate[] {
  const rents = components.filter((row) => row.component === 'rent').sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return rents.filter((row, index) => index > 0 && row.amount > rents[index - 1]!.amount).map((row) => row.validFrom);
}

/**
 * A proposal of the landlord (§ 2249): above today's rent, not above what is usual in the place, together with every rise
 * of the last three years at most 20 % of the rent before them, and no sooner than twelve months after the last rise.
 */
export function lawfulProposal(
  proposal: { readonly newRent: number; readonly comparableRent: Halere; readonly proposedOn: IsoDate },
  tenancy: { readonly startsOn: IsoDate; readonly components: readonly ComponentTerm[] },
  limits: IncreaseLimits,
): { readonly oldRent: Halere; readonly newRent: Halere } | Refusal<RentIncreaseRefusal> {
  const { newRent, comparableRent, proposedOn } = proposal;
  const oldRent = rentOn(tenancy.components, proposedOn);
  if (!Number.isSafeInteger(newRent) || newRent <= oldRent) return refusal('increase_not_higher', { rentAmount: oldRent }, 'newRent');
  if (newRent > comparableRent) return refusal('increase_above_usual', { usualAmount: comparableRent }, 'newRent');
  const last = rises(tenancy.components).filter((day) => day <= proposedOn).sort().at(-1) ?? tenancy.startsOn;
  const earliest = addMonthsToDate(last, limits.restMonths);
  if (proposedOn < earliest) return refusal('increase_too_soon', { earliestOn: earliest, restMonths: limits.restMonths }, 'proposedOn');
  const windowStart = addMonthsToDate(proposedOn, -limits.windowMonths);
  const base = rentOn(tenancy.components, windowStart < tenancy.startsOn ? tenancy.startsOn : windowStart);
  const highest = halere(Math.floor((base * (100 + limits.capPercent)) / 100));
  if (newRent > highest) return refusal('increase_above_cap', { capPercent: limits.capPercent, highestAmount: highest, baseAmount: base }, 'newRent');
  return { oldRent, newRent: halere(newRent) };
}

/** What follows from the day a proposal reached the tenant: when he answers by, when the landlord may sue by, from when a yes is paid. */
export function afterDelivery(deliveredOn: IsoDate, limits: Pick<IncreaseLimits, 'answerMonths'>): { readonly answerBy: IsoDate; readonly courtBy: IsoDate; readonly holdsFrom: IsoDate } {
  const answerBy = addMonthsToDate(deliveredOn, limits.answerMonths);
  return { answerBy, courtBy: addMonthsToDate(answerBy, COURT_MONTHS), holdsFrom: firstDayOf(addMonths(monthOf(deliveredOn), PAID_FROM_MONTH)) };
}
