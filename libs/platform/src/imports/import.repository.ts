import type { Id } from '#kernel';
import type { Tx } from '../database/tx';
import type { ImportBatchRow, ImportRowRow } from './import.entity';
import type { ImportedType, ImportKind } from './sheet-import';

export interface ImportBatchView extends ImportBatchRow {
  readonly fileName: string;
  readonly importedByName: string | null;
  readonly undoneByName: string | null;
  /** After an undo: records gone, and records kept. */
  readonly removedCount: number;
  readonly keptCount: number;
}

const BATCHES = `SELECT b.*, f.name AS file_name, who.display_name AS imported_by_name, undoer.display_name AS undone_by_name,
    (SELECT count(*) FROM core.import_row r WHERE r.agency_id = b.agency_id AND r.batch_id = b.id AND r.state = 'removed') AS removed_count,
    (SELECT count(*) FROM core.import_row r WHERE r.agency_id = b.agency_id AND r.batch_id = b.id AND r.state = 'kept') AS kept_count
  FROM core.import_batch b JOIN core.file f ON f.agency_id = b.agency_id AND f.id = b.file_id
  LEFT JOIN core.staff_member who ON who.agency_id = b.agency_id AND who.id = b.imported_by
  LEFT JOIN core.staff_member undoer ON undoer.agency_id = b.agency_id AND undoer.id = b.undone_by
  WHERE b.agency_id = $1`;

/** The latest fifty. */
export function importBatches(tx: Tx, kind: ImportKind | null): Promise<ImportBatchView[]> {
  return tx.rows<ImportBatchView>(`${BATCHES} AND ($2::text IS NULL OR b.kind = $2) ORDER BY b.imported_at DESC, b.id DESC LIMIT 50`, [tx.agencyId, kind]);
}

export function importBatch(tx: Tx, batchId: Id): Promise<ImportBatchView | null> {
  return tx.row<ImportBatchView>(`${BATCHES} AND b.id = $2`, [tx.agencyId, batchId]);
}

/** The newest standing batch of the same bytes. */
export function standingBatchOf(tx: Tx, kind: ImportKind, sha256: string): Promise<ImportBatchView | null> {
  return tx.row<ImportBatchView>(`${BATCHES} AND b.kind = $2 AND b.file_sha256 = $3 AND b.undone_at IS NULL ORDER BY b.imported_at DESC LIMIT 1`, [tx.agencyId, kind, sha256]);
}

/** Which of these contents stand already, from whichever file. */
export async function standingFingerprints(tx: Tx, fingerprints: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ fingerprint: string }>('SELECT fingerprint FROM core.import_row WHERE agency_id = $1 AND fingerprint = ANY ($2)', [tx.agencyId, fingerprints]);
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** One import of a kind at a time: two files with the same rows go one after the other. */
export async function lockImports(tx: Tx, kind: ImportKind): Promise<void> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${kind} ${tx.agencyId}`]);
}

export async function takeBackRows(tx: Tx, batchId: Id): Promise<void> {
  await tx.run('SELECT core.take_back_import($1)', [batchId]);
}

export interface ImportedRow extends Pick<ImportRowRow, 'rowNumbers' | 'recordType' | 'recordId' | 'state' | 'keptBecause'> {
  readonly label: string | null;
}

const NAMED = `SELECT r.row_numbers, r.record_type, r.record_id, coalesce(h.code || ' ' || h.name, u.code, g.street || ' ' || g.house_number, l.name) AS label`;
const NAMES = `
  LEFT JOIN intake.household h ON r.record_type = 'household' AND h.agency_id = r.agency_id AND h.id = r.record_id
  LEFT JOIN core.unit u ON r.record_type = 'unit' AND u.agency_id = r.agency_id AND u.id = r.record_id
  LEFT JOIN core.building g ON r.record_type = 'building' AND g.agency_id = r.agency_id AND g.id = r.record_id
  LEFT JOIN core.landlord l ON r.record_type = 'landlord' AND l.agency_id = r.agency_id AND l.id = r.record_id`;

/** What a batch made, those kept after an undo first; a record that is gone has no name any more. */
export function importedRows(tx: Tx, batchId: Id, types: readonly ImportedType[], first: number): Promise<ImportedRow[]> {
  return tx.rows<ImportedRow>(
    `${NAMED}, r.state, r.kept_because FROM core.import_row r ${NAMES}
     WHERE r.agency_id = $1 AND r.batch_id = $2 AND r.record_type = ANY ($3)
     ORDER BY r.state <> 'kept', r.row_numbers, r.id LIMIT $4`,
    [tx.agencyId, batchId, types, first],
  );
}

/** What taking a batch back would come to: its rows with the state they would have, those that would stay first. Nothing is changed. */
export function triedTakeBack(tx: Tx, batchId: Id): Promise<ImportedRow[]> {
  return tx.rows<ImportedRow>(
    `${NAMED}, CASE WHEN tried.kept_because IS NULL THEN 'removed' ELSE 'kept' END AS state, tried.kept_because
     FROM core.would_take_back_import($2) tried JOIN core.import_row r ON r.agency_id = $1 AND r.id = tried.row_id ${NAMES}
     ORDER BY tried.kept_because IS NULL, r.row_numbers, r.id`,
    [tx.agencyId, batchId],
  );
}
