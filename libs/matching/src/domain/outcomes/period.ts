import { addDays, addMonthsToDate, isoDate, isRefusal, refusal, type IsoDate, type Refusal } from '#kernel';
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

/**
 * For whoever reads aggregates only: one whole half-year that has ended, the last one unless said otherwise. Half-years do not
 * overlap, so that no two reports differ by a family: what is withheld in one cannot be taken from another.
 */
export function halfYearPeriod(from: IsoDate | null, to: IsoDate | null, today: IsoDate): OutcomePeriod | Refusal<OutcomesRefusal> {
  const last = lastHalfYear(today);
  const period = { from: from ?? (to === null ? last.from : halfYearOf(to).from), to: to ?? (from === null ? last.to : halfYearOf(from).to) };
  const half = halfYearOf(period.to);
  return half.from === period.from && half.to === period.to && half.to <= last.to ? period : refusal('outcomes_half_year', {}, 'from');
}

function halfYearOf(day: IsoDate): OutcomePeriod {
  const year = day.slice(0, 4);
  return day.slice(5, 7) <= '06' ? { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-06-30`) } : { from: isoDate(`${year}-07-01`), to: isoDate(`${year}-12-31`) };
}

const lastHalfYear = (today: IsoDate): OutcomePeriod => halfYearOf(addDays(halfYearOf(addDays(today, 1)).from, -1));
