import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar, connectionOf } from '#platform/staff';
import type { FlagAnswer, FlagKind, FlagLevel, FlagState } from '../domain/flag';
import type { GoalState } from '../domain/goal';
import type { TeamRole } from '../domain/team';
import type { VisitForm } from '../domain/visit';
import { FlagAnswerEnum, FlagKindEnum, FlagLevelEnum, FlagStateEnum, GoalStateEnum, TeamRoleEnum, VisitFormEnum } from './enums.type';

@ObjectType({ description: 'A record of a visit. It stays as it was written; only the care team reads it.' })
export class Visit {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => DateScalar) visitedOn!: IsoDate;
  @Field(() => VisitFormEnum) form!: VisitForm;
  @Field(() => Int, { nullable: true }) lengthMinutes!: number | null;
  @Field(() => String, { nullable: true }) present!: string | null;
  @Field(() => String) content!: string;
  @Field(() => String, { nullable: true }) nextStep!: string | null;
  @Field(() => DateScalar, { nullable: true }) nextVisitOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'HH:MM' }) nextVisitAt!: string | null;
  @Field(() => DateTimeScalar) writtenAt!: Date;
  @Field(() => String) writtenByName!: string;
}

export const VisitConnection = connectionOf(Visit);

@ObjectType({ description: 'What the family wants to reach. Only the care team reads it.' })
export class Goal {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) firstStep!: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: IsoDate | null;
  @Field(() => GoalStateEnum) state!: GoalState;
  @Field(() => DateScalar) setOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) closedOn!: IsoDate | null;
}

@ObjectType()
export class RiskFlagNote {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) content!: string;
  @Field(() => DateTimeScalar) writtenAt!: Date;
  @Field(() => String) writtenByName!: string;
}

@ObjectType({ description: 'A risk to the tenancy, as the care team sees it.' })
export class RiskFlag {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => FlagKindEnum) kind!: FlagKind;
  @Field(() => FlagLevelEnum) level!: FlagLevel;
  @Field(() => FlagStateEnum) state!: FlagState;
  @Field(() => DateTimeScalar) raisedAt!: Date;
  @Field(() => String) raisedByName!: string;
  @Field(() => FlagAnswerEnum, { nullable: true }) answer!: FlagAnswer | null;
  @Field(() => String, { nullable: true }) answerWords!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: Date | null;
  @Field(() => [RiskFlagNote]) notes!: RiskFlagNote[];
}

@ObjectType()
export class MemberInCare {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) givenName!: string;
  @Field(() => String) relation!: string;
  @Field(() => Int) age!: number;
}

@ObjectType({ description: 'How to get to the door.' })
export class DoorNote {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) content!: string;
  @Field(() => DateTimeScalar) writtenAt!: Date;
}

@ObjectType()
export class CareTeamMember {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => IdScalar) staffMemberId!: Id;
  @Field(() => String) name!: string;
  @Field(() => TeamRoleEnum) role!: TeamRole;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'The last day.' }) validTo!: IsoDate | null;
}

@ObjectType({ description: 'A social worker and how many families they care for.' })
export class CareWorker {
  @Field(() => IdScalar) staffMemberId!: Id;
  @Field(() => String) displayName!: string;
  @Field(() => Int) families!: number;
  @Field(() => Int) asKeyWorker!: number;
}

@ObjectType({ description: 'A family in my care, with what the doorstep needs.' })
export class FamilyInCare {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => Boolean, { description: 'Somebody else may hold the telephone: neutral words, no messages.' }) quietMode!: boolean;
  @Field(() => String, { nullable: true }) interpreterLanguage!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they live with us, otherwise the contact address.' }) address!: string | null;
  @Field(() => Int, { nullable: true }) floor!: number | null;
  @Field(() => String, { nullable: true }) unitNumber!: string | null;
  @Field(() => IdScalar, { nullable: true }) tenancyId!: Id | null;
  @Field(() => TeamRoleEnum) myRole!: TeamRole;
  @Field(() => DateScalar) inCareSince!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) lastSeenOn!: IsoDate | null;
  @Field(() => VisitFormEnum, { nullable: true }) lastSeenForm!: VisitForm | null;
  @Field(() => Int, { description: 'Days since anybody of the team saw them, or since they came into care.' }) daysUnseen!: number;
  @Field(() => DateScalar, { nullable: true }) plannedOn!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'HH:MM' }) plannedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'The last next step that was written.' }) promise!: string | null;
  @Field(() => String, { nullable: true }) doorNote!: string | null;
  @Field(() => Boolean, { description: 'The family agreed that payment, neighbours and condition reach the coordinator.' }) sharesFlags!: boolean;
  @Field(() => Int) openGoals!: number;
  @Field(() => Int) openFlags!: number;
  @Field(() => [MemberInCare]) members!: MemberInCare[];
  @Field(() => [Goal]) goals!: Goal[];
  @Field(() => [RiskFlag]) flags!: RiskFlag[];
  @Field(() => [CareTeamMember]) team!: CareTeamMember[];
}

@ObjectType()
export class CareToday {
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => [FamilyInCare], { description: 'Missed visits, then today’s by the hour.' }) visits!: FamilyInCare[];
  @Field(() => [FamilyInCare], { description: 'Every family in my care, longest unseen first.' }) families!: FamilyInCare[];
}
