import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { AppealEffect, AppealState, VerdictKind } from '../domain/appeals/life';

/** What a decision meant for one family that did not get the flat, as it was told, to be appealed; the list it comes from is the `DecisionPoolRow` (decision 0022). */
@Entity({ schema: 'core', name: 'family_verdict' })
export class FamilyVerdictRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') kind!: VerdictKind;
  @Column('uuid', { nullable: true }) decisionId!: Id | null;
  @Column('uuid', { nullable: true }) unitId!: Id | null;
  @Column('uuid', { nullable: true }) offerId!: Id | null;
  @DateColumn() decidedOn!: IsoDate;
  @DateColumn() appealUntil!: IsoDate;
  @Column('uuid', { array: true }) madeBy!: Id[];
  @Column('integer', { nullable: true }) policyVersion!: number | null;
  @Column('text', { nullable: true }) flatLayout!: string | null;
  @Column('text', { nullable: true }) flatCity!: string | null;
  @Column('text', { array: true }) failed!: string[];
  @Column('text', { array: true }) unknown!: string[];
  @Column('integer', { nullable: true }) score!: number | null;
  @Column('integer', { nullable: true }) rank!: number | null;
  @DateColumn({ nullable: true }) waitingFrom!: IsoDate | null;
  @DateColumn({ nullable: true }) waitingTo!: IsoDate | null;
  /** Told to the family: why a person closed the application or took it off a list. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) reserveId!: Id | null;
}

@Entity({ schema: 'core', name: 'appeal' })
export class AppealRow extends AgencyRow {
  @Column('uuid') verdictId!: Id;
  @Column('uuid') householdId!: Id;
  @DateColumn() filedOn!: IsoDate;
  @Column('text') filedThrough!: 'portal' | 'paper';
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
  @Column('text') words!: string;
  @Column('uuid', { array: true }) madeBy!: Id[];
  @Column('text') state!: AppealState;
  @Column('uuid', { nullable: true }) takenBy!: Id | null;
  @DateColumn({ nullable: true }) takenOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) decidedBy!: Id | null;
  @DateColumn({ nullable: true }) decidedOn!: IsoDate | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) effect!: AppealEffect | null;
  @Column('uuid', { nullable: true }) documentId!: Id | null;
  @DateColumn({ nullable: true }) withdrawnOn!: IsoDate | null;
}
