import fc from 'fast-check';
import { halere, isoDate, isRefusal } from '#kernel';
import { dayCounted, inCoins, mayCloseDay, withinDailyLimit } from './cash-rules';

const CROWN = 100;

describe('cash', () => {
  it('is rounded to whole crowns, half up, and the rounding stays visible', () => {
    expect(inCoins(halere(1049960), CROWN)).toEqual({ cash: 1050000, rounding: 40 });
    expect(inCoins(halere(1049950), CROWN)).toEqual({ cash: 1050000, rounding: 50 });
    expect(inCoins(halere(1049949), CROWN)).toEqual({ cash: 1049900, rounding: -49 });
    expect(inCoins(halere(850000), CROWN)).toEqual({ cash: 850000, rounding: 0 });
  });

  it('cannot pay what rounds to nothing', () => {
    expect(inCoins(halere(49), CROWN)).toMatchObject({ code: 'cash_rounds_to_nothing' });
    expect(inCoins(halere(0), CROWN)).toMatchObject({ code: 'cash_amount' });
  });

  it('never rounds by more than half a crown, and cash less rounding is the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 27_000_000 }), (amount) => {
        const rounded = inCoins(halere(amount), CROWN);
        if (isRefusal(rounded)) throw new Error('refused');
        expect(rounded.cash % CROWN).toBe(0);
        expect(rounded.cash - rounded.rounding).toBe(amount);
        expect(Math.abs(rounded.rounding)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('is refused above the daily limit of one payer, and at the limit it is not', () => {
    const limit = halere(27_000_000);
    expect(withinDailyLimit(halere(7_000_000), halere(20_000_000), limit)).toBeNull();
    expect(withinDailyLimit(halere(7_000_100), halere(20_000_000), limit)).toMatchObject({ code: 'cash_limit' });
  });

  it('that is missing in the evening must be explained', () => {
    expect(dayCounted({ book: halere(500000), counted: 499900, explanation: ' ' })).toMatchObject({ code: 'cash_difference_unexplained', params: { differenceAmount: -100 } });
    expect(dayCounted({ book: halere(500000), counted: 499900, explanation: 'vráceno navíc' })).toBe(-100);
    expect(dayCounted({ book: halere(500000), counted: 500000, explanation: null })).toBe(0);
  });

  it('is counted day after day: an earlier day with papers comes first', () => {
    const today = isoDate('2026-03-16');
    expect(mayCloseDay(today, today, [isoDate('2026-03-13'), today], false, 'P')).toMatchObject({ code: 'cash_earlier_day_open', params: { dayOn: '2026-03-13' } });
    expect(mayCloseDay(today, today, [today], false, 'P')).toBeNull();
    expect(mayCloseDay(isoDate('2026-03-17'), today, [], false, 'P')).toMatchObject({ code: 'cash_day_in_future' });
  });
});
