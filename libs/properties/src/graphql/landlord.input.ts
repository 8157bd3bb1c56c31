import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEmail, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import { LANDLORD_KINDS, type LandlordDraft, type LandlordKind } from '../domain/landlord-rules';
import { LEAD_SOURCES, LEAD_STAGES, type LeadSource, type LeadStage } from '../domain/lead-life';

const text = { nullable: true } as const;

@InputType()
export class LandlordInput implements LandlordDraft {
  @Field(() => String) @IsIn(LANDLORD_KINDS) kind!: LandlordKind;
  @Field(() => String) @Length(1, 200) name!: string;
  @Field(() => String, text) @IsOptional() @MaxLength(20) companyNumber: string | null = null;
  @Field(() => DateScalar, text) @IsOptional() @IsString() birthDate: IsoDate | null = null;
  @Field(() => String) @Length(1, 120) street!: string;
  @Field(() => String) @Length(1, 80) city!: string;
  @Field(() => String) @Length(1, 10) postalCode!: string;
  @Field(() => String, text) @IsOptional() @IsEmail() email: string | null = null;
  @Field(() => String, text) @IsOptional() @MaxLength(40) phone: string | null = null;
  @Field(() => String, text) @IsOptional() @MaxLength(100) salutation: string | null = null;
  @Field(() => String, { nullable: true, description: 'As a person writes it: 19-2000145399/0800 or an IBAN.' }) @IsOptional() @MaxLength(60) account: string | null = null;
  @Field(() => String, { defaultValue: 'cs' }) @IsIn(['cs', 'en']) language!: 'cs' | 'en';
}

@InputType()
export class LeadInput {
  @Field(() => String) @IsIn(LEAD_SOURCES) source!: LeadSource;
  @Field(() => String) @Length(1, 200) contactName!: string;
  @Field(() => String, text) @IsOptional() @MaxLength(40) phone: string | null = null;
  @Field(() => String, text) @IsOptional() @IsEmail() email: string | null = null;
  @Field(() => String) @Length(1, 80) city!: string;
  @Field(() => String, text) @IsOptional() @MaxLength(120) street: string | null = null;
  @Field(() => String, text) @IsOptional() @MaxLength(10) layout: string | null = null;
  @Field(() => Number, text) @IsOptional() @IsNumber() areaM2: number | null = null;
  @Field(() => Boolean, text) @IsOptional() @IsBoolean() furnished: boolean | null = null;
  @Field(() => HalereScalar, text) @IsOptional() @IsInt() expectedRent: Halere | null = null;
  @Field(() => DateScalar, text) @IsOptional() @IsString() availableFrom: IsoDate | null = null;
  @Field(() => String, text) @IsOptional() @MaxLength(2000) note: string | null = null;
}

@InputType()
export class MoveLeadInput {
  @Field(() => IdScalar) @IsString() leadId!: Id;
  @Field(() => String) @IsIn(LEAD_STAGES) stage!: LeadStage;
  @Field(() => String, text) @IsOptional() @MaxLength(500) lostReason: string | null = null;
  @Field(() => IdScalar, text) @IsOptional() @IsString() landlordId: Id | null = null;
}
