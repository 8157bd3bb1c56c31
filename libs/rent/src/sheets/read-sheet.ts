import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';
import { readCsv, refusal, type Refusal } from '#kernel';

const ZIP = Buffer.from('PK\x03\x04');
const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_PARTS = 2000;

/** Cells of the first sheet of an XLSX or of a CSV, as text: a spreadsheet's dates as YYYY-MM-DD, its numbers as they are stored. */
export async function sheetCells(bytes: Buffer): Promise<string[][] | Refusal> {
  if (!bytes.subarray(0, 4).equals(ZIP)) return csvCells(bytes);
  const size = unpackedSize(bytes);
  if (size === null) return refusal('opening_not_a_sheet');
  if (size > MOST_UNPACKED) return refusal('opening_too_large');
  try {
    // Numbers stay text: 0.1 + 0.2 must not reach money.
    const rows = await readSheet(bytes, { parseNumber: (text: string) => text as unknown as number });
    return rows.map((row) => row.map((cell) => textOf(cell)));
  } catch {
    return refusal('opening_not_a_sheet');
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

function csvCells(bytes: Buffer): string[][] | Refusal {
  if (bytes.length > MOST_UNPACKED) return refusal('opening_too_large');
  const rows = csvText(bytes);
  return rows === null || rows.length === 0 || rows[0]!.length < 2 ? refusal('opening_not_a_sheet') : rows;
}

/** Rows of a CSV in UTF-8 or, as older spreadsheets save it, windows-1250; null when it is no text. */
export function csvText(bytes: Buffer): string[][] | null {
  if (bytes.includes(0)) return null;
  const utf8 = bytes.toString('utf8');
  return readCsv(utf8.includes('\ufffd') ? iconv.decode(bytes, 'win1250') : utf8)?.map((row) => row.map(unguarded)) ?? null;
}

/** The apostrophe that keeps a spreadsheet from running a cell is not part of it. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/** The sum of sizes a zip's own directory says; null when it has no believable directory. Asked before anything is unpacked. */
function unpackedSize(bytes: Buffer): number | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_PARTS) return null;
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    size += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}
