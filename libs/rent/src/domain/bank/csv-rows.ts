import { refuseFile } from './bank-file-sentences';

const LONGEST_FIELD = 100_000;
const MOST_FIELDS = 200;

/** Cuts text with `;` between fields (RFC 4180 quotes, which may hold line ends) into rows, piece by piece. `line` is where a row begins, from 1. */
export class CsvRows {
  private fields: string[] = [];
  private field = '';
  /** `quote`: a quotation mark inside a quoted field, its end unless another follows. */
  private state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  private line = 1;
  private rowLine = 1;
  private first = true;

  constructor(private readonly row: (fields: readonly string[], line: number) => void) {}

  write(text: string): void {
    let at = this.first && text.startsWith('\ufeff') ? 1 : 0;
    if (text !== '') this.first = false;
    while (at < text.length) at = this.state === 'quoted' ? this.inQuotes(text, at) : this.outside(text, at);
  }

  end(): void {
    if (this.state === 'quoted') refuseFile('CSV_BROKEN', { line: this.rowLine });
    if (this.fields.length > 0 || this.field !== '' || this.state === 'quote') this.endRow();
  }

  private append(part: string): void {
    this.field += part;
    if (this.field.length > LONGEST_FIELD || part.includes('\0')) refuseFile('CSV_BROKEN', { line: this.rowLine });
  }

  private inQuotes(text: string, at: number): number {
    const end = text.indexOf('"', at);
    const part = end < 0 ? text.slice(at) : text.slice(at, end);
    this.append(part);
    for (let from = part.indexOf('\n'); from >= 0; from = part.indexOf('\n', from + 1)) this.line += 1;
    if (end < 0) return text.length;
    this.state = 'quote';
    return end + 1;
  }

  private outside(text: string, at: number): number {
    const character = text[at]!;
    if (character === '"') {
      // A mark inside a plain field, or after the end of a quoted one, has no meaning to rely on.
      if (this.state === 'plain') refuseFile('CSV_BROKEN', { line: this.rowLine });
      if (this.state === 'quote') this.append('"');
      this.state = 'quoted';
    } else if (character === ';') this.endField();
    else if (character === '\n') this.endRow();
    else if (character !== '\r') {
      if (this.state === 'quote') refuseFile('CSV_BROKEN', { line: this.rowLine });
      this.state = 'plain';
      let to = at + 1;
      while (to < text.length && !/[";\r\n]/.test(text[to]!)) to += 1;
      this.append(text.slice(at, to));
      return to;
    }
    return at + 1;
  }

  private endField(): void {
    this.fields.push(this.field);
    if (this.fields.length > MOST_FIELDS) refuseFile('CSV_BROKEN', { line: this.rowLine });
    this.field = '';
    this.state = 'start';
  }

  private endRow(): void {
    this.endField();
    const { fields, rowLine } = this;
    this.fields = [];
    this.line += 1;
    this.rowLine = this.line;
    if (fields.length > 1 || fields[0] !== '') this.row(fields, rowLine);
  }
}
