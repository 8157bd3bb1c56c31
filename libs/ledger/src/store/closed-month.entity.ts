import { Column, Entity } from 'typeorm';
import type { Id, Month } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';
import type { Checked } from '../domain/checklist';

@Entity({ schema: 'money', name: 'closed_month' })
export class ClosedMonthRow extends AgencyRow {
  @Column('text') month!: Month;
  @Column('jsonb') checklist!: readonly Checked[];
  @Column('text', { nullable: true }) exceptions!: string | null;
  @InstantColumn() closedAt!: Date;
  @Column('uuid', { nullable: true }) closedBy!: Id | null;
  @InstantColumn({ nullable: true }) reopenedAt!: Date | null;
  @Column('uuid', { nullable: true }) reopenedBy!: Id | null;
  @Column('text', { nullable: true }) reopenReason!: string | null;
}
