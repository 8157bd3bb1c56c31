import { isoDate } from '#kernel';
import { isMemberOn, mayJoin } from './team';

const membership = { staffMemberId: 'w', role: 'key_worker' as const, validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-03-31') };
const worker = { displayName: 'Ukázková', roles: ['social_worker'], active: true };

describe('a care team', () => {
  it('counts both its first and its last day', () => {
    expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((day) => isMemberOn(membership, isoDate(day)))).toEqual([false, true, true, false]);
    expect(isMemberOn({ ...membership, validTo: null }, isoDate('2030-01-01'))).toBe(true);
  });

  it('takes social workers who still work here, and nobody else', () => {
    expect(mayJoin(worker, membership, 'key_worker', [])).toBe(true);
    expect(mayJoin({ ...worker, roles: ['manager'] }, membership, 'co_worker', [])).toMatchObject({ code: 'worker_not_social' });
    expect(mayJoin({ ...worker, roles: ['social_worker', 'coordinator'] }, membership, 'co_worker', [])).toMatchObject({ code: 'worker_allocates_flats' });
    expect(mayJoin({ ...worker, active: false }, membership, 'co_worker', [])).toMatchObject({ code: 'worker_unknown' });
  });

  it('holds a person once at a time', () => {
    expect(mayJoin(worker, { ...membership, validFrom: isoDate('2026-03-31'), validTo: null }, 'co_worker', [membership])).toMatchObject({ code: 'already_in_team' });
    expect(mayJoin(worker, { ...membership, validFrom: isoDate('2026-04-01'), validTo: null }, 'co_worker', [membership])).toBe(true);
    expect(mayJoin(worker, { ...membership, staffMemberId: 'other' }, 'co_worker', [membership])).toBe(true);
    expect(mayJoin(worker, { ...membership, validTo: isoDate('2025-12-31') }, 'co_worker', [])).toMatchObject({ code: 'team_dates_reversed' });
  });

  it('has one key worker at a time', () => {
    const colleague = { staffMemberId: 'c', validFrom: isoDate('2026-03-01'), validTo: null };
    expect(mayJoin(worker, colleague, 'key_worker', [membership])).toMatchObject({ code: 'key_worker_taken', field: 'role' });
    expect(mayJoin(worker, colleague, 'co_worker', [membership])).toBe(true);
    expect(mayJoin(worker, { ...colleague, validFrom: isoDate('2026-04-01') }, 'key_worker', [membership])).toBe(true);
  });
});
