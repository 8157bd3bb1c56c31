import { Field, ObjectType } from '@nestjs/graphql';
import { IdScalar } from '#platform/portal';
import type { Id, Language, Role } from '#kernel';

@ObjectType()
export class Account {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) displayName!: string;
  @Field(() => String) email!: string;
  @Field(() => String) language!: Language;
}

@ObjectType({ description: 'A person’s place in an agency.' })
export class Membership {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) agencyId!: Id;
  @Field(() => String) agencyName!: string;
  @Field(() => String) agencySlug!: string;
  @Field(() => [String]) roles!: readonly Role[];
}

@ObjectType()
export class Me {
  @Field(() => Account) account!: Account;
  @Field(() => [Membership]) memberships!: readonly Membership[];
  @Field(() => Membership, { nullable: true, description: 'The agency this session sees now.' }) current!: Membership | null;
}

@ObjectType()
export class Session {
  @Field(() => Me) me!: Me;
}

@ObjectType()
export class SignedOut {
  @Field(() => Boolean) done!: boolean;
}
