import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate, Month } from '#kernel';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';
import type { HandoverKind, KeyKind, MenderOfDefect, MeterKind, RoomCondition } from '../domain/handover';
import type { PartyRole } from '../domain/parties';
import type { EndReason } from '../domain/tenancy-life';
import type { Component, Creditor, Model, PaidTo, Payer, PaymentRoute, SharePayer, Signatory, TenancyKind, TenancyState } from '../domain/terms';
import type { ScanKind } from '../store/contract.entity';

@ObjectType({ description: 'The household’s side: a lease (A) or a sublease (B, C).' })
export class Tenancy {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) number!: string;
  @Field(() => String) kind!: TenancyKind;
  @Field(() => String) model!: Model;
  @Field(() => String) state!: TenancyState;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => IdScalar) landlordId!: Id;
  @Field(() => IdScalar) ownerContractId!: Id;
  @Field(() => IdScalar, { nullable: true }) offerId!: Id | null;
  @Field(() => String, { description: 'To whom the rent is owed: landlord (A) or agency (B, C).' }) creditor!: Creditor;
  @Field(() => String) signatory!: Signatory;
  @Field(() => String) paymentRoute!: PaymentRoute;
  @Field(() => String, { description: 'Permanent: it never changes and names no month.' }) variableSymbol!: string;
  @Field(() => String, { nullable: true }) depositSymbol!: string | null;
  @Field(() => DateScalar) startsOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) endsOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) signedOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) endReason!: EndReason | null;
  @Field(() => String, { nullable: true, description: 'Why the contract has no offer behind it.' }) drawReason!: string | null;
  @Field(() => Int) dueDay!: number;
  @Field(() => HalereScalar) deposit!: Halere;
  @Field(() => HalereScalar) penalties!: Halere;
  @Field(() => String) language!: string;
}

@ObjectType()
export class TenancyParty {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) memberId!: Id;
  @Field(() => String) role!: PartyRole;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Without this signature the contract does not hold.' }) mustSign!: boolean;
  @Field(() => DateScalar, { nullable: true }) signedOn!: IsoDate | null;
}

@ObjectType({ description: 'Rent or a service advance, and the days the amount holds.' })
export class TenancyComponent {
  @Field(() => String) component!: Component;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
}

@ObjectType({ description: 'A part of the month somebody else pays; the rest is the household’s.' })
export class PayerShare {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) payer!: SharePayer;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String) paidTo!: PaidTo;
  @Field(() => Int, { nullable: true }) usualDay!: number | null;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
}

@ObjectType()
export class TenancyMonthPart {
  @Field(() => String) component!: Component;
  @Field(() => String) payer!: Payer;
  @Field(() => String) paidTo!: PaidTo;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'What a month costs by the contract: component by component, payer by payer.' })
export class TenancyMonth {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => Int) days!: number;
  @Field(() => Int) ofDays!: number;
  @Field(() => HalereScalar) total!: Halere;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar) advances!: Halere;
  @Field(() => DateScalar) dueOn!: IsoDate;
  @Field(() => [TenancyMonthPart]) parts!: readonly TenancyMonthPart[];
}

@ObjectType()
export class HandoverMeter {
  @Field(() => String) kind!: MeterKind;
  @Field(() => String) serialNumber!: string;
  @Field(() => String, { nullable: true }) supplyPoint!: string | null;
  @Field(() => Number) reading!: number;
  @Field(() => String) unit!: string;
}

@ObjectType()
export class HandoverKey {
  @Field(() => String) kind!: KeyKind;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class HandoverRoom {
  @Field(() => String) room!: string;
  @Field(() => String) condition!: RoomCondition;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
export class HandoverDefect {
  @Field(() => String) description!: string;
  @Field(() => String) mendedBy!: MenderOfDefect;
  @Field(() => DateScalar, { nullable: true }) mendUntil!: IsoDate | null;
}

@ObjectType({ description: 'A flat handed over, in or out: written once.' })
export class Handover {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: HandoverKind;
  @Field(() => DateScalar) heldOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) energyTransferBy!: IsoDate | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [HandoverMeter]) meters!: readonly HandoverMeter[];
  @Field(() => [HandoverKey]) keys!: readonly HandoverKey[];
  @Field(() => [HandoverRoom]) rooms!: readonly HandoverRoom[];
  @Field(() => [HandoverDefect]) defects!: readonly HandoverDefect[];
}

@ObjectType({ description: 'The scan of a signed paper.' })
export class TenancyScan {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) fileId!: Id;
  @Field(() => String) kind!: ScanKind;
  @Field(() => DateTimeScalar) uploadedAt!: Date;
}
