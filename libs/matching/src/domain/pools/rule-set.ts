import { halere, isoDate } from '#kernel';
import type { FlatFacts } from '../facts';

/** What does not tell flats on offer apart: their names, and the days of an offer, which every flat of a pool has. */
type OwnOfFlat = 'id' | 'availableFrom' | 'withdrawnOn';

/**
 * Everything about a flat that a rule or a criterion can weigh, and nothing else: flats with the same rule set are judged once for
 * all. What weighs only together (rent and services, the landlord's no beside the house's, how high above the ground) is together.
 */
export type RuleSet = Omit<FlatFacts, OwnOfFlat>;

/** A fact added to a flat has to be said here, or this does not compile. */
export const ruleSetOf = (flat: FlatFacts): RuleSet => ({
  city: flat.city,
  part: flat.part,
  // Rules ask only whether it is the ground floor; which floor it is, the words say.
  floor: flat.floor === 0 ? 0 : 1,
  hasLift: flat.hasLift,
  stepFreeEntrance: flat.stepFreeEntrance,
  stepFree: flat.stepFree,
  habitableRooms: flat.habitableRooms,
  areaM2: flat.areaM2,
  rent: halere(flat.rent + flat.services),
  services: halere(0),
  energy: flat.energy,
  petsAllowed: flat.noPets ? false : flat.petsAllowed,
  smokingAllowed: flat.noSmoking ? false : flat.smokingAllowed,
  maxPersons: flat.maxPersons,
  noPets: false,
  noSmoking: false,
});

/** A rule set as a text: the same for the same rules, whenever and in whatever order they are read. */
export const textOfRules = (rules: RuleSet): string => JSON.stringify(ruleSetOf(flatOf(rules)));

/** A flat on offer with these rules: any of them stands for all. */
export const flatOf = (rules: RuleSet): FlatFacts => ({ ...rules, id: STANDS_FOR_ALL, availableFrom: LONG_FREE, withdrawnOn: null });

const STANDS_FOR_ALL = '' as FlatFacts['id'];
const LONG_FREE = isoDate('2000-01-01');

/** Flats by their rule set, as its text. */
export function pooled<Flat extends FlatFacts>(flats: readonly Flat[]): Map<string, { readonly rules: RuleSet; readonly flats: Flat[] }> {
  const pools = new Map<string, { readonly rules: RuleSet; readonly flats: Flat[] }>();
  for (const flat of flats) {
    const rules = ruleSetOf(flat);
    const text = textOfRules(rules);
    const pool = pools.get(text);
    if (pool) pool.flats.push(flat);
    else pools.set(text, { rules, flats: [flat] });
  }
  return pools;
}

/**
 * The pools that are kept: those of the most flats, and among equal ones whichever, the same each time. More kinds of flats on
 * offer at once than `most` are no waiting list any more; who asks for one of the others waits a second longer.
 */
export function largestPools<Pool extends { readonly flats: readonly unknown[] }>(pools: ReadonlyMap<string, Pool>, most: number): Map<string, Pool> {
  const order = [...pools].sort(([a, { flats: ofA }], [b, { flats: ofB }]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  return new Map(order.slice(0, most));
}
