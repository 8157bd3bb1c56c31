import fc from 'fast-check';
import { addHalere, formatKoruna, halere, shareOf } from './index';

describe('haléře', () => {
  it('refuses a fraction and a number too large to be exact', () => {
    expect(() => halere(0.5)).toThrow(RangeError);
    expect(() => halere(2 ** 53)).toThrow(RangeError);
    expect(() => addHalere(halere(Number.MAX_SAFE_INTEGER), halere(1))).toThrow(RangeError);
  });

  it('rounds a share half up, away from zero', () => {
    expect(shareOf(halere(1390000), 17, 31)).toBe(762258);
    expect(shareOf(halere(1), 1, 2)).toBe(1);
    expect(shareOf(halere(-1), 1, 2)).toBe(-1);
    expect(shareOf(halere(Number.MAX_SAFE_INTEGER), 1, 1)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('shares of any amount are as exact in numbers as in whole numbers of any length', () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(fc.oneof(whole, fc.maxSafeInteger()), fc.oneof(whole, fc.maxSafeInteger()), fc.integer({ min: 1, max: 10_000 }), (amount, numerator, denominator) => {
        const product = BigInt(amount) * BigInt(numerator);
        const [twice, divisor] = [(product < 0n ? -product : product) * 2n + BigInt(denominator), 2n * BigInt(denominator)];
        const expected = (product < 0n ? -1n : 1n) * (twice / divisor);
        fc.pre(expected >= -BigInt(Number.MAX_SAFE_INTEGER) && expected <= BigInt(Number.MAX_SAFE_INTEGER));
        expect(shareOf(halere(amount), numerator, denominator)).toBe(Number(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('is written as Czechs and as English speakers write it', () => {
    expect(formatKoruna(halere(950000), 'cs')).toBe('9\u00a0500\u00a0Kč');
    expect(formatKoruna(halere(-123456750), 'cs')).toBe('\u22121\u00a0234\u00a0567,50\u00a0Kč');
    expect(formatKoruna(halere(950005), 'en')).toBe('CZK\u00a09,500.05');
  });
});
