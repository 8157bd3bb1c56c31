import { addDays, daysBetween, earlier, halere, later, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import type { DepositRefusal } from './sentences';

/** What changed the money a deposit bears interest on: paid +, used and returned −. Interest itself bears none. */
export interface PrincipalMovement {
  readonly movedOn: IsoDate;
  readonly amount: Halere;
}

/** A yearly rate from a day until the next one; percent with at most four decimals. */
export interface DatedRate {
  readonly validFrom: IsoDate;
  readonly percent: number;
}

export interface InterestPeriod {
  readonly from: IsoDate;
  /** The last day; the money bears interest on each day from `from` to this one. */
  readonly to: IsoDate;
  readonly principal: Halere;
  readonly percent: number;
  readonly days: number;
}

export interface DepositInterest {
  readonly amount: Halere;
  readonly periods: readonly InterestPeriod[];
}

const DAYS_OF_YEAR = 365;
const SCALE = 10_000;

/**
 * Interest of a deposit from the day each part was paid until the day it is settled (Civil Code § 2254/2): simple,
 * actual/365, on the day of payment inclusive and the day of settlement exclusive, rounded once, half up to a haléř.
 * The contract's rate holds for all of it; without one the agency's dated rates; a day without any rate is asked about.
 */
export function depositInterest(
  movements: readonly PrincipalMovement[],
  rate: { readonly contractPercent: number | null; readonly dated: readonly DatedRate[] },
  settledOn: IsoDate,
): DepositInterest | Refusal<DepositRefusal> {
  const rates = rate.contractPercent === null ? [...rate.dated].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)) : null;
  const periods: InterestPeriod[] = [];
  for (const { from, before, principal } of heldPeriods(movements, settledOn)) {
    if (rates === null) {
      periods.push(period(from, before, principal, rate.contractPercent!));
      continue;
    }
    if (rates.length === 0 || rates[0]!.validFrom > from) return refusal('deposit_rate_missing', { date: from });
    for (const [index, each] of rates.entries()) {
      const begins = later(from, each.validFrom);
      const ends = rates[index + 1] === undefined ? before : earlier(before, rates[index + 1]!.validFrom);
      if (begins < ends) periods.push(period(begins, ends, principal, each.percent));
    }
  }
  // Haléře × days × ten-thousandths of a percent: a whole number, divided and rounded once.
  const parts = periods.reduce((sum, each) => sum + BigInt(each.principal) * BigInt(each.days) * BigInt(Math.round(each.percent * SCALE)), 0n);
  const divisor = BigInt(DAYS_OF_YEAR * 100 * SCALE);
  return { amount: halere(Number((2n * parts + divisor) / (2n * divisor))), periods };
}

/** Days on which the same sum was held; `before` is the first day after. Only sums above zero. */
function heldPeriods(movements: readonly PrincipalMovement[], settledOn: IsoDate): { from: IsoDate; before: IsoDate; principal: Halere }[] {
  const days = [...new Set(movements.map((each) => each.movedOn))].filter((day) => day < settledOn).sort();
  return days.flatMap((from, index) => {
    const principal = halere(movements.filter((each) => each.movedOn <= from).reduce((sum, each) => sum + each.amount, 0));
    return principal > 0 ? [{ from, before: days[index + 1] ?? settledOn, principal }] : [];
  });
}

function period(from: IsoDate, before: IsoDate, principal: Halere, percent: number): InterestPeriod {
  return { from, to: addDays(before, -1), principal, percent, days: daysBetween(from, before) };
}
