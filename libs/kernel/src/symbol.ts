/**
 * Symbols of Czech payments: variable and specific up to 10 digits, constant up to 4. Banks pad them with
 * leading zeros, which mean nothing; trailing zeros are part of the number. Print verbatim, match normalised.
 */

/** Digits without leading zeros, or null when there is no symbol or it cannot be one. */
export function normaliseSymbol(raw: string | null | undefined, maxDigits = 10): string | null {
  const text = raw?.trim() ?? '';
  if (!/^\d+$/.test(text) || text.length > maxDigits) return null;
  const digits = text.replace(/^0+/, '');
  return digits === '' ? null : digits;
}

export interface Symbols {
  readonly variable: string | null;
  /** Kept as four digits ("0308"): it is a code, not a number. */
  readonly constant: string | null;
  readonly specific: string | null;
}

/** A symbol ends where its digits do: before a separator, or before the next symbol. */
const NAMED = /(?:^|[/\s,;]|(?<=(?:VS|KS|SS)[:/]?\d{0,10}))(VS|KS|SS)[:/]?(\d*)(?=$|[/\s,;]|(?:VS|KS|SS)[:/]?\d{0,10})/gi;

/**
 * Symbols in a reference field: `/VS2026001/SS0000/KS0308`, `/VS/100001/SS/`, `VS:7777777777`, `VS:1234567890SS:1KS:0308` (Fio banka).
 * For a field meant for references (EndToEndId, structured reference), never for free text.
 */
export function readSymbols(reference: string): Symbols {
  const found: Record<string, string | null> = {};
  for (const [, name, digits] of reference.matchAll(NAMED)) {
    const key = name!.toUpperCase();
    const value = normaliseSymbol(digits, key === 'KS' ? 4 : 10);
    if (value !== null) found[key] ??= value;
  }
  return { variable: found['VS'] ?? null, constant: constantSymbol(found['KS']), specific: found['SS'] ?? null };
}

/** A constant symbol as its four digits, null when it is missing or all zeros. */
export function constantSymbol(raw: string | null | undefined): string | null {
  return normaliseSymbol(raw, 4)?.padStart(4, '0') ?? null;
}

/** Every run of 1–10 digits in a free text that could be a variable symbol, normalised, in order, without repetition. */
export function symbolsInText(text: string): string[] {
  const found = text.match(/(?<![\d.,/-])\d{1,10}(?![\d/-]|[.,]\d)/g) ?? [];
  return [...new Set(found.map((digits) => normaliseSymbol(digits)).filter((symbol) => symbol !== null))];
}

const CHECK_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The permanent variable symbol of a tenancy: two digits of the year, a sequence of six, one check digit.
 *
 * The check digit makes the sum of all nine digits, weighted 9, 8, … 1 from the left, divisible by 11.
 * All weights differ and none is divisible by 11, so every single mistyped digit and every swap of two
 * digits is found. For 2026 and 1: 2·9 + 6·8 + 1·2 = 68 ≡ 2, so the digit is 9: 260000019.
 * Where the digit would have to be 10 the sequence has no symbol and is left out (one in eleven): null.
 */
export function permanentSymbol(year: number, sequence: number): string | null {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) throw new RangeError(`Not a year of a symbol: ${year}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 999_999) throw new RangeError(`Not a sequence of a symbol: ${sequence}`);
  const body = String(year % 100).padStart(2, '0') + String(sequence).padStart(6, '0');
  const sum = CHECK_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : body + String(check);
}

/** The first sequence after `lastSequence` that has a symbol. Throws RangeError when the year is used up. */
export function nextPermanentSymbol(year: number, lastSequence: number): { readonly sequence: number; readonly symbol: string } {
  for (let sequence = lastSequence + 1; ; sequence += 1) {
    const symbol = permanentSymbol(year, sequence);
    if (symbol !== null) return { sequence, symbol };
  }
}

/** True when a symbol has the form and check digit of `permanentSymbol`; leading zeros do not matter. */
export function isPermanentSymbol(symbol: string): boolean {
  const digits = normaliseSymbol(symbol)?.padStart(9, '0');
  if (digits === undefined || digits.length !== 9 || Number(digits.slice(2, 8)) === 0) return false;
  return [...digits].reduce((sum, digit, index) => sum + (9 - index) * Number(digit), 0) % 11 === 0;
}
