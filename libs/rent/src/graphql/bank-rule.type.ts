import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: '“Lines like this are X”, taught by a person. It proposes and never books.' })
export class BankRule {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { nullable: true, description: 'The payer’s account; null when the words alone decide.' }) account!: string | null;
  @Field(() => String, { description: 'Words the message has to hold in this order; empty when the account alone decides.' }) words!: string;
  @Field(() => Boolean) incoming!: boolean;
  @Field(() => String, { description: 'tenancy, payout, not_rent' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'Family and flat, or the owner.' }) label!: string | null;
  @Field(() => DateTimeScalar) taughtAt!: Date;
  @Field(() => String, { nullable: true }) taughtBy!: string | null;
  @Field(() => Int, { description: 'Lines confirmed by it that stand.' }) usedCount!: number;
}

@ObjectType()
export class BankRuleForgotten {
  @Field(() => IdScalar) id!: Id;
}
