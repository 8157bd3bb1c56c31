import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import {
  DEFECT_MENDERS,
  HANDOVER_KINDS,
  KEY_KINDS,
  METER_KINDS,
  ROOM_CONDITIONS,
  type HandoverKind,
  type KeyKind,
  type MenderOfDefect,
  type MeterKind,
  type RoomCondition,
} from '../domain/handover';
import type { RecordHandover } from '../handovers.service';

const maybe = { nullable: true } as const;

@InputType()
export class MeterInput {
  @Field(() => String) @IsIn(METER_KINDS) kind!: MeterKind;
  @Field(() => String) @Length(1, 40) serialNumber!: string;
  @Field(() => String, { nullable: true, description: 'EAN of electricity, EIC of gas.' }) @IsOptional() @MaxLength(40) supplyPoint: string | null = null;
  @Field(() => Number) @IsNumber() @Min(0) @Max(99_999_999) reading!: number;
}

@InputType()
export class KeyInput {
  @Field(() => String) @IsIn(KEY_KINDS) kind!: KeyKind;
  @Field(() => Int) @IsInt() @Min(1) @Max(50) count!: number;
}

@InputType()
export class RoomInput {
  @Field(() => String) @Length(1, 80) room!: string;
  @Field(() => String) @IsIn(ROOM_CONDITIONS) condition!: RoomCondition;
  @Field(() => String, maybe) @IsOptional() @MaxLength(500) note: string | null = null;
}

@InputType()
export class HandoverDefectInput {
  @Field(() => String) @Length(1, 500) description!: string;
  @Field(() => String) @IsIn(DEFECT_MENDERS) mendedBy!: MenderOfDefect;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() mendUntil: IsoDate | null = null;
}

@InputType()
export class HandoverInput implements RecordHandover {
  @Field(() => IdScalar) @IsString() tenancyId!: Id;
  @Field(() => String) @IsIn(HANDOVER_KINDS) kind!: HandoverKind;
  @Field(() => DateScalar) @IsString() heldOn!: IsoDate;
  @Field(() => [MeterInput]) @ValidateNested({ each: true }) @Type(() => MeterInput) @ArrayMaxSize(20) meters!: MeterInput[];
  @Field(() => [KeyInput]) @ValidateNested({ each: true }) @Type(() => KeyInput) @ArrayMaxSize(10) keys!: KeyInput[];
  @Field(() => [RoomInput]) @ValidateNested({ each: true }) @Type(() => RoomInput) @ArrayMaxSize(40) rooms!: RoomInput[];
  @Field(() => [HandoverDefectInput]) @ValidateNested({ each: true }) @Type(() => HandoverDefectInput) @ArrayMaxSize(40) defects!: HandoverDefectInput[];
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() energyTransferBy: IsoDate | null = null;
  @Field(() => String, maybe) @IsOptional() @MaxLength(2000) note: string | null = null;
}
