import { Column, Entity } from 'typeorm';
import type { Id, Language, Month } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';

export type BatchState = 'waiting' | 'running' | 'done' | 'cancelled';
/** known: an earlier batch issued this very paper. */
export type BatchItemState = 'waiting' | 'issued' | 'known' | 'refused' | 'failed';

@Entity({ schema: 'core', name: 'document_batch' })
export class DocumentBatchRow extends AgencyRow {
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) month!: Month | null;
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('text', { nullable: true }) language!: Language | null;
  @Column('text') state!: BatchState;
  @InstantColumn() requestedAt!: Date;
  @Column('uuid') requestedBy!: Id;
  @InstantColumn({ nullable: true }) startedAt!: Date | null;
  @InstantColumn({ nullable: true }) movedAt!: Date | null;
  @InstantColumn({ nullable: true }) finishedAt!: Date | null;
}

@Entity({ schema: 'core', name: 'document_batch_item' })
export class DocumentBatchItemRow extends AgencyRow {
  @Column('uuid') batchId!: Id;
  @Column('integer') position!: number;
  @Column('uuid') subjectId!: Id;
  @Column('text') label!: string;
  @Column('text') key!: string;
  @Column('text') state!: BatchItemState;
  @Column('uuid', { nullable: true }) documentId!: Id | null;
  @Column('jsonb', { nullable: true }) refusal!: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  @Column('integer') attempts!: number;
}

/** Of one kind, subject and key one paper is ever issued by batches. */
@Entity({ schema: 'core', name: 'document_once' })
export class DocumentOnceRow extends AgencyRow {
  @Column('text') kind!: string;
  @Column('uuid') subjectId!: Id;
  @Column('text') key!: string;
  @Column('uuid') documentId!: Id;
}
