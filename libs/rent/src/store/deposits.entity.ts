import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, DecimalColumn, InstantColumn, MoneyColumn } from '#platform';
import type { DepositHolder, DepositSide, MovementKind, MovementSource } from '../domain/deposits/deposit';

@Entity({ schema: 'money', name: 'deposit' })
export class DepositRow extends AgencyRow {
  @Column('text') side!: DepositSide;
  @Column('uuid', { nullable: true }) tenancyId!: Id | null;
  @Column('uuid', { nullable: true }) ownerContractId!: Id | null;
  @Column('text') holder!: DepositHolder;
  @MoneyColumn() agreed!: Halere;
  @DecimalColumn({ nullable: true }) interestPercent!: number | null;
}

@Entity({ schema: 'money', name: 'deposit_settlement' })
export class DepositSettlementRow extends AgencyRow {
  @Column('uuid') depositId!: Id;
  @DateColumn() settledOn!: IsoDate;
  @MoneyColumn() held!: Halere;
  @MoneyColumn() interest!: Halere;
  @MoneyColumn() used!: Halere;
  @MoneyColumn() toReturn!: Halere;
  @InstantColumn() settledAt!: Date;
  @Column('uuid', { nullable: true }) settledBy!: Id | null;
  @InstantColumn({ nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: Id | null;
}

/** Signed: what raises what is held is positive. */
@Entity({ schema: 'money', name: 'deposit_movement' })
export class DepositMovementRow extends AgencyRow {
  @Column('uuid') depositId!: Id;
  @Column('text') kind!: MovementKind;
  @MoneyColumn() amount!: Halere;
  @DateColumn() movedOn!: IsoDate;
  @Column('text') source!: MovementSource;
  @Column('uuid') sourceId!: Id;
  @Column('uuid', { nullable: true }) settlementId!: Id | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid', { nullable: true }) entryId!: Id | null;
  @Column('uuid', { nullable: true }) reversesMovementId!: Id | null;
  @InstantColumn() recordedAt!: Date;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}

export const depositEntities = [DepositRow, DepositSettlementRow, DepositMovementRow];
