import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';

@Entity({ schema: 'core', name: 'landlord_condition' })
export class LandlordConditionRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('integer', { nullable: true }) personLimit!: number | null;
  @Column('text') verdict!: string;
  @Column('text') paragraph!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @DateColumn() recordedOn!: IsoDate;
  @Column('uuid') recordedBy!: Id;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
}
