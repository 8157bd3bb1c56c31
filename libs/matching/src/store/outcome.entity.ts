import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { PastReplayResult } from '../domain/outcomes/replay-summary';
import type { PolicyDocument } from '../domain/policy';

/** The list of a decision, whole and in its order: the truth for who was on it and with which facts; what one family was told is its `FamilyVerdictRow`. */
@Entity({ schema: 'core', name: 'decision_pool' })
export class DecisionPoolRow extends AgencyRow {
  @Column('uuid') decisionId!: Id;
  @Column('uuid', { array: true }) householdIds!: Id[];
  @Column('uuid', { array: true }) factsIds!: Id[];
  @Column('integer') eligible!: number;
  @Column('uuid', { array: true }) firstIds!: Id[];
  @Column('uuid', { array: true }) elsewhereIds!: Id[];
}

@Entity({ schema: 'core', name: 'past_replay' })
export class PastReplayRow extends AgencyRow {
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid') askedBy!: Id;
  @DateColumn() fromOn!: IsoDate;
  @DateColumn() toOn!: IsoDate;
  @Column('jsonb') document!: PolicyDocument;
  @Column('text') state!: 'waiting' | 'solving' | 'done' | 'cancelled';
  @Column('integer') done!: number;
  @Column('integer') total!: number;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('jsonb', { nullable: true }) result!: PastReplayResult | null;
}
