import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/portal';
import type { Halere, Id, IsoDate } from '#kernel';

@ObjectType({ description: 'Where to find the agency.' })
export class AgencyContact {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String) email!: string;
  @Field(() => String) street!: string;
  @Field(() => String) city!: string;
  @Field(() => String) postalCode!: string;
  @Field(() => Boolean, { description: 'The people and sums are invented.' }) isDemo!: boolean;
}

@ObjectType({ description: 'The person to call.' })
export class Coordinator {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
}

@ObjectType({ description: 'One flat of the landlord who asks. Contract, papers and money are added by their own contexts.' })
export class MyFlat {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'Street and number.' }) street!: string;
  @Field(() => String) city!: string;
  @Field(() => String, { nullable: true }) unitNumber!: string | null;
  @Field(() => Int) floor!: number;
  @Field(() => String) layout!: string;
  @Field(() => Float) areaM2!: number;
}

@ObjectType()
export class MyHome {
  @Field(() => String) landlordName!: string;
  @Field(() => AgencyContact) agency!: AgencyContact;
  @Field(() => Coordinator, { nullable: true }) coordinator!: Coordinator | null;
  @Field(() => [MyFlat]) flats!: readonly MyFlat[];
}

@ObjectType({ description: 'A problem of a flat, as its landlord reported it.' })
export class ProblemReport {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateTimeScalar) reportedAt!: Date;
  @Field(() => String) place!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { description: 'new, taken or solved' }) state!: string;
  @Field(() => DateScalar, { nullable: true }) solvedOn!: IsoDate | null;
}

@ObjectType({ description: 'What the agency usually pays for a square metre a month, by town and size of flat.' })
export class RentBand {
  @Field(() => String) city!: string;
  @Field(() => String, { description: 'small (under 40 m²), medium (to 60 m²) or large' }) size!: string;
  @Field(() => HalereScalar) low!: Halere;
  @Field(() => HalereScalar) high!: Halere;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => String) source!: string;
}

@ObjectType({ description: 'What the public form needs to know before its first question.' })
export class OfferForm {
  @Field(() => AgencyContact) agency!: AgencyContact;
  @Field(() => Coordinator, { nullable: true }) coordinator!: Coordinator | null;
  @Field(() => [String]) cities!: readonly string[];
  @Field(() => [RentBand]) bands!: readonly RentBand[];
}

@ObjectType({ description: 'A flat offered: its number, and who calls by when.' })
export class FlatOffer {
  @Field(() => String) reference!: string;
  @Field(() => DateScalar) callBy!: IsoDate;
  @Field(() => String, { nullable: true }) callerName!: string | null;
}
