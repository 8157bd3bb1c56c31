import { Field, ObjectType } from '@nestjs/graphql';
import { makeResultTypes } from './result';

@ObjectType({ description: 'An expected no: one sentence that says what is wrong and how to mend it. Nothing was changed.' })
export class Refused {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
  @Field(() => String, { nullable: true, description: 'The input field to mend.' }) field!: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export const { resultOf, connectionOf } = makeResultTypes(Refused, PageInfo);
