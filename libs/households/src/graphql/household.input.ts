import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDefined, IsEmail, IsIn, IsOptional, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar } from '#platform/staff';
import { RELATIONS } from '../domain/composition';
import { BENEFIT_KINDS, BENEFIT_RECIPIENTS, INCOME_KINDS } from '../domain/means';
import { NEEDS } from '../domain/needs';

@InputType()
export class MemberInput {
  @Field(() => String) @IsString() @MaxLength(100) givenName!: string;
  @Field(() => String) @IsString() @MaxLength(100) familyName!: string;
  @Field(() => DateScalar) @IsDefined() birthDate!: IsoDate;
  @Field(() => String) @IsIn(RELATIONS) relation!: string;
}

@InputType()
export class SituationInput {
  @Field(() => String) @IsString() @MaxLength(10) ethosCode!: string;
  @Field(() => DateScalar) @IsDefined() since!: IsoDate;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) note?: string | null;
}

@InputType({ description: 'Haléře a month.' })
export class IncomeInputType {
  @Field(() => String) @IsIn(INCOME_KINDS) kind!: string;
  @Field(() => HalereScalar) @IsDefined() amount!: Halere;
  @Field(() => DateScalar) @IsDefined() validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: IsoDate | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) evidence?: string | null;
  @Field(() => IdScalar, { nullable: true }) @IsOptional() memberId?: Id | null;
}

@InputType({ description: 'A granted benefit, haléře a month.' })
export class BenefitInputType {
  @Field(() => String) @IsIn(BENEFIT_KINDS) kind!: string;
  @Field(() => String) @IsString() @MaxLength(200) payer!: string;
  @Field(() => HalereScalar) @IsDefined() amount!: Halere;
  @Field(() => HalereScalar, { nullable: true }) @IsOptional() housingPart?: Halere | null;
  @Field(() => String) @IsIn(BENEFIT_RECIPIENTS) paidTo!: string;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() decidedOn?: IsoDate | null;
  @Field(() => DateScalar) @IsDefined() validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: IsoDate | null;
}

@InputType()
export class NeedInputType {
  @Field(() => String) @IsIn(NEEDS) need!: string;
  @Field(() => Boolean, { defaultValue: true }) @IsBoolean() required!: boolean;
}

@InputType()
export class WishInput {
  @Field(() => String) @IsString() @MaxLength(30) kind!: string;
  @Field(() => String) @IsString() @MaxLength(100) value!: string;
}

@InputType()
export class ConsentInput {
  @Field(() => String) @IsString() @MaxLength(60) purpose!: string;
  @Field(() => DateScalar) @IsDefined() givenOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: IsoDate | null;
  @Field(() => String) @IsString() @MaxLength(300) evidence!: string;
}

@InputType()
export class HouseholdContactInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) name?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() appliedOn?: IsoDate | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @ValidateIf((input: HouseholdContactInput) => Boolean(input.email)) @IsEmail() @MaxLength(200) email?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(300) contactAddress?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) interpreterLanguage?: string | null;
}

const MOST = 40;

@InputType({ description: 'A list that is null was not asked about and stays unknown; an empty one was asked about, and there is nothing.' })
export class RecordHouseholdInput extends HouseholdContactInput {
  @Field(() => IdScalar, { nullable: true }) @IsOptional() referredByPartnerId?: Id | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() quietMode?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() privacyNoticeOn?: IsoDate | null;
  @Field(() => [MemberInput]) @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => MemberInput) members!: MemberInput[];
  @Field(() => SituationInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => SituationInput) situation?: SituationInput | null;
  @Field(() => [IncomeInputType], { nullable: true }) @IsOptional() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => IncomeInputType) incomes?: IncomeInputType[] | null;
  @Field(() => [BenefitInputType], { nullable: true }) @IsOptional() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => BenefitInputType) benefits?: BenefitInputType[] | null;
  @Field(() => [NeedInputType], { nullable: true }) @IsOptional() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => NeedInputType) needs?: NeedInputType[] | null;
  @Field(() => [WishInput], { nullable: true }) @IsOptional() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => WishInput) wishes?: WishInput[] | null;
  @Field(() => [ConsentInput], { nullable: true }) @IsOptional() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => ConsentInput) consents?: ConsentInput[] | null;
}

@InputType()
export class AmendHouseholdInput extends HouseholdContactInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
}

@InputType()
export class AddMemberInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => MemberInput) @ValidateNested() @Type(() => MemberInput) member!: MemberInput;
}

@InputType()
export class MemberLeftInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => IdScalar) @IsDefined() memberId!: Id;
  @Field(() => DateScalar, { description: 'The last day in the household.' }) @IsDefined() leftOn!: IsoDate;
}

@InputType()
export class RecordSituationInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => SituationInput) @ValidateNested() @Type(() => SituationInput) situation!: SituationInput;
}

@InputType()
export class RecordIncomeInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => IncomeInputType) @ValidateNested() @Type(() => IncomeInputType) income!: IncomeInputType;
}

@InputType()
export class RecordBenefitInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => BenefitInputType) @ValidateNested() @Type(() => BenefitInputType) benefit!: BenefitInputType;
}

@InputType()
export class EndMeansInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => IdScalar, { description: 'Of the income or benefit.' }) @IsDefined() id!: Id;
  @Field(() => DateScalar) @IsDefined() lastDay!: IsoDate;
}

@InputType()
export class RecordNeedsInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => [NeedInputType]) @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => NeedInputType) needs!: NeedInputType[];
}

@InputType()
export class RecordWishesInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => [WishInput]) @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => WishInput) wishes!: WishInput[];
}

@InputType()
export class GiveConsentInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => ConsentInput) @ValidateNested() @Type(() => ConsentInput) consent!: ConsentInput;
}

@InputType()
export class CloseHouseholdInput {
  @Field(() => IdScalar) @IsDefined() householdId!: Id;
  @Field(() => String) @IsString() @MaxLength(300) reason!: string;
}
