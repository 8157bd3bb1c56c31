import { Field, Float, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import { SERVICES } from '#tenancies';
import { SETTLEMENT_KEYS, type SettlementKey } from '../domain/services/settlement';

@InputType()
export class DraftSettlementInput {
  @Field(() => String, { description: 'computed, or recorded (the landlord’s own paper, amounts only)' }) @IsIn(['computed', 'recorded']) kind!: 'computed' | 'recorded';
  @Field(() => IdScalar) @IsUUID() buildingId!: Id;
  @Field(() => IdScalar, { nullable: true, description: 'One flat; without it the whole house.' }) @IsOptional() @IsUUID() unitId?: Id | null;
  @Field(() => DateScalar) @IsString() periodFrom!: IsoDate;
  @Field(() => DateScalar) @IsString() periodTo!: IsoDate;
}

@InputType()
export class SettlementCostInput {
  @Field(() => String) @IsIn(SERVICES) service!: string;
  @Field(() => String) @IsIn(SETTLEMENT_KEYS) key!: SettlementKey;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => Float, { defaultValue: 0 }) @IsNumber() @Min(0) @Max(1_000_000) others!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) evidence?: string | null;
}

@InputType()
export class SettlementReadingInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String) @IsIn(SERVICES) service!: string;
  @Field(() => Float) @IsNumber() @Min(0) @Max(10_000_000) consumed!: number;
}

@InputType()
export class RecordedAmountsInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => HalereScalar) @IsInt() @Min(0) cost!: Halere;
  @Field(() => HalereScalar) @IsInt() @Min(0) advances!: Halere;
}

@InputType()
export class WriteSettlementInput {
  @Field(() => IdScalar) @IsUUID() id!: Id;
  @Field(() => [SettlementCostInput], { defaultValue: [] }) @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => SettlementCostInput) costs!: SettlementCostInput[];
  @Field(() => [SettlementReadingInput], { defaultValue: [] }) @IsArray() @ArrayMaxSize(2000) @ValidateNested({ each: true }) @Type(() => SettlementReadingInput) readings!: SettlementReadingInput[];
  @Field(() => [RecordedAmountsInput], { defaultValue: [], description: 'Of a recorded settlement.' }) @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => RecordedAmountsInput) recorded!: RecordedAmountsInput[];
}

@InputType()
export class IssueSettlementInput {
  @Field(() => IdScalar) @IsUUID() id!: Id;
  @Field(() => DateScalar, { description: 'When the households get it.' }) @IsString() deliveredOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'Without it the last day of the law.' }) @IsOptional() @IsString() dueOn?: IsoDate | null;
}

@InputType()
export class RaiseSettlementObjectionInput {
  @Field(() => IdScalar) @IsUUID() resultId!: Id;
  @Field(() => DateScalar) @IsString() raisedOn!: IsoDate;
  @Field(() => String) @IsString() @MaxLength(2000) text!: string;
}

@InputType()
export class AnswerSettlementObjectionInput {
  @Field(() => IdScalar) @IsUUID() objectionId!: Id;
  @Field(() => String) @IsIn(['accepted', 'rejected']) outcome!: 'accepted' | 'rejected';
  @Field(() => String) @IsString() @MaxLength(2000) answer!: string;
}
