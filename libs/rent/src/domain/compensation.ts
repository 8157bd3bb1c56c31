import { addDays, addHalere, earlier, firstDayOf, halere, lastDayOf, later, monthOf, monthsBetween, shareOf, daysBetween, daysIn, type Halere, type IsoDate, type Month } from '#kernel';

/** A tenancy that is over, as far as compensation depends on it. */
export interface OverTenancy {
  readonly endedOn: IsoDate;
  /** Null while the flat has not been handed back. */
  readonly handedBackOn: IsoDate | null;
  /** The agreed monthly rent on its last day, without service advances: those are settled by what was really used. */
  readonly rent: Halere;
}

export interface CompensationOfMonth {
  readonly month: Month;
  readonly days: number;
  readonly amount: Halere;
}

/**
 * Compensation for using a flat after the lease has ended (Civil Code § 2295): the agreed rent for each day from the day
 * after the end until the day it is really handed back, that day included; by days of each month, rounded half up.
 * `through` is the last day that may be asked for: nobody pays days ahead.
 */
export function compensation(tenancy: OverTenancy, through: IsoDate): CompensationOfMonth[] {
  const from = addDays(tenancy.endedOn, 1);
  const to = tenancy.handedBackOn === null ? through : earlier(tenancy.handedBackOn, through);
  if (to < from) return [];
  return monthsBetween(monthOf(from), monthOf(to)).map((month) => {
    const days = daysBetween(later(from, firstDayOf(month)), earlier(to, lastDayOf(month))) + 1;
    return { month, days, amount: shareOf(tenancy.rent, days, daysIn(month)) };
  });
}

export const compensationTotal = (months: readonly CompensationOfMonth[]): Halere => (months.length === 0 ? halere(0) : addHalere(...months.map((month) => month.amount)));
