export { SupportModule } from './support.module';
export { CareTeamService, type NewTeamMember } from './care-team.service';
export { CaseworkService, type CareToday, type NewGoal, type NewVisit } from './casework.service';
export { FlagsService, type NewFlag } from './flags.service';
export { FLAG_KINDS, SHARED_KINDS, type FlagAnswer, type FlagKind, type FlagLevel } from './domain/flag';
export { supportSentences, type SupportRefusal } from './domain/refusal';
export { caseloads, countSharedFlags, type Caseload } from './store/shared-flag.repository';
