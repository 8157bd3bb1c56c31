import writeXlsx from 'write-excel-file/node';
import { OPENING_COLUMNS, OPENING_KEYS } from '../domain/opening/columns';
import { BOM, csvLine } from '#kernel';

/** The empty spreadsheet with its headers and one invented row that shows how to write. */
export async function openingTemplate(format: 'xlsx' | 'csv'): Promise<{ name: string; bytes: Buffer }> {
  const columns = OPENING_KEYS.map((key) => OPENING_COLUMNS[key]);
  if (format === 'csv') {
    return { name: 'prevzeti.csv', bytes: Buffer.from(BOM + csvLine(columns.map((column) => column.header)) + csvLine(columns.map((column) => column.example))) };
  }
  const header = columns.map((column) => ({ value: column.header, fontWeight: 'bold' as const, backgroundColor: 'required' in column ? '#E8F5EE' : '#FFFFFF' }));
  const example = columns.map((column) => column.example);
  const bytes = await writeXlsx([header, example], { sheet: 'Převzetí', columns: columns.map((column) => ({ width: Math.max(12, column.header.length + 2) })) }).toBuffer();
  return { name: 'prevzeti.xlsx', bytes };
}
