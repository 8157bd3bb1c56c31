import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { Halere, Id, IsoDate } from '#kernel';

@ObjectType({ description: 'What a family sent from its page; a change counts once somebody confirms it.' })
export class HouseholdRequest {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String, { description: 'income, member, contact, needs, wishes, document; withdraw, return and offer_answer carry themselves out' }) kind!: string;
  @Field(() => DateTimeScalar) sentAt!: Date;
  @Field(() => String, { description: 'waiting, confirmed, refused or taken_back' }) state!: string;
  @Field(() => String, { nullable: true, description: 'What the family is told about a refused one.' }) answer!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) settledAt!: Date | null;
}

@ObjectType()
export class ProposedWish {
  @Field(() => String) kind!: string;
  @Field(() => String) value!: string;
}

@ObjectType({ description: 'A change as it was read; only the part of its kind is filled in.' })
export class ProposedChange {
  @Field(() => String, { nullable: true, description: 'Of an income or a paper.' }) what!: string | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => DateScalar, { nullable: true }) validFrom!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'Given and family name.' }) person!: string | null;
  @Field(() => DateScalar, { nullable: true }) birthDate!: IsoDate | null;
  @Field(() => String, { nullable: true }) relation!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) contactAddress!: string | null;
  @Field(() => [String], { nullable: true }) needs!: readonly string[] | null;
  @Field(() => [ProposedWish], { nullable: true }) wishes!: readonly ProposedWish[] | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}
