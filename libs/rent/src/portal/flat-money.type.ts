import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/portal';
import type { Halere, Id, IsoDate, Month } from '#kernel';

@ObjectType({ description: 'The first thing a landlord reads of a flat.' })
export class FlatSentence {
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'good, waiting, ask or open' }) mood!: string;
}

@ObjectType({ description: 'One month of a flat’s money, as far as it is the landlord’s to know.' })
export class FlatMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => String, { description: 'arrived, sent, guaranteed, partly, open, unknown, planned, ordered, awaited, late, vacant or outside' }) state!: string;
  @Field(() => HalereScalar, { nullable: true, description: 'What came, was sent or is to be sent.' }) amount!: Halere | null;
  @Field(() => DateScalar, { nullable: true }) on!: IsoDate | null;
  @Field(() => HalereScalar, { description: 'What remains of the landlord’s own claim (A); zero in B and C.' }) open!: Halere;
  @Field(() => Boolean, { description: 'What remains is the share the landlord agreed to bear.' }) isOwnShare!: boolean;
}

@ObjectType({ description: 'The next money the agency sends.' })
export class NextPayout {
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => String, { description: 'own_rent, collected_rent or guarantee' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'The last four digits of the account.' }) accountEnding!: string | null;
}

@ObjectType({ description: '"Has the rent arrived?" No answer means unknown.' })
export class ArrivalQuestion {
  @Field(() => IdScalar) id!: Id;
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar) expected!: Halere;
  @Field(() => String, { nullable: true, description: 'arrived, partly, not_arrived or null' }) answer!: string | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => DateScalar, { nullable: true }) arrivedOn!: IsoDate | null;
}

@InputType()
export class AnswerArrivalInput {
  @Field(() => IdScalar) @IsString() questionId!: Id;
  @Field(() => String) @IsIn(['arrived', 'partly', 'not_arrived']) answer!: string;
  @Field(() => HalereScalar, { nullable: true }) @IsOptional() amount?: Halere | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() arrivedOn?: IsoDate | null;
}
