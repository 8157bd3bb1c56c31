import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { Cover, Model } from '../domain/terms';
import type { OwnerContractState } from '../store/contract.entity';

@ObjectType('GuaranteeTerms', { description: 'What the guarantee of a contract of type A promises the landlord.' })
export class GuaranteeTermsType {
  @Field(() => [String]) covers!: readonly Cover[];
  @Field(() => Int) capMonths!: number;
  @Field(() => HalereScalar) capAmount!: Halere;
  @Field(() => Int) waitingDays!: number;
  @Field(() => Int) claimWithinDays!: number;
  @Field(() => Int) coPaymentPercent!: number;
  @Field(() => Int) payoutDays!: number;
  @Field(() => Boolean) restoredByRecovery!: boolean;
  @Field(() => HalereScalar, { nullable: true, description: 'The most in one calendar year, where it was agreed.' }) capPerYear?: Halere | null;
}

@ObjectType({ description: 'The owner’s side: A mediated lease with guarantee, B head-lease, C provision of a flat.' })
export class OwnerContract {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) number!: string;
  @Field(() => String) variableSymbol!: string;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => IdScalar) landlordId!: Id;
  @Field(() => String) model!: Model;
  @Field(() => String) state!: OwnerContractState;
  @Field(() => DateScalar, { nullable: true }) signedOn!: IsoDate | null;
  @Field(() => DateScalar) startsOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) endsOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => HalereScalar, { nullable: true, description: 'B and C: what the agency pays the owner, whoever lives there.' }) ownerRent!: Halere | null;
  @Field(() => HalereScalar) ownerServices!: Halere;
  @Field(() => Int, { nullable: true }) payoutDay!: number | null;
  @Field(() => Boolean) subleasePermitted!: boolean;
  @Field(() => Boolean) collectsForLandlord!: boolean;
  @Field(() => Boolean) powerOfAttorney!: boolean;
}
