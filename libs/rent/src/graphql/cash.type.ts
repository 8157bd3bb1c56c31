import { Field, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A line of a statement that may be this cash.' })
export class CashBankChoice {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
}

@ObjectType({ description: 'A receipt or an expense receipt of a cash desk.' })
export class CashPaper {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) deskId!: Id;
  @Field(() => String, { description: 'receipt, expense' }) kind!: string;
  @Field(() => String) number!: string;
  @Field(() => DateScalar) issuedOn!: IsoDate;
  @Field(() => String, { description: 'rent, refund, deposit, deposit_return, to_bank, from_bank' }) purpose!: string;
  @Field(() => IdScalar, { nullable: true }) tenancyId!: Id | null;
  @Field(() => String, { nullable: true }) tenancyLabel!: string | null;
  @Field(() => String) counterparty!: string;
  @Field(() => String) text!: string;
  @Field(() => HalereScalar, { description: 'What it settles; below zero on a cancelling paper.' }) amount!: Halere;
  @Field(() => HalereScalar, { description: 'Whole crowns that changed hands.' }) cash!: Halere;
  @Field(() => IdScalar) documentId!: Id;
  @Field(() => String, { nullable: true, description: 'Number of the paper that took it back.' }) cancelledBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper it takes back.' }) cancels!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) issuedByName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it arrived at or left the bank; null while on its way.' }) bankLineOn!: IsoDate | null;
}

@ObjectType({ description: 'The evening of a day: counted against the book.' })
export class CashDay {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) day!: IsoDate;
  @Field(() => HalereScalar) book!: Halere;
  @Field(() => HalereScalar) counted!: Halere;
  @Field(() => String, { nullable: true }) explanation!: string | null;
  @Field(() => String, { nullable: true }) closedByName!: string | null;
  @Field(() => String, { nullable: true }) reopenReason!: string | null;
}

@ObjectType()
export class CashDesk {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
}
