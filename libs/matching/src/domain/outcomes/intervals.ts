/** A range with its point, as shares from 0 to 1 or in the unit of the values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution for 95 %, both sides. */
const Z = 1.959963984540054;
const CONFIDENCE = 0.95;

/**
 * Interval of a share by Wilson's score (E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209–212): stays
 * within 0 and 1 and is honest for small groups, where the usual ± is not.
 * @param count of `outOf`, which is at least 1
 */
export function wilson(count: number, outOf: number): Interval {
  const share = count / outOf;
  const spread = (Z * Z) / outOf;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / outOf + spread / (4 * outOf));
  const bounded = (value: number): number => Math.min(1, Math.max(0, value / (1 + spread)));
  return { low: count === 0 ? 0 : bounded(centre - half), high: count === outOf ? 1 : bounded(centre + half) };
}

/**
 * Interval of the difference of two shares, the first less the second, from their Wilson intervals (R. G. Newcombe, Statistics in
 * Medicine 17, 1998, 873–890, method 10).
 */
export function newcombe(count: number, outOf: number, otherCount: number, otherOutOf: number): Interval {
  const [one, other] = [count / outOf, otherCount / otherOutOf];
  const [ofOne, ofOther] = [wilson(count, outOf), wilson(otherCount, otherOutOf)];
  const difference = one - other;
  return {
    low: difference - Math.hypot(one - ofOne.low, ofOther.high - other),
    high: difference + Math.hypot(ofOne.high - one, other - ofOther.low),
  };
}

/** The middle value; the mean of the two middle ones when they are even. Of at least one value. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Interval of a median by order statistics (the sign test turned round: W. J. Conover, Practical Nonparametric Statistics, 3rd ed.,
 * § 3.2): from the r-th smallest value to the r-th largest, r the greatest for which the chance is at least 95 %. It asks
 * nothing of the shape of the values. null under six values, of which no such pair exists.
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  let chance = 0.5 ** count;
  let below = chance;
  let rank = 0;
  while (rank < count / 2 && 1 - 2 * below >= CONFIDENCE) {
    rank += 1;
    chance = (chance * (count - rank + 1)) / rank;
    below += chance;
  }
  return rank === 0 ? null : { low: sorted[rank - 1]!, high: sorted[count - rank]! };
}

/** The mean, or null of nothing. Summed in order of size, so that it is the same in whatever order they came. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}
