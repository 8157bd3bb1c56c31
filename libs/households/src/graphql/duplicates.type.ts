import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar, DateTimeScalar } from '#platform/staff';
import { HouseholdMember } from './household.type';

@ObjectType({ description: 'What two households have in common, as one sentence in the language asked for.' })
export class DuplicateEvidence {
  @Field(() => String, { description: 'same_person, same_child, former_name, birth_date_slip, phone, email, shared_phone, shared_email.' }) kind!: string;
  @Field(() => String, { description: 'strong, likely, weak.' }) strength!: string;
  @Field(() => String) words!: string;
}

@ObjectType({ description: 'Two households that may be one family. Members of one household are never a pair.' })
export class HouseholdDuplicate {
  @Field(() => String, { description: 'The same whichever household it is told from.' }) key!: string;
  @Field(() => String, { description: 'strong: look today · likely: worth a question · weak: says nothing by itself.' }) strength!: string;
}

@ObjectType({ description: 'A household that may be the family about to be written down.' })
export class SimilarHousehold {
  @Field(() => String) strength!: string;
}

@ObjectType({ description: '“Not a duplicate”, who said so and why. Holds until there is a fact it did not see.' })
export class DuplicateDismissal {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) reason!: string;
  @Field(() => DateTimeScalar) decidedAt!: Date;
}

@ObjectType({ description: 'One household merged into another, by a person; can be taken back.' })
export class HouseholdMerge {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) reason!: string;
  @Field(() => [String], { description: 'What the two had in common on the day, by kind.' }) evidence!: string[];
  @Field(() => DateTimeScalar) mergedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) takenBackAt!: Date | null;
  @Field(() => String, { nullable: true }) takeBackReason!: string | null;
  @Field(() => [String], { nullable: true, description: 'Fields and lists changed since the merge, which stayed with the household that was kept.' }) stayed!: string[] | null;
}

@ObjectType({ description: 'A row a merge brings to the kept household, or sets aside.' })
export class MergeRow {
  @Field(() => String, { description: 'members, situations, incomes, benefits, needs, wishes, consents.' }) list!: string;
  @Field(() => String, { nullable: true, description: 'Kind of the income or benefit, the need, the wish, the purpose, the ETHOS code, the relation.' }) kind!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the person, value of the wish.' }) text!: string | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
}

@ObjectType({ description: 'A field of the kept household that comes out other than it is.' })
export class MergeField {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType({ description: 'A member of the kept household and the same person in the other one.' })
export class SameMember {
  @Field(() => HouseholdMember) kept!: HouseholdMember;
  @Field(() => HouseholdMember) merged!: HouseholdMember;
}

@ObjectType({ description: 'What hangs on a household elsewhere. A binding one lets it only be the household that is kept; the others stay under its number.' })
export class HouseholdTie {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) kind!: string;
  @Field(() => Int) count!: number;
  @Field(() => Boolean) binds!: boolean;
}

@ObjectType({ description: 'What a merge would do. Nothing is written; rows of the merged household are copied and stay where they are.' })
export class MergePreview {
  @Field(() => DateScalar, { description: 'The earlier of the two days of waiting.' }) waitingSince!: IsoDate;
  @Field(() => [MergeField]) fields!: MergeField[];
  @Field(() => [MergeRow]) added!: MergeRow[];
  @Field(() => [MergeRow]) removed!: MergeRow[];
  @Field(() => [SameMember]) same!: SameMember[];
  @Field(() => [HouseholdTie]) ties!: HouseholdTie[];
}
