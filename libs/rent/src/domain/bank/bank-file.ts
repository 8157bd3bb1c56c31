import { refuseFile } from './bank-file-sentences';
import { readCamt } from './camt-reader';
import { isFioCsv, readFioCsv } from './fio-csv-reader';
import { readFioJson } from './fio-json-reader';
import { readGpc } from './gpc-reader';
import { readMt940 } from './mt940-reader';
import type { BankFile, BankFormat, BankLine, BankStatement, StatementFoot, StatementHead, StatementSink } from './statement';

/** Chunks larger than this are cut, so that memory does not follow the size of the file. */
const CHUNK_BYTES = 65_536;

/** What the first characters say the file is; null when it is no format we read. */
export function detectFormat(start: Uint8Array): Exclude<BankFormat, 'camt.054'> | null {
  const text = firstText(start);
  if (/^\s*074[\d ]/.test(text)) return 'gpc';
  if (/^\s*<(!doctype )?html/i.test(text)) return null;
  if (/^\s*</.test(text)) return 'camt.053';
  if (/^\s*(\{\d:|:20:)/.test(text) || /\n:20:/.test(text)) return 'mt940';
  if (/^\s*[{[]/.test(text)) return 'fio.json';
  return isFioCsv(text.split(/\r?\n/, 1)[0]!) ? 'fio.csv' : null;
}

/** The beginning of the file, as far as it is needed to recognise it, in whatever encoding. */
function firstText(start: Uint8Array): string {
  const bytes = Buffer.from(start.subarray(0, 400));
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide ? bytes.subarray(2).toString('latin1').replaceAll('\0', '') : bytes.toString('utf8').replace(/^\ufeff/, '').replaceAll('\0', '');
}

/** Enough of the beginning to recognise a format and an XML declaration, however small the pieces come. */
async function firstBytes(file: BankFile): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  for await (const chunk of file()) {
    start = Buffer.concat([start, chunk.subarray(0, 400)]);
    if (start.length >= 400) break;
  }
  return start.length === 0 ? refuseFile('BANK_FILE_EMPTY') : start;
}

/**
 * Reads a bank file of any format we know from beginning to end into the sink, in flat memory. The file is read
 * completely and correctly, or refused: throws Refused with one of `BankFileCode`. What the sink got until
 * then must not be used.
 */
export async function readBankFile(file: BankFile, sink: StatementSink): Promise<BankFormat> {
  const start = await firstBytes(file);
  const format = detectFormat(start);
  if (format === null) return refuseFile('BANK_FILE_UNKNOWN');
  const pieces = drained(file, sink);
  // Which of the two camt messages it is, its reader finds out.
  if (format === 'camt.053') return readCamt(pieces, start, sink);
  sink.opens?.(format);
  await READERS[format](pieces, start, sink);
  return format;
}

const READERS: Readonly<Record<'gpc' | 'mt940' | 'fio.json' | 'fio.csv', (file: BankFile, start: Uint8Array, sink: StatementSink) => Promise<void>>> = {
  gpc: (file, _start, sink) => readGpc(file, sink),
  mt940: (file, _start, sink) => readMt940(file, sink),
  'fio.json': readFioJson,
  'fio.csv': readFioCsv,
};

/** The pieces of the file, small ones, with a pause for the sink after each. */
function drained(file: BankFile, sink: StatementSink): BankFile {
  return async function* pieces() {
    for await (const chunk of file()) {
      for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
        yield chunk.subarray(from, from + CHUNK_BYTES);
        await sink.drain?.();
      }
    }
  };
}

/** The bytes of a file already in memory, handed out in pieces. */
export function fromBytes(bytes: Uint8Array, chunkBytes = CHUNK_BYTES): BankFile {
  return function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
  };
}

/** Keeps everything: for tests and small files. */
export class StatementList implements StatementSink {
  readonly statements: BankStatement[] = [];
  private head: StatementHead | null = null;
  private lines: BankLine[] = [];

  begin(head: StatementHead): void {
    this.head = head;
    this.lines = [];
  }
  line(line: BankLine): void {
    this.lines.push(line);
  }
  end(foot: StatementFoot): void {
    this.statements.push({ ...this.head!, ...foot, lines: this.lines });
  }
}

export async function readStatements(file: BankFile): Promise<{ readonly format: BankFormat; readonly statements: readonly BankStatement[] }> {
  const list = new StatementList();
  const format = await readBankFile(file, list);
  return { format, statements: list.statements };
}
