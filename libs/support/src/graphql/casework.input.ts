import { Field, InputType, Int } from '@nestjs/graphql';
import { IsDefined, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import type { FlagAnswer, FlagKind, FlagLevel } from '../domain/flag';
import type { TeamRole } from '../domain/team';
import type { VisitForm } from '../domain/visit';
import { FlagAnswerEnum, FlagKindEnum, FlagLevelEnum, TeamRoleEnum, VisitFormEnum } from './enums.type';

@InputType()
export class RecordVisitInput {
  @Field(() => IdScalar, { description: 'Made by the sender: the same visit sent twice is kept once.' }) @IsDefined() id!: Id;
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => DateScalar) @IsDefined() visitedOn!: IsoDate;
  @Field(() => VisitFormEnum) @IsDefined() form!: VisitForm;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() lengthMinutes?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1_000) present?: string | null;
  @Field(() => String) @IsString() @MaxLength(10_000) content!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1_000) nextStep?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() nextVisitOn?: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'HH:MM' }) @IsOptional() @IsString() @MaxLength(20) nextVisitAt?: string | null;
}

@InputType()
export class SetGoalInput {
  @Field(() => IdScalar) @IsDefined() id!: Id;
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String) @IsString() @MaxLength(1_000) title!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2_000) firstStep?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() dueOn?: IsoDate | null;
}

@InputType()
export class KeepDoorNoteInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String) @IsString() @MaxLength(1_000) content!: string;
}

@InputType()
export class RaiseRiskFlagInput {
  @Field(() => IdScalar, { description: 'Made by the sender: one tap is one flag, however often it is sent.' }) @IsDefined() id!: Id;
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => FlagKindEnum) @IsDefined() kind!: FlagKind;
  @Field(() => FlagLevelEnum, { defaultValue: 'attention' }) @IsDefined() level!: FlagLevel;
}

@InputType()
export class AddRiskFlagNoteInput {
  @Field(() => IdScalar) @IsDefined() id!: Id;
  @Field(() => IdScalar) @IsDefined() flagId!: Id;
  @Field(() => String) @IsString() @MaxLength(10_000) content!: string;
}

@InputType()
export class AnswerSharedFlagInput {
  @Field(() => IdScalar) @IsDefined() flagId!: Id;
  @Field(() => FlagAnswerEnum) @IsDefined() answer!: FlagAnswer;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2_000) words?: string | null;
}

@InputType()
export class AssignCareTeamMemberInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => IdScalar) @IsDefined() staffMemberId!: Id;
  @Field(() => TeamRoleEnum) @IsDefined() role!: TeamRole;
  @Field(() => DateScalar, { nullable: true, description: 'From today when missing.' }) @IsOptional() validFrom?: IsoDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day.' }) @IsOptional() validTo?: IsoDate | null;
}
