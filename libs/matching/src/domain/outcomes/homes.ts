import { addMonthsToDate, type Id, type IsoDate } from '#kernel';
import type { OutcomePeriod } from './period';

interface Stay {
  readonly householdId: Id;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface HomeDue {
  readonly householdId: Id;
  /** The first day of its first home. */
  readonly since: IsoDate;
  readonly months: 6 | 12;
  readonly kept: boolean;
}

/** Families whose half-year or year since their first day in a flat of ours fell due in the period, and whether they lived in one that day. Who moves to another flat of ours has stayed. */
export function homesDue(stays: readonly Stay[], period: OutcomePeriod): HomeDue[] {
  const byFamily = new Map<Id, Stay[]>();
  for (const stay of stays) byFamily.set(stay.householdId, [...(byFamily.get(stay.householdId) ?? []), stay]);
  return [...byFamily].flatMap(([householdId, lived]) => {
    const since = lived.reduce((first, { from }) => (from < first ? from : first), lived[0]!.from);
    return ([6, 12] as const).flatMap((months): HomeDue[] => {
      const due = addMonthsToDate(since, months);
      if (due < period.from || due > period.to) return [];
      return [{ householdId, since, months, kept: lived.some(({ from, to }) => from <= due && (to === null || to >= due)) }];
    });
  });
}
