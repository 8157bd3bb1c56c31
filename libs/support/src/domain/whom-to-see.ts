import { daysBetween, type IsoDate } from '#kernel';

/** A family in somebody's care, with the facts that say when to go. */
export interface FamilyInCare {
  readonly householdId: string;
  readonly code: string;
  /** When it came into this worker's care; a family never seen waits from that day. */
  readonly inCareSince: IsoDate;
  readonly lastSeenOn: IsoDate | null;
  readonly plannedOn: IsoDate | null;
  /** "09:30" or null */
  readonly plannedAt: string | null;
}

/** Visits that were to happen by today and have not: overdue first, then today's by the hour (without an hour last). */
export function visitsDue<F extends FamilyInCare>(families: readonly F[], today: IsoDate): F[] {
  return families
    .filter((family) => family.plannedOn !== null && family.plannedOn <= today)
    .sort((a, b) => compare(a.plannedOn!, b.plannedOn!) || compare(a.plannedAt ?? '99:99', b.plannedAt ?? '99:99') || compare(a.code, b.code));
}

/** Days since anybody of the team saw the family, or since it came into care. */
export function daysUnseen(family: FamilyInCare, today: IsoDate): number {
  return Math.max(0, daysBetween(family.lastSeenOn ?? family.inCareSince, today));
}

/** Families longest unseen, those never seen before those seen on the same day. */
export function longestUnseen<F extends FamilyInCare>(families: readonly F[], today: IsoDate): F[] {
  return [...families].sort(
    (a, b) =>
      daysUnseen(b, today) - daysUnseen(a, today) ||
      Number(a.lastSeenOn !== null) - Number(b.lastSeenOn !== null) ||
      compare(a.code, b.code),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
