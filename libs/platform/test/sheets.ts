import { BOM, csvLine, type Id } from '#kernel';
import { FilesService, ImportsService, type Actor, type ImportCheck, type ImportRequest, type SheetImport } from '#platform';
import type { TestDatabase } from './builders';

type Cells = Readonly<Record<string, string>>;

/** Sheets of one kind as somebody would send them: rows by the keys of columns, under the Czech headers. */
export function buildImports(database: TestDatabase, kind: SheetImport) {
  const files = new FilesService();
  const imports = new ImportsService(database.staff, files);
  const keys = Object.keys(kind.columns);
  const store = (actor: Actor, bytes: Buffer, name = 'tabulka.csv'): Promise<Id> =>
    database.staff.write(actor, async (tx) => (await files.store(tx, { name, mediaType: 'application/octet-stream', bytes, purpose: 'spreadsheet' })).id);
  const csv = (rows: readonly Cells[], headers: readonly string[] = keys.map((key) => kind.columns[key]!.cs)): Buffer =>
    Buffer.from(BOM + [headers, ...rows.map((row) => keys.map((key) => row[key] ?? ''))].map((line) => csvLine(line)).join(''));
  const request = (fileId: Id, over: Partial<ImportRequest> = {}): ImportRequest => ({ fileId, fixes: [], confirmed: [], allOrNothing: false, ...over });
  /** The cell of a column in a row, as the file has it. */
  const cell = (key: string, row: number): string => {
    const place = keys.indexOf(key);
    return `${place < 26 ? '' : String.fromCharCode(64 + Math.floor(place / 26))}${String.fromCharCode(65 + (place % 26))}${row}`;
  };
  return {
    imports, files, csv, store, request, cell,
    sheet: (actor: Actor, rows: readonly Cells[]): Promise<Id> => store(actor, csv(rows)),
    check: async (actor: Actor, fileId: Id, over: Partial<ImportRequest> = {}): Promise<ImportCheck> => imports.check(actor, kind, request(fileId, over)),
    run: async (actor: Actor, fileId: Id, over: Partial<ImportRequest> = {}): Promise<ImportCheck> => imports.import(actor, kind, request(fileId, over)),
  };
}

export const statesOf = (check: ImportCheck): string[] => check.records.map(({ state }) => state);
export const faultsOf = (check: ImportCheck): (string | null)[][] => [...check.sheetFaults, ...check.records.flatMap(({ faults }) => faults)].map(({ cell, kind }) => [cell, kind]);
export const confirmAll = (check: ImportCheck): ImportRequest['confirmed'] =>
  [...new Set([...check.sheetFaults, ...check.records.flatMap(({ faults }) => faults)].filter(({ severity }) => severity === 'warning').map(({ kind }) => kind))].map((kind) => ({ kind, row: null }));
