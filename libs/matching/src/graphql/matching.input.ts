import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Id, IsoDate, Language } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import { PROMISE_CONDITIONS, type PromiseCondition } from '../documents/promise-snapshot';
import { CONDITION_KINDS } from '../domain/conditions';
import { ReserveInput } from './reserve.input';

@InputType()
export class DecideMatchInput {
  @Field(() => IdScalar) @IsDefined() unitId!: Id;
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String) @IsString() @MaxLength(2000) reason!: string;
  @Field(() => [IdScalar]) @IsArray() @ArrayMaxSize(20) deciderIds!: Id[];
  @Field(() => [String], { defaultValue: [], description: 'Failed rules set aside by the people who decide; only overridable ones.' })
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(60, { each: true }) overriddenRules!: string[];
  @Field(() => [ReserveInput], { defaultValue: [], description: 'Who takes over, in order, when the offer ends without a home.' })
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ReserveInput) reserves!: ReserveInput[];
}

@InputType()
export class MakeOfferInput {
  @Field(() => IdScalar) @IsDefined() decisionId!: Id;
  @Field(() => String, { description: 'landlord (the landlord lets and must be asked) or agency' }) @IsIn(['landlord', 'agency']) lessor!: 'landlord' | 'agency';
}

@InputType()
export class ArrangeViewingInput {
  @Field(() => IdScalar) @IsDefined() offerId!: Id;
  @Field(() => DateScalar) @IsDefined() viewingOn!: IsoDate;
}

@InputType({ description: 'A yes, or a no with its coded reason.' })
export class AnswerInput {
  @Field(() => IdScalar) @IsDefined() offerId!: Id;
  @Field(() => Boolean) @IsBoolean() accepts!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) refusalCode?: string | null;
}

@InputType()
export class WithdrawOfferInput {
  @Field(() => IdScalar) @IsDefined() offerId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}

@InputType()
export class RecordConditionInput {
  @Field(() => IdScalar) @IsDefined() unitId!: Id;
  @Field(() => String) @IsIn(CONDITION_KINDS) kind!: string;
  @Field(() => String) @IsString() @MaxLength(500) words!: string;
  @Field(() => Int, { nullable: true, description: 'Persons, for max_persons.' }) @IsOptional() @IsInt() limit?: number | null;
  @Field(() => String, { nullable: true, description: 'Why the landlord needs it.' }) @IsOptional() @IsString() @MaxLength(1000) evidence?: string | null;
}

@InputType()
export class PromiseFlatInput {
  @Field(() => IdScalar) @IsDefined() offerId!: Id;
  @Field(() => DateScalar, { description: 'The day of moving in.' }) @IsDefined() from!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'Null for an indefinite term.' }) @IsOptional() to?: IsoDate | null;
  @Field(() => DateScalar) @IsDefined() validUntil!: IsoDate;
  @Field(() => [String], { defaultValue: [] }) @IsArray() @ArrayMaxSize(10) @IsIn(Object.keys(PROMISE_CONDITIONS), { each: true }) conditions!: PromiseCondition[];
  @Field(() => String, { defaultValue: 'cs' }) @IsIn(['cs', 'en']) language!: Language;
}
