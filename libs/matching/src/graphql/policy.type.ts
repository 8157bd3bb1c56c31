import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A rule or a criterion as it is published, with the values of this version.' })
export class PolicySentence {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) sentence!: string;
  @Field(() => String, { description: 'The check or the points as a formula.' }) test!: string;
  @Field(() => String, { nullable: true, description: 'The paragraph it rests on; none: the agency’s own.' }) law!: string | null;
  @Field(() => Int, { nullable: true, description: 'The most points of a criterion; none for a rule.' }) weight!: number | null;
  @Field(() => Boolean, { description: 'The people who decide may set it aside, with a reason.' }) overridable!: boolean;
}

@ObjectType()
export class TermWeight {
  @Field(() => String) term!: string;
  @Field(() => Int) cap!: number;
}

@ObjectType({ description: 'Every value of a version.' })
export class PolicyValues {
  @Field(() => Float) maxPersonsPerRoom!: number;
  @Field(() => Float) minM2PerPerson!: number;
  @Field(() => Float) maxSharePercent!: number;
  @Field(() => Float) comfortableSharePercent!: number;
  @Field(() => Int) offerWorkingDays!: number;
  @Field(() => Int, { description: 'How many reserves a decision may name.' }) reservesAtMost!: number;
  @Field(() => Int) pointsPerChild!: number;
  @Field(() => Int) pointsLostPerMissingRoom!: number;
  @Field(() => Int) pointsLostPerSpareRoom!: number;
  @Field(() => Int) pointsPerMonthWaiting!: number;
  @Field(() => [TermWeight]) weights!: readonly TermWeight[];
}

@ObjectType({ description: 'How the agency chooses, as one version of a published document. None is ever changed.' })
export class PolicyVersion {
  @Field(() => IdScalar, { nullable: true }) id!: Id | null;
  @Field(() => Int, { description: '0 is the standard policy before anything was decided.' }) version!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it holds from.' }) from!: IsoDate | null;
  @Field(() => String, { nullable: true }) adoptedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { description: 'in_force, planned or past' }) state!: string;
  @Field(() => PolicyValues) values!: PolicyValues;
  @Field(() => [PolicySentence], { description: 'Rules every family must meet.' }) rules!: readonly PolicySentence[];
  @Field(() => [PolicySentence], { description: 'Criteria that give points.' }) criteria!: readonly PolicySentence[];
}

@ObjectType()
export class FlatReplay {
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => [IdScalar]) firstBefore!: readonly Id[];
  @Field(() => [IdScalar]) firstAfter!: readonly Id[];
  @Field(() => Int) eligibleBefore!: number;
  @Field(() => Int) eligibleAfter!: number;
}

@ObjectType({ description: 'A family’s best place among all flats on offer; none: it may live in none.' })
export class FamilyReplay {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Int, { nullable: true }) bestBefore!: number | null;
  @Field(() => Int, { nullable: true }) bestAfter!: number | null;
  @Field(() => Int) flatsBefore!: number;
  @Field(() => Int) flatsAfter!: number;
}

@ObjectType({ description: 'Today’s list under other values. Nothing is kept.' })
export class PolicyReplay {
  @Field(() => [FlatReplay]) flats!: readonly FlatReplay[];
  @Field(() => [FamilyReplay]) gainers!: readonly FamilyReplay[];
  @Field(() => [FamilyReplay]) losers!: readonly FamilyReplay[];
  @Field(() => Int) housedBefore!: number;
  @Field(() => Int) housedAfter!: number;
}
