import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';
import type { FlagAnswer, FlagKind, FlagLevel } from '../domain/flag';

@Entity({ schema: 'care', name: 'risk_flag' })
export class RiskFlagRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') kind!: FlagKind;
  @Column('text') level!: FlagLevel;
  @InstantColumn() raisedAt!: Date;
  @Column('uuid') raisedBy!: Id;
  @InstantColumn({ nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) answer!: FlagAnswer | null;
  @Column('text', { nullable: true }) answerWords!: string | null;
  @InstantColumn({ nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: Id | null;
  @InstantColumn({ nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: Id | null;
}
