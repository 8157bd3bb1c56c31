import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A flat offered to a family, from the first word to the key.' })
export class Offer {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) state!: string;
  @Field(() => String, { description: 'Who lets the flat: landlord or agency.' }) lessor!: string;
  @Field(() => DateScalar) offeredOn!: IsoDate;
  @Field(() => DateScalar, { description: 'The last day for the family’s answer.' }) expiresOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) viewingOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) familyAnsweredOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) landlordAnsweredOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) promisedOn!: IsoDate | null;
  @Field(() => IdScalar, { nullable: true }) promiseDocumentId!: Id | null;
  @Field(() => String, { nullable: true }) refusedBy!: string | null;
  @Field(() => String, { nullable: true }) refusalCode!: string | null;
  @Field(() => String, { nullable: true }) consequence!: string | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) closedReason!: string | null;
}

@ObjectType({ description: 'The codes a refusal may have.' })
export class RefusalReasons {
  @Field(() => [String]) family!: readonly string[];
  @Field(() => [String], { description: 'Of those, the ones that keep the family’s place in the list.' }) familyKeepsPlace!: readonly string[];
  @Field(() => [String]) landlord!: readonly string[];
  @Field(() => Int) offerWorkingDays!: number;
}
