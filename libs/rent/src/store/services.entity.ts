import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { Reading, ServiceCost } from '../domain/services/settlement';

export type SettlementState = 'draft' | 'issued' | 'replaced' | 'withdrawn';

/** What the landlord's own paper says of one household (kind `recorded`). */
export interface RecordedAmounts {
  readonly tenancyId: Id;
  readonly cost: Halere;
  readonly advances: Halere;
}

@Entity({ schema: 'money', name: 'services_settlement' })
export class ServicesSettlementRow extends AgencyRow {
  @Column('text') kind!: 'computed' | 'recorded';
  @Column('uuid') buildingId!: Id;
  @Column('uuid', { nullable: true }) unitId!: Id | null;
  @DateColumn() periodFrom!: IsoDate;
  @DateColumn() periodTo!: IsoDate;
  @Column('jsonb') costs!: readonly ServiceCost[];
  @Column('jsonb') readings!: readonly (Reading | RecordedAmounts)[];
  @Column('text') state!: SettlementState;
  @Column('uuid', { nullable: true }) replacesId!: Id | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @DateColumn({ nullable: true }) issuedOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) issuedBy!: Id | null;
  @InstantColumn() createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: Id | null;
}

/** One service of one household, as its paper lists it. */
export interface SettlementLine {
  readonly service: string;
  /** null on the landlord's own paper, and for an advance without a cost. */
  readonly key: string | null;
  readonly total: Halere;
  readonly measure: number;
  readonly ofMeasure: number;
  readonly cost: Halere;
  readonly advances: Halere;
  readonly paid: Halere;
}

@Entity({ schema: 'money', name: 'settlement_result' })
export class SettlementResultRow extends AgencyRow {
  @Column('uuid') settlementId!: Id;
  @Column('uuid') tenancyId!: Id;
  @MoneyColumn() cost!: Halere;
  @MoneyColumn() advances!: Halere;
  @MoneyColumn() balance!: Halere;
  @Column('jsonb') lines!: readonly SettlementLine[];
  @DateColumn() deliveredOn!: IsoDate;
  @DateColumn() dueOn!: IsoDate;
  @DateColumn() objectionsUntil!: IsoDate;
  @Column('uuid', { nullable: true }) chargeId!: Id | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid') documentId!: Id;
}

@Entity({ schema: 'money', name: 'settlement_objection' })
export class SettlementObjectionRow extends AgencyRow {
  @Column('uuid') resultId!: Id;
  @DateColumn() raisedOn!: IsoDate;
  @Column('text') text!: string;
  @DateColumn() answerBy!: IsoDate;
  @Column('boolean') isLate!: boolean;
  @Column('text', { nullable: true }) outcome!: 'accepted' | 'rejected' | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @DateColumn({ nullable: true }) answeredOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
  @Column('uuid', { nullable: true }) answeredBy!: Id | null;
}
