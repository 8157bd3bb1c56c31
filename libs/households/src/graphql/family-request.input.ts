import { Field, InputType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { IdScalar } from '#platform/staff';
import type { Id } from '#kernel';

@InputType()
export class ConfirmRequestInput {
  @Field(() => IdScalar) @IsDefined() requestId!: Id;
  @Field(() => IdScalar, { nullable: true, description: 'The income that the new one comes in place of.' }) @IsOptional() replacesIncomeId?: Id | null;
}

@InputType()
export class RefuseRequestInput {
  @Field(() => IdScalar) @IsDefined() requestId!: Id;
  @Field(() => String, { description: 'The family reads it.' }) @IsString() @MaxLength(500) answer!: string;
}
