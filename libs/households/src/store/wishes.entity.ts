import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';

@Entity({ schema: 'intake', name: 'need' })
export class NeedRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') need!: string;
  @Column('boolean') required!: boolean;
}

@Entity({ schema: 'intake', name: 'wish' })
export class WishRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') kind!: string;
  @Column('text') value!: string;
}

@Entity({ schema: 'intake', name: 'consent' })
export class ConsentRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') purpose!: string;
  @DateColumn() givenOn!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
  @DateColumn({ nullable: true }) withdrawnOn!: IsoDate | null;
  @Column('text') evidence!: string;
}
