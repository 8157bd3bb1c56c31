import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { connectionOf, DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';
import { RepaymentPlan } from './plans.type';

@ObjectType({ description: 'What is overdue of one month.' })
export class ArrearsMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'The ladder is held until a day, with a reason.' })
export class ArrearsPause {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'dispute, benefit_decision_pending, benefit_in_transit, repayment_plan, social_worker_hold, promise' }) reason!: string;
  @Field(() => DateScalar) pausedTo!: IsoDate;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'Something done about a debt.' })
export class ArrearsAct {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) step!: string;
  @Field(() => DateScalar) doneOn!: IsoDate;
  @Field(() => String, { nullable: true, description: 'reached, not_reached, promised, agreed, issued' }) outcome!: string | null;
  @Field(() => DateScalar, { nullable: true }) promisedOn!: IsoDate | null;
  @Field(() => IdScalar, { nullable: true }) documentId!: Id | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Taken back on this day; it counts no more.' }) undoneOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) undoneBecause!: string | null;
}

@ObjectType({ description: 'What one tenancy owes one creditor beyond its due dates, and the recommended step.' })
export class ArrearsCase {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) tenancyNumber!: string;
  @Field(() => String, { description: 'A, B or C' }) model!: string;
  @Field(() => String, { description: 'landlord (A) or agency (B, C)' }) creditor!: string;
  @Field(() => String) creditorName!: string;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => Boolean, { description: 'Neutral words only, no letters.' }) quietMode!: boolean;
  @Field(() => String) unitCode!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => HalereScalar, { description: 'Due, but a confirmed benefit that is on its way.' }) inTransit!: Halere;
  @Field(() => HalereScalar, { description: 'What the household owes the agency because the guarantee paid.' }) recourse!: Halere;
  @Field(() => DateScalar, { nullable: true, description: 'The first day of default.' }) beganOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) oldestDueOn!: IsoDate | null;
  @Field(() => Int) daysOverdue!: number;
  @Field(() => Float, { description: 'In monthly sums, rounded down to tenths.' }) monthsOwed!: number;
  @Field(() => String, { description: 'none, arrears, serious' }) stage!: string;
  @Field(() => [ArrearsMonth]) months!: readonly ArrearsMonth[];
  @Field(() => String, { nullable: true, description: 'call, second_contact, visit, first_reminder, second_reminder, repayment_agreement, direct_payment, call_to_pay, breach_call; null when the ladder has ended' }) nextStep!: string | null;
  @Field(() => Boolean, { description: 'It may be done today.' }) nextIsDue!: boolean;
  @Field(() => DateScalar) nextFrom!: IsoDate;
  @Field(() => String, { description: 'Why this step and why now, as a sentence.' }) why!: string;
  @Field(() => String, { description: 'Why it could not have come earlier; empty when there is no step.' }) whyNotEarlier!: string;
  @Field(() => String, { nullable: true, description: 'Whose step it is: coordinator, social_worker, manager' }) nextWho!: string | null;
  @Field(() => [String], { description: 'What goes with the step, in words.' }) nextTasks!: readonly string[];
  @Field(() => HalereScalar, { description: 'Of the amount, what a kept repayment plan covers.' }) inPlan!: Halere;
  @Field(() => RepaymentPlan, { nullable: true }) plan!: RepaymentPlan | null;
  @Field(() => ArrearsAct, { nullable: true }) lastAct!: ArrearsAct | null;
  @Field(() => ArrearsPause, { nullable: true }) pause!: ArrearsPause | null;
}

export const ArrearsCaseConnection = connectionOf(ArrearsCase);

@ObjectType()
export class ArrearsCounts {
  @Field(() => Int) today!: number;
  @Field(() => Int) promised!: number;
  @Field(() => Int) paused!: number;
  @Field(() => Int, { description: 'With a repayment plan.' }) plan!: number;
  @Field(() => Int) all!: number;
}

@ObjectType({ description: 'A reminder that was issued; open it as /documents/:id.pdf.' })
export class Reminder {
  @Field(() => IdScalar) documentId!: Id;
  @Field(() => String) number!: string;
}
