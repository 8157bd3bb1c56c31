import { isoDate } from '#kernel';
import { halfYearPeriod } from './period';

const day = (text: string | null) => (text === null ? null : isoDate(text));
const told = (from: string | null, to: string | null, today = '2026-03-16') => halfYearPeriod(day(from), day(to), isoDate(today));

describe('a period for whoever reads aggregates only', () => {
  it.each([
    [null, null, '2025-07-01', '2025-12-31'],
    ['2025-01-01', null, '2025-01-01', '2025-06-30'],
    [null, '2024-12-31', '2024-07-01', '2024-12-31'],
    ['2024-07-01', '2024-12-31', '2024-07-01', '2024-12-31'],
  ])('%s to %s is the half-year %s to %s', (from, to, first, last) => {
    expect(told(from, to)).toEqual({ from: first, to: last });
  });

  it.each([
    ['a day more', '2025-07-01', '2026-01-01'], ['a day less', '2025-07-02', '2025-12-31'], ['a year', '2025-01-01', '2025-12-31'],
    ['the one that runs', '2026-01-01', '2026-06-30'], ['one to come', '2026-07-01', '2026-12-31'], ['turned round', '2025-12-31', '2025-07-01'],
  ])('is never %s', (_, from, to) => {
    expect(told(from, to)).toMatchObject({ code: 'outcomes_half_year', field: 'from' });
  });

  it('ends with its last day', () => {
    expect(told(null, null, '2025-12-30')).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(told(null, null, '2025-12-31')).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  });
});
