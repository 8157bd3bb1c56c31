/**
 * Scores as whole numbers: 0.1 is one tenth, not the nearest double, so ties stay ties and sums are exact. Every score is
 * the decimal number it is written as (the shortest that names its double), times one power of ten for all.
 */
export interface ExactScores {
  /** Decimal places all scores were moved by. */
  readonly decimals: number;
  /** Whole numbers while they fit safely, otherwise bigints. */
  readonly values: Float64Array | readonly bigint[];
}

/** Half of what a double holds exactly: a product with a power of ten still rounds to the right whole number. */
const SURELY_EXACT = 2 ** 50;

export function exactScores(scores: Float64Array): ExactScores {
  let decimals = 0;
  let largest = 0;
  for (const score of scores) {
    if (!Number.isInteger(score)) decimals = Math.max(decimals, decimalsOf(score));
    largest = Math.max(largest, Math.abs(score));
  }
  const scale = 10 ** decimals;
  if (decimals <= 15 && largest * scale < SURELY_EXACT) {
    return { decimals, values: decimals === 0 ? scores : scores.map((score) => Math.round(score * scale)) };
  }
  return { decimals, values: Array.from(scores, (score) => scaled(score, decimals)) };
}

/** The double nearest to a sum of exact scores. */
export function scoreOfExact(sum: bigint, decimals: number): number {
  return Number(decimals === 0 ? `${sum}` : `${sum}e-${decimals}`);
}

function partsOf(score: number): { sign: bigint; digits: string; exponent: number } {
  const [mantissa, power = '0'] = Math.abs(score).toString().split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  return { sign: score < 0 ? -1n : 1n, digits: whole + fraction, exponent: Number(power) - fraction.length };
}

const decimalsOf = (score: number): number => Math.max(0, -partsOf(score).exponent);

function scaled(score: number, decimals: number): bigint {
  const { sign, digits, exponent } = partsOf(score);
  return sign * BigInt(digits) * 10n ** BigInt(exponent + decimals);
}
