import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { EVIDENCE_KINDS, type EvidenceKind } from '../domain/evidence';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@InputType()
export class RecordGrantInput {
  @Field(() => IdScalar) @IsUUID() fundId!: Id;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @Length(1, 200) grantor!: string;
  @Field(() => DateScalar) @IsISO8601() receivedOn!: IsoDate;
  @Field(() => IdScalar, { nullable: true, description: 'The statement line it came on; without one it is part of what the books began with.' }) @IsOptional() @IsUUID() bankLineId?: Id | null;
}

@InputType({ description: 'What is claimed beside unpaid months.' })
export class ClaimItemInput {
  @Field(() => String, { description: 'damage, void (an empty flat), legal_costs' }) @IsIn(['damage', 'void', 'legal_costs']) thing!: 'damage' | 'void' | 'legal_costs';
  @Field(() => DateScalar, { description: 'The day it happened; of an empty flat the first empty day.' }) @IsISO8601() occurredOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'The last empty day (void only).' }) @IsOptional() @IsISO8601() until?: IsoDate | null;
  @Field(() => HalereScalar, { nullable: true, description: 'Not of an empty flat: its rent is counted by days.' }) @IsOptional() @IsInt() amount?: Halere | null;
  @Field(() => String) @MaxLength(500) reason!: string;
}

@InputType({ description: 'A paper the claim stands on: one issued here, or an uploaded scan.' })
export class ClaimPaperInput {
  @Field(() => String, { description: 'written_call, landlord_confirmation, damage, costs, vacancy, other' }) @IsIn(EVIDENCE_KINDS) kind!: EvidenceKind;
  @Field(() => IdScalar, { nullable: true }) @IsOptional() @IsUUID() documentId?: Id | null;
  @Field(() => IdScalar, { nullable: true }) @IsOptional() @IsUUID() fileId?: Id | null;
}

@InputType()
export class ProposeClaimInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'What proves the debt: reminder, landlord’s confirmation.' }) @MaxLength(1000) evidence!: string;
  @Field(() => [ClaimItemInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ClaimItemInput) items?: ClaimItemInput[] | null;
  @Field(() => [ClaimPaperInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ClaimPaperInput) papers?: ClaimPaperInput[] | null;
}

@InputType({ description: 'The agency’s own loss in B and C, covered by the fund: no payout, no recourse.' })
export class ProposeOwnLossInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @MaxLength(1000) evidence!: string;
}

@InputType()
export class EndClaimInput {
  @Field(() => IdScalar) @IsUUID() claimId!: Id;
  @Field(() => String) @MaxLength(1000) reason!: string;
}

@InputType()
export class ReverseRecoveryInput {
  @Field(() => IdScalar) @IsUUID() recoveryId!: Id;
  @Field(() => String) @MaxLength(1000) reason!: string;
}

@InputType()
export class ReverseGrantInput {
  @Field(() => IdScalar) @IsUUID() grantId!: Id;
  @Field(() => String) @MaxLength(1000) reason!: string;
}

@InputType()
export class DecideClaimInput {
  @Field(() => IdScalar) @IsUUID() claimId!: Id;
  @Field(() => Boolean) @IsBoolean() approve!: boolean;
  @Field(() => String) @MaxLength(1000) reason!: string;
  @Field(() => String, { nullable: true, description: 'Why evidence that is missing is done without.' }) @IsOptional() @MaxLength(1000) waiverReason?: string | null;
}

@InputType()
export class RecordRecoveryInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => IdScalar) @IsUUID() bankLineId!: Id;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => IdScalar, { nullable: true, description: 'The household had paid the landlord, who hands it over: his report of it is taken back.' }) @IsOptional() @IsUUID() insteadOfPaymentId?: Id | null;
}
