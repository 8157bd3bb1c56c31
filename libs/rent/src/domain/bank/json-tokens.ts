import { refuseFile } from './bank-file-sentences';

/** Receives a JSON document as it is read. Numbers come as they are written: nothing is lost to a floating-point number. */
export interface JsonHandler {
  open(path: readonly string[], kind: 'object' | 'array'): void;
  close(path: readonly string[], kind: 'object' | 'array'): void;
  value(path: readonly string[], text: string, kind: 'string' | 'number' | 'literal'): void;
}

const DEEPEST = 20;
const LONGEST_TEXT = 100_000;
const MOST_KEYS = 1000;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** The element of an array in a path. */
export const ITEM = '[]';

interface Level {
  readonly kind: 'object' | 'array';
  readonly keys: Set<string>;
}

type Expected = 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'colon' | 'comma_or_end' | 'nothing';

/** A strict JSON reader (RFC 8259) over pieces of text, in flat memory: depth, length of a text and number of keys are bounded, a key twice is refused. */
export class JsonTokens {
  private readonly levels: Level[] = [];
  private readonly path: string[] = [];
  private expected: Expected = 'value';
  private token: 'none' | 'string' | 'escape' | 'bare' = 'none';
  private text = '';
  private escape = '';
  private column = 0;
  line = 1;

  constructor(private readonly handler: JsonHandler) {}

  write(piece: string): void {
    let at = 0;
    while (at < piece.length) {
      const from = at;
      if (this.token === 'string') at = this.inString(piece, at);
      else if (this.token === 'escape') at = this.inEscape(piece, at);
      else if (this.token === 'bare') at = this.inBare(piece, at);
      else at = this.between(piece, at);
      this.column += at - from;
    }
  }

  /** The document has to be whole. */
  end(): void {
    if (this.token === 'bare') this.endBare();
    if (this.token !== 'none' || this.expected !== 'nothing') this.broken();
  }

  private broken(): never {
    return refuseFile('JSON_BROKEN', { line: this.line, column: this.column + 1 });
  }

  private append(part: string): void {
    this.text += part;
    if (this.text.length > LONGEST_TEXT) refuseFile('JSON_LIMIT', { line: this.line });
  }

  private inString(piece: string, at: number): number {
    for (let to = at; to < piece.length; to += 1) {
      const code = piece.charCodeAt(to);
      if (code === 0x22) {
        this.append(piece.slice(at, to));
        this.endString();
        return to + 1;
      }
      if (code === 0x5c) {
        this.append(piece.slice(at, to));
        this.token = 'escape';
        this.escape = '';
        return to + 1;
      }
      if (code < 0x20) this.broken();
    }
    this.append(piece.slice(at));
    return piece.length;
  }

  private inEscape(piece: string, at: number): number {
    this.escape += piece[at];
    if (this.escape[0] === 'u') {
      if (!/^u[0-9a-fA-F]{0,4}$/.test(this.escape)) this.broken();
      if (this.escape.length < 5) return at + 1;
      this.append(String.fromCharCode(parseInt(this.escape.slice(1), 16)));
    } else this.append(ESCAPES[this.escape] ?? this.broken());
    this.token = 'string';
    return at + 1;
  }

  private endString(): void {
    this.token = 'none';
    const text = this.text;
    // A lone half of a pair, or a zero byte, is no text a database could keep.
    if (/[\p{Surrogate}\0]/u.test(text)) this.broken();
    this.text = '';
    if (this.expected === 'key' || this.expected === 'key_or_end') return this.takeKey(text);
    this.takeValue(text, 'string');
  }

  private inBare(piece: string, at: number): number {
    let to = at;
    while (to < piece.length && /[-+.\w]/.test(piece[to]!)) to += 1;
    this.append(piece.slice(at, to));
    if (to < piece.length) this.endBare();
    return to;
  }

  private endBare(): void {
    const text = this.text;
    this.token = 'none';
    this.text = '';
    if (text === 'true' || text === 'false' || text === 'null') this.takeValue(text, 'literal');
    else if (NUMBER.test(text)) this.takeValue(text, 'number');
    else this.broken();
  }

  private between(piece: string, at: number): number {
    const character = piece[at]!;
    switch (character) {
      case '\n':
        this.line += 1;
        this.column = -1;
        break;
      case ' ':
      case '\t':
      case '\r':
        break;
      case '\ufeff':
        if (this.line !== 1 || this.column !== 0 || this.expected !== 'value') this.broken();
        break;
      case '{':
      case '[':
        this.openLevel(character === '{' ? 'object' : 'array');
        break;
      case '}':
      case ']':
        this.closeLevel(character === '}' ? 'object' : 'array');
        break;
      case ',':
        if (this.expected !== 'comma_or_end' || this.levels.length === 0) this.broken();
        this.expected = this.levels.at(-1)!.kind === 'object' ? 'key' : 'value';
        break;
      case ':':
        if (this.expected !== 'colon') this.broken();
        this.expected = 'value';
        break;
      case '"':
        if (this.expected === 'colon' || this.expected === 'comma_or_end' || this.expected === 'nothing') this.broken();
        this.token = 'string';
        break;
      default:
        if (!/[-\w]/.test(character) || (this.expected !== 'value' && this.expected !== 'value_or_end')) this.broken();
        this.token = 'bare';
        return at;
    }
    return at + 1;
  }

  private openLevel(kind: Level['kind']): void {
    if (this.expected !== 'value' && this.expected !== 'value_or_end') this.broken();
    if (this.levels.length >= DEEPEST) refuseFile('JSON_LIMIT', { line: this.line });
    this.handler.open(this.path, kind);
    this.levels.push({ kind, keys: new Set() });
    if (kind === 'array') this.path.push(ITEM);
    this.expected = kind === 'object' ? 'key_or_end' : 'value_or_end';
  }

  private closeLevel(kind: Level['kind']): void {
    const empty = kind === 'object' ? 'key_or_end' : 'value_or_end';
    if (this.levels.at(-1)?.kind !== kind || (this.expected !== 'comma_or_end' && this.expected !== empty)) this.broken();
    this.levels.pop();
    if (kind === 'array') this.path.pop();
    this.handler.close(this.path, kind);
    this.endValue();
  }

  private takeKey(key: string): void {
    const { keys } = this.levels.at(-1)!;
    if (keys.has(key)) this.broken();
    if (keys.size >= MOST_KEYS) refuseFile('JSON_LIMIT', { line: this.line });
    keys.add(key);
    this.path.push(key);
    this.expected = 'colon';
  }

  private takeValue(text: string, kind: 'string' | 'number' | 'literal'): void {
    this.handler.value(this.path, text, kind);
    this.endValue();
  }

  private endValue(): void {
    const level = this.levels.at(-1);
    if (level?.kind === 'object') this.path.pop();
    this.expected = level ? 'comma_or_end' : 'nothing';
  }
}
