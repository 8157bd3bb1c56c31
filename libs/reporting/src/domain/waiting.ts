import type { IsoDate } from '#kernel';

export interface Applicant {
  readonly householdId: string;
  readonly state: 'applicant' | 'housed' | 'closed';
  readonly appliedOn: IsoDate;
  readonly closedOn: IsoDate | null;
}

/**
 * Whether a household waits on a day: it has applied, its application is not closed and it does not live with us.
 * One that lived here and left waits again only when its application is open today.
 * @param livesHere on that day · @param everHoused by that day
 */
export function isWaitingOn(household: Applicant, asOf: IsoDate, livesHere: boolean, everHoused: boolean): boolean {
  if (household.appliedOn > asOf || livesHere) return false;
  if (household.closedOn !== null && household.closedOn <= asOf) return false;
  return household.state === 'applicant' || !everHoused;
}

/** The middle value; the mean of the two middle ones rounded down when they are even; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.floor((sorted[middle - 1]! + sorted[middle]!) / 2);
}
