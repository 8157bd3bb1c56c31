import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import { MatchRule, MatchTerm } from './matching.type';

@ObjectType({ description: 'One change and what it alone would open: nothing else shuts these out.' })
export class Opening {
  @Field(() => String) rule!: string;
  @Field(() => String, { description: 'Who can do it: family, landlord, agency; facts: only to be found out.' }) of!: string;
  @Field(() => String, { description: 'The change in words.' }) words!: string;
  @Field(() => String, { nullable: true, description: 'What the amount is counted in: crowns (Kč a month), people, features.' }) unit!: string | null;
  @Field(() => Int, { nullable: true, description: 'The smallest amount that opens all of them; one less does not.' }) amount!: number | null;
  @Field(() => Int) count!: number;
  @Field(() => [IdScalar], { description: 'Of flats, or of households; the first hundred.' }) opens!: readonly Id[];
}

@ObjectType()
export class KnownFact {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
}

@ObjectType({ description: 'What was known and shown when it was decided: frozen, without a name.' })
export class DecisionSnapshot {
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => Int) policyVersion!: number;
  @Field(() => Int) score!: number;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => Boolean) tied!: boolean;
  @Field(() => Int) eligibleCount!: number;
  @Field(() => Int) ineligibleCount!: number;
  @Field(() => [KnownFact]) facts!: readonly KnownFact[];
  @Field(() => [MatchRule]) rules!: readonly MatchRule[];
  @Field(() => [MatchTerm]) terms!: readonly MatchTerm[];
}

@ObjectType({ description: 'Something that would be judged otherwise today, or a fact that is other.' })
export class ChangeSince {
  @Field(() => String, { description: 'rule, term or fact' }) kind!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) then!: string;
  @Field(() => String) now!: string;
  @Field(() => String, { nullable: true, description: 'policy, facts or time; none for a fact' }) cause!: string | null;
}

@ObjectType({ description: 'A decision held against today’s facts and rules.' })
export class DecisionReview {
  @Field(() => Int) policyVersionThen!: number;
  @Field(() => Int) policyVersionNow!: number;
  @Field(() => Boolean) eligibleThen!: boolean;
  @Field(() => Boolean) eligibleNow!: boolean;
  @Field(() => Int) scoreThen!: number;
  @Field(() => Int) scoreNow!: number;
  @Field(() => [ChangeSince]) changes!: readonly ChangeSince[];
}
