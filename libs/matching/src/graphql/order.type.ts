import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDefined, IsString, MaxLength } from 'class-validator';
import type { Id } from '#kernel';
import { DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'The order people gave to candidates of a flat, beside the computed one. It changes no score.' })
export class CandidateOrder {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => [IdScalar]) householdIds!: readonly Id[];
  @Field(() => [Int], { nullable: 'items', description: 'The computed ranks of the same families on that day.' }) computedRanks!: readonly (number | null)[];
  @Field(() => String) reason!: string;
  @Field(() => DateTimeScalar) orderedAt!: Date;
  @Field(() => String, { nullable: true }) orderedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'replaced, withdrawn or housed' }) endedBecause!: string | null;
}

@InputType()
export class OrderCandidatesInput {
  @Field(() => IdScalar) @IsDefined() unitId!: Id;
  @Field(() => [IdScalar], { description: 'First the one to be asked first.' }) @IsArray() @ArrayMaxSize(50) householdIds!: Id[];
  @Field(() => String, { description: 'Why it differs from the computed order.' }) @IsString() @MaxLength(2000) reason!: string;
}
