import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsISO8601, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@InputType()
export class InstalmentInput {
  @Field(() => DateScalar) @IsISO8601() dueOn!: IsoDate;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
}

@InputType()
export class AgreeRepaymentPlanInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => [InstalmentInput]) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => InstalmentInput) instalments!: InstalmentInput[];
  @Field(() => Int, { description: 'Days an instalment may be late, 0 to 30.' }) @IsInt() toleranceDays!: number;
  @Field(() => Boolean, { description: 'Posted default interest and costs are inside: agreed expressly.' }) @IsBoolean() includesInterest!: boolean;
  @Field(() => Boolean, { description: 'The whole may be asked for when an instalment is missed (§ 1931).' }) @IsBoolean() mayLoseInstalments!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) note?: string | null;
}
