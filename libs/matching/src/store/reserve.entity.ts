import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { DecisionSnapshot } from '../domain/decision';
import type { PassedOver } from '../domain/reserves/turn';

@Entity({ schema: 'core', name: 'reserve_list' })
export class ReserveListRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid') decisionId!: Id;
  @DateColumn() namedOn!: IsoDate;
  @Column('uuid') namedBy!: Id;
  @DateColumn({ nullable: true }) turnSince!: IsoDate | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text', { nullable: true }) endedBecause!: 'housed' | 'replaced' | 'closed' | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
}

@Entity({ schema: 'core', name: 'reserve' })
export class ReserveRow extends AgencyRow {
  @Column('uuid') listId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('integer') position!: number;
  @Column('text') reason!: string;
  @Column('text', { array: true }) overriddenRules!: string[];
  @Column('jsonb') snapshot!: DecisionSnapshot;
  @Column('text') state!: 'waiting' | 'offered' | 'dropped';
  @Column('uuid', { nullable: true }) decisionId!: Id | null;
  @Column('jsonb', { nullable: true }) passedOver!: readonly PassedOver[] | null;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
  @Column('text', { nullable: true }) droppedReason!: string | null;
}
