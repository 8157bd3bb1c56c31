import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsString, MaxLength } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';

@InputType()
export class AllocateFlatsInput {
  @Field(() => Int, { defaultValue: 0, description: 'Points of fit below which a pair is not considered.' }) @IsInt() minimumFit!: number;
}

@InputType()
export class ProposeMatchesInput {
  @Field(() => IdScalar) @IsDefined() allocationId!: Id;
  @Field(() => [IdScalar]) @IsArray() @ArrayMaxSize(500) unitIds!: Id[];
}

@InputType()
export class DropProposalInput {
  @Field(() => IdScalar) @IsDefined() proposalId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}
