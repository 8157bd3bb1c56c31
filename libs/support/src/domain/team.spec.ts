import { isoDate } from '#kernel';
import { isMemberOn, mayJoin, type Membership } from './team';

const membership: Membership = { staffMemberId: 'w', validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-03-31') };
const worker = { displayName: 'Ukázková', roles: ['social_worker'], active: true };

describe('a care team', () => {
  it('counts both its first and its last day', () => {
    expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((day) => isMemberOn(membership, isoDate(day)))).toEqual([false, true, true, false]);
    expect(isMemberOn({ ...membership, validTo: null }, isoDate('2030-01-01'))).toBe(true);
  });

  it('takes social workers who still work here, and nobody else', () => {
    expect(mayJoin(worker, membership, [])).toBe(true);
    expect(mayJoin({ ...worker, roles: ['coordinator', 'manager'] }, membership, [])).toMatchObject({ code: 'worker_not_social' });
    expect(mayJoin({ ...worker, active: false }, membership, [])).toMatchObject({ code: 'worker_unknown' });
  });

  it('holds a person once at a time', () => {
    expect(mayJoin(worker, { ...membership, validFrom: isoDate('2026-03-31'), validTo: null }, [membership])).toMatchObject({ code: 'already_in_team' });
    expect(mayJoin(worker, { ...membership, validFrom: isoDate('2026-04-01'), validTo: null }, [membership])).toBe(true);
    expect(mayJoin(worker, { ...membership, staffMemberId: 'other' }, [membership])).toBe(true);
    expect(mayJoin(worker, { ...membership, validTo: isoDate('2025-12-31') }, [])).toMatchObject({ code: 'team_dates_reversed' });
  });
});
