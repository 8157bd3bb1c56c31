import { daysBetween, earlier, later, type IsoDate } from './iso-date';
import { firstDayOf, lastDayOf, type Month } from './month';

/** A run of days, both ends included; `to` null means without end. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
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
