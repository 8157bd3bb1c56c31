import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';
import type { Id, IsoDate } from '#kernel';

@ObjectType({ description: 'A family’s way to its own application: never the link itself.' })
export class ApplicantLinkState {
  @Field(() => DateTimeScalar) issuedAt!: Date;
  @Field(() => DateTimeScalar) expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) lastOpenedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the last code sent: waiting, sent, failed or expired.' }) lastCodeState!: string | null;
  @Field(() => String, { nullable: true, description: 'no_contact, no_gateway or gateway_refused' }) lastCodeTrouble!: string | null;
}

@ObjectType({ description: 'Shown once.' })
export class IssuedApplicantLink {
  @Field(() => String) url!: string;
  @Field(() => DateTimeScalar) expiresAt!: Date;
  @Field(() => String, { description: 'The paper with the QR code, a PDF as base64. It is kept nowhere.' }) paper!: string;
}

@ObjectType({ description: 'Shown once; to be written on a paper.' })
export class IssuedApplicantCode {
  @Field(() => String) code!: string;
  @Field(() => DateTimeScalar) expiresAt!: Date;
}

@ObjectType()
export class RevokedApplicantLink {
  @Field(() => Boolean) done!: boolean;
}

@ObjectType({ description: 'What a decision meant for one family, frozen on its day.' })
export class FamilyVerdict {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String, { description: 'passed_over, not_eligible, waiting_date, application_closed or taken_off_list' }) kind!: string;
  @Field(() => DateScalar) decidedOn!: IsoDate;
  @Field(() => DateScalar) appealUntil!: IsoDate;
  @Field(() => String, { nullable: true }) flatLayout!: string | null;
  @Field(() => String, { nullable: true }) flatCity!: string | null;
  @Field(() => Int, { nullable: true }) policyVersion!: number | null;
  @Field(() => Int, { nullable: true }) score!: number | null;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => DateScalar, { nullable: true }) waitingFrom!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) waitingTo!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'Why a person closed the application or took it off a list; the family reads it.' }) reason!: string | null;
}

@ObjectType({ description: 'A published value then and now.' })
export class ChangedRule {
  @Field(() => String) name!: string;
  @Field(() => Int) then!: number;
  @Field(() => Int) now!: number;
}

@ObjectType({ description: 'How a rule came out for the family at the decision and comes out today.' })
export class OutcomeChange {
  @Field(() => String) name!: string;
  @Field(() => String) then!: string;
  @Field(() => String) now!: string;
}

@ObjectType({ description: 'The frozen verdict beside today.' })
export class AppealComparison {
  @Field(() => Int, { nullable: true }) policyThen!: number | null;
  @Field(() => Int, { nullable: true }) policyNow!: number | null;
  @Field(() => [ChangedRule], { description: 'Empty: the rules have not changed since.' }) rules!: readonly ChangedRule[];
  @Field(() => [OutcomeChange]) outcomes!: readonly OutcomeChange[];
  @Field(() => Int, { nullable: true }) scoreNow!: number | null;
  @Field(() => Boolean, { description: 'Somebody else holds the flat or an offer of it; an upheld appeal takes it from nobody.' }) flatTaken!: boolean;
}

@ObjectType({ description: 'A family disagrees with what was decided about it.' })
export class Appeal {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => DateScalar) filedOn!: IsoDate;
  @Field(() => String, { description: 'portal or paper' }) filedThrough!: string;
  @Field(() => String) words!: string;
  @Field(() => String, { description: 'filed, under_review, upheld, rejected or withdrawn' }) state!: string;
  @Field(() => DateScalar, { nullable: true }) takenOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'waiting_date_restored, look_again, application_reopened or reserve_restored' }) effect!: string | null;
  @Field(() => IdScalar, { nullable: true }) documentId!: Id | null;
  @Field(() => DateScalar, { nullable: true }) withdrawnOn!: IsoDate | null;
}
