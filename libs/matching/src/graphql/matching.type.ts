import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { Household } from '#households/staff';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'What a landlord asks of tenants, after it was read under the Anti-discrimination Act.' })
export class LandlordCondition {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => String) words!: string;
  @Field(() => Int, { nullable: true }) personLimit!: number | null;
  @Field(() => String, { description: 'lawful or needs_evidence' }) verdict!: string;
  @Field(() => String) paragraph!: string;
  @Field(() => String, { nullable: true }) evidence!: string | null;
  @Field(() => Boolean, { description: 'Whether it weighs in a matching.' }) counts!: boolean;
  @Field(() => DateScalar) recordedOn!: IsoDate;
}

@ObjectType({ description: 'A flat as a matching sees it. Money in haléře a month.' })
export class MatchFlat {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) code!: string;
  @Field(() => String) layout!: string;
  @Field(() => String) street!: string;
  @Field(() => String) houseNumber!: string;
  @Field(() => String) city!: string;
  @Field(() => String, { nullable: true }) part!: string | null;
  @Field(() => Int) floor!: number;
  @Field(() => Float) areaM2!: number;
  @Field(() => Int) habitableRooms!: number;
  @Field(() => Boolean, { nullable: true }) hasLift!: boolean | null;
  @Field(() => Boolean, { nullable: true }) stepFree!: boolean | null;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar) services!: Halere;
  @Field(() => HalereScalar, { nullable: true }) energy!: Halere | null;
  @Field(() => HalereScalar) deposit!: Halere;
  @Field(() => Int, { nullable: true }) maxPersons!: number | null;
  @Field(() => DateScalar, { nullable: true }) availableFrom!: IsoDate | null;
}

@ObjectType({ description: 'The smallest change of one kind that alone would turn a no.' })
export class MatchChange {
  @Field(() => String, { description: 'Who can do it: family, landlord, agency; other_flat: only another flat.' }) of!: string;
  @Field(() => String) words!: string;
  @Field(() => Int, { description: 'The fewest steps; one fewer does not turn it.' }) amount!: number;
  @Field(() => String, { description: 'What the steps are counted in: rooms, m2_tenths, crowns (Kč a month), people, features.' }) unit!: string;
}

@ObjectType({ description: 'One rule of eligibility: what it needs, what was found, passed, failed or unknown.' })
export class MatchRule {
  @Field(() => String) rule!: string;
  @Field(() => String) name!: string;
  @Field(() => String) outcome!: string;
  @Field(() => String) needed!: string;
  @Field(() => String) found!: string;
  @Field(() => Boolean) overridable!: boolean;
  @Field(() => String, { nullable: true, description: 'The likeliest of the changes, or what to find out.' }) wouldHelp!: string | null;
  @Field(() => [MatchChange], { description: 'Of a no: every smallest change that alone would turn it.' }) changes!: readonly MatchChange[];
  @Field(() => String, { description: 'The rule as it is published.' }) sentence!: string;
  @Field(() => String, { description: 'The check as a formula, with the values of the policy.' }) test!: string;
  @Field(() => String, { nullable: true, description: 'The paragraph it rests on; none: the agency’s own.' }) law!: string | null;
}

@ObjectType({ description: 'One term of the score. The terms sum to the score.' })
export class MatchTerm {
  @Field(() => String) term!: string;
  @Field(() => String) words!: string;
  @Field(() => Int) points!: number;
  @Field(() => Int) cap!: number;
  @Field(() => Boolean) known!: boolean;
  @Field(() => DateScalar, { nullable: true }) sourceOn!: IsoDate | null;
  @Field(() => String, { description: 'How the points are counted, as it is published.' }) sentence!: string;
  @Field(() => String, { description: 'The points as a formula, with the values of the policy.' }) test!: string;
  @Field(() => String, { nullable: true }) law!: string | null;
}

@ObjectType({ description: 'A family and a flat, judged and scored.' })
export class Match {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => IdScalar) flatId!: Id;
  @Field(() => Boolean) eligible!: boolean;
  @Field(() => Int, { nullable: true, description: '1 is first; none for the ineligible.' }) rank!: number | null;
  @Field(() => Boolean, { description: 'The policy cannot tell it from its neighbours of the same rank.' }) tied!: boolean;
  @Field(() => Int) score!: number;
  @Field(() => Int, { description: 'The most it could be once everything unknown is known.' }) possibleScore!: number;
  @Field(() => Boolean) hasUnknown!: boolean;
  @Field(() => Float, { nullable: true, description: 'Rent, services and energy as a share of income and benefits.' }) sharePercent!: number | null;
  @Field(() => [MatchTerm], { description: 'The three strongest.' }) reasons!: readonly MatchTerm[];
  @Field(() => [MatchTerm]) terms!: readonly MatchTerm[];
  @Field(() => [MatchRule]) rules!: readonly MatchRule[];
  @Field(() => Boolean, { description: 'The family has another offer that still runs.' }) offeredElsewhere!: boolean;
}

@ObjectType()
export class PolicyTerm {
  @Field(() => String) term!: string;
  @Field(() => Int) cap!: number;
}

@ObjectType({ description: 'How the agency chooses: a version of a published document.' })
export class MatchingPolicy {
  @Field(() => Int, { description: '0 is the standard policy before anything was decided.' }) version!: number;
  @Field(() => DateScalar, { nullable: true }) adoptedOn!: IsoDate | null;
  @Field(() => Float) maxPersonsPerRoom!: number;
  @Field(() => Float) minM2PerPerson!: number;
  @Field(() => Float) maxSharePercent!: number;
  @Field(() => Int) offerWorkingDays!: number;
  @Field(() => Int) reservesAtMost!: number;
  @Field(() => [PolicyTerm]) terms!: readonly PolicyTerm[];
}

@ObjectType()
export class MissingRule {
  @Field(() => String) rule!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) families!: number;
}

@ObjectType({ description: 'Families for one flat.' })
export class UnitMatching {
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => MatchFlat) flat!: MatchFlat;
  @Field(() => Boolean, { description: 'Somebody lives there now.' }) occupied!: boolean;
  @Field(() => MatchingPolicy) policy!: MatchingPolicy;
  @Field(() => Int) eligibleCount!: number;
  @Field(() => Int) ineligibleCount!: number;
  @Field(() => [Match], { description: 'The first hundred at the most.' }) eligible!: readonly Match[];
  @Field(() => [Match]) ineligible!: readonly Match[];
  @Field(() => [MissingRule], { description: 'What the ineligible fail, most often first.' }) mostOftenMissing!: readonly MissingRule[];
}

@ObjectType({ description: 'Flats for one family.' })
export class HouseholdMatching {
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => Household) household!: Household;
  @Field(() => MatchingPolicy) policy!: MatchingPolicy;
  @Field(() => [Match]) eligible!: readonly Match[];
  @Field(() => [Match]) ineligible!: readonly Match[];
}

@ObjectType({ description: 'A colleague who may take part in a decision.' })
export class MatchDecider {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) displayName!: string;
}

@ObjectType({ description: 'People chose a family for a flat and said why; what they saw is frozen.' })
export class MatchDecision {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) decidedOn!: IsoDate;
  @Field(() => String) reason!: string;
  @Field(() => [String]) overriddenRules!: readonly string[];
  @Field(() => IdScalar, { nullable: true, description: 'The sitting of a committee that decided; none when colleagues did.' }) sittingId!: Id | null;
  @Field(() => Int, { nullable: true }) score!: number | null;
}
