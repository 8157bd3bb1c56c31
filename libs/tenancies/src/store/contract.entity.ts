import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { PartyRole } from '../domain/parties';
import type { EndReason } from '../domain/tenancy-life';
import type { Component, Cover, Creditor, Model, PaidTo, PaymentRoute, SharePayer, Signatory, TenancyKind, TenancyState } from '../domain/terms';

export type OwnerContractState = 'draft' | 'signed' | 'ended';

@Entity({ schema: 'core', name: 'owner_contract' })
export class OwnerContractRow extends AgencyRow {
  @Column('text') number!: string;
  @Column('text') variableSymbol!: string;
  @Column('uuid') unitId!: Id;
  @Column('uuid') landlordId!: Id;
  @Column('text') model!: Model;
  @DateColumn({ nullable: true }) signedOn!: IsoDate | null;
  @DateColumn() startsOn!: IsoDate;
  @DateColumn({ nullable: true }) endsOn!: IsoDate | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text') state!: OwnerContractState;
  @MoneyColumn({ nullable: true }) ownerRent!: Halere | null;
  @MoneyColumn() ownerServices!: Halere;
  @Column('integer', { nullable: true }) payoutDay!: number | null;
  @Column('boolean') subleasePermitted!: boolean;
  @Column('boolean') collectsForLandlord!: boolean;
  @Column('boolean') powerOfAttorney!: boolean;
}

@Entity({ schema: 'core', name: 'guarantee_terms' })
export class GuaranteeTermsRow extends AgencyRow {
  @Column('uuid') ownerContractId!: Id;
  @Column('text', { array: true }) covers!: Cover[];
  @Column('integer') capMonths!: number;
  @MoneyColumn() capAmount!: Halere;
  @Column('integer') waitingDays!: number;
  @Column('integer') claimWithinDays!: number;
  @Column('integer') coPaymentPercent!: number;
  @Column('integer') payoutDays!: number;
  @Column('boolean') restoredByRecovery!: boolean;
  @MoneyColumn({ nullable: true }) capPerYear!: Halere | null;
}

@Entity({ schema: 'core', name: 'tenancy' })
export class TenancyRow extends AgencyRow {
  @Column('text') number!: string;
  @Column('text') kind!: TenancyKind;
  @Column('text') model!: Model;
  @Column('uuid') unitId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('uuid') landlordId!: Id;
  @Column('uuid') ownerContractId!: Id;
  @Column('uuid', { nullable: true }) offerId!: Id | null;
  @Column('text') creditor!: Creditor;
  @Column('text') signatory!: Signatory;
  @Column('text') paymentRoute!: PaymentRoute;
  @Column('text') state!: TenancyState;
  @Column('text') variableSymbol!: string;
  @DateColumn() startsOn!: IsoDate;
  @DateColumn({ nullable: true }) endsOn!: IsoDate | null;
  @DateColumn({ nullable: true }) signedOn!: IsoDate | null;
  @DateColumn({ nullable: true }) lessorSignedOn!: IsoDate | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text', { nullable: true }) endReason!: EndReason | null;
  @Column('text', { nullable: true }) drawReason!: string | null;
  @Column('integer') dueDay!: number;
  @MoneyColumn() deposit!: Halere;
  @Column('text', { nullable: true }) depositSymbol!: string | null;
  @MoneyColumn() penalties!: Halere;
  @Column('text') language!: 'cs' | 'en';
}

@Entity({ schema: 'core', name: 'tenancy_party' })
export class TenancyPartyRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') memberId!: Id;
  @Column('text') role!: PartyRole;
  @DateColumn({ nullable: true }) signedOn!: IsoDate | null;
}

@Entity({ schema: 'core', name: 'tenancy_component' })
export class TenancyComponentRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') component!: Component;
  @MoneyColumn() amount!: Halere;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
}

@Entity({ schema: 'core', name: 'payer_share' })
export class PayerShareRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') payer!: SharePayer;
  @MoneyColumn() amount!: Halere;
  @Column('text') paidTo!: PaidTo;
  @Column('integer', { nullable: true }) usualDay!: number | null;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
}

export type ScanKind = 'signed_lease' | 'signed_handover' | 'other';

@Entity({ schema: 'core', name: 'tenancy_scan' })
export class TenancyScanRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') fileId!: Id;
  @Column('text') kind!: ScanKind;
  @InstantColumn() uploadedAt!: Date;
  @Column('uuid', { nullable: true }) uploadedBy!: Id | null;
}
