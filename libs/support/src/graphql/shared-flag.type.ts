import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { DateTimeScalar, IdScalar, connectionOf } from '#platform/staff';
import type { FlagAnswer, FlagKind, FlagLevel } from '../domain/flag';
import type { QueueState } from '../store/shared-flag.repository';
import { FlagAnswerEnum, FlagKindEnum, FlagLevelEnum, QueueStateEnum } from './enums.type';

@ObjectType({ description: 'A flag as the coordinator sees it: kind, level and whose flat. There is no field for what was written about it.' })
export class SharedFlag {
  @Field(() => IdScalar) id!: Id;
  @Field(() => FlagKindEnum) kind!: FlagKind;
  @Field(() => FlagLevelEnum) level!: FlagLevel;
  @Field(() => QueueStateEnum) state!: QueueState;
  @Field(() => DateTimeScalar) raisedAt!: Date;
  @Field(() => String) raisedByName!: string;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) householdCode!: string;
  @Field(() => String) householdName!: string;
  @Field(() => IdScalar, { nullable: true }) tenancyId!: Id | null;
  @Field(() => String, { nullable: true }) tenancyNumber!: string | null;
  @Field(() => String, { nullable: true }) unitCode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to call.' }) keyWorkerName!: string | null;
  @Field(() => FlagAnswerEnum, { nullable: true }) answer!: FlagAnswer | null;
  @Field(() => String, { nullable: true }) answerWords!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: Date | null;
}

export const SharedFlagConnection = connectionOf(SharedFlag);

@ObjectType()
export class SharedFlagCounts {
  @Field(() => Int) waiting!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int) closed!: number;
}
