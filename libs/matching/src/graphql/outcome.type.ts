import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { IsoDate } from '#kernel';
import { DateScalar } from '#platform/staff';

@ObjectType({ description: 'A share with its 95 % interval by Wilson, in tenths of a percent; no share of nothing.' })
export class OutcomeShare {
  @Field(() => Int) count!: number;
  @Field(() => Int) outOf!: number;
  @Field(() => Int, { nullable: true }) permille!: number | null;
  @Field(() => Int, { nullable: true }) low!: number | null;
  @Field(() => Int, { nullable: true }) high!: number | null;
}

@ObjectType({ description: 'What a step of the way adds to the gap, tenths of a percent.' })
export class OutcomePart {
  @Field(() => String) part!: string;
  @Field(() => Int) permille!: number;
}

@ObjectType({ description: 'Share housed in the group less the share among all others, with Newcombe’s 95 % interval; the parts sum to it exactly.' })
export class OutcomeGap {
  @Field(() => Int) permille!: number;
  @Field(() => Int) low!: number;
  @Field(() => Int) high!: number;
  @Field(() => [OutcomePart]) parts!: readonly OutcomePart[];
}

@ObjectType({ description: 'Offers made in the period by how they stood at its end; housed, refused, expired, withdrawn and running sum to made.' })
export class OutcomeOffers {
  @Field(() => Int) made!: number;
  @Field(() => OutcomeShare, { description: 'The family said yes, whatever came of it.' }) accepted!: OutcomeShare;
  @Field(() => Int) housed!: number;
  @Field(() => OutcomeShare) refusedByFamily!: OutcomeShare;
  @Field(() => OutcomeShare) refusedByLandlord!: OutcomeShare;
  @Field(() => Int) expired!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int) running!: number;
}

@ObjectType({ description: 'Weeks from the application to the home, of families housed in the period; the interval is the median’s and asks for six families.' })
export class OutcomeWaiting {
  @Field(() => Int) families!: number;
  @Field(() => Int) median!: number;
  @Field(() => Int) mean!: number;
  @Field(() => Int, { nullable: true }) low!: number | null;
  @Field(() => Int, { nullable: true }) high!: number | null;
}

@ObjectType({ description: 'One group. A figure that is null and named in `withheld` stands on so few families that it would give one away.' })
export class OutcomeRow {
  @Field(() => String) group!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true }) families!: number | null;
  @Field(() => OutcomeShare, { nullable: true }) offered!: OutcomeShare | null;
  @Field(() => OutcomeShare, { nullable: true }) housed!: OutcomeShare | null;
  @Field(() => OutcomeGap, { nullable: true }) gap!: OutcomeGap | null;
  @Field(() => OutcomeOffers, { nullable: true }) offers!: OutcomeOffers | null;
  @Field(() => OutcomeWaiting, { nullable: true }) waiting!: OutcomeWaiting | null;
  @Field(() => OutcomeShare, { nullable: true }) kept6!: OutcomeShare | null;
  @Field(() => OutcomeShare, { nullable: true }) kept12!: OutcomeShare | null;
  @Field(() => [String], { description: 'families, offers, waiting, kept6, kept12' }) withheld!: readonly string[];
}

@ObjectType({ description: 'All families parted by one of their traits.' })
export class OutcomeDimension {
  @Field(() => String) dimension!: string;
  @Field(() => String) name!: string;
  @Field(() => [OutcomeRow]) rows!: readonly OutcomeRow[];
}

@ObjectType({ description: 'What a figure or a step of the way counts, in words.' })
export class OutcomeDefinition {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) what!: string;
}

@ObjectType({ description: 'A coded reason of refusals; no count when it would give a family away.' })
export class RefusalReason {
  @Field(() => String) code!: string;
  @Field(() => Int, { nullable: true }) count!: number | null;
}

@ObjectType({ description: 'What came of waiting in a period, for all and by groups. Groups under five are withheld, and those that would give them away.' })
export class OutcomeReport {
  @Field(() => DateScalar) from!: IsoDate;
  @Field(() => DateScalar, { description: 'The last day, and the day the figures are as of.' }) to!: IsoDate;
  @Field(() => Int, { description: 'Decisions of the period.' }) decisions!: number;
  @Field(() => Int, { description: 'Those whose list was kept: only these tell where families were lost.' }) decisionsWithList!: number;
  @Field(() => Boolean) knowsHomes!: boolean;
  @Field(() => Float, { description: 'Percent of the intervals.' }) confidencePercent!: number;
  @Field(() => Int, { description: 'Groups smaller than this are not told.' }) smallestGroup!: number;
  @Field(() => [OutcomeDefinition]) figures!: readonly OutcomeDefinition[];
  @Field(() => [OutcomeDefinition], { description: 'Steps of the way, in its order.' }) parts!: readonly OutcomeDefinition[];
  @Field(() => OutcomeRow) all!: OutcomeRow;
  @Field(() => [OutcomeDimension]) dimensions!: readonly OutcomeDimension[];
  @Field(() => [RefusalReason], { nullable: true, description: 'null: too few to be told.' }) familyReasons!: readonly RefusalReason[] | null;
  @Field(() => [RefusalReason], { nullable: true, description: 'null: too few to be told.' }) landlordReasons!: readonly RefusalReason[] | null;
}
