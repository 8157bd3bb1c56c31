import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsISO8601, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';

@InputType()
export class AdoptLetterDaysInput {
  @Field(() => DateScalar) @IsISO8601() validFrom!: IsoDate;
  @Field(() => Int) @IsInt() callToPay!: number;
  @Field(() => Int) @IsInt() breachCall!: number;
}

@InputType()
export class AdvicePlaceInput {
  @Field(() => String) @IsString() @MaxLength(1000) name!: string;
  @Field(() => String) @IsString() @MaxLength(1000) whatCs!: string;
  @Field(() => String) @IsString() @MaxLength(1000) whatEn!: string;
  @Field(() => String) @IsString() @MaxLength(1000) contact!: string;
}

@InputType()
export class AdoptAdvicePlacesInput {
  @Field(() => DateScalar) @IsISO8601() validFrom!: IsoDate;
  @Field(() => [AdvicePlaceInput]) @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => AdvicePlaceInput) places!: AdvicePlaceInput[];
}
