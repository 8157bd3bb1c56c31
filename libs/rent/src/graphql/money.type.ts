import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { connectionOf, DateScalar, DateTimeScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@ObjectType({ description: 'What paid a month, and why it went there.' })
export class MonthPayment {
  @Field(() => DateScalar) receivedOn!: IsoDate;
  @Field(() => String, { description: 'household, benefit_office, municipality, relative, guarantee_fund' }) payer!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { description: 'specific_symbol, message, claim, own_part, reminded, least_secured, earliest_due, credit' }) because!: string;
}

@ObjectType()
export class MoneyMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) charged!: Halere;
  @Field(() => HalereScalar) open!: Halere;
  @Field(() => [MonthPayment]) payments!: readonly MonthPayment[];
}

@ObjectType({ description: 'A line of the ledger on an account of this household.' })
export class TenancyLedgerLine {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) entryId!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => String, { description: 'receivable (rent and advances) or recourse (owed to the agency after the guarantee paid)' }) account!: string;
  @Field(() => String) cause!: string;
  @Field(() => String) text!: string;
  @Field(() => Boolean) isReversal!: boolean;
  @Field(() => Boolean) isReversed!: boolean;
  @Field(() => HalereScalar, { description: 'Positive adds to the debt.' }) amount!: Halere;
  @Field(() => HalereScalar, { description: 'Of the account after this line.' }) balance!: Halere;
}
export const TenancyLedgerLineConnection = connectionOf(TenancyLedgerLine);

@ObjectType({ description: 'The money of one tenancy.' })
export class TenancyMoney {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String, { description: 'landlord (A) or agency (B, C)' }) creditor!: string;
  @Field(() => String) creditorName!: string;
  @Field(() => HalereScalar, { description: 'Charged and not paid, due or not; below zero is a credit.' }) balance!: Halere;
  @Field(() => HalereScalar) overdue!: Halere;
  @Field(() => HalereScalar, { description: 'Paid ahead, waiting for the next charge.' }) credit!: Halere;
  @Field(() => HalereScalar, { description: 'Owed to the agency because the guarantee paid.' }) recourse!: Halere;
}

@ObjectType({ description: 'One tenancy in the monthly run.' })
export class RentLine {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) tenancyNumber!: string;
  @Field(() => String) model!: string;
  @Field(() => String) creditor!: string;
  @Field(() => String) householdName!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar) services!: Halere;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => HalereScalar) open!: Halere;
  @Field(() => HalereScalar, { description: 'Of it what a benefit office or somebody else pays.' }) othersPart!: Halere;
  @Field(() => Boolean, { description: 'False while the landlord has not said whether it reached him: then it is unknown, not unpaid.' }) isKnown!: boolean;
}
export const RentLineConnection = connectionOf(RentLine);

@ObjectType()
export class RentMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => Int) tenancies!: number;
  @Field(() => HalereScalar) charged!: Halere;
  @Field(() => HalereScalar) open!: Halere;
  @Field(() => HalereScalar) overdue!: Halere;
}

@ObjectType({ description: 'What a run of the month charged; a second run charges nothing.' })
export class MonthCharged {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => Int) tenancies!: number;
  @Field(() => Int) charges!: number;
  @Field(() => Int) corrections!: number;
  @Field(() => HalereScalar) total!: Halere;
}

@ObjectType({ description: 'What the agency sends to an owner.' })
export class Payout {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'own_rent (B, C), collected_rent (A), guarantee' }) kind!: string;
  @Field(() => MonthScalar, { nullable: true }) month!: Month | null;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => String, { description: 'due, ordered, paid, cancelled' }) state!: string;
  @Field(() => String) variableSymbol!: string;
  @Field(() => DateScalar, { nullable: true }) paidOn!: IsoDate | null;
  @Field(() => String) landlordName!: string;
  @Field(() => Boolean) hasAccount!: boolean;
  @Field(() => String) unitCode!: string;
  @Field(() => String) contractNumber!: string;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to call when the account is wrong.' }) landlordPhone!: string | null;
  @Field(() => IdScalar, { nullable: true, description: 'The bank sent it back and it waits again.' }) returnId!: Id | null;
  @Field(() => DateScalar, { nullable: true }) returnedOn!: IsoDate | null;
}
export const PayoutConnection = connectionOf(Payout);

@ObjectType()
export class PayoutsPrepared {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => Int) created!: number;
  @Field(() => HalereScalar) total!: Halere;
}

@ObjectType({ description: 'A file for the bank with several payouts.' })
export class PaymentOrder {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) number!: string;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => Int) payoutCount!: number;
  @Field(() => Int, { description: 'How many of them a statement has shown as sent.' }) sentCount!: number;
  @Field(() => DateTimeScalar, { nullable: true }) cancelledAt!: Date | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
}

@ObjectType({ description: 'An incoming line that may be a payout coming back.' })
export class PayoutReturnCandidate {
  @Field(() => IdScalar) bankLineId!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
}

@ObjectType()
export class PaymentOrderFile {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'ABO, windows-1250' }) base64!: string;
}

@ObjectType({ description: 'Has the rent arrived? No answer means unknown, never unpaid.' })
export class ArrivalQuestion {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => MonthScalar) month!: Month;
  @Field(() => String) unitCode!: string;
  @Field(() => String) landlordName!: string;
  @Field(() => String, { nullable: true }) landlordPhone!: string | null;
  @Field(() => HalereScalar) expected!: Halere;
  @Field(() => String, { nullable: true, description: 'arrived, partly, not_arrived; null is unknown' }) answer!: string | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => DateScalar, { nullable: true }) arrivedOn!: IsoDate | null;
  @Field(() => Boolean) isBooked!: boolean;
}

@ObjectType({ description: 'What a flat of B or C has brought or cost the agency so far.' })
export class AgencyLoss {
  @Field(() => IdScalar) ownerContractId!: Id;
  @Field(() => String) contractNumber!: string;
  @Field(() => String) model!: string;
  @Field(() => String) unitCode!: string;
  @Field(() => String) landlordName!: string;
  @Field(() => HalereScalar, { description: 'Own rent owed to the owner.' }) ownerCost!: Halere;
  @Field(() => HalereScalar, { description: 'Charged to the families, advances included.' }) charged!: Halere;
  @Field(() => HalereScalar, { description: 'Of it overdue.' }) unpaid!: Halere;
  @Field(() => HalereScalar, { description: 'charged − unpaid − ownerCost; below zero is the agency’s own loss.' }) result!: Halere;
}
