import { Field, Float, InputType } from '@nestjs/graphql';
import { IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsUUID } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@InputType()
export class RecordDepositAtLandlordInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'paid, returned' }) @IsIn(['paid', 'returned']) kind!: 'paid' | 'returned';
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => DateScalar) @IsISO8601() movedOn!: IsoDate;
  @Field(() => IdScalar, { description: 'Made by the caller; the same one again records nothing.' }) @IsUUID() requestKey!: Id;
}

@InputType()
export class AgreeDepositTermsInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'agency or landlord; in B and C always the agency' }) @IsIn(['agency', 'landlord']) holder!: 'agency' | 'landlord';
  @Field(() => Float, { nullable: true, description: 'Percent a year; left out: the agency’s dated rate.' }) @IsOptional() @IsNumber() interestPercent?: number | null;
}

@InputType()
export class AgreeOwnerDepositInput {
  @Field(() => IdScalar) @IsUUID() ownerContractId!: Id;
  @Field(() => HalereScalar) @IsInt() agreed!: Halere;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() interestPercent?: number | null;
}

@InputType()
export class SettleDepositInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => DateScalar) @IsISO8601() settledOn!: IsoDate;
}

@InputType()
export class SetDepositRateInput {
  @Field(() => DateScalar) @IsISO8601() validFrom!: IsoDate;
  @Field(() => Float) @IsNumber() percent!: number;
}
