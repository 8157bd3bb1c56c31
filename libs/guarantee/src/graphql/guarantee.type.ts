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
export class ClaimItem {
  @Field(() => String, { description: 'damage, void, legal_costs' }) thing!: string;
  @Field(() => DateScalar) occurredOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => HalereScalar) payout!: Halere;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: 'What a claim stands on.' })
export class ClaimEvidence {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'written_call, landlord_confirmation, damage, costs, vacancy, other' }) kind!: string;
  @Field(() => DateScalar) datedOn!: IsoDate;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => IdScalar, { nullable: true, description: 'The paper issued here, to be opened.' }) documentId!: Id | null;
}

@ObjectType({ description: 'An entry of the ledger made by a claim; a reversal stands beside what it reverses.' })
export class ClaimEntry {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => String) text!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => Boolean) isReversal!: boolean;
  @Field(() => Boolean) isReversed!: boolean;
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
  @Field(() => String, { description: 'proposed, approved, refused, paid, withdrawn, reversed' }) state!: string;
  @Field(() => String) evidence!: string;
  @Field(() => String, { nullable: true }) proposedBy!: string | null;
  @Field(() => Boolean, { description: 'The asking person proposed it, so somebody else decides.' }) isMine!: boolean;
  @Field(() => String, { nullable: true }) decidedBy!: string | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) decisionReason!: string | null;
  @Field(() => DateScalar, { nullable: true }) payableOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) paidOn!: IsoDate | null;
  @Field(() => String, { description: 'landlord: the guarantee of A. own_loss: the agency’s own loss in B and C.' }) kind!: string;
  @Field(() => [ClaimItem], { description: 'What is claimed beside unpaid months.' }) items!: readonly ClaimItem[];
  @Field(() => HalereScalar, { description: 'Of the payout what the household will owe the agency.' }) recourseAmount!: Halere;
  @Field(() => [ClaimEvidence]) papers!: readonly ClaimEvidence[];
  @Field(() => [String], { description: 'written_call: the decider must say why he does without it.' }) missing!: readonly string[];
  @Field(() => String, { nullable: true }) waiverReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who withdrew it or took the decision back.' }) endedBy!: string | null;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field(() => [ClaimEntry], { description: 'Both entries of everything that was taken back.' }) entries!: readonly ClaimEntry[];
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
  @Field(() => HalereScalar, { description: 'Below zero takes an earlier one back.' }) amount!: Halere;
  @Field(() => DateScalar) receivedOn!: IsoDate;
}

@ObjectType({ description: 'What moved the fund’s money in: a grant or recourse paid back, or one of them taken back.' })
export class FundMovement {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'grant, recovery' }) kind!: string;
  @Field(() => String, { description: 'Who gave it; of recourse the household.' }) from!: string;
  @Field(() => HalereScalar, { description: 'Below zero takes an earlier one back.' }) amount!: Halere;
  @Field(() => DateScalar) receivedOn!: IsoDate;
  @Field(() => Boolean) isReversed!: boolean;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ description: 'An incoming line that looks like recourse paid back; a person confirms it.' })
export class RecoveryCandidate {
  @Field(() => IdScalar) bankLineId!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => HalereScalar) owed!: Halere;
  @Field(() => String, { nullable: true }) message!: string | null;
  @Field(() => String, { description: 'recourse_symbol, message, month_paid_by_guarantee' }) because!: string;
}

@ObjectType({ description: 'An incoming line a recovery may be recorded from.' })
export class RecoveryLine {
  @Field(() => IdScalar) bankLineId!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar, { description: 'What of it may be taken.' }) amount!: Halere;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => String, { nullable: true }) variableSymbol!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
  @Field(() => String, { description: 'open (not read yet), aside (among unknown money), rent (booked as this household’s rent, which is taken back first)' }) standsAs!: string;
  @Field(() => String, { nullable: true, description: 'recourse_symbol, message, known_account, landlord_account, rent_symbol' }) because!: string | null;
}

@ObjectType({ description: 'A payment the landlord reported that has paid nothing: the guarantee had paid him already.' })
export class UnusedReport {
  @Field(() => IdScalar) paymentId!: Id;
  @Field(() => DateScalar) receivedOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { nullable: true }) message!: string | null;
}

@ObjectType({ description: 'What a recovery of one household may be recorded from.' })
export class RecoverySources {
  @Field(() => HalereScalar, { description: 'What the household owes from the guarantee.' }) owed!: Halere;
  @Field(() => [RecoveryLine], { description: 'What points to the household first; at most fifty, narrowed by the search.' }) lines!: readonly RecoveryLine[];
  @Field(() => [UnusedReport]) reports!: readonly UnusedReport[];
}

@ObjectType({ description: 'What one household owes after the guarantee paid for it.' })
export class RecourseOwed {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => HalereScalar) owed!: Halere;
  @Field(() => String, { nullable: true, description: 'Its own symbol, so that it is not taken for rent.' }) variableSymbol!: string | null;
}

@ObjectType({ description: 'What one lease adds to the exposure.' })
export class ExposedTenancy {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) landlordName!: string;
  @Field(() => IdScalar) landlordId!: Id;
  @Field(() => String) unitCode!: string;
  @Field(() => HalereScalar) expected!: Halere;
  @Field(() => HalereScalar) worstCase!: Halere;
  @Field(() => HalereScalar, { description: 'Covered rent and services of a full month.' }) monthlyCovered!: Halere;
}

@ObjectType({ description: 'A lease that owes its landlord and may be claimed for.' })
export class ClaimableTenancy {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => String) landlordName!: string;
  @Field(() => GuaranteeCover) cover!: GuaranteeCover;
  @Field(() => [String], { description: 'What a claim of today would lack: written_call.' }) missing!: readonly string[];
}

@ObjectType({ description: 'A tenancy of B or C whose unpaid rent is the agency’s own loss.' })
export class OwnLoss {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => HalereScalar, { description: 'Overdue and not covered by the fund yet.' }) loss!: Halere;
}
