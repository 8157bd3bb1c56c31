import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'A family passed over when another reserve took over, and why.' })
export class PassedOverReserve {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String, { description: 'housed_or_closed, has_offer or not_eligible' }) because!: string;
  @Field(() => String) words!: string;
}

@ObjectType({ description: 'A family that may take over a flat when its offer ends without a home. It stays free for other flats.' })
export class Reserve {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Int, { description: '1 is asked first.' }) position!: number;
  @Field(() => String, { description: 'Why just at this place.' }) reason!: string;
  @Field(() => String, { description: 'waiting, offered (got an offer) or dropped' }) state!: string;
  @Field(() => Int, { description: 'Score when it was named.' }) score!: number;
  @Field(() => Int, { nullable: true, description: 'Rank when it was named; none after an override.' }) rank!: number | null;
  @Field(() => [String], { description: 'Rules set aside for it, in words.' }) overriddenNames!: readonly string[];
  @Field(() => Boolean, { description: 'It is this reserve’s turn now.' }) isNext!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it cannot take over today; none when it can, or need not.' }) obstacle!: string | null;
  @Field(() => [PassedOverReserve], { description: 'Who was passed over when it took over.' }) passedOver!: readonly PassedOverReserve[];
  @Field(() => DateScalar, { nullable: true }) closedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) droppedReason!: string | null;
}

@ObjectType({ description: 'Reserves of a flat in their order. The list stands until somebody lives there, it is replaced, or a person ends it.' })
export class ReserveList {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => IdScalar) decisionId!: Id;
  @Field(() => DateScalar) namedOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'The day the offer ended and a reserve’s turn came; none while an offer runs.' }) turnSince!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'housed, replaced or closed' }) endedBecause!: string | null;
  @Field(() => String, { nullable: true }) endedReason!: string | null;
  @Field(() => [Reserve]) reserves!: readonly Reserve[];
}

@ObjectType({ description: 'A flat a household stands as a reserve for.' })
export class ReservePlace {
  @Field(() => IdScalar) listId!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => Int) position!: number;
}
