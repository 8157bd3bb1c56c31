import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import { CASH_PURPOSES, type CashPurpose } from '../domain/cash/cash-rules';



@InputType()
export class OpenCashDeskInput {
  @Field(() => String, { description: 'Stands in the numbers of its papers: P1 gives PPD-P1-2026-0001.' }) @IsString() @MaxLength(6) code!: string;
  @Field(() => String) @IsString() @MaxLength(100) name!: string;
}

@InputType()
export class HandOverCashInput {
  @Field(() => IdScalar, { description: 'Made by the caller; the same one again gives the same paper.' }) @IsUUID() requestKey!: Id;
  @Field(() => IdScalar) @IsUUID() deskId!: Id;
  @Field(() => String, { description: 'rent, refund (an overpayment goes back), deposit, deposit_return, to_bank, from_bank' }) @IsIn(CASH_PURPOSES) purpose!: CashPurpose;
  @Field(() => IdScalar, { nullable: true, description: 'Of everything but cash to and from the bank.' }) @IsOptional() @IsUUID() tenancyId?: Id | null;
  @Field(() => HalereScalar, { description: 'What it settles; whole crowns change hands.' }) @IsInt() amount!: Halere;
  @Field(() => String) @IsString() @MaxLength(200) counterparty!: string;
  @Field(() => String, { nullable: true, description: 'What the payer says it is for, in his words.' }) @IsOptional() @IsString() @MaxLength(140) message?: string | null;
}

@InputType()
export class CancelCashPaperInput {
  @Field(() => IdScalar) @IsUUID() documentId!: Id;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
  @Field(() => IdScalar) @IsUUID() requestKey!: Id;
}

@InputType()
export class CloseCashDayInput {
  @Field(() => IdScalar) @IsUUID() deskId!: Id;
  @Field(() => DateScalar) @IsString() day!: IsoDate;
  @Field(() => HalereScalar) @IsInt() counted!: Halere;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(500) explanation?: string | null;
}

@InputType()
export class ReopenCashDayInput {
  @Field(() => IdScalar) @IsUUID() deskId!: Id;
  @Field(() => DateScalar) @IsString() day!: IsoDate;
  @Field(() => String) @IsString() @MaxLength(500) reason!: string;
}
