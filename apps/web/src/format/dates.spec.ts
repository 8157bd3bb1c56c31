import { addMonths, daysBetween, formatDate, formatDayAndMonth, formatInstant, formatMonth, formatTime, parseDate } from './dates';

describe('days as people write them', () => {
  it.each(['5. 3. 2026', '5.3.2026', '05.03.26', '5/3/2026', '2026-03-05', '5.\u00a03.\u00a02026', '5 3 2026'])('reads %s', (text) => {
    expect(parseDate(text)).toBe('2026-03-05');
  });

  it.each(['30. 2. 2026', '5. 13. 2026', 'zítra', '5. 3.', '', '29. 2. 2027', '1. 1. 1800'])('does not invent a day from "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('writes days, months and instants in both languages', () => {
    expect(formatDate('2026-03-05', 'cs')).toBe('5.\u00a03.\u00a02026');
    expect(formatDate('2026-03-05', 'en')).toBe('5\u00a0March\u00a02026');
    expect(formatDayAndMonth('2026-03-05', 'cs')).toBe('5.\u00a03.');
    expect(formatMonth('2026-03', 'cs')).toBe('březen\u00a02026');
    expect(formatInstant('2026-03-29T01:05:00Z', 'cs')).toBe('29.\u00a03.\u00a02026 3.05');
    expect([formatTime('09:05', 'cs'), formatTime('09:05', 'en')]).toEqual(['9.05', '09:05']);
    expect(formatInstant('2026-12-31T23:30:00Z', 'en')).toBe('1\u00a0January\u00a02027, 00:30');
  });

  it('counts across summer time and years', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});
