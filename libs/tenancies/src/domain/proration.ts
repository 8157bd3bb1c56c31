import { daysBetween, daysIn, earlier, firstDayOf, halere, lastDayOf, later, shareOf, type Halere, type IsoDate, type Month } from '#kernel';

/** A run of days, both ends included; `to` null means without end. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** A monthly amount and the days it holds. */
export interface DatedAmount {
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** The part of some days that lies in others, or null when they do not meet. */
export function meeting(a: Days, b: Days): Days | null {
  const from = later(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : earlier(a.to, b.to);
  return to !== null && to < from ? null : { from, to };
}

export const monthAsDays = (month: Month): { readonly from: IsoDate; readonly to: IsoDate } => ({ from: firstDayOf(month), to: lastDayOf(month) });

/** How many days of a month lie in `days`: 0 … the days of that month. */
export function daysLived(days: Days, month: Month): number {
  const lived = meeting(days, monthAsDays(month));
  return lived === null ? 0 : daysBetween(lived.from, lived.to!) + 1;
}

/** `amount × days lived ÷ days of that month`, rounded half up to a haléř: a full month is exactly the amount. */
export function proRata(amount: Halere, days: Days, month: Month): Halere {
  return shareOf(amount, daysLived(days, month), daysIn(month));
}

/**
 * What one component costs in a month lived on `days`, its amount changing in the midst if need be:
 * the sum of amount × days over the amounts that held, ÷ days of that month, rounded half up once, so that
 * a month split by an amendment that changes nothing is still exactly the amount.
 * The total of a month is the sum of its components, each rounded like this.
 */
export function componentOfMonth(amounts: readonly DatedAmount[], days: Days, month: Month): Halere {
  let weighted = 0;
  for (const { amount, validFrom, validTo } of amounts) {
    const held = meeting({ from: validFrom, to: validTo }, days);
    if (held !== null) weighted += amount * daysLived(held, month);
  }
  return shareOf(halere(weighted), 1, daysIn(month));
}
