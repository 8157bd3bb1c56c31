import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import {
  CO_OWNERS_CONSENTS,
  DEFECT_SEVERITIES,
  INSPECTION_OUTCOMES,
  MORTGAGE_CONSENTS,
  type CadastreCheckDraft,
  type CoOwnersConsent,
  type DefectDraft,
  type DefectSeverity,
  type InspectionDraft,
  type InspectionOutcome,
  type MortgageConsent,
} from '../domain/flat-checks';
import { ENERGY_LABELS, UNIT_SERVICES, type BuildingDraft, type EnergyLabel, type UnitDraft, type UnitService } from '../domain/unit-rules';

const maybe = { nullable: true } as const;

@InputType()
export class BuildingInput implements BuildingDraft {
  @Field(() => String) @Length(1, 120) street!: string;
  @Field(() => String) @Length(1, 20) houseNumber!: string;
  @Field(() => String, maybe) @IsOptional() @MaxLength(80) part: string | null = null;
  @Field(() => String) @Length(1, 80) city!: string;
  @Field(() => String) @Length(1, 10) postalCode!: string;
  @Field(() => String, maybe) @IsOptional() @MaxLength(20) ruianCode: string | null = null;
  @Field(() => Boolean, maybe) @IsOptional() @IsBoolean() hasLift: boolean | null = null;
  @Field(() => Boolean, maybe) @IsOptional() @IsBoolean() stepFreeEntrance: boolean | null = null;
  @Field(() => Boolean, maybe) @IsOptional() @IsBoolean() petsAllowed: boolean | null = null;
  @Field(() => Boolean, maybe) @IsOptional() @IsBoolean() smokingAllowed: boolean | null = null;
}

@InputType()
export class UnitAdvanceInput {
  @Field(() => String) @IsIn(UNIT_SERVICES) service!: UnitService;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
}

@InputType()
export class UnitInput implements UnitDraft {
  @Field(() => String) @Length(1, 20) code!: string;
  @Field(() => IdScalar) @IsString() buildingId!: Id;
  @Field(() => IdScalar) @IsString() landlordId!: Id;
  @Field(() => String, maybe) @IsOptional() @MaxLength(20) unitNumber: string | null = null;
  @Field(() => Int) @IsInt() floor!: number;
  @Field(() => String) @Length(1, 10) layout!: string;
  @Field(() => Int, { nullable: true, description: 'Left out: as many as the layout says.' }) @IsOptional() @IsInt() habitableRooms: number | null = null;
  @Field(() => Number) @IsNumber() areaM2!: number;
  @Field(() => Boolean, maybe) @IsOptional() @IsBoolean() stepFree: boolean | null = null;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() furnished!: boolean;
  @Field(() => String, maybe) @IsOptional() @IsIn(ENERGY_LABELS) energyLabel: EnergyLabel | null = null;
  @Field(() => HalereScalar) @IsInt() rent!: Halere;
  @Field(() => [UnitAdvanceInput]) @ValidateNested({ each: true }) @Type(() => UnitAdvanceInput) @ArrayMaxSize(10) advances!: UnitAdvanceInput[];
  @Field(() => HalereScalar, { defaultValue: 0 }) @IsInt() deposit!: Halere;
  @Field(() => HalereScalar, maybe) @IsOptional() @IsInt() energyEstimate: Halere | null = null;
  @Field(() => Int, maybe) @IsOptional() @IsInt() maxPersons: number | null = null;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() availableFrom: IsoDate | null = null;
  @Field(() => String, maybe) @IsOptional() @MaxLength(2000) note: string | null = null;
}

@InputType()
export class CadastreCheckInput implements CadastreCheckDraft {
  @Field(() => IdScalar) @IsString() unitId!: Id;
  @Field(() => DateScalar) @IsString() checkedOn!: IsoDate;
  @Field(() => String) @Length(1, 40) titleDeedNumber!: string;
  @Field(() => Boolean) @IsBoolean() ownerMatches!: boolean;
  @Field(() => String) @IsIn(CO_OWNERS_CONSENTS) coOwnersConsent!: CoOwnersConsent;
  @Field(() => Boolean) @IsBoolean() execution!: boolean;
  @Field(() => String) @IsIn(MORTGAGE_CONSENTS) mortgageConsent!: MortgageConsent;
  @Field(() => String, maybe) @IsOptional() @MaxLength(2000) note: string | null = null;
}

@InputType()
export class DefectInput implements DefectDraft {
  @Field(() => String) @Length(1, 80) place!: string;
  @Field(() => String) @Length(1, 500) description!: string;
  @Field(() => String) @IsIn(DEFECT_SEVERITIES) severity!: DefectSeverity;
  @Field(() => DateScalar, maybe) @IsOptional() @IsString() fixBy: IsoDate | null = null;
}

@InputType()
export class InspectionInput implements InspectionDraft {
  @Field(() => IdScalar) @IsString() unitId!: Id;
  @Field(() => DateScalar) @IsString() inspectedOn!: IsoDate;
  @Field(() => String) @IsIn(INSPECTION_OUTCOMES) outcome!: InspectionOutcome;
  @Field(() => String, maybe) @IsOptional() @MaxLength(2000) note: string | null = null;
  @Field(() => [DefectInput]) @ValidateNested({ each: true }) @Type(() => DefectInput) @ArrayMaxSize(50) defects!: DefectInput[];
}
