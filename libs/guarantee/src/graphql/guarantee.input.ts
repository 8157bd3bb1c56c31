import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsISO8601, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';

@InputType()
export class RecordGrantInput {
  @Field(() => IdScalar) @IsUUID() fundId!: Id;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
  @Field(() => String) @Length(1, 200) grantor!: string;
  @Field(() => DateScalar) @IsISO8601() receivedOn!: IsoDate;
  @Field(() => IdScalar, { nullable: true, description: 'The statement line it came on; without one it is part of what the books began with.' }) @IsOptional() @IsUUID() bankLineId?: Id | null;
}

@InputType()
export class ProposeClaimInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'What proves the debt: reminder, landlord’s confirmation.' }) @MaxLength(1000) evidence!: string;
}

@InputType()
export class DecideClaimInput {
  @Field(() => IdScalar) @IsUUID() claimId!: Id;
  @Field(() => Boolean) @IsBoolean() approve!: boolean;
  @Field(() => String) @MaxLength(1000) reason!: string;
}

@InputType()
export class RecordRecoveryInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => IdScalar) @IsUUID() bankLineId!: Id;
  @Field(() => HalereScalar) @IsInt() amount!: Halere;
}
