import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A family’s part of one home: 1, or less where equals would have been drawn by lot.' })
export class HomeShare {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Float) share!: number;
}

@ObjectType({ description: 'A flat free once: who was first on its list by itself, and who gets it in sequence.' })
export class ReplayedFlat {
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => DateScalar) decidedOn!: IsoDate;
  @Field(() => IdScalar, { description: 'Whom people chose in truth.' }) chosen!: Id;
  @Field(() => Boolean, { nullable: true, description: 'The chosen family stood first on the list it was chosen from; null in a replay played before this was told.' }) byList!: boolean | null;
  @Field(() => [IdScalar]) firstBefore!: readonly Id[];
  @Field(() => [IdScalar]) firstAfter!: readonly Id[];
  @Field(() => [HomeShare]) before!: readonly HomeShare[];
  @Field(() => [HomeShare]) after!: readonly HomeShare[];
}

@ObjectType({ description: 'Homes of a family under the rules of then and under the other ones.' })
export class FamilyShift {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Float) before!: number;
  @Field(() => Float) after!: number;
}

@ObjectType({ description: 'Homes of a group; null where it would give a family away.' })
export class GroupShift {
  @Field(() => String) group!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true }) families!: number | null;
  @Field(() => Float, { nullable: true }) before!: number | null;
  @Field(() => Float, { nullable: true }) after!: number | null;
}

@ObjectType()
export class GroupShifts {
  @Field(() => String) dimension!: string;
  @Field(() => String) name!: string;
  @Field(() => [GroupShift]) rows!: readonly GroupShift[];
}

@ObjectType({ description: 'A decision whose list was not kept: only its chosen family is judged again.' })
export class UnreplayedDecision {
  @Field(() => IdScalar) decisionId!: Id;
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => DateScalar) decidedOn!: IsoDate;
  @Field(() => IdScalar) chosen!: Id;
  @Field(() => Int) pointsBefore!: number;
  @Field(() => Int) pointsAfter!: number;
  @Field(() => Boolean) mayLiveAfter!: boolean;
}

@ObjectType()
export class PastReplayOutcome {
  @Field(() => [ReplayedFlat]) flats!: readonly ReplayedFlat[];
  @Field(() => Int, { description: 'Flats whose list would begin with other families.' }) otherFirst!: number;
  @Field(() => Int, { description: 'Flats that go elsewhere when one thing follows from another.' }) goElsewhere!: number;
  @Field(() => Int, { description: 'Of those, moved only by what came before.' }) byRipple!: number;
  @Field(() => Int, { description: 'Flats people gave otherwise than the list of their own day: the family was not first on it.' }) peopleDiffered!: number;
  @Field(() => [FamilyShift]) gainers!: readonly FamilyShift[];
  @Field(() => [FamilyShift]) losers!: readonly FamilyShift[];
  @Field(() => [GroupShifts]) groups!: readonly GroupShifts[];
  @Field(() => [UnreplayedDecision]) unreplayed!: readonly UnreplayedDecision[];
}

@ObjectType({ description: 'A past period under other rules, as asked for. Nothing of the past is changed by it.' })
export class PastReplay {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateTimeScalar) askedAt!: Date;
  @Field(() => DateScalar) from!: IsoDate;
  @Field(() => DateScalar) to!: IsoDate;
  @Field(() => String, { description: 'waiting, solving, done or cancelled' }) state!: string;
  @Field(() => Int, { description: 'Flats played.' }) done!: number;
  @Field(() => Int) total!: number;
  @Field(() => PastReplayOutcome, { nullable: true }) result!: PastReplayOutcome | null;
}
