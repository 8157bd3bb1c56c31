import type { CandidateFacts, FlatFacts } from '../facts';
import { ruleSetOf } from '../pools/rule-set';

/** Flats as they come free. Of one day: by a digest of what is known of them, so that neither a name nor a number decides. */
export function asTheyComeFree<Flat extends FlatFacts>(flats: readonly Flat[]): Flat[] {
  return inOrder(flats, (flat) => flat.availableFrom ?? '', (flat) => textOf({ ...ruleSetOf(flat), floor: flat.floor }));
}

/** Families by who waits longer. Of one day: by a digest of their facts, which prefers no kind of family; only those of whom the same is known stand by their number. */
export function byWaiting(families: readonly CandidateFacts[]): CandidateFacts[] {
  return inOrder(families, (family) => family.waitingSince, ({ id: _id, ...facts }) => textOf(facts));
}

interface Placed<Item> {
  readonly item: Item;
  readonly first: string;
  /** Made when two are compared that share the first. */
  text: string | null;
  digest: number;
}

function inOrder<Item extends { readonly id: string }>(items: readonly Item[], firstOf: (item: Item) => string, factsOf: (item: Item) => string): Item[] {
  const placed = items.map((item): Placed<Item> => ({ item, first: firstOf(item), text: null, digest: 0 }));
  const look = (one: Placed<Item>): Placed<Item> => {
    if (one.text === null) {
      one.text = factsOf(one.item);
      one.digest = digestOf(one.text);
    }
    return one;
  };
  const byFacts = (a: Placed<Item>, b: Placed<Item>): number => look(a).digest - look(b).digest || compareText(a.text!, b.text!) || compareText(a.item.id, b.item.id);
  return placed.sort((a, b) => compareText(a.first, b.first) || byFacts(a, b)).map(({ item }) => item);
}

/** The order in which wishes and needs were written down tells nothing. */
const textOf = (facts: object): string => JSON.stringify(facts, (_key, value: unknown) => (Array.isArray(value) ? [...value].sort() : value));

/** FNV-1a of 32 bits. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
