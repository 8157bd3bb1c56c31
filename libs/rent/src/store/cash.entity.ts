import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { CashKind, CashPurpose } from '../domain/cash/cash-rules';

@Entity({ schema: 'money', name: 'cash_desk' })
export class CashDeskRow extends AgencyRow {
  @Column('text') code!: string;
  @Column('text') name!: string;
  @DateColumn() openedOn!: IsoDate;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
}

@Entity({ schema: 'money', name: 'cash_document' })
export class CashDocumentRow extends AgencyRow {
  @Column('uuid') deskId!: Id;
  @Column('text') kind!: CashKind;
  @Column('int') year!: number;
  @Column('int') sequence!: number;
  @Column('text') number!: string;
  @DateColumn() issuedOn!: IsoDate;
  @Column('text') purpose!: CashPurpose;
  @Column('uuid', { nullable: true }) tenancyId!: Id | null;
  @Column('text') counterparty!: string;
  @Column('text') text!: string;
  @MoneyColumn() amount!: Halere;
  @MoneyColumn() cash!: Halere;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid', { nullable: true }) chargeId!: Id | null;
  @Column('uuid') entryId!: Id;
  @Column('uuid', { nullable: true }) roundingEntryId!: Id | null;
  @Column('uuid', { nullable: true }) bankLineId!: Id | null;
  @Column('uuid', { nullable: true }) bankEntryId!: Id | null;
  @Column('uuid') documentId!: Id;
  @Column('uuid', { nullable: true }) cancelsDocumentId!: Id | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') requestKey!: Id;
  @Column('text') bodyHash!: string;
  @InstantColumn() issuedAt!: Date;
  @Column('uuid', { nullable: true }) issuedBy!: Id | null;
}

@Entity({ schema: 'money', name: 'cash_day' })
export class CashDayRow extends AgencyRow {
  @Column('uuid') deskId!: Id;
  @DateColumn() day!: IsoDate;
  @MoneyColumn() book!: Halere;
  @MoneyColumn() counted!: Halere;
  @Column('text', { nullable: true }) explanation!: string | null;
  @Column('uuid', { nullable: true }) differenceEntryId!: Id | null;
  @InstantColumn() closedAt!: Date;
  @Column('uuid', { nullable: true }) closedBy!: Id | null;
  @InstantColumn({ nullable: true }) reopenedAt!: Date | null;
  @Column('uuid', { nullable: true }) reopenedBy!: Id | null;
  @Column('text', { nullable: true }) reopenReason!: string | null;
}
