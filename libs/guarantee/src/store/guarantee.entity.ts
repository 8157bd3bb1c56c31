import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { ClaimKind, ClaimState } from '../domain/claim-life';
import type { ClaimedItem, ClaimedMonth } from '../domain/cover';
import type { EvidenceKind, MissingEvidence } from '../domain/evidence';
import { RecourseInstalmentRow, RecoursePlanRow } from './recourse-plan.entity';

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
  @Column('uuid', { nullable: true }) reversesGrantId!: Id | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

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
  @Column('text') kind!: ClaimKind;
  @Column('jsonb') items!: ClaimedItem[];
  @MoneyColumn() recourseAmount!: Halere;
  @Column('text', { array: true }) waivedEvidence!: MissingEvidence[];
  @Column('text', { nullable: true }) waiverReason!: string | null;
  @Column('uuid', { nullable: true }) endedBy!: Id | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('uuid', { nullable: true }) reversalEntryId!: Id | null;
}

@Entity({ schema: 'money', name: 'claim_evidence' })
export class ClaimEvidenceRow extends AgencyRow {
  @Column('uuid') claimId!: Id;
  @Column('text') kind!: EvidenceKind;
  @Column('uuid', { nullable: true }) documentId!: Id | null;
  @Column('uuid', { nullable: true }) fileId!: Id | null;
  @Column('uuid', { nullable: true }) arrivalQuestionId!: Id | null;
  @DateColumn() datedOn!: IsoDate;
  @InstantColumn() addedAt!: Date;
  @Column('uuid', { nullable: true }) addedBy!: Id | null;
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
  @Column('uuid', { nullable: true }) reversesRecoveryId!: Id | null;
  /** The plan of instalments it came under; of what takes it back the same one. */
  @Column('uuid', { nullable: true }) planId!: Id | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** The symbol under which a household pays recourse back. */
@Entity({ schema: 'money', name: 'recourse_symbol' })
export class RecourseSymbolRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') variableSymbol!: string;
  @DateColumn() givenOn!: IsoDate;
}

export const guaranteeEntities = [GuaranteeFundRow, FundGrantRow, GuaranteeClaimRow, ClaimEvidenceRow, RecoveryRow, RecourseSymbolRow, RecoursePlanRow, RecourseInstalmentRow];
