import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';
import { CHOSEN_FIELDS, LIST_CHOICES, type ChosenField, type ListChoice } from '../domain/duplicates/merge';
import { MemberInput } from './household.input';

const MOST = 60;

@InputType({ description: 'A family about to be written down, as far as it is compared.' })
export class FamilyToCompareInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) email?: string | null;
  @Field(() => [MemberInput]) @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => MemberInput) members!: MemberInput[];
}

@InputType()
export class DismissDuplicateInput {
  @Field(() => IdScalar) @IsDefined() firstId!: Id;
  @Field(() => IdScalar) @IsDefined() secondId!: Id;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
}

@InputType({ description: 'What holds where both households say something. Left out: what the kept household says, else what the other one does.' })
export class MergeChoicesInput {
  @Field(() => [String], { nullable: true, description: `Fields whose value the merged household gives: ${CHOSEN_FIELDS.join(', ')}.` })
  @IsOptional() @IsIn([...CHOSEN_FIELDS], { each: true }) takeFields?: ChosenField[] | null;
  @Field(() => [IdScalar], { nullable: true, description: 'Members of the merged household whose spelling holds for the same person of the kept one.' })
  @IsOptional() @ArrayMaxSize(MOST) takeSpelling?: Id[] | null;
  @Field(() => [IdScalar], { nullable: true, description: 'Members of the merged household who do not come along.' })
  @IsOptional() @ArrayMaxSize(MOST) leaveMembers?: Id[] | null;
  @Field(() => String, { nullable: true, description: 'Incomes and benefits: kept, merged or both.' }) @IsOptional() @IsIn([...LIST_CHOICES]) means?: ListChoice | null;
  @Field(() => String, { nullable: true, description: 'kept, merged or both.' }) @IsOptional() @IsIn([...LIST_CHOICES]) needs?: ListChoice | null;
  @Field(() => String, { nullable: true, description: 'kept, merged or both.' }) @IsOptional() @IsIn([...LIST_CHOICES]) wishes?: ListChoice | null;
}

@InputType()
export class PreviewMergeInput {
  @Field(() => IdScalar, { description: 'The household that stays.' }) @IsDefined() keptId!: Id;
  @Field(() => IdScalar, { description: 'The household that becomes its alias.' }) @IsDefined() mergedId!: Id;
  @Field(() => MergeChoicesInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => MergeChoicesInput) choices?: MergeChoicesInput | null;
}

@InputType()
export class MergeHouseholdsInput extends PreviewMergeInput {
  @Field(() => String, { description: 'Why it is the same family.' }) @IsString() @MaxLength(500) reason!: string;
}

@InputType()
export class TakeBackMergeInput {
  @Field(() => IdScalar) @IsDefined() mergeId!: Id;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
}
