import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { Halere, Id } from '#kernel';
import { HalereScalar, IdScalar } from '#platform/staff';

@InputType()
export class BankShareInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => HalereScalar, { description: 'Above zero, also for a returned payment.' }) @IsInt() amount!: Halere;
}

@InputType()
export class BankLineDecisionInput {
  @Field(() => IdScalar) @IsUUID() lineId!: Id;
  @Field(() => String, { description: 'tenancies, payout, deposit, suspense (nobody knows yet), not_rent' })
  @IsIn(['tenancies', 'payout', 'deposit', 'suspense', 'not_rent'])
  as!: 'tenancies' | 'payout' | 'deposit' | 'suspense' | 'not_rent';
  @Field(() => [BankShareInput], { defaultValue: [] }) @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => BankShareInput) shares!: BankShareInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'The shares need not make the whole: what they leave of money that came waits among unknown money.' }) @IsBoolean() restAside!: boolean;
  @Field(() => IdScalar, { nullable: true }) @IsOptional() @IsUUID() payoutId?: Id | null;
  @Field(() => IdScalar, { nullable: true, description: 'The tenancy whose deposit the whole line is, or the owner contract.' }) @IsOptional() @IsUUID() depositId?: Id | null;
}

@InputType()
export class PostBankLinesInput {
  @Field(() => [BankLineDecisionInput]) @IsArray() @ArrayMaxSize(5000) @ValidateNested({ each: true }) @Type(() => BankLineDecisionInput) lines!: BankLineDecisionInput[];
}

@InputType()
export class AddBankAccountInput {
  @Field(() => String) @IsString() @MaxLength(100) name!: string;
  @Field(() => String, { description: '19-2000145399/0800 or an IBAN beginning with CZ' }) @IsString() @MaxLength(60) account!: string;
}
