import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { CoOwnersConsent, DefectSeverity, InspectionOutcome, MortgageConsent } from '../domain/flat-checks';
import type { EnergyLabel, UnitService } from '../domain/unit-rules';

@ObjectType()
export class Building {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) street!: string;
  @Field(() => String) houseNumber!: string;
  @Field(() => String, { nullable: true }) part!: string | null;
  @Field(() => String) city!: string;
  @Field(() => String) postalCode!: string;
  @Field(() => String, { nullable: true }) ruianCode!: string | null;
  @Field(() => Boolean, { nullable: true }) hasLift!: boolean | null;
  @Field(() => Boolean, { nullable: true }) stepFreeEntrance!: boolean | null;
  @Field(() => Boolean, { nullable: true }) petsAllowed!: boolean | null;
  @Field(() => Boolean, { nullable: true }) smokingAllowed!: boolean | null;
}

@ObjectType()
export class UnitAdvance {
  @Field(() => String) service!: UnitService;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'A flat, as it is offered. Rent and advances of a family are on its tenancy.' })
export class Unit {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) code!: string;
  @Field(() => IdScalar) buildingId!: Id;
  @Field(() => IdScalar) landlordId!: Id;
  @Field(() => String, { nullable: true }) unitNumber!: string | null;
  @Field(() => Int) floor!: number;
  @Field(() => String) layout!: string;
  @Field(() => Int) habitableRooms!: number;
  @Field(() => Number) areaM2!: number;
  @Field(() => Boolean, { nullable: true }) stepFree!: boolean | null;
  @Field(() => Boolean) furnished!: boolean;
  @Field(() => String, { nullable: true }) energyLabel!: EnergyLabel | null;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar) deposit!: Halere;
  @Field(() => HalereScalar, { nullable: true }) energyEstimate!: Halere | null;
  @Field(() => Int, { nullable: true }) maxPersons!: number | null;
  @Field(() => DateScalar, { nullable: true }) availableFrom!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) withdrawnOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'What the cadastre said of a flat on a day.' })
export class CadastreCheck {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) checkedOn!: IsoDate;
  @Field(() => String) titleDeedNumber!: string;
  @Field(() => Boolean) ownerMatches!: boolean;
  @Field(() => String) coOwnersConsent!: CoOwnersConsent;
  @Field(() => Boolean) execution!: boolean;
  @Field(() => String) mortgageConsent!: MortgageConsent;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
export class Inspection {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) inspectedOn!: IsoDate;
  @Field(() => String) outcome!: InspectionOutcome;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
export class Defect {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) place!: string;
  @Field(() => String) description!: string;
  @Field(() => String) severity!: DefectSeverity;
  @Field(() => DateScalar, { nullable: true }) fixBy!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) fixedOn!: IsoDate | null;
}

@ObjectType({ description: 'A problem with a flat, reported by its owner in the portal.' })
export class ProblemReport {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => DateTimeScalar) reportedAt!: Date;
  @Field(() => String) place!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) callWhen!: string | null;
  @Field(() => String) state!: string;
  @Field(() => DateScalar, { nullable: true }) solvedOn!: IsoDate | null;
}
