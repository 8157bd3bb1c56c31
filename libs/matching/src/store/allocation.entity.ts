import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { AgencyAllocation } from '../domain/allocation/agency';

/** Why there is no result: more pairs than its memory holds, a fault of ours, or its process ended again and again. */
export type AllocationFailure = 'too_large' | 'broken' | 'interrupted';
export type AllocationState = 'waiting' | 'solving' | 'done' | 'cancelled' | 'failed';

@Entity({ schema: 'core', name: 'allocation' })
export class AllocationRow extends AgencyRow {
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid') askedBy!: Id;
  @DateColumn() asOf!: IsoDate;
  @Column('integer') policyVersion!: number;
  @Column('integer') minimumFit!: number;
  @Column('integer') flats!: number;
  @Column('integer') families!: number;
  @Column('integer') frozen!: number;
  /** Offers that ran when it was asked for. */
  @Column('uuid', { array: true }) frozenOfferIds!: Id[];
  @Column('text') state!: AllocationState;
  /** Percent. */
  @Column('integer') progress!: number;
  /** The run that solves it, and when it was last heard of: one that is silent for long is taken for dead. */
  @Column('uuid', { nullable: true }) runId!: Id | null;
  @Column('timestamptz', { nullable: true }) movedAt!: Date | null;
  @Column('integer') attempts!: number;
  @Column('text', { nullable: true }) failure!: AllocationFailure | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('jsonb', { nullable: true }) result!: AgencyAllocation | null;
}

@Entity({ schema: 'core', name: 'match_proposal' })
export class MatchProposalRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('uuid', { nullable: true }) allocationId!: Id | null;
  @DateColumn() proposedOn!: IsoDate;
  @Column('uuid') proposedBy!: Id;
  @Column('text') state!: 'proposed' | 'decided' | 'dropped';
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
