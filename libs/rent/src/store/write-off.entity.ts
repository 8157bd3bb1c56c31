import { Column, Entity } from 'typeorm';
import type { Halere, Id } from '#kernel';
import { AgencyRow, InstantColumn, MoneyColumn } from '#platform';

@Entity({ schema: 'money', name: 'write_off' })
export class WriteOffRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') kind!: 'receivable' | 'recourse';
  @MoneyColumn() amount!: Halere;
  @Column('text') reason!: string;
  @Column('text') state!: 'proposed' | 'approved' | 'refused' | 'reversed';
  @Column('uuid') proposedBy!: Id;
  @InstantColumn() proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: Id | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decisionNote!: string | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid', { nullable: true }) entryId!: Id | null;
  @Column('uuid', { nullable: true }) reversedBy!: Id | null;
  @InstantColumn({ nullable: true }) reversedAt!: Date | null;
  @Column('text', { nullable: true }) reverseReason!: string | null;
  @Column('uuid', { nullable: true }) continuesId!: Id | null;
}
