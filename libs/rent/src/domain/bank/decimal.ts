import { halere, type Halere } from '#kernel';
import { refuseFile } from './bank-file-sentences';

/** Where a value stands, for the sentence that refuses it. */
export interface Place {
  readonly line: number;
  readonly element: string;
}

const LONGEST = 40;

/**
 * A decimal as the file writes it to whole hundredths, without a floating-point number on the way: `9500.0`, `9500,00`,
 * `1.0E7`. What is not a decimal, is beyond counting, or is no whole haléř is refused.
 */
export function hundredths(text: string, place: Place): Halere {
  const wrong = (): never => refuseFile('FIELD_VALUE', { ...place, value: text.slice(0, 30) });
  const match = text.length > LONGEST ? null : /^([-+]?)(\d+)(?:[.,](\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? /^([-+]?)()[.,](\d+)$/.exec(text);
  if (!match) return wrong();
  const exponent = Number(match[4] ?? 0);
  if (Math.abs(exponent) > LONGEST) return wrong();
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = BigInt((match[2]! + fraction) || '0');
  const shift = 2 + exponent - fraction.length;
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  if (shift < 0 && scaled * 10n ** BigInt(-shift) !== digits) return refuseFile('FIELD_FRACTION', { line: place.line, value: text.slice(0, 30) });
  if (scaled > BigInt(Number.MAX_SAFE_INTEGER)) return wrong();
  return halere(Number(match[1] === '-' ? -scaled : scaled));
}
