import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import { PlanInstalment, ProposedInstalment } from '#rent/staff';

@ObjectType({ description: 'A payout the household owes, as it stood when instalments were agreed.' })
export class RecourseGround {
  @Field(() => String, { description: 'Of the claim.' }) number!: string;
  @Field(() => DateScalar) paidOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'Agreed instalments of what the guarantee paid; kept or broken is told from what came back.' })
export class RecoursePlan {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => DateScalar) agreedOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'When the household signed the agreement.' }) signedOn!: IsoDate | null;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => [RecourseGround]) grounds!: readonly RecourseGround[];
  @Field(() => HalereScalar, { description: 'Came back before the plan.' }) returnedBefore!: Halere;
  @Field(() => Int) toleranceDays!: number;
  @Field(() => Boolean) mayLoseInstalments!: boolean;
  @Field(() => String, { description: 'kept, broken, lost (the whole is asked for), paid, cancelled' }) state!: string;
  @Field(() => HalereScalar, { description: 'Came back under it, or was written off.' }) paid!: Halere;
  @Field(() => HalereScalar) left!: Halere;
  @Field(() => HalereScalar, { description: 'Of what counts as paid: written off, or its payout was taken back.' }) relieved!: Halere;
  @Field(() => HalereScalar, { description: 'Owed beside the plan: a payout that came after it.' }) beside!: Halere;
  @Field(() => HalereScalar, { description: 'What is missing of missed instalments.' }) behind!: Halere;
  @Field(() => DateScalar, { nullable: true }) brokeOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) lostOn!: IsoDate | null;
  @Field(() => Boolean, { description: 'The whole may be asked for today (§ 1931).' }) mayBeLostNow!: boolean;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'paid, cancelled, replaced' }) endReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled or replaced.' }) endNote!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [PlanInstalment]) instalments!: readonly PlanInstalment[];
}

@ObjectType({ description: 'What could be agreed today, with even instalments to start from; the reason why nothing can otherwise.' })
export class RecourseProposal {
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => [ProposedInstalment]) instalments!: readonly ProposedInstalment[];
  @Field(() => String, { nullable: true }) whyNot!: string | null;
}

@ObjectType({ description: 'A plan that asks for something today.' })
export class RecourseInstalmentDue {
  @Field(() => IdScalar) planId!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => String, { description: 'today, late (within the tolerance), missed, whole (the rest at once)' }) state!: string;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => Int, { description: 'Days past the due day; 0 today.' }) daysLate!: number;
  @Field(() => Int, { nullable: true, description: 'The oldest instalment not paid in full.' }) number!: number | null;
  @Field(() => HalereScalar, { description: 'All that is due by today and has not come.' }) missing!: Halere;
}

@ObjectType()
export class RecoursePaperIssued {
  @Field(() => IdScalar) documentId!: Id;
  @Field(() => String) number!: string;
}
