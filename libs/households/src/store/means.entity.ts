import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, MoneyColumn } from '#platform';

@Entity({ schema: 'intake', name: 'income' })
export class IncomeRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('uuid', { nullable: true }) memberId!: Id | null;
  @Column('text') kind!: string;
  @MoneyColumn() amount!: Halere;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
  @Column('text', { nullable: true }) evidence!: string | null;
}

@Entity({ schema: 'intake', name: 'benefit' })
export class BenefitRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') kind!: string;
  @Column('text') payer!: string;
  @MoneyColumn() amount!: Halere;
  @MoneyColumn({ nullable: true }) housingPart!: Halere | null;
  @Column('text') paidTo!: string;
  @DateColumn({ nullable: true }) decidedOn!: IsoDate | null;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
}
