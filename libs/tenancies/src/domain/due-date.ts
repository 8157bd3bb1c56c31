import { addDays, dayOfMonth, isoDate, monthOf, nextWorkingDay, refusal, type IsoDate, type Month, type Refusal } from '#kernel';
import type { BrokenMonthOnPaper } from '../documents/contract-snapshot';
import { monthOfTenancy, rentAndAdvances } from './month-of-tenancy';
import type { TenanciesRefusal } from './sentences';
import type { TenancyTerms } from './terms';

/** Civil Code § 2251: rent is paid in advance by the 5th day of the period, unless a later day is agreed. */
export const EARLIEST_DUE_DAY = 5;
const LATEST_DUE_DAY = 28;

export function lawfulDueDay(day: number): number | Refusal<TenanciesRefusal> {
  return Number.isInteger(day) && day >= EARLIEST_DUE_DAY && day <= LATEST_DUE_DAY
    ? day
    : refusal('due_day', { earliestDay: EARLIEST_DUE_DAY, latestDay: LATEST_DUE_DAY }, 'dueDay');
}

/** The `day`-th day of a month; of a month the contract begins in the midst of, the `day`-th day of what is left. Then § 607. */
export function dueOnDay(day: number, startsOn: IsoDate, month: Month): IsoDate {
  const broken = monthOf(startsOn) === month && dayOfMonth(startsOn) > 1;
  return nextWorkingDay(broken ? addDays(startsOn, day - 1) : isoDate(`${month}-${String(day).padStart(2, '0')}`));
}

/** When a month of a tenancy is due: its due day, a first broken month on its due day counted from the first day lived, moved to a working day. */
export function dueDateOf(terms: Pick<TenancyTerms, 'dueDay' | 'startsOn'>, month: Month): IsoDate {
  return dueOnDay(terms.dueDay, terms.startsOn, month);
}

/** The first month when it is lived only in part, as papers show it; null when the contract begins on the first. */
export function firstBrokenMonth(terms: TenancyTerms): BrokenMonthOnPaper | null {
  if (dayOfMonth(terms.startsOn) === 1) return null;
  const month = monthOf(terms.startsOn);
  const first = monthOfTenancy(terms, month);
  return { month, days: first.days, ofDays: first.ofDays, ...rentAndAdvances(first), dueOn: dueDateOf(terms, month) };
}
