import { isoDate } from '#kernel';
import { daysUnseen, longestUnseen, visitsDue, type FamilyInCare } from './whom-to-see';

const today = isoDate('2026-03-05');
const family = (code: string, facts: Partial<FamilyInCare> = {}): FamilyInCare => ({
  householdId: code,
  code,
  inCareSince: isoDate('2026-01-01'),
  lastSeenOn: null,
  plannedOn: null,
  plannedAt: null,
  ...facts,
});
const codes = (families: FamilyInCare[]) => families.map((each) => each.code).join(' ');

describe('whom to see', () => {
  it('starts with visits that were missed, then today’s by the hour', () => {
    const families = [
      family('noHour', { plannedOn: today }),
      family('ten', { plannedOn: today, plannedAt: '10:00' }),
      family('missed', { plannedOn: isoDate('2026-03-02'), plannedAt: '16:00' }),
      family('nine', { plannedOn: today, plannedAt: '09:00' }),
      family('tomorrow', { plannedOn: isoDate('2026-03-06') }),
      family('unplanned'),
    ];
    expect(codes(visitsDue(families, today))).toBe('missed nine ten noHour');
  });

  it('then names families longest unseen; one never seen waits since it came into care', () => {
    const families = [
      family('lastWeek', { lastSeenOn: isoDate('2026-02-26') }),
      family('neverSeen', { inCareSince: isoDate('2026-01-20') }),
      family('longAgo', { lastSeenOn: isoDate('2025-12-01') }),
      family('seenThen', { lastSeenOn: isoDate('2026-01-20') }),
    ];
    expect(codes(longestUnseen(families, today))).toBe('longAgo neverSeen seenThen lastWeek');
    expect(daysUnseen(families[1]!, today)).toBe(44);
  });

  it('does not count backwards for a family whose care begins next week', () => {
    expect(daysUnseen(family('new', { inCareSince: isoDate('2026-03-12') }), today)).toBe(0);
  });
});
