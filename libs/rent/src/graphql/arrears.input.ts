import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsISO8601, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import type { RecordContact } from '../arrears.service';
import type { PauseReason } from '../domain/ladder';

const CONTACT_STEPS = ['call', 'second_contact', 'visit', 'repayment_agreement', 'direct_payment'] as const;
const OUTCOMES = ['reached', 'not_reached', 'promised', 'agreed'] as const;
const PAUSE_REASONS = ['dispute', 'benefit_decision_pending', 'benefit_in_transit', 'repayment_plan', 'social_worker_hold'] as const;

@InputType()
export class RecordContactInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'call, second_contact, visit, repayment_agreement, direct_payment' }) @IsIn(CONTACT_STEPS) step!: RecordContact['step'];
  @Field(() => String, { description: 'reached, not_reached, promised, agreed' }) @IsIn(OUTCOMES) outcome!: RecordContact['outcome'];
  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601() promisedOn?: IsoDate | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) note?: string | null;
}

@InputType()
export class PauseArrearsInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'dispute, benefit_decision_pending, benefit_in_transit, repayment_plan, social_worker_hold' }) @IsIn(PAUSE_REASONS) reason!: PauseReason;
  @Field(() => DateScalar) @IsISO8601() pausedTo!: IsoDate;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) note?: string | null;
}
