import { Field, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { LandlordKind } from '../domain/landlord-rules';
import type { LeadSource, LeadStage } from '../domain/lead-life';

@ObjectType({ description: 'Owner of flats: a person, a company or a municipality.' })
export class Landlord {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: LandlordKind;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) companyNumber!: string | null;
  @Field(() => DateScalar, { nullable: true }) birthDate!: IsoDate | null;
  @Field(() => String) street!: string;
  @Field(() => String) city!: string;
  @Field(() => String) postalCode!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) salutation!: string | null;
  @Field(() => String, { nullable: true, description: 'In the Czech form where it has one: 19-2000145399/0800.' }) bankAccount!: string | null;
  @Field(() => String, { nullable: true }) iban!: string | null;
  @Field(() => DateScalar, { nullable: true }) accountCheckedOn!: IsoDate | null;
  @Field(() => String) language!: string;
}

@ObjectType({ description: 'A flat offered by its owner, before there is a contract.' })
export class LandlordLead {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) reference!: string;
  @Field(() => String) stage!: LeadStage;
  @Field(() => String, { nullable: true }) lostReason!: string | null;
  @Field(() => String) source!: LeadSource;
  @Field(() => String) contactName!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String) city!: string;
  @Field(() => String, { nullable: true }) street!: string | null;
  @Field(() => String, { nullable: true }) layout!: string | null;
  @Field(() => Number, { nullable: true }) areaM2!: number | null;
  @Field(() => Boolean, { nullable: true }) furnished!: boolean | null;
  @Field(() => HalereScalar, { nullable: true }) expectedRent!: Halere | null;
  @Field(() => DateScalar, { nullable: true }) availableFrom!: IsoDate | null;
  @Field(() => [String]) worries!: readonly string[];
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => DateScalar, { nullable: true }) callBy!: IsoDate | null;
  @Field(() => IdScalar, { nullable: true }) landlordId!: Id | null;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => [String], { description: 'Stages this lead can be moved to.' }) nextStages?: readonly LeadStage[];
}
