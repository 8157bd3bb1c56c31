import { Field, InputType } from '@nestjs/graphql';
import { IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@InputType()
export class PostInterestInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => IdScalar, { description: 'Made by the caller; the same one again posts nothing.' }) @IsUUID() requestKey!: Id;
}

@InputType()
export class ChargeCostsInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => MonthScalar, { description: 'The month of the debt the costs belong to.' }) @IsString() month!: Month;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
  @Field(() => DateScalar) @IsString() dueOn!: IsoDate;
  @Field(() => IdScalar) @IsUUID() requestKey!: Id;
}

@InputType()
export class TakeBackAccessoryInput {
  @Field(() => IdScalar) @IsUUID() accessoryId!: Id;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
}
