import { monthOf, monthsBetween, type IsoDate, type Month } from '#kernel';
import { dueOnDay } from './due-date';

/** When a lease holds and on which day of a month its rent is due. */
export interface LeaseTerm {
  readonly startsOn: IsoDate;
  readonly lastDay: IsoDate | null;
  readonly dueDay: number;
}

/** The months between two (both included) in which some lease holds, with the day the rent of each is due. */
export function leasedMonths(leases: readonly LeaseTerm[], first: Month, last: Month): { readonly month: Month; readonly dueOn: IsoDate }[] {
  return monthsBetween(first, last).flatMap((month) => {
    const lease = leases.find(({ startsOn, lastDay }) => monthOf(startsOn) <= month && (lastDay === null || month <= monthOf(lastDay)));
    return lease ? [{ month, dueOn: dueOnDay(lease.dueDay, lease.startsOn, month) }] : [];
  });
}
