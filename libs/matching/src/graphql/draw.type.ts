import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A draw among families that share a rank. Public are codes only; the seed is null until it is drawn.' })
export class Draw {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => Int) rank!: number;
  @Field(() => Int) score!: number;
  @Field(() => [String]) codes!: readonly string[];
  @Field(() => String, { description: 'SHA-256 of the seed, published before the draw.' }) commitment!: string;
  @Field(() => String, { description: 'announced, drawn or cancelled' }) state!: string;
  @Field(() => DateTimeScalar) announcedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Said by a witness at the draw.' }) word!: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes in the order drawn.' }) drawnCodes!: readonly string[] | null;
  @Field(() => DateTimeScalar, { nullable: true }) drawnAt!: Date | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
}
