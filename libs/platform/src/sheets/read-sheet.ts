import iconv from 'iconv-lite';
import readWorkbook from 'read-excel-file/node';
import { cellName, delimiterOf, readCsv, refusal, titleKey, type Refusal } from '#kernel';
import type { SheetRefusal } from './sentences';
import { examinePackage } from './unpack';

const ZIP = Buffer.from('PK\x03\x04');
/** The container of XLS and of workbooks encrypted by a password. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const UTF16 = Buffer.from([0xff, 0xfe]);
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Cells of a sheet of an XLSX or of a CSV, as text: a spreadsheet's dates as YYYY-MM-DD, its numbers as they are stored, of a formula
 * its last result. The sheet is the one whose name is among `named`, else the first.
 */
export async function sheetCells(bytes: Buffer, named: readonly string[] = []): Promise<string[][] | Refusal<SheetRefusal>> {
  if (bytes.subarray(0, 8).equals(OLD_CONTAINER)) return refusal(bytes.includes(ENCRYPTED) ? 'sheet_password' : 'sheet_old_format');
  if (!bytes.subarray(0, 4).equals(ZIP)) return csvCells(bytes);
  const no = examinePackage(bytes);
  if (no) return no;
  try {
    // Numbers stay text: 0.1 + 0.2 must not reach money.
    const sheets = await readWorkbook(bytes, { parseNumber: (text: string) => text as unknown as number });
    const names = new Set(named.map(titleKey));
    const { data } = sheets.find(({ sheet }) => names.has(titleKey(sheet))) ?? sheets[0]!;
    return data.map((row) => row.map((cell) => textOf(cell)));
  } catch (error) {
    const place = /at row (\d+), col (\d+):/.exec(error instanceof Error ? error.message : '');
    return place ? refusal('sheet_broken_cell', { cell: cellName({ row: Number(place[1]), column: Number(place[2]) - 1 }) }) : refusal('sheet_unreadable');
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ano' : 'ne';
  const text = String(cell);
  // "1234.5600000000001" is how a spreadsheet stores 1234.56; "1.5E3" how it may store 1500.
  return /^-?\d+(\.\d{3,}|(\.\d+)?E[+-]?\d+)$/i.test(text) ? String(Math.round(Number(text) * 100) / 100) : text;
}

function csvCells(bytes: Buffer): string[][] | Refusal<SheetRefusal> {
  if (bytes.length > MOST_BYTES) return refusal('sheet_too_large');
  const text = textOfBytes(bytes);
  const rows = text === null ? null : readCsv(text, delimiterOf(text));
  return rows === null || rows.length === 0 || rows[0]!.length < 2 ? refusal('sheet_unreadable') : rows.map((row) => row.map(unguarded));
}

/** Rows of a CSV parted by semicolons; null when it is no text. */
export function csvText(bytes: Buffer): string[][] | null {
  const text = textOfBytes(bytes);
  return text === null ? null : (readCsv(text)?.map((row) => row.map(unguarded)) ?? null);
}

/** UTF-8, UTF-16 as spreadsheets export "Unicode text", or windows-1250 as older ones save; null when it is no text. */
function textOfBytes(bytes: Buffer): string | null {
  if (bytes.subarray(0, 2).equals(UTF16)) return iconv.decode(bytes, 'utf16le').replace(/^\ufeff/, '');
  if (bytes.includes(0)) return null;
  const utf8 = bytes.toString('utf8');
  return (utf8.includes('\ufffd') ? iconv.decode(bytes, 'win1250') : utf8).replace(/^\ufeff/, '');
}

/** The apostrophe that keeps a spreadsheet from running a cell is not part of it. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
