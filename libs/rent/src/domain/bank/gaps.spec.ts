import { halere, isoDate } from '#kernel';
import { gapInWords, lastGap, type Closed } from './gaps';

const closed = (from: string, to: string, opening: number, closing: number): Closed => ({ from: isoDate(from), to: isoDate(to), opening: halere(opening), closing: halere(closing) });
const MONDAY = closed('2026-03-02', '2026-03-02', 0, 100);
const TUESDAY = closed('2026-03-03', '2026-03-03', 100, 300);
const WEDNESDAY = closed('2026-03-04', '2026-03-04', 300, 250);
const MONTH = closed('2026-03-02', '2026-03-31', 0, 900);

describe('statements of one account', () => {
  it('that follow one another leave no gap, in whichever order they came, also on one day', () => {
    expect(lastGap([WEDNESDAY, MONDAY, TUESDAY])).toBeNull();
    expect(lastGap([MONDAY, closed('2026-03-02', '2026-03-02', 100, 100), closed('2026-03-02', '2026-03-02', 100, 300), WEDNESDAY])).toBeNull();
    expect(lastGap([MONDAY])).toBeNull();
    expect(lastGap([])).toBeNull();
  });

  it('that overlap leave none either: the days of a month and the month', () => {
    expect(lastGap([MONDAY, TUESDAY, MONTH, closed('2026-04-01', '2026-04-01', 900, 950)])).toBeNull();
    expect(lastGap([MONTH, TUESDAY, WEDNESDAY])).toBeNull();
  });

  it('with one missing name the days around it and both balances', () => {
    const gap = lastGap([MONDAY, WEDNESDAY])!;
    expect(gap).toEqual({ before: MONDAY, after: WEDNESDAY });
    expect(gapInWords(gap, 'cs')).toBe('Chybí výpis mezi 2.\u00a03.\u00a02026 a 4.\u00a03.\u00a02026: předchozí končí zůstatkem 1\u00a0Kč, další začíná zůstatkem 3\u00a0Kč. Nahrajte výpis, který je mezi nimi.');
    expect(gapInWords(gap, 'en')).toMatch(/^A statement between .* is missing/);
  });
});
