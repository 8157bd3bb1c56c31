import { addDays, addMonthsToDate, isRefusal, refusal, type IsoDate, type Refusal } from '#kernel';
import type { OutcomesRefusal } from './sentences';

/** Both days included; outcomes are told as they stood on the last one. */
export interface OutcomePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Two short periods that overlap would differ by single families. */
export const SHORTEST_MONTHS = 6;
const LONGEST_YEARS = 10;

/** The last twelve months unless said otherwise. Days still to come and turned ends are refused. */
export function outcomePeriod(from: IsoDate | null, to: IsoDate | null, today: IsoDate): OutcomePeriod | Refusal<OutcomesRefusal> {
  const last = to ?? today;
  const first = from ?? addMonthsToDate(last, -12);
  if (last > today) return refusal('outcomes_period_future', { toOn: last }, 'to');
  if (first > last) return refusal('outcomes_period_reversed', { fromOn: first, toOn: last }, 'from');
  if (addMonthsToDate(first, LONGEST_YEARS * 12) < last) return refusal('outcomes_period_long', { years: LONGEST_YEARS }, 'from');
  return { from: first, to: last };
}

/** For aggregates: also long enough that it tells of many. A replay of single decisions may be shorter. */
export function auditPeriod(from: IsoDate | null, to: IsoDate | null, today: IsoDate): OutcomePeriod | Refusal<OutcomesRefusal> {
  const period = outcomePeriod(from, to, today);
  if (isRefusal(period)) return period;
  // The last day belongs to the period: 1 January to 30 June are six months.
  return addMonthsToDate(period.from, SHORTEST_MONTHS) <= addDays(period.to, 1) ? period : refusal('outcomes_period_short', { months: SHORTEST_MONTHS }, 'from');
}
