import fc from 'fast-check';
import { meanOf, medianInterval, medianOf, newcombe, wilson } from './intervals';

const shares = fc.integer({ min: 1, max: 400 }).chain((outOf) => fc.record({ count: fc.integer({ min: 0, max: outOf }), outOf: fc.constant(outOf) }));

describe('the interval of a share', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I: Wilson without continuity correction.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is the one in print', (count, outOf, low, high) => {
    expect(wilson(count, outOf).low).toBeCloseTo(low, 4);
    expect(wilson(count, outOf).high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within nothing and all, and mirrors its complement', () => {
    fc.assert(fc.property(shares, ({ count, outOf }) => {
      const { low, high } = wilson(count, outOf);
      const mirrored = wilson(outOf - count, outOf);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(count / outOf);
      expect(high).toBeGreaterThanOrEqual(count / outOf);
      expect(mirrored.low).toBeCloseTo(1 - high, 9);
    }));
  });
});

describe('the interval of a difference of shares', () => {
  it('is the one in print', () => {
    // Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10, examples a and e.
    const large = newcombe(56, 70, 48, 80);
    expect([large.low, large.high].map((value) => Number(value.toFixed(4)))).toEqual([0.0524, 0.3339]);
    const small = newcombe(9, 10, 3, 10);
    expect([small.low, small.high].map((value) => Number(value.toFixed(4)))).toEqual([0.1705, 0.809]);
  });

  it('turns with the order of the two', () => {
    fc.assert(fc.property(shares, shares, (one, other) => {
      const forth = newcombe(one.count, one.outOf, other.count, other.outOf);
      const back = newcombe(other.count, other.outOf, one.count, one.outOf);
      expect(forth.low).toBeCloseTo(-back.high, 9);
      expect(forth.low).toBeLessThanOrEqual(one.count / one.outOf - other.count / other.outOf);
    }));
  });
});

describe('the median', () => {
  it('has no interval under six values, the whole span of six, and of ten the second to the ninth', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
    expect(medianInterval([6, 2, 3, 4, 5, 1])).toEqual({ low: 1, high: 6 });
    expect(medianInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ low: 2, high: 9 });
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(meanOf([])).toBeNull();
  });

  it('lies in its interval, in whatever order the values come', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 120 }), (values) => {
      const interval = medianInterval(values);
      const turned = [...values].reverse();
      expect(medianInterval(turned)).toEqual(interval);
      expect(meanOf(turned)).toBe(meanOf(values));
      if (interval) {
        expect(interval.low).toBeLessThanOrEqual(medianOf(values));
        expect(interval.high).toBeGreaterThanOrEqual(medianOf(values));
      }
    }));
  });
});
