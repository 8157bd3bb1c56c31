import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@InputType()
export class OrderPayoutsInput {
  @Field(() => [IdScalar]) @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) payoutIds!: Id[];
  @Field(() => DateScalar, { nullable: true, description: 'When the bank shall pay; the next working day when left out.' }) @IsOptional() @IsISO8601() dueOn?: IsoDate | null;
}

@InputType()
export class PreparePayoutsInput {
  @Field(() => MonthScalar) @Matches(/^\d{4}-\d{2}$/) month!: Month;
  @Field(() => Boolean, { defaultValue: false, description: 'Also rent collected since the month’s regular payout.' }) @IsBoolean() sendAllCollected!: boolean;
}

@InputType()
export class ArrivalAnswerInput {
  @Field(() => IdScalar) @IsUUID() questionId!: Id;
  @Field(() => String, { description: 'arrived, partly, not_arrived' }) @IsIn(['arrived', 'partly', 'not_arrived']) answer!: 'arrived' | 'partly' | 'not_arrived';
  @Field(() => HalereScalar, { nullable: true }) @IsOptional() @IsInt() amount?: Halere | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601() arrivedOn?: IsoDate | null;
}

@InputType()
export class CancelOrderInput {
  @Field(() => IdScalar) @IsUUID() orderId!: Id;
  @Field(() => String) @MaxLength(500) reason!: string;
}

@InputType()
export class TakeOutOfOrderInput {
  @Field(() => IdScalar) @IsUUID() payoutId!: Id;
  @Field(() => String) @MaxLength(500) reason!: string;
}

@InputType()
export class PayoutReturnInput {
  @Field(() => IdScalar) @IsUUID() payoutId!: Id;
  @Field(() => IdScalar, { description: 'The incoming line on which it came back.' }) @IsUUID() bankLineId!: Id;
}
