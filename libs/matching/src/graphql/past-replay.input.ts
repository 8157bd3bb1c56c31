import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';
import { PolicyValuesInput } from './policy.input';

@InputType({ description: 'Values tried on past decisions; the last twelve months unless a period is named.' })
export class ReplayPastInput {
  @Field(() => PolicyValuesInput) @IsDefined() @ValidateNested() @Type(() => PolicyValuesInput) values!: PolicyValuesInput;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() from?: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() to?: IsoDate | null;
}
