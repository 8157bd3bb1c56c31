import { refusal, type Refusal } from '#kernel';
import type { LetterPolicyRefusal } from './sentences';

/** Days a letter gives, counted as the letter says. */
export interface LetterDays {
  /** A call to pay before a court is asked: never less than the law's days. */
  readonly callToPay: number;
  /** A call under § 2291: a reasonable period, the agency's own. */
  readonly breachCall: number;
}

/** Where people get free and confidential advice; printed in letters to families. */
export interface AdvicePlace {
  readonly name: string;
  readonly what: { readonly cs: string; readonly en: string };
  /** Phone, e-mail or address; empty where the words say where to go. */
  readonly contact: string;
}

export const STANDARD_LETTER_DAYS: LetterDays = { callToPay: 14, breachCall: 14 };
const MOST_DAYS = 90;
const MOST_PLACES = 6;
const LONGEST = 120;

const isDays = (value: unknown, least: number): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= MOST_DAYS;

/** Periods an agency may adopt; `leastCall` is the law's least period of a call to pay (OSŘ § 142a), a dated parameter. */
export function lawfulLetterDays(wanted: LetterDays, leastCall: number): LetterDays | Refusal<LetterPolicyRefusal> {
  if (!isDays(wanted.callToPay, leastCall)) return refusal('letter_days_range', { least: leastCall, most: MOST_DAYS }, 'callToPay');
  if (!isDays(wanted.breachCall, 1)) return refusal('letter_days_range', { least: 1, most: MOST_DAYS }, 'breachCall');
  return { callToPay: wanted.callToPay, breachCall: wanted.breachCall };
}

/** Periods as a stored row says them; what is no believable period is the standard one. */
export function letterDaysOf(stored: Partial<LetterDays> | null | undefined): LetterDays {
  const days = (value: unknown, standard: number): number => (isDays(value, 1) ? value : standard);
  return { callToPay: days(stored?.callToPay, STANDARD_LETTER_DAYS.callToPay), breachCall: days(stored?.breachCall, STANDARD_LETTER_DAYS.breachCall) };
}

/** Places as they go into letters: named, said in both languages, nothing longer than a line or two. */
export function printablePlaces(wanted: readonly AdvicePlace[]): AdvicePlace[] | Refusal<LetterPolicyRefusal> {
  if (wanted.length === 0) return refusal('help_place_none', {}, 'places');
  if (wanted.length > MOST_PLACES) return refusal('help_places_many', { most: MOST_PLACES }, 'places');
  const places = wanted.map(({ name, what, contact }) => ({ name: name.trim(), what: { cs: what.cs.trim(), en: what.en.trim() }, contact: contact.trim() }));
  for (const [index, place] of places.entries()) {
    const [code, field] = unprintable(place);
    if (code !== null) return refusal(code, { most: LONGEST }, `places.${index}.${field}`);
  }
  return places;
}

function unprintable({ name, what, contact }: AdvicePlace): readonly [LetterPolicyRefusal | null, string] {
  const fits = (text: string): boolean => text !== '' && text.length <= LONGEST;
  if (!fits(name)) return ['help_place_name', 'name'];
  if (!fits(what.cs)) return ['help_place_words', 'whatCs'];
  if (!fits(what.en)) return ['help_place_words', 'whatEn'];
  return contact.length <= LONGEST ? [null, ''] : ['help_place_contact', 'contact'];
}
