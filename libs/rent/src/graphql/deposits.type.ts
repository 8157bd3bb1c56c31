import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'Money that came for a deposit or left it; signed, what raises what is held is positive.' })
export class DepositMovement {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'paid, interest, used, returned' }) kind!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) movedOn!: IsoDate;
  @Field(() => String, { description: 'bank_line, cash, landlord_report, settlement, opening' }) source!: string;
  @Field(() => Boolean) isReversal!: boolean;
  @Field(() => Boolean) isReversed!: boolean;
}

@ObjectType({ description: 'What became of a deposit at the end.' })
export class DepositSettlement {
  @Field(() => DateScalar) settledOn!: IsoDate;
  @Field(() => HalereScalar) held!: Halere;
  @Field(() => HalereScalar) interest!: Halere;
  @Field(() => HalereScalar, { description: 'Set off against what was owed.' }) used!: Halere;
  @Field(() => HalereScalar) toReturn!: Halere;
}

@ObjectType({ description: 'Days on which the same sum bore interest at the same rate.' })
export class DepositInterestPeriod {
  @Field(() => DateScalar) from!: IsoDate;
  @Field(() => DateScalar) to!: IsoDate;
  @Field(() => HalereScalar) principal!: Halere;
  @Field(() => Float) percent!: number;
  @Field(() => Int) days!: number;
}

@ObjectType({ description: 'What a settlement on a day would say; the reason why there can be none otherwise.' })
export class DepositSettlementPreview {
  @Field(() => DepositSettlement, { nullable: true }) settlement!: DepositSettlement | null;
  @Field(() => [DepositInterestPeriod]) periods!: readonly DepositInterestPeriod[];
  @Field(() => String, { nullable: true }) whyNot!: string | null;
}

@ObjectType({ description: 'A deposit with all that happened to it.' })
export class Deposit {
  @Field(() => IdScalar, { description: 'The tenancy’s id, or the owner contract’s.' }) id!: Id;
  @Field(() => String, { description: 'household (given by the family) or owner (given by the agency to the owner)' }) side!: string;
  @Field(() => String, { description: 'agency or landlord' }) holder!: string;
  @Field(() => HalereScalar) agreed!: Halere;
  @Field(() => HalereScalar) paid!: Halere;
  @Field(() => HalereScalar, { description: 'Agreed and not paid yet.' }) rest!: Halere;
  @Field(() => HalereScalar) held!: Halere;
  @Field(() => Float, { nullable: true, description: 'Agreed in the contract; null: the agency’s dated rate.' }) interestPercent!: number | null;
  @Field(() => String, { nullable: true, description: 'The variable symbol under which it is paid.' }) symbol!: string | null;
  @Field(() => [DepositMovement]) movements!: readonly DepositMovement[];
  @Field(() => DepositSettlement, { nullable: true }) settlement!: DepositSettlement | null;
}

@ObjectType({ description: 'A yearly rate of deposit interest from a day on.' })
export class DepositRate {
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => Float) percent!: number;
}

@ObjectType()
export class DepositRates {
  @Field(() => [DepositRate]) rates!: readonly DepositRate[];
}
