import { Injectable } from '@nestjs/common';
import { newId, Refused, refuse, type Id, type Language, type Month } from '#kernel';
import { Database, systemActor, type Actor, type Tx } from '#platform';
import { BatchKinds } from './batch-kinds';
import type { BatchCandidate, BatchKind, BatchOrder } from './domain/batch';
import { BATCH_WAITS } from './documents.events';
import type { DocumentsRefusal } from './sentences';
import { DocumentsService } from './documents.service';
import { DocumentBatchItemRow, DocumentBatchRow, DocumentOnceRow } from './store/batch.entity';
import { finishIfDone, issuedOnce, knownPapers, lockBatch, moved, standingStill, takeItem } from './store/batch.repository';

type Code = DocumentsRefusal | 'not_allowed' | 'unknown_id' | 'repeated_with_other_content';

export interface BatchWish {
  /** Made by the client: sent twice, the batch is one. */
  readonly id: Id;
  readonly kind: string;
  readonly month: Month | null;
  readonly year: number | null;
  readonly language: Language | null;
  /** null: everybody it can be issued for. */
  readonly subjectIds: readonly Id[] | null;
}

/** A candidate as the page shows it; `known`: a batch has issued this very paper before, it will not be issued again. */
export interface PreviewedCandidate extends BatchCandidate {
  readonly known: boolean;
}

/** After so many papers a worker hands a batch on, so that no job outlives its time. */
const SLICE_PAPERS = 150;
/** A batch on which nobody has moved for so long is taken up again. */
const STILL_MS = 60_000;

/**
 * Papers for many at once. A person chooses, the worker issues one paper per unit of work: a batch survives a worker that
 * dies, any number of workers may share it, and nothing is issued twice.
 */
@Injectable()
export class DocumentBatchesService {
  constructor(
    private readonly db: Database,
    private readonly kinds: BatchKinds,
    private readonly documents: DocumentsService,
  ) {}

  /** Everybody a paper could be issued for, each with whether and why not. @throws Refused batch_kind_unknown, not_allowed, batch_period */
  async preview(tx: Tx, kind: string, order: BatchOrder): Promise<PreviewedCandidate[]> {
    const of = this.allowed(tx.actor, kind);
    checkPeriod(of, order);
    const candidates = await of.candidates(tx, order);
    const known = await knownPapers(tx, kind, candidates.map((each) => each.subjectId));
    return candidates.map((each) => ({ ...each, known: known.has(`${each.subjectId} ${each.key}`) }));
  }

  /** @throws Refused as `preview`, batch_empty, repeated_with_other_content */
  async start(actor: Actor, wish: BatchWish): Promise<Id> {
    return this.db.write(actor, async (tx) => {
      const before = await tx.get(DocumentBatchRow, wish.id);
      if (before !== null) return before.kind === wish.kind && before.month === wish.month && before.year === wish.year ? before.id : refuse<Code>('repeated_with_other_content');
      const wanted = wish.subjectIds === null ? null : new Set(wish.subjectIds);
      const chosen = (await this.preview(tx, wish.kind, wish)).filter((each) => (each.whyNot === null || each.known) && (wanted === null ? each.whyNot === null : wanted.has(each.subjectId)));
      if (chosen.length === 0) refuse<Code>('batch_empty', {}, 'subjectIds');
      const { id, kind, month, year, language } = wish;
      const requestedBy = actor.accountId ?? refuse<Code>('not_allowed');
      await tx.insert(DocumentBatchRow, { id, kind, month, year, language, state: 'waiting', requestedAt: tx.now, requestedBy, startedAt: null, movedAt: null, finishedAt: null });
      await tx.insert(
        DocumentBatchItemRow,
        chosen.map(({ subjectId, label, key }, position) => ({ id: newId(), batchId: id, position, subjectId, label, key, state: 'waiting' as const, documentId: null, refusal: null, attempts: 0 })),
      );
      await tx.publish(BATCH_WAITS, { batchId: id });
      await tx.audit('startDocumentBatch', 'DocumentBatch', id, { kind, month, year, papers: chosen.length });
      return id;
    });
  }

  /** What is issued stays issued; the rest is not issued any more. @throws Refused unknown_id, batch_finished */
  async cancel(actor: Actor, batchId: Id): Promise<Id> {
    return this.db.write(actor, async (tx) => {
      const batch = await this.own(tx, batchId);
      if (batch.state === 'done' || batch.state === 'cancelled') refuse<Code>('batch_finished');
      await tx.update(DocumentBatchRow, batchId, { state: 'cancelled', finishedAt: tx.now });
      await tx.audit('cancelDocumentBatch', 'DocumentBatch', batchId, {});
      return batchId;
    });
  }

  /** Tries again what failed or could not be issued then. @throws Refused unknown_id, batch_nothing_failed */
  async retry(actor: Actor, batchId: Id): Promise<Id> {
    return this.db.write(actor, async (tx) => {
      const batch = await this.own(tx, batchId);
      const again = await tx.run(
        `UPDATE core.document_batch_item SET state = 'waiting', refusal = NULL WHERE agency_id = $1 AND batch_id = $2 AND (state IN ('failed', 'refused') OR (state = 'waiting' AND $3))`,
        [tx.agencyId, batchId, batch.state === 'cancelled'],
      );
      if (again === 0) refuse<Code>('batch_nothing_failed');
      await tx.update(DocumentBatchRow, batchId, { state: 'running', finishedAt: null, movedAt: tx.now });
      await tx.publish(BATCH_WAITS, { batchId });
      await tx.audit('retryDocumentBatch', 'DocumentBatch', batchId, { papers: again });
      return batchId;
    });
  }

  /** The worker's part: issues papers until none waits, or until its time is over and the next job goes on. */
  async work(actor: Actor, batchId: Id): Promise<void> {
    const batch = await this.db.read(actor, (tx) => tx.get(DocumentBatchRow, batchId));
    if (batch === null) return;
    // Papers are issued in the name of who asked for them, whose name and phone they bear.
    const requester: Actor = { ...systemActor(actor.agencyId), accountId: batch.requestedBy };
    let issued = 0;
    while (issued < SLICE_PAPERS && (await this.issueNext(requester, batch))) issued += 1;
    await this.db.write(requester, async (tx) => {
      if ((await finishIfDone(tx, batchId)) === 'waits' && issued === SLICE_PAPERS) await tx.publish(BATCH_WAITS, { batchId });
    });
  }

  /** Takes up batches whose worker died. Says how many. */
  async resume(actor: Actor): Promise<number> {
    return this.db.write(actor, async (tx) => {
      const still = await standingStill(tx, new Date(tx.now.getTime() - STILL_MS));
      for (const batchId of still) await tx.publish(BATCH_WAITS, { batchId });
      return still.length;
    });
  }

  private async issueNext(requester: Actor, batch: DocumentBatchRow): Promise<boolean> {
    let taken: DocumentBatchItemRow | null = null;
    try {
      await this.db.write(requester, async (tx) => {
        taken = await takeItem(tx, batch.id);
        if (taken !== null) await this.issueItem(tx, batch, taken);
      });
    } catch (error) {
      if (taken === null) throw error;
      await this.fail(requester, batch.id, taken, error);
    }
    return taken !== null;
  }

  private async issueItem(tx: Tx, batch: DocumentBatchRow, item: DocumentBatchItemRow): Promise<void> {
    const known = await issuedOnce(tx, batch.kind, item.subjectId, item.key);
    const documentId = known === null ? (await this.kinds.get(batch.kind).issue(tx, item.subjectId, batch, item.key)).id : await this.documents.inLanguage(tx, known, batch.language);
    if (known === null) await tx.insert(DocumentOnceRow, { id: newId(), kind: batch.kind, subjectId: item.subjectId, key: item.key, documentId });
    await tx.update(DocumentBatchItemRow, item.id, { state: known === null ? 'issued' : 'known', documentId, refusal: null, attempts: item.attempts + 1 });
    await moved(tx, batch.id);
  }

  private async fail(requester: Actor, batchId: Id, item: DocumentBatchItemRow, error: unknown): Promise<void> {
    const refusal = error instanceof Refused ? { code: error.refusal.code, params: error.refusal.params } : null;
    await this.db.write(requester, async (tx) => {
      await tx.update(DocumentBatchItemRow, item.id, { state: refusal === null ? 'failed' : 'refused', refusal, attempts: item.attempts + 1 });
      await moved(tx, batchId);
    });
  }

  private async own(tx: Tx, batchId: Id): Promise<DocumentBatchRow> {
    const batch = (await lockBatch(tx, batchId)) ?? refuse<Code>('unknown_id');
    this.allowed(tx.actor, batch.kind);
    return batch;
  }

  private allowed(actor: Actor, kind: string): BatchKind {
    const of = this.kinds.get(kind);
    return of.issuers.some((role) => actor.roles.includes(role)) ? of : refuse<Code>('not_allowed');
  }
}

function checkPeriod(kind: BatchKind, order: BatchOrder): void {
  const given = order.month !== null ? 'month' : order.year !== null ? 'year' : null;
  if (given !== kind.period) refuse<Code>('batch_period', {}, kind.period ?? 'month');
}
