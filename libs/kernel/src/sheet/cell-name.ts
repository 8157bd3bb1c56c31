/** How spreadsheets name a cell: column letters and a row counted from 1. */
export interface CellPlace {
  readonly row: number;
  /** Counted from 0: 0 is A, 26 is AA. */
  readonly column: number;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** "D7" of the row 7 and the fourth column. */
export const cellName = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`;

/** The place of "D7" or "d7"; null when it names no cell of a sheet we would take. */
export function cellPlace(name: string): CellPlace | null {
  const match = /^([A-Z]{1,2})([1-9]\d{0,6})$/.exec(name.trim().toUpperCase());
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
}
