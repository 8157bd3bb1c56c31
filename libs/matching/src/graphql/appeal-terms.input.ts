import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsISO8601 } from 'class-validator';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';

@InputType()
export class AdoptAppealTermsInput {
  @Field(() => DateScalar) @IsISO8601() validFrom!: IsoDate;
  @Field(() => Int) @IsInt() appealDays!: number;
  @Field(() => Int) @IsInt() returnDays!: number;
}
