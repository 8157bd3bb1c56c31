import { readHeader, refusal, type Refusal, type TitledColumn } from '#kernel';
import { OPENING_COLUMNS, OPENING_KEYS, readCell, type OpeningColumn, type OpeningRowRead } from './columns';

/** What is wrong with a row, where: the header of the column, or null when it is the row as a whole. */
export interface OpeningProblem {
  readonly row: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

export interface OpeningSheet {
  readonly rows: readonly OpeningRowRead[];
  readonly problems: readonly OpeningProblem[];
  /** How many rows the sheet has, also those that could not be read. */
  readonly count: number;
}

export const MOST_ROWS = 5000;
const TITLED = new Map<OpeningColumn, TitledColumn>(OPENING_KEYS.map((key) => [key, { titles: [OPENING_COLUMNS[key].header], required: 'required' in OPENING_COLUMNS[key] }]));

/**
 * Reads a whole sheet: first row the headers in any order, then contracts; empty rows are passed over. Every problem of
 * every row is told, not only the first. A header that is missing, doubled or unknown stops the reading.
 */
export function readOpening(cells: readonly (readonly string[])[]): OpeningSheet | Refusal {
  const [header, ...body] = cells;
  if (!header) return refusal('sheet_empty');
  const places = placesOf(header);
  if ('refused' in places) return places;
  const filled = body.map((row, index) => ({ row, number: index + 2 })).filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return refusal('sheet_empty');
  if (filled.length > MOST_ROWS) return refusal('sheet_too_many_rows', { count: filled.length, most: MOST_ROWS });
  const problems: OpeningProblem[] = [];
  const rows: OpeningRowRead[] = [];
  const seen = new Map<string, number>();
  const symbols = new Map<string, number>();
  for (const { row, number } of filled) {
    const { values, wrong } = readRow(row, number, places);
    const key = values['key'];
    const twice = typeof key === 'string' ? seen.get(key) : undefined;
    if (twice !== undefined) wrong.push(problem(number, 'key', refusal('opening_key_twice', { value: String(key), other: twice })));
    if (typeof key === 'string') seen.set(key, number);
    const symbol = values['formerSymbol'];
    if (typeof symbol === 'string') {
      if (symbols.has(symbol)) wrong.push(problem(number, 'formerSymbol', refusal('opening_symbol_twice', { value: symbol, other: symbols.get(symbol)! })));
      symbols.set(symbol, symbols.get(symbol) ?? number);
    }
    if (wrong.length === 0) wrong.push(...contradictions(values as unknown as OpeningRowRead));
    if (wrong.length === 0) rows.push(values as unknown as OpeningRowRead);
    problems.push(...wrong);
  }
  return { rows, problems, count: filled.length };
}

const problem = (row: number, column: OpeningColumn | null, no: Refusal): OpeningProblem => ({ row, column: column === null ? null : OPENING_COLUMNS[column].header, refusal: no });

function placesOf(header: readonly string[]): ReadonlyMap<OpeningColumn, number> | Refusal {
  const { places, unknown: [unknown], twice: [twice], missing: [missing] } = readHeader(header, TITLED);
  if (unknown) return refusal('sheet_column_unknown', { column: unknown.text });
  if (twice) return refusal('sheet_column_twice', { column: OPENING_COLUMNS[twice.key].header, first: twice.first.cell, second: twice.cell });
  return missing ? refusal('sheet_column_missing', { column: OPENING_COLUMNS[missing].header }) : places;
}

function readRow(row: readonly string[], number: number, places: ReadonlyMap<OpeningColumn, number>): { values: Record<string, unknown>; wrong: OpeningProblem[] } {
  const values: Record<string, unknown> = { number };
  const wrong: OpeningProblem[] = [];
  for (const key of OPENING_KEYS) {
    const column = OPENING_COLUMNS[key];
    const place = places.get(key);
    const text = place === undefined ? '' : (row[place] ?? '').trim();
    values[key] = null;
    if (text === '') {
      if ('required' in column) wrong.push(problem(number, key, refusal('sheet_cell_missing')));
      continue;
    }
    const value = text.length > 1000 ? null : readCell(column.kind, text);
    if (value === null) wrong.push(problem(number, key, refusal('sheet_cell_unreadable', { value: text.slice(0, 40), example: column.example })));
    else values[key] = value;
  }
  return { values, wrong };
}

/** What a guarantee promises is asked for, term by term: nobody's terms are made up. */
const GUARANTEE_TERMS = ['capMonths', 'capAmount', 'covers', 'waitingDays', 'claimWithinDays', 'payoutDays', 'coPaymentPercent', 'restoredByRecovery'] as const satisfies readonly OpeningColumn[];

/** What a row says that cannot hold together. */
function contradictions(row: OpeningRowRead): OpeningProblem[] {
  const wrong: OpeningProblem[] = [];
  if ((row.debt ?? 0) > 0 && (row.credit ?? 0) > 0) wrong.push(problem(row.number, 'credit', refusal('opening_debt_and_credit')));
  if ((row.debt ?? 0) > 0 && row.debtSince === null) wrong.push(problem(row.number, 'debtSince', refusal('opening_debt_since')));
  if ((row.depositPaid ?? 0) > (row.deposit ?? 0)) wrong.push(problem(row.number, 'depositPaid', refusal('opening_deposit_above_agreed')));
  if (row.model === 'A') for (const term of GUARANTEE_TERMS) if (row[term] === null) wrong.push(problem(row.number, term, refusal('opening_guarantee_missing')));
  return wrong;
}
