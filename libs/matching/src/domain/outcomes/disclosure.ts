import { hiddenGroups, SMALLEST_GROUP, type GroupCell } from './suppression';

/** A group with the families it is made of, by their places in one list. */
export interface KnownGroup extends GroupCell {
  readonly members: readonly number[];
}

/** All families of a figure parted in one way. */
export interface Parting<Name extends string = string> {
  readonly dimension: Name;
  readonly groups: readonly KnownGroup[];
}

interface Told {
  readonly dimension: string;
  /** The place of its dimension; dimensions that come first are kept rather than later ones. */
  readonly place: number;
  readonly group: string;
  readonly base: number;
  /** Over the kinds of families that are told apart by their groups: 1 where the kind belongs to the group. */
  readonly kinds: readonly number[];
}

const ALL = 'all';

/**
 * Groups withheld in each dimension when the same families are parted in several ways and their total is told. Beyond what holds
 * within one dimension (`hiddenGroups`): no group under five is a sum or difference of anything told, and no two groups told, one
 * inside the other, differ by fewer than five families (one person alone and "up to two rooms" differ by the couples).
 * @param alsoHidden withheld in any case: of whom nothing is told under one figure, nothing is told under a part of it
 */
export function hiddenAcross<Name extends string>(partings: readonly Parting<Name>[], alsoHidden?: ReadonlyMap<Name, ReadonlySet<string>>): ReadonlyMap<Name, ReadonlySet<string>> {
  const hidden = new Map<Name, ReadonlySet<string>>(partings.map(({ dimension }) => [dimension, alsoHidden?.get(dimension) ?? new Set<string>()]));
  const known = knownOf(partings);
  for (;;) {
    for (const { dimension, groups } of partings) hidden.set(dimension, hiddenGroups(groups, hidden.get(dimension)));
    const isHidden = ({ dimension, group }: Told): boolean => dimension !== ALL && hidden.get(dimension as Name)!.has(group);
    const told = known.filter((group) => !isHidden(group)).sort((a, b) => a.base - b.base);
    const small = known.filter((group) => isHidden(group) && group.base < SMALLEST_GROUP);
    const next = givingAway(told, small) ?? insideAnother(told);
    if (!next) return hidden;
    hidden.set(next.dimension as Name, new Set([...hidden.get(next.dimension as Name)!, next.group]));
  }
}

/** Every group that is not empty, and the total, as vectors over the kinds of families. */
function knownOf(partings: readonly Parting[]): Told[] {
  const signatures = new Map<number, string>();
  for (const { groups } of partings) for (const { group, members } of groups) for (const member of members) signatures.set(member, `${signatures.get(member) ?? ''}|${group}`);
  const kinds = [...new Set(signatures.values())];
  const kindsOf = (members: Iterable<number>): number[] => {
    const present = new Set([...members].map((member) => signatures.get(member)!));
    return kinds.map((kind) => Number(present.has(kind)));
  };
  const groups = partings.flatMap(({ dimension, groups: each }, place) => each.filter(({ base }) => base > 0).map(({ group, base, members }) => ({ dimension, place, group, base, kinds: kindsOf(members) })));
  return [...groups, { dimension: ALL, place: -1, group: ALL, base: signatures.size, kinds: kinds.map(() => 1) }];
}

/** A group told by which a withheld small one could be worked out: of all the ways to do it, one in as late a dimension as can be. */
function givingAway(told: readonly Told[], small: readonly Told[]): Told | null {
  let rest = [...told];
  const away = small.find((group) => isCombination(group.kinds, rest.map(({ kinds }) => kinds)));
  if (!away) return null;
  const candidates = told.filter(({ dimension }) => dimension !== ALL).sort((a, b) => b.place - a.place || a.base - b.base);
  for (const candidate of candidates) {
    rest = rest.filter((one) => one !== candidate);
    if (!isCombination(away.kinds, rest.map(({ kinds }) => kinds))) return candidate;
  }
  return null;
}

/** Of two groups told, one inside the other with one to four families of it outside, the one in the later dimension. */
function insideAnother(told: readonly Told[]): Told | null {
  for (const inner of told) {
    const outer = told.find(({ base, kinds }) => base > inner.base && base - inner.base < SMALLEST_GROUP && inner.kinds.every((is, kind) => is <= kinds[kind]!));
    if (outer) return outer.place > inner.place ? outer : inner;
  }
  return null;
}

const EPSILON = 1e-9;

/** Whether a vector is a linear combination of others, by elimination. Zeros and ones of a few dozen rows: floats are exact enough. */
function isCombination(vector: readonly number[], others: readonly (readonly number[])[]): boolean {
  const rest = [...vector];
  const rows = others.map((row) => [...row]);
  const pivots: { readonly column: number; readonly row: readonly number[] }[] = [];
  for (const row of rows) {
    for (const pivot of pivots) subtract(row, pivot);
    const column = largestOf(row);
    if (column >= 0) pivots.push({ column, row: row.map((value) => value / row[column]!) });
  }
  for (const pivot of pivots) subtract(rest, pivot);
  return largestOf(rest) < 0;
}

function subtract(row: number[], { column, row: by }: { readonly column: number; readonly row: readonly number[] }): void {
  const factor = row[column]!;
  if (Math.abs(factor) > EPSILON) for (let index = 0; index < row.length; index += 1) row[index]! -= factor * by[index]!;
}

function largestOf(row: readonly number[]): number {
  let best = -1;
  for (const [index, value] of row.entries()) if (Math.abs(value) > EPSILON && (best < 0 || Math.abs(value) > Math.abs(row[best]!))) best = index;
  return best;
}
