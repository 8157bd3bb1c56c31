import type { Id } from '#kernel';

/** A family that fits the flats of a pool now, or fits them no more. */
export interface FitChange {
  readonly householdId: Id;
  readonly poolId: Id;
  readonly fits: boolean;
}

interface Pool {
  readonly id: Id;
  readonly unitIds: readonly Id[];
}

/** Flats a family has come to fit, and those it fits no more. */
export interface FamilyNews {
  readonly householdId: Id;
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
}

/** News of families, flat by flat; who changed without gaining or losing a flat is no news. */
export function newsOfFamilies(changes: readonly FitChange[], pools: readonly Pool[]): FamilyNews[] {
  const units = new Map(pools.map(({ id, unitIds }) => [id, unitIds]));
  const news = new Map<Id, { gained: Id[]; lost: Id[] }>();
  for (const { householdId, poolId, fits } of changes) {
    const of = news.get(householdId) ?? { gained: [], lost: [] };
    news.set(householdId, of);
    of[fits ? 'gained' : 'lost'].push(...(units.get(poolId) ?? []));
  }
  return [...news].map(([householdId, { gained, lost }]) => ({ householdId, gained: gained.sort(), lost: lost.sort() })).filter(({ gained, lost }) => gained.length + lost.length > 0);
}

/** Flats that came on offer, left it, or fall under other rules than before. */
export function movedFlats(before: readonly Pool[], after: readonly Pool[]): Id[] {
  const poolOf = (pools: readonly Pool[]): Map<Id, Id> => new Map(pools.flatMap(({ id, unitIds }) => unitIds.map((unitId) => [unitId, id] as const)));
  const [was, is] = [poolOf(before), poolOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((unitId) => was.get(unitId) !== is.get(unitId)).sort();
}
