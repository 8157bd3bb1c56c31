import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { refuseFile } from './bank-file-sentences';
import type { BankFile } from './statement';

/** What a decoder writes for a byte that is no character of its encoding. A file in Unicode may hold it as a character of its own. */
const NO_CHARACTER = '\ufffd';

interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array | null): string;
}

/** UTF-16 by its byte-order mark, or by the zero next to the `<` or `{` a file begins with. */
function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (second === 0 && (first === 0x3c || first === 0x7b))) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && (second === 0x3c || second === 0x7b)) ? 'utf-16be' : null;
}

/** A byte-order mark wins over what is declared; without either it is UTF-8. Wrong bytes are an error, never a `?`. */
function decoderFor(start: Uint8Array, declared: string | null): Decoder {
  const utf16 = utf16Of(start);
  const encoding = utf16 ?? (declared ?? 'utf-8').toLowerCase();
  if (/^(utf-?8|us-ascii|ascii|utf-16|utf-16le|utf-16be)$/.test(encoding)) {
    const decoder = new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
    return { encoding: utf16 ?? 'utf-8', decode: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()) };
  }
  if (!/^(windows-1250|cp1250|iso-8859-[12]|windows-1252|ibm852)$/.test(encoding)) return refuseFile('BANK_FILE_ENCODING', { line: 1, encoding: encoding.slice(0, 40) });
  const decoder = iconv.getDecoder(encoding);
  const known = (text: string): string => {
    if (text.includes(NO_CHARACTER)) throw new TypeError('A byte that is no character');
    return text;
  };
  const suspicion = new Utf8Suspicion();
  return {
    encoding,
    decode: (bytes) => {
      suspicion.look(bytes);
      return known(bytes ? decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : (decoder.end() ?? ''));
    },
  };
}

/** A file that names an eight-bit encoding and is UTF-8 throughout was saved anew by some program: its letters would all come out wrong. */
class Utf8Suspicion {
  private decoder: InstanceType<typeof TextDecoder> | null = new TextDecoder('utf-8', { fatal: true });
  private hasLetters = false;

  look(bytes: Uint8Array | null): void {
    if (!this.decoder) return;
    try {
      if (bytes === null) this.decoder.decode();
      else this.hasLetters = this.decoder.decode(bytes, { stream: true }).length < bytes.length || this.hasLetters;
    } catch {
      this.decoder = null;
      return;
    }
    if (bytes === null && this.hasLetters) throw new TypeError('Another encoding than the file names');
  }
}

/** Small pieces die young: their text is gone with the next clearing of new memory, however long the file. */
const PIECE_BYTES = 4_096;

/** Calls `each` with the text of a file piece by piece. `start` is its beginning; `declared` the encoding the file itself names. */
export async function eachText(file: BankFile, start: Uint8Array, declared: string | null, each: (text: string) => void): Promise<void> {
  const decoder = decoderFor(start, declared);
  let line = 1;
  const decode = (bytes: Uint8Array | null): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      return refuseFile('BANK_FILE_ENCODING', { line, encoding: decoder.encoding });
    }
  };
  for await (const chunk of file()) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const text = decode(chunk.subarray(from, from + PIECE_BYTES));
      each(text);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    }
  }
  each(decode(null));
}

const LONGEST_LINE_BYTES = 2048;

/** Calls `each` with every line of a file, without its end, from 1. Keeps at most one line; a longer one is handed over as it stands. */
export async function eachLine(file: BankFile, each: (bytes: Buffer, line: number) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  const emit = (bytes: Buffer): void => {
    line += 1;
    let from = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    let to = bytes.length;
    while (to > from && (bytes[to - 1] === 0x0d || bytes[to - 1] === 0x1a)) to -= 1;
    while (from < to && bytes[from] === 0x0d) from += 1;
    each(bytes.subarray(from, to), line);
  };
  for await (const chunk of file()) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (rest.length > 0) bytes = Buffer.concat([rest, bytes]);
    let from = 0;
    for (let to = bytes.indexOf(0x0a, from); to >= 0; to = bytes.indexOf(0x0a, from)) {
      emit(bytes.subarray(from, to));
      from = to + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    if (rest.length > LONGEST_LINE_BYTES) refuseFile('LINE_TOO_LONG', { line: line + 1 });
  }
  if (rest.length > 0) emit(rest);
}

export const hasHighByte = (bytes: Buffer): boolean => bytes.some((byte) => byte > 0x7f);
export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);

export type TextEncoding = 'win1250' | 'utf8' | 'cp852';

/**
 * The encoding of a file of lines that names none: UTF-8 when every line with letters beyond ASCII is valid UTF-8, otherwise
 * the eight-bit one of its format. Some lines in one and some in the other is a damaged file.
 */
export class EncodingSurvey {
  private utf8Line = 0;
  private otherLine = 0;
  private boxes = 0;
  private letters = 0;

  line(bytes: Buffer, line: number): void {
    if (!hasHighByte(bytes)) return;
    if (isUtf8(bytes)) {
      this.utf8Line ||= line;
      return;
    }
    this.otherLine ||= line;
    // In CP852 Czech letters stand where windows-1250 has control-like marks, and the other way round.
    for (const byte of bytes) {
      if (CP852_LETTERS.has(byte)) this.boxes += 1;
      if (WIN1250_LETTERS.has(byte)) this.letters += 1;
    }
  }

  encoding(): TextEncoding {
    if (this.utf8Line > 0 && this.otherLine > 0) refuseFile('BANK_FILE_ENCODING', { line: Math.max(this.utf8Line, this.otherLine), encoding: 'utf-8' });
    if (this.utf8Line > 0) return 'utf8';
    return this.boxes > this.letters ? 'cp852' : 'win1250';
  }
}

const CZECH_LETTERS = 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ';
const CP852_LETTERS = new Set(iconv.encode(CZECH_LETTERS, 'cp852'));
const WIN1250_LETTERS = new Set(iconv.encode(CZECH_LETTERS, 'win1250'));

/** A line of a file in the encoding its survey found. */
export function decodeLine(bytes: Buffer, encoding: TextEncoding, line: number): string {
  if (bytes.includes(0)) refuseFile('BANK_FILE_ENCODING', { line, encoding });
  if (!hasHighByte(bytes)) return bytes.toString('latin1');
  const text = iconv.decode(bytes, encoding);
  return encoding !== 'utf8' && text.includes(NO_CHARACTER) ? refuseFile('BANK_FILE_ENCODING', { line, encoding }) : text;
}
