import { isoDate } from '#kernel';
import { periodOf } from './period';

const today = isoDate('2026-03-16');

describe('the period of an overview', () => {
  it('is the last twelve months unless somebody chooses', () => {
    expect(periodOf(null, null, today)).toEqual({ from: '2025-03-16', asOf: '2026-03-16' });
    expect(periodOf(null, isoDate('2025-12-31'), today)).toEqual({ from: '2024-12-31', asOf: '2025-12-31' });
  });

  it('does not end in the future, before it begins, or after decades', () => {
    expect(periodOf(null, isoDate('2026-03-17'), today)).toMatchObject({ code: 'period_in_future', field: 'asOf' });
    expect(periodOf(isoDate('2026-02-01'), isoDate('2026-01-01'), today)).toMatchObject({ code: 'period_reversed', field: 'from' });
    expect(periodOf(isoDate('2001-01-01'), null, today)).toMatchObject({ code: 'period_too_long' });
  });
});
