/** Groups smaller than this are not told. */
export const SMALLEST_GROUP = 5;

export interface GroupCell {
  readonly group: string;
  /** How many families stand behind its figures. */
  readonly base: number;
  /** Counts told of the group: `count` of `outOf`. */
  readonly shares?: readonly { readonly count: number; readonly outOf: number }[];
}

/**
 * Groups of a dimension whose figures are withheld: those of 1 to 4 families, and as many of the next smallest ones as it takes
 * that the total tells nothing of a single one of them: at least two together, at least five families together, and not all of
 * them with the same outcome (unless it is the outcome of everybody, which no suppression hides). Where a group is withheld, so
 * are the empty ones: an empty line would say of the others that they are not.
 * @param alsoHidden withheld for another reason
 */
export function hiddenGroups(cells: readonly GroupCell[], alsoHidden: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const present = cells.filter(({ base }) => base > 0);
  const bySize = present.map((cell, place) => ({ cell, place })).sort((a, b) => a.cell.base - b.cell.base || a.place - b.place).map(({ cell }) => cell);
  const isHidden = ({ group, base }: GroupCell): boolean => base < SMALLEST_GROUP || alsoHidden.has(group);
  const hidden = bySize.filter(isHidden);
  if (hidden.length === 0) return alsoHidden;
  for (const next of bySize.filter((cell) => !isHidden(cell))) {
    if (isSafe(hidden)) break;
    hidden.push(next);
  }
  return new Set([...alsoHidden, ...[...hidden, ...cells.filter(({ base }) => base === 0)].map(({ group }) => group)]);
}

function isSafe(hidden: readonly GroupCell[]): boolean {
  if (hidden.length < 2 || sum(hidden.map(({ base }) => base)) < SMALLEST_GROUP) return false;
  const columns = hidden[0]!.shares?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const count = sum(hidden.map(({ shares }) => shares![column]!.count));
    if (count > 0 && count === sum(hidden.map(({ shares }) => shares![column]!.outOf))) return false;
  }
  return true;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A table of counts that sum to a known total: null when its small counts cannot be hidden behind others. */
export function tellableCounts<Row extends { readonly count: number }>(rows: readonly Row[]): readonly (Row & { readonly isHidden: boolean })[] | null {
  const hidden = hiddenGroups(rows.map(({ count }, index) => ({ group: String(index), base: count })));
  const behind = rows.filter(({ count }, index) => count > 0 && hidden.has(String(index)));
  if (behind.length === 1 || (behind.length > 0 && sum(behind.map(({ count }) => count)) < SMALLEST_GROUP)) return null;
  return rows.map((row, index) => ({ ...row, isHidden: hidden.has(String(index)) }));
}
