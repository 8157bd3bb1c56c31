import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'One step of the agency’s procedure when rent does not come.' })
export class LadderRung {
  @Field(() => String, { description: 'call, second_contact, visit, first_reminder, second_reminder, repayment_agreement, direct_payment, call_to_pay, breach_call' }) step!: string;
  @Field(() => Int, { description: 'From which day after the due date.' }) fromDay!: number;
  @Field(() => Int, { description: 'Days it keeps from the step before.' }) restDays!: number;
  @Field(() => Float, { nullable: true, description: 'Only when so many monthly sums are owed.' }) fromMonths!: number | null;
  @Field(() => String, { description: 'coordinator, social_worker, manager' }) who!: string;
  @Field(() => String, { nullable: true }) document!: string | null;
  @Field(() => [String], { description: 'visit, check_benefit, tell_landlord, guarantee_claim' }) tasks!: readonly string[];
}

@ObjectType({ description: 'The procedure as it holds from a day on; without a day: the default one.' })
export class LadderVersion {
  @Field(() => IdScalar, { nullable: true }) id!: Id | null;
  @Field(() => DateScalar, { nullable: true }) validFrom!: IsoDate | null;
  @Field(() => Boolean) isInForce!: boolean;
  @Field(() => [LadderRung]) rungs!: readonly LadderRung[];
}

@ObjectType()
export class LadderVersions {
  @Field(() => [LadderVersion]) versions!: readonly LadderVersion[];
}

@ObjectType({ description: 'One family today: its next step now and under the procedure that is being tried.' })
export class LadderPreviewRow {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) householdName!: string;
  @Field(() => String) now!: string;
  @Field(() => String) then!: string;
  @Field(() => Boolean) differs!: boolean;
}

@ObjectType()
export class LadderPreview {
  @Field(() => [LadderPreviewRow]) rows!: readonly LadderPreviewRow[];
}

@ObjectType({ description: 'One paper of a call under § 2291, for one of those who owe the rent.' })
export class BreachCallPaper {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) name!: string;
  @Field(() => IdScalar) documentId!: Id;
  @Field(() => String) number!: string;
  @Field(() => DateScalar, { nullable: true }) deliveredOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'hand, post, data_box' }) way!: string | null;
  @Field(() => String, { nullable: true }) proof!: string | null;
}

@ObjectType()
export class BreachCall {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) actId!: Id;
  @Field(() => DateScalar) sentOn!: IsoDate;
  @Field(() => Int) periodDays!: number;
  @Field(() => HalereScalar) asked!: Halere;
  @Field(() => HalereScalar) stillUnpaid!: Halere;
  @Field(() => [BreachCallPaper]) papers!: readonly BreachCallPaper[];
}

@ObjectType({ description: 'The gate of § 2291: notice without a notice period is possible only when all three conditions hold. Nothing is ended by it.' })
export class SeriousBreach {
  @Field(() => Boolean) open!: boolean;
  @Field(() => HalereScalar) owed!: Halere;
  @Field(() => HalereScalar) owedNeeded!: Halere;
  @Field(() => Boolean) owedMet!: boolean;
  @Field(() => Int, { description: 'Whom one call has reached, of those it must reach.' }) calledFound!: number;
  @Field(() => Int) calledNeeded!: number;
  @Field(() => [String], { description: 'Whom it has not reached yet.' }) calledMissing!: readonly string[];
  @Field(() => Boolean) calledMet!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The first day after the period.' }) passedFrom!: IsoDate | null;
  @Field(() => Boolean) passedMet!: boolean;
  @Field(() => [BreachCall]) calls!: readonly BreachCall[];
}

@ObjectType({ description: 'A paper about the money of a tenancy: whether it can be issued now, else why not.' })
export class LetterOffer {
  @Field(() => String) kind!: string;
  @Field(() => String, { nullable: true }) whyNot!: string | null;
}

@ObjectType()
export class IssuedLetter {
  @Field(() => IdScalar) documentId!: Id;
  @Field(() => String) number!: string;
}

@ObjectType({ description: 'Papers that were issued in one act; of the call under § 2291 one for each who owes the rent.' })
export class IssuedLetters {
  @Field(() => [IssuedLetter]) papers!: readonly IssuedLetter[];
}
