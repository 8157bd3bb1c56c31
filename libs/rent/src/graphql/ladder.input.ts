import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, IdScalar } from '#platform/staff';
import { STEPS, TASKS, type Rung, type Step, type Task } from '../domain/ladder';
import { DELIVERY_WAYS, type DeliveryWay } from '../store/breach.entity';

@InputType()
export class LadderRungInput {
  @Field(() => String) @IsIn(STEPS) step!: Step;
  @Field(() => Int) @IsInt() fromDay!: number;
  @Field(() => Int) @IsInt() restDays!: number;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() fromMonths?: number | null;
  @Field(() => String) @IsIn(['coordinator', 'social_worker', 'manager']) who!: Rung['who'];
  @Field(() => [String]) @IsArray() @IsIn(TASKS, { each: true }) tasks!: Task[];
}

@InputType()
export class LadderInput {
  @Field(() => [LadderRungInput]) @IsArray() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => LadderRungInput) rungs!: LadderRungInput[];
}

@InputType()
export class AdoptLadderInput extends LadderInput {
  @Field(() => DateScalar) @IsISO8601() validFrom!: IsoDate;
}

@InputType()
export class UndoArrearsActInput {
  @Field(() => IdScalar) @IsUUID() actId!: Id;
  @Field(() => String) @IsString() @MaxLength(500) because!: string;
}

@InputType()
export class RecordDeliveryInput {
  @Field(() => IdScalar) @IsUUID() paperId!: Id;
  @Field(() => DateScalar, { nullable: true, description: 'Left out: the delivery was written down by mistake.' }) @IsOptional() @IsISO8601() deliveredOn?: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'hand, post, data_box' }) @IsOptional() @IsIn(DELIVERY_WAYS) way?: DeliveryWay | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) proof?: string | null;
}

@InputType()
export class IssueLetterInput {
  @Field(() => IdScalar) @IsUUID() tenancyId!: Id;
  @Field(() => String, { description: 'rentStatement, reminder, callToPay, breachCall, repaymentAgreement, debtRecognition, noDebtConfirmation, depositSettlement' }) @IsString() kind!: string;
  @Field(() => String, { nullable: true, description: 'cs, en; left out: the family’s own' }) @IsOptional() @IsIn(['cs', 'en']) language?: 'cs' | 'en' | null;
}
