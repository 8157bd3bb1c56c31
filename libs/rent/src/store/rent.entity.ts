import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { Creditor, PaidTo, Payer, Signatory } from '#tenancies';
import type { Because, Security } from '../domain/allocation';
import type { PauseReason } from '../domain/ladder';
import { AccessoryRow } from './accessory.entity';

/** Why a debt arose; rent and advances by a monthly run, the others by an act of their own. */
export type ChargeCause = 'charge' | 'correction' | 'compensation' | 'default_interest' | 'costs' | 'settlement' | 'opening' | 'refund';

@Entity({ schema: 'money', name: 'charge' })
export class ChargeRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') month!: Month;
  @Column('text') component!: string;
  @Column('text') payer!: Payer;
  @Column('text') paidTo!: PaidTo;
  @Column('text') cause!: ChargeCause;
  @Column('int') sequence!: number;
  @MoneyColumn() amount!: Halere;
  @DateColumn() dueOn!: IsoDate;
  @Column('text') creditor!: Creditor;
  @Column('text') signatory!: Signatory;
  @Column('text') security!: Security;
  @Column('uuid') entryId!: Id;
  @DateColumn() chargedOn!: IsoDate;
}

export type PaymentSource = 'bank_line' | 'landlord_report' | 'guarantee' | 'correction' | 'cash' | 'postal_order' | 'deposit' | 'settlement' | 'opening' | 'write_off';
export type PaymentPayer = Payer | 'guarantee_fund';

/** Debts named by an act of ours. */
export interface Towards {
  readonly debts: readonly { readonly month: Month; readonly amount: Halere }[];
  readonly components: readonly string[];
}

@Entity({ schema: 'money', name: 'payment' })
export class PaymentRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') source!: PaymentSource;
  @Column('uuid') sourceId!: Id;
  @MoneyColumn() amount!: Halere;
  @DateColumn() receivedOn!: IsoDate;
  @Column('text') paidTo!: PaidTo;
  @Column('text') payer!: PaymentPayer;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text', { nullable: true }) specificSymbol!: string | null;
  @Column('jsonb', { nullable: true }) towards!: Towards | null;
  /** Under whose symbol it came: for that plan. */
  @Column('uuid', { nullable: true }) planId!: Id | null;
  @Column('uuid', { nullable: true }) reversesPaymentId!: Id | null;
  @Column('uuid') entryId!: Id;
  @InstantColumn() recordedAt!: Date;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

@Entity({ schema: 'money', name: 'allocation' })
export class AllocationRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') chargeId!: Id;
  @Column('uuid') paymentId!: Id;
  @MoneyColumn() amount!: Halere;
  @Column('text') because!: Because | 'reversed' | 'corrected' | 'refunded';
  @DateColumn() allocatedOn!: IsoDate;
}

@Entity({ schema: 'money', name: 'arrival_question' })
export class ArrivalQuestionRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') landlordId!: Id;
  @Column('text') month!: Month;
  @MoneyColumn() expected!: Halere;
  @DateColumn() askedOn!: IsoDate;
  @Column('text', { nullable: true }) answer!: 'arrived' | 'partly' | 'not_arrived' | null;
  @MoneyColumn({ nullable: true }) amount!: Halere | null;
  @DateColumn({ nullable: true }) arrivedOn!: IsoDate | null;
  @InstantColumn({ nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
}

@Entity({ schema: 'money', name: 'payment_order' })
export class PaymentOrderRow extends AgencyRow {
  @Column('uuid') bankAccountId!: Id;
  @Column('text') number!: string;
  @DateColumn() dueOn!: IsoDate;
  @MoneyColumn() total!: Halere;
  @Column('uuid') fileId!: Id;
  @InstantColumn() createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: Id | null;
  @InstantColumn({ nullable: true }) cancelledAt!: Date | null;
  @Column('uuid', { nullable: true }) cancelledBy!: Id | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

/** Which payouts an order held, also after it was cancelled. */
@Entity({ schema: 'money', name: 'ordered_payout' })
export class OrderedPayoutRow extends AgencyRow {
  @Column('uuid') paymentOrderId!: Id;
  @Column('uuid') payoutId!: Id;
  @MoneyColumn() amount!: Halere;
}

export type PayoutKind = 'own_rent' | 'collected_rent' | 'guarantee';
export type PayoutState = 'due' | 'ordered' | 'paid' | 'cancelled';

@Entity({ schema: 'money', name: 'payout' })
export class PayoutRow extends AgencyRow {
  @Column('uuid') ownerContractId!: Id;
  @Column('uuid') landlordId!: Id;
  @Column('text') kind!: PayoutKind;
  @Column('text', { nullable: true }) month!: Month | null;
  @Column('uuid') sourceId!: Id;
  @Column('int') sequence!: number;
  @MoneyColumn() amount!: Halere;
  @DateColumn() dueOn!: IsoDate;
  @Column('text') variableSymbol!: string;
  @Column('text') state!: PayoutState;
  @Column('uuid', { nullable: true }) paymentOrderId!: Id | null;
  @Column('uuid', { nullable: true }) bankLineId!: Id | null;
  @DateColumn({ nullable: true }) paidOn!: IsoDate | null;
  @Column('uuid') entryId!: Id;
  @Column('uuid', { nullable: true }) paidEntryId!: Id | null;
}

/** A payout the bank sent back; taken back itself by a row with the opposite amount. */
@Entity({ schema: 'money', name: 'payout_return' })
export class PayoutReturnRow extends AgencyRow {
  @Column('uuid') payoutId!: Id;
  @Column('uuid') bankLineId!: Id;
  @Column('uuid') sentLineId!: Id;
  @Column('uuid') sentEntryId!: Id;
  @DateColumn() sentOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
  @DateColumn() returnedOn!: IsoDate;
  @Column('uuid') entryId!: Id;
  @Column('uuid', { nullable: true }) reversesReturnId!: Id | null;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

@Entity({ schema: 'money', name: 'arrears_act' })
export class ArrearsActRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') step!: string;
  @DateColumn() doneOn!: IsoDate;
  @Column('text', { nullable: true }) outcome!: string | null;
  @DateColumn({ nullable: true }) promisedOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) documentId!: Id | null;
  @Column('text', { array: true }) months!: Month[];
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') doneBy!: Id;
  /** Recorded by mistake or withdrawn: stays to be seen and counts no more. */
  @DateColumn({ nullable: true }) undoneOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) undoneBy!: Id | null;
  @Column('text', { nullable: true }) undoneBecause!: string | null;
}

@Entity({ schema: 'money', name: 'arrears_pause' })
export class ArrearsPauseRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') reason!: PauseReason;
  @Column('text', { nullable: true }) note!: string | null;
  @DateColumn() pausedFrom!: IsoDate;
  @DateColumn() pausedTo!: IsoDate;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('uuid') pausedBy!: Id;
}

export const rentEntities = [AccessoryRow, ChargeRow, PaymentRow, AllocationRow, ArrivalQuestionRow, PaymentOrderRow, OrderedPayoutRow, PayoutRow, PayoutReturnRow, ArrearsActRow, ArrearsPauseRow];
