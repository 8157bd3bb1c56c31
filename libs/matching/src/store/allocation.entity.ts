import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { AgencyAllocation } from '../domain/allocation/agency';

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
  @Column('text') state!: AllocationState;
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
