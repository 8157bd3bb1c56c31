export type Delimiter = ';' | ',' | '\t';

/** What parts the cells of the first line: the semicolon of Czech spreadsheets, the comma of English ones, or a tabulator. */
export function delimiterOf(text: string): Delimiter {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length - 1;
  return ([';', '\t', ','] as const).reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * Rows of a CSV: quotes as in RFC 4180, any line end; the semicolon of Czech spreadsheets unless told.
 * Null for a quote that never ends.
 */
export function readCsv(text: string, delimiter: Delimiter = ';'): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = text.charCodeAt(0) === 0xfeff ? 1 : 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[index + 1] === '\n') index += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (quoted) return null;
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** A cell a spreadsheet would run as a formula is shown as text: it begins with an apostrophe. Numbers stay numbers. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}

/** One line of a CSV for Czech spreadsheets, with its end. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '' : quoted(typeof cell === 'number' ? String(cell) : harmless(cell)))).join(';')}\r\n`;
}

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** What tells a spreadsheet that the text is UTF-8. */
export const BOM = '\ufeff';
