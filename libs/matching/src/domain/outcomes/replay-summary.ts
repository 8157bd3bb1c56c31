import type { Id, IsoDate } from '#kernel';
import { DIMENSIONS, GROUPS, type Dimension, type GroupOf } from './groups';
import type { HomeShare, ReplayedFlat } from './past-replay';
import { hiddenGroups } from './suppression';

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
  /** Flats where people, not the list, chose: the chosen family was not first. */
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
    peopleDiffered: flats.filter(({ chosen, before }) => !before.some(({ householdId }) => householdId === chosen)).length,
    gainers: moved.filter(({ before, after }) => after - before > SAME).sort(bySize),
    losers: moved.filter(({ before, after }) => before - after > SAME).sort(bySize),
    groups: DIMENSIONS.map((dimension) => ({ dimension, rows: rowsOf(dimension, homes, groupsById) })),
    unreplayed,
  };
}

function rowsOf(dimension: Dimension, homes: ReadonlyMap<Id, { readonly before: number; readonly after: number }>, groupsById: ReadonlyMap<Id, GroupOf>): GroupShift[] {
  const rows = GROUPS[dimension].map((group) => {
    const members = [...groupsById].filter(([, groups]) => groups[dimension] === group).map(([id]) => id);
    const sum = (when: 'before' | 'after'): number => members.map((id) => homes.get(id)?.[when] ?? 0).sort((a, b) => a - b).reduce((total, value) => total + value, 0);
    return { group, families: members.length, before: tenths(sum('before')), after: tenths(sum('after')) };
  });
  const hidden = hiddenGroups(rows.map(({ group, families, before, after }) => ({ group, base: families, shares: [{ count: before, outOf: families }, { count: after, outOf: families }] })));
  const all = rows.reduce((sum, { families }) => sum + families, 0);
  return rows.map((row) => (hidden.has(row.group) || (all > 0 && all < 5) ? { group: row.group, families: null, before: null, after: null } : row));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

function sameIds(one: readonly Id[], other: readonly Id[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function sameShares(one: readonly HomeShare[], other: readonly HomeShare[]): boolean {
  return one.length === other.length && one.every(({ householdId, share }) => other.some((each) => each.householdId === householdId && Math.abs(each.share - share) <= SAME));
}
