import type { Role } from '#kernel';

const team: readonly Role[] = ['social_worker'];
const coordination: readonly Role[] = ['coordinator', 'manager'];
const both: readonly Role[] = [...team, ...coordination];

const allOf = (roles: readonly Role[], fields: string): Record<string, readonly Role[]> => Object.fromEntries(fields.split(' ').map((field) => [field, roles]));

/** Casework for the care team only (rows by row security), shared flags for the coordinator without a word of notes. */
export const supportPolicy = {
  CareToday: allOf(team, 'asOf visits families'),
  FamilyInCare: allOf(
    team,
    'householdId code name phone quietMode interpreterLanguage address floor unitNumber tenancyId myRole inCareSince lastSeenOn lastSeenForm daysUnseen ' +
      'plannedOn plannedAt promise doorNote sharesFlags openGoals openFlags members visits goals flags team',
  ),
  MemberInCare: allOf(team, 'id givenName relation age'),
  Visit: allOf(team, 'id householdId visitedOn form lengthMinutes present content nextStep nextVisitOn nextVisitAt writtenAt writtenByName'),
  VisitConnection: allOf(team, 'edges pageInfo totalCount'),
  VisitEdge: allOf(team, 'cursor node'),
  Goal: allOf(team, 'id householdId title firstStep dueOn state setOn closedOn'),
  DoorNote: allOf(team, 'householdId content writtenAt'),
  RiskFlag: allOf(team, 'id householdId kind level state raisedAt raisedByName answer answerWords answeredAt answeredByName closedAt notes'),
  RiskFlagNote: allOf(team, 'id content writtenAt writtenByName'),
  SharedFlag: allOf(
    coordination,
    'id kind level state raisedAt raisedByName householdId householdCode householdName tenancyId tenancyNumber unitCode address keyWorkerName ' +
      'answer answerWords answeredAt answeredByName closedAt',
  ),
  SharedFlagConnection: allOf(coordination, 'edges pageInfo totalCount'),
  SharedFlagEdge: allOf(coordination, 'cursor node'),
  SharedFlagCounts: allOf(coordination, 'waiting answered closed'),
  CareTeamMember: allOf(both, 'id householdId staffMemberId name role validFrom validTo'),
  CareWorker: allOf(coordination, 'staffMemberId displayName families asKeyWorker'),
};
