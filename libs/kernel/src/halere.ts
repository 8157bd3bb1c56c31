/**
 * Money as the smallest Czech unit: 1 koruna = 100 haléřů. A whole, safe integer
 * (|h| ≤ 2^53 - 1), signed. Fractions of a haléř do not exist; who divides says how
 * the rest is rounded (`shareOf`).
 */
declare const halereBrand: unique symbol;
export type Halere = number & { readonly [halereBrand]: true };

/** Takes a whole number of haléře; anything else is a programmer's mistake and throws RangeError. */
export function halere(value: number): Halere {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole safe number of haléře: ${value}`);
  return (value === 0 ? 0 : value) as Halere;
}

export const ZERO: Halere = halere(0);

export function addHalere(...amounts: readonly Halere[]): Halere {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return halere(sum);
}

export function negate(amount: Halere): Halere {
  return halere(-amount);
}

export function minHalere(a: Halere, b: Halere): Halere {
  return a < b ? a : b;
}

/**
 * `amount × numerator ÷ denominator`, rounded half up (away from zero for negative amounts) to a haléř.
 * Exact for any safe amount: a product a number cannot hold is taken in BigInt.
 */
export function shareOf(amount: Halere, numerator: number, denominator: number): Halere {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`Not a share: ${numerator}/${denominator}`);
  }
  const inNumbers = Math.abs(amount * numerator) * 2 + denominator;
  if (inNumbers <= Number.MAX_SAFE_INTEGER) {
    const rounded = (inNumbers - (inNumbers % (2 * denominator))) / (2 * denominator);
    return halere(rounded !== 0 && amount < 0 !== numerator < 0 ? -rounded : rounded);
  }
  const product = BigInt(amount) * BigInt(numerator);
  const negative = product < 0n;
  const twice = (negative ? -product : product) * 2n;
  const divisor = BigInt(denominator);
  const rounded = (twice + divisor) / (divisor * 2n);
  return halere(Number(negative ? -rounded : rounded));
}

const NBSP = '\u00a0';

/** "9 500 Kč" or "9 500,50 Kč" (cs), "CZK 9,500" or "CZK 9,500.50" (en); spaces are no-break, minus is U+2212. */
export function formatKoruna(amount: Halere, language: 'cs' | 'en'): string {
  const absolute = Math.abs(amount);
  const whole = Math.floor(absolute / 100).toString();
  const rest = absolute % 100;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'cs' ? NBSP : ',');
  const decimals = rest === 0 ? '' : (language === 'cs' ? ',' : '.') + rest.toString().padStart(2, '0');
  const sign = amount < 0 ? '\u2212' : '';
  return language === 'cs' ? `${sign}${grouped}${decimals}${NBSP}Kč` : `${sign}CZK${NBSP}${grouped}${decimals}`;
}
