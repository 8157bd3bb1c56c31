import { addWorkingDays, easterSunday, holidayOn, holidaysIn, isoDate, isWorkingDay, nextWorkingDay } from './index';

const day = isoDate;

describe('the Czech calendar', () => {
  it('knows Good Friday and Easter Monday', () => {
    expect([2026, 2027, 2028].map(easterSunday)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16']);
    expect(holidayOn(day('2026-04-03'))?.cs).toBe('Velký pátek');
    expect(holidayOn(day('2026-04-06'))?.en).toBe('Easter Monday');
    expect(holidayOn(day('2015-04-03'))).toBeNull();
    expect(holidaysIn(2026)).toHaveLength(13);
  });

  it('moves a due day that is a Saturday or a holiday to the next working day (§607)', () => {
    expect(nextWorkingDay(day('2026-12-05'))).toBe('2026-12-07');
    expect(nextWorkingDay(day('2027-07-05'))).toBe('2027-07-07');
    expect(nextWorkingDay(day('2026-12-24'))).toBe('2026-12-28');
    expect(nextWorkingDay(day('2026-11-05'))).toBe('2026-11-05');
  });

  it('counts working days over weekends and holidays, both ways', () => {
    expect(addWorkingDays(day('2026-04-02'), 1)).toBe('2026-04-07');
    expect(addWorkingDays(day('2026-11-13'), 3)).toBe('2026-11-19');
    expect(addWorkingDays(day('2026-04-07'), -1)).toBe('2026-04-02');
    expect(addWorkingDays(day('2026-12-05'), 0)).toBe('2026-12-07');
    expect(isWorkingDay(day('2026-11-17'))).toBe(false);
  });
});
