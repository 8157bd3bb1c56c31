import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { connectionOf, DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@ObjectType()
export class GuaranteeFund {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) name!: string;
  @Field(() => DateScalar) openedOn!: IsoDate;
  @Field(() => HalereScalar, { description: 'Money held and promised to nobody.' }) free!: Halere;
  @Field(() => HalereScalar, { description: 'Given to it so far.' }) granted!: Halere;
}

@ObjectType({ description: 'How exposed the guarantee is today.' })
export class GuaranteeExposure {
  @Field(() => HalereScalar, { description: 'In the fund, promised to nobody.' }) free!: Halere;
  @Field(() => HalereScalar, { description: 'Approved, not sent yet.' }) promised!: Halere;
  @Field(() => HalereScalar, { description: 'Waiting for a decision.' }) proposed!: Halere;
  @Field(() => HalereScalar, { description: 'What would be paid of all that is overdue today.' }) expected!: Halere;
  @Field(() => HalereScalar, { description: 'What is left of all caps together.' }) worstCase!: Halere;
  @Field(() => Float, { nullable: true, description: 'For how many months the free money would replace all covered rent.' }) monthsOfCover!: number | null;
  @Field(() => Int, { description: 'Leases the fund stands behind.' }) tenancies!: number;
  @Field(() => HalereScalar, { description: 'Owed by households after payouts; not money until it comes.' }) recourse!: Halere;
}

@ObjectType()
export class ClaimMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar, { description: 'Open of what is covered.' }) claimed!: Halere;
  @Field(() => HalereScalar, { description: 'What the fund pays of it; the rest stays the landlord’s claim.' }) payout!: Halere;
}

@ObjectType({ description: 'What the guarantee of a lease would pay today, or why nothing.' })
export class GuaranteeCover {
  @Field(() => HalereScalar) claimed!: Halere;
  @Field(() => HalereScalar) payout!: Halere;
  @Field(() => HalereScalar, { nullable: true }) capLeft!: Halere | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when the oldest month must be claimed.' }) claimBy!: IsoDate | null;
  @Field(() => [ClaimMonth]) months!: readonly ClaimMonth[];
  @Field(() => String, { nullable: true, description: 'Why nothing is paid, as a sentence.' }) whyNot!: string | null;
}

@ObjectType()
export class GuaranteeClaim {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) number!: string;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => String) landlordName!: string;
  @Field(() => DateScalar) claimedOn!: IsoDate;
  @Field(() => HalereScalar) claimedAmount!: Halere;
  @Field(() => HalereScalar) payoutAmount!: Halere;
  @Field(() => [ClaimMonth]) months!: readonly ClaimMonth[];
  @Field(() => String, { description: 'proposed, approved, refused, paid' }) state!: string;
  @Field(() => String) evidence!: string;
  @Field(() => String, { nullable: true }) proposedBy!: string | null;
  @Field(() => Boolean, { description: 'The asking person proposed it, so somebody else decides.' }) isMine!: boolean;
  @Field(() => String, { nullable: true }) decidedBy!: string | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) decisionReason!: string | null;
  @Field(() => DateScalar, { nullable: true }) payableOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) paidOn!: IsoDate | null;
}
export const GuaranteeClaimConnection = connectionOf(GuaranteeClaim);

@ObjectType()
export class FundGrant {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) grantor!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) receivedOn!: IsoDate;
}

@ObjectType()
export class Recovery {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) receivedOn!: IsoDate;
}

@ObjectType({ description: 'A lease that owes its landlord and may be claimed for.' })
export class ClaimableTenancy {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => String) landlordName!: string;
  @Field(() => GuaranteeCover) cover!: GuaranteeCover;
}
