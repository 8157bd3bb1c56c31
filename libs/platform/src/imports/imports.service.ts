import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { cellName, newId, orRefuse, refusal, refuse, type Id, type Language, type Refusal } from '#kernel';
import type { Actor } from '../actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { FilesService, type FileContent } from '../files/files.service';
import { sheetCells } from '../sheets/read-sheet';
import { ImportBatchRow, ImportRowRow } from './import.entity';
import { importBatch, lockImports, standingBatchOf, standingFingerprints, takeBackRows, triedTakeBack, type ImportBatchView, type ImportedRow } from './import.repository';
import { openSheet, type CellFix, type OpenSheet } from './open-sheet';
import type { ImportRefusal } from './sentences';
import type { ImportFault, ImportRecord, SheetImport } from './sheet-import';
import { leftOutSheet, type SheetFile } from './template';

export interface ImportRequest {
  readonly fileId: Id;
  readonly fixes: readonly CellFix[];
  /** Warnings a person has read and lets pass: of a kind everywhere, or in one row. */
  readonly confirmed: readonly { readonly kind: string; readonly row: number | null }[];
  /** One record that cannot be taken over keeps all of them out. */
  readonly allOrNothing: boolean;
}

/** `known`: taken over before; `refused`: has an error; `waiting`: has a warning nobody confirmed. */
export type RecordState = 'ready' | 'known' | 'refused' | 'waiting';

export interface CheckedFault {
  readonly row: number;
  /** The cell and its header, or nulls for the row as a whole. */
  readonly cell: string | null;
  readonly header: string | null;
  readonly value: string | null;
  readonly severity: 'error' | 'warning';
  readonly kind: string;
  readonly refusal: Refusal;
  readonly confirmed: boolean;
}

export interface CheckedRecord {
  readonly rows: readonly number[];
  readonly label: string;
  readonly state: RecordState;
  readonly faults: readonly CheckedFault[];
}

/** What a sheet would do, or has done. */
export interface ImportCheck {
  /** Of what was taken over; null of a check. */
  readonly batchId: Id | null;
  readonly fileName: string;
  /** The standing import of the very same file. */
  readonly sameFile: ImportBatchView | null;
  readonly columns: readonly { readonly cell: string; readonly key: string }[];
  readonly rows: number;
  readonly samples: number;
  /** Doubts about the sheet as a whole: columns nobody knows. */
  readonly sheetFaults: readonly CheckedFault[];
  readonly records: readonly CheckedRecord[];
}

interface Checked {
  readonly file: FileContent;
  readonly sheet: OpenSheet;
  readonly check: ImportCheck;
  readonly ready: readonly { readonly record: ImportRecord<unknown>; readonly fingerprint: string }[];
}

/** Spreadsheets of families and flats: checked without a trace, taken over in one batch, taken back. What a row makes is its kind's (`SheetImport`). */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
  ) {}

  /** Nothing is written. @throws Refused sheet_*, import_column_protected, import_fix_* */
  check(actor: Actor, kind: SheetImport, request: ImportRequest): Promise<ImportCheck> {
    return this.db.read(actor, async (tx) => (await this.checked(tx, kind, request)).check);
  }

  /** Takes over what is ready, in one batch. @throws Refused import_problems, import_unconfirmed, import_nothing_*, and those of `check` */
  import(actor: Actor, kind: SheetImport, request: ImportRequest): Promise<ImportCheck> {
    return this.db.write(actor, async (tx) => {
      const importedBy = tx.actor.accountId ?? refuse<ImportRefusal>('import_person_needed');
      await lockImports(tx, kind.kind);
      const { file, sheet, check, ready } = await this.checked(tx, kind, request);
      mayImport(check, request.allOrNothing);
      const records = await kind.record(tx, ready.map(({ record }) => record.draft));
      const batchId = newId();
      const leftOut = check.records.filter(({ state }) => state === 'refused' || state === 'waiting').length;
      await tx.insert(ImportBatchRow, {
        id: batchId, kind: kind.kind, fileId: file.id, fileSha256: file.sha256, allOrNothing: request.allOrNothing, rowCount: sheet.rows.length, recordCount: ready.length,
        leftOutCount: leftOut, correctedCount: request.fixes.length, importedAt: tx.now, importedBy, undoneAt: null, undoneBy: null, undoReason: null,
      });
      const written = new Set<number>();
      await tx.insert(ImportRowRow, records.map(({ type, id, of }) => {
        const { record, fingerprint } = ready[of]!;
        const isMain = !written.has(of);
        written.add(of);
        return { id: newId(), batchId, rowNumbers: [...record.rows], recordType: type, recordId: id, fingerprint: isMain ? fingerprint : null, state: 'stands' as const, keptBecause: null };
      }));
      await tx.audit('import.take_over', 'import_batch', batchId, { kind: kind.kind, file: file.id, sha256: file.sha256, records: ready.length, leftOut });
      return { ...check, batchId };
    });
  }

  /** The rows that cannot be taken over as they stand, each with its reason, to be mended in a spreadsheet and sent again. */
  async leftOut(actor: Actor, kind: SheetImport, request: ImportRequest, to: { readonly format: 'xlsx' | 'csv'; readonly language: Language; say(no: Refusal): string }): Promise<SheetFile> {
    const { sheet, check } = await this.db.read(actor, (tx) => this.checked(tx, kind, request));
    const rows = check.records.filter(({ state }) => state === 'refused' || state === 'waiting').flatMap((record) => record.rows.map((number) => ({ number, reason: reasonOf(record, number, to.say) })));
    if (rows.length === 0) refuse<ImportRefusal>('import_nothing_new');
    return leftOutSheet(kind, sheet.header, rows.toSorted((a, b) => a.number - b.number).map(({ number, reason }) => ({ cells: sheet.cells[number - 1]!, reason })), to.format, to.language);
  }

  /** Removes what nobody has touched since and keeps the rest, with the reason. @throws Refused import_unknown, import_undone, import_reason */
  undo(actor: Actor, batchId: Id, reason: string): Promise<ImportBatchView> {
    return this.db.write(actor, async (tx) => {
      const [batch] = await tx.find(ImportBatchRow, { id: batchId }, { lock: 'for update' });
      if (!batch) return refuse<ImportRefusal>('import_unknown', {}, 'batchId');
      if (batch.undoneAt !== null) refuse<ImportRefusal>('import_undone');
      if (reason.trim() === '') refuse<ImportRefusal>('import_reason', {}, 'reason');
      await lockImports(tx, batch.kind);
      await takeBackRows(tx, batchId);
      await tx.update(ImportBatchRow, batchId, { undoneAt: tx.now, undoneBy: tx.actor.accountId, undoReason: reason.trim() });
      const undone = (await importBatch(tx, batchId))!;
      await tx.audit('import.undo', 'import_batch', batchId, { removed: undone.removedCount, kept: undone.keptCount });
      return undone;
    });
  }

  /** What `undo` would come to now, row by row, so that nobody undoes blindly; nothing is changed. null: there is nothing to take back. */
  tryUndo(actor: Actor, batchId: Id): Promise<readonly ImportedRow[] | null> {
    return this.db.write(actor, async (tx) => {
      const [batch] = await tx.find(ImportBatchRow, { id: batchId }, { lock: 'for update' });
      return batch && batch.undoneAt === null ? triedTakeBack(tx, batchId) : null;
    });
  }

  private async checked(tx: Tx, kind: SheetImport, request: ImportRequest): Promise<Checked> {
    const file = await this.files.content(tx, request.fileId);
    const cells = orRefuse<string[][]>(await sheetCells(file.bytes, kind.sheet));
    const sheet = orRefuse<OpenSheet>(openSheet(kind, cells, request.fixes));
    const records = withSheetFaults(await kind.plan(tx, sheet.rows), sheet.faults).map((record) => ({ record, fingerprint: fingerprintOf(kind, record.identity) }));
    const standing = await standingFingerprints(tx, records.map(({ fingerprint }) => fingerprint));
    const confirms = confirmation(request);
    const seen = new Map<string, number>();
    const judged = records.map(({ record, fingerprint }) => {
      const twice = record.draft === null ? undefined : seen.get(fingerprint);
      if (twice === undefined && record.draft !== null) seen.set(fingerprint, record.rows[0]!);
      const errors = twice === undefined ? record.errors : [...record.errors, { row: record.rows[0]!, column: null, refusal: refusal<ImportRefusal>('import_twice_in_file', { other: twice }) }];
      const faults = [...errors.map((fault) => faultOf(kind, sheet, fault, 'error', false)), ...(twice === undefined ? record.warnings : []).map((fault) => faultOf(kind, sheet, fault, 'warning', confirms(fault)))];
      const state = standing.has(fingerprint) ? 'known' : stateOf(faults);
      return { record, fingerprint, checked: { rows: record.rows, label: record.label, state, faults: state === 'known' ? [] : faults } satisfies CheckedRecord };
    });
    const sheetFaults = sheet.unknown.map(({ cell, text }) => {
      const fault = { row: sheet.headerRow, column: null, refusal: refusal<ImportRefusal>('import_column_unknown', { column: text }) };
      return { ...faultOf(kind, sheet, fault, 'warning', confirms(fault)), cell, header: text, value: text };
    });
    const check: ImportCheck = {
      batchId: null, fileName: file.name, sameFile: await standingBatchOf(tx, kind.kind, file.sha256), columns: [...sheet.places].map(([key, column]) => ({ key, cell: cellName({ row: sheet.headerRow, column }) })),
      rows: sheet.rows.length, samples: sheet.samples, sheetFaults, records: judged.map(({ checked }) => checked),
    };
    return { file, sheet, check, ready: judged.filter(({ checked }) => checked.state === 'ready') };
  }
}

/** Cells that could not be read belong to the record of their row. */
function withSheetFaults<Draft>(records: readonly ImportRecord<Draft>[], faults: readonly ImportFault[]): ImportRecord<Draft>[] {
  const byRow = new Map<number, ImportFault[]>();
  for (const fault of faults) byRow.set(fault.row, [...(byRow.get(fault.row) ?? []), fault]);
  return records.map((record) => ({ ...record, errors: [...record.rows.flatMap((row) => byRow.get(row) ?? []), ...record.errors].toSorted((a, b) => a.row - b.row) }));
}

const stateOf = (faults: readonly CheckedFault[]): RecordState =>
  faults.some(({ severity }) => severity === 'error') ? 'refused' : faults.some(({ confirmed }) => !confirmed) ? 'waiting' : 'ready';

function confirmation({ confirmed }: ImportRequest): (fault: ImportFault) => boolean {
  const kinds = new Set(confirmed.filter(({ row }) => row === null).map(({ kind }) => kind));
  const rows = new Set(confirmed.filter(({ row }) => row !== null).map(({ kind, row }) => `${kind} ${row}`));
  return ({ refusal: { code }, row }) => kinds.has(code) || rows.has(`${code} ${row}`);
}

function faultOf(kind: SheetImport, sheet: OpenSheet, { row, column, refusal: no }: ImportFault, severity: CheckedFault['severity'], confirmed: boolean): CheckedFault {
  const place = column === null ? undefined : sheet.places.get(column);
  return {
    row, severity, kind: no.code, refusal: no, confirmed,
    cell: place === undefined ? null : cellName({ row, column: place }),
    header: column === null ? null : place === undefined ? kind.columns[column]!.cs : sheet.header[place]!.trim(),
    value: place === undefined ? null : (sheet.cells[row - 1]?.[place] ?? '').trim(),
  };
}

/** The same content has the same fingerprint in every file; its kind and its agency part it from others. */
const fingerprintOf = (kind: SheetImport, identity: unknown): string => createHash('sha256').update(JSON.stringify([kind.kind, identity])).digest('hex');

function mayImport({ records, sheetFaults }: ImportCheck, allOrNothing: boolean): void {
  const count = (state: RecordState): number => records.filter((record) => record.state === state).length;
  const doubts = sheetFaults.filter(({ confirmed }) => !confirmed).length;
  if (allOrNothing && count('refused') > 0) refuse<ImportRefusal>('import_problems', { count: count('refused') });
  if (doubts > 0 || (allOrNothing && count('waiting') > 0)) refuse<ImportRefusal>('import_unconfirmed', { count: doubts + (allOrNothing ? count('waiting') : 0) });
  if (count('ready') > 0) return;
  if (count('known') === records.length) refuse<ImportRefusal>('import_nothing_new');
  if (count('waiting') > 0 && count('refused') === 0) refuse<ImportRefusal>('import_unconfirmed', { count: count('waiting') });
  refuse<ImportRefusal>('import_nothing_ready');
}

/** Why a row stays out: its own faults, or the row of the same record that has some. */
function reasonOf({ faults }: CheckedRecord, row: number, say: (no: Refusal) => string): string {
  const open = faults.filter(({ confirmed }) => !confirmed);
  const own = open.filter((fault) => fault.row === row);
  if (own.length === 0) return say(refusal<ImportRefusal>('import_other_row_wrong', { other: open[0]!.row }));
  return own.map(({ cell, refusal: no }) => `${cell === null ? '' : `${cell}: `}${say(no)}`).join(' ');
}
