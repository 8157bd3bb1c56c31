import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType()
export class HouseholdMember {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => DateScalar) birthDate!: IsoDate;
  @Field(() => Int, { description: 'Completed years today.' }) age!: number;
  @Field(() => String) relation!: string;
  @Field(() => Boolean) isContact!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The last day in the household.' }) leftOn!: IsoDate | null;
}

@ObjectType({ description: 'Where the family lives, by ETHOS.' })
export class HousingSituation {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) ethosCode!: string;
  @Field(() => String) words!: string;
  @Field(() => DateScalar) since!: IsoDate;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
export class EthosCategory {
  @Field(() => String) code!: string;
  @Field(() => String) concept!: string;
  @Field(() => String) words!: string;
}

@ObjectType({ description: 'Haléře a month while it holds.' })
export class HouseholdIncome {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
  @Field(() => String, { nullable: true }) evidence!: string | null;
  @Field(() => IdScalar, { nullable: true }) memberId!: Id | null;
}

@ObjectType({ description: 'A granted benefit, haléře a month while it holds.' })
export class HouseholdBenefit {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => String) payer!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => HalereScalar, { nullable: true }) housingPart!: Halere | null;
  @Field(() => String) paidTo!: string;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: IsoDate | null;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
}

@ObjectType({ description: 'What the family lives on today; null is not known, which is not nothing.' })
export class HouseholdMeans {
  @Field(() => HalereScalar, { nullable: true }) income!: Halere | null;
  @Field(() => HalereScalar, { nullable: true }) benefits!: Halere | null;
  @Field(() => HalereScalar, { nullable: true }) total!: Halere | null;
}

@ObjectType()
export class HouseholdNeed {
  @Field(() => String) need!: string;
  @Field(() => Boolean) required!: boolean;
}

@ObjectType()
export class HouseholdWish {
  @Field(() => String) kind!: string;
  @Field(() => String) value!: string;
}

@ObjectType()
export class HouseholdConsent {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) purpose!: string;
  @Field(() => DateScalar) givenOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) withdrawnOn!: IsoDate | null;
  @Field(() => String) evidence!: string;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) holds!: boolean;
}

@ObjectType({ description: 'A family that applies for a flat, or lives in one.' })
export class Household {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) state!: string;
  @Field(() => DateScalar) appliedOn!: IsoDate;
  @Field(() => DateScalar) waitingSince!: IsoDate;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) contactAddress!: string | null;
  @Field(() => String, { nullable: true }) interpreterLanguage!: string | null;
  @Field(() => Boolean, { description: 'Neutral texts and no letters: somebody violent may hold the phone.' }) quietMode!: boolean;
  @Field(() => DateScalar, { nullable: true }) privacyNoticeOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) housedOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) closedReason!: string | null;
}
