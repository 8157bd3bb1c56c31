import { cellName, cellPlace, protectedTitle, readHeader, refusal, titleKey, type Refusal, type TitledColumn } from '#kernel';
import { readRow } from './read-rows';
import type { ImportColumns, ImportFault, ImportRow, SheetImport } from './sheet-import';
import { isSample, REASON } from './template';

/** A cell corrected on the screen: its value replaces what the file says. */
export interface CellFix {
  readonly cell: string;
  readonly value: string;
}

export interface OpenSheet {
  /** Number of the header's row. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly rows: readonly ImportRow[];
  /** Cells that could not be read. */
  readonly faults: readonly ImportFault[];
  /** Columns nobody knows; they are not taken. */
  readonly unknown: readonly { readonly cell: string; readonly text: string }[];
  /** Rows left in that only show how to write. */
  readonly samples: number;
  readonly cells: readonly (readonly string[])[];
}

export const MOST_ROWS = 10_000;

/** Reads a sheet by its columns. Refuses it whole for what makes all of it unreadable, naming the cell. */
export function openSheet({ columns, keyColumn }: Pick<SheetImport, 'columns' | 'keyColumn'>, raw: readonly (readonly string[])[], fixes: readonly CellFix[]): OpenSheet | Refusal {
  const at = raw.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (at < 0) return refusal('sheet_empty');
  const told = protectedColumn(raw[at]!, at + 1);
  if (told) return told;
  const cells = corrected(raw, fixes, at);
  if ('refused' in cells) return cells;
  const header = cells[at]!;
  const read = readHeader(header, titlesOf(columns), at + 1);
  const [twice] = read.twice;
  if (twice) return refusal('sheet_column_twice', { column: twice.text, first: twice.first.cell, second: twice.cell });
  const [missing] = read.missing;
  if (missing !== undefined) return refusal('sheet_column_missing', { column: `${columns[missing]!.cs} / ${columns[missing]!.en}` });
  const filled = cells.map((row, index) => ({ row, number: index + 1 })).slice(at + 1).filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  const key = read.places.get(keyColumn);
  const own = filled.filter(({ row }) => key === undefined || !isSample(row[key] ?? ''));
  if (own.length === 0) return refusal('sheet_empty');
  if (own.length > MOST_ROWS) return refusal('sheet_too_many_rows', { count: own.length, most: MOST_ROWS });
  const rows = own.map(({ row, number }) => readRow(columns, row, number, read.places));
  const reasons = new Set(REASON.map(titleKey));
  return {
    headerRow: at + 1, header, places: read.places, rows: rows.map(({ row }) => row), faults: rows.flatMap(({ faults }) => faults),
    unknown: read.unknown.filter(({ text }) => !reasons.has(titleKey(text))).map(({ cell, text }) => ({ cell, text })), samples: filled.length - own.length, cells,
  };
}

function titlesOf(columns: ImportColumns): ReadonlyMap<string, TitledColumn> {
  return new Map(Object.entries(columns).map(([key, { cs, en, also = [], required = false }]) => [key, { titles: [cs, en, ...also], required }]));
}

/** A column that may not be kept is refused even when it is empty or renamed on the screen: it stands in the file. */
function protectedColumn(header: readonly string[], row: number): Refusal | null {
  for (const [column, text] of header.entries()) {
    const paragraph = protectedTitle(text);
    if (paragraph) return refusal('import_column_protected', { cell: cellName({ row, column }), column: text.trim().slice(0, 60), paragraph });
  }
  return null;
}

function corrected(raw: readonly (readonly string[])[], fixes: readonly CellFix[], headerAt: number): readonly (readonly string[])[] | Refusal {
  if (fixes.length === 0) return raw;
  const cells = raw.map((row) => [...row]);
  const width = raw[headerAt]!.length;
  for (const { cell, value } of fixes) {
    const place = cellPlace(cell);
    const row = place ? cells[place.row - 1] : undefined;
    if (!place || !row || place.row - 1 < headerAt || place.column >= width) return refusal('import_fix_place', { cell: cell.slice(0, 10) });
    if (place.row - 1 === headerAt && protectedTitle(value)) return refusal('import_fix_protected', { cell });
    while (row.length <= place.column) row.push('');
    row[place.column] = value;
  }
  return cells;
}
