import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';
import type { EvidenceKind } from '../domain/duplicates/evidence';
import type { MergePlan } from '../domain/duplicates/merge';

@Entity({ schema: 'intake', name: 'duplicate_dismissal' })
export class DuplicateDismissalRow extends AgencyRow {
  @Column('uuid') firstId!: Id;
  @Column('uuid') secondId!: Id;
  @Column('text', { array: true }) facts!: string[];
  @Column('text') reason!: string;
  @InstantColumn() decidedAt!: Date;
  @Column('uuid') decidedBy!: Id;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: Id | null;
}

@Entity({ schema: 'intake', name: 'household_merge' })
export class HouseholdMergeRow extends AgencyRow {
  @Column('uuid') keptId!: Id;
  @Column('uuid') mergedId!: Id;
  @Column('integer') ordinal!: number;
  @Column('text') reason!: string;
  /** What the two had in common on the day, by kind; empty when a person knew better than the register. */
  @Column('jsonb') evidence!: EvidenceKind[];
  @Column('jsonb') plan!: MergePlan;
  @InstantColumn() mergedAt!: Date;
  @Column('uuid') mergedBy!: Id;
  @InstantColumn({ nullable: true }) takenBackAt!: Date | null;
  @Column('uuid', { nullable: true }) takenBackBy!: Id | null;
  @Column('text', { nullable: true }) takeBackReason!: string | null;
  @Column('text', { array: true, nullable: true }) stayed!: string[] | null;
}
