import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'The cost of one service and the key by which it is shared.' })
export class SettlementCost {
  @Field(() => String) service!: string;
  @Field(() => String, { description: 'person_months, area, meter, equal, units' }) key!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => Float, { description: 'What of the key falls on flats that are not ours, in its own measure.' }) others!: number;
  @Field(() => String, { nullable: true }) evidence!: string | null;
}

@ObjectType({ description: 'A meter, agreed units, or the landlord’s own amounts, of one household.' })
export class SettlementReading {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String, { nullable: true }) service!: string | null;
  @Field(() => Float, { nullable: true }) consumed!: number | null;
  @Field(() => HalereScalar, { nullable: true }) cost!: Halere | null;
  @Field(() => HalereScalar, { nullable: true }) advances!: Halere | null;
}

@ObjectType()
export class SettlementLine {
  @Field(() => String) service!: string;
  @Field(() => String, { nullable: true }) key!: string | null;
  @Field(() => HalereScalar, { description: 'Of the whole house.' }) total!: Halere;
  @Field(() => Float) measure!: number;
  @Field(() => Float) ofMeasure!: number;
  @Field(() => HalereScalar) cost!: Halere;
  @Field(() => HalereScalar, { description: 'Charged; what of them is not paid stays a debt of its own.' }) advances!: Halere;
  @Field(() => HalereScalar) paid!: Halere;
}

@ObjectType()
export class SettlementObjection {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) raisedOn!: IsoDate;
  @Field(() => String) text!: string;
  @Field(() => DateScalar) answerBy!: IsoDate;
  @Field(() => Boolean, { description: 'Came after the law’s time; kept and answered all the same.' }) isLate!: boolean;
  @Field(() => String, { nullable: true, description: 'accepted, rejected' }) outcome!: string | null;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => DateScalar, { nullable: true }) answeredOn!: IsoDate | null;
}

@ObjectType({ description: 'What one household owes or gets.' })
export class SettlementResult {
  @Field(() => IdScalar, { nullable: true, description: 'null while it is a preview.' }) id!: Id | null;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) label!: string;
  @Field(() => DateScalar) livedFrom!: IsoDate;
  @Field(() => DateScalar) livedTo!: IsoDate;
  @Field(() => Float, { description: 'Person-months in the period.' }) personMonths!: number;
  @Field(() => [SettlementLine]) lines!: readonly SettlementLine[];
  @Field(() => HalereScalar) cost!: Halere;
  @Field(() => HalereScalar) advances!: Halere;
  @Field(() => HalereScalar, { description: 'cost − advances: above zero the household owes it.' }) balance!: Halere;
  @Field(() => DateScalar, { nullable: true }) deliveredOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) objectionsUntil!: IsoDate | null;
  @Field(() => IdScalar, { nullable: true }) documentId!: Id | null;
  @Field(() => [SettlementObjection]) objections!: readonly SettlementObjection[];
}

@ObjectType({ description: 'Yearly settlement of services of a house or one flat.' })
export class ServicesSettlement {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'computed, or recorded (the landlord’s own paper, amounts only)' }) kind!: string;
  @Field(() => String) buildingLabel!: string;
  @Field(() => String, { nullable: true }) unitCode!: string | null;
  @Field(() => DateScalar) periodFrom!: IsoDate;
  @Field(() => DateScalar) periodTo!: IsoDate;
  @Field(() => String, { description: 'draft, issued, replaced (a corrected one took its place), withdrawn' }) state!: string;
  @Field(() => IdScalar, { nullable: true }) replacesId!: Id | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => DateScalar, { nullable: true }) issuedOn!: IsoDate | null;
  @Field(() => Int, { description: 'Households it was issued to.' }) households!: number;
  @Field(() => Int) openObjections!: number;
  @Field(() => [SettlementCost]) costs!: readonly SettlementCost[];
}

@ObjectType({ description: 'The days of the law for this settlement.' })
export class SettlementDeadlines {
  @Field(() => DateScalar, { description: 'To be delivered by (67/2013 § 7).' }) deliverBy!: IsoDate;
  @Field(() => DateScalar, { description: 'To be paid by at the latest, if delivered today.' }) latestDue!: IsoDate;
  @Field(() => Int, { description: 'Days it is late today.' }) lateDays!: number;
  @Field(() => HalereScalar, { description: 'The most a household may ask for them (§ 13). For information.' }) lateAtMost!: Halere;
}

@ObjectType({ description: 'Results, or the sentence why there are none yet.' })
export class SettlementResults {
  @Field(() => [SettlementResult]) rows!: readonly SettlementResult[];
  @Field(() => String, { nullable: true }) problem!: string | null;
}
