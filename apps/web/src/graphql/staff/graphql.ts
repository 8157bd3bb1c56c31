// @ts-nocheck
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddBankAccountInput = {
  /** 19-2000145399/0800 or an IBAN beginning with CZ */
  account: string;
  name: string;
};

export type AddRiskFlagNoteInput = {
  content: string;
  flagId: string;
  id: string;
};

export type AnswerSharedFlagInput = {
  answer: RiskFlagAnswer;
  flagId: string;
  words?: string | null | undefined;
};

export type AssignCareTeamMemberInput = {
  householdId: string;
  role: CareTeamRole;
  staffMemberId: string;
  /** From today when missing. */
  validFrom?: string | null | undefined;
  /** The last day. */
  validTo?: string | null | undefined;
};

export type BankLineDecisionInput = {
  /** tenancies, payout, suspense (nobody knows yet), not_rent */
  as: string;
  lineId: string;
  payoutId?: string | null | undefined;
  shares?: Array<BankShareInput>;
};

export type BankShareInput = {
  /** Above zero, also for a returned payment. */
  amount: number;
  tenancyId: string;
};

export type BuildingInput = {
  city: string;
  hasLift?: boolean | null | undefined;
  houseNumber: string;
  part?: string | null | undefined;
  petsAllowed?: boolean | null | undefined;
  postalCode: string;
  ruianCode?: string | null | undefined;
  smokingAllowed?: boolean | null | undefined;
  stepFreeEntrance?: boolean | null | undefined;
  street: string;
};

export type CadastreCheckInput = {
  checkedOn: string;
  coOwnersConsent: string;
  execution: boolean;
  mortgageConsent: string;
  note?: string | null | undefined;
  ownerMatches: boolean;
  titleDeedNumber: string;
  unitId: string;
};

/** One key worker at a time. */
export type CareTeamRole =
  | 'co_worker'
  | 'key_worker';

export type DefectInput = {
  description: string;
  fixBy?: string | null | undefined;
  place: string;
  severity: string;
};

export type FigureCode =
  | 'arrears'
  | 'families_in_care'
  | 'flats_empty'
  | 'flats_under_contract'
  | 'guarantee_exposure'
  | 'households_housed'
  | 'households_waiting'
  | 'persons_housed'
  | 'void_days';

export type FigureUnit =
  | 'days'
  | 'flats'
  | 'halere'
  | 'households'
  | 'persons';

/** How a goal ends. */
export type GoalEnd =
  | 'dropped'
  | 'reached';

/** Reached and dropped are ends. */
export type GoalState =
  | 'dropped'
  | 'open'
  | 'reached';

export type GuaranteeInput = {
  capAmount: number;
  capMonths: number;
  claimWithinDays: number;
  coPaymentPercent?: number;
  covers: Array<string>;
  payoutDays?: number;
  restoredByRecovery?: boolean;
  waitingDays: number;
};

export type InspectionInput = {
  defects: Array<DefectInput>;
  inspectedOn: string;
  note?: string | null | undefined;
  outcome: string;
  unitId: string;
};

export type KeepDoorNoteInput = {
  content: string;
  householdId: string;
};

export type LandlordInput = {
  /** As a person writes it: 19-2000145399/0800 or an IBAN. */
  account?: string | null | undefined;
  birthDate?: string | null | undefined;
  city: string;
  companyNumber?: string | null | undefined;
  email?: string | null | undefined;
  kind: string;
  language?: string;
  name: string;
  phone?: string | null | undefined;
  postalCode: string;
  salutation?: string | null | undefined;
  street: string;
};

export type LeadInput = {
  areaM2?: number | null | undefined;
  availableFrom?: string | null | undefined;
  city: string;
  contactName: string;
  email?: string | null | undefined;
  expectedRent?: number | null | undefined;
  furnished?: boolean | null | undefined;
  layout?: string | null | undefined;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  source: string;
  street?: string | null | undefined;
};

export type MoveLeadInput = {
  landlordId?: string | null | undefined;
  leadId: string;
  lostReason?: string | null | undefined;
  stage: string;
};

export type OwnerContractInput = {
  collectsForLandlord?: boolean;
  endsOn?: string | null | undefined;
  guarantee?: GuaranteeInput | null | undefined;
  model: string;
  ownerRent?: number | null | undefined;
  ownerServices?: number;
  payoutDay?: number | null | undefined;
  powerOfAttorney?: boolean;
  startsOn: string;
  subleasePermitted?: boolean;
  unitId: string;
};

export type PostBankLinesInput = {
  lines: Array<BankLineDecisionInput>;
};

export type RaiseRiskFlagInput = {
  householdId: string;
  /** Made by the sender: one tap is one flag, however often it is sent. */
  id: string;
  kind: RiskFlagKind;
  level?: RiskFlagLevel;
};

export type RecordVisitInput = {
  content: string;
  form: VisitForm;
  householdId: string;
  /** Made by the sender: the same visit sent twice is kept once. */
  id: string;
  lengthMinutes?: number | null | undefined;
  nextStep?: string | null | undefined;
  /** HH:MM */
  nextVisitAt?: string | null | undefined;
  nextVisitOn?: string | null | undefined;
  present?: string | null | undefined;
  visitedOn: string;
};

/** What the coordinator promised. */
export type RiskFlagAnswer =
  | 'agrees_instalments'
  | 'calls_family'
  | 'orders_repair'
  | 'other'
  | 'talks_to_landlord'
  | 'talks_to_neighbours';

/** payment, neighbours and condition can reach the coordinator; the others stay with the care team. */
export type RiskFlagKind =
  | 'authorities'
  | 'condition'
  | 'family'
  | 'health'
  | 'neighbours'
  | 'payment';

/** How soon somebody should act. */
export type RiskFlagLevel =
  | 'attention'
  | 'urgent';

/** Where a flag stands. */
export type RiskFlagState =
  | 'answered'
  | 'closed'
  | 'waiting'
  | 'withdrawn';

export type SetGoalInput = {
  dueOn?: string | null | undefined;
  firstStep?: string | null | undefined;
  householdId: string;
  id: string;
  title: string;
};

/** A queue of the coordinator. */
export type SharedFlagState =
  | 'answered'
  | 'closed'
  | 'waiting';

export type SignInInput = {
  email: string;
  password: string;
};

export type UnitAdvanceInput = {
  amount: number;
  service: string;
};

export type UnitInput = {
  advances: Array<UnitAdvanceInput>;
  areaM2: number;
  availableFrom?: string | null | undefined;
  buildingId: string;
  code: string;
  deposit?: number;
  energyEstimate?: number | null | undefined;
  energyLabel?: string | null | undefined;
  floor: number;
  furnished?: boolean;
  /** Left out: as many as the layout says. */
  habitableRooms?: number | null | undefined;
  landlordId: string;
  layout: string;
  maxPersons?: number | null | undefined;
  note?: string | null | undefined;
  rent: number;
  stepFree?: boolean | null | undefined;
  unitNumber?: string | null | undefined;
};

/** Where the meeting took place. */
export type VisitForm =
  | 'home'
  | 'office'
  | 'outside'
  | 'phone';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { account: { id: string, displayName: string, email: string, language: string }, memberships: Array<{ id: string, agencyName: string, roles: Array<string> }>, current: { id: string, agencyName: string, roles: Array<string> } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export type ChooseAgencyMutationVariables = Exact<{
  membershipId: string;
}>;


export type ChooseAgencyMutation = { chooseAgency:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { __typename: 'Refused' }
    | { __typename: 'SignedOut' }
   };

export type KeepDoorNoteMutationVariables = Exact<{
  input: KeepDoorNoteInput;
}>;


export type KeepDoorNoteMutation = { keepDoorNote:
    | { __typename: 'DoorNote', content: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FamilyInCareQueryVariables = Exact<{
  householdId: string;
}>;


export type FamilyInCareQuery = { familyInCare: { interpreterLanguage: string | null, householdId: string, code: string, name: string, phone: string | null, quietMode: boolean, address: string | null, floor: number | null, unitNumber: string | null, doorNote: string | null, sharesFlags: boolean, lastSeenOn: string | null, lastSeenForm: VisitForm | null, daysUnseen: number, plannedOn: string | null, plannedAt: string | null, promise: string | null, openGoals: number, openFlags: number, members: Array<{ id: string, givenName: string, relation: string, age: number }>, goals: Array<{ id: string, title: string, firstStep: string | null, dueOn: string | null, state: GoalState, closedOn: string | null }>, flags: Array<{ id: string, kind: RiskFlagKind, level: RiskFlagLevel, state: RiskFlagState, raisedAt: string, raisedByName: string, answer: RiskFlagAnswer | null, answerWords: string | null, answeredByName: string | null, notes: Array<{ id: string, content: string, writtenAt: string, writtenByName: string }> }>, team: Array<{ id: string, name: string, role: CareTeamRole }>, visits: { totalCount: number, edges: Array<{ node: { id: string, visitedOn: string, form: VisitForm, lengthMinutes: number | null, present: string | null, content: string, nextStep: string | null, writtenByName: string, writtenAt: string } }> } } };

export type CloseRiskFlagMutationVariables = Exact<{
  flagId: string;
}>;


export type CloseRiskFlagMutation = { closeRiskFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RiskFlag', id: string }
   };

export type SetGoalMutationVariables = Exact<{
  input: SetGoalInput;
}>;


export type SetGoalMutation = { setGoal:
    | { __typename: 'Goal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndGoalMutationVariables = Exact<{
  goalId: string;
  end: GoalEnd;
}>;


export type EndGoalMutation = { endGoal:
    | { __typename: 'Goal', id: string, state: GoalState }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AddRiskFlagNoteMutationVariables = Exact<{
  input: AddRiskFlagNoteInput;
}>;


export type AddRiskFlagNoteMutation = { addRiskFlagNote:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RiskFlag', id: string }
   };

export type RaiseRiskFlagMutationVariables = Exact<{
  input: RaiseRiskFlagInput;
}>;


export type RaiseRiskFlagMutation = { raiseRiskFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RiskFlag', id: string, state: RiskFlagState }
   };

export type WithdrawRiskFlagMutationVariables = Exact<{
  flagId: string;
}>;


export type WithdrawRiskFlagMutation = { withdrawRiskFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RiskFlag', id: string, state: RiskFlagState }
   };

export type CareTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type CareTodayQuery = { careToday: { asOf: string, visits: Array<{ householdId: string, code: string, name: string, phone: string | null, quietMode: boolean, address: string | null, floor: number | null, unitNumber: string | null, doorNote: string | null, sharesFlags: boolean, lastSeenOn: string | null, lastSeenForm: VisitForm | null, daysUnseen: number, plannedOn: string | null, plannedAt: string | null, promise: string | null, openGoals: number, openFlags: number }>, families: Array<{ householdId: string, code: string, name: string, phone: string | null, quietMode: boolean, address: string | null, floor: number | null, unitNumber: string | null, doorNote: string | null, sharesFlags: boolean, lastSeenOn: string | null, lastSeenForm: VisitForm | null, daysUnseen: number, plannedOn: string | null, plannedAt: string | null, promise: string | null, openGoals: number, openFlags: number }> } };

export type FamilyCardFragment = { householdId: string, code: string, name: string, phone: string | null, quietMode: boolean, address: string | null, floor: number | null, unitNumber: string | null, doorNote: string | null, sharesFlags: boolean, lastSeenOn: string | null, lastSeenForm: VisitForm | null, daysUnseen: number, plannedOn: string | null, plannedAt: string | null, promise: string | null, openGoals: number, openFlags: number };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Visit', id: string }
   };

export type BankStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BankStatementsQuery = { bankStatements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, format: string, periodFrom: string | null, periodTo: string, opening: number | null, closing: number | null, lineCount: number, importedAt: string, bankAccount: { name: string, bankAccount: string }, piles: { certain: number, toConfirm: number, unknown: number, suspense: number, posted: number } } }> }, bankAccounts: Array<{ id: string, name: string, bankAccount: string, ledgerBalance: number }>, bankSuspense: { totalCount: number, edges: Array<{ node: { id: string, statementId: string, position: number, bookedOn: string, amount: number, counterName: string | null, counterAccount: string | null, variableSymbol: string | null, message: string | null, ageDays: number } }> } };

export type BankStatementQueryVariables = Exact<{
  id: string;
}>;


export type BankStatementQuery = { bankStatement: { id: string, format: string, statementNumber: string | null, periodFrom: string | null, periodTo: string, opening: number | null, closing: number | null, lineCount: number, importedAt: string, bankAccount: { id: string, name: string, bankAccount: string, ledgerBalance: number }, piles: { certain: number, toConfirm: number, unknown: number, suspense: number, posted: number }, ledgerCheck: { closing: number | null, ledger: number, waiting: number, holds: boolean | null }, changes: Array<{ id: string, position: number, knownBookedOn: string, knownAmount: number, foundBookedOn: string, foundAmount: number, noticedAt: string }>, batches: Array<{ id: string, postedAt: string, undoneAt: string | null, lineCount: number }> } };

export type BankLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type BankLinesQuery = { bankStatement: { id: string, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, position: number, bookedOn: string, amount: number, counterAccount: string | null, counterName: string | null, variableSymbol: string | null, constantSymbol: string | null, specificSymbol: string | null, message: string | null, reversal: boolean, state: string, pile: string | null, reason: string | null, ageDays: number, payoutId: string | null, shares: Array<{ tenancyId: string, label: string, amount: number }>, postings: Array<{ id: string, kind: string, amount: number, label: string | null, isReversed: boolean }> } }> } } };

export type BankTenanciesQueryVariables = Exact<{
  search: string;
}>;


export type BankTenanciesQuery = { bankTenancies: Array<{ id: string, label: string, variableSymbol: string, usualAmounts: Array<number> }> };

export type BankPayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type BankPayoutsQuery = { bankPayouts: Array<{ id: string, label: string, amount: number, variableSymbol: string, dueOn: string }> };

export type ImportBankStatementMutationVariables = Exact<{
  fileId: string;
}>;


export type ImportBankStatementMutation = { importBankStatement:
    | { __typename: 'BankImport', statements: Array<{ statementId: string, newLines: number, knownLines: number, changedLines: number }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PostBankLinesMutationVariables = Exact<{
  input: PostBankLinesInput;
}>;


export type PostBankLinesMutation = { postBankLines:
    | { __typename: 'BankBatch', id: string, lineCount: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UndoBankBatchMutationVariables = Exact<{
  batchId: string;
}>;


export type UndoBankBatchMutation = { undoBankBatch:
    | { __typename: 'BankBatch', id: string, lineCount: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseBankLineMutationVariables = Exact<{
  lineId: string;
}>;


export type ReverseBankLineMutation = { reverseBankLine:
    | { __typename: 'BankStatement', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SettleBankLineChangeMutationVariables = Exact<{
  changeId: string;
  as: string;
}>;


export type SettleBankLineChangeMutation = { settleBankLineChange:
    | { __typename: 'BankStatement', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AddBankAccountMutationVariables = Exact<{
  input: AddBankAccountInput;
}>;


export type AddBankAccountMutation = { addBankAccount:
    | { __typename: 'BankAccount', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AnswerSharedFlagMutationVariables = Exact<{
  input: AnswerSharedFlagInput;
}>;


export type AnswerSharedFlagMutation = { answerSharedFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SharedFlag', id: string }
   };

export type SharedFlagsQueryVariables = Exact<{
  state: SharedFlagState;
  first: number;
}>;


export type SharedFlagsQuery = { sharedFlagCounts: { waiting: number, answered: number, closed: number }, sharedFlags: { totalCount: number, edges: Array<{ node: { id: string, kind: RiskFlagKind, level: RiskFlagLevel, state: SharedFlagState, raisedAt: string, raisedByName: string, householdId: string, householdCode: string, householdName: string, tenancyId: string | null, unitCode: string | null, address: string | null, keyWorkerName: string | null, answer: RiskFlagAnswer | null, answerWords: string | null, answeredAt: string | null, answeredByName: string | null, closedAt: string | null } }> } };

export type CloseSharedFlagMutationVariables = Exact<{
  flagId: string;
}>;


export type CloseSharedFlagMutation = { closeSharedFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SharedFlag', id: string }
   };

export type LandlordLeadQueryVariables = Exact<{
  id: string;
}>;


export type LandlordLeadQuery = { landlordLead: { id: string, reference: string, stage: string, lostReason: string | null, source: string, contactName: string, phone: string | null, email: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, furnished: boolean | null, expectedRent: number | null, availableFrom: string | null, worries: Array<string>, note: string | null, callBy: string | null, landlordId: string | null, createdAt: string, nextStages: Array<string> } | null };

export type LandlordLeadsQueryVariables = Exact<{
  stages?: Array<string> | string | null | undefined;
  first: number;
}>;


export type LandlordLeadsQuery = { landlordLeads: { totalCount: number, edges: Array<{ node: { id: string, reference: string, stage: string, contactName: string, phone: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, expectedRent: number | null, availableFrom: string | null, callBy: string | null, createdAt: string } }> } };

export type MoveLandlordLeadMutationVariables = Exact<{
  input: MoveLeadInput;
}>;


export type MoveLandlordLeadMutation = { moveLandlordLead:
    | { __typename: 'LandlordLead', id: string, stage: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordLeadMutationVariables = Exact<{
  input: LeadInput;
}>;


export type RecordLandlordLeadMutation = { recordLandlordLead:
    | { __typename: 'LandlordLead', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordOfLeadMutationVariables = Exact<{
  input: LandlordInput;
}>;


export type RecordLandlordOfLeadMutation = { recordLandlord:
    | { __typename: 'Landlord', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FigureRowsQueryVariables = Exact<{
  figure: FigureCode;
  from?: string | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureRowsQuery = { overview: { asOf: string, from: string, figures: Array<{ code: FigureCode, title: string, definition: string }> }, figureRows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, ordinal: number | null, code: string, name: string, cell: string | null, date: string | null, days: number | null, amount: number | null, evidence: string | null, unitId: string | null, householdId: string | null, tenancyId: string | null } }> } };

export type MilestonesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MilestonesQuery = { persons: { next: number | null, reached: Array<{ ordinal: number | null, date: string | null, code: string, evidence: string | null, cell: string | null }> }, households: { next: number | null, reached: Array<{ ordinal: number | null, date: string | null, code: string, evidence: string | null, cell: string | null }> } };

export type OverviewQueryVariables = Exact<{
  from?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { from: string, asOf: string, figures: Array<{ code: FigureCode, unit: FigureUnit, title: string, definition: string, asOf: string, count: number | null, amount: number | null, suppressed: boolean, cells: Array<{ code: string, count: number | null, amount: number | null, suppressed: boolean }> }> } };

export type AssignCareTeamMemberMutationVariables = Exact<{
  input: AssignCareTeamMemberInput;
}>;


export type AssignCareTeamMemberMutation = { assignCareTeamMember:
    | { __typename: 'CareTeamMember', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CareTeamQueryVariables = Exact<{
  householdId: string;
}>;


export type CareTeamQuery = { careTeam: Array<{ id: string, name: string, role: CareTeamRole, validFrom: string, validTo: string | null }> };

export type EndCareTeamMembershipMutationVariables = Exact<{
  membershipId: string;
}>;


export type EndCareTeamMembershipMutation = { endCareTeamMembership:
    | { __typename: 'CareTeamMember', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CareTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type CareTeamsQuery = { careWorkers: Array<{ staffMemberId: string, displayName: string, families: number, asKeyWorker: number }>, households: { edges: Array<{ node: { id: string, code: string, name: string, state: string } }> } };

export type TodayLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayLeadsQuery = { landlordLeads: { totalCount: number, edges: Array<{ node: { id: string, contactName: string, city: string, layout: string | null, callBy: string | null } }> } };

export type TodayProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProblemsQuery = { openProblems: Array<{ id: string, place: string, description: string, reportedAt: string, unit: { id: string, code: string } }> };

export type TodaySuspenseQueryVariables = Exact<{ [key: string]: never; }>;


export type TodaySuspenseQuery = { bankSuspense: { totalCount: number, edges: Array<{ node: { id: string, amount: number, bookedOn: string, ageDays: number, counterName: string | null, message: string | null } }> } };

export type TodayFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlagsQuery = { sharedFlags: { totalCount: number, edges: Array<{ node: { id: string, kind: RiskFlagKind, level: RiskFlagLevel, householdName: string, unitCode: string | null, raisedAt: string } }> } };

export type TodayFlatsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlatsQuery = { flatsOnOffer: Array<{ id: string, code: string, street: string, houseNumber: string, city: string, layout: string, rent: number, services: number, availableFrom: string | null }> };

export type DrawOwnerContractMutationVariables = Exact<{
  input: OwnerContractInput;
}>;


export type DrawOwnerContractMutation = { drawOwnerContract:
    | { __typename: 'OwnerContract', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SignOwnerContractMutationVariables = Exact<{
  id: string;
  signedOn: string;
}>;


export type SignOwnerContractMutation = { signOwnerContract:
    | { __typename: 'OwnerContract', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordBuildingMutationVariables = Exact<{
  input: BuildingInput;
}>;


export type RecordBuildingMutation = { recordBuilding:
    | { __typename: 'Building', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordCadastreCheckMutationVariables = Exact<{
  input: CadastreCheckInput;
}>;


export type RecordCadastreCheckMutation = { recordCadastreCheck:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type RecordInspectionMutationVariables = Exact<{
  input: InspectionInput;
}>;


export type RecordInspectionMutation = { recordInspection:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type RecordLandlordMutationVariables = Exact<{
  input: LandlordInput;
}>;


export type RecordLandlordMutation = { recordLandlord:
    | { __typename: 'Landlord', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UnitChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitChoicesQuery = { buildings: Array<{ id: string, street: string, houseNumber: string, city: string }>, landlords: { edges: Array<{ node: { id: string, name: string, city: string } }> } };

export type RecordUnitMutationVariables = Exact<{
  input: UnitInput;
}>;


export type RecordUnitMutation = { recordUnit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { unit: { id: string, code: string, unitNumber: string | null, floor: number, layout: string, habitableRooms: number, areaM2: number, stepFree: boolean | null, furnished: boolean, energyLabel: string | null, rent: number, deposit: number, energyEstimate: number | null, maxPersons: number | null, availableFrom: string | null, withdrawnOn: string | null, note: string | null, total: number, building: { street: string, houseNumber: string, part: string | null, city: string, postalCode: string, hasLift: boolean | null, stepFreeEntrance: boolean | null, petsAllowed: boolean | null }, landlord: { id: string, name: string, phone: string | null, email: string | null, bankAccount: string | null }, advances: Array<{ service: string, amount: number }>, cadastreCheck: { checkedOn: string, titleDeedNumber: string, ownerMatches: boolean, coOwnersConsent: string, execution: boolean, mortgageConsent: string, note: string | null } | null, inspections: Array<{ id: string, inspectedOn: string, outcome: string, note: string | null }>, defects: Array<{ id: string, place: string, description: string, severity: string, fixBy: string | null, fixedOn: string | null }>, ownerContracts: Array<{ id: string, number: string, model: string, state: string, signedOn: string | null, startsOn: string, endsOn: string | null, endedOn: string | null, ownerRent: number | null, ownerServices: number, payoutDay: number | null, variableSymbol: string, guarantee: { capMonths: number, capAmount: number, covers: Array<string> } | null }>, currentTenancy: { id: string, number: string, state: string, startsOn: string, endsOn: string | null, household: { name: string } } | null, tenancies: Array<{ id: string, number: string, state: string, startsOn: string, endsOn: string | null, endedOn: string | null, household: { name: string } }> } | null };

export type MendDefectMutationVariables = Exact<{
  id: string;
  fixedOn: string;
}>;


export type MendDefectMutation = { mendDefect:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type UnitsQueryVariables = Exact<{
  search?: string | null | undefined;
  withWithdrawn?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, layout: string, areaM2: number, total: number, availableFrom: string | null, withdrawnOn: string | null, building: { street: string, houseNumber: string, city: string }, landlord: { name: string }, currentTenancy: { id: string, state: string, startsOn: string, endsOn: string | null, endedOn: string | null, household: { name: string } } | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FamilyCardFragmentDoc = new TypedDocumentString(`
    fragment FamilyCard on FamilyInCare {
  householdId
  code
  name
  phone
  quietMode
  address
  floor
  unitNumber
  doorNote
  sharesFlags
  lastSeenOn
  lastSeenForm
  daysUnseen
  plannedOn
  plannedAt
  promise
  openGoals
  openFlags
}
    `, {"fragmentName":"FamilyCard"}) as unknown as TypedDocumentString<FamilyCardFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    account {
      id
      displayName
      email
      language
    }
    memberships {
      id
      agencyName
      roles
    }
    current {
      id
      agencyName
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ChooseAgencyDocument = new TypedDocumentString(`
    mutation ChooseAgency($membershipId: UUID!) {
  chooseAgency(membershipId: $membershipId) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseAgencyMutation, ChooseAgencyMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const KeepDoorNoteDocument = new TypedDocumentString(`
    mutation KeepDoorNote($input: KeepDoorNoteInput!) {
  keepDoorNote(input: $input) {
    __typename
    ... on DoorNote {
      content
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<KeepDoorNoteMutation, KeepDoorNoteMutationVariables>;
export const FamilyInCareDocument = new TypedDocumentString(`
    query FamilyInCare($householdId: UUID!) {
  familyInCare(householdId: $householdId) {
    ...FamilyCard
    interpreterLanguage
    members {
      id
      givenName
      relation
      age
    }
    goals {
      id
      title
      firstStep
      dueOn
      state
      closedOn
    }
    flags {
      id
      kind
      level
      state
      raisedAt
      raisedByName
      answer
      answerWords
      answeredByName
      notes {
        id
        content
        writtenAt
        writtenByName
      }
    }
    team {
      id
      name
      role
    }
    visits(first: 20) {
      totalCount
      edges {
        node {
          id
          visitedOn
          form
          lengthMinutes
          present
          content
          nextStep
          writtenByName
          writtenAt
        }
      }
    }
  }
}
    fragment FamilyCard on FamilyInCare {
  householdId
  code
  name
  phone
  quietMode
  address
  floor
  unitNumber
  doorNote
  sharesFlags
  lastSeenOn
  lastSeenForm
  daysUnseen
  plannedOn
  plannedAt
  promise
  openGoals
  openFlags
}`) as unknown as TypedDocumentString<FamilyInCareQuery, FamilyInCareQueryVariables>;
export const CloseRiskFlagDocument = new TypedDocumentString(`
    mutation CloseRiskFlag($flagId: UUID!) {
  closeRiskFlag(flagId: $flagId) {
    __typename
    ... on RiskFlag {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRiskFlagMutation, CloseRiskFlagMutationVariables>;
export const SetGoalDocument = new TypedDocumentString(`
    mutation SetGoal($input: SetGoalInput!) {
  setGoal(input: $input) {
    __typename
    ... on Goal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetGoalMutation, SetGoalMutationVariables>;
export const EndGoalDocument = new TypedDocumentString(`
    mutation EndGoal($goalId: UUID!, $end: GoalEnd!) {
  endGoal(goalId: $goalId, end: $end) {
    __typename
    ... on Goal {
      id
      state
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndGoalMutation, EndGoalMutationVariables>;
export const AddRiskFlagNoteDocument = new TypedDocumentString(`
    mutation AddRiskFlagNote($input: AddRiskFlagNoteInput!) {
  addRiskFlagNote(input: $input) {
    __typename
    ... on RiskFlag {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddRiskFlagNoteMutation, AddRiskFlagNoteMutationVariables>;
export const RaiseRiskFlagDocument = new TypedDocumentString(`
    mutation RaiseRiskFlag($input: RaiseRiskFlagInput!) {
  raiseRiskFlag(input: $input) {
    __typename
    ... on RiskFlag {
      id
      state
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseRiskFlagMutation, RaiseRiskFlagMutationVariables>;
export const WithdrawRiskFlagDocument = new TypedDocumentString(`
    mutation WithdrawRiskFlag($flagId: UUID!) {
  withdrawRiskFlag(flagId: $flagId) {
    __typename
    ... on RiskFlag {
      id
      state
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawRiskFlagMutation, WithdrawRiskFlagMutationVariables>;
export const CareTodayDocument = new TypedDocumentString(`
    query CareToday {
  careToday {
    asOf
    visits {
      ...FamilyCard
    }
    families {
      ...FamilyCard
    }
  }
}
    fragment FamilyCard on FamilyInCare {
  householdId
  code
  name
  phone
  quietMode
  address
  floor
  unitNumber
  doorNote
  sharesFlags
  lastSeenOn
  lastSeenForm
  daysUnseen
  plannedOn
  plannedAt
  promise
  openGoals
  openFlags
}`) as unknown as TypedDocumentString<CareTodayQuery, CareTodayQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    __typename
    ... on Visit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const BankStatementsDocument = new TypedDocumentString(`
    query BankStatements($first: Int!, $after: String) {
  bankStatements(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        format
        periodFrom
        periodTo
        opening
        closing
        lineCount
        importedAt
        bankAccount {
          name
          bankAccount
        }
        piles {
          certain
          toConfirm
          unknown
          suspense
          posted
        }
      }
    }
  }
  bankAccounts {
    id
    name
    bankAccount
    ledgerBalance
  }
  bankSuspense(first: 50) {
    totalCount
    edges {
      node {
        id
        statementId
        position
        bookedOn
        amount
        counterName
        counterAccount
        variableSymbol
        message
        ageDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankStatementsQuery, BankStatementsQueryVariables>;
export const BankStatementDocument = new TypedDocumentString(`
    query BankStatement($id: UUID!) {
  bankStatement(id: $id) {
    id
    format
    statementNumber
    periodFrom
    periodTo
    opening
    closing
    lineCount
    importedAt
    bankAccount {
      id
      name
      bankAccount
      ledgerBalance
    }
    piles {
      certain
      toConfirm
      unknown
      suspense
      posted
    }
    ledgerCheck {
      closing
      ledger
      waiting
      holds
    }
    changes {
      id
      position
      knownBookedOn
      knownAmount
      foundBookedOn
      foundAmount
      noticedAt
    }
    batches {
      id
      postedAt
      undoneAt
      lineCount
    }
  }
}
    `) as unknown as TypedDocumentString<BankStatementQuery, BankStatementQueryVariables>;
export const BankLinesDocument = new TypedDocumentString(`
    query BankLines($id: UUID!, $after: String) {
  bankStatement(id: $id) {
    id
    lines(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          position
          bookedOn
          amount
          counterAccount
          counterName
          variableSymbol
          constantSymbol
          specificSymbol
          message
          reversal
          state
          pile
          reason
          ageDays
          payoutId
          shares {
            tenancyId
            label
            amount
          }
          postings {
            id
            kind
            amount
            label
            isReversed
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankLinesQuery, BankLinesQueryVariables>;
export const BankTenanciesDocument = new TypedDocumentString(`
    query BankTenancies($search: String!) {
  bankTenancies(search: $search) {
    id
    label
    variableSymbol
    usualAmounts
  }
}
    `) as unknown as TypedDocumentString<BankTenanciesQuery, BankTenanciesQueryVariables>;
export const BankPayoutsDocument = new TypedDocumentString(`
    query BankPayouts {
  bankPayouts {
    id
    label
    amount
    variableSymbol
    dueOn
  }
}
    `) as unknown as TypedDocumentString<BankPayoutsQuery, BankPayoutsQueryVariables>;
export const ImportBankStatementDocument = new TypedDocumentString(`
    mutation ImportBankStatement($fileId: UUID!) {
  importBankStatement(fileId: $fileId) {
    __typename
    ... on BankImport {
      statements {
        statementId
        newLines
        knownLines
        changedLines
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportBankStatementMutation, ImportBankStatementMutationVariables>;
export const PostBankLinesDocument = new TypedDocumentString(`
    mutation PostBankLines($input: PostBankLinesInput!) {
  postBankLines(input: $input) {
    __typename
    ... on BankBatch {
      id
      lineCount
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PostBankLinesMutation, PostBankLinesMutationVariables>;
export const UndoBankBatchDocument = new TypedDocumentString(`
    mutation UndoBankBatch($batchId: UUID!) {
  undoBankBatch(batchId: $batchId) {
    __typename
    ... on BankBatch {
      id
      lineCount
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoBankBatchMutation, UndoBankBatchMutationVariables>;
export const ReverseBankLineDocument = new TypedDocumentString(`
    mutation ReverseBankLine($lineId: UUID!) {
  reverseBankLine(lineId: $lineId) {
    __typename
    ... on BankStatement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseBankLineMutation, ReverseBankLineMutationVariables>;
export const SettleBankLineChangeDocument = new TypedDocumentString(`
    mutation SettleBankLineChange($changeId: UUID!, $as: String!) {
  settleBankLineChange(changeId: $changeId, as: $as) {
    __typename
    ... on BankStatement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SettleBankLineChangeMutation, SettleBankLineChangeMutationVariables>;
export const AddBankAccountDocument = new TypedDocumentString(`
    mutation AddBankAccount($input: AddBankAccountInput!) {
  addBankAccount(input: $input) {
    __typename
    ... on BankAccount {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddBankAccountMutation, AddBankAccountMutationVariables>;
export const AnswerSharedFlagDocument = new TypedDocumentString(`
    mutation AnswerSharedFlag($input: AnswerSharedFlagInput!) {
  answerSharedFlag(input: $input) {
    __typename
    ... on SharedFlag {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSharedFlagMutation, AnswerSharedFlagMutationVariables>;
export const SharedFlagsDocument = new TypedDocumentString(`
    query SharedFlags($state: SharedFlagState!, $first: Int!) {
  sharedFlagCounts {
    waiting
    answered
    closed
  }
  sharedFlags(state: $state, first: $first) {
    totalCount
    edges {
      node {
        id
        kind
        level
        state
        raisedAt
        raisedByName
        householdId
        householdCode
        householdName
        tenancyId
        unitCode
        address
        keyWorkerName
        answer
        answerWords
        answeredAt
        answeredByName
        closedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedFlagsQuery, SharedFlagsQueryVariables>;
export const CloseSharedFlagDocument = new TypedDocumentString(`
    mutation CloseSharedFlag($flagId: UUID!) {
  closeSharedFlag(flagId: $flagId) {
    __typename
    ... on SharedFlag {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSharedFlagMutation, CloseSharedFlagMutationVariables>;
export const LandlordLeadDocument = new TypedDocumentString(`
    query LandlordLead($id: UUID!) {
  landlordLead(id: $id) {
    id
    reference
    stage
    lostReason
    source
    contactName
    phone
    email
    city
    street
    layout
    areaM2
    furnished
    expectedRent
    availableFrom
    worries
    note
    callBy
    landlordId
    createdAt
    nextStages
  }
}
    `) as unknown as TypedDocumentString<LandlordLeadQuery, LandlordLeadQueryVariables>;
export const LandlordLeadsDocument = new TypedDocumentString(`
    query LandlordLeads($stages: [String!], $first: Int!) {
  landlordLeads(stages: $stages, first: $first) {
    totalCount
    edges {
      node {
        id
        reference
        stage
        contactName
        phone
        city
        street
        layout
        areaM2
        expectedRent
        availableFrom
        callBy
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LandlordLeadsQuery, LandlordLeadsQueryVariables>;
export const MoveLandlordLeadDocument = new TypedDocumentString(`
    mutation MoveLandlordLead($input: MoveLeadInput!) {
  moveLandlordLead(input: $input) {
    __typename
    ... on LandlordLead {
      id
      stage
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MoveLandlordLeadMutation, MoveLandlordLeadMutationVariables>;
export const RecordLandlordLeadDocument = new TypedDocumentString(`
    mutation RecordLandlordLead($input: LeadInput!) {
  recordLandlordLead(input: $input) {
    __typename
    ... on LandlordLead {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordLeadMutation, RecordLandlordLeadMutationVariables>;
export const RecordLandlordOfLeadDocument = new TypedDocumentString(`
    mutation RecordLandlordOfLead($input: LandlordInput!) {
  recordLandlord(input: $input) {
    __typename
    ... on Landlord {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordOfLeadMutation, RecordLandlordOfLeadMutationVariables>;
export const FigureRowsDocument = new TypedDocumentString(`
    query FigureRows($figure: FigureCode!, $from: Date, $asOf: Date, $first: Int!, $after: String) {
  overview(from: $from, asOf: $asOf) {
    asOf
    from
    figures {
      code
      title
      definition
    }
  }
  figureRows(
    figure: $figure
    from: $from
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        ordinal
        code
        name
        cell
        date
        days
        amount
        evidence
        unitId
        householdId
        tenancyId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;
export const MilestonesDocument = new TypedDocumentString(`
    query Milestones($asOf: Date) {
  persons: milestones(of: persons_housed, asOf: $asOf) {
    next
    reached {
      ordinal
      date
      code
      evidence
      cell
    }
  }
  households: milestones(of: households_housed, asOf: $asOf) {
    next
    reached {
      ordinal
      date
      code
      evidence
      cell
    }
  }
}
    `) as unknown as TypedDocumentString<MilestonesQuery, MilestonesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($from: Date, $asOf: Date) {
  overview(from: $from, asOf: $asOf) {
    from
    asOf
    figures {
      code
      unit
      title
      definition
      asOf
      count
      amount
      suppressed
      cells {
        code
        count
        amount
        suppressed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const AssignCareTeamMemberDocument = new TypedDocumentString(`
    mutation AssignCareTeamMember($input: AssignCareTeamMemberInput!) {
  assignCareTeamMember(input: $input) {
    __typename
    ... on CareTeamMember {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AssignCareTeamMemberMutation, AssignCareTeamMemberMutationVariables>;
export const CareTeamDocument = new TypedDocumentString(`
    query CareTeam($householdId: UUID!) {
  careTeam(householdId: $householdId) {
    id
    name
    role
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<CareTeamQuery, CareTeamQueryVariables>;
export const EndCareTeamMembershipDocument = new TypedDocumentString(`
    mutation EndCareTeamMembership($membershipId: UUID!) {
  endCareTeamMembership(membershipId: $membershipId) {
    __typename
    ... on CareTeamMember {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndCareTeamMembershipMutation, EndCareTeamMembershipMutationVariables>;
export const CareTeamsDocument = new TypedDocumentString(`
    query CareTeams {
  careWorkers {
    staffMemberId
    displayName
    families
    asKeyWorker
  }
  households(first: 100) {
    edges {
      node {
        id
        code
        name
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CareTeamsQuery, CareTeamsQueryVariables>;
export const TodayLeadsDocument = new TypedDocumentString(`
    query TodayLeads {
  landlordLeads(stages: ["new"], first: 5) {
    totalCount
    edges {
      node {
        id
        contactName
        city
        layout
        callBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayLeadsQuery, TodayLeadsQueryVariables>;
export const TodayProblemsDocument = new TypedDocumentString(`
    query TodayProblems {
  openProblems {
    id
    place
    description
    reportedAt
    unit {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TodayProblemsQuery, TodayProblemsQueryVariables>;
export const TodaySuspenseDocument = new TypedDocumentString(`
    query TodaySuspense {
  bankSuspense(first: 5) {
    totalCount
    edges {
      node {
        id
        amount
        bookedOn
        ageDays
        counterName
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodaySuspenseQuery, TodaySuspenseQueryVariables>;
export const TodayFlagsDocument = new TypedDocumentString(`
    query TodayFlags {
  sharedFlags(first: 5, state: waiting) {
    totalCount
    edges {
      node {
        id
        kind
        level
        householdName
        unitCode
        raisedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayFlagsQuery, TodayFlagsQueryVariables>;
export const TodayFlatsDocument = new TypedDocumentString(`
    query TodayFlats {
  flatsOnOffer {
    id
    code
    street
    houseNumber
    city
    layout
    rent
    services
    availableFrom
  }
}
    `) as unknown as TypedDocumentString<TodayFlatsQuery, TodayFlatsQueryVariables>;
export const DrawOwnerContractDocument = new TypedDocumentString(`
    mutation DrawOwnerContract($input: OwnerContractInput!) {
  drawOwnerContract(input: $input) {
    __typename
    ... on OwnerContract {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DrawOwnerContractMutation, DrawOwnerContractMutationVariables>;
export const SignOwnerContractDocument = new TypedDocumentString(`
    mutation SignOwnerContract($id: UUID!, $signedOn: Date!) {
  signOwnerContract(id: $id, signedOn: $signedOn) {
    __typename
    ... on OwnerContract {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignOwnerContractMutation, SignOwnerContractMutationVariables>;
export const RecordBuildingDocument = new TypedDocumentString(`
    mutation RecordBuilding($input: BuildingInput!) {
  recordBuilding(input: $input) {
    __typename
    ... on Building {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBuildingMutation, RecordBuildingMutationVariables>;
export const RecordCadastreCheckDocument = new TypedDocumentString(`
    mutation RecordCadastreCheck($input: CadastreCheckInput!) {
  recordCadastreCheck(input: $input) {
    __typename
    ... on Unit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCadastreCheckMutation, RecordCadastreCheckMutationVariables>;
export const RecordInspectionDocument = new TypedDocumentString(`
    mutation RecordInspection($input: InspectionInput!) {
  recordInspection(input: $input) {
    __typename
    ... on Unit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const RecordLandlordDocument = new TypedDocumentString(`
    mutation RecordLandlord($input: LandlordInput!) {
  recordLandlord(input: $input) {
    __typename
    ... on Landlord {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordMutation, RecordLandlordMutationVariables>;
export const UnitChoicesDocument = new TypedDocumentString(`
    query UnitChoices {
  buildings {
    id
    street
    houseNumber
    city
  }
  landlords(first: 100) {
    edges {
      node {
        id
        name
        city
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const RecordUnitDocument = new TypedDocumentString(`
    mutation RecordUnit($input: UnitInput!) {
  recordUnit(input: $input) {
    __typename
    ... on Unit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordUnitMutation, RecordUnitMutationVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: UUID!) {
  unit(id: $id) {
    id
    code
    unitNumber
    floor
    layout
    habitableRooms
    areaM2
    stepFree
    furnished
    energyLabel
    rent
    deposit
    energyEstimate
    maxPersons
    availableFrom
    withdrawnOn
    note
    total
    building {
      street
      houseNumber
      part
      city
      postalCode
      hasLift
      stepFreeEntrance
      petsAllowed
    }
    landlord {
      id
      name
      phone
      email
      bankAccount
    }
    advances {
      service
      amount
    }
    cadastreCheck {
      checkedOn
      titleDeedNumber
      ownerMatches
      coOwnersConsent
      execution
      mortgageConsent
      note
    }
    inspections {
      id
      inspectedOn
      outcome
      note
    }
    defects {
      id
      place
      description
      severity
      fixBy
      fixedOn
    }
    ownerContracts {
      id
      number
      model
      state
      signedOn
      startsOn
      endsOn
      endedOn
      ownerRent
      ownerServices
      payoutDay
      variableSymbol
      guarantee {
        capMonths
        capAmount
        covers
      }
    }
    currentTenancy {
      id
      number
      state
      startsOn
      endsOn
      household {
        name
      }
    }
    tenancies {
      id
      number
      state
      startsOn
      endsOn
      endedOn
      household {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const MendDefectDocument = new TypedDocumentString(`
    mutation MendDefect($id: UUID!, $fixedOn: Date!) {
  mendDefect(defectId: $id, fixedOn: $fixedOn) {
    __typename
    ... on Unit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MendDefectMutation, MendDefectMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($search: String, $withWithdrawn: Boolean, $after: String) {
  units(search: $search, withWithdrawn: $withWithdrawn, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        layout
        areaM2
        total
        availableFrom
        withdrawnOn
        building {
          street
          houseNumber
          city
        }
        landlord {
          name
        }
        currentTenancy {
          id
          state
          startsOn
          endsOn
          endedOn
          household {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;