import { refuse } from '#kernel';
import type { AllocationFileFault } from './file-sentences';

/** Gives the next piece of a file, null at its end. */
export type NextBytes = () => Uint8Array | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ESCAPED: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const LONGEST_TEXT = 200;
const LONGEST_NUMBER = 400;

/**
 * JSON read token by token, by somebody who knows what should come: a file of ten million pairs never stands in memory.
 * Refuses `allocation_not_json` with the byte where it stopped being JSON.
 */
export class JsonReader {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private before = 0;
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });

  constructor(private readonly next: NextBytes) {
    // A byte order mark says nothing.
    if (this.peekByte() === 0xef) for (const byte of [0xef, 0xbb, 0xbf]) if (this.takeByte() !== byte) this.fail();
  }

  /** The next character that is not white space, not taken; empty at the end. */
  peek(): string {
    const byte = this.skipSpace();
    return byte < 0 ? '' : String.fromCharCode(byte);
  }

  /** Takes the next character if it is this one. */
  take(character: string): boolean {
    if (this.skipSpace() !== character.charCodeAt(0)) return false;
    this.at += 1;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) this.fail();
  }

  /** Calls `item` for each element of an array. */
  array(item: (index: number) => void): void {
    this.expect('[');
    if (this.take(']')) return;
    for (let index = 0; ; index += 1) {
      item(index);
      if (this.take(']')) return;
      this.expect(',');
    }
  }

  /** Calls `field` for each field of an object, to read its value. */
  object(field: (name: string) => void): void {
    this.expect('{');
    if (this.take('}')) return;
    for (;;) {
      if (this.peek() !== '"') this.fail();
      const name = this.text();
      this.expect(':');
      field(name);
      if (this.take('}')) return;
      this.expect(',');
    }
  }

  text(): string {
    if (this.skipSpace() !== QUOTE) this.fail();
    this.at += 1;
    const { bytes, at } = this;
    // Nearly every text: plain letters within one piece of the file.
    for (let end = at; end < bytes.length && end - at <= LONGEST_TEXT; end += 1) {
      const byte = bytes[end]!;
      if (byte === QUOTE) {
        this.at = end + 1;
        return String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[]);
      }
      if (byte === BACKSLASH || byte >= 0x80 || byte < 0x20) break;
    }
    return this.anyText();
  }

  /** A number as JSON means it: the double nearest to what is written; infinite when it is too large for one. */
  number(): number {
    const first = this.skipSpace();
    if (first !== MINUS && !isDigit(first)) this.fail();
    let written = '';
    for (let byte = first; isDigit(byte) || byte === MINUS || byte === 0x2b || byte === 0x2e || byte === 0x65 || byte === 0x45; byte = this.peekByte()) {
      written += String.fromCharCode(byte);
      if (written.length > LONGEST_NUMBER) this.fail();
      this.at += 1;
    }
    return NUMBER.test(written) ? Number(written) : this.fail();
  }

  end(): void {
    if (this.skipSpace() >= 0) this.fail();
  }

  fail(): never {
    return refuse<AllocationFileFault>('allocation_not_json', { byte: this.before + this.at + 1 });
  }

  /** However long it is, it is read to its end; what is longer than any text may be is cut, and is still longer than that. */
  private anyText(): string {
    let text = '';
    const raw: number[] = [];
    const flush = (): void => {
      if (raw.length === 0) return;
      try {
        text += this.utf8.decode(Uint8Array.from(raw));
      } catch {
        this.fail();
      }
      raw.length = 0;
    };
    for (;;) {
      const byte = this.takeByte();
      if (byte < 0x20) this.fail();
      if (byte === QUOTE) {
        flush();
        return text;
      }
      if (byte === BACKSLASH) {
        flush();
        const letter = this.escaped();
        if (text.length <= LONGEST_TEXT) text += letter;
      } else if (text.length <= LONGEST_TEXT) {
        // Letters take up to four bytes; the first byte of the next one ends those before.
        if (raw.length > LONGEST_TEXT && (byte & 0xc0) !== 0x80) flush();
        if (text.length <= LONGEST_TEXT) raw.push(byte);
      }
    }
  }

  private escaped(): string {
    const letter = String.fromCharCode(this.takeByte());
    if (letter !== 'u') return ESCAPED[letter] ?? this.fail();
    let hex = '';
    for (let digit = 0; digit < 4; digit += 1) hex += String.fromCharCode(this.takeByte());
    return /^[0-9a-fA-F]{4}$/.test(hex) ? String.fromCharCode(parseInt(hex, 16)) : this.fail();
  }

  private skipSpace(): number {
    for (;;) {
      const byte = this.peekByte();
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
      this.at += 1;
    }
  }

  /** -1 at the end of the file. */
  private peekByte(): number {
    while (this.at >= this.bytes.length) {
      const piece = this.next();
      if (piece === null) return -1;
      this.before += this.bytes.length;
      this.bytes = piece;
      this.at = 0;
    }
    return this.bytes[this.at]!;
  }

  private takeByte(): number {
    const byte = this.peekByte();
    if (byte < 0) this.fail();
    this.at += 1;
    return byte;
  }
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
