import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'One instalment and how it stands today.' })
export class PlanInstalment {
  @Field(() => Int) number!: number;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => HalereScalar) paid!: Halere;
  @Field(() => String, { description: 'paid, due, tolerated, missed' }) state!: string;
}

@ObjectType({ description: 'Agreed instalments; kept or broken is told from the payments.' })
export class RepaymentPlan {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String, { description: 'landlord or agency' }) creditor!: string;
  @Field(() => DateScalar) agreedOn!: IsoDate;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => String, { description: 'Paid under it, money is for the plan.' }) symbol!: string;
  @Field(() => Int) toleranceDays!: number;
  @Field(() => Boolean) includesInterest!: boolean;
  @Field(() => Boolean) mayLoseInstalments!: boolean;
  @Field(() => String, { description: 'kept, broken, lost (the whole is asked for), paid, cancelled' }) state!: string;
  @Field(() => HalereScalar) paid!: Halere;
  @Field(() => HalereScalar) left!: Halere;
  @Field(() => HalereScalar, { description: 'What is missing of missed instalments.' }) behind!: Halere;
  @Field(() => DateScalar, { nullable: true }) brokeOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) lostOn!: IsoDate | null;
  @Field(() => Boolean, { description: 'The whole may be asked for today (§ 1931).' }) mayBeLostNow!: boolean;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [PlanInstalment]) instalments!: readonly PlanInstalment[];
}

@ObjectType()
export class ProposedInstalment {
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'What could be agreed today, with even instalments to start from; the reason why nothing can otherwise.' })
export class RepaymentProposal {
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => [ProposedInstalment]) instalments!: readonly ProposedInstalment[];
  @Field(() => String, { nullable: true }) whyNot!: string | null;
}
