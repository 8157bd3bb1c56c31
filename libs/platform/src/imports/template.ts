import writeXlsx from 'write-excel-file/node';
import { BOM, csvLine, titleKey, type Language } from '#kernel';
import type { ImportColumn, SheetImport } from './sheet-import';

/** A file to hand out. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Buffer;
}
type Shape = Pick<SheetImport, 'kind' | 'columns' | 'keyColumn' | 'sheet'>;

/** What the key of the row says that only shows how to write. */
export const SAMPLE: readonly [cs: string, en: string] = ['VZOR', 'SAMPLE'];
export const isSample = (key: string): boolean => SAMPLE.some((word) => titleKey(word) === titleKey(key));

/** The column of a sheet of rows left out that says why; read back, it is passed over. */
export const REASON: readonly [cs: string, en: string] = ['Proč se nepřevzalo', 'Why it was left out'];

const WORDS = {
  cs: { guide: 'Návod', file: { households: 'rodiny', flats: 'byty' }, left: 'k-oprave', column: 'Sloupec', needed: 'Povinný', what: 'Co sem patří', values: 'Povolené hodnoty', example: 'Příklad', yes: 'ano', no: 'ne' },
  en: { guide: 'Guide', file: { households: 'households', flats: 'flats' }, left: 'to-correct', column: 'Column', needed: 'Required', what: 'What belongs here', values: 'Allowed values', example: 'Example', yes: 'yes', no: 'no' },
} as const;
const HEADER = { fontWeight: 'bold' as const };
const index = (language: Language): 0 | 1 => (language === 'cs' ? 0 : 1);

/** The empty spreadsheet with its headers, one invented row that is passed over when left in, and a sheet that tells what belongs where. */
export async function importTemplate(shape: Shape, format: 'xlsx' | 'csv', language: Language): Promise<SheetFile> {
  const columns = Object.entries(shape.columns);
  const words = WORDS[language];
  const headers = columns.map(([, column]) => column[language]);
  const sample = columns.map(([key, column]) => (key === shape.keyColumn ? SAMPLE[index(language)] : column.example[index(language)]));
  if (format === 'csv') return { name: `${words.file[shape.kind]}.csv`, bytes: Buffer.from(BOM + csvLine(headers) + csvLine(sample)) };
  const guide = columns.map(([, column]) => [column[language], column.required ? words.yes : words.no, column.hint[index(language)], allowed(column, language), column.example[index(language)]]);
  const bytes = await writeXlsx([
    {
      sheet: shape.sheet[index(language)], stickyRowsCount: 1, columns: headers.map((header) => ({ width: Math.max(12, header.length + 3) })),
      data: [columns.map(([, column]) => ({ ...HEADER, value: column[language], backgroundColor: column.required ? '#E8F5EE' : '#F1F3F5' })), sample.map((value) => ({ value, type: String, textColor: '#57606A' }))],
    },
    {
      sheet: words.guide, stickyRowsCount: 1, columns: [28, 10, 60, 60, 28].map((width) => ({ width })),
      data: [[words.column, words.needed, words.what, words.values, words.example].map((value) => ({ ...HEADER, value })), ...guide.map((row) => row.map((value) => ({ value, type: String, wrap: true })))],
    },
  ]).toBuffer();
  return { name: `${words.file[shape.kind]}.xlsx`, bytes };
}

const allowed = ({ kind, choices = [] }: ImportColumn, language: Language): string =>
  kind === 'yesno' ? `${WORDS[language].yes}, ${WORDS[language].no}` : choices.map((choice) => choice[language]).join(', ');

/** Rows that were left out as they stood, each with its reason. Cells are text: a spreadsheet runs none of them. */
export async function leftOutSheet(
  shape: Shape, header: readonly string[], rows: readonly { readonly cells: readonly string[]; readonly reason: string }[], format: 'xlsx' | 'csv', language: Language,
): Promise<SheetFile> {
  const words = WORDS[language];
  const name = `${words.file[shape.kind]}-${words.left}`;
  const titles = [...header, REASON[index(language)]];
  const lines = rows.map(({ cells, reason }) => [...header.map((_, place) => cells[place] ?? ''), reason]);
  if (format === 'csv') return { name: `${name}.csv`, bytes: Buffer.from(BOM + [titles, ...lines].map((line) => csvLine(line)).join('')) };
  const bytes = await writeXlsx([{
    sheet: shape.sheet[index(language)], stickyRowsCount: 1, columns: titles.map((title, place) => ({ width: place === header.length ? 80 : Math.max(12, title.length + 3) })),
    data: [titles.map((value) => ({ ...HEADER, value, type: String })), ...lines.map((line) => line.map((value, place) => (value === '' ? null : { value, type: String, ...(place === header.length && { backgroundColor: '#FFF4E5' }) })))],
  }]).toBuffer();
  return { name: `${name}.xlsx`, bytes };
}
