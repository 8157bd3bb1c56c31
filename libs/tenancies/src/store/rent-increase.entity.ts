import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, DecimalColumn, MoneyColumn } from '#platform';

@Entity({ schema: 'core', name: 'rent_clause' })
export class RentClauseRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') kind!: 'fixed' | 'index';
  @DecimalColumn({ nullable: true }) percent!: number | null;
  @DateColumn() firstOn!: IsoDate;
  @DateColumn() agreedOn!: IsoDate;
  @Column('uuid', { nullable: true }) agreedBy!: Id | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
}

export type IncreaseState = 'proposed' | 'agreed' | 'refused' | 'withdrawn';

@Entity({ schema: 'core', name: 'rent_increase' })
export class RentIncreaseRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid', { nullable: true }) clauseId!: Id | null;
  @MoneyColumn() oldRent!: Halere;
  @MoneyColumn() newRent!: Halere;
  @DecimalColumn({ nullable: true }) percent!: number | null;
  @Column('text') source!: string;
  @MoneyColumn({ nullable: true }) comparableRent!: Halere | null;
  @DateColumn() proposedOn!: IsoDate;
  @DateColumn({ nullable: true }) deliveredOn!: IsoDate | null;
  @DateColumn({ nullable: true }) holdsFrom!: IsoDate | null;
  @Column('text') state!: IncreaseState;
  @DateColumn({ nullable: true }) answeredOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) recordedBy!: Id | null;
}
