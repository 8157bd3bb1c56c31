import { addHalere, halere, isRefusal, normaliseSymbol, parseKoruna, readDay, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import type { PostalRefusal } from './sentences';

/** One postal order or SIPO payment. */
export interface PostalRow {
  readonly line: number;
  readonly paidOn: IsoDate;
  readonly amount: Halere;
  /** Without leading zeros; null when there is none. */
  readonly variableSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly payerName: string | null;
  readonly message: string | null;
  readonly reference: string | null;
}

/**
 * The layout we take: one payment a line, semicolons, this header word for word. The post office gives its own record
 * layouts by contract only; a list it gives (or the agency types from paper slips) is saved in this one.
 */
export const POSTAL_HEADER = ['Datum', 'Částka', 'Variabilní symbol', 'Specifický symbol', 'Plátce', 'Zpráva', 'Podací číslo'] as const;

/** Reads the whole list strictly, or refuses it with its line. */
export function readPostal(rows: readonly (readonly string[])[] | null): PostalRow[] | Refusal<PostalRefusal> {
  if (rows === null || rows.length === 0) return refusal('postal_not_a_list');
  const [header, ...body] = rows;
  if (header!.length !== POSTAL_HEADER.length || POSTAL_HEADER.some((title, index) => header![index]!.trim() !== title)) return refusal('postal_header', { expected: POSTAL_HEADER.join(';') });
  const read: PostalRow[] = [];
  for (const [index, cells] of body.entries()) {
    const line = index + 2;
    if (cells.length === 1 && cells[0]!.trim() === '') continue;
    if (cells.length !== POSTAL_HEADER.length) return refusal('postal_row_length', { line, found: cells.length, expected: POSTAL_HEADER.length });
    const row = readRow(cells.map((cell) => cell.trim()), line);
    if ('refused' in row) return row;
    read.push(row);
  }
  return read.length === 0 ? refusal('postal_empty') : read;
}

function readRow(cells: readonly string[], line: number): PostalRow | Refusal<PostalRefusal> {
  const no = (place: number): Refusal<PostalRefusal> => refusal('postal_cell', { line, column: POSTAL_HEADER[place]!, value: cells[place]!.slice(0, 40) });
  const paidOn = readDay(cells[0]!);
  if (paidOn === null) return no(0);
  const amount = parseKoruna(cells[1]!);
  if (isRefusal(amount)) return no(1);
  for (const place of [2, 3]) if (!/^\d{0,10}$/.test(cells[place]!)) return no(place);
  const text = (place: number): string | null => cells[place]!.slice(0, 140) || null;
  return { line, paidOn, amount: halere(amount), variableSymbol: normaliseSymbol(cells[2]!), specificSymbol: normaliseSymbol(cells[3]!), payerName: text(4), message: text(5), reference: text(6) };
}

/** A list explains a line of the bank only to the haléř. */
export function explains(rows: readonly PostalRow[], lineAmount: Halere): Refusal<PostalRefusal> | null {
  const fileAmount = addHalere(...rows.map((row) => row.amount));
  return fileAmount === lineAmount ? null : refusal('postal_sum', { fileAmount, lineAmount });
}
