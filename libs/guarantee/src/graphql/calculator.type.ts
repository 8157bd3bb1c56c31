import { Field, ObjectType } from '@nestjs/graphql';
import type { Halere, IsoDate, Month } from '#kernel';
import { DateScalar, HalereScalar, MonthScalar } from '#platform/staff';

@ObjectType()
export class SimulatedCharge {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => String) component!: string;
  @Field(() => HalereScalar, { description: 'Below zero a correction takes it off.' }) amount!: Halere;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => String, { description: 'charge, correction' }) cause!: string;
}

@ObjectType({ description: 'A change or an act that the law or the contract does not allow.' })
export class SimulatedRefusal {
  @Field(() => DateScalar) enteredOn!: IsoDate;
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
  @Field(() => DateScalar, { nullable: true }) earliestFrom!: IsoDate | null;
}

@ObjectType()
export class SimulatedAllocation {
  @Field(() => DateScalar) paidOn!: IsoDate;
  @Field(() => MonthScalar) month!: Month;
  @Field(() => String, { description: 'interest, principal' }) part!: string;
  @Field(() => HalereScalar, { description: 'Below zero a correction gave it back.' }) amount!: Halere;
  @Field(() => String, { description: 'specific_symbol, message, reminded, least_secured, earliest_due, credit, corrected' }) because!: string;
}

@ObjectType()
export class SimulatedOpenMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar) principal!: Halere;
  @Field(() => HalereScalar) interest!: Halere;
}

@ObjectType()
export class SimulatedClaimMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar) payout!: Halere;
}

@ObjectType()
export class SimulatedClaim {
  @Field(() => DateScalar) on!: IsoDate;
  @Field(() => HalereScalar) claimed!: Halere;
  @Field(() => HalereScalar) payout!: Halere;
  @Field(() => DateScalar, { nullable: true, description: 'Null until a second person has approved it.' }) payableOn!: IsoDate | null;
  @Field(() => [SimulatedClaimMonth]) months!: readonly SimulatedClaimMonth[];
  @Field(() => String, { nullable: true, description: 'Why nothing is paid, as a sentence.' }) whyNot!: string | null;
}

@ObjectType({ description: 'The first of the three conditions of Civil Code § 2291: the amount.' })
export class SimulatedGate {
  @Field(() => Boolean) open!: boolean;
  @Field(() => HalereScalar) owed!: Halere;
  @Field(() => HalereScalar) needed!: Halere;
}

@ObjectType({ description: 'What the calculator says of a file: the rules of the books on one tenancy.' })
export class RentSimulation {
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => String) model!: string;
  @Field(() => [SimulatedCharge]) charges!: readonly SimulatedCharge[];
  @Field(() => [SimulatedRefusal]) refused!: readonly SimulatedRefusal[];
  @Field(() => [SimulatedAllocation]) allocations!: readonly SimulatedAllocation[];
  @Field(() => [SimulatedOpenMonth]) open!: readonly SimulatedOpenMonth[];
  @Field(() => HalereScalar) credit!: Halere;
  @Field(() => [SimulatedClaim]) claims!: readonly SimulatedClaim[];
  @Field(() => HalereScalar) fund!: Halere;
  @Field(() => HalereScalar) capLeft!: Halere;
  @Field(() => HalereScalar) recourse!: Halere;
  @Field(() => HalereScalar) landlordClaim!: Halere;
  @Field(() => SimulatedGate) gate2291!: SimulatedGate;
}
