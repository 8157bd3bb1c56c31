import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsNumber, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';
import { TERMS, type Term } from '../domain/policy';

@InputType()
export class TermWeightInput {
  @Field(() => String) @IsIn(TERMS) term!: Term;
  @Field(() => Int) @IsInt() cap!: number;
}

@InputType({ description: 'Values of a version to be tried or adopted. Weights not named stay as they are.' })
export class PolicyValuesInput {
  @Field(() => Float) @IsNumber() maxPersonsPerRoom!: number;
  @Field(() => Float) @IsNumber() minM2PerPerson!: number;
  @Field(() => Float) @IsNumber() maxSharePercent!: number;
  @Field(() => Float) @IsNumber() comfortableSharePercent!: number;
  @Field(() => Int) @IsInt() offerWorkingDays!: number;
  @Field(() => Int, { nullable: true, description: 'How many reserves a decision may name; not said: stays as it was.' }) @IsOptional() @IsInt() reservesAtMost?: number | null;
  @Field(() => Int) @IsInt() pointsPerChild!: number;
  @Field(() => Int) @IsInt() pointsLostPerMissingRoom!: number;
  @Field(() => Int) @IsInt() pointsLostPerSpareRoom!: number;
  @Field(() => Int) @IsInt() pointsPerMonthWaiting!: number;
  @Field(() => [TermWeightInput]) @IsArray() @ArrayMaxSize(TERMS.length) @ValidateNested({ each: true }) @Type(() => TermWeightInput) weights!: TermWeightInput[];
}

@InputType()
export class AdoptPolicyInput {
  @Field(() => PolicyValuesInput) @IsDefined() @ValidateNested() @Type(() => PolicyValuesInput) values!: PolicyValuesInput;
  @Field(() => DateScalar, { description: 'Today or later.' }) @IsDefined() from!: IsoDate;
  @Field(() => String) @IsString() @MaxLength(2000) reason!: string;
}
