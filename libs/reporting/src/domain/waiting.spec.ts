import { isoDate } from '#kernel';
import type { Housed } from './housed';
import { milestonesOf } from './milestones';
import { isWaitingOn, median, type Applicant } from './waiting';

const asOf = isoDate('2026-03-16');
const applicant: Applicant = { householdId: 'h', state: 'applicant', appliedOn: isoDate('2026-01-10'), closedOn: null };

describe('a waiting household', () => {
  it('has applied, is not closed and does not live with us', () => {
    expect(isWaitingOn(applicant, asOf, false, false)).toBe(true);
    expect(isWaitingOn({ ...applicant, appliedOn: isoDate('2026-03-17') }, asOf, false, false)).toBe(false);
    expect(isWaitingOn({ ...applicant, state: 'closed', closedOn: asOf }, asOf, false, false)).toBe(false);
    expect(isWaitingOn(applicant, asOf, true, true)).toBe(false);
  });

  it('waited on a past day also when it has been housed or closed since', () => {
    expect(isWaitingOn({ ...applicant, state: 'housed' }, asOf, false, false)).toBe(true);
    expect(isWaitingOn({ ...applicant, state: 'closed', closedOn: isoDate('2026-03-20') }, asOf, false, false)).toBe(true);
  });

  it('that lived here and left waits again only with an open application', () => {
    expect(isWaitingOn({ ...applicant, state: 'housed' }, asOf, false, true)).toBe(false);
    expect(isWaitingOn(applicant, asOf, false, true)).toBe(true);
  });

  it('waits a median of days', () => {
    expect(median([])).toBeNull();
    expect(median([30, 10, 20])).toBe(20);
    expect(median([10, 21])).toBe(15);
  });
});

describe('a milestone', () => {
  it('is shown once reached, and the next one is named', () => {
    const lines = Array.from({ length: 101 }, (_, index) => ({ ordinal: index + 1 }) as Housed);
    expect(milestonesOf(lines).reached.map((line) => line.ordinal)).toEqual([10, 25, 50, 100]);
    expect(milestonesOf(lines).next).toBe(250);
    expect(milestonesOf([])).toEqual({ reached: [], next: 10 });
  });
});
