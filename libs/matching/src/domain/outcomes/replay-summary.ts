import type { Id, IsoDate } from '#kernel';
import { hiddenAcross } from './disclosure';
import { DIMENSIONS, GROUPS, type Dimension, type GroupOf } from './groups';
import type { HomeShare, ReplayedFlat } from './past-replay';
import { SMALLEST_GROUP } from './suppression';

/** A family's homes under the rules of then and under the others; parts of a home where the lot would have decided. */
export interface FamilyShift {
  readonly householdId: Id;
  readonly before: number;
  readonly after: number;
}

/** Homes of a group, rounded to tenths; null: withheld. */
export interface GroupShift {
  readonly group: string;
  readonly families: number | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** A decision whose list was not kept: only the chosen family can be judged again. */
export interface UnreplayedDecision {
  readonly decisionId: Id;
  readonly flatId: Id;
  readonly decidedOn: IsoDate;
  readonly chosen: Id;
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  readonly mayLiveAfter: boolean;
}

export interface PastReplayResult {
  readonly flats: readonly ReplayedFlat[];
  /** Flats whose first family would be another, each list by itself. */
  readonly otherFirst: number;
  /** Flats that would go elsewhere in sequence, also only because an earlier one did. */
  readonly goElsewhere: number;
  /** Of those, flats whose own list begins with the same families: moved by what came before. */
  readonly byRipple: number;
  /** Flats where people, not the list, chose: the chosen family was not first on the list of its own day. */
  readonly peopleDiffered: number;
  readonly gainers: readonly FamilyShift[];
  readonly losers: readonly FamilyShift[];
  readonly groups: readonly { readonly dimension: Dimension; readonly rows: readonly GroupShift[] }[];
  readonly unreplayed: readonly UnreplayedDecision[];
}

const SAME = 1e-6;

/** @param groupsById every family that was on a list that was played */
export function summaryOf(flats: readonly ReplayedFlat[], homes: ReadonlyMap<Id, { readonly before: number; readonly after: number }>, groupsById: ReadonlyMap<Id, GroupOf>, unreplayed: readonly UnreplayedDecision[]): PastReplayResult {
  const moved = [...homes].map(([householdId, { before, after }]): FamilyShift => ({ householdId, before: hundredths(before), after: hundredths(after) }));
  const bySize = (a: FamilyShift, b: FamilyShift): number => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.householdId < b.householdId ? -1 : 1);
  const elsewhere = flats.filter(({ before, after }) => !sameShares(before, after));
  return {
    flats,
    otherFirst: flats.filter((flat) => !sameIds(flat.firstBefore, flat.firstAfter)).length,
    goElsewhere: elsewhere.length,
    byRipple: elsewhere.filter((flat) => sameIds(flat.firstBefore, flat.firstAfter)).length,
    peopleDiffered: flats.filter(({ byList }) => !byList).length,
    gainers: moved.filter(({ before, after }) => after - before > SAME).sort(bySize),
    losers: moved.filter(({ before, after }) => before - after > SAME).sort(bySize),
    groups: groupShifts(homes, groupsById),
    unreplayed,
  };
}

/** Homes of each group, withheld as in the report of outcomes. */
function groupShifts(homes: ReadonlyMap<Id, { readonly before: number; readonly after: number }>, groupsById: ReadonlyMap<Id, GroupOf>): PastReplayResult['groups'] {
  const families = [...groupsById];
  const partings = DIMENSIONS.map((dimension) => ({
    dimension,
    groups: GROUPS[dimension].map((group) => {
      const members = families.flatMap(([, groups], place) => (groups[dimension] === group ? [place] : []));
      const sum = (when: 'before' | 'after'): number => tenths(members.map((place) => homes.get(families[place]![0])?.[when] ?? 0).sort((a, b) => a - b).reduce((total, value) => total + value, 0));
      const [before, after] = [sum('before'), sum('after')];
      const base = members.length;
      return { group, base, members, before, after, shares: [{ count: before, outOf: base }, { count: after, outOf: base }] };
    }),
  }));
  const hidden = hiddenAcross(partings);
  const tooFew = families.length < SMALLEST_GROUP;
  return partings.map(({ dimension, groups }) => ({
    dimension,
    rows: groups.map(({ group, base, before, after }): GroupShift => (tooFew || hidden.get(dimension)!.has(group) ? { group, families: null, before: null, after: null } : { group, families: base, before, after })),
  }));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

function sameIds(one: readonly Id[], other: readonly Id[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function sameShares(one: readonly HomeShare[], other: readonly HomeShare[]): boolean {
  return one.length === other.length && one.every(({ householdId, share }) => other.some((each) => each.householdId === householdId && Math.abs(each.share - share) <= SAME));
}
