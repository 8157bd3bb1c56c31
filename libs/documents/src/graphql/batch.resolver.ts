import { ModuleRef } from '@nestjs/core';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refuse, type Id, type Language, type Refusal } from '#kernel';
import { Database, SentenceBook, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, groupLoader, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { DocumentBatchesService } from '../batches.service';
import { BatchKinds } from '../batch-kinds';
import { secondsLeft } from '../domain/batch-progress';
import { batchViews, troubles, type BatchView } from '../store/batch.repository';
import { BatchOrderInput, StartDocumentBatchInput } from './batch.input';
import { DocumentBatch, DocumentBatchCandidate, DocumentBatchKind, DocumentBatchTrouble } from './batch.type';

const troublesOfBatch = groupLoader(troubles, (item) => item.batchId);

/** Papers for many at once: choose, look who can be sent one and who cannot, start, watch, stop, try again, download. */
@Resolver(() => DocumentBatch)
export class DocumentBatchResolver {
  constructor(
    private readonly db: Database,
    private readonly kinds: BatchKinds,
    private readonly batches: DocumentBatchesService,
    private readonly app: ModuleRef,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [DocumentBatchKind])
  documentBatchKinds(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): DocumentBatchKind[] {
    return this.kinds.of(actor.roles).map(({ kind, name, period }) => ({ kind, name: name[language], period }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [DocumentBatchCandidate], { description: 'Everybody the paper could be issued for, each with whether and why not.' })
  async documentBatchCandidates(@Args('input') input: BatchOrderInput, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<DocumentBatchCandidate[]> {
    const { kind, month = null, year = null, language: wanted = null } = input;
    const candidates = await this.batches.preview(await reading.tx(), kind, { month, year, language: wanted });
    return candidates.map((each) => ({ ...each, whyNot: each.whyNot === null ? null : this.say(each.whyNot, language) }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [DocumentBatch], { description: 'The latest thirty.' })
  async documentBatches(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<DocumentBatch[]> {
    return this.views(await reading.tx(), actor, language, null);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => DocumentBatch)
  async documentBatch(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<DocumentBatch> {
    return (await this.views(await reading.tx(), actor, language, id))[0] ?? refuse('unknown_id');
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(DocumentBatch, 'StartDocumentBatchResult'))
  async startDocumentBatch(@Args('input') input: StartDocumentBatchInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<DocumentBatch> {
    const { id, kind, month = null, year = null, language: wanted = null, subjectIds = null } = input;
    return this.after(actor, language, await this.batches.start(actor, { id, kind, month, year, language: wanted, subjectIds }));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(DocumentBatch, 'CancelDocumentBatchResult'), { description: 'What is issued stays issued.' })
  async cancelDocumentBatch(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<DocumentBatch> {
    return this.after(actor, language, await this.batches.cancel(actor, id));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(DocumentBatch, 'RetryDocumentBatchResult'), { description: 'What failed or could not be issued is tried again; of a cancelled batch also what was left.' })
  async retryDocumentBatch(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<DocumentBatch> {
    return this.after(actor, language, await this.batches.retry(actor, id));
  }

  @ResolveField(() => [DocumentBatchTrouble])
  async troubles(@Parent() batch: DocumentBatch, @CurrentLanguage() language: Language, @Reading() reading: ReadingScope): Promise<DocumentBatchTrouble[]> {
    const items = (await reading.load(troublesOfBatch, batch.id)) ?? [];
    return items.map(({ id, label, refusal }) => ({ id, label, reason: refusal === null ? null : this.say(refusal, language) }));
  }

  private async views(tx: Tx, actor: Actor, language: Language, id: Id | null): Promise<DocumentBatch[]> {
    const kinds = new Map(this.kinds.of(actor.roles).map((kind) => [kind.kind, kind]));
    const rows = await batchViews(tx, [...kinds.keys()], id === null ? null : [id]);
    return rows.map((row) => shown(row, kinds.get(row.kind)!.name[language]));
  }

  private async after(actor: Actor, language: Language, id: Id): Promise<DocumentBatch> {
    return (await this.db.read(actor, (tx) => this.views(tx, actor, language, id)))[0]!;
  }

  private say(refusal: Pick<Refusal, 'code' | 'params'>, language: Language): string {
    return this.app.get(SentenceBook, { strict: false }).say(refusal, language);
  }
}

function shown(row: BatchView, name: string): DocumentBatch {
  const ready = row.issued + row.known > 0;
  const left = row.state === 'running' || row.state === 'waiting' ? secondsLeft({ total: row.total, waiting: row.waiting, startedAt: row.startedAt?.getTime() ?? null, movedAt: row.movedAt?.getTime() ?? null }) : null;
  const url = (ending: string): string | null => (ready ? `/documents/batches/${row.id}.${ending}` : null);
  return { ...row, month: row.month as DocumentBatch['month'], name, secondsLeft: left, troubles: [], zipUrl: url('zip'), pdfUrl: url('pdf') };
}
