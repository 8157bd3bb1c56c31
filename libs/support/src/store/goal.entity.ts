import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { GoalState } from '../domain/goal';

@Entity({ schema: 'care', name: 'goal' })
export class GoalRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) firstStep!: string | null;
  @DateColumn({ nullable: true }) dueOn!: IsoDate | null;
  @Column('text') state!: GoalState;
  @DateColumn() setOn!: IsoDate;
  @Column('uuid') setBy!: Id;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) closedBy!: Id | null;
}
