import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { DecisionSnapshot } from '../domain/decision';
import type { PanelRole } from '../domain/panel/members';
import type { CandidatePacket, FlatPacket } from '../domain/panel/packet';
import type { SittingState } from '../domain/panel/sitting-life';
import type { Choices, Label, LabelTally } from '../domain/panel/tally';

@Entity({ schema: 'core', name: 'panel' })
export class PanelRow extends AgencyRow {
  @Column('text') name!: string;
  @Column('integer') quorum!: number;
  @DateColumn({ nullable: true }) meetsOn!: IsoDate | null;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
}

@Entity({ schema: 'core', name: 'panel_member' })
export class PanelMemberRow extends AgencyRow {
  @Column('uuid') panelId!: Id;
  @Column('uuid') staffMemberId!: Id;
  @Column('text') role!: PanelRole;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
}

@Entity({ schema: 'core', name: 'panel_sitting' })
export class PanelSittingRow extends AgencyRow {
  @Column('uuid') panelId!: Id;
  @Column('uuid') unitId!: Id;
  @Column('text') state!: SittingState;
  @Column('integer') quorum!: number;
  @Column('jsonb') flat!: FlatPacket;
  @Column('integer') policyVersion!: number;
  @Column('timestamptz') convenedAt!: Date;
  @Column('uuid') convenedBy!: Id;
  @Column('text', { nullable: true }) skippedReason!: string | null;
  @Column('timestamptz') deadlineAt!: Date;
  @Column('uuid', { array: true }) seatHolderIds!: Id[];
  @Column('timestamptz', { nullable: true }) countedAt!: Date | null;
  @Column('uuid', { nullable: true }) countedBy!: Id | null;
  @Column('jsonb', { nullable: true }) tally!: readonly LabelTally[] | null;
  @Column('uuid', { nullable: true }) outcomeCandidateId!: Id | null;
  @Column('text', { nullable: true }) chairReason!: string | null;
  @Column('timestamptz', { nullable: true }) chairDecidedAt!: Date | null;
  @Column('uuid', { nullable: true }) chairDecidedBy!: Id | null;
  @Column('uuid', { nullable: true }) decisionId!: Id | null;
  @Column('uuid', { nullable: true }) minutesDocumentId!: Id | null;
  @Column('uuid', { nullable: true }) fullMinutesDocumentId!: Id | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

@Entity({ schema: 'core', name: 'panel_seat' })
export class PanelSeatRow extends AgencyRow {
  @Column('uuid') sittingId!: Id;
  @Column('uuid') memberId!: Id;
  @Column('uuid') staffMemberId!: Id;
  @Column('text') role!: PanelRole;
  @Column('timestamptz', { nullable: true }) barredAt!: Date | null;
  @Column('uuid', { nullable: true }) barredBy!: Id | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) notice!: SeatNotice | null;
  @Column('timestamptz', { nullable: true }) noticedAt!: Date | null;
}

/** What became of the message that a vote is awaited: a demo writes it to its log. */
export type SeatNotice = 'sent' | 'log' | 'no_address' | 'no_gateway' | 'refused';

export type CandidateGone = 'not_waiting' | 'has_offer' | 'not_eligible';

@Entity({ schema: 'core', name: 'panel_candidate' })
export class PanelCandidateRow extends AgencyRow {
  @Column('uuid') sittingId!: Id;
  @Column('text') label!: Label;
  @Column('jsonb') packet!: CandidatePacket;
  @Column('text', { nullable: true }) gone!: CandidateGone | null;
}

@Entity({ schema: 'core', name: 'panel_candidate_file' })
export class PanelCandidateFileRow extends AgencyRow {
  @Column('uuid') sittingId!: Id;
  @Column('uuid') candidateId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('jsonb') snapshot!: DecisionSnapshot;
  @Column('text', { array: true }) overriddenRules!: string[];
  @Column('text', { nullable: true }) overrideReason!: string | null;
}

@Entity({ schema: 'core', name: 'panel_ballot' })
export class PanelBallotRow extends AgencyRow {
  @Column('uuid') sittingId!: Id;
  @Column('uuid') staffMemberId!: Id;
  @Column('boolean') conflict!: boolean;
  @Column('jsonb') choices!: Choices;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') castAt!: Date;
}

@Entity({ schema: 'core', name: 'panel_conflict_note' })
export class PanelConflictNoteRow extends AgencyRow {
  @Column('uuid') sittingId!: Id;
  @Column('uuid') staffMemberId!: Id;
  @Column('text') detail!: string;
  @Column('uuid') writtenBy!: Id;
  @Column('timestamptz') writtenAt!: Date;
}
