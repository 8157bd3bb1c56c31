import { addMonthsToDate, refuse, type IsoDate } from '#kernel';
import type { MatchingRefusal } from './refusals';

const FARTHEST_MONTHS = 24;

/** A day that is planned for lies within two years: beyond it is a slip in the year. Refuses day_too_far. */
export function refuseFarAhead(day: IsoDate, today: IsoDate, field: string): void {
  const mostOn = addMonthsToDate(today, FARTHEST_MONTHS);
  if (day > mostOn) refuse<MatchingRefusal>('day_too_far', { date: day, mostOn }, field);
}
