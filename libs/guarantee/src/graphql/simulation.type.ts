import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, IsoDate, Month } from '#kernel';
import { DateScalar, HalereScalar, MonthScalar } from '#platform/staff';

@ObjectType({ description: 'The fund at the end of a month over all futures played. Below zero: what would be missing.' })
export class SimulatedMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar) p5!: Halere;
  @Field(() => HalereScalar) p25!: Halere;
  @Field(() => HalereScalar) p50!: Halere;
  @Field(() => HalereScalar) p75!: Halere;
  @Field(() => HalereScalar) p95!: Halere;
  @Field(() => Float, { description: 'Share of futures below zero at its end, 0 to 1.' }) belowZero!: number;
}

@ObjectType({ description: 'What the simulation stands on: the agency’s own history, with the prior where there is little of it.' })
export class SimulationBasis {
  @Field(() => Int) leases!: number;
  @Field(() => HalereScalar) monthlyCovered!: Halere;
  @Field(() => HalereScalar, { description: 'Overdue today and claimable.' }) overdue!: Halere;
  @Field(() => HalereScalar) recourse!: Halere;
  @Field(() => Int) monthsSeen!: number;
  @Field(() => Int) defaultsSeen!: number;
  @Field(() => Float, { description: 'A month of a household stays unpaid with this probability, prior included.' }) agencyDefault!: number;
  @Field(() => Float, { description: 'Mean unpaid share of a month that stays unpaid.' }) meanSeverity!: number;
  @Field(() => Float) recoveryProbability!: number;
}

@ObjectType({ description: 'The fund played twelve months ahead; the same data and seed give the same figures.' })
export class GuaranteeSimulation {
  @Field(() => Float) seed!: number;
  @Field(() => Int) runs!: number;
  @Field(() => Int) acceptablePercent!: number;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => HalereScalar) start!: Halere;
  @Field(() => [SimulatedMonth]) months!: readonly SimulatedMonth[];
  @Field(() => Float, { description: 'Share of futures in which the money does not suffice, 0 to 1.' }) shortfall!: number;
  @Field(() => HalereScalar, { description: 'The smallest grant today that brings it to the acceptable share.' }) grantNeeded!: Halere;
  @Field(() => HalereScalar) meanPayouts!: Halere;
  @Field(() => HalereScalar) meanRecovered!: Halere;
  @Field(() => SimulationBasis) basis!: SimulationBasis;
}
