import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { DateScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@ObjectType({ description: 'Default interest of one month’s debt (Civil Code § 1970).' })
export class AccruedMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar, { description: 'Unpaid rent and services.' }) principal!: Halere;
  @Field(() => HalereScalar, { description: 'All that has accrued through today, paid or not.' }) accrued!: Halere;
  @Field(() => HalereScalar, { description: 'Of it a debt already.' }) posted!: Halere;
  @Field(() => HalereScalar, { description: 'What may still be posted; below zero when a correction left too much posted.' }) toPost!: Halere;
}

@ObjectType({ description: 'Default interest or costs somebody asked for.' })
export class DebtAccessory {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'default_interest, costs' }) kind!: string;
  @Field(() => MonthScalar) month!: Month;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar, { nullable: true, description: 'Of interest: the day through which it was reckoned.' }) through!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'Of costs: what they were for.' }) reason!: string | null;
  @Field(() => DateScalar) postedOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) takenBackOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) takenBackReason!: string | null;
}

@ObjectType({ description: 'Compensation for using the flat after the end (Civil Code § 2295).' })
export class CompensationDue {
  @Field(() => DateScalar, { nullable: true, description: 'Null while the flat has not been handed back.' }) handedBackOn!: IsoDate | null;
  @Field(() => HalereScalar) charged!: Halere;
  @Field(() => HalereScalar, { description: 'For the days through today, less what was charged.' }) toCharge!: Halere;
}

@ObjectType({ description: 'What comes on top of a tenancy’s debt. Interest accrues by itself; only a person makes it a debt.' })
export class DebtAccessories {
  @Field(() => Boolean, { description: 'Whether the agency asks families for default interest; not unless it decided so.' }) pressed!: boolean;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => HalereScalar) accrued!: Halere;
  @Field(() => HalereScalar) toPost!: Halere;
  @Field(() => [AccruedMonth], { description: 'Oldest first, months without interest left out.' }) months!: readonly AccruedMonth[];
  @Field(() => CompensationDue, { nullable: true, description: 'After the end of the tenancy.' }) compensation!: CompensationDue | null;
  @Field(() => [DebtAccessory], { description: 'What was posted, newest first.' }) posted!: readonly DebtAccessory[];
}

@ObjectType({ description: 'The yearly rate of default interest of defaults that began from a day on (351/2013 Sb.).' })
export class InterestRate {
  @Field(() => DateScalar) from!: IsoDate;
  @Field(() => Float, { description: 'Percent a year.' }) percent!: number;
}

@ObjectType()
export class InterestPolicy {
  @Field(() => Boolean) pressed!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Null: nobody has decided, and so it is not pressed.' }) validFrom!: IsoDate | null;
}
