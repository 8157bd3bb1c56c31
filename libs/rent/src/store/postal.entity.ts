import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';

@Entity({ schema: 'money', name: 'postal_batch' })
export class PostalBatchRow extends AgencyRow {
  @Column('uuid') bankLineId!: Id;
  @Column('uuid') fileId!: Id;
  @Column('text') kind!: 'postal_order' | 'sipo';
  @MoneyColumn() total!: Halere;
  @Column('int') rowCount!: number;
  @InstantColumn() postedAt!: Date;
  @Column('uuid', { nullable: true }) postedBy!: Id | null;
  @InstantColumn({ nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: Id | null;
}

@Entity({ schema: 'money', name: 'postal_item' })
export class PostalItemRow extends AgencyRow {
  @Column('uuid') batchId!: Id;
  @Column('int') rowNumber!: number;
  @Column('text', { nullable: true }) reference!: string | null;
  @DateColumn() paidOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
  @Column('text', { nullable: true }) variableSymbol!: string | null;
  @Column('text', { nullable: true }) specificSymbol!: string | null;
  @Column('text', { nullable: true }) payerName!: string | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('uuid', { nullable: true }) tenancyId!: Id | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
}
