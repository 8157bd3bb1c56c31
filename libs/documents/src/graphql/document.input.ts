import { Field, InputType } from '@nestjs/graphql';
import { IsDefined, IsIn } from 'class-validator';
import type { Id } from '#kernel';
import { IdScalar } from '#platform/staff';

@InputType()
export class TranslateDocumentInput {
  @Field(() => IdScalar) @IsDefined() documentId!: Id;
  @Field(() => String) @IsIn(['cs', 'en']) language!: string;
}
