import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { Id, Language, Month } from '#kernel';
import { IdScalar, MonthScalar } from '#platform/staff';

const MOST_PAPERS = 10_000;

@InputType()
export class BatchOrderInput {
  @Field(() => String) @MaxLength(60) kind!: string;
  @Field(() => MonthScalar, { nullable: true }) @IsOptional() month?: Month | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(2000) @Max(2100) year?: number | null;
  @Field(() => String, { nullable: true, description: 'cs, en; null: each receiver’s own' }) @IsOptional() @IsIn(['cs', 'en']) language?: Language | null;
}

@InputType()
export class StartDocumentBatchInput extends BatchOrderInput {
  @Field(() => IdScalar, { description: 'Made by the client: sent twice, the batch is one.' }) @IsUUID() id!: Id;
  @Field(() => [IdScalar], { nullable: true, description: 'null: everybody it can be issued for.' }) @IsOptional() @IsArray() @ArrayMaxSize(MOST_PAPERS) @IsUUID(undefined, { each: true }) subjectIds?: Id[] | null;
}
