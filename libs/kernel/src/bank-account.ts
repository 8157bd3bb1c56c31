import { refusal, isRefusal, type Refusal, type Sentences } from './refusal';

/**
 * Czech account numbers `[prefix-]number/bank` (ČNB decree 169/2011 Sb., §2–§5: both parts are divisible
 * by 11 under fixed weights) and IBAN (ISO 13616, check digits by ISO 7064 mod 97-10).
 */
export interface CzechAccount {
  /** Without leading zeros, '' when there is none; at most 6 digits. */
  readonly prefix: string;
  /** Without leading zeros; 2–10 digits. */
  readonly number: string;
  /** Four digits. */
  readonly bank: string;
}

export interface Iban {
  /** Without spaces, upper case. */
  readonly iban: string;
  readonly country: string;
  /** The same account in Czech form when the country is CZ. */
  readonly czech: CzechAccount | null;
}

export type AccountRefusalCode =
  | 'ACCOUNT_FORMAT'
  | 'ACCOUNT_PREFIX_CHECKSUM'
  | 'ACCOUNT_NUMBER_CHECKSUM'
  | 'ACCOUNT_FEWER_THAN_TWO_NONZERO'
  | 'IBAN_FORMAT'
  | 'IBAN_LENGTH'
  | 'IBAN_CHECKSUM';

export const accountSentences: Sentences<AccountRefusalCode> = {
  ACCOUNT_FORMAT: {
    cs: 'Číslo účtu „{input}“ nemá správný tvar. Napište je jako 19-2000145399/0800 nebo jako IBAN.',
    en: 'The account number “{input}” is not in the right form. Write it as 19-2000145399/0800 or as an IBAN.',
  },
  ACCOUNT_PREFIX_CHECKSUM: {
    cs: 'V předčíslí účtu „{input}“ je překlep. Zkontrolujte číslice před pomlčkou.',
    en: 'There is a typing mistake in the prefix of the account “{input}”. Check the digits before the dash.',
  },
  ACCOUNT_NUMBER_CHECKSUM: {
    cs: 'V čísle účtu „{input}“ je překlep. Zkontrolujte číslice před lomítkem.',
    en: 'There is a typing mistake in the account number “{input}”. Check the digits before the slash.',
  },
  ACCOUNT_FEWER_THAN_TWO_NONZERO: {
    cs: 'Číslo účtu „{input}“ neexistuje: musí mít aspoň dvě nenulové číslice.',
    en: 'The account number “{input}” cannot exist: it needs at least two digits other than zero.',
  },
  IBAN_FORMAT: {
    cs: 'IBAN „{input}“ nemá správný tvar. Začíná dvěma písmeny země a dvěma číslicemi, například CZ65 0800 0000 1920 0014 5399.',
    en: 'The IBAN “{input}” is not in the right form. It starts with two letters and two digits, e.g. CZ65 0800 0000 1920 0014 5399.',
  },
  IBAN_LENGTH: {
    cs: 'IBAN země {country} má {expected} znaků, tento jich má {found}. Doplňte chybějící nebo uberte přebývající.',
    en: 'An IBAN of {country} has {expected} characters, this one has {found}. Add what is missing or remove what is too much.',
  },
  IBAN_CHECKSUM: {
    cs: 'V IBANu „{input}“ je překlep: kontrolní číslice nesouhlasí. Přepište jej znovu z výpisu nebo z karty.',
    en: 'There is a typing mistake in the IBAN “{input}”: the check digits do not fit. Copy it again from a statement or a card.',
  },
};

const PREFIX_WEIGHTS = [10, 5, 8, 4, 2, 1] as const;
const NUMBER_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1] as const;

function weighted(digits: string, weights: readonly number[]): number {
  const padded = digits.padStart(weights.length, '0');
  return weights.reduce((sum, weight, index) => sum + weight * Number(padded[index]), 0) % 11;
}

const nonZeroDigits = (digits: string): number => digits.replace(/0/g, '').length;
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const unpad = (digits: string): string => digits.replace(/^0+/, '');

function checkParts(prefix: string, number: string, bank: string, input: string): CzechAccount | Refusal<AccountRefusalCode> {
  const params = { input: shorten(input) };
  if (weighted(prefix, PREFIX_WEIGHTS) !== 0) return refusal('ACCOUNT_PREFIX_CHECKSUM', params);
  if (nonZeroDigits(number) < 2) return refusal('ACCOUNT_FEWER_THAN_TWO_NONZERO', params);
  if (weighted(number, NUMBER_WEIGHTS) !== 0) return refusal('ACCOUNT_NUMBER_CHECKSUM', params);
  return { prefix: unpad(prefix), number: unpad(number), bank };
}

const CZECH = /^(?:(\d{1,6})-)?(\d{2,10})\/(\d{4})$/;

/** Reads `[prefix-]number/bank`; spaces are tolerated. Errors: the codes `ACCOUNT_*`. */
export function parseCzechAccount(input: string): CzechAccount | Refusal<AccountRefusalCode> {
  const match = CZECH.exec(input.replace(/[\s\u00a0]/g, ''));
  if (!match) return refusal('ACCOUNT_FORMAT', { input: shorten(input) });
  return checkParts(match[1] ?? '', match[2]!, match[3]!, input);
}

/** Reads the 16 digits of the bank formats (prefix 6 + number 10) together with a bank code. */
export function parseCanonicalAccount(digits: string, bank: string): CzechAccount | Refusal<AccountRefusalCode> {
  if (!/^\d{16}$/.test(digits) || !/^\d{4}$/.test(bank)) return refusal('ACCOUNT_FORMAT', { input: shorten(`${digits}/${bank}`) });
  return checkParts(digits.slice(0, 6), digits.slice(6), bank, `${digits}/${bank}`);
}

/** True when 16 digits could be an account: both parts pass mod 11 and the number has two digits other than zero. */
export function isCanonicalAccount(digits: string): boolean {
  return !isRefusal(parseCanonicalAccount(digits, '0000'));
}

/** Prefix and number padded to the 16 digits of the bank formats, without the bank code. */
export function canonicalAccount(account: Pick<CzechAccount, 'prefix' | 'number'>): string {
  return account.prefix.padStart(6, '0') + account.number.padStart(10, '0');
}

/** `19-2000145399/0800`, as it is printed on a card. */
export function formatAccount(account: CzechAccount): string {
  return `${account.prefix === '' ? '' : `${account.prefix}-`}${account.number}/${account.bank}`;
}

/** Remainder of a decimal number of any length by 97, digit by digit. */
function mod97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

const lettersToDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

function ibanWithCheckDigits(country: string, bban: string): string {
  const check = 98 - mod97(lettersToDigits(`${bban}${country}00`));
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

/** The IBAN of a Czech account: CZ + check digits + bank 4 + prefix 6 + number 10. */
export function czechIban(account: CzechAccount): string {
  return ibanWithCheckDigits('CZ', account.bank + canonicalAccount(account));
}

/** Lengths by country (SWIFT IBAN registry) for the countries that Czech transfers mostly meet; others are only checked by mod 97. */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26,
  IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MD: 24, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, TR: 26, UA: 29,
};

/** Reads an IBAN of any country, spaces tolerated; for CZ the account inside must pass mod 11 too. Errors: `IBAN_*`, `ACCOUNT_*`. */
export function parseIban(input: string): Iban | Refusal<AccountRefusalCode> {
  const iban = input.replace(/[\s\u00a0]/g, '').toUpperCase();
  const country = iban.slice(0, 2);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refusal('IBAN_FORMAT', { input: shorten(input) });
  const expected = LENGTHS[country];
  if (expected !== undefined && iban.length !== expected) return refusal('IBAN_LENGTH', { country, expected, found: iban.length });
  if (ibanWithCheckDigits(country, iban.slice(4)) !== iban) return refusal('IBAN_CHECKSUM', { input: shorten(input) });
  if (country !== 'CZ') return { iban, country, czech: null };
  const czech = parseCanonicalAccount(iban.slice(8), iban.slice(4, 8));
  return isRefusal(czech) ? czech : { iban, country, czech };
}

/** Reads what a person types for an account: Czech form or IBAN; the answer always carries the IBAN. */
export function parseAccount(input: string): Iban | Refusal<AccountRefusalCode> {
  if (/^\s*[A-Za-z]{2}/.test(input)) return parseIban(input);
  const czech = parseCzechAccount(input);
  return isRefusal(czech) ? czech : { iban: czechIban(czech), country: 'CZ', czech };
}

/** `CZ65 0800 0000 1920 0014 5399`: groups of four, with no-break spaces. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
