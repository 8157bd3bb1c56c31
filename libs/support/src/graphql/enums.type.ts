import { registerEnumType } from '@nestjs/graphql';
import { FLAG_ANSWERS, FLAG_KINDS, FLAG_LEVELS } from '../domain/flag';
import { TEAM_ROLES } from '../domain/team';
import { VISIT_FORMS } from '../domain/visit';

function enumOf<Value extends string>(name: string, values: readonly Value[], description: string): Record<Value, Value> {
  const made = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(made, { name, description });
  return made;
}

export const FlagKindEnum = enumOf('RiskFlagKind', FLAG_KINDS, 'payment, neighbours and condition can reach the coordinator; the others stay with the care team.');
export const FlagLevelEnum = enumOf('RiskFlagLevel', FLAG_LEVELS, 'How soon somebody should act.');
export const FlagAnswerEnum = enumOf('RiskFlagAnswer', FLAG_ANSWERS, 'What the coordinator promised.');
export const FlagStateEnum = enumOf('RiskFlagState', ['waiting', 'answered', 'closed', 'withdrawn'], 'Where a flag stands.');
export const QueueStateEnum = enumOf('SharedFlagState', ['waiting', 'answered', 'closed'], 'A queue of the coordinator.');
export const VisitFormEnum = enumOf('VisitForm', VISIT_FORMS, 'Where the meeting took place.');
export const GoalStateEnum = enumOf('GoalState', ['open', 'reached', 'dropped'], 'Reached and dropped are ends.');
export const GoalEndEnum = enumOf('GoalEnd', ['reached', 'dropped'], 'How a goal ends.');
export const TeamRoleEnum = enumOf('CareTeamRole', TEAM_ROLES, 'One key worker at a time.');
