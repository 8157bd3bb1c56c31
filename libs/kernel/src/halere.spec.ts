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

  it('is written as Czechs and as English speakers write it', () => {
    expect(formatKoruna(halere(950000), 'cs')).toBe('9\u00a0500\u00a0Kč');
    expect(formatKoruna(halere(-123456750), 'cs')).toBe('\u22121\u00a0234\u00a0567,50\u00a0Kč');
    expect(formatKoruna(halere(950005), 'en')).toBe('CZK\u00a09,500.05');
  });
});
