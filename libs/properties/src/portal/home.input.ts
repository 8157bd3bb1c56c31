import { Field, Float, InputType } from '@nestjs/graphql';
import { IsArray, IsBoolean, IsNumber, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { DateScalar, HalereScalar, IdScalar } from '#platform/portal';
import type { Halere, Id, IsoDate } from '#kernel';

const PHOTO_TEXT = 980_000;

@InputType()
export class OfferFlatInput {
  @Field(() => String, { description: 'The short name of the agency in the address of the form.' }) @IsString() @Length(2, 40) agency!: string;
  @Field(() => String) @IsString() @MaxLength(100) city!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) street?: string | null;
  @Field(() => String) @IsString() @MaxLength(10) layout!: string;
  @Field(() => Float) @IsNumber() areaM2!: number;
  @Field(() => Boolean) @IsBoolean() furnished!: boolean;
  @Field(() => HalereScalar, { nullable: true }) @IsOptional() expectedRent?: Halere | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() availableFrom?: IsoDate | null;
  @Field(() => [String]) @IsArray() @IsString({ each: true }) @MaxLength(40, { each: true }) worries!: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) note?: string | null;
  @Field(() => String) @IsString() @MaxLength(120) contactName!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(30) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Left empty by people; machines fill it.' }) @IsOptional() @IsString() @MaxLength(400) website?: string | null;
  @Field(() => String, { nullable: true, description: 'JPEG or PNG as base64, at most 700 kB.' }) @IsOptional() @IsString() @MaxLength(PHOTO_TEXT) photo?: string | null;
}

@InputType()
export class ReportProblemInput {
  @Field(() => IdScalar) @IsString() flatId!: Id;
  @Field(() => String) @IsString() @MaxLength(100) place!: string;
  @Field(() => String) @IsString() @MaxLength(2000) description!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) callWhen?: string | null;
  @Field(() => String, { nullable: true, description: 'JPEG or PNG as base64, at most 700 kB.' }) @IsOptional() @IsString() @MaxLength(PHOTO_TEXT) photo?: string | null;
}
