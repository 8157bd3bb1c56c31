import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';

@InputType({ description: 'A reserve at its place in the order of the list.' })
export class ReserveInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String, { description: 'Why just at this place.' }) @IsString() @MaxLength(1000) reason!: string;
  @Field(() => [String], { defaultValue: [], description: 'Failed rules set aside for it; only overridable ones.' })
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(60, { each: true }) overriddenRules!: string[];
}

@InputType()
export class NameReservesInput {
  @Field(() => IdScalar) @IsDefined() decisionId!: Id;
  @Field(() => [ReserveInput], { description: 'In their order; replaces the list of the flat that stands.' })
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ReserveInput) reserves!: ReserveInput[];
}

@InputType()
export class DropReserveInput {
  @Field(() => IdScalar) @IsDefined() reserveId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}

@InputType()
export class CloseReservesInput {
  @Field(() => IdScalar) @IsDefined() listId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}
