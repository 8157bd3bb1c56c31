import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { AgencyRow, DateColumn, MoneyColumn } from '#platform';

/** Default interest or costs somebody asked for; the debt itself is the charge. */
@Entity({ schema: 'money', name: 'accessory' })
export class AccessoryRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('uuid') chargeId!: Id;
  @Column('text') kind!: 'default_interest' | 'costs';
  @Column('text') month!: Month;
  @MoneyColumn() amount!: Halere;
  @DateColumn({ nullable: true }) through!: IsoDate | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') requestKey!: Id;
  @DateColumn() postedOn!: IsoDate;
  @Column('uuid', { nullable: true }) postedBy!: Id | null;
  @DateColumn({ nullable: true }) takenBackOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) takenBackBy!: Id | null;
  @Column('text', { nullable: true }) takenBackReason!: string | null;
}
