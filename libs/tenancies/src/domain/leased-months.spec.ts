import { isoDate, month } from '#kernel';
import { leasedMonths } from './leased-months';

describe('months in which a lease holds', () => {
  it('has each with its due day: a first broken month on its own, weekends moved', () => {
    const leases = [{ startsOn: isoDate('2026-10-15'), lastDay: null, dueDay: 5 }];
    // 15 October and four days is 19 October; 5 December 2026 is a Saturday.
    expect(leasedMonths(leases, month('2026-09'), month('2026-12'))).toEqual([
      { month: '2026-10', dueOn: '2026-10-19' },
      { month: '2026-11', dueOn: '2026-11-05' },
      { month: '2026-12', dueOn: '2026-12-07' },
    ]);
  });

  it('leaves out the months between two leases', () => {
    const leases = [{ startsOn: isoDate('2025-01-01'), lastDay: isoDate('2026-02-10'), dueDay: 5 }, { startsOn: isoDate('2026-04-20'), lastDay: isoDate('2026-04-30'), dueDay: 10 }];
    expect(leasedMonths(leases, month('2026-01'), month('2026-06')).map((each) => each.month)).toEqual(['2026-01', '2026-02', '2026-04']);
  });
});
