import type { Id } from '#kernel';
import { likenessOf, strongestFirst, USED_BY_AN_OFFICE, type Comparable, type ContactUse, type LikePair } from './evidence';
import { emailKey, fullNameKey, nameWords, phoneKey } from './keys';

export interface DuplicatePair extends LikePair {
  /** The household whose id comes first in the alphabet: a pair has one name whichever way it is found. */
  readonly first: Id;
  readonly second: Id;
}

export interface SimilarHousehold extends LikePair {
  readonly id: Id;
}

/**
 * Drawers a household is looked up in: two households with anything in common share at least one, so nobody has to compare
 * every family with every other. A person's drawer is a birth date with one word of the name; a slip in the date is found
 * by the whole name.
 */
export function drawersOf(household: Comparable): string[] {
  const drawers = new Set<string>();
  for (const member of household.members) {
    if (member.leftOn) continue;
    for (const word of [...nameWords(member.givenName), ...nameWords(member.familyName)]) drawers.add(`born:${member.birthDate}:${word}`);
    drawers.add(`name:${fullNameKey(member)}`);
  }
  const [phone, email] = [phoneKey(household.phone), emailKey(household.email)];
  if (phone !== null) drawers.add(`phone:${phone}`);
  if (email !== null) drawers.add(`email:${email}`);
  return [...drawers];
}

/** How many of the households use each phone number and e-mail address. */
export function contactUseOf(households: readonly Comparable[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { phone, email } of households) {
    for (const key of [phoneKey(phone), emailKey(email)]) if (key !== null) used.set(key, (used.get(key) ?? 0) + 1);
  }
  return used;
}

/** Pairs among the households that may be one family, strongest first; the same for every order of the list. */
export function duplicatePairs(households: readonly Comparable[], used: ContactUse = contactUseOf(households)): DuplicatePair[] {
  const drawers = new Map<string, Comparable[]>();
  for (const household of households) {
    for (const drawer of drawersOf(household)) {
      if ((used.get(drawer.slice(drawer.indexOf(':') + 1)) ?? 0) > USED_BY_AN_OFFICE) continue;
      const inside = drawers.get(drawer);
      if (inside) inside.push(household);
      else drawers.set(drawer, [household]);
    }
  }
  const pairs = new Map<string, DuplicatePair>();
  for (const inside of drawers.values()) {
    for (const [index, one] of inside.entries()) {
      for (const other of inside.slice(index + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        const name = `${first.id}|${second.id}`;
        if (pairs.has(name)) continue;
        const like = likenessOf(first, second, used);
        if (like) pairs.set(name, { first: first.id, second: second.id, ...like });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => strongestFirst(a, b) || compare(a.first, b.first) || compare(a.second, b.second));
}

/**
 * Households that may be the same family as a new one, strongest first. A weak sign alone (the phone of a hostel) warns
 * nobody: it would be clicked away, and the next real one with it.
 */
export function similarTo(household: Comparable, others: readonly Comparable[], used: ContactUse = contactUseOf([household, ...others])): SimilarHousehold[] {
  return others
    .flatMap((other) => {
      const like = likenessOf(household, other, used);
      return like && like.strength !== 'weak' ? [{ id: other.id, ...like }] : [];
    })
    .sort((a, b) => strongestFirst(a, b) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
