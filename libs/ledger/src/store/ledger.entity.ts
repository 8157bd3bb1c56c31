import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { AccountKind, CauseKind } from '../domain/chart';
import { ClosedMonthRow } from './closed-month.entity';

@Entity({ schema: 'money', name: 'account' })
export class AccountRow extends AgencyRow {
  @Column('text') kind!: AccountKind;
  @Column('uuid') ownerId!: Id;
  @InstantColumn() openedAt!: Date;
}

@Entity({ schema: 'money', name: 'entry' })
export class EntryRow extends AgencyRow {
  @DateColumn() bookedOn!: IsoDate;
  @Column('text') causeKind!: CauseKind;
  @Column('uuid') causeId!: Id;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) reversesEntryId!: Id | null;
  @InstantColumn() createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: Id | null;
}

@Entity({ schema: 'money', name: 'entry_line' })
export class EntryLineRow extends AgencyRow {
  @Column('uuid') entryId!: Id;
  @Column('uuid') accountId!: Id;
  @MoneyColumn() amount!: Halere;
  @DateColumn() bookedOn!: IsoDate;
}

export const ledgerEntities = [AccountRow, EntryRow, EntryLineRow, ClosedMonthRow];
