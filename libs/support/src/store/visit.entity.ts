import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn } from '#platform';
import type { VisitForm } from '../domain/visit';

@Entity({ schema: 'care', name: 'visit' })
export class VisitRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @DateColumn() visitedOn!: IsoDate;
  @Column('text') form!: VisitForm;
  @Column('integer', { nullable: true }) lengthMinutes!: number | null;
  @Column('text', { nullable: true }) present!: string | null;
  @Column('text') content!: string;
  @Column('text', { nullable: true }) nextStep!: string | null;
  @DateColumn({ nullable: true }) nextVisitOn!: IsoDate | null;
  @Column('text', { nullable: true }) nextVisitAt!: string | null;
  @Column('uuid') writtenBy!: Id;
  @InstantColumn() writtenAt!: Date;
}
