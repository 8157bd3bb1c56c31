import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { BatchState, DocumentBatchItemRow, DocumentBatchRow } from './batch.entity';

export function lockBatch(tx: Tx, batchId: Id): Promise<DocumentBatchRow | null> {
  return tx.row<DocumentBatchRow>('SELECT * FROM core.document_batch WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, batchId]);
}

/** The next item nobody works on, locked; null when all are done or taken. */
export function takeItem(tx: Tx, batchId: Id): Promise<DocumentBatchItemRow | null> {
  return tx.row<DocumentBatchItemRow>(
    `SELECT i.* FROM core.document_batch_item i JOIN core.document_batch b ON b.agency_id = i.agency_id AND b.id = i.batch_id
     WHERE i.agency_id = $1 AND i.batch_id = $2 AND i.state = 'waiting' AND b.state IN ('waiting', 'running') ORDER BY i.position LIMIT 1 FOR UPDATE OF i SKIP LOCKED`,
    [tx.agencyId, batchId],
  );
}

/** Nobody else issues this paper until this act ends; the paper, if it has been issued. */
export async function issuedOnce(tx: Tx, kind: string, subjectId: Id, key: string): Promise<Id | null> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`paper ${tx.agencyId} ${kind} ${subjectId} ${key}`]);
  const row = await tx.row<{ documentId: Id }>('SELECT document_id FROM core.document_once WHERE agency_id = $1 AND kind = $2 AND subject_id = $3 AND key = $4', [tx.agencyId, kind, subjectId, key]);
  return row?.documentId ?? null;
}

/** Of many papers at once, for the preview. */
export async function knownPapers(tx: Tx, kind: string, subjectIds: readonly Id[]): Promise<Set<string>> {
  const rows = await tx.rows<{ subjectId: Id; key: string }>('SELECT subject_id, key FROM core.document_once WHERE agency_id = $1 AND kind = $2 AND subject_id = ANY ($3)', [tx.agencyId, kind, subjectIds]);
  return new Set(rows.map((row) => `${row.subjectId} ${row.key}`));
}

/** The batch begins or goes on: the clock of its progress. */
export async function moved(tx: Tx, batchId: Id): Promise<void> {
  await tx.run(
    `UPDATE core.document_batch SET state = 'running', started_at = coalesce(started_at, $3), moved_at = $3 WHERE agency_id = $1 AND id = $2 AND state IN ('waiting', 'running')`,
    [tx.agencyId, batchId, tx.now],
  );
}

/** Done when nothing waits any more; says what waits. */
export async function finishIfDone(tx: Tx, batchId: Id): Promise<'done' | 'waits' | 'stopped'> {
  const batch = (await lockBatch(tx, batchId))!;
  if (batch.state === 'cancelled' || batch.state === 'done') return 'stopped';
  const waiting = await tx.row(`SELECT 1 AS one FROM core.document_batch_item WHERE agency_id = $1 AND batch_id = $2 AND state = 'waiting' LIMIT 1`, [tx.agencyId, batchId]);
  if (waiting !== null) return 'waits';
  await tx.run(`UPDATE core.document_batch SET state = 'done', finished_at = $3 WHERE agency_id = $1 AND id = $2`, [tx.agencyId, batchId, tx.now]);
  return 'done';
}

/** Batches on which nobody has moved for a while: their worker died, or their job was lost. */
export async function standingStill(tx: Tx, since: Date): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `UPDATE core.document_batch SET moved_at = $3 WHERE agency_id = $1 AND state IN ('waiting', 'running') AND coalesce(moved_at, requested_at) < $2 RETURNING id`,
    [tx.agencyId, since, tx.now],
  );
  return rows.map((row) => row.id);
}

export interface BatchView {
  readonly id: Id;
  readonly kind: string;
  readonly month: string | null;
  readonly year: number | null;
  readonly state: BatchState;
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  readonly startedAt: Date | null;
  readonly movedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly total: number;
  readonly waiting: number;
  readonly issued: number;
  readonly known: number;
  readonly refused: number;
  readonly failed: number;
}

/** Batches of some kinds with their counts, newest first. */
export function batchViews(tx: Tx, kinds: readonly string[], ids: readonly Id[] | null): Promise<BatchView[]> {
  return tx.rows<BatchView>(
    `SELECT b.id, b.kind, b.month, b.year, b.state, b.requested_at, s.display_name AS requested_by, b.started_at, b.moved_at, b.finished_at, i.*
     FROM core.document_batch b LEFT JOIN core.staff_member s ON s.agency_id = b.agency_id AND s.id = b.requested_by
     CROSS JOIN LATERAL (SELECT count(*) AS total, count(*) FILTER (WHERE state = 'waiting') AS waiting, count(*) FILTER (WHERE state = 'issued') AS issued,
       count(*) FILTER (WHERE state = 'known') AS known, count(*) FILTER (WHERE state = 'refused') AS refused, count(*) FILTER (WHERE state = 'failed') AS failed
       FROM core.document_batch_item n WHERE n.agency_id = b.agency_id AND n.batch_id = b.id) i
     WHERE b.agency_id = $1 AND b.kind = ANY ($2) AND ($3::uuid[] IS NULL OR b.id = ANY ($3)) ORDER BY b.requested_at DESC, b.id DESC LIMIT 30`,
    [tx.agencyId, kinds, ids],
  );
}

/** What did not come out, in the order of the batch; at most two hundred. */
export function troubles(tx: Tx, batchIds: readonly Id[]): Promise<DocumentBatchItemRow[]> {
  return tx.rows<DocumentBatchItemRow>(
    `SELECT * FROM core.document_batch_item WHERE agency_id = $1 AND batch_id = ANY ($2) AND state IN ('refused', 'failed') ORDER BY batch_id, position LIMIT 200`,
    [tx.agencyId, batchIds],
  );
}

/** Papers of a batch in its order, the same paper once. */
export function papersOfBatch(tx: Tx, batchId: Id): Promise<{ readonly fileId: Id; readonly name: string }[]> {
  return tx.rows(
    `SELECT d.file_id, d.number || '-' || d.language || '.pdf' AS name FROM core.document_batch_item i JOIN core.document d ON d.agency_id = i.agency_id AND d.id = i.document_id
     WHERE i.agency_id = $1 AND i.batch_id = $2 ORDER BY i.position`,
    [tx.agencyId, batchId],
  );
}
