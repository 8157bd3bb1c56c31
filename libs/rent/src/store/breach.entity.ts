import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, MoneyColumn } from '#platform';

/** How a paper reached somebody. By e-mail it would prove nothing. */
export const DELIVERY_WAYS = ['hand', 'post', 'data_box'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

@Entity({ schema: 'money', name: 'breach_call' })
export class BreachCallRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') actId!: Id;
  @DateColumn() sentOn!: IsoDate;
  @Column('integer') periodDays!: number;
  @MoneyColumn() asked!: Halere;
}

@Entity({ schema: 'money', name: 'breach_call_debt' })
export class BreachCallDebtRow extends AgencyRow {
  @Column('uuid') callId!: Id;
  @Column('uuid') chargeId!: Id;
  @MoneyColumn() amount!: Halere;
}

@Entity({ schema: 'money', name: 'breach_call_paper' })
export class BreachCallPaperRow extends AgencyRow {
  @Column('uuid') callId!: Id;
  @Column('uuid') memberId!: Id;
  @Column('uuid') documentId!: Id;
  @DateColumn({ nullable: true }) deliveredOn!: IsoDate | null;
  @Column('text', { nullable: true }) way!: DeliveryWay | null;
  @Column('text', { nullable: true }) proof!: string | null;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

export const breachEntities = [BreachCallRow, BreachCallDebtRow, BreachCallPaperRow];
