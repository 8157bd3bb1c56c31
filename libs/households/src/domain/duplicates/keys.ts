import { placeKey, type IsoDate } from '#kernel';

/** What is compared of a name, a phone number and an address: the same for every way people write the same thing. */

/** Words of a name without case, diacritics, dots and hyphens: “Nováková-Černá” is two words. */
export function nameWords(name: string): string[] {
  return placeKey(name).split(' ').filter((word) => word !== '');
}

/** A family name as a man and a woman of the family share it: Novák and Nováková, Svoboda and Svobodová, Novotný and Novotná. */
export function familyStem(word: string): string {
  if (word.length < 4) return word;
  const root = word.endsWith('ova') ? word.slice(0, -3) : word;
  const stem = root.replace(/[aeiouy]+$/, '');
  return stem.length >= 3 ? stem : root;
}

/** Given and family names in any order, as one text: what two papers that swapped the columns have in common. */
export function fullNameKey(person: { readonly givenName: string; readonly familyName: string }): string {
  return [...nameWords(person.givenName), ...nameWords(person.familyName)].sort().join(' ');
}

const CZECH_DIGITS = 9;

/**
 * Digits of a phone number without the ways of writing it: spaces, dashes, brackets, +420 or 00420. Null: not a number
 * anybody could be called on. A foreign number keeps the digits of its country.
 */
export function phoneKey(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^00/, '');
  const own = digits.length === CZECH_DIGITS + 3 && digits.startsWith('420') ? digits.slice(3) : digits;
  return own.length >= CZECH_DIGITS ? own : null;
}

export function emailKey(email: string | null | undefined): string | null {
  const key = (email ?? '').trim().toLowerCase();
  return key.includes('@') ? key : null;
}

/** One slip of a pen between two days: day and month swapped, or one digit of the day, the month or the year other. */
export function oneSlipApart(a: IsoDate, b: IsoDate): boolean {
  if (a === b) return false;
  if (`${a.slice(0, 4)}-${a.slice(8)}-${a.slice(5, 7)}` === b) return true;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

/** One letter missing, added, other, or two neighbours swapped, in a word long enough for it to be a slip. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length) return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
