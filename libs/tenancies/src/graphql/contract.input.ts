import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { ChangeKind } from '../domain/amendment';
import type { GuaranteePromise } from '../domain/owner-contract';
import { PARTY_ROLES, type PartyRole } from '../domain/parties';
import { END_REASONS, type EndReason } from '../domain/tenancy-life';
import { COMPONENTS, COVERS, SHARE_PAYERS, type Component, type Cover, type Model, type PaidTo, type SharePayer } from '../domain/terms';
import type { DrawOwnerContract } from '../owner-contracts.service';

const maybe = { nullable: true } as const;
const LANGUAGES = ['cs', 'en'] as const;

@InputType()
export class GuaranteeInput implements GuaranteePromise {
  @Field(() => [String]) @IsIn(COVERS, { each: true }) covers!: Cover[];
  @Field(() => Int) @IsInt() capMonths!: number;
  @Field(() => HalereScalar) @IsInt() capAmount!: Halere;
  @Field(() => Int) @IsInt() waitingDays!: number;
  @Field(() => Int) @IsInt() claimWithinDays!: number;
  @Field(() => Int, { defaultValue: 0 }) @IsInt() coPaymentPercent!: number;
  @Field(() => Int, { defaultValue: 14 }) @IsInt() payoutDays!: number;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() restoredByRecovery!: boolean;
  @Field(() => HalereScalar, { nullable: true, description: 'The most in one calendar year.' }) @IsOptional() @IsInt() capPerYear?: Halere | null;
}

@InputType()
export class OwnerContractInput implements DrawOwnerContract {
  @Field(() => IdScalar) @IsString() unitId!: Id;
  @Field(() => String) @IsIn(['A', 'B', 'C']) model!: Model;
  @Field(() => DateScalar) @IsString() startsOn!: IsoDate;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() endsOn: IsoDate | null = null;
  @Field(() => HalereScalar, maybe) @IsOptional() @IsInt() ownerRent: Halere | null = null;
  @Field(() => HalereScalar, { defaultValue: 0 }) @IsInt() ownerServices!: Halere;
  @Field(() => Int, maybe) @IsOptional() @IsInt() payoutDay: number | null = null;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() subleasePermitted!: boolean;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() collectsForLandlord!: boolean;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() powerOfAttorney!: boolean;
  @Field(() => GuaranteeInput, maybe) @IsOptional() @ValidateNested() @Type(() => GuaranteeInput) guarantee: GuaranteeInput | null = null;
}

@InputType()
export class AgreedAmountInput {
  @Field(() => String) @IsIn(COMPONENTS) component!: Component;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
}

@InputType()
export class PartyInput {
  @Field(() => IdScalar) @IsString() memberId!: Id;
  @Field(() => String) @IsIn(PARTY_ROLES) role!: PartyRole;
}

@InputType()
export class PayerShareInput {
  @Field(() => String) @IsIn(SHARE_PAYERS) payer!: SharePayer;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @IsIn(['agency', 'landlord']) paidTo!: PaidTo;
  @Field(() => Int, maybe) @IsOptional() @IsInt() usualDay: number | null = null;
  @Field(() => DateScalar) @IsString() validFrom!: IsoDate;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() validTo: IsoDate | null = null;
}

@InputType({ description: 'With an offer the flat and the household are the offer’s; without one both and a reason are given.' })
export class DrawTenancyInput {
  @Field(() => IdScalar, maybe) @IsOptional() @IsString() offerId: Id | null = null;
  @Field(() => IdScalar, maybe) @IsOptional() @IsString() unitId: Id | null = null;
  @Field(() => IdScalar, maybe) @IsOptional() @IsString() householdId: Id | null = null;
  @Field(() => String, maybe) @IsOptional() @MaxLength(500) reason: string | null = null;
  @Field(() => DateScalar) @IsString() startsOn!: IsoDate;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() endsOn: IsoDate | null = null;
  @Field(() => [AgreedAmountInput]) @ValidateNested({ each: true }) @Type(() => AgreedAmountInput) @ArrayMaxSize(10) components!: AgreedAmountInput[];
  @Field(() => HalereScalar, { defaultValue: 0 }) @IsInt() deposit!: Halere;
  @Field(() => HalereScalar, { defaultValue: 0 }) @IsInt() penalties!: Halere;
  @Field(() => Int, { defaultValue: 5 }) @IsInt() dueDay!: number;
  @Field(() => [PartyInput]) @ValidateNested({ each: true }) @Type(() => PartyInput) @ArrayMaxSize(40) parties!: PartyInput[];
  @Field(() => [PayerShareInput], { defaultValue: [] }) @ValidateNested({ each: true }) @Type(() => PayerShareInput) @ArrayMaxSize(10) payerShares!: PayerShareInput[];
  @Field(() => String, { defaultValue: 'cs' }) @IsIn(LANGUAGES) language!: 'cs' | 'en';
}

@InputType()
export class SignTenancyInput {
  @Field(() => IdScalar) @IsString() tenancyId!: Id;
  @Field(() => DateScalar) @IsString() signedOn!: IsoDate;
  @Field(() => [IdScalar]) @IsString({ each: true }) @ArrayMaxSize(40) signedByMemberIds!: Id[];
  @Field(() => Boolean) @IsBoolean() lessorSigned!: boolean;
}

@InputType()
export class AmendTenancyInput {
  @Field(() => IdScalar) @IsString() tenancyId!: Id;
  @Field(() => String, { description: 'amendment: signed by both sides; advance_notice: the landlord’s notice of an advance.' }) @IsIn(['amendment', 'advance_notice']) kind!: ChangeKind;
  @Field(() => String) @IsIn(COMPONENTS) component!: Component;
  @Field(() => HalereScalar, { nullable: true, description: 'Left out: the component ends.' }) @IsOptional() @IsInt() amount: Halere | null = null;
  @Field(() => DateScalar) @IsString() from!: IsoDate;
}

@InputType()
export class EndTenancyInput {
  @Field(() => IdScalar) @IsString() tenancyId!: Id;
  @Field(() => DateScalar) @IsString() endedOn!: IsoDate;
  @Field(() => String) @IsIn(END_REASONS) reason!: EndReason;
}
