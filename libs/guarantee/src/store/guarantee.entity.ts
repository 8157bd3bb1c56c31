import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, MoneyColumn } from '#platform';
import type { ClaimedMonth } from '../domain/cover';

@Entity({ schema: 'money', name: 'guarantee_fund' })
export class GuaranteeFundRow extends AgencyRow {
  @Column('text') name!: string;
  @DateColumn() openedOn!: IsoDate;
}

@Entity({ schema: 'money', name: 'fund_grant' })
export class FundGrantRow extends AgencyRow {
  @Column('uuid') fundId!: Id;
  @Column('text') grantor!: string;
  @MoneyColumn() amount!: Halere;
  @DateColumn() receivedOn!: IsoDate;
  @Column('uuid', { nullable: true }) bankLineId!: Id | null;
  @Column('uuid') entryId!: Id;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

export const CLAIM_STATES = ['proposed', 'approved', 'refused', 'paid'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

@Entity({ schema: 'money', name: 'guarantee_claim' })
export class GuaranteeClaimRow extends AgencyRow {
  @Column('text') number!: string;
  @Column('uuid') fundId!: Id;
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') ownerContractId!: Id;
  @Column('uuid') landlordId!: Id;
  @DateColumn() claimedOn!: IsoDate;
  @MoneyColumn() claimedAmount!: Halere;
  @MoneyColumn() payoutAmount!: Halere;
  @Column('jsonb') months!: ClaimedMonth[];
  @Column('text') state!: ClaimState;
  @Column('uuid') proposedBy!: Id;
  @Column('uuid', { nullable: true }) decidedBy!: Id | null;
  @DateColumn({ nullable: true }) decidedOn!: IsoDate | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('text') evidence!: string;
  @DateColumn({ nullable: true }) payableOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) payoutId!: Id | null;
  @Column('uuid', { nullable: true }) entryId!: Id | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid', { nullable: true }) recourseEntryId!: Id | null;
}

@Entity({ schema: 'money', name: 'recovery' })
export class RecoveryRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') fundId!: Id;
  @MoneyColumn() amount!: Halere;
  @DateColumn() receivedOn!: IsoDate;
  @Column('uuid') bankLineId!: Id;
  @Column('uuid') entryId!: Id;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

export const guaranteeEntities = [GuaranteeFundRow, FundGrantRow, GuaranteeClaimRow, RecoveryRow];
