import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A flat and a family in a plan; points are those of the policy: need, fit and waiting sum to the score.' })
export class AllocatedPair {
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Int) score!: number;
  @Field(() => Int) need!: number;
  @Field(() => Int) fit!: number;
  @Field(() => Int) waiting!: number;
}

@ObjectType({ description: 'One plan for all free flats.' })
export class AllocationPlan {
  @Field(() => Int) housed!: number;
  @Field(() => Int, { description: 'Sum of the scores of its pairs.' }) score!: number;
  @Field(() => [AllocatedPair]) pairs!: readonly AllocatedPair[];
}

@ObjectType({ description: 'The highest sum of scores there is, whoever stays out: what housing the most costs is the difference.' })
export class HighestScore {
  @Field(() => Int) housed!: number;
  @Field(() => Int) score!: number;
}

@ObjectType({ description: 'A flat only one waiting family can live in.' })
export class FragileFlat {
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => IdScalar) householdId!: Id;
}

@ObjectType({ description: 'What came of an allocation.' })
export class AllocationOutcome {
  @Field(() => Int) eligiblePairs!: number;
  @Field(() => AllocationPlan, { description: 'The most families, then the most need, then fit, then waiting.' }) optimal!: AllocationPlan;
  @Field(() => AllocationPlan, { description: 'One flat after another, each to its first family.' }) greedy!: AllocationPlan;
  @Field(() => Boolean, { description: 'No plan houses more, and none that houses as many is better.' }) proven!: boolean;
  @Field(() => HighestScore) highest!: HighestScore;
  @Field(() => [FragileFlat]) fragile!: readonly FragileFlat[];
  @Field(() => [IdScalar], { description: 'Flats nobody waiting can live in.' }) unfit!: readonly Id[];
}

@ObjectType({ description: 'All free flats for all waiting families at once, as asked for on a day. Nothing is offered by it.' })
export class Allocation {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateTimeScalar) askedAt!: Date;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => Int) policyVersion!: number;
  @Field(() => Int) minimumFit!: number;
  @Field(() => Int) flats!: number;
  @Field(() => Int) families!: number;
  @Field(() => Int, { description: 'Running offers, which stay as they are.' }) frozen!: number;
  @Field(() => String, { description: 'waiting, solving, done, cancelled or failed' }) state!: string;
  @Field(() => Int, { description: 'How far it is, in percent.' }) progress!: number;
  @Field(() => String, { nullable: true, description: 'Why there is no result: too_large, broken or interrupted.' }) failure!: string | null;
  @Field(() => AllocationOutcome, { nullable: true }) result!: AllocationOutcome | null;
}

@ObjectType({ description: 'A family proposed for a flat by a person, to be decided.' })
export class MatchProposal {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => IdScalar, { nullable: true }) allocationId!: Id | null;
  @Field(() => DateScalar) proposedOn!: IsoDate;
  @Field(() => String, { description: 'proposed, decided or dropped' }) state!: string;
}
