/** Groups smaller than this are not told to those who read aggregates only. */
export const SMALLEST_CELL = 5;

export interface Cell {
  readonly code: string;
  /** How many households, persons or flats stand behind the cell. */
  readonly count: number;
}

/**
 * Codes of the cells to be hidden: every group of 1 to 4, and, when that leaves a single hole that the total would
 * fill, the next smallest group as well. A true zero tells nobody's story and stays.
 */
export function hiddenCells(cells: readonly Cell[]): Set<string> {
  const hidden = new Set(cells.filter(isSmall).map((cell) => cell.code));
  if (hidden.size === 1) {
    const next = cells.filter((cell) => !hidden.has(cell.code) && cell.count > 0).sort((a, b) => a.count - b.count)[0];
    if (next) hidden.add(next.code);
  }
  return hidden;
}

export const isSmall = (cell: Pick<Cell, 'count'>): boolean => cell.count > 0 && cell.count < SMALLEST_CELL;
