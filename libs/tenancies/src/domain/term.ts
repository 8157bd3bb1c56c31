import { addDays, addMonthsToDate, isoDate, meeting, refusal, type IsoDate, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';
import { lastDayOfTerm, type TenancyKind } from './terms';

export interface Term {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface NumberedTerm extends Term {
  readonly number: string;
  readonly endedOn: IsoDate | null;
}

const EARLIEST = isoDate('2000-01-01');
/** Nobody signs for a flat further ahead than this. */
const LONGEST_AHEAD_MONTHS = 24;

/** A term that can be meant: it ends after it begins, and begins in this century and not years ahead. */
export function believableTerm(term: Term, today: IsoDate): Term | Refusal<TenanciesRefusal> {
  if (term.endsOn !== null && term.endsOn < term.startsOn) {
    return refusal('term_ends_before_start', { startsOn: term.startsOn, endsOn: term.endsOn }, 'endsOn');
  }
  const latest = addMonthsToDate(today, LONGEST_AHEAD_MONTHS);
  if (term.startsOn < EARLIEST || term.startsOn > latest) {
    return refusal('term_absurd', { startsOn: term.startsOn, earliestOn: EARLIEST, latestOn: latest }, 'startsOn');
  }
  return term;
}

/**
 * A sublease lives inside its head-lease (Civil Code § 2278: it ends with the lease at the latest): not a day sooner,
 * not a day longer, not without end under a head-lease that has one. A lease of model A hangs on no head-lease.
 */
export function insideHeadLease(kind: TenancyKind, term: Term, head: NumberedTerm): Term | Refusal<TenanciesRefusal> {
  if (kind === 'lease') return term;
  if (term.startsOn < head.startsOn) {
    return refusal('sublease_before_head', { startsOn: term.startsOn, headNumber: head.number, headStartsOn: head.startsOn }, 'startsOn');
  }
  const headEnds = lastDayOfTerm(head);
  if (headEnds !== null && (term.endsOn === null || term.endsOn > headEnds)) {
    return refusal('sublease_beyond_head', { headNumber: head.number, headEndsOn: headEnds }, 'endsOn');
  }
  return term;
}

/** One flat, one contract at a time. */
export function freeOfOthers(
  term: Term,
  others: readonly NumberedTerm[],
  code: 'tenancy_overlap' | 'owner_contract_overlap',
): Term | Refusal<TenanciesRefusal> {
  for (const other of others) {
    const otherEnds = lastDayOfTerm(other);
    if (meeting({ from: term.startsOn, to: term.endsOn }, { from: other.startsOn, to: otherEnds }) === null) continue;
    return otherEnds === null
      ? refusal(`${code}_open` as const, { number: other.number, startsOn: other.startsOn }, 'startsOn')
      : refusal(code, { number: other.number, startsOn: other.startsOn, endsOn: otherEnds }, 'startsOn');
  }
  return term;
}

/** A family on the move may hold two flats for so long. */
const MOVING_DAYS = 31;

/** A household lives in one flat: another contract of its own must end soon after the new one begins. */
export function livesNowhereElse(term: Term, others: readonly NumberedTerm[]): Term | Refusal<TenanciesRefusal> {
  for (const other of others) {
    const otherEnds = lastDayOfTerm(other);
    const together = meeting({ from: term.startsOn, to: term.endsOn }, { from: other.startsOn, to: otherEnds });
    if (together === null || (together.to !== null && together.to <= addDays(together.from, MOVING_DAYS))) continue;
    return refusal('household_lives_elsewhere', { number: other.number, startsOn: term.startsOn }, 'householdId');
  }
  return term;
}
