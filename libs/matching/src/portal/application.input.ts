import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDefined, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { DateScalar, HalereScalar, IdScalar } from '#platform/portal';
import type { Halere, Id, IsoDate } from '#kernel';

const PHOTO_TEXT = 980_000;

@InputType({ description: 'An income as it is now, haléře a month.' })
export class ChangedIncomeInput {
  @Field(() => String) @IsString() @MaxLength(40) kind!: string;
  @Field(() => HalereScalar) @IsDefined() amount!: Halere;
  @Field(() => DateScalar) @IsDefined() validFrom!: IsoDate;
}

@InputType({ description: 'Somebody new in the household.' })
export class NewMemberInput {
  @Field(() => String) @IsString() @MaxLength(100) givenName!: string;
  @Field(() => String) @IsString() @MaxLength(100) familyName!: string;
  @Field(() => DateScalar) @IsDefined() birthDate!: IsoDate;
  @Field(() => String) @IsString() @MaxLength(40) relation!: string;
}

@InputType({ description: 'Only what has changed.' })
export class ChangedContactInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) email?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) contactAddress?: string | null;
}

@InputType()
export class OpenWishInput {
  @Field(() => String, { description: 'city, part, max_total (whole crowns) or min_rooms' }) @IsString() @MaxLength(20) kind!: string;
  @Field(() => String) @IsString() @MaxLength(100) value!: string;
}

@InputType({ description: 'One change; the part named by `kind` is filled in.' })
export class SendChangeInput {
  @Field(() => String, { description: 'income, member, contact, needs, wishes or document' }) @IsIn(['income', 'member', 'contact', 'needs', 'wishes', 'document']) kind!: string;
  @Field(() => ChangedIncomeInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ChangedIncomeInput) income?: ChangedIncomeInput | null;
  @Field(() => NewMemberInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => NewMemberInput) member?: NewMemberInput | null;
  @Field(() => ChangedContactInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ChangedContactInput) contact?: ChangedContactInput | null;
  @Field(() => [String], { nullable: true, description: 'The whole list.' }) @IsOptional() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(40, { each: true }) needs?: string[] | null;
  @Field(() => [OpenWishInput], { nullable: true, description: 'The whole list.' }) @IsOptional() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => OpenWishInput) wishes?: OpenWishInput[] | null;
  @Field(() => String, { nullable: true, description: 'Of a paper: income, benefit, identity or other.' }) @IsOptional() @IsString() @MaxLength(20) about?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) note?: string | null;
  @Field(() => String, { nullable: true, description: 'JPEG or PNG as base64, at most 700 kB.' }) @IsOptional() @IsString() @MaxLength(PHOTO_TEXT) photo?: string | null;
}

@InputType()
export class AnswerMyOfferInput {
  @Field(() => IdScalar) @IsDefined() offerId!: Id;
  @Field(() => Boolean) @IsBoolean() accepts!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, by code.' }) @IsOptional() @IsString() @MaxLength(40) refusalCode?: string | null;
}

@InputType()
export class FileAppealInput {
  @Field(() => IdScalar, { description: 'Of the decision.' }) @IsDefined() decisionId!: Id;
  @Field(() => String) @IsString() @MaxLength(5000) words!: string;
}
