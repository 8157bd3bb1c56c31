import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';

@Entity({ schema: 'care', name: 'risk_flag_note' })
export class RiskFlagNoteRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('uuid') riskFlagId!: Id;
  @Column('text') content!: string;
  @Column('uuid') writtenBy!: Id;
  @InstantColumn() writtenAt!: Date;
}
