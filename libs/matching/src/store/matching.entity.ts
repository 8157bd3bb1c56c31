import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { PolicyDocument } from '../domain/policy';
import type { DecisionSnapshot } from '../domain/decision';

@Entity({ schema: 'core', name: 'matching_policy' })
export class MatchingPolicyRow extends AgencyRow {
  @Column('integer') version!: number;
  @DateColumn() adoptedOn!: IsoDate;
  @Column('uuid', { nullable: true }) adoptedBy!: Id | null;
  @Column('jsonb') document!: PolicyDocument;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}

@Entity({ schema: 'core', name: 'match_decision' })
export class MatchDecisionRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('uuid') policyId!: Id;
  @DateColumn() decidedOn!: IsoDate;
  @Column('text') reason!: string;
  @Column('text', { array: true }) overriddenRules!: string[];
  @Column('integer', { nullable: true }) score!: number | null;
  @Column('jsonb') snapshot!: DecisionSnapshot;
  @Column('uuid') recordedBy!: Id;
  /** The sitting of a committee it rests on. */
  @Column('uuid', { nullable: true }) sittingId!: Id | null;
}

@Entity({ schema: 'core', name: 'match_decider' })
export class MatchDeciderRow extends AgencyRow {
  @Column('uuid') decisionId!: Id;
  @Column('uuid') staffMemberId!: Id;
}
