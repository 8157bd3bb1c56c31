import { addMonthsToDate, refusal, type IsoDate, type Refusal } from '#kernel';
import type { ReportingRefusal } from './refusal';

export interface Period {
  readonly from: IsoDate;
  /** The last day, and the day the figures are as of. */
  readonly asOf: IsoDate;
}

const MOST_YEARS = 20;

/** The last twelve months unless said otherwise. */
export function periodOf(from: IsoDate | null, asOf: IsoDate | null, today: IsoDate): Period | Refusal<ReportingRefusal> {
  const to = asOf ?? today;
  const start = from ?? addMonthsToDate(to, -12);
  if (to > today) return refusal('period_in_future', { toOn: to }, 'asOf');
  if (start > to) return refusal('period_reversed', { fromOn: start, toOn: to }, 'from');
  if (addMonthsToDate(start, MOST_YEARS * 12) < to) return refusal('period_too_long', { years: MOST_YEARS }, 'from');
  return { from: start, asOf: to };
}
