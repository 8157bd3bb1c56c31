import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { EndOfPlan, RecourseGround } from '../domain/plans/recourse-plan';

@Entity({ schema: 'money', name: 'recourse_plan' })
export class RecoursePlanRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @DateColumn() agreedOn!: IsoDate;
  @DateColumn({ nullable: true }) signedOn!: IsoDate | null;
  @MoneyColumn() total!: Halere;
  @Column('jsonb') grounds!: RecourseGround[];
  @MoneyColumn() returnedBefore!: Halere;
  @Column('integer') toleranceDays!: number;
  @Column('boolean') mayLoseInstalments!: boolean;
  @DateColumn({ nullable: true }) lostOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) lostBy!: Id | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text', { nullable: true }) endReason!: EndOfPlan | null;
  @Column('text', { nullable: true }) endNote!: string | null;
  @Column('uuid', { nullable: true }) endedBy!: Id | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) agreedBy!: Id | null;
  @InstantColumn() createdAt!: Date;
}

@Entity({ schema: 'money', name: 'recourse_instalment' })
export class RecourseInstalmentRow extends AgencyRow {
  @Column('uuid') planId!: Id;
  @Column('integer') number!: number;
  @DateColumn() dueOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
}
