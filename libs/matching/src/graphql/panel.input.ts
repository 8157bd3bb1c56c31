import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsEmail, IsIn, IsInt, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';
import { PANEL_ROLES, type PanelRole } from '../domain/panel/members';

@InputType()
export class PanelInput {
  @Field(() => String) @IsString() @MaxLength(200) name!: string;
  @Field(() => Int, { description: 'How many votes make a vote; two at the least.' }) @IsInt() quorum!: number;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() meetsOn?: IsoDate | null;
}

@InputType()
export class ChangePanelInput extends PanelInput {
  @Field(() => IdScalar) @IsDefined() panelId!: Id;
}

@InputType()
export class SeatPanelMemberInput {
  @Field(() => IdScalar) @IsDefined() panelId!: Id;
  @Field(() => IdScalar) @IsDefined() staffMemberId!: Id;
  @Field(() => String, { description: PANEL_ROLES.join(', ') }) @IsIn(PANEL_ROLES) role!: PanelRole;
  @Field(() => DateScalar) @IsDefined() validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: IsoDate | null;
}

@InputType({ description: 'Somebody who is not staff: a representative of tenants, of a town.' })
export class InvitePanelMemberInput {
  @Field(() => IdScalar) @IsDefined() panelId!: Id;
  @Field(() => String) @IsString() @Length(2, 200) displayName!: string;
  @Field(() => String) @IsEmail() @MaxLength(200) email!: string;
  @Field(() => String, { description: PANEL_ROLES.join(', ') }) @IsIn(PANEL_ROLES) role!: PanelRole;
  @Field(() => DateScalar) @IsDefined() validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: IsoDate | null;
}

@InputType()
export class EndPanelTermInput {
  @Field(() => IdScalar) @IsDefined() memberId!: Id;
  @Field(() => DateScalar, { description: 'The last day.' }) @IsDefined() validTo!: IsoDate;
}

@InputType()
export class PanelCandidateInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String, { nullable: true, description: 'Why the panel may set aside what the family does not meet.' }) @IsOptional() @IsString() @MaxLength(1000) exceptionReason?: string | null;
}

@InputType()
export class ConvenePanelInput {
  @Field(() => IdScalar) @IsDefined() panelId!: Id;
  @Field(() => IdScalar) @IsDefined() unitId!: Id;
  @Field(() => [PanelCandidateInput], { description: 'One to three.' })
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => PanelCandidateInput) candidates!: PanelCandidateInput[];
  @Field(() => DateTimeScalar, { description: 'The last moment to vote.' }) @IsDefined() deadlineAt!: Date;
  @Field(() => [IdScalar], { defaultValue: [], description: 'Members who must not vote about this flat.' }) @IsArray() @ArrayMaxSize(50) barredIds!: Id[];
  @Field(() => String, { nullable: true, description: 'Why families of a better rank are not among the candidates.' }) @IsOptional() @IsString() @MaxLength(1000) skippedReason?: string | null;
}

@InputType()
export class PanelChoiceInput {
  @Field(() => String) @IsString() @MaxLength(10) label!: string;
  @Field(() => String, { description: 'for, against or abstain' }) @IsString() @MaxLength(20) choice!: string;
}

@InputType({ description: 'A choice for each candidate, or a conflict of interest and none.' })
export class CastPanelVoteInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() conflict!: boolean;
  @Field(() => [PanelChoiceInput], { defaultValue: [] }) @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => PanelChoiceInput) choices!: PanelChoiceInput[];
  @Field(() => String, { nullable: true, description: 'Needed with a vote against; with a conflict it stays with whoever wrote it.' }) @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

@InputType()
export class BarPanelMemberInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => IdScalar) @IsDefined() staffMemberId!: Id;
  @Field(() => String, { nullable: true, description: 'Stays with whoever wrote it.' }) @IsOptional() @IsString() @MaxLength(1000) detail?: string | null;
}

@InputType()
export class ExtendPanelSittingInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => DateTimeScalar) @IsDefined() deadlineAt!: Date;
}

@InputType()
export class DecidePanelTieInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => String, { nullable: true, description: 'Null: nobody.' }) @IsOptional() @IsString() @MaxLength(10) label?: string | null;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}

@InputType()
export class CancelPanelSittingInput {
  @Field(() => IdScalar) @IsDefined() sittingId!: Id;
  @Field(() => String) @IsString() @MaxLength(1000) reason!: string;
}
