import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { Id, IsoDate, Language } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import { InstalmentInput } from '#rent/staff';

@InputType()
export class AgreeRecoursePlanInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => [InstalmentInput]) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => InstalmentInput) instalments!: InstalmentInput[];
  @Field(() => Int, { description: 'Days an instalment may be late, 0 to 30.' }) @IsInt() toleranceDays!: number;
  @Field(() => Boolean, { description: 'The whole may be asked for when an instalment is missed (§ 1931).' }) @IsBoolean() mayLoseInstalments!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'When the household signed; null while it has not.' }) @IsOptional() @IsISO8601() signedOn?: IsoDate | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) note?: string | null;
  @Field(() => IdScalar, { nullable: true, description: 'The plan in force that this one takes the place of.' }) @IsOptional() @IsUUID() replacesPlanId?: Id | null;
  @Field(() => String, { nullable: true, description: 'Why the plan in force is replaced.' }) @IsOptional() @MaxLength(500) reason?: string | null;
}

@InputType()
export class EndRecoursePlanInput {
  @Field(() => IdScalar) @IsUUID() planId!: Id;
  @Field(() => String) @MaxLength(500) reason!: string;
}

@InputType()
export class RecordRecoursePlanSignedInput {
  @Field(() => IdScalar) @IsUUID() planId!: Id;
  @Field(() => DateScalar) @IsISO8601() signedOn!: IsoDate;
}

@InputType()
export class IssueRecoursePaperInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'recourseAgreement, recourseRecognition' }) @IsString() @MaxLength(100) kind!: string;
  @Field(() => String, { nullable: true, description: 'cs or en; that of the lease without one.' }) @IsOptional() @IsIn(['cs', 'en']) language?: Language | null;
}
