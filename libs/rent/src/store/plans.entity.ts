import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { Creditor } from '#tenancies';

@Entity({ schema: 'money', name: 'repayment_plan' })
export class RepaymentPlanRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') creditor!: Creditor;
  @DateColumn() agreedOn!: IsoDate;
  @MoneyColumn() total!: Halere;
  @Column('text') symbol!: string;
  @Column('integer') toleranceDays!: number;
  @Column('boolean') includesInterest!: boolean;
  @Column('boolean') mayLoseInstalments!: boolean;
  @DateColumn({ nullable: true }) lostOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) lostBy!: Id | null;
  @DateColumn({ nullable: true }) endedOn!: IsoDate | null;
  @Column('text', { nullable: true }) endReason!: 'paid' | 'cancelled' | null;
  @Column('uuid', { nullable: true }) endedBy!: Id | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) agreedBy!: Id | null;
  @InstantColumn() createdAt!: Date;
}

@Entity({ schema: 'money', name: 'repayment_debt' })
export class RepaymentDebtRow extends AgencyRow {
  @Column('uuid') planId!: Id;
  @Column('uuid') chargeId!: Id;
  @MoneyColumn() amount!: Halere;
}

@Entity({ schema: 'money', name: 'repayment_instalment' })
export class RepaymentInstalmentRow extends AgencyRow {
  @Column('uuid') planId!: Id;
  @Column('integer') number!: number;
  @DateColumn() dueOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
}

export const planEntities = [RepaymentPlanRow, RepaymentDebtRow, RepaymentInstalmentRow];
