// @ts-nocheck
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountCodeInput = {
  code: string;
  kind: string;
};

export type AddBankAccountInput = {
  /** 19-2000145399/0800 or an IBAN beginning with CZ */
  account: string;
  name: string;
};

export type AddMemberInput = {
  householdId: string;
  member: MemberInput;
};

export type AddRiskFlagNoteInput = {
  content: string;
  flagId: string;
  id: string;
};

export type AdoptAdvicePlacesInput = {
  places: Array<AdvicePlaceInput>;
  validFrom: string;
};

export type AdoptAppealTermsInput = {
  appealDays: number;
  returnDays: number;
  validFrom: string;
};

export type AdoptLadderInput = {
  rungs: Array<LadderRungInput>;
  validFrom: string;
};

export type AdoptLetterDaysInput = {
  breachCall: number;
  callToPay: number;
  validFrom: string;
};

export type AdoptPolicyInput = {
  /** Today or later. */
  from: string;
  reason: string;
  values: PolicyValuesInput;
};

export type AdvicePlaceInput = {
  contact: string;
  name: string;
  whatCs: string;
  whatEn: string;
};

export type AgreeDepositTermsInput = {
  /** agency or landlord; in B and C always the agency */
  holder: string;
  /** Percent a year; left out: the agency’s dated rate. */
  interestPercent?: number | null | undefined;
  tenancyId: string;
};

export type AgreeOwnerDepositInput = {
  agreed: number;
  interestPercent?: number | null | undefined;
  ownerContractId: string;
};

export type AgreeRecoursePlanInput = {
  instalments: Array<InstalmentInput>;
  /** The whole may be asked for when an instalment is missed (§ 1931). */
  mayLoseInstalments: boolean;
  note?: string | null | undefined;
  /** Why the plan in force is replaced. */
  reason?: string | null | undefined;
  /** The plan in force that this one takes the place of. */
  replacesPlanId?: string | null | undefined;
  /** When the household signed; null while it has not. */
  signedOn?: string | null | undefined;
  tenancyId: string;
  /** Days an instalment may be late, 0 to 30. */
  toleranceDays: number;
};

export type AgreeRentClauseInput = {
  firstOn: string;
  kind: string;
  percent?: number | null | undefined;
  tenancyId: string;
};

export type AgreeRepaymentPlanInput = {
  /** Posted default interest and costs are inside: agreed expressly. */
  includesInterest: boolean;
  instalments: Array<InstalmentInput>;
  /** The whole may be asked for when an instalment is missed (§ 1931). */
  mayLoseInstalments: boolean;
  note?: string | null | undefined;
  tenancyId: string;
  /** Days an instalment may be late, 0 to 30. */
  toleranceDays: number;
};

export type AgreedAmountInput = {
  amount: number;
  component: string;
};

export type AllocateFlatsInput = {
  /** Points of fit below which a pair is not considered. */
  minimumFit?: number;
};

export type AmendHouseholdInput = {
  appliedOn?: string | null | undefined;
  contactAddress?: string | null | undefined;
  email?: string | null | undefined;
  householdId: string;
  interpreterLanguage?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
};

export type AmendTenancyInput = {
  /** Left out: the component ends. */
  amount?: number | null | undefined;
  component: string;
  from: string;
  /** amendment: signed by both sides; advance_notice: the landlord’s notice of an advance. */
  kind: string;
  tenancyId: string;
};

export type AnnounceDrawInput = {
  /** The rank the families share. */
  rank: number;
  unitId: string;
};

/** A yes, or a no with its coded reason. */
export type AnswerInput = {
  accepts: boolean;
  offerId: string;
  refusalCode?: string | null | undefined;
};

export type AnswerSettlementObjectionInput = {
  answer: string;
  objectionId: string;
  outcome: string;
};

export type AnswerSharedFlagInput = {
  answer: RiskFlagAnswer;
  flagId: string;
  words?: string | null | undefined;
};

export type ApplyRentClauseInput = {
  clauseId: string;
  /** Of an index: what it says. */
  percent?: number | null | undefined;
  source?: string | null | undefined;
};

export type ArrangeViewingInput = {
  offerId: string;
  viewingOn: string;
};

export type ArrivalAnswerInput = {
  amount?: number | null | undefined;
  /** arrived, partly, not_arrived */
  answer: string;
  arrivedOn?: string | null | undefined;
  questionId: string;
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
  /** tenancies, payout, deposit, suspense (nobody knows yet), not_rent */
  as: string;
  /** The tenancy whose deposit the whole line is, or the owner contract. */
  depositId?: string | null | undefined;
  lineId: string;
  payoutId?: string | null | undefined;
  /** The shares need not make the whole: what they leave of money that came waits among unknown money. */
  restAside?: boolean;
  shares?: Array<BankShareInput>;
};

export type BankShareInput = {
  /** Above zero, also for a returned payment. */
  amount: number;
  tenancyId: string;
};

export type BarPanelMemberInput = {
  /** Stays with whoever wrote it. */
  detail?: string | null | undefined;
  sittingId: string;
  staffMemberId: string;
};

export type BatchOrderInput = {
  kind: string;
  /** cs, en; null: each receiver’s own */
  language?: string | null | undefined;
  month?: string | null | undefined;
  year?: number | null | undefined;
};

/** A granted benefit, haléře a month. */
export type BenefitInputType = {
  amount: number;
  decidedOn?: string | null | undefined;
  housingPart?: number | null | undefined;
  kind: string;
  paidTo: string;
  payer: string;
  validFrom: string;
  validTo?: string | null | undefined;
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

export type CancelCashPaperInput = {
  documentId: string;
  reason: string;
  requestKey: string;
};

export type CancelDrawInput = {
  drawId: string;
  reason: string;
};

export type CancelOrderInput = {
  orderId: string;
  reason: string;
};

export type CancelPanelSittingInput = {
  reason: string;
  sittingId: string;
};

/** One key worker at a time. */
export type CareTeamRole =
  | 'co_worker'
  | 'key_worker';

/** A choice for each candidate, or a conflict of interest and none. */
export type CastPanelVoteInput = {
  choices?: Array<PanelChoiceInput>;
  conflict?: boolean;
  /** Needed with a vote against; with a conflict it stays with whoever wrote it. */
  reason?: string | null | undefined;
  sittingId: string;
};

export type ChangePanelInput = {
  meetsOn?: string | null | undefined;
  name: string;
  panelId: string;
  /** How many votes make a vote; two at the least. */
  quorum: number;
};

export type ChargeCostsInput = {
  amount: number;
  dueOn: string;
  /** The month of the debt the costs belong to. */
  month: string;
  reason: string;
  requestKey: string;
  tenancyId: string;
};

/** What is claimed beside unpaid months. */
export type ClaimItemInput = {
  /** Not of an empty flat: its rent is counted by days. */
  amount?: number | null | undefined;
  /** The day it happened; of an empty flat the first empty day. */
  occurredOn: string;
  reason: string;
  /** damage, void (an empty flat), legal_costs */
  thing: string;
  /** The last empty day (void only). */
  until?: string | null | undefined;
};

/** A paper the claim stands on: one issued here, or an uploaded scan. */
export type ClaimPaperInput = {
  documentId?: string | null | undefined;
  fileId?: string | null | undefined;
  /** written_call, landlord_confirmation, damage, costs, vacancy, other */
  kind: string;
};

export type CloseCashDayInput = {
  counted: number;
  day: string;
  deskId: string;
  explanation?: string | null | undefined;
};

export type CloseHouseholdInput = {
  householdId: string;
  reason: string;
};

export type CloseReservesInput = {
  listId: string;
  reason: string;
};

export type ConfirmRequestInput = {
  /** The income that the new one comes in place of. */
  replacesIncomeId?: string | null | undefined;
  requestId: string;
};

export type ConsentInput = {
  evidence: string;
  givenOn: string;
  purpose: string;
  validTo?: string | null | undefined;
};

export type ConvenePanelInput = {
  /** Members who must not vote about this flat. */
  barredIds?: Array<string>;
  /** One to three. */
  candidates: Array<PanelCandidateInput>;
  /** The last moment to vote. */
  deadlineAt: string;
  panelId: string;
  /** Why families of a better rank are not among the candidates. */
  skippedReason?: string | null | undefined;
  unitId: string;
};

export type DecideAppealInput = {
  appealId: string;
  /** Of the letter: cs or en. */
  language: string;
  /** The family gets it in a letter. */
  reason: string;
  upheld: boolean;
};

export type DecideClaimInput = {
  approve: boolean;
  claimId: string;
  reason: string;
  /** Why evidence that is missing is done without. */
  waiverReason?: string | null | undefined;
};

export type DecideMatchInput = {
  deciderIds: Array<string>;
  householdId: string;
  /** Failed rules set aside by the people who decide; only overridable ones. */
  overriddenRules?: Array<string>;
  reason: string;
  /** Who takes over, in order, when the offer ends without a home. */
  reserves?: Array<ReserveInput>;
  unitId: string;
};

export type DecidePanelTieInput = {
  /** Null: nobody. */
  label?: string | null | undefined;
  reason: string;
  sittingId: string;
};

export type DecideWriteOffInput = {
  approve: boolean;
  note?: string | null | undefined;
  writeOffId: string;
};

export type DefectInput = {
  description: string;
  fixBy?: string | null | undefined;
  place: string;
  severity: string;
};

export type DismissDuplicateInput = {
  firstId: string;
  reason: string;
  secondId: string;
};

export type DraftSettlementInput = {
  buildingId: string;
  /** computed, or recorded (the landlord’s own paper, amounts only) */
  kind: string;
  periodFrom: string;
  periodTo: string;
  /** One flat; without it the whole house. */
  unitId?: string | null | undefined;
};

export type DrawLotsInput = {
  drawId: string;
  /** What a witness says at the draw. */
  word?: string;
};

/** With an offer the flat and the household are the offer’s; without one both and a reason are given. */
export type DrawTenancyInput = {
  components: Array<AgreedAmountInput>;
  deposit?: number;
  dueDay?: number;
  endsOn?: string | null | undefined;
  householdId?: string | null | undefined;
  language?: string;
  offerId?: string | null | undefined;
  parties: Array<PartyInput>;
  payerShares?: Array<PayerShareInput>;
  penalties?: number;
  reason?: string | null | undefined;
  startsOn: string;
  unitId?: string | null | undefined;
};

export type DropProposalInput = {
  proposalId: string;
  reason: string;
};

export type DropReserveInput = {
  reason: string;
  reserveId: string;
};

export type EndClaimInput = {
  claimId: string;
  reason: string;
};

export type EndMeansInput = {
  householdId: string;
  /** Of the income or benefit. */
  id: string;
  lastDay: string;
};

export type EndPanelTermInput = {
  memberId: string;
  /** The last day. */
  validTo: string;
};

export type EndRecoursePlanInput = {
  planId: string;
  reason: string;
};

export type EndTenancyInput = {
  endedOn: string;
  reason: string;
  tenancyId: string;
};

export type ExtendPanelSittingInput = {
  deadlineAt: string;
  sittingId: string;
};

/** A family about to be written down, as far as it is compared. */
export type FamilyToCompareInput = {
  email?: string | null | undefined;
  members: Array<MemberInput>;
  phone?: string | null | undefined;
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

export type FilePaperAppealInput = {
  /** The day the paper arrived. */
  filedOn: string;
  verdictId: string;
  /** What the family wrote. */
  words: string;
};

export type GiveConsentInput = {
  consent: ConsentInput;
  householdId: string;
};

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
  /** The most in one calendar year. */
  capPerYear?: number | null | undefined;
  claimWithinDays: number;
  coPaymentPercent?: number;
  covers: Array<string>;
  payoutDays?: number;
  restoredByRecovery?: boolean;
  waitingDays: number;
};

export type HandOverCashInput = {
  /** What it settles; whole crowns change hands. */
  amount: number;
  counterparty: string;
  deskId: string;
  /** What the payer says it is for, in his words. */
  message?: string | null | undefined;
  /** rent, refund (an overpayment goes back), deposit, deposit_return, to_bank, from_bank */
  purpose: string;
  /** Made by the caller; the same one again gives the same paper. */
  requestKey: string;
  /** Of everything but cash to and from the bank. */
  tenancyId?: string | null | undefined;
};

export type HandoverDefectInput = {
  description: string;
  mendUntil?: string | null | undefined;
  mendedBy: string;
};

export type HandoverInput = {
  defects: Array<HandoverDefectInput>;
  energyTransferBy?: string | null | undefined;
  heldOn: string;
  keys: Array<KeyInput>;
  kind: string;
  meters: Array<MeterInput>;
  note?: string | null | undefined;
  rooms: Array<RoomInput>;
  tenancyId: string;
};

/** A warning a person has read and lets pass. */
export type ImportConfirmationInput = {
  /** Kind of the warning. */
  kind: string;
  /** In one row; left out, everywhere. */
  row?: number | null | undefined;
};

/** A cell corrected on the screen: its value replaces what the file says. */
export type ImportFixInput = {
  /** As a spreadsheet names it: D7. */
  cell: string;
  value: string;
};

export type ImportSheetInput = {
  /** One record that cannot be taken over keeps all of them out. */
  allOrNothing?: boolean;
  confirmed?: Array<ImportConfirmationInput>;
  /** Of a file uploaded as a spreadsheet. */
  fileId: string;
  fixes?: Array<ImportFixInput>;
  /** households or flats */
  kind: string;
};

/** Haléře a month. */
export type IncomeInputType = {
  amount: number;
  evidence?: string | null | undefined;
  kind: string;
  memberId?: string | null | undefined;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type InspectionInput = {
  defects: Array<DefectInput>;
  inspectedOn: string;
  note?: string | null | undefined;
  outcome: string;
  unitId: string;
};

export type InstalmentInput = {
  amount: number;
  dueOn: string;
};

/** Somebody who is not staff: a representative of tenants, of a town. */
export type InvitePanelMemberInput = {
  displayName: string;
  email: string;
  panelId: string;
  /** chair, member, tenant_representative, secretary */
  role: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type IssueApplicantLinkInput = {
  householdId: string;
  /** Of the paper: cs or en. */
  language: string;
};

export type IssueLetterInput = {
  /** rentStatement, reminder, callToPay, breachCall, repaymentAgreement, debtRecognition, noDebtConfirmation, depositSettlement */
  kind: string;
  /** cs, en; left out: the family’s own */
  language?: string | null | undefined;
  tenancyId: string;
};

export type IssueRecoursePaperInput = {
  /** recourseAgreement, recourseRecognition */
  kind: string;
  /** cs or en; that of the lease without one. */
  language?: string | null | undefined;
  tenancyId: string;
};

export type IssueSettlementInput = {
  /** When the households get it. */
  deliveredOn: string;
  /** Without it the last day of the law. */
  dueOn?: string | null | undefined;
  id: string;
};

export type KeepDoorNoteInput = {
  content: string;
  householdId: string;
};

export type KeyInput = {
  count: number;
  kind: string;
};

export type LadderInput = {
  rungs: Array<LadderRungInput>;
};

export type LadderRungInput = {
  fromDay: number;
  fromMonths?: number | null | undefined;
  restDays: number;
  step: string;
  tasks: Array<string>;
  who: string;
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

export type MakeOfferInput = {
  decisionId: string;
  /** landlord (the landlord lets and must be asked) or agency */
  lessor: string;
};

export type MemberInput = {
  birthDate: string;
  familyName: string;
  givenName: string;
  relation: string;
};

export type MemberLeftInput = {
  householdId: string;
  /** The last day in the household. */
  leftOn: string;
  memberId: string;
};

/** What holds where both households say something. Left out: what the kept household says, else what the other one does. */
export type MergeChoicesInput = {
  /** Members of the merged household who do not come along. */
  leaveMembers?: Array<string> | null | undefined;
  /** Incomes and benefits: kept, merged or both. */
  means?: string | null | undefined;
  /** kept, merged or both. */
  needs?: string | null | undefined;
  /** Fields whose value the merged household gives: name, phone, email, contactAddress, interpreterLanguage, referredByPartnerId. */
  takeFields?: Array<string> | null | undefined;
  /** Members of the merged household whose spelling holds for the same person of the kept one. */
  takeSpelling?: Array<string> | null | undefined;
  /** kept, merged or both. */
  wishes?: string | null | undefined;
};

export type MergeHouseholdsInput = {
  choices?: MergeChoicesInput | null | undefined;
  /** The household that stays. */
  keptId: string;
  /** The household that becomes its alias. */
  mergedId: string;
  /** Why it is the same family. */
  reason: string;
};

export type MeterInput = {
  kind: string;
  reading: number;
  serialNumber: string;
  /** EAN of electricity, EIC of gas. */
  supplyPoint?: string | null | undefined;
};

export type MoveLeadInput = {
  landlordId?: string | null | undefined;
  leadId: string;
  lostReason?: string | null | undefined;
  stage: string;
};

export type NamePanelReservesInput = {
  /** Candidates of the sitting in the order of the list, as the screen showed it. */
  householdIds: Array<string>;
  /** Why the list is not that of the votes, or how equal votes were ordered; nothing: as the votes say. */
  reason?: string | null | undefined;
  sittingId: string;
};

export type NameReservesInput = {
  decisionId: string;
  /** In their order; replaces the list of the flat that stands. */
  reserves: Array<ReserveInput>;
};

export type NeedInputType = {
  need: string;
  required?: boolean;
};

export type OpenCashDeskInput = {
  /** Stands in the numbers of its papers: P1 gives PPD-P1-2026-0001. */
  code: string;
  name: string;
};

export type OpeningSheetInput = {
  /** The day the balances are of. */
  asOf: string;
  /** Of a file uploaded as a spreadsheet. */
  fileId: string;
};

export type OrderCandidatesInput = {
  /** First the one to be asked first. */
  householdIds: Array<string>;
  /** Why it differs from the computed order. */
  reason: string;
  unitId: string;
};

export type OrderPayoutsInput = {
  /** When the bank shall pay; the next working day when left out. */
  dueOn?: string | null | undefined;
  payoutIds: Array<string>;
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

export type PanelCandidateInput = {
  /** Why the panel may set aside what the family does not meet. */
  exceptionReason?: string | null | undefined;
  householdId: string;
};

export type PanelChoiceInput = {
  /** for, against or abstain */
  choice: string;
  label: string;
};

export type PanelInput = {
  meetsOn?: string | null | undefined;
  name: string;
  /** How many votes make a vote; two at the least. */
  quorum: number;
};

export type PartyInput = {
  memberId: string;
  role: string;
};

export type PauseArrearsInput = {
  note?: string | null | undefined;
  pausedTo: string;
  /** dispute, benefit_decision_pending, benefit_in_transit, repayment_plan, social_worker_hold */
  reason: string;
  tenancyId: string;
};

export type PayerShareInput = {
  amount: number;
  paidTo: string;
  payer: string;
  usualDay?: number | null | undefined;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type PayoutReturnInput = {
  /** The incoming line on which it came back. */
  bankLineId: string;
  payoutId: string;
};

/** Values of a version to be tried or adopted. Weights not named stay as they are. */
export type PolicyValuesInput = {
  comfortableSharePercent: number;
  maxPersonsPerRoom: number;
  maxSharePercent: number;
  minM2PerPerson: number;
  offerWorkingDays: number;
  pointsLostPerMissingRoom: number;
  pointsLostPerSpareRoom: number;
  pointsPerChild: number;
  pointsPerMonthWaiting: number;
  /** How many reserves a decision may name; not said: stays as it was. */
  reservesAtMost?: number | null | undefined;
  weights: Array<TermWeightInput>;
};

export type PostBankLinesInput = {
  lines: Array<BankLineDecisionInput>;
};

export type PostInterestInput = {
  /** Made by the caller; the same one again posts nothing. */
  requestKey: string;
  tenancyId: string;
};

export type PostPostalListInput = {
  bankLineId: string;
  /** Of a file uploaded as a spreadsheet: CSV with the header of the sample. */
  fileId: string;
  /** postal_order, sipo */
  kind: string;
};

export type PreparePayoutsInput = {
  month: string;
  /** Also rent collected since the month’s regular payout. */
  sendAllCollected?: boolean;
};

export type PreviewMergeInput = {
  choices?: MergeChoicesInput | null | undefined;
  /** The household that stays. */
  keptId: string;
  /** The household that becomes its alias. */
  mergedId: string;
};

export type PromiseFlatInput = {
  conditions?: Array<string>;
  /** The day of moving in. */
  from: string;
  language?: string;
  offerId: string;
  /** Null for an indefinite term. */
  to?: string | null | undefined;
  validUntil: string;
};

export type ProposeClaimInput = {
  /** What proves the debt: reminder, landlord’s confirmation. */
  evidence: string;
  items?: Array<ClaimItemInput> | null | undefined;
  papers?: Array<ClaimPaperInput> | null | undefined;
  tenancyId: string;
};

export type ProposeMatchesInput = {
  allocationId: string;
  unitIds: Array<string>;
};

/** The agency’s own loss in B and C, covered by the fund: no payout, no recourse. */
export type ProposeOwnLossInput = {
  amount: number;
  evidence: string;
  tenancyId: string;
};

export type ProposeRentIncreaseInput = {
  /** The rent usual in the place. */
  comparableRent: number;
  newRent: number;
  /** Where the usual rent is from. */
  source: string;
  tenancyId: string;
};

export type ProposeWriteOffInput = {
  amount: number;
  kind: string;
  reason: string;
  tenancyId: string;
};

export type RaiseRiskFlagInput = {
  householdId: string;
  /** Made by the sender: one tap is one flag, however often it is sent. */
  id: string;
  kind: RiskFlagKind;
  level?: RiskFlagLevel;
};

export type RaiseSettlementObjectionInput = {
  raisedOn: string;
  resultId: string;
  text: string;
};

export type RecordBenefitInput = {
  benefit: BenefitInputType;
  householdId: string;
};

export type RecordConditionInput = {
  /** Why the landlord needs it. */
  evidence?: string | null | undefined;
  kind: string;
  /** Persons, for max_persons. */
  limit?: number | null | undefined;
  unitId: string;
  words: string;
};

export type RecordContactInput = {
  note?: string | null | undefined;
  /** reached, not_reached, promised, agreed */
  outcome: string;
  promisedOn?: string | null | undefined;
  /** call, second_contact, visit, repayment_agreement, direct_payment */
  step: string;
  tenancyId: string;
};

export type RecordDeliveryInput = {
  /** Left out: the delivery was written down by mistake. */
  deliveredOn?: string | null | undefined;
  paperId: string;
  proof?: string | null | undefined;
  /** hand, post, data_box */
  way?: string | null | undefined;
};

export type RecordDepositAtLandlordInput = {
  amount: number;
  /** paid, returned */
  kind: string;
  movedOn: string;
  /** Made by the caller; the same one again records nothing. */
  requestKey: string;
  tenancyId: string;
};

export type RecordGrantInput = {
  amount: number;
  /** The statement line it came on; without one it is part of what the books began with. */
  bankLineId?: string | null | undefined;
  fundId: string;
  grantor: string;
  receivedOn: string;
};

/** A list that is null was not asked about and stays unknown; an empty one was asked about, and there is nothing. */
export type RecordHouseholdInput = {
  appliedOn?: string | null | undefined;
  benefits?: Array<BenefitInputType> | null | undefined;
  consents?: Array<ConsentInput> | null | undefined;
  contactAddress?: string | null | undefined;
  email?: string | null | undefined;
  incomes?: Array<IncomeInputType> | null | undefined;
  interpreterLanguage?: string | null | undefined;
  members: Array<MemberInput>;
  name?: string | null | undefined;
  needs?: Array<NeedInputType> | null | undefined;
  phone?: string | null | undefined;
  privacyNoticeOn?: string | null | undefined;
  quietMode?: boolean | null | undefined;
  referredByPartnerId?: string | null | undefined;
  situation?: SituationInput | null | undefined;
  wishes?: Array<WishInput> | null | undefined;
};

export type RecordIncomeInput = {
  householdId: string;
  income: IncomeInputType;
};

export type RecordNeedsInput = {
  householdId: string;
  needs: Array<NeedInputType>;
};

export type RecordRecoursePlanSignedInput = {
  planId: string;
  signedOn: string;
};

export type RecordRecoveryInput = {
  amount: number;
  bankLineId: string;
  /** The household had paid the landlord, who hands it over: his report of it is taken back. */
  insteadOfPaymentId?: string | null | undefined;
  tenancyId: string;
};

export type RecordSituationInput = {
  householdId: string;
  situation: SituationInput;
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

export type RecordWishesInput = {
  householdId: string;
  wishes: Array<WishInput>;
};

export type RecordedAmountsInput = {
  advances: number;
  cost: number;
  tenancyId: string;
};

export type RefuseRequestInput = {
  /** The family reads it. */
  answer: string;
  requestId: string;
};

export type RegisterPartnerInput = {
  contactName?: string | null | undefined;
  email?: string | null | undefined;
  kind: string;
  name: string;
  phone?: string | null | undefined;
};

export type ReopenCashDayInput = {
  day: string;
  deskId: string;
  reason: string;
};

/** Values tried on past decisions; the last twelve months unless a period is named. */
export type ReplayPastInput = {
  from?: string | null | undefined;
  to?: string | null | undefined;
  values: PolicyValuesInput;
};

/** A reserve at its place in the order of the list. */
export type ReserveInput = {
  householdId: string;
  /** Failed rules set aside for it; only overridable ones. */
  overriddenRules?: Array<string>;
  /** Why just at this place. */
  reason: string;
};

export type ReverseGrantInput = {
  grantId: string;
  reason: string;
};

export type ReverseRecoveryInput = {
  reason: string;
  recoveryId: string;
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

export type RoomInput = {
  condition: string;
  note?: string | null | undefined;
  room: string;
};

export type SeatPanelMemberInput = {
  panelId: string;
  /** chair, member, tenant_representative, secretary */
  role: string;
  staffMemberId: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type SetAccountCodesInput = {
  codes: Array<AccountCodeInput>;
};

export type SetDepositRateInput = {
  percent: number;
  validFrom: string;
};

export type SetGoalInput = {
  dueOn?: string | null | undefined;
  firstStep?: string | null | undefined;
  householdId: string;
  id: string;
  title: string;
};

export type SettleDepositInput = {
  settledOn: string;
  tenancyId: string;
};

export type SettlementCostInput = {
  amount: number;
  evidence?: string | null | undefined;
  key: string;
  others?: number;
  service: string;
};

export type SettlementReadingInput = {
  consumed: number;
  service: string;
  tenancyId: string;
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

export type SignTenancyInput = {
  lessorSigned: boolean;
  signedByMemberIds: Array<string>;
  signedOn: string;
  tenancyId: string;
};

export type SituationInput = {
  ethosCode: string;
  note?: string | null | undefined;
  since: string;
};

export type StartDocumentBatchInput = {
  /** Made by the client: sent twice, the batch is one. */
  id: string;
  kind: string;
  /** cs, en; null: each receiver’s own */
  language?: string | null | undefined;
  month?: string | null | undefined;
  /** null: everybody it can be issued for. */
  subjectIds?: Array<string> | null | undefined;
  year?: number | null | undefined;
};

export type TakeBackAccessoryInput = {
  accessoryId: string;
  reason: string;
};

export type TakeBackMergeInput = {
  mergeId: string;
  reason: string;
};

export type TakeOutOfOrderInput = {
  payoutId: string;
  reason: string;
};

export type TeachBankRuleInput = {
  /** tenancy, payout, not_rent */
  as: string;
  /** The payer’s account is part of the rule. */
  byAccount: boolean;
  /** The line it is taught from; the rule has to fit it. */
  lineId: string;
  /** A payout to the owner who is meant. */
  payoutId?: string | null | undefined;
  tenancyId?: string | null | undefined;
  words?: string;
};

export type TermWeightInput = {
  cap: number;
  term: string;
};

export type TranslateDocumentInput = {
  documentId: string;
  language: string;
};

export type UndoArrearsActInput = {
  actId: string;
  because: string;
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

export type WishInput = {
  kind: string;
  value: string;
};

export type WithdrawOfferInput = {
  offerId: string;
  reason: string;
};

export type WriteSettlementInput = {
  costs?: Array<SettlementCostInput>;
  id: string;
  readings?: Array<SettlementReadingInput>;
  /** Of a recorded settlement. */
  recorded?: Array<RecordedAmountsInput>;
};

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

export type MonthClosingQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type MonthClosingQuery = { monthClosing: { month: string, state: string, items: Array<{ item: string, state: string, count: number, amount: number | null, examples: Array<string> }>, history: Array<{ id: string, month: string, closedAt: string, closedByName: string | null, exceptions: string | null, reopenedAt: string | null, reopenedByName: string | null, reopenReason: string | null }> } };

export type CloseMonthMutationVariables = Exact<{
  month: string;
  exceptions?: string | null | undefined;
}>;


export type CloseMonthMutation = { closeMonth:
    | { __typename: 'ClosedMonth', id: string, month: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReopenMonthMutationVariables = Exact<{
  month: string;
  reason: string;
}>;


export type ReopenMonthMutation = { reopenMonth:
    | { __typename: 'ClosedMonth', id: string, month: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type OpeningImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningImportsQuery = { openingImports: Array<{ id: string, asOf: string, rowCount: number, fileName: string, importedAt: string, importedByName: string | null, reversedAt: string | null, reverseReason: string | null }> };

export type OpeningTemplateQueryVariables = Exact<{
  format: string;
}>;


export type OpeningTemplateQuery = { openingTemplate: { name: string, base64: string } };

export type RehearseOpeningMutationVariables = Exact<{
  input: OpeningSheetInput;
}>;


export type RehearseOpeningMutation = { rehearseOpening:
    | { __typename: 'OpeningOutcome', rows: number, known: number, landlords: number, units: number, ownerContracts: number, households: number, tenancies: number, receivable: number, credit: number, deposit: number, problemCount: number, problems: Array<{ row: number, column: string | null, message: string }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ImportOpeningMutationVariables = Exact<{
  input: OpeningSheetInput;
}>;


export type ImportOpeningMutation = { importOpening:
    | { __typename: 'OpeningOutcome', importId: string | null, tenancies: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseOpeningMutationVariables = Exact<{
  importId: string;
  reason: string;
}>;


export type ReverseOpeningMutation = { reverseOpening:
    | { __typename: 'OpeningImport', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AccountCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountCodesQuery = { accountCodes: { codes: Array<{ kind: string, name: string, code: string }> } };

export type SetAccountCodesMutationVariables = Exact<{
  input: SetAccountCodesInput;
}>;


export type SetAccountCodesMutation = { setAccountCodes:
    | { __typename: 'AccountCodes', codes: Array<{ kind: string, code: string }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WriteOffsQueryVariables = Exact<{ [key: string]: never; }>;


export type WriteOffsQuery = { writeOffs: Array<{ id: string, tenancyId: string, label: string, kind: string, amount: number, reason: string, state: string, proposedBy: string, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decisionNote: string | null, reverseReason: string | null, credit: number }> };

export type ProposeWriteOffMutationVariables = Exact<{
  input: ProposeWriteOffInput;
}>;


export type ProposeWriteOffMutation = { proposeWriteOff:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'WriteOff', id: string }
   };

export type DecideWriteOffMutationVariables = Exact<{
  input: DecideWriteOffInput;
}>;


export type DecideWriteOffMutation = { decideWriteOff:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'WriteOff', id: string }
   };

export type ReverseWriteOffMutationVariables = Exact<{
  writeOffId: string;
  reason: string;
}>;


export type ReverseWriteOffMutation = { reverseWriteOff:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'WriteOff', id: string }
   };

export type RecoverWriteOffMutationVariables = Exact<{
  writeOffId: string;
}>;


export type RecoverWriteOffMutation = { recoverWriteOff:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'WriteOff', id: string }
   };

export type PostalBatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type PostalBatchesQuery = { postalBatches: Array<{ id: string, kind: string, lineOn: string, total: number, rowCount: number, fileName: string, unknownAmount: number, postedAt: string, undoneAt: string | null }>, postalLines: Array<{ id: string, bookedOn: string, amount: number, counterName: string | null, message: string | null }> };

export type PostPostalListMutationVariables = Exact<{
  input: PostPostalListInput;
}>;


export type PostPostalListMutation = { postPostalList:
    | { __typename: 'PostalBatch', id: string, rowCount: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UndoPostalListMutationVariables = Exact<{
  batchId: string;
}>;


export type UndoPostalListMutation = { undoPostalList:
    | { __typename: 'PostalBatch', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersQuery = { partners: Array<{ id: string, name: string, kind: string, contactName: string | null, email: string | null, phone: string | null }> };

export type RegisterPartnerMutationVariables = Exact<{
  input: RegisterPartnerInput;
}>;


export type RegisterPartnerMutation = { registerPartner:
    | { __typename: 'Partner', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FoundByAllocationFragment = { eligiblePairs: number, proven: boolean, optimal: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, score: number, need: number, fit: number, waiting: number, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string }, household: { id: string, name: string, persons: number, children: number } }> }, greedy: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, household: { id: string, name: string } }> }, highest: { housed: number, score: number }, fragile: Array<{ flatId: string, householdId: string, flat: { id: string, code: string }, household: { id: string, name: string } }>, unfitFlats: Array<{ id: string, code: string, layout: string, street: string, houseNumber: string, city: string }> };

export type AllocationQueryVariables = Exact<{ [key: string]: never; }>;


export type AllocationQuery = { allocation: { id: string, askedAt: string, asOf: string, policyVersion: number, minimumFit: number, mostFit: number, flats: number, families: number, frozen: number, state: string, progress: number, failure: string | null, fallenOffers: Array<{ id: string, state: string, flat: { id: string, code: string }, household: { id: string, name: string } }>, proposals: Array<{ id: string, unitId: string, householdId: string, proposedOn: string, flat: { id: string, code: string }, household: { id: string, name: string } }>, result: { eligiblePairs: number, proven: boolean, optimal: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, score: number, need: number, fit: number, waiting: number, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string }, household: { id: string, name: string, persons: number, children: number } }> }, greedy: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, household: { id: string, name: string } }> }, highest: { housed: number, score: number }, fragile: Array<{ flatId: string, householdId: string, flat: { id: string, code: string }, household: { id: string, name: string } }>, unfitFlats: Array<{ id: string, code: string, layout: string, street: string, houseNumber: string, city: string }> } | null, standing: { id: string, askedAt: string, result: { eligiblePairs: number, proven: boolean, optimal: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, score: number, need: number, fit: number, waiting: number, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string }, household: { id: string, name: string, persons: number, children: number } }> }, greedy: { housed: number, score: number, pairs: Array<{ flatId: string, householdId: string, household: { id: string, name: string } }> }, highest: { housed: number, score: number }, fragile: Array<{ flatId: string, householdId: string, flat: { id: string, code: string }, household: { id: string, name: string } }>, unfitFlats: Array<{ id: string, code: string, layout: string, street: string, houseNumber: string, city: string }> } | null } | null } | null };

export type AllocateFlatsMutationVariables = Exact<{
  input: AllocateFlatsInput;
}>;


export type AllocateFlatsMutation = { allocateFlats:
    | { __typename: 'Allocation', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelAllocationMutationVariables = Exact<{
  allocationId: string;
}>;


export type CancelAllocationMutation = { cancelAllocation:
    | { __typename: 'Allocation', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ProposeMatchesMutationVariables = Exact<{
  input: ProposeMatchesInput;
}>;


export type ProposeMatchesMutation = { proposeMatches:
    | { __typename: 'Allocation', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DropProposalMutationVariables = Exact<{
  input: DropProposalInput;
}>;


export type DropProposalMutation = { dropProposal:
    | { __typename: 'MatchProposal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AppealQueryVariables = Exact<{
  id: string;
}>;


export type AppealQuery = { appeal: { id: string, state: string, filedOn: string, filedThrough: string, words: string, takenOn: string | null, decidedOn: string | null, reason: string | null, effect: string | null, documentId: string | null, withdrawnOn: string | null, takenByName: string | null, decidedByName: string | null, madeByNames: Array<string>, mayJudge: boolean, possibleActs: Array<string>, household: { id: string, name: string, code: string, waitingSince: string }, verdict: { kind: string, decidedOn: string, appealUntil: string, reason: string | null, policyVersion: number | null, score: number | null, rank: number | null, failed: Array<string>, unknown: Array<string>, waitingFrom: string | null, waitingTo: string | null, flat: { id: string, code: string, street: string, houseNumber: string, city: string, layout: string } | null }, decision: { reason: string, decidedOn: string, snapshot: { asOf: string, policyVersion: number, score: number } } | null, comparison: { policyThen: number | null, policyNow: number | null, scoreNow: number | null, flatTaken: boolean, rules: Array<{ name: string, then: number, now: number }>, outcomes: Array<{ name: string, then: string, now: string }> } | null } | null };

export type TakeAppealMutationVariables = Exact<{
  id: string;
}>;


export type TakeAppealMutation = { takeAppeal:
    | { __typename: 'Appeal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawAppealMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawAppealMutation = { withdrawAppeal:
    | { __typename: 'Appeal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal:
    | { __typename: 'Appeal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AppealsQueryVariables = Exact<{
  life?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AppealsQuery = { appeals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: string, filedOn: string, filedThrough: string, decidedOn: string | null, withdrawnOn: string | null, takenByName: string | null, household: { name: string, code: string }, verdict: { kind: string, decidedOn: string, flatLayout: string | null, flatCity: string | null } } }> } };

export type HouseholdLinkQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdLinkQuery = { household: { id: string, applicantLink: { issuedAt: string, expiresAt: string, lastOpenedAt: string | null, lastCodeState: string | null, lastCodeTrouble: string | null } | null } | null };

export type HouseholdVerdictsQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdVerdictsQuery = { household: { id: string, verdicts: Array<{ id: string, kind: string, decidedOn: string, appealUntil: string, flatLayout: string | null, flatCity: string | null, mayAppeal: boolean, waitingFrom: string | null, waitingTo: string | null, reason: string | null, appeal: { id: string, state: string, filedOn: string } | null }> } | null };

export type IssueApplicantLinkMutationVariables = Exact<{
  input: IssueApplicantLinkInput;
}>;


export type IssueApplicantLinkMutation = { issueApplicantLink:
    | { __typename: 'IssuedApplicantLink', url: string, expiresAt: string, paper: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RevokeApplicantLinkMutationVariables = Exact<{
  householdId: string;
}>;


export type RevokeApplicantLinkMutation = { revokeApplicantLink:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RevokedApplicantLink', done: boolean }
   };

export type MakeApplicantCodeMutationVariables = Exact<{
  householdId: string;
}>;


export type MakeApplicantCodeMutation = { makeApplicantCode:
    | { __typename: 'IssuedApplicantCode', code: string, expiresAt: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FilePaperAppealMutationVariables = Exact<{
  input: FilePaperAppealInput;
}>;


export type FilePaperAppealMutation = { filePaperAppeal:
    | { __typename: 'Appeal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type HouseholdRequestsQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdRequestsQuery = { household: { id: string, incomes: Array<{ id: string, kind: string, amount: number, validFrom: string, validTo: string | null }>, requests: Array<{ id: string, kind: string, sentAt: string, state: string, answer: string | null, photo: string | null, change: { what: string | null, amount: number | null, validFrom: string | null, person: string | null, birthDate: string | null, relation: string | null, phone: string | null, email: string | null, contactAddress: string | null, needs: Array<string> | null, note: string | null, wishes: Array<{ kind: string, value: string }> | null } | null }> } | null };

export type ConfirmFamilyRequestMutationVariables = Exact<{
  input: ConfirmRequestInput;
}>;


export type ConfirmFamilyRequestMutation = { confirmFamilyRequest:
    | { __typename: 'HouseholdRequest', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RefuseFamilyRequestMutationVariables = Exact<{
  input: RefuseRequestInput;
}>;


export type RefuseFamilyRequestMutation = { refuseFamilyRequest:
    | { __typename: 'HouseholdRequest', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RepaymentPlansQueryVariables = Exact<{
  tenancyId: string;
}>;


export type RepaymentPlansQuery = { repaymentPlans: Array<{ id: string, agreedOn: string, total: number, symbol: string, toleranceDays: number, includesInterest: boolean, mayLoseInstalments: boolean, state: string, paid: number, left: number, behind: number, brokeOn: string | null, lostOn: string | null, mayBeLostNow: boolean, endedOn: string | null, note: string | null, instalments: Array<{ number: number, dueOn: string, amount: number, paid: number, state: string }> }> };

export type RepaymentProposalQueryVariables = Exact<{
  tenancyId: string;
  count: number;
  firstDueOn: string;
  includesInterest: boolean;
}>;


export type RepaymentProposalQuery = { repaymentProposal: { total: number, whyNot: string | null, instalments: Array<{ dueOn: string, amount: number }> } };

export type AgreeRepaymentPlanMutationVariables = Exact<{
  input: AgreeRepaymentPlanInput;
}>;


export type AgreeRepaymentPlanMutation = { agreeRepaymentPlan:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RepaymentPlan', id: string, symbol: string }
   };

export type CancelRepaymentPlanMutationVariables = Exact<{
  planId: string;
  reason: string;
}>;


export type CancelRepaymentPlanMutation = { cancelRepaymentPlan:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RepaymentPlan', id: string }
   };

export type LoseInstalmentsMutationVariables = Exact<{
  planId: string;
}>;


export type LoseInstalmentsMutation = { loseInstalments:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RepaymentPlan', id: string }
   };

export type RestoreInstalmentsMutationVariables = Exact<{
  planId: string;
}>;


export type RestoreInstalmentsMutation = { restoreInstalments:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RepaymentPlan', id: string }
   };

export type LetterOffersQueryVariables = Exact<{
  tenancyId: string;
}>;


export type LetterOffersQuery = { letterOffers: Array<{ kind: string, whyNot: string | null }> };

export type IssueLetterMutationVariables = Exact<{
  input: IssueLetterInput;
}>;


export type IssueLetterMutation = { issueLetter:
    | { __typename: 'IssuedLetters', papers: Array<{ documentId: string, number: string }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SeriousBreachQueryVariables = Exact<{
  tenancyId: string;
}>;


export type SeriousBreachQuery = { seriousBreach: { open: boolean, owed: number, owedNeeded: number, owedMet: boolean, calledFound: number, calledNeeded: number, calledMissing: Array<string>, calledMet: boolean, passedFrom: string | null, passedMet: boolean, calls: Array<{ id: string, actId: string, sentOn: string, periodDays: number, asked: number, stillUnpaid: number, papers: Array<{ id: string, name: string, documentId: string, number: string, deliveredOn: string | null, way: string | null, proof: string | null }> }> } };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { recordDelivery:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SeriousBreach', open: boolean }
   };

export type ArrearsHistoryQueryVariables = Exact<{
  tenancyId: string;
}>;


export type ArrearsHistoryQuery = { arrearsHistory: Array<{ id: string, step: string, doneOn: string, outcome: string | null, promisedOn: string | null, documentId: string | null, note: string | null, undoneOn: string | null, undoneBecause: string | null }> };

export type UndoArrearsActMutationVariables = Exact<{
  input: UndoArrearsActInput;
}>;


export type UndoArrearsActMutation = { undoArrearsAct:
    | { __typename: 'ArrearsAct', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ArrearsWorklistQueryVariables = Exact<{
  tab: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArrearsWorklistQuery = { arrearsCounts: { today: number, promised: number, paused: number, plan: number, all: number }, interestPolicy: { pressed: boolean }, arrears: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { tenancyId: string, tenancyNumber: string, model: string, creditor: string, creditorName: string, householdId: string, householdName: string, phone: string | null, quietMode: boolean, unitCode: string, amount: number, accruedInterest: number, inTransit: number, recourse: number, beganOn: string | null, daysOverdue: number, monthsOwed: number, stage: string, nextStep: string | null, nextIsDue: boolean, nextFrom: string, nextWho: string | null, nextTasks: Array<string>, why: string, whyNotEarlier: string, inPlan: number, plan: { id: string, state: string } | null, months: Array<{ month: string, dueOn: string, amount: number }>, lastAct: { id: string, step: string, doneOn: string, outcome: string | null, promisedOn: string | null, documentId: string | null } | null, pause: { id: string, reason: string, pausedTo: string, note: string | null } | null } }> } };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { recordContact:
    | { __typename: 'ArrearsAct', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PauseArrearsMutationVariables = Exact<{
  input: PauseArrearsInput;
}>;


export type PauseArrearsMutation = { pauseArrears:
    | { __typename: 'ArrearsPause', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndArrearsPauseMutationVariables = Exact<{
  id: string;
}>;


export type EndArrearsPauseMutation = { endArrearsPause:
    | { __typename: 'ArrearsPause', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SendReminderMutationVariables = Exact<{
  tenancyId: string;
}>;


export type SendReminderMutation = { sendReminder:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Reminder', documentId: string, number: string }
   };

export type BankStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BankStatementsQuery = { bankStatements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, format: string, periodFrom: string | null, periodTo: string, opening: number | null, closing: number | null, lineCount: number, importedAt: string, waitingCount: number, bankAccount: { name: string, bankAccount: string } } }> }, bankAccounts: Array<{ id: string, name: string, bankAccount: string, ledgerBalance: number, orderFormat: string }>, bankRules: Array<{ id: string, account: string | null, words: string, incoming: boolean, kind: string, label: string | null, taughtAt: string, taughtBy: string | null, usedCount: number }> };

export type BankSuspenseQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BankSuspenseQuery = { bankSuspense: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statementId: string, position: number, bookedOn: string, amount: number, leftAmount: number, counterName: string | null, counterAccount: string | null, variableSymbol: string | null, message: string | null, ageDays: number } }> } };

export type BankStatementQueryVariables = Exact<{
  id: string;
}>;


export type BankStatementQuery = { bankStatement: { id: string, format: string, statementNumber: string | null, periodFrom: string | null, periodTo: string, opening: number | null, closing: number | null, lineCount: number, importedAt: string, bankAccount: { id: string, name: string, bankAccount: string, ledgerBalance: number }, piles: { certain: number, toConfirm: number, unknown: number, suspense: number, posted: number }, ledgerCheck: { closing: number | null, ledger: number, waiting: number, holds: boolean | null, why: string | null }, changes: Array<{ id: string, position: number, knownBookedOn: string, knownAmount: number, foundBookedOn: string, foundAmount: number, isProbablySame: boolean, batchLines: number | null, counterName: string | null, noticedAt: string }>, batches: Array<{ id: string, postedAt: string, undoneAt: string | null, lineCount: number }> } };

export type BankLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type BankLinesQuery = { bankStatement: { id: string, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, position: number, bookedOn: string, amount: number, leftAmount: number, counterAccount: string | null, counterName: string | null, variableSymbol: string | null, constantSymbol: string | null, specificSymbol: string | null, message: string | null, reversal: boolean, state: string, pile: string | null, reason: string | null, ageDays: number, payoutId: string | null, depositId: string | null, notRent: boolean, lastingWords: string, shares: Array<{ tenancyId: string, label: string, amount: number }>, postings: Array<{ id: string, kind: string, amount: number, label: string | null, isReversed: boolean }> } }> } } };

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

export type TeachBankRuleMutationVariables = Exact<{
  input: TeachBankRuleInput;
}>;


export type TeachBankRuleMutation = { teachBankRule:
    | { __typename: 'BankRule', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ForgetBankRuleMutationVariables = Exact<{
  id: string;
}>;


export type ForgetBankRuleMutation = { forgetBankRule:
    | { __typename: 'BankRuleForgotten', id: string }
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

export type ChooseOrderFormatMutationVariables = Exact<{
  bankAccountId: string;
  format: string;
}>;


export type ChooseOrderFormatMutation = { chooseOrderFormat:
    | { __typename: 'BankAccount', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AddBankAccountMutationVariables = Exact<{
  input: AddBankAccountInput;
}>;


export type AddBankAccountMutation = { addBankAccount:
    | { __typename: 'BankAccount', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RentSimulationQueryVariables = Exact<{
  file: string;
}>;


export type RentSimulationQuery = { rentSimulation: { asOf: string, model: string, credit: number, fund: number, capLeft: number, recourse: number, landlordClaim: number, charges: Array<{ month: string, component: string, amount: number, dueOn: string, cause: string }>, refused: Array<{ enteredOn: string, message: string }>, allocations: Array<{ paidOn: string, month: string, part: string, amount: number, because: string }>, open: Array<{ month: string, principal: number, interest: number }>, claims: Array<{ on: string, claimed: number, payout: number, payableOn: string | null, whyNot: string | null, months: Array<{ month: string, payout: number }> }>, gate2291: { open: boolean, owed: number, needed: number } } };

export type TenancySimulationFileQueryVariables = Exact<{
  tenancyId: string;
}>;


export type TenancySimulationFileQuery = { tenancySimulationFile: string };

export type InterestRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type InterestRatesQuery = { interestRates: Array<{ from: string, percent: number }> };

export type CalculatorTenanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type CalculatorTenanciesQuery = { tenancies: { edges: Array<{ node: { id: string, number: string, household: { name: string }, unit: { code: string } } }> } };

export type CashDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type CashDesksQuery = { cashDesks: Array<{ id: string, code: string, name: string, balance: number, today: string, isClosedToday: boolean, openDays: Array<string>, papers: Array<{ id: string, kind: string, number: string, issuedOn: string, purpose: string, tenancyLabel: string | null, counterparty: string, text: string, amount: number, cash: number, rounding: number, documentId: string, cancelledBy: string | null, cancels: string | null, reason: string | null, issuedByName: string | null, bankLineOn: string | null }>, days: Array<{ id: string, day: string, book: number, counted: number, difference: number, explanation: string | null, closedByName: string | null, isReopened: boolean, reopenReason: string | null }> }> };

export type CashOnTheWayQueryVariables = Exact<{ [key: string]: never; }>;


export type CashOnTheWayQuery = { cashOnTheWay: Array<{ id: string, number: string, issuedOn: string, purpose: string, cash: number, documentId: string, bankChoices: Array<{ id: string, bookedOn: string, amount: number, counterName: string | null, message: string | null }> }> };

export type OpenCashDeskMutationVariables = Exact<{
  input: OpenCashDeskInput;
}>;


export type OpenCashDeskMutation = { openCashDesk:
    | { __typename: 'CashDesk', id: string, name: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type HandOverCashMutationVariables = Exact<{
  input: HandOverCashInput;
}>;


export type HandOverCashMutation = { handOverCash:
    | { __typename: 'CashPaper', id: string, number: string, documentId: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelCashPaperMutationVariables = Exact<{
  input: CancelCashPaperInput;
}>;


export type CancelCashPaperMutation = { cancelCashPaper:
    | { __typename: 'CashPaper', id: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type MatchCashMutationVariables = Exact<{
  documentId: string;
  lineId: string;
}>;


export type MatchCashMutation = { matchCash:
    | { __typename: 'CashPaper', id: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UnmatchCashMutationVariables = Exact<{
  documentId: string;
}>;


export type UnmatchCashMutation = { unmatchCash:
    | { __typename: 'CashPaper', id: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CloseCashDayMutationVariables = Exact<{
  input: CloseCashDayInput;
}>;


export type CloseCashDayMutation = { closeCashDay:
    | { __typename: 'CashDay', id: string, day: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReopenCashDayMutationVariables = Exact<{
  input: ReopenCashDayInput;
}>;


export type ReopenCashDayMutation = { reopenCashDay:
    | { __typename: 'CashDay', id: string, day: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AgreedDepositQueryVariables = Exact<{
  id: string;
}>;


export type AgreedDepositQuery = { tenancy: { id: string, deposit: number, penalties: number } | null };

export type ChangeDepositMutationVariables = Exact<{
  tenancyId: string;
  deposit: number;
  penalties: number;
}>;


export type ChangeDepositMutation = { changeDeposit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type AgreeOwnerDepositMutationVariables = Exact<{
  input: AgreeOwnerDepositInput;
}>;


export type AgreeOwnerDepositMutation = { agreeOwnerDeposit:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DepositQueryVariables = Exact<{
  id: string;
}>;


export type DepositQuery = { deposit: { id: string, side: string, holder: string, agreed: number, paid: number, rest: number, held: number, interestPercent: number | null, symbol: string | null, movements: Array<{ id: string, kind: string, amount: number, movedOn: string, source: string, isReversal: boolean, isReversed: boolean }>, settlement: { settledOn: string, held: number, interest: number, used: number, toReturn: number } | null } | null };

export type DepositSettlementPreviewQueryVariables = Exact<{
  tenancyId: string;
  settledOn: string;
}>;


export type DepositSettlementPreviewQuery = { depositSettlementPreview: { whyNot: string | null, settlement: { held: number, interest: number, used: number, toReturn: number } | null, periods: Array<{ from: string, to: string, principal: number, percent: number, days: number }> } };

export type RecordDepositAtLandlordMutationVariables = Exact<{
  input: RecordDepositAtLandlordInput;
}>;


export type RecordDepositAtLandlordMutation = { recordDepositAtLandlord:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AgreeDepositTermsMutationVariables = Exact<{
  input: AgreeDepositTermsInput;
}>;


export type AgreeDepositTermsMutation = { agreeDepositTerms:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SettleDepositMutationVariables = Exact<{
  input: SettleDepositInput;
}>;


export type SettleDepositMutation = { settleDeposit:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UndoDepositSettlementMutationVariables = Exact<{
  tenancyId: string;
}>;


export type UndoDepositSettlementMutation = { undoDepositSettlement:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseDepositMovementMutationVariables = Exact<{
  id: string;
}>;


export type ReverseDepositMovementMutation = { reverseDepositMovement:
    | { __typename: 'Deposit', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DepositRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DepositRatesQuery = { depositRates: { rates: Array<{ validFrom: string, percent: number }> } };

export type SetDepositRateMutationVariables = Exact<{
  input: SetDepositRateInput;
}>;


export type SetDepositRateMutation = { setDepositRate:
    | { __typename: 'DepositRates', rates: Array<{ validFrom: string }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DocumentBatchKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentBatchKindsQuery = { documentBatchKinds: Array<{ kind: string, name: string, period: string | null }> };

export type DocumentBatchCandidatesQueryVariables = Exact<{
  input: BatchOrderInput;
}>;


export type DocumentBatchCandidatesQuery = { documentBatchCandidates: Array<{ subjectId: string, label: string, group: string | null, whyNot: string | null, known: boolean }> };

export type DocumentBatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentBatchesQuery = { documentBatches: Array<{ id: string, name: string, month: string | null, year: number | null, state: string, requestedAt: string, requestedBy: string | null, finishedAt: string | null, total: number, waiting: number, issued: number, known: number, refused: number, failed: number, secondsLeft: number | null, zipUrl: string | null, pdfUrl: string | null, troubles: Array<{ id: string, label: string, reason: string | null }> }> };

export type StartDocumentBatchMutationVariables = Exact<{
  input: StartDocumentBatchInput;
}>;


export type StartDocumentBatchMutation = { startDocumentBatch:
    | { __typename: 'DocumentBatch', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelDocumentBatchMutationVariables = Exact<{
  id: string;
}>;


export type CancelDocumentBatchMutation = { cancelDocumentBatch:
    | { __typename: 'DocumentBatch', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RetryDocumentBatchMutationVariables = Exact<{
  id: string;
}>;


export type RetryDocumentBatchMutation = { retryDocumentBatch:
    | { __typename: 'DocumentBatch', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DuplicateDismissalsQueryVariables = Exact<{ [key: string]: never; }>;


export type DuplicateDismissalsQuery = { duplicateDismissals: Array<{ id: string, reason: string, decidedAt: string, decidedByName: string | null, first: { id: string, code: string, name: string }, second: { id: string, code: string, name: string } }> };

export type EndDuplicateDismissalMutationVariables = Exact<{
  id: string;
}>;


export type EndDuplicateDismissalMutation = { endDuplicateDismissal:
    | { __typename: 'DuplicateDismissal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DuplicatesOfHouseholdQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatesOfHouseholdQuery = { household: { id: string, isMerged: boolean, mergedInto: { id: string, code: string, name: string } | null, aliases: Array<{ id: string, code: string, name: string }> } | null, householdDuplicates: { edges: Array<{ node: { key: string, first: { id: string, code: string, name: string }, second: { id: string, code: string, name: string }, evidence: Array<{ words: string }> } }> } };

export type HouseholdDuplicatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  weak: boolean;
}>;


export type HouseholdDuplicatesQuery = { householdDuplicates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, strength: string, first: { id: string, code: string, name: string, persons: number, children: number, waitingSince: string, state: string }, second: { id: string, code: string, name: string, persons: number, children: number, waitingSince: string, state: string }, evidence: Array<{ kind: string, strength: string, words: string }>, dismissedBefore: { id: string, reason: string, decidedAt: string, decidedByName: string | null } | null } }> } };

export type MergePairQueryVariables = Exact<{
  first: string;
  second: string;
}>;


export type MergePairQuery = { first: { id: string, code: string, name: string, state: string, waitingSince: string, appliedOn: string, phone: string | null, email: string | null, contactAddress: string | null, interpreterLanguage: string | null, partnerName: string | null, quietMode: boolean, members: Array<{ id: string, givenName: string, familyName: string, birthDate: string, relation: string, leftOn: string | null }>, incomes: Array<{ id: string, kind: string, amount: number }>, benefits: Array<{ id: string, kind: string, amount: number }>, needs: Array<{ need: string }> | null, wishes: Array<{ kind: string, value: string }>, situation: { words: string } | null, mergedInto: { id: string, code: string } | null } | null, second: { id: string, code: string, name: string, state: string, waitingSince: string, appliedOn: string, phone: string | null, email: string | null, contactAddress: string | null, interpreterLanguage: string | null, partnerName: string | null, quietMode: boolean, members: Array<{ id: string, givenName: string, familyName: string, birthDate: string, relation: string, leftOn: string | null }>, incomes: Array<{ id: string, kind: string, amount: number }>, benefits: Array<{ id: string, kind: string, amount: number }>, needs: Array<{ need: string }> | null, wishes: Array<{ kind: string, value: string }>, situation: { words: string } | null, mergedInto: { id: string, code: string } | null } | null, householdDuplicates: { edges: Array<{ node: { key: string, strength: string, first: { id: string }, second: { id: string }, evidence: Array<{ words: string }> } }> } };

export type SideOfMergeFragment = { id: string, code: string, name: string, state: string, waitingSince: string, appliedOn: string, phone: string | null, email: string | null, contactAddress: string | null, interpreterLanguage: string | null, partnerName: string | null, quietMode: boolean, members: Array<{ id: string, givenName: string, familyName: string, birthDate: string, relation: string, leftOn: string | null }>, incomes: Array<{ id: string, kind: string, amount: number }>, benefits: Array<{ id: string, kind: string, amount: number }>, needs: Array<{ need: string }> | null, wishes: Array<{ kind: string, value: string }>, situation: { words: string } | null, mergedInto: { id: string, code: string } | null };

export type PreviewMergeQueryVariables = Exact<{
  input: PreviewMergeInput;
}>;


export type PreviewMergeQuery = { previewMerge:
    | { __typename: 'MergePreview', waitingSince: string, fields: Array<{ field: string, before: string | null, after: string | null }>, added: Array<{ list: string, kind: string | null, text: string | null, amount: number | null }>, removed: Array<{ list: string, kind: string | null, text: string | null, amount: number | null }>, same: Array<{ kept: { id: string, givenName: string, familyName: string, birthDate: string }, merged: { id: string, givenName: string, familyName: string, birthDate: string } }>, ties: Array<{ householdId: string, kind: string, count: number, binds: boolean }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type MergeHouseholdsMutationVariables = Exact<{
  input: MergeHouseholdsInput;
}>;


export type MergeHouseholdsMutation = { mergeHouseholds:
    | { __typename: 'HouseholdMerge', id: string, kept: { id: string, name: string } }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DismissDuplicateMutationVariables = Exact<{
  input: DismissDuplicateInput;
}>;


export type DismissDuplicateMutation = { dismissDuplicate:
    | { __typename: 'DuplicateDismissal', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type HouseholdMergesQueryVariables = Exact<{ [key: string]: never; }>;


export type HouseholdMergesQuery = { householdMerges: Array<{ id: string, reason: string, mergedAt: string, mergedByName: string | null, takenBackAt: string | null, takenBackByName: string | null, takeBackReason: string | null, stayed: Array<string> | null, kept: { id: string, code: string, name: string }, merged: { id: string, code: string, name: string } }> };

export type TakeBackMergeMutationVariables = Exact<{
  input: TakeBackMergeInput;
}>;


export type TakeBackMergeMutation = { takeBackMerge:
    | { __typename: 'HouseholdMerge', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SimilarHouseholdsQueryVariables = Exact<{
  input: FamilyToCompareInput;
}>;


export type SimilarHouseholdsQuery = { similarHouseholds: Array<{ strength: string, household: { id: string, code: string, name: string, state: string }, evidence: Array<{ words: string }> }> };

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
  after?: string | null | undefined;
}>;


export type SharedFlagsQuery = { sharedFlagCounts: { waiting: number, answered: number, closed: number }, sharedFlags: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RiskFlagKind, level: RiskFlagLevel, state: SharedFlagState, raisedAt: string, raisedByName: string, householdId: string, householdCode: string, householdName: string, tenancyId: string | null, unitCode: string | null, address: string | null, keyWorkerName: string | null, answer: RiskFlagAnswer | null, answerWords: string | null, answeredAt: string | null, answeredByName: string | null, closedAt: string | null } }> } };

export type CloseSharedFlagMutationVariables = Exact<{
  flagId: string;
}>;


export type CloseSharedFlagMutation = { closeSharedFlag:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SharedFlag', id: string }
   };

export type GuaranteeQueryVariables = Exact<{ [key: string]: never; }>;


export type GuaranteeQuery = { guaranteeFunds: Array<{ id: string, name: string, openedOn: string, free: number, granted: number }>, guaranteeExposure: { free: number, promised: number, proposed: number, expected: number, worstCase: number, monthsOfCover: number | null, tenancies: number, recourse: number }, claimableTenancies: Array<{ tenancyId: string, householdName: string, unitCode: string, landlordName: string, missing: Array<string>, cover: { claimed: number, payout: number, capLeft: number | null, claimBy: string | null, whyNot: string | null, months: Array<{ month: string, dueOn: string, claimed: number, payout: number }> } }>, ownLosses: Array<{ tenancyId: string, householdName: string, unitCode: string, loss: number }>, recourseOwed: Array<{ tenancyId: string, householdName: string, unitCode: string, owed: number, variableSymbol: string | null }>, recoveryCandidates: Array<{ bankLineId: string, tenancyId: string, householdName: string, bookedOn: string, amount: number, owed: number, message: string | null, because: string }>, fundMovements: Array<{ id: string, kind: string, from: string, amount: number, receivedOn: string, isReversed: boolean, reason: string | null }> };

export type GuaranteeClaimsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GuaranteeClaimsQuery = { guaranteeClaims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, kind: string, tenancyId: string, householdName: string, unitCode: string, landlordName: string, claimedOn: string, claimedAmount: number, payoutAmount: number, recourseAmount: number, state: string, evidence: string, proposedBy: string | null, isMine: boolean, decidedBy: string | null, decidedOn: string | null, decisionReason: string | null, payableOn: string | null, paidOn: string | null, missing: Array<string>, waiverReason: string | null, endedBy: string | null, endedOn: string | null, endReason: string | null, months: Array<{ month: string, dueOn: string, claimed: number, payout: number }>, items: Array<{ thing: string, occurredOn: string, amount: number, payout: number, reason: string }>, papers: Array<{ id: string, kind: string, datedOn: string, title: string | null, documentId: string | null }>, entries: Array<{ id: string, bookedOn: string, text: string, amount: number, isReversal: boolean, isReversed: boolean }> } }> } };

export type ExposedTenanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExposedTenanciesQuery = { exposedTenancies: Array<{ tenancyId: string, landlordId: string, landlordName: string, unitCode: string, expected: number, worstCase: number, monthlyCovered: number }> };

export type GuaranteeSimulationQueryVariables = Exact<{
  seed?: number | null | undefined;
  runs?: number | null | undefined;
  acceptablePercent?: number | null | undefined;
}>;


export type GuaranteeSimulationQuery = { guaranteeSimulation: { seed: number, runs: number, acceptablePercent: number, asOf: string, start: number, shortfall: number, grantNeeded: number, meanPayouts: number, meanRecovered: number, months: Array<{ month: string, p5: number, p25: number, p50: number, p75: number, p95: number, belowZero: number }>, basis: { leases: number, monthlyCovered: number, overdue: number, recourse: number, monthsSeen: number, defaultsSeen: number, agencyDefault: number, meanSeverity: number, recoveryProbability: number } } };

export type OpenGuaranteeFundMutationVariables = Exact<{
  name: string;
}>;


export type OpenGuaranteeFundMutation = { openGuaranteeFund:
    | { __typename: 'GuaranteeFund', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordFundGrantMutationVariables = Exact<{
  input: RecordGrantInput;
}>;


export type RecordFundGrantMutation = { recordFundGrant:
    | { __typename: 'FundGrant', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseFundGrantMutationVariables = Exact<{
  input: ReverseGrantInput;
}>;


export type ReverseFundGrantMutation = { reverseFundGrant:
    | { __typename: 'FundGrant', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ProposeClaimMutationVariables = Exact<{
  input: ProposeClaimInput;
}>;


export type ProposeClaimMutation = { proposeClaim:
    | { __typename: 'GuaranteeClaim', id: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ProposeOwnLossMutationVariables = Exact<{
  input: ProposeOwnLossInput;
}>;


export type ProposeOwnLossMutation = { proposeOwnLoss:
    | { __typename: 'GuaranteeClaim', id: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DecideClaimMutationVariables = Exact<{
  input: DecideClaimInput;
}>;


export type DecideClaimMutation = { decideClaim:
    | { __typename: 'GuaranteeClaim', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawClaimMutationVariables = Exact<{
  input: EndClaimInput;
}>;


export type WithdrawClaimMutation = { withdrawClaim:
    | { __typename: 'GuaranteeClaim', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseClaimDecisionMutationVariables = Exact<{
  input: EndClaimInput;
}>;


export type ReverseClaimDecisionMutation = { reverseClaimDecision:
    | { __typename: 'GuaranteeClaim', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UnknownMoneyQueryVariables = Exact<{
  first: number;
}>;


export type UnknownMoneyQuery = { bankSuspense: { edges: Array<{ node: { id: string, bookedOn: string, amount: number, counterName: string | null, message: string | null, variableSymbol: string | null } }> } };

export type RecoverySourcesQueryVariables = Exact<{
  tenancyId: string;
  search?: string | null | undefined;
}>;


export type RecoverySourcesQuery = { recoverySources: { owed: number, lines: Array<{ bankLineId: string, bookedOn: string, amount: number, counterName: string | null, variableSymbol: string | null, message: string | null, standsAs: string, because: string | null }>, reports: Array<{ paymentId: string, receivedOn: string, amount: number, message: string | null }> } };

export type RecordRecoveryMutationVariables = Exact<{
  input: RecordRecoveryInput;
}>;


export type RecordRecoveryMutation = { recordRecovery:
    | { __typename: 'Recovery', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReverseRecoveryMutationVariables = Exact<{
  input: ReverseRecoveryInput;
}>;


export type ReverseRecoveryMutation = { reverseRecovery:
    | { __typename: 'Recovery', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecoursePlansQueryVariables = Exact<{
  tenancyId: string;
}>;


export type RecoursePlansQuery = { recoursePlans: Array<{ id: string, agreedOn: string, signedOn: string | null, total: number, returnedBefore: number, toleranceDays: number, mayLoseInstalments: boolean, state: string, paid: number, left: number, relieved: number, beside: number, behind: number, brokeOn: string | null, lostOn: string | null, mayBeLostNow: boolean, endedOn: string | null, endReason: string | null, endNote: string | null, note: string | null, grounds: Array<{ number: string, paidOn: string, amount: number }>, instalments: Array<{ number: number, dueOn: string, amount: number, paid: number, state: string }> }>, tenancyMoney: { recourse: number } };

export type RecourseDueQueryVariables = Exact<{ [key: string]: never; }>;


export type RecourseDueQuery = { recourseInstalmentsDue: Array<{ planId: string, tenancyId: string, householdName: string, unitCode: string, state: string, dueOn: string, daysLate: number, number: number | null, missing: number }> };

export type RecourseProposalQueryVariables = Exact<{
  tenancyId: string;
  count: number;
  firstDueOn: string;
}>;


export type RecourseProposalQuery = { recourseProposal: { total: number, whyNot: string | null, instalments: Array<{ dueOn: string, amount: number }> } };

export type AgreeRecoursePlanMutationVariables = Exact<{
  input: AgreeRecoursePlanInput;
}>;


export type AgreeRecoursePlanMutation = { agreeRecoursePlan:
    | { __typename: 'RecoursePlan', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordRecoursePlanSignedMutationVariables = Exact<{
  input: RecordRecoursePlanSignedInput;
}>;


export type RecordRecoursePlanSignedMutation = { recordRecoursePlanSigned:
    | { __typename: 'RecoursePlan', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelRecoursePlanMutationVariables = Exact<{
  input: EndRecoursePlanInput;
}>;


export type CancelRecoursePlanMutation = { cancelRecoursePlan:
    | { __typename: 'RecoursePlan', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LoseRecourseInstalmentsMutationVariables = Exact<{
  planId: string;
}>;


export type LoseRecourseInstalmentsMutation = { loseRecourseInstalments:
    | { __typename: 'RecoursePlan', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RestoreRecourseInstalmentsMutationVariables = Exact<{
  planId: string;
}>;


export type RestoreRecourseInstalmentsMutation = { restoreRecourseInstalments:
    | { __typename: 'RecoursePlan', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type IssueRecoursePaperMutationVariables = Exact<{
  input: IssueRecoursePaperInput;
}>;


export type IssueRecoursePaperMutation = { issueRecoursePaper:
    | { __typename: 'RecoursePaperIssued', documentId: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AmendHouseholdMutationVariables = Exact<{
  input: AmendHouseholdInput;
}>;


export type AmendHouseholdMutation = { amendHousehold:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddHouseholdMemberMutation = { addHouseholdMember:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordHousingSituationMutationVariables = Exact<{
  input: RecordSituationInput;
}>;


export type RecordHousingSituationMutation = { recordHousingSituation:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordHouseholdIncomeMutationVariables = Exact<{
  input: RecordIncomeInput;
}>;


export type RecordHouseholdIncomeMutation = { recordHouseholdIncome:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordHouseholdBenefitMutationVariables = Exact<{
  input: RecordBenefitInput;
}>;


export type RecordHouseholdBenefitMutation = { recordHouseholdBenefit:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordHouseholdNeedsMutationVariables = Exact<{
  input: RecordNeedsInput;
}>;


export type RecordHouseholdNeedsMutation = { recordHouseholdNeeds:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordHouseholdWishesMutationVariables = Exact<{
  input: RecordWishesInput;
}>;


export type RecordHouseholdWishesMutation = { recordHouseholdWishes:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type GiveHouseholdConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveHouseholdConsentMutation = { giveHouseholdConsent:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CloseHouseholdMutationVariables = Exact<{
  input: CloseHouseholdInput;
}>;


export type CloseHouseholdMutation = { closeHousehold:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SetQuietModeMutationVariables = Exact<{
  householdId: string;
  quietMode: boolean;
}>;


export type SetQuietModeMutation = { setQuietMode:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordPrivacyNoticeMutationVariables = Exact<{
  householdId: string;
  givenOn: string;
}>;


export type RecordPrivacyNoticeMutation = { recordPrivacyNotice:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type StateHouseholdMeansMutationVariables = Exact<{
  householdId: string;
}>;


export type StateHouseholdMeansMutation = { stateHouseholdMeans:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawHouseholdConsentMutationVariables = Exact<{
  householdId: string;
  consentId: string;
}>;


export type WithdrawHouseholdConsentMutation = { withdrawHouseholdConsent:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndHouseholdIncomeMutationVariables = Exact<{
  input: EndMeansInput;
}>;


export type EndHouseholdIncomeMutation = { endHouseholdIncome:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndHouseholdBenefitMutationVariables = Exact<{
  input: EndMeansInput;
}>;


export type EndHouseholdBenefitMutation = { endHouseholdBenefit:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type HouseholdMemberLeftMutationVariables = Exact<{
  input: MemberLeftInput;
}>;


export type HouseholdMemberLeftMutation = { householdMemberLeft:
    | { __typename: 'Household', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type HouseholdQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdQuery = { household: { id: string, code: string, name: string, state: string, appliedOn: string, waitingSince: string, phone: string | null, email: string | null, contactAddress: string | null, interpreterLanguage: string | null, quietMode: boolean, privacyNoticeOn: string | null, housedOn: string | null, closedOn: string | null, closedReason: string | null, isMerged: boolean, partnerName: string | null, persons: number, children: number, unknown: Array<string>, members: Array<{ id: string, givenName: string, familyName: string, birthDate: string, age: number, relation: string, leftOn: string | null }>, situations: Array<{ id: string, ethosCode: string, words: string, since: string, note: string | null }>, incomes: Array<{ id: string, kind: string, amount: number, validFrom: string, validTo: string | null, evidence: string | null }>, benefits: Array<{ id: string, kind: string, payer: string, amount: number, housingPart: number | null, paidTo: string, validFrom: string, validTo: string | null }>, means: { income: number | null, benefits: number | null, total: number | null }, needs: Array<{ need: string, required: boolean }> | null, wishes: Array<{ kind: string, value: string }>, consents: Array<{ id: string, purpose: string, givenOn: string, validTo: string | null, withdrawnOn: string | null, evidence: string, holds: boolean }> } | null, offers: { edges: Array<{ node: { id: string, state: string, expiresOn: string, offeredOn: string, flat: { code: string, street: string, houseNumber: string, city: string } } }> } };

export type HouseholdsQueryVariables = Exact<{
  state?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, persons: number, children: number, waitingSince: string, housedOn: string | null, closedOn: string | null, quietMode: boolean, partnerName: string | null, unknown: Array<string>, situation: { words: string } | null } }> } };

export type EthosCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type EthosCategoriesQuery = { ethosCategories: Array<{ code: string, concept: string, words: string }> };

export type RecordHouseholdMutationVariables = Exact<{
  input: RecordHouseholdInput;
}>;


export type RecordHouseholdMutation = { recordHousehold:
    | { __typename: 'Household', id: string, name: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PartnersWhoReferQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersWhoReferQuery = { partners: Array<{ id: string, name: string, kind: string }> };

export type ImportTemplateQueryVariables = Exact<{
  kind: string;
  format: string;
}>;


export type ImportTemplateQuery = { importTemplate: { name: string, base64: string } };

export type CheckImportMutationVariables = Exact<{
  input: ImportSheetInput;
}>;


export type CheckImportMutation = { checkImport:
    | { __typename: 'ImportCheck', fileName: string, rows: number, samples: number, ready: number, known: number, refused: number, waiting: number, faultCount: number, sameFile: { id: string, importedAt: string, importedByName: string | null } | null, records: Array<{ rows: Array<number>, label: string, state: string }>, faults: Array<{ row: number, cell: string | null, header: string | null, value: string | null, severity: string, kind: string, message: string, confirmed: boolean }>, warnings: Array<{ kind: string, count: number, confirmed: number, example: string }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RunImportMutationVariables = Exact<{
  input: ImportSheetInput;
}>;


export type RunImportMutation = { runImport:
    | { __typename: 'ImportCheck', batchId: string | null, ready: number, refused: number, waiting: number, known: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ImportLeftOutMutationVariables = Exact<{
  input: ImportSheetInput;
  format: string;
}>;


export type ImportLeftOutMutation = { importLeftOut:
    | { __typename: 'ImportFile', name: string, base64: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ImportBatchesQueryVariables = Exact<{
  kind?: string | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: Array<{ id: string, kind: string, fileName: string, recordCount: number, leftOutCount: number, importedAt: string, importedByName: string | null, undoneAt: string | null, removedCount: number, keptCount: number }> };

export type ImportBatchQueryVariables = Exact<{
  id: string;
}>;


export type ImportBatchQuery = { importBatch: { id: string, kind: string, fileName: string, fileHash: string, allOrNothing: boolean, rowCount: number, recordCount: number, leftOutCount: number, correctedCount: number, importedAt: string, importedByName: string | null, undoneAt: string | null, undoneByName: string | null, undoReason: string | null, removedCount: number, keptCount: number } | null, importedRecords: Array<{ rows: Array<number>, type: string, recordId: string, label: string | null, state: string, keptBecause: string | null }> };

export type ImportUndoTrialQueryVariables = Exact<{
  batchId: string;
}>;


export type ImportUndoTrialQuery = { importUndoTrial: { removedCount: number, keptCount: number, kept: Array<{ type: string, recordId: string, label: string | null, keptBecause: string | null }> } | null };

export type UndoImportMutationVariables = Exact<{
  batchId: string;
  reason: string;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'ImportBatch', id: string, removedCount: number, keptCount: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ArrearsLadderQueryVariables = Exact<{ [key: string]: never; }>;


export type ArrearsLadderQuery = { arrearsLadder: { versions: Array<{ id: string | null, validFrom: string | null, isInForce: boolean, rungs: Array<{ step: string, fromDay: number, restDays: number, fromMonths: number | null, who: string, document: string | null, tasks: Array<string> }> }> } };

export type PreviewLadderMutationVariables = Exact<{
  input: LadderInput;
}>;


export type PreviewLadderMutation = { previewLadder:
    | { __typename: 'LadderPreview', rows: Array<{ tenancyId: string, householdName: string, now: string, then: string, differs: boolean }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AdoptLadderMutationVariables = Exact<{
  input: AdoptLadderInput;
}>;


export type AdoptLadderMutation = { adoptLadder:
    | { __typename: 'LadderVersions', versions: Array<{ id: string | null }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LetterPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterPolicyQuery = { letterDays: { versions: Array<{ validFrom: string | null, isInForce: boolean, callToPay: number, breachCall: number }> }, advicePlaces: { versions: Array<{ validFrom: string | null, isInForce: boolean, places: Array<{ name: string, whatCs: string, whatEn: string, contact: string }> }> }, interestPolicy: { pressed: boolean } };

export type AdoptLetterDaysMutationVariables = Exact<{
  input: AdoptLetterDaysInput;
}>;


export type AdoptLetterDaysMutation = { adoptLetterDays:
    | { __typename: 'LetterDaysVersions', versions: Array<{ validFrom: string | null }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AdoptAdvicePlacesMutationVariables = Exact<{
  input: AdoptAdvicePlacesInput;
}>;


export type AdoptAdvicePlacesMutation = { adoptAdvicePlaces:
    | { __typename: 'AdvicePlacesVersions', versions: Array<{ validFrom: string | null }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LandlordQueryVariables = Exact<{
  id: string;
}>;


export type LandlordQuery = { landlord: { id: string, kind: string, name: string, companyNumber: string | null, birthDate: string | null, street: string, city: string, postalCode: string, email: string | null, phone: string | null, salutation: string | null, bankAccount: string | null, iban: string | null, accountCheckedOn: string | null, language: string } | null, units: { edges: Array<{ node: { id: string, code: string, total: number, availableFrom: string | null, withdrawnOn: string | null, building: { street: string, houseNumber: string, city: string }, currentTenancy: { startsOn: string } | null, ownerContracts: Array<{ number: string, model: string, state: string }> } }> } };

export type AmendLandlordMutationVariables = Exact<{
  id: string;
  input: LandlordInput;
}>;


export type AmendLandlordMutation = { amendLandlord:
    | { __typename: 'Landlord', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LandlordsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LandlordsQuery = { landlords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, name: string, city: string, phone: string | null, email: string | null, bankAccount: string | null } }> } };

export type LandlordAccessQueryVariables = Exact<{
  landlordId: string;
}>;


export type LandlordAccessQuery = { landlordAccess: { email: string, since: string } | null };

export type OpenPortalAccessMutationVariables = Exact<{
  landlordId: string;
}>;


export type OpenPortalAccessMutation = { openPortalAccess:
    | { __typename: 'LandlordAccess', email: string, password: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ClosePortalAccessMutationVariables = Exact<{
  landlordId: string;
}>;


export type ClosePortalAccessMutation = { closePortalAccess:
    | { __typename: 'Landlord', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LandlordLeadQueryVariables = Exact<{
  id: string;
}>;


export type LandlordLeadQuery = { landlordLead: { id: string, reference: string, stage: string, lostReason: string | null, source: string, contactName: string, phone: string | null, email: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, furnished: boolean | null, expectedRent: number | null, availableFrom: string | null, worries: Array<string>, note: string | null, callBy: string | null, landlordId: string | null, createdAt: string, nextStages: Array<string> } | null };

export type LandlordLeadsQueryVariables = Exact<{
  stages?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LandlordLeadsQuery = { landlordLeads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, stage: string, contactName: string, phone: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, expectedRent: number | null, availableFrom: string | null, callBy: string | null, createdAt: string } }> } };

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

export type WithdrawCandidateOrderMutationVariables = Exact<{
  orderId: string;
}>;


export type WithdrawCandidateOrderMutation = { withdrawCandidateOrder:
    | { __typename: 'CandidateOrder', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DecideMatchMutationVariables = Exact<{
  input: DecideMatchInput;
}>;


export type DecideMatchMutation = { decideMatch:
    | { __typename: 'MatchDecision', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type MakeOfferMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type MakeOfferMutation = { makeOffer:
    | { __typename: 'Offer', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WhoLetsQueryVariables = Exact<{
  unitId: string;
}>;


export type WhoLetsQuery = { unit: { id: string, ownerContracts: Array<{ model: string, state: string }> } | null };

export type AnnounceDrawMutationVariables = Exact<{
  input: AnnounceDrawInput;
}>;


export type AnnounceDrawMutation = { announceDraw:
    | { __typename: 'Draw', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DrawLotsMutationVariables = Exact<{
  input: DrawLotsInput;
}>;


export type DrawLotsMutation = { drawLots:
    | { __typename: 'Draw', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelDrawMutationVariables = Exact<{
  input: CancelDrawInput;
}>;


export type CancelDrawMutation = { cancelDraw:
    | { __typename: 'Draw', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndLandlordConditionMutationVariables = Exact<{
  conditionId: string;
}>;


export type EndLandlordConditionMutation = { endLandlordCondition:
    | { __typename: 'LandlordCondition', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FlatToFamiliesQueryVariables = Exact<{
  unitId: string;
  first: number;
}>;


export type FlatToFamiliesQuery = { unitMatching: { asOf: string, occupied: boolean, eligibleCount: number, ineligibleCount: number, policy: { version: number, adoptedOn: string | null, maxPersonsPerRoom: number, minM2PerPerson: number, maxSharePercent: number, offerWorkingDays: number, reservesAtMost: number, terms: Array<{ term: string, cap: number }> }, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string, part: string | null, floor: number, areaM2: number, habitableRooms: number, hasLift: boolean | null, stepFree: boolean | null, rent: number, services: number, energy: number | null, deposit: number, availableFrom: string | null, maxPersons: number | null, conditions: Array<{ id: string, kind: string, words: string, personLimit: number | null, verdict: string, paragraph: string, evidence: string | null, counts: boolean }> }, draws: Array<{ id: string, rank: number, score: number, codes: Array<string>, commitment: string, state: string, announcedAt: string, word: string | null, seed: string | null, drawnCodes: Array<string> | null, drawnAt: string | null, cancelReason: string | null, households: Array<{ id: string, name: string }> }>, orders: Array<{ id: string, reason: string, orderedAt: string, orderedByName: string | null, endedAt: string | null, endedBecause: string | null, computedRanks: Array<number | null>, households: Array<{ id: string, name: string }> }>, activeOffer: { id: string, state: string, household: { name: string } } | null, mostOftenMissing: Array<{ rule: string, name: string, families: number }>, eligible: Array<{ householdId: string, flatId: string, rank: number | null, tied: boolean, score: number, possibleScore: number, hasUnknown: boolean, offeredElsewhere: boolean, sharePercent: number | null, household: { id: string, name: string, persons: number, children: number }, reasons: Array<{ term: string, points: number, words: string }>, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean, sourceOn: string | null, sentence: string, test: string, law: string | null }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean, wouldHelp: string | null, sentence: string, test: string, law: string | null, changes: Array<{ of: string, words: string }> }> }>, ineligible: Array<{ householdId: string, flatId: string, rank: number | null, tied: boolean, score: number, possibleScore: number, hasUnknown: boolean, offeredElsewhere: boolean, sharePercent: number | null, household: { id: string, name: string, persons: number, children: number }, reasons: Array<{ term: string, points: number, words: string }>, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean, sourceOn: string | null, sentence: string, test: string, law: string | null }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean, wouldHelp: string | null, sentence: string, test: string, law: string | null, changes: Array<{ of: string, words: string }> }> }> }, matchDeciders: Array<{ id: string, displayName: string }> };

export type FamilyToFlatsQueryVariables = Exact<{
  householdId: string;
  first: number;
}>;


export type FamilyToFlatsQuery = { householdMatching: { asOf: string, policy: { version: number, adoptedOn: string | null, maxPersonsPerRoom: number, minM2PerPerson: number, maxSharePercent: number, offerWorkingDays: number, reservesAtMost: number, terms: Array<{ term: string, cap: number }> }, household: { id: string, name: string, persons: number, children: number, waitingSince: string, state: string, unknown: Array<string>, means: { total: number | null } }, activeOffer: { id: string, state: string, flat: { code: string } } | null, eligible: Array<{ householdId: string, flatId: string, rank: number | null, tied: boolean, score: number, possibleScore: number, hasUnknown: boolean, offeredElsewhere: boolean, sharePercent: number | null, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string, areaM2: number, rent: number, services: number, energy: number | null }, reasons: Array<{ term: string, points: number, words: string }>, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean, sourceOn: string | null, sentence: string, test: string, law: string | null }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean, wouldHelp: string | null, sentence: string, test: string, law: string | null, changes: Array<{ of: string, words: string }> }> }>, ineligible: Array<{ householdId: string, flatId: string, rank: number | null, tied: boolean, score: number, possibleScore: number, hasUnknown: boolean, offeredElsewhere: boolean, sharePercent: number | null, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string, areaM2: number, rent: number, services: number, energy: number | null }, reasons: Array<{ term: string, points: number, words: string }>, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean, sourceOn: string | null, sentence: string, test: string, law: string | null }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean, wouldHelp: string | null, sentence: string, test: string, law: string | null, changes: Array<{ of: string, words: string }> }> }> }, householdReserves: Array<{ listId: string, position: number, flat: { id: string, code: string } }>, matchDeciders: Array<{ id: string, displayName: string }> };

export type CompareFamiliesQueryVariables = Exact<{
  unitId: string;
  householdIds: Array<string> | string;
}>;


export type CompareFamiliesQuery = { compareFamilies: Array<{ householdId: string, rank: number | null, tied: boolean, score: number, possibleScore: number, eligible: boolean, sharePercent: number | null, offeredElsewhere: boolean, household: { id: string, name: string, persons: number, children: number, waitingSince: string }, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean }> }> };

export type FlatsOnOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type FlatsOnOfferQuery = { flatsOnOffer: Array<{ id: string, code: string, layout: string, street: string, houseNumber: string, city: string, areaM2: number, rent: number, services: number, energy: number | null, availableFrom: string | null }> };

export type ChooseFamilyQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ChooseFamilyQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, persons: number, children: number, waitingSince: string, unknown: Array<string> } }> } };

export type ReserveCandidatesQueryVariables = Exact<{
  unitId: string;
}>;


export type ReserveCandidatesQuery = { unitMatching: { policy: { reservesAtMost: number }, eligible: Array<{ rank: number | null, household: { id: string, name: string } }> } };

export type NameReservesMutationVariables = Exact<{
  input: NameReservesInput;
}>;


export type NameReservesMutation = { nameReserves:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ReserveList', id: string }
   };

export type HouseholdOpeningsQueryVariables = Exact<{
  householdId: string;
}>;


export type HouseholdOpeningsQuery = { householdOpenings: Array<{ rule: string, of: string, words: string, amount: number | null, count: number }> };

export type UnitOpeningsQueryVariables = Exact<{
  unitId: string;
}>;


export type UnitOpeningsQuery = { unitOpenings: Array<{ rule: string, of: string, words: string, amount: number | null, count: number }> };

export type OrderCandidatesMutationVariables = Exact<{
  input: OrderCandidatesInput;
}>;


export type OrderCandidatesMutation = { orderCandidates:
    | { __typename: 'CandidateOrder', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordConditionMutationVariables = Exact<{
  input: RecordConditionInput;
}>;


export type RecordLandlordConditionMutation = { recordLandlordCondition:
    | { __typename: 'LandlordCondition', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReserveListsQueryVariables = Exact<{
  unitId: string;
}>;


export type ReserveListsQuery = { reserveLists: Array<{ id: string, namedOn: string, turnSince: string | null, endedOn: string | null, endedBecause: string | null, endedReason: string | null, lastOffer: { id: string, state: string, refusedBy: string | null, refusalCode: string | null } | null, reserves: Array<{ id: string, position: number, reason: string, state: string, score: number, rank: number | null, isNext: boolean, obstacle: string | null, overriddenNames: Array<string>, droppedReason: string | null, household: { id: string, name: string }, passedOver: Array<{ words: string, household: { id: string, name: string } }> }> }> };

export type ConfirmReserveMutationVariables = Exact<{
  reserveId: string;
}>;


export type ConfirmReserveMutation = { confirmReserve:
    | { __typename: 'Offer', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DropReserveMutationVariables = Exact<{
  input: DropReserveInput;
}>;


export type DropReserveMutation = { dropReserve:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ReserveList', id: string }
   };

export type CloseReservesMutationVariables = Exact<{
  input: CloseReservesInput;
}>;


export type CloseReservesMutation = { closeReserves:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ReserveList', id: string }
   };

export type ArrangeViewingMutationVariables = Exact<{
  input: ArrangeViewingInput;
}>;


export type ArrangeViewingMutation = { arrangeViewing:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordFamilyRefusalMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type RecordFamilyRefusalMutation = { recordFamilyAnswer:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordRefusalMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type RecordLandlordRefusalMutation = { recordLandlordAnswer:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawOfferInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PromiseFlatMutationVariables = Exact<{
  input: PromiseFlatInput;
}>;


export type PromiseFlatMutation = { promiseFlat:
    | { __typename: 'Offer', id: string, state: string, promiseDocumentId: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RefusalReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusalReasonsQuery = { refusalReasons: { family: Array<string>, familyKeepsPlace: Array<string>, landlord: Array<string> } };

export type FamilyOfferQueryVariables = Exact<{
  id: string;
}>;


export type FamilyOfferQuery = { offer: { id: string, state: string, lessor: string, offeredOn: string, expiresOn: string, viewingOn: string | null, familyAnsweredOn: string | null, landlordAnsweredOn: string | null, promisedOn: string | null, promiseDocumentId: string | null, refusedBy: string | null, refusalCode: string | null, consequence: string | null, closedOn: string | null, closedReason: string | null, nextAct: string | null, possibleActs: Array<string>, mayShareNames: boolean, proposedOn: string | null, household: { id: string, name: string, persons: number, quietMode: boolean }, flat: { id: string, code: string, layout: string, street: string, houseNumber: string, city: string, rent: number, services: number, energy: number | null, deposit: number, availableFrom: string | null, conditions: Array<{ id: string, kind: string, words: string, counts: boolean }> }, steps: Array<{ act: string, state: string, happenedAt: string, byName: string | null }>, decision: { id: string, sittingId: string | null, decidedOn: string, reason: string, deciders: Array<string>, rank: number | null, score: number | null, overriddenNames: Array<string>, snapshot: { asOf: string, policyVersion: number, score: number, rank: number | null, tied: boolean, eligibleCount: number, facts: Array<{ code: string, name: string, value: string }>, rules: Array<{ rule: string, name: string, outcome: string, needed: string, found: string, overridable: boolean, wouldHelp: string | null, sentence: string, test: string, law: string | null, changes: Array<{ of: string, words: string }> }>, terms: Array<{ term: string, words: string, points: number, cap: number, known: boolean, sourceOn: string | null, sentence: string, test: string, law: string | null }> }, review: { policyVersionThen: number, policyVersionNow: number, eligibleThen: boolean, eligibleNow: boolean, scoreThen: number, scoreNow: number, changes: Array<{ kind: string, code: string, name: string, then: string, now: string, cause: string | null }> } | null } } | null };

export type RecordFamilyAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type RecordFamilyAnswerMutation = { recordFamilyAnswer:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type RecordLandlordAnswerMutation = { recordLandlordAnswer:
    | { __typename: 'Offer', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FamilyOffersQueryVariables = Exact<{
  life?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FamilyOffersQuery = { offers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: string, offeredOn: string, expiresOn: string, viewingOn: string | null, closedOn: string | null, nextAct: string | null, refusedBy: string | null, refusalCode: string | null, household: { name: string }, flat: { code: string, street: string, houseNumber: string, city: string } } }> } };

export type OutcomesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type OutcomesQuery = { outcomeReport: { from: string, to: string, decisions: number, decisionsWithList: number, knowsHomes: boolean, confidencePercent: number, smallestGroup: number, figures: Array<{ code: string, name: string, what: string }>, parts: Array<{ code: string, name: string, what: string }>, all: { group: string, name: string, families: number | null, withheld: Array<string>, offered: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, housed: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, gap: { permille: number, low: number, high: number, parts: Array<{ part: string, permille: number }> } | null, offers: { made: number, housed: number, expired: number, withdrawn: number, running: number, accepted: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByFamily: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByLandlord: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } } | null, waiting: { families: number, median: number, mean: number, low: number | null, high: number | null } | null, kept6: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, kept12: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null }, dimensions: Array<{ dimension: string, name: string, rows: Array<{ group: string, name: string, families: number | null, withheld: Array<string>, offered: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, housed: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, gap: { permille: number, low: number, high: number, parts: Array<{ part: string, permille: number }> } | null, offers: { made: number, housed: number, expired: number, withdrawn: number, running: number, accepted: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByFamily: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByLandlord: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } } | null, waiting: { families: number, median: number, mean: number, low: number | null, high: number | null } | null, kept6: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, kept12: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null }> }>, familyReasons: Array<{ code: string, count: number | null }> | null, landlordReasons: Array<{ code: string, count: number | null }> | null } };

export type OutcomeLineFragment = { group: string, name: string, families: number | null, withheld: Array<string>, offered: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, housed: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, gap: { permille: number, low: number, high: number, parts: Array<{ part: string, permille: number }> } | null, offers: { made: number, housed: number, expired: number, withdrawn: number, running: number, accepted: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByFamily: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null }, refusedByLandlord: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } } | null, waiting: { families: number, median: number, mean: number, low: number | null, high: number | null } | null, kept6: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null, kept12: { count: number, outOf: number, permille: number | null, low: number | null, high: number | null } | null };

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

export type OfferChosenMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type OfferChosenMutation = { makeOffer:
    | { __typename: 'Offer', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type OffersOfDecisionQueryVariables = Exact<{
  unitId: string;
}>;


export type OffersOfDecisionQuery = { offers: { edges: Array<{ node: { id: string, decision: { id: string } } }> } };

export type ChosenLessorQueryVariables = Exact<{
  unitId: string;
}>;


export type ChosenLessorQuery = { unit: { id: string, ownerContracts: Array<{ model: string, state: string }> } | null };

export type RecordPanelMutationVariables = Exact<{
  input: PanelInput;
}>;


export type RecordPanelMutation = { recordPanel:
    | { __typename: 'Panel', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ChangePanelMutationVariables = Exact<{
  input: ChangePanelInput;
}>;


export type ChangePanelMutation = { changePanel:
    | { __typename: 'Panel', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PanelPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelPeopleQuery = { panelPeople: Array<{ id: string, displayName: string }> };

export type SeatPanelMemberMutationVariables = Exact<{
  input: SeatPanelMemberInput;
}>;


export type SeatPanelMemberMutation = { seatPanelMember:
    | { __typename: 'PanelMember', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type InvitePanelMemberMutationVariables = Exact<{
  input: InvitePanelMemberInput;
}>;


export type InvitePanelMemberMutation = { invitePanelMember:
    | { __typename: 'InvitedPanelMember', email: string, password: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndPanelTermMutationVariables = Exact<{
  input: EndPanelTermInput;
}>;


export type EndPanelTermMutation = { endPanelTerm:
    | { __typename: 'PanelMember', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PanelsQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelsQuery = { panels: Array<{ id: string, name: string, quorum: number, meetsOn: string | null, closedOn: string | null, members: Array<{ id: string, staffMemberId: string, displayName: string, role: string, validFrom: string, validTo: string | null, inTerm: boolean }> }> };

export type ClosePanelMutationVariables = Exact<{
  panelId: string;
}>;


export type ClosePanelMutation = { closePanel:
    | { __typename: 'Panel', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type SittingOfFlatQueryVariables = Exact<{
  unitId: string;
}>;


export type SittingOfFlatQuery = { panelSittings: { edges: Array<{ node: { id: string, stage: string, deadlineAt: string, voters: number, voted: number } }> } };

export type PanelsToCallQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelsToCallQuery = { panels: Array<{ id: string, name: string, quorum: number, meetsOn: string | null, closedOn: string | null, members: Array<{ staffMemberId: string, displayName: string, role: string, inTerm: boolean }> }>, matchProposals: Array<{ unitId: string, householdId: string }> };

export type ConvenePanelMutationVariables = Exact<{
  input: ConvenePanelInput;
}>;


export type ConvenePanelMutation = { convenePanel:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PanelReserveProposalQueryVariables = Exact<{
  id: string;
}>;


export type PanelReserveProposalQuery = { panelSitting: { id: string, reserveProposal: { order: Array<string> | null, atMost: number, inConflict: boolean, candidates: Array<{ label: string, householdId: string, place: number | null, tied: boolean, why: string | null, for: number, against: number, abstain: number, household: { name: string } }> } | null } | null };

export type NamePanelReservesMutationVariables = Exact<{
  input: NamePanelReservesInput;
}>;


export type NamePanelReservesMutation = { namePanelReserves:
    | { __typename: 'PanelReservesNamed', listId: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PanelSittingQueryVariables = Exact<{
  id: string;
}>;


export type PanelSittingQuery = { panelSitting: { id: string, state: string, stage: string, quorum: number, convenedAt: string, deadlineAt: string, countedAt: string | null, voters: number, voted: number, chosen: string | null, tiedLabels: Array<string>, chairReason: string | null, cancelReason: string | null, minutesUrl: string | null, panel: { id: string, name: string }, flat: { code: string, layout: string, areaM2: number, habitableRooms: number, floor: number, hasLift: boolean | null, stepFree: boolean | null, city: string, part: string | null, rent: number, services: number }, seats: Array<{ id: string, staffMemberId: string, displayName: string, role: string, votes: boolean, barred: boolean, answered: boolean, notice: string | null }>, candidates: Array<{ id: string, label: string, adults: number, children: number, needs: Array<string> | null, reasons: Array<string>, unknown: Array<string>, exception: boolean, gone: string | null }>, tally: Array<{ label: string, for: number, against: number, abstain: number }> | null, mine: { conflict: boolean, reason: string | null, choices: Array<{ label: string, choice: string }> } | null, votes: Array<{ displayName: string, conflict: boolean, reason: string | null, dissents: boolean, choices: Array<{ label: string, choice: string }> }>, may: { vote: boolean, voteRefusal: string | null, lead: boolean, count: boolean, decideTie: boolean } } | null };

export type PanelSittingFilesQueryVariables = Exact<{
  id: string;
}>;


export type PanelSittingFilesQuery = { panelSitting: { unitId: string, skippedReason: string | null, decisionId: string | null, fullMinutesUrl: string | null, candidates: Array<{ label: string, file: { householdId: string, rank: number | null, score: number, exceptionNames: Array<string>, exceptionReason: string | null, household: { name: string } } | null }> } | null };

export type CastPanelVoteMutationVariables = Exact<{
  input: CastPanelVoteInput;
}>;


export type CastPanelVoteMutation = { castPanelVote:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CountPanelVotesMutationVariables = Exact<{
  sittingId: string;
}>;


export type CountPanelVotesMutation = { countPanelVotes:
    | { __typename: 'PanelSitting', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type BarPanelMemberMutationVariables = Exact<{
  input: BarPanelMemberInput;
}>;


export type BarPanelMemberMutation = { barPanelMember:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ExtendPanelSittingMutationVariables = Exact<{
  input: ExtendPanelSittingInput;
}>;


export type ExtendPanelSittingMutation = { extendPanelSitting:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DecidePanelTieMutationVariables = Exact<{
  input: DecidePanelTieInput;
}>;


export type DecidePanelTieMutation = { decidePanelTie:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelPanelSittingMutationVariables = Exact<{
  input: CancelPanelSittingInput;
}>;


export type CancelPanelSittingMutation = { cancelPanelSitting:
    | { __typename: 'PanelSitting', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PanelSittingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PanelSittingsQuery = { panelSittings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: string, stage: string, deadlineAt: string, voters: number, voted: number, chosen: string | null, flat: { code: string, layout: string, city: string }, panel: { name: string }, candidates: Array<{ label: string }>, mine: { conflict: boolean } | null, may: { vote: boolean, count: boolean, decideTie: boolean } } }> } };

export type PanelMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelMeetingsQuery = { panels: Array<{ id: string, name: string, meetsOn: string | null, closedOn: string | null }> };

export type AppealTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealTermsQuery = { appealTerms: { versions: Array<{ validFrom: string | null, isInForce: boolean, appealDays: number, returnDays: number }> } };

export type AdoptAppealTermsMutationVariables = Exact<{
  input: AdoptAppealTermsInput;
}>;


export type AdoptAppealTermsMutation = { adoptAppealTerms:
    | { __typename: 'AppealTermsVersions', versions: Array<{ validFrom: string | null }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PastReplayQueryVariables = Exact<{ [key: string]: never; }>;


export type PastReplayQuery = { pastReplay: { id: string, askedAt: string, from: string, to: string, state: string, done: number, total: number, result: { otherFirst: number, goElsewhere: number, byRipple: number, peopleDiffered: number, flats: Array<{ flatId: string, decidedOn: string, byList: boolean | null, flat: { id: string, code: string } | null, chosenHousehold: { id: string, name: string } | null, before: Array<{ householdId: string, share: number, household: { id: string, name: string } | null }>, after: Array<{ householdId: string, share: number, household: { id: string, name: string } | null }> }>, gainers: Array<{ householdId: string, before: number, after: number, household: { id: string, name: string } | null }>, losers: Array<{ householdId: string, before: number, after: number, household: { id: string, name: string } | null }>, groups: Array<{ dimension: string, name: string, rows: Array<{ group: string, name: string, families: number | null, before: number | null, after: number | null }> }>, unreplayed: Array<{ decisionId: string, mayLiveAfter: boolean }> } | null } | null };

export type ReplayPastMutationVariables = Exact<{
  input: ReplayPastInput;
}>;


export type ReplayPastMutation = { replayPast:
    | { __typename: 'PastReplay', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelPastReplayMutationVariables = Exact<{
  replayId: string;
}>;


export type CancelPastReplayMutation = { cancelPastReplay:
    | { __typename: 'PastReplay', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type MatchingPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchingPoliciesQuery = { matchingPolicies: Array<{ id: string | null, version: number, from: string | null, adoptedByName: string | null, decidedAt: string | null, reason: string | null, state: string, values: { maxPersonsPerRoom: number, minM2PerPerson: number, maxSharePercent: number, comfortableSharePercent: number, offerWorkingDays: number, reservesAtMost: number, pointsPerChild: number, pointsLostPerMissingRoom: number, pointsLostPerSpareRoom: number, pointsPerMonthWaiting: number, weights: Array<{ term: string, cap: number }> }, rules: Array<{ code: string, name: string, sentence: string, test: string, law: string | null, overridable: boolean }>, criteria: Array<{ code: string, name: string, sentence: string, test: string, law: string | null, weight: number | null }> }> };

export type TryPolicyMutationVariables = Exact<{
  values: PolicyValuesInput;
}>;


export type TryPolicyMutation = { tryPolicy:
    | { __typename: 'PolicyReplay', housedBefore: number, housedAfter: number, flats: Array<{ flatId: string, eligibleBefore: number, eligibleAfter: number, flat: { id: string, code: string }, before: Array<{ id: string, name: string }>, after: Array<{ id: string, name: string }> }>, gainers: Array<{ householdId: string, bestBefore: number | null, bestAfter: number | null, flatsBefore: number, flatsAfter: number, household: { id: string, name: string } }>, losers: Array<{ householdId: string, bestBefore: number | null, bestAfter: number | null, flatsBefore: number, flatsAfter: number, household: { id: string, name: string } }> }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AdoptPolicyMutationVariables = Exact<{
  input: AdoptPolicyInput;
}>;


export type AdoptPolicyMutation = { adoptPolicy:
    | { __typename: 'PolicyVersion', version: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RentIncreasesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RentIncreasesPageQuery = { rentClausesDue: Array<{ dueOn: string, rent: number, newRent: number | null, clause: { id: string, kind: string, percent: number | null, tenancy: { id: string, number: string, household: { name: string }, unit: { code: string } } } }>, rentIncreases: Array<{ id: string, oldRent: number, newRent: number, source: string, proposedOn: string, deliveredOn: string | null, holdsFrom: string | null, answerBy: string | null, courtBy: string | null, state: string, papers: Array<{ id: string, number: string, receiver: string }>, tenancy: { id: string, number: string, household: { name: string }, unit: { code: string } } }> };

export type RaisableTenanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type RaisableTenanciesQuery = { tenancies: { edges: Array<{ node: { id: string, number: string, kind: string, household: { name: string }, unit: { code: string } } }> } };

export type AgreeRentClauseMutationVariables = Exact<{
  input: AgreeRentClauseInput;
}>;


export type AgreeRentClauseMutation = { agreeRentClause:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentClause', id: string }
   };

export type ApplyRentClauseMutationVariables = Exact<{
  input: ApplyRentClauseInput;
}>;


export type ApplyRentClauseMutation = { applyRentClause:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentIncrease', id: string }
   };

export type EndRentClauseMutationVariables = Exact<{
  clauseId: string;
}>;


export type EndRentClauseMutation = { endRentClause:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentClause', id: string }
   };

export type ProposeRentIncreaseMutationVariables = Exact<{
  input: ProposeRentIncreaseInput;
}>;


export type ProposeRentIncreaseMutation = { proposeRentIncrease:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentIncrease', id: string }
   };

export type RecordIncreaseDeliveryMutationVariables = Exact<{
  id: string;
  deliveredOn: string;
}>;


export type RecordIncreaseDeliveryMutation = { recordIncreaseDelivery:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentIncrease', id: string }
   };

export type IssueRentIncreaseProposalMutationVariables = Exact<{
  id: string;
}>;


export type IssueRentIncreaseProposalMutation = { issueRentIncreaseProposal:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentIncrease', id: string }
   };

export type AnswerRentIncreaseMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type AnswerRentIncreaseMutation = { answerRentIncrease:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'RentIncrease', id: string }
   };

export type TenancyAccessoriesQueryVariables = Exact<{
  tenancyId: string;
}>;


export type TenancyAccessoriesQuery = { tenancyMoney: { tenancyId: string, accessories: { pressed: boolean, asOf: string, accrued: number, toPost: number, compensation: { handedBackOn: string | null, charged: number, toCharge: number } | null, months: Array<{ month: string, principal: number, accrued: number, posted: number, toPost: number }>, posted: Array<{ id: string, kind: string, month: string, amount: number, through: string | null, reason: string | null, postedOn: string, takenBackOn: string | null, takenBackReason: string | null }> } } };

export type PostDefaultInterestMutationVariables = Exact<{
  input: PostInterestInput;
}>;


export type PostDefaultInterestMutation = { postDefaultInterest:
    | { __typename: 'DebtAccessories', toPost: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ChargeCostsMutationVariables = Exact<{
  input: ChargeCostsInput;
}>;


export type ChargeCostsMutation = { chargeCosts:
    | { __typename: 'DebtAccessory', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TakeBackAccessoryMutationVariables = Exact<{
  input: TakeBackAccessoryInput;
}>;


export type TakeBackAccessoryMutation = { takeBackAccessory:
    | { __typename: 'DebtAccessory', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type DecideInterestPolicyMutationVariables = Exact<{
  pressed: boolean;
}>;


export type DecideInterestPolicyMutation = { decideInterestPolicy:
    | { __typename: 'InterestPolicy', pressed: boolean }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ChargeCompensationMutationVariables = Exact<{
  tenancyId: string;
}>;


export type ChargeCompensationMutation = { chargeCompensation:
    | { __typename: 'DebtAccessories', asOf: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RentMonthQueryVariables = Exact<{
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RentMonthQuery = { rentMonth: { month: string, tenancies: number, charged: number, open: number, overdue: number, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { tenancyId: string, tenancyNumber: string, model: string, creditor: string, householdName: string, unitCode: string, dueOn: string, rent: number, services: number, total: number, open: number, othersPart: number, isKnown: boolean } }> }, arrivalQuestions: Array<{ id: string, tenancyId: string, unitCode: string, landlordName: string, landlordPhone: string | null, expected: number, answer: string | null, amount: number | null, arrivedOn: string | null, isBooked: boolean }> } };

export type ChargeMonthMutationVariables = Exact<{
  month: string;
}>;


export type ChargeMonthMutation = { chargeMonth:
    | { __typename: 'MonthCharged', tenancies: number, charges: number, corrections: number, total: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordArrivalAnswerMutationVariables = Exact<{
  input: ArrivalAnswerInput;
}>;


export type RecordArrivalAnswerMutation = { recordArrivalAnswer:
    | { __typename: 'ArrivalQuestion', id: string, answer: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TakeBackArrivalAnswerMutationVariables = Exact<{
  questionId: string;
}>;


export type TakeBackArrivalAnswerMutation = { takeBackArrivalAnswer:
    | { __typename: 'ArrivalQuestion', id: string, answer: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PayoutsQueryVariables = Exact<{
  state: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutsQuery = { payouts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, month: string | null, amount: number, dueOn: string, state: string, variableSymbol: string, paidOn: string | null, landlordName: string, hasAccount: boolean, unitCode: string, contractNumber: string, orderNumber: string | null, landlordPhone: string | null, returnId: string | null, returnedOn: string | null } }> } };

export type PaymentOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentOrdersQuery = { paymentOrders: Array<{ id: string, number: string, dueOn: string, total: number, createdAt: string, payoutCount: number, sentCount: number, cancelledAt: string | null, cancelReason: string | null }> };

export type PaymentOrderFileQueryVariables = Exact<{
  id: string;
}>;


export type PaymentOrderFileQuery = { paymentOrderFile: { name: string, base64: string } };

export type AgencyLossesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyLossesQuery = { agencyLosses: Array<{ ownerContractId: string, contractNumber: string, model: string, unitCode: string, landlordName: string, ownerCost: number, charged: number, unpaid: number, result: number }> };

export type PreparePayoutsMutationVariables = Exact<{
  input: PreparePayoutsInput;
}>;


export type PreparePayoutsMutation = { preparePayouts:
    | { __typename: 'PayoutsPrepared', created: number, total: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type OrderPayoutsMutationVariables = Exact<{
  input: OrderPayoutsInput;
}>;


export type OrderPayoutsMutation = { orderPayouts:
    | { __typename: 'PaymentOrder', id: string, number: string, total: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelPayoutMutationVariables = Exact<{
  id: string;
}>;


export type CancelPayoutMutation = { cancelPayout:
    | { __typename: 'Payout', id: string, state: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type CancelPaymentOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelPaymentOrderMutation = { cancelPaymentOrder:
    | { __typename: 'PaymentOrder', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TakePayoutOutOfOrderMutationVariables = Exact<{
  input: TakeOutOfOrderInput;
}>;


export type TakePayoutOutOfOrderMutation = { takePayoutOutOfOrder:
    | { __typename: 'Payout', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PayoutReturnCandidatesQueryVariables = Exact<{
  payoutId: string;
}>;


export type PayoutReturnCandidatesQuery = { payoutReturnCandidates: Array<{ bankLineId: string, bookedOn: string, amount: number, counterName: string | null, message: string | null }> };

export type RecordPayoutReturnMutationVariables = Exact<{
  input: PayoutReturnInput;
}>;


export type RecordPayoutReturnMutation = { recordPayoutReturn:
    | { __typename: 'Payout', id: string, landlordPhone: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UndoPayoutReturnMutationVariables = Exact<{
  returnId: string;
}>;


export type UndoPayoutReturnMutation = { undoPayoutReturn:
    | { __typename: 'Payout', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TenancyLedgerQueryVariables = Exact<{
  tenancyId: string;
  first: number;
}>;


export type TenancyLedgerQuery = { tenancyMoney: { tenancyId: string, creditor: string, creditorName: string, balance: number, overdue: number, credit: number, recourse: number, months: Array<{ month: string, dueOn: string, charged: number, open: number, payments: Array<{ receivedOn: string, payer: string, amount: number, because: string }> }>, ledger: { totalCount: number, edges: Array<{ node: { id: string, entryId: string, bookedOn: string, account: string, cause: string, text: string, isReversal: boolean, isReversed: boolean, amount: number, balance: number } }> } } };

export type ServicesSettlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesSettlementsQuery = { servicesSettlements: Array<{ id: string, kind: string, buildingLabel: string, unitCode: string | null, periodFrom: string, periodTo: string, state: string, replacesId: string | null, issuedOn: string | null, households: number, openObjections: number }> };

export type SettlementBuildingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementBuildingsQuery = { buildings: Array<{ id: string, street: string, houseNumber: string, city: string }> };

export type ServicesSettlementQueryVariables = Exact<{
  id: string;
}>;


export type ServicesSettlementQuery = { servicesSettlement: { id: string, kind: string, buildingLabel: string, unitCode: string | null, periodFrom: string, periodTo: string, state: string, replacesId: string | null, reason: string | null, issuedOn: string | null, households: number, openObjections: number, costs: Array<{ service: string, key: string, amount: number, others: number, evidence: string | null }>, readings: Array<{ tenancyId: string, service: string | null, consumed: number | null, cost: number | null, advances: number | null }>, deadlines: { deliverBy: string, latestDue: string, lateDays: number, lateAtMost: number }, results: { problem: string | null, rows: Array<{ id: string | null, tenancyId: string, label: string, livedFrom: string, livedTo: string, personMonths: number, cost: number, advances: number, balance: number, deliveredOn: string | null, dueOn: string | null, objectionsUntil: string | null, documentId: string | null, lines: Array<{ service: string, key: string | null, total: number, measure: number, ofMeasure: number, cost: number, advances: number, paid: number }>, objections: Array<{ id: string, raisedOn: string, text: string, answerBy: string, isLate: boolean, outcome: string | null, answer: string | null, answeredOn: string | null }> }> } } };

export type DraftSettlementMutationVariables = Exact<{
  input: DraftSettlementInput;
}>;


export type DraftSettlementMutation = { draftSettlement:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ServicesSettlement', id: string }
   };

export type WriteSettlementMutationVariables = Exact<{
  input: WriteSettlementInput;
}>;


export type WriteSettlementMutation = { writeSettlement:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ServicesSettlement', id: string }
   };

export type IssueSettlementMutationVariables = Exact<{
  input: IssueSettlementInput;
}>;


export type IssueSettlementMutation = { issueSettlement:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ServicesSettlement', id: string }
   };

export type CorrectSettlementMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CorrectSettlementMutation = { correctSettlement:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ServicesSettlement', id: string }
   };

export type WithdrawSettlementMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawSettlementMutation = { withdrawSettlement:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'ServicesSettlement', id: string }
   };

export type RaiseSettlementObjectionMutationVariables = Exact<{
  input: RaiseSettlementObjectionInput;
}>;


export type RaiseSettlementObjectionMutation = { raiseSettlementObjection:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SettlementObjection', id: string, answerBy: string }
   };

export type AnswerSettlementObjectionMutationVariables = Exact<{
  input: AnswerSettlementObjectionInput;
}>;


export type AnswerSettlementObjectionMutation = { answerSettlementObjection:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'SettlementObjection', id: string }
   };

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


export type CareTeamsQuery = { careWorkers: Array<{ staffMemberId: string, displayName: string, families: number, asKeyWorker: number }> };

export type TeamFamiliesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeamFamiliesQuery = { households: { edges: Array<{ node: { id: string, code: string, name: string, state: string } }> } };

export type TeamFamilyQueryVariables = Exact<{
  id: string;
}>;


export type TeamFamilyQuery = { household: { id: string, code: string, name: string } | null };

export type AmendTenancyMutationVariables = Exact<{
  input: AmendTenancyInput;
}>;


export type AmendTenancyMutation = { amendTenancy:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type OfferToDrawQueryVariables = Exact<{
  id: string;
}>;


export type OfferToDrawQuery = { offer: { id: string, state: string, unitId: string, householdId: string } | null };

export type UnitsToDrawQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type UnitsToDrawQuery = { units: { edges: Array<{ node: { id: string, code: string, building: { street: string, city: string }, currentTenancy: { id: string } | null } }> } };

export type HouseholdsToDrawQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HouseholdsToDrawQuery = { households: { edges: Array<{ node: { id: string, name: string, state: string } }> } };

export type DrawTenancyFactsQueryVariables = Exact<{
  unitId: string;
  householdId: string;
}>;


export type DrawTenancyFactsQuery = { unit: { id: string, code: string, rent: number, deposit: number, availableFrom: string | null, building: { street: string, houseNumber: string, city: string }, advances: Array<{ service: string, amount: number }>, ownerContracts: Array<{ id: string, number: string, model: string, state: string, startsOn: string, endsOn: string | null, endedOn: string | null }> } | null, household: { id: string, name: string, members: Array<{ id: string, givenName: string, familyName: string, birthDate: string, age: number, relation: string, leftOn: string | null }> } | null };

export type DrawTenancyMutationVariables = Exact<{
  input: DrawTenancyInput;
}>;


export type DrawTenancyMutation = { drawTenancy:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type EndTenancyMutationVariables = Exact<{
  input: EndTenancyInput;
}>;


export type EndTenancyMutation = { endTenancy:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type TenancyMoneyQueryVariables = Exact<{
  tenancyId: string;
}>;


export type TenancyMoneyQuery = { tenancyMoney: { balance: number, overdue: number, credit: number, recourse: number, creditorName: string, acts: Array<{ id: string, step: string, outcome: string | null, doneOn: string, note: string | null }>, ledger: { edges: Array<{ node: { id: string, bookedOn: string, cause: string, isReversal: boolean, amount: number } }> } } };

export type IssuePaperMutationVariables = Exact<{
  tenancyId: string;
  kind: string;
  language: string;
}>;


export type IssuePaperMutation = { issuePaper:
    | { __typename: 'Document', id: string, url: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TranslatePaperMutationVariables = Exact<{
  input: TranslateDocumentInput;
}>;


export type TranslatePaperMutation = { translateDocument:
    | { __typename: 'Document', id: string, url: string, number: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AttachScanMutationVariables = Exact<{
  tenancyId: string;
  fileId: string;
  kind: string;
}>;


export type AttachScanMutation = { attachScan:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type AgreePayerShareMutationVariables = Exact<{
  tenancyId: string;
  input: PayerShareInput;
}>;


export type AgreePayerShareMutation = { agreePayerShare:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type EndPayerShareMutationVariables = Exact<{
  shareId: string;
  lastDay: string;
}>;


export type EndPayerShareMutation = { endPayerShare:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type RecordHandoverMutationVariables = Exact<{
  input: HandoverInput;
}>;


export type RecordHandoverMutation = { recordHandover:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type SignTenancyMutationVariables = Exact<{
  input: SignTenancyInput;
}>;


export type SignTenancyMutation = { signTenancy:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type TenanciesQueryVariables = Exact<{
  search?: string | null | undefined;
  states?: Array<string> | string | null | undefined;
  endsWithinDays?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TenanciesQuery = { tenancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, kind: string, state: string, startsOn: string, endsOn: string | null, endedOn: string | null, daysToEnd: number | null, monthlyTotal: number, variableSymbol: string, household: { name: string }, unit: { code: string, building: { street: string, city: string } } } }> } };

export type TenancyQueryVariables = Exact<{
  id: string;
}>;


export type TenancyQuery = { tenancy: { id: string, number: string, kind: string, model: string, state: string, creditor: string, signatory: string, paymentRoute: string, variableSymbol: string, depositSymbol: string | null, startsOn: string, endsOn: string | null, signedOn: string | null, endedOn: string | null, endReason: string | null, drawReason: string | null, dueDay: number, deposit: number, penalties: number, daysToEnd: number | null, monthlyTotal: number, language: string, household: { id: string, name: string, quietMode: boolean }, unit: { id: string, code: string, building: { street: string, houseNumber: string, city: string } }, landlord: { id: string, name: string }, parties: Array<{ id: string, memberId: string, role: string, name: string, mustSign: boolean, signedOn: string | null }>, components: Array<{ component: string, amount: number, validFrom: string, validTo: string | null }>, payerShares: Array<{ id: string, payer: string, amount: number, paidTo: string, usualDay: number | null, validFrom: string, validTo: string | null }>, month: { month: string, days: number, ofDays: number, rent: number, advances: number, total: number, dueOn: string }, handovers: Array<{ id: string, kind: string, heldOn: string, note: string | null, meters: Array<{ kind: string, serialNumber: string, reading: number, unit: string }>, keys: Array<{ kind: string, count: number }>, rooms: Array<{ room: string, condition: string, note: string | null }>, defects: Array<{ description: string, mendedBy: string, mendUntil: string | null }> }>, scans: Array<{ id: string, kind: string, uploadedAt: string }> } | null, documents: Array<{ id: string, kind: string, number: string, title: string, language: string, issuedOn: string, issuedAt: string, url: string, visibleToLandlord: boolean }> };

export type CancelTenancyMutationVariables = Exact<{
  id: string;
}>;


export type CancelTenancyMutation = { cancelTenancy:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Tenancy', id: string }
   };

export type TodayLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayLeadsQuery = { landlordLeads: { totalCount: number, edges: Array<{ node: { id: string, contactName: string, city: string, layout: string | null, callBy: string | null } }> } };

export type TodayProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProblemsQuery = { openProblems: Array<{ id: string, place: string, description: string, reportedAt: string, unit: { id: string, code: string } }> };

export type TodaySuspenseQueryVariables = Exact<{ [key: string]: never; }>;


export type TodaySuspenseQuery = { bankSuspense: { totalCount: number, edges: Array<{ node: { id: string, amount: number, bookedOn: string, ageDays: number, counterName: string | null, message: string | null } }> } };

export type TodayFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlagsQuery = { sharedFlags: { totalCount: number, edges: Array<{ node: { id: string, kind: RiskFlagKind, level: RiskFlagLevel, householdName: string, unitCode: string | null, raisedAt: string } }> } };

export type TodaySittingsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodaySittingsQuery = { panelSittings: { totalCount: number, edges: Array<{ node: { id: string, stage: string, deadlineAt: string, voters: number, voted: number, flat: { code: string }, panel: { name: string }, mine: { conflict: boolean } | null, may: { vote: boolean, count: boolean, decideTie: boolean } } }> } };

export type TodayFlatsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlatsQuery = { flatsOnOffer: Array<{ id: string, code: string, street: string, houseNumber: string, city: string, layout: string, rent: number, services: number, availableFrom: string | null }> };

export type TodayArrearsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayArrearsQuery = { arrears: { totalCount: number, edges: Array<{ node: { tenancyId: string, creditor: string, householdName: string, amount: number, daysOverdue: number, nextStep: string | null } }> } };

export type TodayEndingQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayEndingQuery = { tenancies: { totalCount: number, edges: Array<{ node: { id: string, number: string, endsOn: string | null, daysToEnd: number | null, household: { name: string }, unit: { code: string } } }> } };

export type TodayAppealsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayAppealsQuery = { appeals: { totalCount: number, edges: Array<{ node: { id: string, state: string, filedOn: string, household: { name: string }, verdict: { kind: string } } }> } };

export type TodayFamilyRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFamilyRequestsQuery = { familyRequests: { totalCount: number, edges: Array<{ node: { id: string, kind: string, sentAt: string, household: { id: string, name: string } } }> } };

export type TodayReserveTurnsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayReserveTurnsQuery = { reserveTurns: Array<{ id: string, turnSince: string | null, flat: { id: string, code: string }, reserves: Array<{ id: string, isNext: boolean, household: { name: string } }> }> };

export type AmendBuildingMutationVariables = Exact<{
  id: string;
  input: BuildingInput;
}>;


export type AmendBuildingMutation = { amendBuilding:
    | { __typename: 'Building', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AmendUnitMutationVariables = Exact<{
  id: string;
  input: UnitInput;
}>;


export type AmendUnitMutation = { amendUnit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type DrawOwnerContractMutationVariables = Exact<{
  input: OwnerContractInput;
}>;


export type DrawOwnerContractMutation = { drawOwnerContract:
    | { __typename: 'OwnerContract', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type EndOwnerContractMutationVariables = Exact<{
  id: string;
  endedOn: string;
}>;


export type EndOwnerContractMutation = { endOwnerContract:
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

export type RecordDefectMutationVariables = Exact<{
  unitId: string;
  input: DefectInput;
}>;


export type RecordDefectMutation = { recordDefect:
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


export type UnitChoicesQuery = { buildings: Array<{ id: string, street: string, houseNumber: string, city: string }> };

export type UnitOwnersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type UnitOwnersQuery = { landlords: { edges: Array<{ node: { id: string, name: string, city: string } }> } };

export type RecordUnitMutationVariables = Exact<{
  input: UnitInput;
}>;


export type RecordUnitMutation = { recordUnit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

export type UnitOwnerQueryVariables = Exact<{
  id: string;
}>;


export type UnitOwnerQuery = { landlord: { id: string, name: string, city: string } | null };

export type OpenProblemsOfUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenProblemsOfUnitsQuery = { openProblems: Array<{ id: string, unitId: string, place: string, description: string, callWhen: string | null, reportedAt: string, state: string }> };

export type SettleProblemMutationVariables = Exact<{
  id: string;
  solved: boolean;
}>;


export type SettleProblemMutation = { settleProblem:
    | { __typename: 'ProblemReport', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { unit: { id: string, code: string, unitNumber: string | null, floor: number, layout: string, habitableRooms: number, areaM2: number, stepFree: boolean | null, furnished: boolean, energyLabel: string | null, rent: number, deposit: number, energyEstimate: number | null, maxPersons: number | null, availableFrom: string | null, withdrawnOn: string | null, note: string | null, total: number, building: { id: string, street: string, houseNumber: string, part: string | null, city: string, postalCode: string, ruianCode: string | null, hasLift: boolean | null, stepFreeEntrance: boolean | null, petsAllowed: boolean | null, smokingAllowed: boolean | null }, landlord: { id: string, name: string, phone: string | null, email: string | null, bankAccount: string | null }, advances: Array<{ service: string, amount: number }>, cadastreCheck: { checkedOn: string, titleDeedNumber: string, ownerMatches: boolean, coOwnersConsent: string, execution: boolean, mortgageConsent: string, note: string | null } | null, inspections: Array<{ id: string, inspectedOn: string, outcome: string, note: string | null }>, defects: Array<{ id: string, place: string, description: string, severity: string, fixBy: string | null, fixedOn: string | null }>, ownerContracts: Array<{ id: string, number: string, model: string, state: string, signedOn: string | null, startsOn: string, endsOn: string | null, endedOn: string | null, ownerRent: number | null, ownerServices: number, payoutDay: number | null, variableSymbol: string, guarantee: { capMonths: number, capAmount: number, covers: Array<string> } | null }>, currentTenancy: { id: string, number: string, state: string, startsOn: string, endsOn: string | null, household: { name: string } } | null, tenancies: Array<{ id: string, number: string, state: string, startsOn: string, endsOn: string | null, endedOn: string | null, household: { name: string } }> } | null };

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

export type WithdrawUnitMutationVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type WithdrawUnitMutation = { withdrawUnit:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string }
   };

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
export const FoundByAllocationFragmentDoc = new TypedDocumentString(`
    fragment FoundByAllocation on AllocationOutcome {
  eligiblePairs
  proven
  optimal {
    housed
    score
    pairs {
      flatId
      householdId
      score
      need
      fit
      waiting
      flat {
        id
        code
        layout
        street
        houseNumber
        city
      }
      household {
        id
        name
        persons
        children
      }
    }
  }
  greedy {
    housed
    score
    pairs {
      flatId
      householdId
      household {
        id
        name
      }
    }
  }
  highest {
    housed
    score
  }
  fragile {
    flatId
    householdId
    flat {
      id
      code
    }
    household {
      id
      name
    }
  }
  unfitFlats {
    id
    code
    layout
    street
    houseNumber
    city
  }
}
    `, {"fragmentName":"FoundByAllocation"}) as unknown as TypedDocumentString<FoundByAllocationFragment, unknown>;
export const SideOfMergeFragmentDoc = new TypedDocumentString(`
    fragment SideOfMerge on Household {
  id
  code
  name
  state
  waitingSince
  appliedOn
  phone
  email
  contactAddress
  interpreterLanguage
  partnerName
  quietMode
  members {
    id
    givenName
    familyName
    birthDate
    relation
    leftOn
  }
  incomes {
    id
    kind
    amount
  }
  benefits {
    id
    kind
    amount
  }
  needs {
    need
  }
  wishes {
    kind
    value
  }
  situation {
    words
  }
  mergedInto {
    id
    code
  }
}
    `, {"fragmentName":"SideOfMerge"}) as unknown as TypedDocumentString<SideOfMergeFragment, unknown>;
export const OutcomeLineFragmentDoc = new TypedDocumentString(`
    fragment OutcomeLine on OutcomeRow {
  group
  name
  families
  withheld
  offered {
    count
    outOf
    permille
    low
    high
  }
  housed {
    count
    outOf
    permille
    low
    high
  }
  gap {
    permille
    low
    high
    parts {
      part
      permille
    }
  }
  offers {
    made
    housed
    expired
    withdrawn
    running
    accepted {
      count
      outOf
      permille
      low
      high
    }
    refusedByFamily {
      count
      outOf
      permille
      low
      high
    }
    refusedByLandlord {
      count
      outOf
      permille
      low
      high
    }
  }
  waiting {
    families
    median
    mean
    low
    high
  }
  kept6 {
    count
    outOf
    permille
    low
    high
  }
  kept12 {
    count
    outOf
    permille
    low
    high
  }
}
    `, {"fragmentName":"OutcomeLine"}) as unknown as TypedDocumentString<OutcomeLineFragment, unknown>;
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
export const MonthClosingDocument = new TypedDocumentString(`
    query MonthClosing($month: Month) {
  monthClosing(month: $month) {
    month
    state
    items {
      item
      state
      count
      amount
      examples
    }
    history {
      id
      month
      closedAt
      closedByName
      exceptions
      reopenedAt
      reopenedByName
      reopenReason
    }
  }
}
    `) as unknown as TypedDocumentString<MonthClosingQuery, MonthClosingQueryVariables>;
export const CloseMonthDocument = new TypedDocumentString(`
    mutation CloseMonth($month: Month!, $exceptions: String) {
  closeMonth(month: $month, exceptions: $exceptions) {
    __typename
    ... on ClosedMonth {
      id
      month
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseMonthMutation, CloseMonthMutationVariables>;
export const ReopenMonthDocument = new TypedDocumentString(`
    mutation ReopenMonth($month: Month!, $reason: String!) {
  reopenMonth(month: $month, reason: $reason) {
    __typename
    ... on ClosedMonth {
      id
      month
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenMonthMutation, ReopenMonthMutationVariables>;
export const OpeningImportsDocument = new TypedDocumentString(`
    query OpeningImports {
  openingImports {
    id
    asOf
    rowCount
    fileName
    importedAt
    importedByName
    reversedAt
    reverseReason
  }
}
    `) as unknown as TypedDocumentString<OpeningImportsQuery, OpeningImportsQueryVariables>;
export const OpeningTemplateDocument = new TypedDocumentString(`
    query OpeningTemplate($format: String!) {
  openingTemplate(format: $format) {
    name
    base64
  }
}
    `) as unknown as TypedDocumentString<OpeningTemplateQuery, OpeningTemplateQueryVariables>;
export const RehearseOpeningDocument = new TypedDocumentString(`
    mutation RehearseOpening($input: OpeningSheetInput!) {
  rehearseOpening(input: $input) {
    __typename
    ... on OpeningOutcome {
      rows
      known
      landlords
      units
      ownerContracts
      households
      tenancies
      receivable
      credit
      deposit
      problemCount
      problems {
        row
        column
        message
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RehearseOpeningMutation, RehearseOpeningMutationVariables>;
export const ImportOpeningDocument = new TypedDocumentString(`
    mutation ImportOpening($input: OpeningSheetInput!) {
  importOpening(input: $input) {
    __typename
    ... on OpeningOutcome {
      importId
      tenancies
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportOpeningMutation, ImportOpeningMutationVariables>;
export const ReverseOpeningDocument = new TypedDocumentString(`
    mutation ReverseOpening($importId: UUID!, $reason: String!) {
  reverseOpening(importId: $importId, reason: $reason) {
    __typename
    ... on OpeningImport {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseOpeningMutation, ReverseOpeningMutationVariables>;
export const AccountCodesDocument = new TypedDocumentString(`
    query AccountCodes {
  accountCodes {
    codes {
      kind
      name
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AccountCodesQuery, AccountCodesQueryVariables>;
export const SetAccountCodesDocument = new TypedDocumentString(`
    mutation SetAccountCodes($input: SetAccountCodesInput!) {
  setAccountCodes(input: $input) {
    __typename
    ... on AccountCodes {
      codes {
        kind
        code
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetAccountCodesMutation, SetAccountCodesMutationVariables>;
export const WriteOffsDocument = new TypedDocumentString(`
    query WriteOffs {
  writeOffs {
    id
    tenancyId
    label
    kind
    amount
    reason
    state
    proposedBy
    proposedByName
    proposedAt
    decidedByName
    decisionNote
    reverseReason
    credit
  }
}
    `) as unknown as TypedDocumentString<WriteOffsQuery, WriteOffsQueryVariables>;
export const ProposeWriteOffDocument = new TypedDocumentString(`
    mutation ProposeWriteOff($input: ProposeWriteOffInput!) {
  proposeWriteOff(input: $input) {
    __typename
    ... on WriteOff {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeWriteOffMutation, ProposeWriteOffMutationVariables>;
export const DecideWriteOffDocument = new TypedDocumentString(`
    mutation DecideWriteOff($input: DecideWriteOffInput!) {
  decideWriteOff(input: $input) {
    __typename
    ... on WriteOff {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideWriteOffMutation, DecideWriteOffMutationVariables>;
export const ReverseWriteOffDocument = new TypedDocumentString(`
    mutation ReverseWriteOff($writeOffId: UUID!, $reason: String!) {
  reverseWriteOff(writeOffId: $writeOffId, reason: $reason) {
    __typename
    ... on WriteOff {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseWriteOffMutation, ReverseWriteOffMutationVariables>;
export const RecoverWriteOffDocument = new TypedDocumentString(`
    mutation RecoverWriteOff($writeOffId: UUID!) {
  recoverWriteOff(writeOffId: $writeOffId) {
    __typename
    ... on WriteOff {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecoverWriteOffMutation, RecoverWriteOffMutationVariables>;
export const PostalBatchesDocument = new TypedDocumentString(`
    query PostalBatches {
  postalBatches {
    id
    kind
    lineOn
    total
    rowCount
    fileName
    unknownAmount
    postedAt
    undoneAt
  }
  postalLines {
    id
    bookedOn
    amount
    counterName
    message
  }
}
    `) as unknown as TypedDocumentString<PostalBatchesQuery, PostalBatchesQueryVariables>;
export const PostPostalListDocument = new TypedDocumentString(`
    mutation PostPostalList($input: PostPostalListInput!) {
  postPostalList(input: $input) {
    __typename
    ... on PostalBatch {
      id
      rowCount
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PostPostalListMutation, PostPostalListMutationVariables>;
export const UndoPostalListDocument = new TypedDocumentString(`
    mutation UndoPostalList($batchId: UUID!) {
  undoPostalList(batchId: $batchId) {
    __typename
    ... on PostalBatch {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoPostalListMutation, UndoPostalListMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners {
  partners {
    id
    name
    kind
    contactName
    email
    phone
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const RegisterPartnerDocument = new TypedDocumentString(`
    mutation RegisterPartner($input: RegisterPartnerInput!) {
  registerPartner(input: $input) {
    __typename
    ... on Partner {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPartnerMutation, RegisterPartnerMutationVariables>;
export const AllocationDocument = new TypedDocumentString(`
    query Allocation {
  allocation {
    id
    askedAt
    asOf
    policyVersion
    minimumFit
    mostFit
    flats
    families
    frozen
    state
    progress
    failure
    fallenOffers {
      id
      state
      flat {
        id
        code
      }
      household {
        id
        name
      }
    }
    proposals {
      id
      unitId
      householdId
      proposedOn
      flat {
        id
        code
      }
      household {
        id
        name
      }
    }
    result {
      ...FoundByAllocation
    }
    standing {
      id
      askedAt
      result {
        ...FoundByAllocation
      }
    }
  }
}
    fragment FoundByAllocation on AllocationOutcome {
  eligiblePairs
  proven
  optimal {
    housed
    score
    pairs {
      flatId
      householdId
      score
      need
      fit
      waiting
      flat {
        id
        code
        layout
        street
        houseNumber
        city
      }
      household {
        id
        name
        persons
        children
      }
    }
  }
  greedy {
    housed
    score
    pairs {
      flatId
      householdId
      household {
        id
        name
      }
    }
  }
  highest {
    housed
    score
  }
  fragile {
    flatId
    householdId
    flat {
      id
      code
    }
    household {
      id
      name
    }
  }
  unfitFlats {
    id
    code
    layout
    street
    houseNumber
    city
  }
}`) as unknown as TypedDocumentString<AllocationQuery, AllocationQueryVariables>;
export const AllocateFlatsDocument = new TypedDocumentString(`
    mutation AllocateFlats($input: AllocateFlatsInput!) {
  allocateFlats(input: $input) {
    __typename
    ... on Allocation {
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
    `) as unknown as TypedDocumentString<AllocateFlatsMutation, AllocateFlatsMutationVariables>;
export const CancelAllocationDocument = new TypedDocumentString(`
    mutation CancelAllocation($allocationId: UUID!) {
  cancelAllocation(allocationId: $allocationId) {
    __typename
    ... on Allocation {
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
    `) as unknown as TypedDocumentString<CancelAllocationMutation, CancelAllocationMutationVariables>;
export const ProposeMatchesDocument = new TypedDocumentString(`
    mutation ProposeMatches($input: ProposeMatchesInput!) {
  proposeMatches(input: $input) {
    __typename
    ... on Allocation {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeMatchesMutation, ProposeMatchesMutationVariables>;
export const DropProposalDocument = new TypedDocumentString(`
    mutation DropProposal($input: DropProposalInput!) {
  dropProposal(input: $input) {
    __typename
    ... on MatchProposal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DropProposalMutation, DropProposalMutationVariables>;
export const AppealDocument = new TypedDocumentString(`
    query Appeal($id: UUID!) {
  appeal(id: $id) {
    id
    state
    filedOn
    filedThrough
    words
    takenOn
    decidedOn
    reason
    effect
    documentId
    withdrawnOn
    takenByName
    decidedByName
    madeByNames
    mayJudge
    possibleActs
    household {
      id
      name
      code
      waitingSince
    }
    verdict {
      kind
      decidedOn
      appealUntil
      reason
      policyVersion
      score
      rank
      failed
      unknown
      waitingFrom
      waitingTo
      flat {
        id
        code
        street
        houseNumber
        city
        layout
      }
    }
    decision {
      reason
      decidedOn
      snapshot {
        asOf
        policyVersion
        score
      }
    }
    comparison {
      policyThen
      policyNow
      scoreNow
      flatTaken
      rules {
        name
        then
        now
      }
      outcomes {
        name
        then
        now
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppealQuery, AppealQueryVariables>;
export const TakeAppealDocument = new TypedDocumentString(`
    mutation TakeAppeal($id: UUID!) {
  takeAppeal(id: $id) {
    __typename
    ... on Appeal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeAppealMutation, TakeAppealMutationVariables>;
export const WithdrawAppealDocument = new TypedDocumentString(`
    mutation WithdrawAppeal($id: UUID!) {
  withdrawAppeal(id: $id) {
    __typename
    ... on Appeal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAppealMutation, WithdrawAppealMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    __typename
    ... on Appeal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const AppealsDocument = new TypedDocumentString(`
    query Appeals($life: String, $first: Int!, $after: String) {
  appeals(life: $life, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        filedOn
        filedThrough
        decidedOn
        withdrawnOn
        takenByName
        household {
          name
          code
        }
        verdict {
          kind
          decidedOn
          flatLayout
          flatCity
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppealsQuery, AppealsQueryVariables>;
export const HouseholdLinkDocument = new TypedDocumentString(`
    query HouseholdLink($id: UUID!) {
  household(id: $id) {
    id
    applicantLink {
      issuedAt
      expiresAt
      lastOpenedAt
      lastCodeState
      lastCodeTrouble
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdLinkQuery, HouseholdLinkQueryVariables>;
export const HouseholdVerdictsDocument = new TypedDocumentString(`
    query HouseholdVerdicts($id: UUID!) {
  household(id: $id) {
    id
    verdicts {
      id
      kind
      decidedOn
      appealUntil
      flatLayout
      flatCity
      mayAppeal
      waitingFrom
      waitingTo
      reason
      appeal {
        id
        state
        filedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdVerdictsQuery, HouseholdVerdictsQueryVariables>;
export const IssueApplicantLinkDocument = new TypedDocumentString(`
    mutation IssueApplicantLink($input: IssueApplicantLinkInput!) {
  issueApplicantLink(input: $input) {
    __typename
    ... on IssuedApplicantLink {
      url
      expiresAt
      paper
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssueApplicantLinkMutation, IssueApplicantLinkMutationVariables>;
export const RevokeApplicantLinkDocument = new TypedDocumentString(`
    mutation RevokeApplicantLink($householdId: UUID!) {
  revokeApplicantLink(householdId: $householdId) {
    __typename
    ... on RevokedApplicantLink {
      done
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApplicantLinkMutation, RevokeApplicantLinkMutationVariables>;
export const MakeApplicantCodeDocument = new TypedDocumentString(`
    mutation MakeApplicantCode($householdId: UUID!) {
  makeApplicantCode(householdId: $householdId) {
    __typename
    ... on IssuedApplicantCode {
      code
      expiresAt
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MakeApplicantCodeMutation, MakeApplicantCodeMutationVariables>;
export const FilePaperAppealDocument = new TypedDocumentString(`
    mutation FilePaperAppeal($input: FilePaperAppealInput!) {
  filePaperAppeal(input: $input) {
    __typename
    ... on Appeal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FilePaperAppealMutation, FilePaperAppealMutationVariables>;
export const HouseholdRequestsDocument = new TypedDocumentString(`
    query HouseholdRequests($id: UUID!) {
  household(id: $id) {
    id
    incomes {
      id
      kind
      amount
      validFrom
      validTo
    }
    requests {
      id
      kind
      sentAt
      state
      answer
      photo
      change {
        what
        amount
        validFrom
        person
        birthDate
        relation
        phone
        email
        contactAddress
        needs
        wishes {
          kind
          value
        }
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdRequestsQuery, HouseholdRequestsQueryVariables>;
export const ConfirmFamilyRequestDocument = new TypedDocumentString(`
    mutation ConfirmFamilyRequest($input: ConfirmRequestInput!) {
  confirmFamilyRequest(input: $input) {
    __typename
    ... on HouseholdRequest {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmFamilyRequestMutation, ConfirmFamilyRequestMutationVariables>;
export const RefuseFamilyRequestDocument = new TypedDocumentString(`
    mutation RefuseFamilyRequest($input: RefuseRequestInput!) {
  refuseFamilyRequest(input: $input) {
    __typename
    ... on HouseholdRequest {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseFamilyRequestMutation, RefuseFamilyRequestMutationVariables>;
export const RepaymentPlansDocument = new TypedDocumentString(`
    query RepaymentPlans($tenancyId: UUID!) {
  repaymentPlans(tenancyId: $tenancyId) {
    id
    agreedOn
    total
    symbol
    toleranceDays
    includesInterest
    mayLoseInstalments
    state
    paid
    left
    behind
    brokeOn
    lostOn
    mayBeLostNow
    endedOn
    note
    instalments {
      number
      dueOn
      amount
      paid
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RepaymentPlansQuery, RepaymentPlansQueryVariables>;
export const RepaymentProposalDocument = new TypedDocumentString(`
    query RepaymentProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!, $includesInterest: Boolean!) {
  repaymentProposal(
    tenancyId: $tenancyId
    count: $count
    firstDueOn: $firstDueOn
    includesInterest: $includesInterest
  ) {
    total
    whyNot
    instalments {
      dueOn
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<RepaymentProposalQuery, RepaymentProposalQueryVariables>;
export const AgreeRepaymentPlanDocument = new TypedDocumentString(`
    mutation AgreeRepaymentPlan($input: AgreeRepaymentPlanInput!) {
  agreeRepaymentPlan(input: $input) {
    __typename
    ... on RepaymentPlan {
      id
      symbol
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeRepaymentPlanMutation, AgreeRepaymentPlanMutationVariables>;
export const CancelRepaymentPlanDocument = new TypedDocumentString(`
    mutation CancelRepaymentPlan($planId: UUID!, $reason: String!) {
  cancelRepaymentPlan(planId: $planId, reason: $reason) {
    __typename
    ... on RepaymentPlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelRepaymentPlanMutation, CancelRepaymentPlanMutationVariables>;
export const LoseInstalmentsDocument = new TypedDocumentString(`
    mutation LoseInstalments($planId: UUID!) {
  loseInstalments(planId: $planId) {
    __typename
    ... on RepaymentPlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LoseInstalmentsMutation, LoseInstalmentsMutationVariables>;
export const RestoreInstalmentsDocument = new TypedDocumentString(`
    mutation RestoreInstalments($planId: UUID!) {
  restoreInstalments(planId: $planId) {
    __typename
    ... on RepaymentPlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreInstalmentsMutation, RestoreInstalmentsMutationVariables>;
export const LetterOffersDocument = new TypedDocumentString(`
    query LetterOffers($tenancyId: UUID!) {
  letterOffers(tenancyId: $tenancyId) {
    kind
    whyNot
  }
}
    `) as unknown as TypedDocumentString<LetterOffersQuery, LetterOffersQueryVariables>;
export const IssueLetterDocument = new TypedDocumentString(`
    mutation IssueLetter($input: IssueLetterInput!) {
  issueLetter(input: $input) {
    __typename
    ... on IssuedLetters {
      papers {
        documentId
        number
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssueLetterMutation, IssueLetterMutationVariables>;
export const SeriousBreachDocument = new TypedDocumentString(`
    query SeriousBreach($tenancyId: UUID!) {
  seriousBreach(tenancyId: $tenancyId) {
    open
    owed
    owedNeeded
    owedMet
    calledFound
    calledNeeded
    calledMissing
    calledMet
    passedFrom
    passedMet
    calls {
      id
      actId
      sentOn
      periodDays
      asked
      stillUnpaid
      papers {
        id
        name
        documentId
        number
        deliveredOn
        way
        proof
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeriousBreachQuery, SeriousBreachQueryVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    __typename
    ... on SeriousBreach {
      open
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const ArrearsHistoryDocument = new TypedDocumentString(`
    query ArrearsHistory($tenancyId: UUID!) {
  arrearsHistory(tenancyId: $tenancyId) {
    id
    step
    doneOn
    outcome
    promisedOn
    documentId
    note
    undoneOn
    undoneBecause
  }
}
    `) as unknown as TypedDocumentString<ArrearsHistoryQuery, ArrearsHistoryQueryVariables>;
export const UndoArrearsActDocument = new TypedDocumentString(`
    mutation UndoArrearsAct($input: UndoArrearsActInput!) {
  undoArrearsAct(input: $input) {
    __typename
    ... on ArrearsAct {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoArrearsActMutation, UndoArrearsActMutationVariables>;
export const ArrearsWorklistDocument = new TypedDocumentString(`
    query ArrearsWorklist($tab: String!, $first: Int!, $after: String) {
  arrearsCounts {
    today
    promised
    paused
    plan
    all
  }
  interestPolicy {
    pressed
  }
  arrears(tab: $tab, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        tenancyId
        tenancyNumber
        model
        creditor
        creditorName
        householdId
        householdName
        phone
        quietMode
        unitCode
        amount
        accruedInterest
        inTransit
        recourse
        beganOn
        daysOverdue
        monthsOwed
        stage
        nextStep
        nextIsDue
        nextFrom
        nextWho
        nextTasks
        why
        whyNotEarlier
        inPlan
        plan {
          id
          state
        }
        months {
          month
          dueOn
          amount
        }
        lastAct {
          id
          step
          doneOn
          outcome
          promisedOn
          documentId
        }
        pause {
          id
          reason
          pausedTo
          note
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArrearsWorklistQuery, ArrearsWorklistQueryVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    __typename
    ... on ArrearsAct {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const PauseArrearsDocument = new TypedDocumentString(`
    mutation PauseArrears($input: PauseArrearsInput!) {
  pauseArrears(input: $input) {
    __typename
    ... on ArrearsPause {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PauseArrearsMutation, PauseArrearsMutationVariables>;
export const EndArrearsPauseDocument = new TypedDocumentString(`
    mutation EndArrearsPause($id: UUID!) {
  endArrearsPause(id: $id) {
    __typename
    ... on ArrearsPause {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndArrearsPauseMutation, EndArrearsPauseMutationVariables>;
export const SendReminderDocument = new TypedDocumentString(`
    mutation SendReminder($tenancyId: UUID!) {
  sendReminder(tenancyId: $tenancyId) {
    __typename
    ... on Reminder {
      documentId
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SendReminderMutation, SendReminderMutationVariables>;
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
        waitingCount
        bankAccount {
          name
          bankAccount
        }
      }
    }
  }
  bankAccounts {
    id
    name
    bankAccount
    ledgerBalance
    orderFormat
  }
  bankRules {
    id
    account
    words
    incoming
    kind
    label
    taughtAt
    taughtBy
    usedCount
  }
}
    `) as unknown as TypedDocumentString<BankStatementsQuery, BankStatementsQueryVariables>;
export const BankSuspenseDocument = new TypedDocumentString(`
    query BankSuspense($first: Int!, $after: String) {
  bankSuspense(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        statementId
        position
        bookedOn
        amount
        leftAmount
        counterName
        counterAccount
        variableSymbol
        message
        ageDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankSuspenseQuery, BankSuspenseQueryVariables>;
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
      why
    }
    changes {
      id
      position
      knownBookedOn
      knownAmount
      foundBookedOn
      foundAmount
      isProbablySame
      batchLines
      counterName
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
          leftAmount
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
          depositId
          notRent
          lastingWords
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
export const TeachBankRuleDocument = new TypedDocumentString(`
    mutation TeachBankRule($input: TeachBankRuleInput!) {
  teachBankRule(input: $input) {
    __typename
    ... on BankRule {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TeachBankRuleMutation, TeachBankRuleMutationVariables>;
export const ForgetBankRuleDocument = new TypedDocumentString(`
    mutation ForgetBankRule($id: UUID!) {
  forgetBankRule(id: $id) {
    __typename
    ... on BankRuleForgotten {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ForgetBankRuleMutation, ForgetBankRuleMutationVariables>;
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
export const ChooseOrderFormatDocument = new TypedDocumentString(`
    mutation ChooseOrderFormat($bankAccountId: UUID!, $format: String!) {
  chooseOrderFormat(bankAccountId: $bankAccountId, format: $format) {
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
    `) as unknown as TypedDocumentString<ChooseOrderFormatMutation, ChooseOrderFormatMutationVariables>;
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
export const RentSimulationDocument = new TypedDocumentString(`
    query RentSimulation($file: String!) {
  rentSimulation(file: $file) {
    asOf
    model
    credit
    fund
    capLeft
    recourse
    landlordClaim
    charges {
      month
      component
      amount
      dueOn
      cause
    }
    refused {
      enteredOn
      message
    }
    allocations {
      paidOn
      month
      part
      amount
      because
    }
    open {
      month
      principal
      interest
    }
    claims {
      on
      claimed
      payout
      payableOn
      whyNot
      months {
        month
        payout
      }
    }
    gate2291 {
      open
      owed
      needed
    }
  }
}
    `) as unknown as TypedDocumentString<RentSimulationQuery, RentSimulationQueryVariables>;
export const TenancySimulationFileDocument = new TypedDocumentString(`
    query TenancySimulationFile($tenancyId: UUID!) {
  tenancySimulationFile(tenancyId: $tenancyId)
}
    `) as unknown as TypedDocumentString<TenancySimulationFileQuery, TenancySimulationFileQueryVariables>;
export const InterestRatesDocument = new TypedDocumentString(`
    query InterestRates {
  interestRates {
    from
    percent
  }
}
    `) as unknown as TypedDocumentString<InterestRatesQuery, InterestRatesQueryVariables>;
export const CalculatorTenanciesDocument = new TypedDocumentString(`
    query CalculatorTenancies {
  tenancies(first: 100, states: ["signed", "ended"]) {
    edges {
      node {
        id
        number
        household {
          name
        }
        unit {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalculatorTenanciesQuery, CalculatorTenanciesQueryVariables>;
export const CashDesksDocument = new TypedDocumentString(`
    query CashDesks {
  cashDesks {
    id
    code
    name
    balance
    today
    isClosedToday
    openDays
    papers {
      id
      kind
      number
      issuedOn
      purpose
      tenancyLabel
      counterparty
      text
      amount
      cash
      rounding
      documentId
      cancelledBy
      cancels
      reason
      issuedByName
      bankLineOn
    }
    days {
      id
      day
      book
      counted
      difference
      explanation
      closedByName
      isReopened
      reopenReason
    }
  }
}
    `) as unknown as TypedDocumentString<CashDesksQuery, CashDesksQueryVariables>;
export const CashOnTheWayDocument = new TypedDocumentString(`
    query CashOnTheWay {
  cashOnTheWay {
    id
    number
    issuedOn
    purpose
    cash
    documentId
    bankChoices {
      id
      bookedOn
      amount
      counterName
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CashOnTheWayQuery, CashOnTheWayQueryVariables>;
export const OpenCashDeskDocument = new TypedDocumentString(`
    mutation OpenCashDesk($input: OpenCashDeskInput!) {
  openCashDesk(input: $input) {
    __typename
    ... on CashDesk {
      id
      name
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCashDeskMutation, OpenCashDeskMutationVariables>;
export const HandOverCashDocument = new TypedDocumentString(`
    mutation HandOverCash($input: HandOverCashInput!) {
  handOverCash(input: $input) {
    __typename
    ... on CashPaper {
      id
      number
      documentId
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverCashMutation, HandOverCashMutationVariables>;
export const CancelCashPaperDocument = new TypedDocumentString(`
    mutation CancelCashPaper($input: CancelCashPaperInput!) {
  cancelCashPaper(input: $input) {
    __typename
    ... on CashPaper {
      id
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelCashPaperMutation, CancelCashPaperMutationVariables>;
export const MatchCashDocument = new TypedDocumentString(`
    mutation MatchCash($documentId: UUID!, $lineId: UUID!) {
  matchCash(documentId: $documentId, lineId: $lineId) {
    __typename
    ... on CashPaper {
      id
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MatchCashMutation, MatchCashMutationVariables>;
export const UnmatchCashDocument = new TypedDocumentString(`
    mutation UnmatchCash($documentId: UUID!) {
  unmatchCash(documentId: $documentId) {
    __typename
    ... on CashPaper {
      id
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UnmatchCashMutation, UnmatchCashMutationVariables>;
export const CloseCashDayDocument = new TypedDocumentString(`
    mutation CloseCashDay($input: CloseCashDayInput!) {
  closeCashDay(input: $input) {
    __typename
    ... on CashDay {
      id
      day
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseCashDayMutation, CloseCashDayMutationVariables>;
export const ReopenCashDayDocument = new TypedDocumentString(`
    mutation ReopenCashDay($input: ReopenCashDayInput!) {
  reopenCashDay(input: $input) {
    __typename
    ... on CashDay {
      id
      day
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenCashDayMutation, ReopenCashDayMutationVariables>;
export const AgreedDepositDocument = new TypedDocumentString(`
    query AgreedDeposit($id: UUID!) {
  tenancy(id: $id) {
    id
    deposit
    penalties
  }
}
    `) as unknown as TypedDocumentString<AgreedDepositQuery, AgreedDepositQueryVariables>;
export const ChangeDepositDocument = new TypedDocumentString(`
    mutation ChangeDeposit($tenancyId: UUID!, $deposit: Halere!, $penalties: Halere!) {
  changeDeposit(tenancyId: $tenancyId, deposit: $deposit, penalties: $penalties) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeDepositMutation, ChangeDepositMutationVariables>;
export const AgreeOwnerDepositDocument = new TypedDocumentString(`
    mutation AgreeOwnerDeposit($input: AgreeOwnerDepositInput!) {
  agreeOwnerDeposit(input: $input) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeOwnerDepositMutation, AgreeOwnerDepositMutationVariables>;
export const DepositDocument = new TypedDocumentString(`
    query Deposit($id: UUID!) {
  deposit(id: $id) {
    id
    side
    holder
    agreed
    paid
    rest
    held
    interestPercent
    symbol
    movements {
      id
      kind
      amount
      movedOn
      source
      isReversal
      isReversed
    }
    settlement {
      settledOn
      held
      interest
      used
      toReturn
    }
  }
}
    `) as unknown as TypedDocumentString<DepositQuery, DepositQueryVariables>;
export const DepositSettlementPreviewDocument = new TypedDocumentString(`
    query DepositSettlementPreview($tenancyId: UUID!, $settledOn: Date!) {
  depositSettlementPreview(tenancyId: $tenancyId, settledOn: $settledOn) {
    whyNot
    settlement {
      held
      interest
      used
      toReturn
    }
    periods {
      from
      to
      principal
      percent
      days
    }
  }
}
    `) as unknown as TypedDocumentString<DepositSettlementPreviewQuery, DepositSettlementPreviewQueryVariables>;
export const RecordDepositAtLandlordDocument = new TypedDocumentString(`
    mutation RecordDepositAtLandlord($input: RecordDepositAtLandlordInput!) {
  recordDepositAtLandlord(input: $input) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDepositAtLandlordMutation, RecordDepositAtLandlordMutationVariables>;
export const AgreeDepositTermsDocument = new TypedDocumentString(`
    mutation AgreeDepositTerms($input: AgreeDepositTermsInput!) {
  agreeDepositTerms(input: $input) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeDepositTermsMutation, AgreeDepositTermsMutationVariables>;
export const SettleDepositDocument = new TypedDocumentString(`
    mutation SettleDeposit($input: SettleDepositInput!) {
  settleDeposit(input: $input) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SettleDepositMutation, SettleDepositMutationVariables>;
export const UndoDepositSettlementDocument = new TypedDocumentString(`
    mutation UndoDepositSettlement($tenancyId: UUID!) {
  undoDepositSettlement(tenancyId: $tenancyId) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoDepositSettlementMutation, UndoDepositSettlementMutationVariables>;
export const ReverseDepositMovementDocument = new TypedDocumentString(`
    mutation ReverseDepositMovement($id: UUID!) {
  reverseDepositMovement(id: $id) {
    __typename
    ... on Deposit {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseDepositMovementMutation, ReverseDepositMovementMutationVariables>;
export const DepositRatesDocument = new TypedDocumentString(`
    query DepositRates {
  depositRates {
    rates {
      validFrom
      percent
    }
  }
}
    `) as unknown as TypedDocumentString<DepositRatesQuery, DepositRatesQueryVariables>;
export const SetDepositRateDocument = new TypedDocumentString(`
    mutation SetDepositRate($input: SetDepositRateInput!) {
  setDepositRate(input: $input) {
    __typename
    ... on DepositRates {
      rates {
        validFrom
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetDepositRateMutation, SetDepositRateMutationVariables>;
export const DocumentBatchKindsDocument = new TypedDocumentString(`
    query DocumentBatchKinds {
  documentBatchKinds {
    kind
    name
    period
  }
}
    `) as unknown as TypedDocumentString<DocumentBatchKindsQuery, DocumentBatchKindsQueryVariables>;
export const DocumentBatchCandidatesDocument = new TypedDocumentString(`
    query DocumentBatchCandidates($input: BatchOrderInput!) {
  documentBatchCandidates(input: $input) {
    subjectId
    label
    group
    whyNot
    known
  }
}
    `) as unknown as TypedDocumentString<DocumentBatchCandidatesQuery, DocumentBatchCandidatesQueryVariables>;
export const DocumentBatchesDocument = new TypedDocumentString(`
    query DocumentBatches {
  documentBatches {
    id
    name
    month
    year
    state
    requestedAt
    requestedBy
    finishedAt
    total
    waiting
    issued
    known
    refused
    failed
    secondsLeft
    zipUrl
    pdfUrl
    troubles {
      id
      label
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentBatchesQuery, DocumentBatchesQueryVariables>;
export const StartDocumentBatchDocument = new TypedDocumentString(`
    mutation StartDocumentBatch($input: StartDocumentBatchInput!) {
  startDocumentBatch(input: $input) {
    __typename
    ... on DocumentBatch {
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
    `) as unknown as TypedDocumentString<StartDocumentBatchMutation, StartDocumentBatchMutationVariables>;
export const CancelDocumentBatchDocument = new TypedDocumentString(`
    mutation CancelDocumentBatch($id: UUID!) {
  cancelDocumentBatch(id: $id) {
    __typename
    ... on DocumentBatch {
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
    `) as unknown as TypedDocumentString<CancelDocumentBatchMutation, CancelDocumentBatchMutationVariables>;
export const RetryDocumentBatchDocument = new TypedDocumentString(`
    mutation RetryDocumentBatch($id: UUID!) {
  retryDocumentBatch(id: $id) {
    __typename
    ... on DocumentBatch {
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
    `) as unknown as TypedDocumentString<RetryDocumentBatchMutation, RetryDocumentBatchMutationVariables>;
export const DuplicateDismissalsDocument = new TypedDocumentString(`
    query DuplicateDismissals {
  duplicateDismissals {
    id
    reason
    decidedAt
    decidedByName
    first {
      id
      code
      name
    }
    second {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicateDismissalsQuery, DuplicateDismissalsQueryVariables>;
export const EndDuplicateDismissalDocument = new TypedDocumentString(`
    mutation EndDuplicateDismissal($id: UUID!) {
  endDuplicateDismissal(id: $id) {
    __typename
    ... on DuplicateDismissal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndDuplicateDismissalMutation, EndDuplicateDismissalMutationVariables>;
export const DuplicatesOfHouseholdDocument = new TypedDocumentString(`
    query DuplicatesOfHousehold($id: UUID!) {
  household(id: $id) {
    id
    isMerged
    mergedInto {
      id
      code
      name
    }
    aliases {
      id
      code
      name
    }
  }
  householdDuplicates(householdId: $id, first: 5) {
    edges {
      node {
        key
        first {
          id
          code
          name
        }
        second {
          id
          code
          name
        }
        evidence {
          words
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesOfHouseholdQuery, DuplicatesOfHouseholdQueryVariables>;
export const HouseholdDuplicatesDocument = new TypedDocumentString(`
    query HouseholdDuplicates($first: Int!, $after: String, $weak: Boolean!) {
  householdDuplicates(first: $first, after: $after, weak: $weak) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        strength
        first {
          id
          code
          name
          persons
          children
          waitingSince
          state
        }
        second {
          id
          code
          name
          persons
          children
          waitingSince
          state
        }
        evidence {
          kind
          strength
          words
        }
        dismissedBefore {
          id
          reason
          decidedAt
          decidedByName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdDuplicatesQuery, HouseholdDuplicatesQueryVariables>;
export const MergePairDocument = new TypedDocumentString(`
    query MergePair($first: UUID!, $second: UUID!) {
  first: household(id: $first) {
    ...SideOfMerge
  }
  second: household(id: $second) {
    ...SideOfMerge
  }
  householdDuplicates(householdId: $first, weak: true, first: 100) {
    edges {
      node {
        key
        strength
        first {
          id
        }
        second {
          id
        }
        evidence {
          words
        }
      }
    }
  }
}
    fragment SideOfMerge on Household {
  id
  code
  name
  state
  waitingSince
  appliedOn
  phone
  email
  contactAddress
  interpreterLanguage
  partnerName
  quietMode
  members {
    id
    givenName
    familyName
    birthDate
    relation
    leftOn
  }
  incomes {
    id
    kind
    amount
  }
  benefits {
    id
    kind
    amount
  }
  needs {
    need
  }
  wishes {
    kind
    value
  }
  situation {
    words
  }
  mergedInto {
    id
    code
  }
}`) as unknown as TypedDocumentString<MergePairQuery, MergePairQueryVariables>;
export const PreviewMergeDocument = new TypedDocumentString(`
    query PreviewMerge($input: PreviewMergeInput!) {
  previewMerge(input: $input) {
    __typename
    ... on MergePreview {
      waitingSince
      fields {
        field
        before
        after
      }
      added {
        list
        kind
        text
        amount
      }
      removed {
        list
        kind
        text
        amount
      }
      same {
        kept {
          id
          givenName
          familyName
          birthDate
        }
        merged {
          id
          givenName
          familyName
          birthDate
        }
      }
      ties {
        householdId
        kind
        count
        binds
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewMergeQuery, PreviewMergeQueryVariables>;
export const MergeHouseholdsDocument = new TypedDocumentString(`
    mutation MergeHouseholds($input: MergeHouseholdsInput!) {
  mergeHouseholds(input: $input) {
    __typename
    ... on HouseholdMerge {
      id
      kept {
        id
        name
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MergeHouseholdsMutation, MergeHouseholdsMutationVariables>;
export const DismissDuplicateDocument = new TypedDocumentString(`
    mutation DismissDuplicate($input: DismissDuplicateInput!) {
  dismissDuplicate(input: $input) {
    __typename
    ... on DuplicateDismissal {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DismissDuplicateMutation, DismissDuplicateMutationVariables>;
export const HouseholdMergesDocument = new TypedDocumentString(`
    query HouseholdMerges {
  householdMerges {
    id
    reason
    mergedAt
    mergedByName
    takenBackAt
    takenBackByName
    takeBackReason
    stayed
    kept {
      id
      code
      name
    }
    merged {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdMergesQuery, HouseholdMergesQueryVariables>;
export const TakeBackMergeDocument = new TypedDocumentString(`
    mutation TakeBackMerge($input: TakeBackMergeInput!) {
  takeBackMerge(input: $input) {
    __typename
    ... on HouseholdMerge {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackMergeMutation, TakeBackMergeMutationVariables>;
export const SimilarHouseholdsDocument = new TypedDocumentString(`
    query SimilarHouseholds($input: FamilyToCompareInput!) {
  similarHouseholds(input: $input) {
    strength
    household {
      id
      code
      name
      state
    }
    evidence {
      words
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarHouseholdsQuery, SimilarHouseholdsQueryVariables>;
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
    query SharedFlags($state: SharedFlagState!, $first: Int!, $after: String) {
  sharedFlagCounts {
    waiting
    answered
    closed
  }
  sharedFlags(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
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
export const GuaranteeDocument = new TypedDocumentString(`
    query Guarantee {
  guaranteeFunds {
    id
    name
    openedOn
    free
    granted
  }
  guaranteeExposure {
    free
    promised
    proposed
    expected
    worstCase
    monthsOfCover
    tenancies
    recourse
  }
  claimableTenancies {
    tenancyId
    householdName
    unitCode
    landlordName
    missing
    cover {
      claimed
      payout
      capLeft
      claimBy
      whyNot
      months {
        month
        dueOn
        claimed
        payout
      }
    }
  }
  ownLosses {
    tenancyId
    householdName
    unitCode
    loss
  }
  recourseOwed {
    tenancyId
    householdName
    unitCode
    owed
    variableSymbol
  }
  recoveryCandidates {
    bankLineId
    tenancyId
    householdName
    bookedOn
    amount
    owed
    message
    because
  }
  fundMovements {
    id
    kind
    from
    amount
    receivedOn
    isReversed
    reason
  }
}
    `) as unknown as TypedDocumentString<GuaranteeQuery, GuaranteeQueryVariables>;
export const GuaranteeClaimsDocument = new TypedDocumentString(`
    query GuaranteeClaims($first: Int!, $after: String) {
  guaranteeClaims(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        kind
        tenancyId
        householdName
        unitCode
        landlordName
        claimedOn
        claimedAmount
        payoutAmount
        recourseAmount
        state
        evidence
        proposedBy
        isMine
        decidedBy
        decidedOn
        decisionReason
        payableOn
        paidOn
        missing
        waiverReason
        endedBy
        endedOn
        endReason
        months {
          month
          dueOn
          claimed
          payout
        }
        items {
          thing
          occurredOn
          amount
          payout
          reason
        }
        papers {
          id
          kind
          datedOn
          title
          documentId
        }
        entries {
          id
          bookedOn
          text
          amount
          isReversal
          isReversed
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GuaranteeClaimsQuery, GuaranteeClaimsQueryVariables>;
export const ExposedTenanciesDocument = new TypedDocumentString(`
    query ExposedTenancies {
  exposedTenancies {
    tenancyId
    landlordId
    landlordName
    unitCode
    expected
    worstCase
    monthlyCovered
  }
}
    `) as unknown as TypedDocumentString<ExposedTenanciesQuery, ExposedTenanciesQueryVariables>;
export const GuaranteeSimulationDocument = new TypedDocumentString(`
    query GuaranteeSimulation($seed: Float, $runs: Int, $acceptablePercent: Int) {
  guaranteeSimulation(
    seed: $seed
    runs: $runs
    acceptablePercent: $acceptablePercent
  ) {
    seed
    runs
    acceptablePercent
    asOf
    start
    shortfall
    grantNeeded
    meanPayouts
    meanRecovered
    months {
      month
      p5
      p25
      p50
      p75
      p95
      belowZero
    }
    basis {
      leases
      monthlyCovered
      overdue
      recourse
      monthsSeen
      defaultsSeen
      agencyDefault
      meanSeverity
      recoveryProbability
    }
  }
}
    `) as unknown as TypedDocumentString<GuaranteeSimulationQuery, GuaranteeSimulationQueryVariables>;
export const OpenGuaranteeFundDocument = new TypedDocumentString(`
    mutation OpenGuaranteeFund($name: String!) {
  openGuaranteeFund(name: $name) {
    __typename
    ... on GuaranteeFund {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenGuaranteeFundMutation, OpenGuaranteeFundMutationVariables>;
export const RecordFundGrantDocument = new TypedDocumentString(`
    mutation RecordFundGrant($input: RecordGrantInput!) {
  recordFundGrant(input: $input) {
    __typename
    ... on FundGrant {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFundGrantMutation, RecordFundGrantMutationVariables>;
export const ReverseFundGrantDocument = new TypedDocumentString(`
    mutation ReverseFundGrant($input: ReverseGrantInput!) {
  reverseFundGrant(input: $input) {
    __typename
    ... on FundGrant {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseFundGrantMutation, ReverseFundGrantMutationVariables>;
export const ProposeClaimDocument = new TypedDocumentString(`
    mutation ProposeClaim($input: ProposeClaimInput!) {
  proposeClaim(input: $input) {
    __typename
    ... on GuaranteeClaim {
      id
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeClaimMutation, ProposeClaimMutationVariables>;
export const ProposeOwnLossDocument = new TypedDocumentString(`
    mutation ProposeOwnLoss($input: ProposeOwnLossInput!) {
  proposeOwnLoss(input: $input) {
    __typename
    ... on GuaranteeClaim {
      id
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeOwnLossMutation, ProposeOwnLossMutationVariables>;
export const DecideClaimDocument = new TypedDocumentString(`
    mutation DecideClaim($input: DecideClaimInput!) {
  decideClaim(input: $input) {
    __typename
    ... on GuaranteeClaim {
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
    `) as unknown as TypedDocumentString<DecideClaimMutation, DecideClaimMutationVariables>;
export const WithdrawClaimDocument = new TypedDocumentString(`
    mutation WithdrawClaim($input: EndClaimInput!) {
  withdrawClaim(input: $input) {
    __typename
    ... on GuaranteeClaim {
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
    `) as unknown as TypedDocumentString<WithdrawClaimMutation, WithdrawClaimMutationVariables>;
export const ReverseClaimDecisionDocument = new TypedDocumentString(`
    mutation ReverseClaimDecision($input: EndClaimInput!) {
  reverseClaimDecision(input: $input) {
    __typename
    ... on GuaranteeClaim {
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
    `) as unknown as TypedDocumentString<ReverseClaimDecisionMutation, ReverseClaimDecisionMutationVariables>;
export const UnknownMoneyDocument = new TypedDocumentString(`
    query UnknownMoney($first: Int!) {
  bankSuspense(first: $first) {
    edges {
      node {
        id
        bookedOn
        amount
        counterName
        message
        variableSymbol
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnknownMoneyQuery, UnknownMoneyQueryVariables>;
export const RecoverySourcesDocument = new TypedDocumentString(`
    query RecoverySources($tenancyId: UUID!, $search: String) {
  recoverySources(tenancyId: $tenancyId, search: $search) {
    owed
    lines {
      bankLineId
      bookedOn
      amount
      counterName
      variableSymbol
      message
      standsAs
      because
    }
    reports {
      paymentId
      receivedOn
      amount
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecoverySourcesQuery, RecoverySourcesQueryVariables>;
export const RecordRecoveryDocument = new TypedDocumentString(`
    mutation RecordRecovery($input: RecordRecoveryInput!) {
  recordRecovery(input: $input) {
    __typename
    ... on Recovery {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRecoveryMutation, RecordRecoveryMutationVariables>;
export const ReverseRecoveryDocument = new TypedDocumentString(`
    mutation ReverseRecovery($input: ReverseRecoveryInput!) {
  reverseRecovery(input: $input) {
    __typename
    ... on Recovery {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseRecoveryMutation, ReverseRecoveryMutationVariables>;
export const RecoursePlansDocument = new TypedDocumentString(`
    query RecoursePlans($tenancyId: UUID!) {
  recoursePlans(tenancyId: $tenancyId) {
    id
    agreedOn
    signedOn
    total
    returnedBefore
    toleranceDays
    mayLoseInstalments
    state
    paid
    left
    relieved
    beside
    behind
    brokeOn
    lostOn
    mayBeLostNow
    endedOn
    endReason
    endNote
    note
    grounds {
      number
      paidOn
      amount
    }
    instalments {
      number
      dueOn
      amount
      paid
      state
    }
  }
  tenancyMoney(tenancyId: $tenancyId) {
    recourse
  }
}
    `) as unknown as TypedDocumentString<RecoursePlansQuery, RecoursePlansQueryVariables>;
export const RecourseDueDocument = new TypedDocumentString(`
    query RecourseDue {
  recourseInstalmentsDue {
    planId
    tenancyId
    householdName
    unitCode
    state
    dueOn
    daysLate
    number
    missing
  }
}
    `) as unknown as TypedDocumentString<RecourseDueQuery, RecourseDueQueryVariables>;
export const RecourseProposalDocument = new TypedDocumentString(`
    query RecourseProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!) {
  recourseProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn) {
    total
    whyNot
    instalments {
      dueOn
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<RecourseProposalQuery, RecourseProposalQueryVariables>;
export const AgreeRecoursePlanDocument = new TypedDocumentString(`
    mutation AgreeRecoursePlan($input: AgreeRecoursePlanInput!) {
  agreeRecoursePlan(input: $input) {
    __typename
    ... on RecoursePlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeRecoursePlanMutation, AgreeRecoursePlanMutationVariables>;
export const RecordRecoursePlanSignedDocument = new TypedDocumentString(`
    mutation RecordRecoursePlanSigned($input: RecordRecoursePlanSignedInput!) {
  recordRecoursePlanSigned(input: $input) {
    __typename
    ... on RecoursePlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRecoursePlanSignedMutation, RecordRecoursePlanSignedMutationVariables>;
export const CancelRecoursePlanDocument = new TypedDocumentString(`
    mutation CancelRecoursePlan($input: EndRecoursePlanInput!) {
  cancelRecoursePlan(input: $input) {
    __typename
    ... on RecoursePlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelRecoursePlanMutation, CancelRecoursePlanMutationVariables>;
export const LoseRecourseInstalmentsDocument = new TypedDocumentString(`
    mutation LoseRecourseInstalments($planId: UUID!) {
  loseRecourseInstalments(planId: $planId) {
    __typename
    ... on RecoursePlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LoseRecourseInstalmentsMutation, LoseRecourseInstalmentsMutationVariables>;
export const RestoreRecourseInstalmentsDocument = new TypedDocumentString(`
    mutation RestoreRecourseInstalments($planId: UUID!) {
  restoreRecourseInstalments(planId: $planId) {
    __typename
    ... on RecoursePlan {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreRecourseInstalmentsMutation, RestoreRecourseInstalmentsMutationVariables>;
export const IssueRecoursePaperDocument = new TypedDocumentString(`
    mutation IssueRecoursePaper($input: IssueRecoursePaperInput!) {
  issueRecoursePaper(input: $input) {
    __typename
    ... on RecoursePaperIssued {
      documentId
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssueRecoursePaperMutation, IssueRecoursePaperMutationVariables>;
export const AmendHouseholdDocument = new TypedDocumentString(`
    mutation AmendHousehold($input: AmendHouseholdInput!) {
  amendHousehold(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AmendHouseholdMutation, AmendHouseholdMutationVariables>;
export const AddHouseholdMemberDocument = new TypedDocumentString(`
    mutation AddHouseholdMember($input: AddMemberInput!) {
  addHouseholdMember(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddHouseholdMemberMutation, AddHouseholdMemberMutationVariables>;
export const RecordHousingSituationDocument = new TypedDocumentString(`
    mutation RecordHousingSituation($input: RecordSituationInput!) {
  recordHousingSituation(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHousingSituationMutation, RecordHousingSituationMutationVariables>;
export const RecordHouseholdIncomeDocument = new TypedDocumentString(`
    mutation RecordHouseholdIncome($input: RecordIncomeInput!) {
  recordHouseholdIncome(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHouseholdIncomeMutation, RecordHouseholdIncomeMutationVariables>;
export const RecordHouseholdBenefitDocument = new TypedDocumentString(`
    mutation RecordHouseholdBenefit($input: RecordBenefitInput!) {
  recordHouseholdBenefit(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHouseholdBenefitMutation, RecordHouseholdBenefitMutationVariables>;
export const RecordHouseholdNeedsDocument = new TypedDocumentString(`
    mutation RecordHouseholdNeeds($input: RecordNeedsInput!) {
  recordHouseholdNeeds(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHouseholdNeedsMutation, RecordHouseholdNeedsMutationVariables>;
export const RecordHouseholdWishesDocument = new TypedDocumentString(`
    mutation RecordHouseholdWishes($input: RecordWishesInput!) {
  recordHouseholdWishes(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHouseholdWishesMutation, RecordHouseholdWishesMutationVariables>;
export const GiveHouseholdConsentDocument = new TypedDocumentString(`
    mutation GiveHouseholdConsent($input: GiveConsentInput!) {
  giveHouseholdConsent(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<GiveHouseholdConsentMutation, GiveHouseholdConsentMutationVariables>;
export const CloseHouseholdDocument = new TypedDocumentString(`
    mutation CloseHousehold($input: CloseHouseholdInput!) {
  closeHousehold(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseHouseholdMutation, CloseHouseholdMutationVariables>;
export const SetQuietModeDocument = new TypedDocumentString(`
    mutation SetQuietMode($householdId: UUID!, $quietMode: Boolean!) {
  setQuietMode(householdId: $householdId, quietMode: $quietMode) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetQuietModeMutation, SetQuietModeMutationVariables>;
export const RecordPrivacyNoticeDocument = new TypedDocumentString(`
    mutation RecordPrivacyNotice($householdId: UUID!, $givenOn: Date!) {
  recordPrivacyNotice(householdId: $householdId, givenOn: $givenOn) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPrivacyNoticeMutation, RecordPrivacyNoticeMutationVariables>;
export const StateHouseholdMeansDocument = new TypedDocumentString(`
    mutation StateHouseholdMeans($householdId: UUID!) {
  stateHouseholdMeans(householdId: $householdId) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StateHouseholdMeansMutation, StateHouseholdMeansMutationVariables>;
export const WithdrawHouseholdConsentDocument = new TypedDocumentString(`
    mutation WithdrawHouseholdConsent($householdId: UUID!, $consentId: UUID!) {
  withdrawHouseholdConsent(householdId: $householdId, consentId: $consentId) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawHouseholdConsentMutation, WithdrawHouseholdConsentMutationVariables>;
export const EndHouseholdIncomeDocument = new TypedDocumentString(`
    mutation EndHouseholdIncome($input: EndMeansInput!) {
  endHouseholdIncome(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndHouseholdIncomeMutation, EndHouseholdIncomeMutationVariables>;
export const EndHouseholdBenefitDocument = new TypedDocumentString(`
    mutation EndHouseholdBenefit($input: EndMeansInput!) {
  endHouseholdBenefit(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndHouseholdBenefitMutation, EndHouseholdBenefitMutationVariables>;
export const HouseholdMemberLeftDocument = new TypedDocumentString(`
    mutation HouseholdMemberLeft($input: MemberLeftInput!) {
  householdMemberLeft(input: $input) {
    __typename
    ... on Household {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdMemberLeftMutation, HouseholdMemberLeftMutationVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($id: UUID!) {
  household(id: $id) {
    id
    code
    name
    state
    appliedOn
    waitingSince
    phone
    email
    contactAddress
    interpreterLanguage
    quietMode
    privacyNoticeOn
    housedOn
    closedOn
    closedReason
    isMerged
    partnerName
    persons
    children
    unknown
    members {
      id
      givenName
      familyName
      birthDate
      age
      relation
      leftOn
    }
    situations {
      id
      ethosCode
      words
      since
      note
    }
    incomes {
      id
      kind
      amount
      validFrom
      validTo
      evidence
    }
    benefits {
      id
      kind
      payer
      amount
      housingPart
      paidTo
      validFrom
      validTo
    }
    means {
      income
      benefits
      total
    }
    needs {
      need
      required
    }
    wishes {
      kind
      value
    }
    consents {
      id
      purpose
      givenOn
      validTo
      withdrawnOn
      evidence
      holds
    }
  }
  offers(householdId: $id, first: 20) {
    edges {
      node {
        id
        state
        expiresOn
        offeredOn
        flat {
          code
          street
          houseNumber
          city
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const HouseholdsDocument = new TypedDocumentString(`
    query Households($state: String, $search: String, $first: Int!, $after: String) {
  households(state: $state, search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        name
        persons
        children
        waitingSince
        housedOn
        closedOn
        quietMode
        partnerName
        unknown
        situation {
          words
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const EthosCategoriesDocument = new TypedDocumentString(`
    query EthosCategories {
  ethosCategories {
    code
    concept
    words
  }
}
    `) as unknown as TypedDocumentString<EthosCategoriesQuery, EthosCategoriesQueryVariables>;
export const RecordHouseholdDocument = new TypedDocumentString(`
    mutation RecordHousehold($input: RecordHouseholdInput!) {
  recordHousehold(input: $input) {
    __typename
    ... on Household {
      id
      name
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHouseholdMutation, RecordHouseholdMutationVariables>;
export const PartnersWhoReferDocument = new TypedDocumentString(`
    query PartnersWhoRefer {
  partners {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<PartnersWhoReferQuery, PartnersWhoReferQueryVariables>;
export const ImportTemplateDocument = new TypedDocumentString(`
    query ImportTemplate($kind: String!, $format: String!) {
  importTemplate(kind: $kind, format: $format) {
    name
    base64
  }
}
    `) as unknown as TypedDocumentString<ImportTemplateQuery, ImportTemplateQueryVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($input: ImportSheetInput!) {
  checkImport(input: $input) {
    __typename
    ... on ImportCheck {
      fileName
      rows
      samples
      ready
      known
      refused
      waiting
      faultCount
      sameFile {
        id
        importedAt
        importedByName
      }
      records {
        rows
        label
        state
      }
      faults {
        row
        cell
        header
        value
        severity
        kind
        message
        confirmed
      }
      warnings {
        kind
        count
        confirmed
        example
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($input: ImportSheetInput!) {
  runImport(input: $input) {
    __typename
    ... on ImportCheck {
      batchId
      ready
      refused
      waiting
      known
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const ImportLeftOutDocument = new TypedDocumentString(`
    mutation ImportLeftOut($input: ImportSheetInput!, $format: String!) {
  importLeftOut(input: $input, format: $format) {
    __typename
    ... on ImportFile {
      name
      base64
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportLeftOutMutation, ImportLeftOutMutationVariables>;
export const ImportBatchesDocument = new TypedDocumentString(`
    query ImportBatches($kind: String) {
  importBatches(kind: $kind) {
    id
    kind
    fileName
    recordCount
    leftOutCount
    importedAt
    importedByName
    undoneAt
    removedCount
    keptCount
  }
}
    `) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: UUID!) {
  importBatch(id: $id) {
    id
    kind
    fileName
    fileHash
    allOrNothing
    rowCount
    recordCount
    leftOutCount
    correctedCount
    importedAt
    importedByName
    undoneAt
    undoneByName
    undoReason
    removedCount
    keptCount
  }
  importedRecords(batchId: $id, first: 500) {
    rows
    type
    recordId
    label
    state
    keptBecause
  }
}
    `) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportUndoTrialDocument = new TypedDocumentString(`
    query ImportUndoTrial($batchId: UUID!) {
  importUndoTrial(batchId: $batchId) {
    removedCount
    keptCount
    kept {
      type
      recordId
      label
      keptBecause
    }
  }
}
    `) as unknown as TypedDocumentString<ImportUndoTrialQuery, ImportUndoTrialQueryVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($batchId: UUID!, $reason: String!) {
  undoImport(batchId: $batchId, reason: $reason) {
    __typename
    ... on ImportBatch {
      id
      removedCount
      keptCount
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const ArrearsLadderDocument = new TypedDocumentString(`
    query ArrearsLadder {
  arrearsLadder {
    versions {
      id
      validFrom
      isInForce
      rungs {
        step
        fromDay
        restDays
        fromMonths
        who
        document
        tasks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArrearsLadderQuery, ArrearsLadderQueryVariables>;
export const PreviewLadderDocument = new TypedDocumentString(`
    mutation PreviewLadder($input: LadderInput!) {
  previewLadder(input: $input) {
    __typename
    ... on LadderPreview {
      rows {
        tenancyId
        householdName
        now
        then
        differs
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewLadderMutation, PreviewLadderMutationVariables>;
export const AdoptLadderDocument = new TypedDocumentString(`
    mutation AdoptLadder($input: AdoptLadderInput!) {
  adoptLadder(input: $input) {
    __typename
    ... on LadderVersions {
      versions {
        id
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptLadderMutation, AdoptLadderMutationVariables>;
export const LetterPolicyDocument = new TypedDocumentString(`
    query LetterPolicy {
  letterDays {
    versions {
      validFrom
      isInForce
      callToPay
      breachCall
    }
  }
  advicePlaces {
    versions {
      validFrom
      isInForce
      places {
        name
        whatCs
        whatEn
        contact
      }
    }
  }
  interestPolicy {
    pressed
  }
}
    `) as unknown as TypedDocumentString<LetterPolicyQuery, LetterPolicyQueryVariables>;
export const AdoptLetterDaysDocument = new TypedDocumentString(`
    mutation AdoptLetterDays($input: AdoptLetterDaysInput!) {
  adoptLetterDays(input: $input) {
    __typename
    ... on LetterDaysVersions {
      versions {
        validFrom
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptLetterDaysMutation, AdoptLetterDaysMutationVariables>;
export const AdoptAdvicePlacesDocument = new TypedDocumentString(`
    mutation AdoptAdvicePlaces($input: AdoptAdvicePlacesInput!) {
  adoptAdvicePlaces(input: $input) {
    __typename
    ... on AdvicePlacesVersions {
      versions {
        validFrom
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptAdvicePlacesMutation, AdoptAdvicePlacesMutationVariables>;
export const LandlordDocument = new TypedDocumentString(`
    query Landlord($id: UUID!) {
  landlord(id: $id) {
    id
    kind
    name
    companyNumber
    birthDate
    street
    city
    postalCode
    email
    phone
    salutation
    bankAccount
    iban
    accountCheckedOn
    language
  }
  units(landlordId: $id, withWithdrawn: true, first: 100) {
    edges {
      node {
        id
        code
        total
        availableFrom
        withdrawnOn
        building {
          street
          houseNumber
          city
        }
        currentTenancy {
          startsOn
        }
        ownerContracts {
          number
          model
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LandlordQuery, LandlordQueryVariables>;
export const AmendLandlordDocument = new TypedDocumentString(`
    mutation AmendLandlord($id: UUID!, $input: LandlordInput!) {
  amendLandlord(id: $id, input: $input) {
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
    `) as unknown as TypedDocumentString<AmendLandlordMutation, AmendLandlordMutationVariables>;
export const LandlordsDocument = new TypedDocumentString(`
    query Landlords($search: String, $after: String) {
  landlords(search: $search, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        name
        city
        phone
        email
        bankAccount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LandlordsQuery, LandlordsQueryVariables>;
export const LandlordAccessDocument = new TypedDocumentString(`
    query LandlordAccess($landlordId: UUID!) {
  landlordAccess(landlordId: $landlordId) {
    email
    since
  }
}
    `) as unknown as TypedDocumentString<LandlordAccessQuery, LandlordAccessQueryVariables>;
export const OpenPortalAccessDocument = new TypedDocumentString(`
    mutation OpenPortalAccess($landlordId: UUID!) {
  openPortalAccess(landlordId: $landlordId) {
    __typename
    ... on LandlordAccess {
      email
      password
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPortalAccessMutation, OpenPortalAccessMutationVariables>;
export const ClosePortalAccessDocument = new TypedDocumentString(`
    mutation ClosePortalAccess($landlordId: UUID!) {
  closePortalAccess(landlordId: $landlordId) {
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
    `) as unknown as TypedDocumentString<ClosePortalAccessMutation, ClosePortalAccessMutationVariables>;
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
    query LandlordLeads($stages: [String!], $first: Int!, $after: String) {
  landlordLeads(stages: $stages, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
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
export const WithdrawCandidateOrderDocument = new TypedDocumentString(`
    mutation WithdrawCandidateOrder($orderId: UUID!) {
  withdrawCandidateOrder(orderId: $orderId) {
    __typename
    ... on CandidateOrder {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawCandidateOrderMutation, WithdrawCandidateOrderMutationVariables>;
export const DecideMatchDocument = new TypedDocumentString(`
    mutation DecideMatch($input: DecideMatchInput!) {
  decideMatch(input: $input) {
    __typename
    ... on MatchDecision {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideMatchMutation, DecideMatchMutationVariables>;
export const MakeOfferDocument = new TypedDocumentString(`
    mutation MakeOffer($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    __typename
    ... on Offer {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MakeOfferMutation, MakeOfferMutationVariables>;
export const WhoLetsDocument = new TypedDocumentString(`
    query WhoLets($unitId: UUID!) {
  unit(id: $unitId) {
    id
    ownerContracts {
      model
      state
    }
  }
}
    `) as unknown as TypedDocumentString<WhoLetsQuery, WhoLetsQueryVariables>;
export const AnnounceDrawDocument = new TypedDocumentString(`
    mutation AnnounceDraw($input: AnnounceDrawInput!) {
  announceDraw(input: $input) {
    __typename
    ... on Draw {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnnounceDrawMutation, AnnounceDrawMutationVariables>;
export const DrawLotsDocument = new TypedDocumentString(`
    mutation DrawLots($input: DrawLotsInput!) {
  drawLots(input: $input) {
    __typename
    ... on Draw {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DrawLotsMutation, DrawLotsMutationVariables>;
export const CancelDrawDocument = new TypedDocumentString(`
    mutation CancelDraw($input: CancelDrawInput!) {
  cancelDraw(input: $input) {
    __typename
    ... on Draw {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelDrawMutation, CancelDrawMutationVariables>;
export const EndLandlordConditionDocument = new TypedDocumentString(`
    mutation EndLandlordCondition($conditionId: UUID!) {
  endLandlordCondition(conditionId: $conditionId) {
    __typename
    ... on LandlordCondition {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndLandlordConditionMutation, EndLandlordConditionMutationVariables>;
export const FlatToFamiliesDocument = new TypedDocumentString(`
    query FlatToFamilies($unitId: UUID!, $first: Int!) {
  unitMatching(unitId: $unitId, first: $first) {
    asOf
    occupied
    eligibleCount
    ineligibleCount
    policy {
      version
      adoptedOn
      maxPersonsPerRoom
      minM2PerPerson
      maxSharePercent
      offerWorkingDays
      reservesAtMost
      terms {
        term
        cap
      }
    }
    flat {
      id
      code
      layout
      street
      houseNumber
      city
      part
      floor
      areaM2
      habitableRooms
      hasLift
      stepFree
      rent
      services
      energy
      deposit
      availableFrom
      maxPersons
      conditions {
        id
        kind
        words
        personLimit
        verdict
        paragraph
        evidence
        counts
      }
    }
    draws {
      id
      rank
      score
      codes
      commitment
      state
      announcedAt
      word
      seed
      drawnCodes
      drawnAt
      cancelReason
      households {
        id
        name
      }
    }
    orders {
      id
      reason
      orderedAt
      orderedByName
      endedAt
      endedBecause
      computedRanks
      households {
        id
        name
      }
    }
    activeOffer {
      id
      state
      household {
        name
      }
    }
    mostOftenMissing {
      rule
      name
      families
    }
    eligible {
      householdId
      flatId
      rank
      tied
      score
      possibleScore
      hasUnknown
      offeredElsewhere
      sharePercent
      household {
        id
        name
        persons
        children
      }
      reasons {
        term
        points
        words
      }
      terms {
        term
        words
        points
        cap
        known
        sourceOn
        sentence
        test
        law
      }
      rules {
        rule
        name
        outcome
        needed
        found
        overridable
        wouldHelp
        sentence
        test
        law
        changes {
          of
          words
        }
      }
    }
    ineligible {
      householdId
      flatId
      rank
      tied
      score
      possibleScore
      hasUnknown
      offeredElsewhere
      sharePercent
      household {
        id
        name
        persons
        children
      }
      reasons {
        term
        points
        words
      }
      terms {
        term
        words
        points
        cap
        known
        sourceOn
        sentence
        test
        law
      }
      rules {
        rule
        name
        outcome
        needed
        found
        overridable
        wouldHelp
        sentence
        test
        law
        changes {
          of
          words
        }
      }
    }
  }
  matchDeciders {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<FlatToFamiliesQuery, FlatToFamiliesQueryVariables>;
export const FamilyToFlatsDocument = new TypedDocumentString(`
    query FamilyToFlats($householdId: UUID!, $first: Int!) {
  householdMatching(householdId: $householdId, first: $first) {
    asOf
    policy {
      version
      adoptedOn
      maxPersonsPerRoom
      minM2PerPerson
      maxSharePercent
      offerWorkingDays
      reservesAtMost
      terms {
        term
        cap
      }
    }
    household {
      id
      name
      persons
      children
      waitingSince
      state
      unknown
      means {
        total
      }
    }
    activeOffer {
      id
      state
      flat {
        code
      }
    }
    eligible {
      householdId
      flatId
      rank
      tied
      score
      possibleScore
      hasUnknown
      offeredElsewhere
      sharePercent
      flat {
        id
        code
        layout
        street
        houseNumber
        city
        areaM2
        rent
        services
        energy
      }
      reasons {
        term
        points
        words
      }
      terms {
        term
        words
        points
        cap
        known
        sourceOn
        sentence
        test
        law
      }
      rules {
        rule
        name
        outcome
        needed
        found
        overridable
        wouldHelp
        sentence
        test
        law
        changes {
          of
          words
        }
      }
    }
    ineligible {
      householdId
      flatId
      rank
      tied
      score
      possibleScore
      hasUnknown
      offeredElsewhere
      sharePercent
      flat {
        id
        code
        layout
        street
        houseNumber
        city
        areaM2
        rent
        services
        energy
      }
      reasons {
        term
        points
        words
      }
      terms {
        term
        words
        points
        cap
        known
        sourceOn
        sentence
        test
        law
      }
      rules {
        rule
        name
        outcome
        needed
        found
        overridable
        wouldHelp
        sentence
        test
        law
        changes {
          of
          words
        }
      }
    }
  }
  householdReserves(householdId: $householdId) {
    listId
    position
    flat {
      id
      code
    }
  }
  matchDeciders {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<FamilyToFlatsQuery, FamilyToFlatsQueryVariables>;
export const CompareFamiliesDocument = new TypedDocumentString(`
    query CompareFamilies($unitId: UUID!, $householdIds: [UUID!]!) {
  compareFamilies(unitId: $unitId, householdIds: $householdIds) {
    householdId
    rank
    tied
    score
    possibleScore
    eligible
    sharePercent
    offeredElsewhere
    household {
      id
      name
      persons
      children
      waitingSince
    }
    terms {
      term
      words
      points
      cap
      known
    }
    rules {
      rule
      name
      outcome
      needed
      found
      overridable
    }
  }
}
    `) as unknown as TypedDocumentString<CompareFamiliesQuery, CompareFamiliesQueryVariables>;
export const FlatsOnOfferDocument = new TypedDocumentString(`
    query FlatsOnOffer {
  flatsOnOffer {
    id
    code
    layout
    street
    houseNumber
    city
    areaM2
    rent
    services
    energy
    availableFrom
  }
}
    `) as unknown as TypedDocumentString<FlatsOnOfferQuery, FlatsOnOfferQueryVariables>;
export const ChooseFamilyDocument = new TypedDocumentString(`
    query ChooseFamily($first: Int!, $after: String) {
  households(state: "applicant", first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        persons
        children
        waitingSince
        unknown
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseFamilyQuery, ChooseFamilyQueryVariables>;
export const ReserveCandidatesDocument = new TypedDocumentString(`
    query ReserveCandidates($unitId: UUID!) {
  unitMatching(unitId: $unitId, first: 50) {
    policy {
      reservesAtMost
    }
    eligible {
      rank
      household {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveCandidatesQuery, ReserveCandidatesQueryVariables>;
export const NameReservesDocument = new TypedDocumentString(`
    mutation NameReserves($input: NameReservesInput!) {
  nameReserves(input: $input) {
    __typename
    ... on ReserveList {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<NameReservesMutation, NameReservesMutationVariables>;
export const HouseholdOpeningsDocument = new TypedDocumentString(`
    query HouseholdOpenings($householdId: UUID!) {
  householdOpenings(householdId: $householdId) {
    rule
    of
    words
    amount
    count
  }
}
    `) as unknown as TypedDocumentString<HouseholdOpeningsQuery, HouseholdOpeningsQueryVariables>;
export const UnitOpeningsDocument = new TypedDocumentString(`
    query UnitOpenings($unitId: UUID!) {
  unitOpenings(unitId: $unitId) {
    rule
    of
    words
    amount
    count
  }
}
    `) as unknown as TypedDocumentString<UnitOpeningsQuery, UnitOpeningsQueryVariables>;
export const OrderCandidatesDocument = new TypedDocumentString(`
    mutation OrderCandidates($input: OrderCandidatesInput!) {
  orderCandidates(input: $input) {
    __typename
    ... on CandidateOrder {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OrderCandidatesMutation, OrderCandidatesMutationVariables>;
export const RecordLandlordConditionDocument = new TypedDocumentString(`
    mutation RecordLandlordCondition($input: RecordConditionInput!) {
  recordLandlordCondition(input: $input) {
    __typename
    ... on LandlordCondition {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordConditionMutation, RecordLandlordConditionMutationVariables>;
export const ReserveListsDocument = new TypedDocumentString(`
    query ReserveLists($unitId: UUID!) {
  reserveLists(unitId: $unitId) {
    id
    namedOn
    turnSince
    endedOn
    endedBecause
    endedReason
    lastOffer {
      id
      state
      refusedBy
      refusalCode
    }
    reserves {
      id
      position
      reason
      state
      score
      rank
      isNext
      obstacle
      overriddenNames
      droppedReason
      household {
        id
        name
      }
      passedOver {
        words
        household {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveListsQuery, ReserveListsQueryVariables>;
export const ConfirmReserveDocument = new TypedDocumentString(`
    mutation ConfirmReserve($reserveId: UUID!) {
  confirmReserve(reserveId: $reserveId) {
    __typename
    ... on Offer {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmReserveMutation, ConfirmReserveMutationVariables>;
export const DropReserveDocument = new TypedDocumentString(`
    mutation DropReserve($input: DropReserveInput!) {
  dropReserve(input: $input) {
    __typename
    ... on ReserveList {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DropReserveMutation, DropReserveMutationVariables>;
export const CloseReservesDocument = new TypedDocumentString(`
    mutation CloseReserves($input: CloseReservesInput!) {
  closeReserves(input: $input) {
    __typename
    ... on ReserveList {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseReservesMutation, CloseReservesMutationVariables>;
export const ArrangeViewingDocument = new TypedDocumentString(`
    mutation ArrangeViewing($input: ArrangeViewingInput!) {
  arrangeViewing(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<ArrangeViewingMutation, ArrangeViewingMutationVariables>;
export const RecordFamilyRefusalDocument = new TypedDocumentString(`
    mutation RecordFamilyRefusal($input: AnswerInput!) {
  recordFamilyAnswer(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<RecordFamilyRefusalMutation, RecordFamilyRefusalMutationVariables>;
export const RecordLandlordRefusalDocument = new TypedDocumentString(`
    mutation RecordLandlordRefusal($input: AnswerInput!) {
  recordLandlordAnswer(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<RecordLandlordRefusalMutation, RecordLandlordRefusalMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: WithdrawOfferInput!) {
  withdrawOffer(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const PromiseFlatDocument = new TypedDocumentString(`
    mutation PromiseFlat($input: PromiseFlatInput!) {
  promiseFlat(input: $input) {
    __typename
    ... on Offer {
      id
      state
      promiseDocumentId
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PromiseFlatMutation, PromiseFlatMutationVariables>;
export const RefusalReasonsDocument = new TypedDocumentString(`
    query RefusalReasons {
  refusalReasons {
    family
    familyKeepsPlace
    landlord
  }
}
    `) as unknown as TypedDocumentString<RefusalReasonsQuery, RefusalReasonsQueryVariables>;
export const FamilyOfferDocument = new TypedDocumentString(`
    query FamilyOffer($id: UUID!) {
  offer(id: $id) {
    id
    state
    lessor
    offeredOn
    expiresOn
    viewingOn
    familyAnsweredOn
    landlordAnsweredOn
    promisedOn
    promiseDocumentId
    refusedBy
    refusalCode
    consequence
    closedOn
    closedReason
    nextAct
    possibleActs
    mayShareNames
    household {
      id
      name
      persons
      quietMode
    }
    flat {
      id
      code
      layout
      street
      houseNumber
      city
      rent
      services
      energy
      deposit
      availableFrom
      conditions {
        id
        kind
        words
        counts
      }
    }
    proposedOn
    steps {
      act
      state
      happenedAt
      byName
    }
    decision {
      id
      sittingId
      decidedOn
      reason
      deciders
      rank
      score
      overriddenNames
      snapshot {
        asOf
        policyVersion
        score
        rank
        tied
        eligibleCount
        facts {
          code
          name
          value
        }
        rules {
          rule
          name
          outcome
          needed
          found
          overridable
          wouldHelp
          sentence
          test
          law
          changes {
            of
            words
          }
        }
        terms {
          term
          words
          points
          cap
          known
          sourceOn
          sentence
          test
          law
        }
      }
      review {
        policyVersionThen
        policyVersionNow
        eligibleThen
        eligibleNow
        scoreThen
        scoreNow
        changes {
          kind
          code
          name
          then
          now
          cause
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamilyOfferQuery, FamilyOfferQueryVariables>;
export const RecordFamilyAnswerDocument = new TypedDocumentString(`
    mutation RecordFamilyAnswer($input: AnswerInput!) {
  recordFamilyAnswer(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<RecordFamilyAnswerMutation, RecordFamilyAnswerMutationVariables>;
export const RecordLandlordAnswerDocument = new TypedDocumentString(`
    mutation RecordLandlordAnswer($input: AnswerInput!) {
  recordLandlordAnswer(input: $input) {
    __typename
    ... on Offer {
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
    `) as unknown as TypedDocumentString<RecordLandlordAnswerMutation, RecordLandlordAnswerMutationVariables>;
export const FamilyOffersDocument = new TypedDocumentString(`
    query FamilyOffers($life: String, $first: Int!, $after: String) {
  offers(life: $life, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        offeredOn
        expiresOn
        viewingOn
        closedOn
        nextAct
        refusedBy
        refusalCode
        household {
          name
        }
        flat {
          code
          street
          houseNumber
          city
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamilyOffersQuery, FamilyOffersQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($from: Date, $to: Date) {
  outcomeReport(from: $from, to: $to) {
    from
    to
    decisions
    decisionsWithList
    knowsHomes
    confidencePercent
    smallestGroup
    figures {
      code
      name
      what
    }
    parts {
      code
      name
      what
    }
    all {
      ...OutcomeLine
    }
    dimensions {
      dimension
      name
      rows {
        ...OutcomeLine
      }
    }
    familyReasons {
      code
      count
    }
    landlordReasons {
      code
      count
    }
  }
}
    fragment OutcomeLine on OutcomeRow {
  group
  name
  families
  withheld
  offered {
    count
    outOf
    permille
    low
    high
  }
  housed {
    count
    outOf
    permille
    low
    high
  }
  gap {
    permille
    low
    high
    parts {
      part
      permille
    }
  }
  offers {
    made
    housed
    expired
    withdrawn
    running
    accepted {
      count
      outOf
      permille
      low
      high
    }
    refusedByFamily {
      count
      outOf
      permille
      low
      high
    }
    refusedByLandlord {
      count
      outOf
      permille
      low
      high
    }
  }
  waiting {
    families
    median
    mean
    low
    high
  }
  kept6 {
    count
    outOf
    permille
    low
    high
  }
  kept12 {
    count
    outOf
    permille
    low
    high
  }
}`) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
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
export const OfferChosenDocument = new TypedDocumentString(`
    mutation OfferChosen($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    __typename
    ... on Offer {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OfferChosenMutation, OfferChosenMutationVariables>;
export const OffersOfDecisionDocument = new TypedDocumentString(`
    query OffersOfDecision($unitId: UUID!) {
  offers(unitId: $unitId, first: 50) {
    edges {
      node {
        id
        decision {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OffersOfDecisionQuery, OffersOfDecisionQueryVariables>;
export const ChosenLessorDocument = new TypedDocumentString(`
    query ChosenLessor($unitId: UUID!) {
  unit(id: $unitId) {
    id
    ownerContracts {
      model
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenLessorQuery, ChosenLessorQueryVariables>;
export const RecordPanelDocument = new TypedDocumentString(`
    mutation RecordPanel($input: PanelInput!) {
  recordPanel(input: $input) {
    __typename
    ... on Panel {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPanelMutation, RecordPanelMutationVariables>;
export const ChangePanelDocument = new TypedDocumentString(`
    mutation ChangePanel($input: ChangePanelInput!) {
  changePanel(input: $input) {
    __typename
    ... on Panel {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePanelMutation, ChangePanelMutationVariables>;
export const PanelPeopleDocument = new TypedDocumentString(`
    query PanelPeople {
  panelPeople {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<PanelPeopleQuery, PanelPeopleQueryVariables>;
export const SeatPanelMemberDocument = new TypedDocumentString(`
    mutation SeatPanelMember($input: SeatPanelMemberInput!) {
  seatPanelMember(input: $input) {
    __typename
    ... on PanelMember {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SeatPanelMemberMutation, SeatPanelMemberMutationVariables>;
export const InvitePanelMemberDocument = new TypedDocumentString(`
    mutation InvitePanelMember($input: InvitePanelMemberInput!) {
  invitePanelMember(input: $input) {
    __typename
    ... on InvitedPanelMember {
      email
      password
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePanelMemberMutation, InvitePanelMemberMutationVariables>;
export const EndPanelTermDocument = new TypedDocumentString(`
    mutation EndPanelTerm($input: EndPanelTermInput!) {
  endPanelTerm(input: $input) {
    __typename
    ... on PanelMember {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndPanelTermMutation, EndPanelTermMutationVariables>;
export const PanelsDocument = new TypedDocumentString(`
    query Panels {
  panels {
    id
    name
    quorum
    meetsOn
    closedOn
    members {
      id
      staffMemberId
      displayName
      role
      validFrom
      validTo
      inTerm
    }
  }
}
    `) as unknown as TypedDocumentString<PanelsQuery, PanelsQueryVariables>;
export const ClosePanelDocument = new TypedDocumentString(`
    mutation ClosePanel($panelId: UUID!) {
  closePanel(panelId: $panelId) {
    __typename
    ... on Panel {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ClosePanelMutation, ClosePanelMutationVariables>;
export const SittingOfFlatDocument = new TypedDocumentString(`
    query SittingOfFlat($unitId: UUID!) {
  panelSittings(unitId: $unitId, life: "running", first: 1) {
    edges {
      node {
        id
        stage
        deadlineAt
        voters
        voted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SittingOfFlatQuery, SittingOfFlatQueryVariables>;
export const PanelsToCallDocument = new TypedDocumentString(`
    query PanelsToCall {
  panels {
    id
    name
    quorum
    meetsOn
    closedOn
    members {
      staffMemberId
      displayName
      role
      inTerm
    }
  }
  matchProposals {
    unitId
    householdId
  }
}
    `) as unknown as TypedDocumentString<PanelsToCallQuery, PanelsToCallQueryVariables>;
export const ConvenePanelDocument = new TypedDocumentString(`
    mutation ConvenePanel($input: ConvenePanelInput!) {
  convenePanel(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ConvenePanelMutation, ConvenePanelMutationVariables>;
export const PanelReserveProposalDocument = new TypedDocumentString(`
    query PanelReserveProposal($id: UUID!) {
  panelSitting(id: $id) {
    id
    reserveProposal {
      order
      atMost
      inConflict
      candidates {
        label
        householdId
        place
        tied
        why
        for
        against
        abstain
        household {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PanelReserveProposalQuery, PanelReserveProposalQueryVariables>;
export const NamePanelReservesDocument = new TypedDocumentString(`
    mutation NamePanelReserves($input: NamePanelReservesInput!) {
  namePanelReserves(input: $input) {
    __typename
    ... on PanelReservesNamed {
      listId
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<NamePanelReservesMutation, NamePanelReservesMutationVariables>;
export const PanelSittingDocument = new TypedDocumentString(`
    query PanelSitting($id: UUID!) {
  panelSitting(id: $id) {
    id
    state
    stage
    quorum
    convenedAt
    deadlineAt
    countedAt
    voters
    voted
    chosen
    tiedLabels
    chairReason
    cancelReason
    minutesUrl
    panel {
      id
      name
    }
    flat {
      code
      layout
      areaM2
      habitableRooms
      floor
      hasLift
      stepFree
      city
      part
      rent
      services
    }
    seats {
      id
      staffMemberId
      displayName
      role
      votes
      barred
      answered
      notice
    }
    candidates {
      id
      label
      adults
      children
      needs
      reasons
      unknown
      exception
      gone
    }
    tally {
      label
      for
      against
      abstain
    }
    mine {
      conflict
      reason
      choices {
        label
        choice
      }
    }
    votes {
      displayName
      conflict
      reason
      dissents
      choices {
        label
        choice
      }
    }
    may {
      vote
      voteRefusal
      lead
      count
      decideTie
    }
  }
}
    `) as unknown as TypedDocumentString<PanelSittingQuery, PanelSittingQueryVariables>;
export const PanelSittingFilesDocument = new TypedDocumentString(`
    query PanelSittingFiles($id: UUID!) {
  panelSitting(id: $id) {
    unitId
    skippedReason
    decisionId
    fullMinutesUrl
    candidates {
      label
      file {
        householdId
        household {
          name
        }
        rank
        score
        exceptionNames
        exceptionReason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PanelSittingFilesQuery, PanelSittingFilesQueryVariables>;
export const CastPanelVoteDocument = new TypedDocumentString(`
    mutation CastPanelVote($input: CastPanelVoteInput!) {
  castPanelVote(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CastPanelVoteMutation, CastPanelVoteMutationVariables>;
export const CountPanelVotesDocument = new TypedDocumentString(`
    mutation CountPanelVotes($sittingId: UUID!) {
  countPanelVotes(sittingId: $sittingId) {
    __typename
    ... on PanelSitting {
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
    `) as unknown as TypedDocumentString<CountPanelVotesMutation, CountPanelVotesMutationVariables>;
export const BarPanelMemberDocument = new TypedDocumentString(`
    mutation BarPanelMember($input: BarPanelMemberInput!) {
  barPanelMember(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<BarPanelMemberMutation, BarPanelMemberMutationVariables>;
export const ExtendPanelSittingDocument = new TypedDocumentString(`
    mutation ExtendPanelSitting($input: ExtendPanelSittingInput!) {
  extendPanelSitting(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendPanelSittingMutation, ExtendPanelSittingMutationVariables>;
export const DecidePanelTieDocument = new TypedDocumentString(`
    mutation DecidePanelTie($input: DecidePanelTieInput!) {
  decidePanelTie(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecidePanelTieMutation, DecidePanelTieMutationVariables>;
export const CancelPanelSittingDocument = new TypedDocumentString(`
    mutation CancelPanelSitting($input: CancelPanelSittingInput!) {
  cancelPanelSitting(input: $input) {
    __typename
    ... on PanelSitting {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelPanelSittingMutation, CancelPanelSittingMutationVariables>;
export const PanelSittingsDocument = new TypedDocumentString(`
    query PanelSittings($first: Int!, $after: String) {
  panelSittings(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        stage
        deadlineAt
        voters
        voted
        chosen
        flat {
          code
          layout
          city
        }
        panel {
          name
        }
        candidates {
          label
        }
        mine {
          conflict
        }
        may {
          vote
          count
          decideTie
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PanelSittingsQuery, PanelSittingsQueryVariables>;
export const PanelMeetingsDocument = new TypedDocumentString(`
    query PanelMeetings {
  panels {
    id
    name
    meetsOn
    closedOn
  }
}
    `) as unknown as TypedDocumentString<PanelMeetingsQuery, PanelMeetingsQueryVariables>;
export const AppealTermsDocument = new TypedDocumentString(`
    query AppealTerms {
  appealTerms {
    versions {
      validFrom
      isInForce
      appealDays
      returnDays
    }
  }
}
    `) as unknown as TypedDocumentString<AppealTermsQuery, AppealTermsQueryVariables>;
export const AdoptAppealTermsDocument = new TypedDocumentString(`
    mutation AdoptAppealTerms($input: AdoptAppealTermsInput!) {
  adoptAppealTerms(input: $input) {
    __typename
    ... on AppealTermsVersions {
      versions {
        validFrom
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptAppealTermsMutation, AdoptAppealTermsMutationVariables>;
export const PastReplayDocument = new TypedDocumentString(`
    query PastReplay {
  pastReplay {
    id
    askedAt
    from
    to
    state
    done
    total
    result {
      otherFirst
      goElsewhere
      byRipple
      peopleDiffered
      flats {
        flatId
        decidedOn
        byList
        flat {
          id
          code
        }
        chosenHousehold {
          id
          name
        }
        before {
          householdId
          share
          household {
            id
            name
          }
        }
        after {
          householdId
          share
          household {
            id
            name
          }
        }
      }
      gainers {
        householdId
        before
        after
        household {
          id
          name
        }
      }
      losers {
        householdId
        before
        after
        household {
          id
          name
        }
      }
      groups {
        dimension
        name
        rows {
          group
          name
          families
          before
          after
        }
      }
      unreplayed {
        decisionId
        mayLiveAfter
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PastReplayQuery, PastReplayQueryVariables>;
export const ReplayPastDocument = new TypedDocumentString(`
    mutation ReplayPast($input: ReplayPastInput!) {
  replayPast(input: $input) {
    __typename
    ... on PastReplay {
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
    `) as unknown as TypedDocumentString<ReplayPastMutation, ReplayPastMutationVariables>;
export const CancelPastReplayDocument = new TypedDocumentString(`
    mutation CancelPastReplay($replayId: UUID!) {
  cancelPastReplay(replayId: $replayId) {
    __typename
    ... on PastReplay {
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
    `) as unknown as TypedDocumentString<CancelPastReplayMutation, CancelPastReplayMutationVariables>;
export const MatchingPoliciesDocument = new TypedDocumentString(`
    query MatchingPolicies {
  matchingPolicies {
    id
    version
    from
    adoptedByName
    decidedAt
    reason
    state
    values {
      maxPersonsPerRoom
      minM2PerPerson
      maxSharePercent
      comfortableSharePercent
      offerWorkingDays
      reservesAtMost
      pointsPerChild
      pointsLostPerMissingRoom
      pointsLostPerSpareRoom
      pointsPerMonthWaiting
      weights {
        term
        cap
      }
    }
    rules {
      code
      name
      sentence
      test
      law
      overridable
    }
    criteria {
      code
      name
      sentence
      test
      law
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<MatchingPoliciesQuery, MatchingPoliciesQueryVariables>;
export const TryPolicyDocument = new TypedDocumentString(`
    mutation TryPolicy($values: PolicyValuesInput!) {
  tryPolicy(values: $values) {
    __typename
    ... on PolicyReplay {
      housedBefore
      housedAfter
      flats {
        flatId
        eligibleBefore
        eligibleAfter
        flat {
          id
          code
        }
        before {
          id
          name
        }
        after {
          id
          name
        }
      }
      gainers {
        householdId
        bestBefore
        bestAfter
        flatsBefore
        flatsAfter
        household {
          id
          name
        }
      }
      losers {
        householdId
        bestBefore
        bestAfter
        flatsBefore
        flatsAfter
        household {
          id
          name
        }
      }
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TryPolicyMutation, TryPolicyMutationVariables>;
export const AdoptPolicyDocument = new TypedDocumentString(`
    mutation AdoptPolicy($input: AdoptPolicyInput!) {
  adoptPolicy(input: $input) {
    __typename
    ... on PolicyVersion {
      version
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptPolicyMutation, AdoptPolicyMutationVariables>;
export const RentIncreasesPageDocument = new TypedDocumentString(`
    query RentIncreasesPage {
  rentClausesDue(withinDays: 90) {
    dueOn
    rent
    newRent
    clause {
      id
      kind
      percent
      tenancy {
        id
        number
        household {
          name
        }
        unit {
          code
        }
      }
    }
  }
  rentIncreases {
    id
    oldRent
    newRent
    source
    proposedOn
    deliveredOn
    holdsFrom
    answerBy
    courtBy
    state
    papers {
      id
      number
      receiver
    }
    tenancy {
      id
      number
      household {
        name
      }
      unit {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RentIncreasesPageQuery, RentIncreasesPageQueryVariables>;
export const RaisableTenanciesDocument = new TypedDocumentString(`
    query RaisableTenancies {
  tenancies(first: 100, states: ["signed"]) {
    edges {
      node {
        id
        number
        kind
        household {
          name
        }
        unit {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RaisableTenanciesQuery, RaisableTenanciesQueryVariables>;
export const AgreeRentClauseDocument = new TypedDocumentString(`
    mutation AgreeRentClause($input: AgreeRentClauseInput!) {
  agreeRentClause(input: $input) {
    __typename
    ... on RentClause {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeRentClauseMutation, AgreeRentClauseMutationVariables>;
export const ApplyRentClauseDocument = new TypedDocumentString(`
    mutation ApplyRentClause($input: ApplyRentClauseInput!) {
  applyRentClause(input: $input) {
    __typename
    ... on RentIncrease {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyRentClauseMutation, ApplyRentClauseMutationVariables>;
export const EndRentClauseDocument = new TypedDocumentString(`
    mutation EndRentClause($clauseId: UUID!) {
  endRentClause(clauseId: $clauseId) {
    __typename
    ... on RentClause {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndRentClauseMutation, EndRentClauseMutationVariables>;
export const ProposeRentIncreaseDocument = new TypedDocumentString(`
    mutation ProposeRentIncrease($input: ProposeRentIncreaseInput!) {
  proposeRentIncrease(input: $input) {
    __typename
    ... on RentIncrease {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeRentIncreaseMutation, ProposeRentIncreaseMutationVariables>;
export const RecordIncreaseDeliveryDocument = new TypedDocumentString(`
    mutation RecordIncreaseDelivery($id: UUID!, $deliveredOn: Date!) {
  recordIncreaseDelivery(id: $id, deliveredOn: $deliveredOn) {
    __typename
    ... on RentIncrease {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordIncreaseDeliveryMutation, RecordIncreaseDeliveryMutationVariables>;
export const IssueRentIncreaseProposalDocument = new TypedDocumentString(`
    mutation IssueRentIncreaseProposal($id: UUID!) {
  issueRentIncreaseProposal(id: $id) {
    __typename
    ... on RentIncrease {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssueRentIncreaseProposalMutation, IssueRentIncreaseProposalMutationVariables>;
export const AnswerRentIncreaseDocument = new TypedDocumentString(`
    mutation AnswerRentIncrease($id: UUID!, $answer: String!) {
  answerRentIncrease(id: $id, answer: $answer) {
    __typename
    ... on RentIncrease {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerRentIncreaseMutation, AnswerRentIncreaseMutationVariables>;
export const TenancyAccessoriesDocument = new TypedDocumentString(`
    query TenancyAccessories($tenancyId: UUID!) {
  tenancyMoney(tenancyId: $tenancyId) {
    tenancyId
    accessories {
      pressed
      asOf
      accrued
      toPost
      compensation {
        handedBackOn
        charged
        toCharge
      }
      months {
        month
        principal
        accrued
        posted
        toPost
      }
      posted {
        id
        kind
        month
        amount
        through
        reason
        postedOn
        takenBackOn
        takenBackReason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenancyAccessoriesQuery, TenancyAccessoriesQueryVariables>;
export const PostDefaultInterestDocument = new TypedDocumentString(`
    mutation PostDefaultInterest($input: PostInterestInput!) {
  postDefaultInterest(input: $input) {
    __typename
    ... on DebtAccessories {
      toPost
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PostDefaultInterestMutation, PostDefaultInterestMutationVariables>;
export const ChargeCostsDocument = new TypedDocumentString(`
    mutation ChargeCosts($input: ChargeCostsInput!) {
  chargeCosts(input: $input) {
    __typename
    ... on DebtAccessory {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChargeCostsMutation, ChargeCostsMutationVariables>;
export const TakeBackAccessoryDocument = new TypedDocumentString(`
    mutation TakeBackAccessory($input: TakeBackAccessoryInput!) {
  takeBackAccessory(input: $input) {
    __typename
    ... on DebtAccessory {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackAccessoryMutation, TakeBackAccessoryMutationVariables>;
export const DecideInterestPolicyDocument = new TypedDocumentString(`
    mutation DecideInterestPolicy($pressed: Boolean!) {
  decideInterestPolicy(pressed: $pressed) {
    __typename
    ... on InterestPolicy {
      pressed
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideInterestPolicyMutation, DecideInterestPolicyMutationVariables>;
export const ChargeCompensationDocument = new TypedDocumentString(`
    mutation ChargeCompensation($tenancyId: UUID!) {
  chargeCompensation(tenancyId: $tenancyId) {
    __typename
    ... on DebtAccessories {
      asOf
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChargeCompensationMutation, ChargeCompensationMutationVariables>;
export const RentMonthDocument = new TypedDocumentString(`
    query RentMonth($month: Month!, $first: Int!, $after: String) {
  rentMonth(month: $month) {
    month
    tenancies
    charged
    open
    overdue
    lines(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          tenancyId
          tenancyNumber
          model
          creditor
          householdName
          unitCode
          dueOn
          rent
          services
          total
          open
          othersPart
          isKnown
        }
      }
    }
    arrivalQuestions {
      id
      tenancyId
      unitCode
      landlordName
      landlordPhone
      expected
      answer
      amount
      arrivedOn
      isBooked
    }
  }
}
    `) as unknown as TypedDocumentString<RentMonthQuery, RentMonthQueryVariables>;
export const ChargeMonthDocument = new TypedDocumentString(`
    mutation ChargeMonth($month: Month!) {
  chargeMonth(month: $month) {
    __typename
    ... on MonthCharged {
      tenancies
      charges
      corrections
      total
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChargeMonthMutation, ChargeMonthMutationVariables>;
export const RecordArrivalAnswerDocument = new TypedDocumentString(`
    mutation RecordArrivalAnswer($input: ArrivalAnswerInput!) {
  recordArrivalAnswer(input: $input) {
    __typename
    ... on ArrivalQuestion {
      id
      answer
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordArrivalAnswerMutation, RecordArrivalAnswerMutationVariables>;
export const TakeBackArrivalAnswerDocument = new TypedDocumentString(`
    mutation TakeBackArrivalAnswer($questionId: UUID!) {
  takeBackArrivalAnswer(questionId: $questionId) {
    __typename
    ... on ArrivalQuestion {
      id
      answer
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackArrivalAnswerMutation, TakeBackArrivalAnswerMutationVariables>;
export const PayoutsDocument = new TypedDocumentString(`
    query Payouts($state: String!, $first: Int!, $after: String) {
  payouts(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        month
        amount
        dueOn
        state
        variableSymbol
        paidOn
        landlordName
        hasAccount
        unitCode
        contractNumber
        orderNumber
        landlordPhone
        returnId
        returnedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayoutsQuery, PayoutsQueryVariables>;
export const PaymentOrdersDocument = new TypedDocumentString(`
    query PaymentOrders {
  paymentOrders {
    id
    number
    dueOn
    total
    createdAt
    payoutCount
    sentCount
    cancelledAt
    cancelReason
  }
}
    `) as unknown as TypedDocumentString<PaymentOrdersQuery, PaymentOrdersQueryVariables>;
export const PaymentOrderFileDocument = new TypedDocumentString(`
    query PaymentOrderFile($id: UUID!) {
  paymentOrderFile(id: $id) {
    name
    base64
  }
}
    `) as unknown as TypedDocumentString<PaymentOrderFileQuery, PaymentOrderFileQueryVariables>;
export const AgencyLossesDocument = new TypedDocumentString(`
    query AgencyLosses {
  agencyLosses {
    ownerContractId
    contractNumber
    model
    unitCode
    landlordName
    ownerCost
    charged
    unpaid
    result
  }
}
    `) as unknown as TypedDocumentString<AgencyLossesQuery, AgencyLossesQueryVariables>;
export const PreparePayoutsDocument = new TypedDocumentString(`
    mutation PreparePayouts($input: PreparePayoutsInput!) {
  preparePayouts(input: $input) {
    __typename
    ... on PayoutsPrepared {
      created
      total
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PreparePayoutsMutation, PreparePayoutsMutationVariables>;
export const OrderPayoutsDocument = new TypedDocumentString(`
    mutation OrderPayouts($input: OrderPayoutsInput!) {
  orderPayouts(input: $input) {
    __typename
    ... on PaymentOrder {
      id
      number
      total
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OrderPayoutsMutation, OrderPayoutsMutationVariables>;
export const CancelPayoutDocument = new TypedDocumentString(`
    mutation CancelPayout($id: UUID!) {
  cancelPayout(id: $id) {
    __typename
    ... on Payout {
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
    `) as unknown as TypedDocumentString<CancelPayoutMutation, CancelPayoutMutationVariables>;
export const CancelPaymentOrderDocument = new TypedDocumentString(`
    mutation CancelPaymentOrder($input: CancelOrderInput!) {
  cancelPaymentOrder(input: $input) {
    __typename
    ... on PaymentOrder {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelPaymentOrderMutation, CancelPaymentOrderMutationVariables>;
export const TakePayoutOutOfOrderDocument = new TypedDocumentString(`
    mutation TakePayoutOutOfOrder($input: TakeOutOfOrderInput!) {
  takePayoutOutOfOrder(input: $input) {
    __typename
    ... on Payout {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakePayoutOutOfOrderMutation, TakePayoutOutOfOrderMutationVariables>;
export const PayoutReturnCandidatesDocument = new TypedDocumentString(`
    query PayoutReturnCandidates($payoutId: UUID!) {
  payoutReturnCandidates(payoutId: $payoutId) {
    bankLineId
    bookedOn
    amount
    counterName
    message
  }
}
    `) as unknown as TypedDocumentString<PayoutReturnCandidatesQuery, PayoutReturnCandidatesQueryVariables>;
export const RecordPayoutReturnDocument = new TypedDocumentString(`
    mutation RecordPayoutReturn($input: PayoutReturnInput!) {
  recordPayoutReturn(input: $input) {
    __typename
    ... on Payout {
      id
      landlordPhone
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPayoutReturnMutation, RecordPayoutReturnMutationVariables>;
export const UndoPayoutReturnDocument = new TypedDocumentString(`
    mutation UndoPayoutReturn($returnId: UUID!) {
  undoPayoutReturn(returnId: $returnId) {
    __typename
    ... on Payout {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoPayoutReturnMutation, UndoPayoutReturnMutationVariables>;
export const TenancyLedgerDocument = new TypedDocumentString(`
    query TenancyLedger($tenancyId: UUID!, $first: Int!) {
  tenancyMoney(tenancyId: $tenancyId) {
    tenancyId
    creditor
    creditorName
    balance
    overdue
    credit
    recourse
    months {
      month
      dueOn
      charged
      open
      payments {
        receivedOn
        payer
        amount
        because
      }
    }
    ledger(first: $first) {
      totalCount
      edges {
        node {
          id
          entryId
          bookedOn
          account
          cause
          text
          isReversal
          isReversed
          amount
          balance
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenancyLedgerQuery, TenancyLedgerQueryVariables>;
export const ServicesSettlementsDocument = new TypedDocumentString(`
    query ServicesSettlements {
  servicesSettlements {
    id
    kind
    buildingLabel
    unitCode
    periodFrom
    periodTo
    state
    replacesId
    issuedOn
    households
    openObjections
  }
}
    `) as unknown as TypedDocumentString<ServicesSettlementsQuery, ServicesSettlementsQueryVariables>;
export const SettlementBuildingsDocument = new TypedDocumentString(`
    query SettlementBuildings {
  buildings {
    id
    street
    houseNumber
    city
  }
}
    `) as unknown as TypedDocumentString<SettlementBuildingsQuery, SettlementBuildingsQueryVariables>;
export const ServicesSettlementDocument = new TypedDocumentString(`
    query ServicesSettlement($id: UUID!) {
  servicesSettlement(id: $id) {
    id
    kind
    buildingLabel
    unitCode
    periodFrom
    periodTo
    state
    replacesId
    reason
    issuedOn
    households
    openObjections
    costs {
      service
      key
      amount
      others
      evidence
    }
    readings {
      tenancyId
      service
      consumed
      cost
      advances
    }
    deadlines {
      deliverBy
      latestDue
      lateDays
      lateAtMost
    }
    results {
      problem
      rows {
        id
        tenancyId
        label
        livedFrom
        livedTo
        personMonths
        cost
        advances
        balance
        deliveredOn
        dueOn
        objectionsUntil
        documentId
        lines {
          service
          key
          total
          measure
          ofMeasure
          cost
          advances
          paid
        }
        objections {
          id
          raisedOn
          text
          answerBy
          isLate
          outcome
          answer
          answeredOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicesSettlementQuery, ServicesSettlementQueryVariables>;
export const DraftSettlementDocument = new TypedDocumentString(`
    mutation DraftSettlement($input: DraftSettlementInput!) {
  draftSettlement(input: $input) {
    __typename
    ... on ServicesSettlement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DraftSettlementMutation, DraftSettlementMutationVariables>;
export const WriteSettlementDocument = new TypedDocumentString(`
    mutation WriteSettlement($input: WriteSettlementInput!) {
  writeSettlement(input: $input) {
    __typename
    ... on ServicesSettlement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WriteSettlementMutation, WriteSettlementMutationVariables>;
export const IssueSettlementDocument = new TypedDocumentString(`
    mutation IssueSettlement($input: IssueSettlementInput!) {
  issueSettlement(input: $input) {
    __typename
    ... on ServicesSettlement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssueSettlementMutation, IssueSettlementMutationVariables>;
export const CorrectSettlementDocument = new TypedDocumentString(`
    mutation CorrectSettlement($id: UUID!, $reason: String!) {
  correctSettlement(id: $id, reason: $reason) {
    __typename
    ... on ServicesSettlement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectSettlementMutation, CorrectSettlementMutationVariables>;
export const WithdrawSettlementDocument = new TypedDocumentString(`
    mutation WithdrawSettlement($id: UUID!, $reason: String!) {
  withdrawSettlement(id: $id, reason: $reason) {
    __typename
    ... on ServicesSettlement {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSettlementMutation, WithdrawSettlementMutationVariables>;
export const RaiseSettlementObjectionDocument = new TypedDocumentString(`
    mutation RaiseSettlementObjection($input: RaiseSettlementObjectionInput!) {
  raiseSettlementObjection(input: $input) {
    __typename
    ... on SettlementObjection {
      id
      answerBy
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseSettlementObjectionMutation, RaiseSettlementObjectionMutationVariables>;
export const AnswerSettlementObjectionDocument = new TypedDocumentString(`
    mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {
  answerSettlementObjection(input: $input) {
    __typename
    ... on SettlementObjection {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSettlementObjectionMutation, AnswerSettlementObjectionMutationVariables>;
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
}
    `) as unknown as TypedDocumentString<CareTeamsQuery, CareTeamsQueryVariables>;
export const TeamFamiliesDocument = new TypedDocumentString(`
    query TeamFamilies($search: String) {
  households(search: $search, first: 50) {
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
    `) as unknown as TypedDocumentString<TeamFamiliesQuery, TeamFamiliesQueryVariables>;
export const TeamFamilyDocument = new TypedDocumentString(`
    query TeamFamily($id: UUID!) {
  household(id: $id) {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<TeamFamilyQuery, TeamFamilyQueryVariables>;
export const AmendTenancyDocument = new TypedDocumentString(`
    mutation AmendTenancy($input: AmendTenancyInput!) {
  amendTenancy(input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AmendTenancyMutation, AmendTenancyMutationVariables>;
export const OfferToDrawDocument = new TypedDocumentString(`
    query OfferToDraw($id: UUID!) {
  offer(id: $id) {
    id
    state
    unitId
    householdId
  }
}
    `) as unknown as TypedDocumentString<OfferToDrawQuery, OfferToDrawQueryVariables>;
export const UnitsToDrawDocument = new TypedDocumentString(`
    query UnitsToDraw($search: String) {
  units(search: $search, first: 50) {
    edges {
      node {
        id
        code
        building {
          street
          city
        }
        currentTenancy {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsToDrawQuery, UnitsToDrawQueryVariables>;
export const HouseholdsToDrawDocument = new TypedDocumentString(`
    query HouseholdsToDraw($search: String) {
  households(search: $search, first: 50) {
    edges {
      node {
        id
        name
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdsToDrawQuery, HouseholdsToDrawQueryVariables>;
export const DrawTenancyFactsDocument = new TypedDocumentString(`
    query DrawTenancyFacts($unitId: UUID!, $householdId: UUID!) {
  unit(id: $unitId) {
    id
    code
    rent
    deposit
    availableFrom
    building {
      street
      houseNumber
      city
    }
    advances {
      service
      amount
    }
    ownerContracts {
      id
      number
      model
      state
      startsOn
      endsOn
      endedOn
    }
  }
  household(id: $householdId) {
    id
    name
    members {
      id
      givenName
      familyName
      birthDate
      age
      relation
      leftOn
    }
  }
}
    `) as unknown as TypedDocumentString<DrawTenancyFactsQuery, DrawTenancyFactsQueryVariables>;
export const DrawTenancyDocument = new TypedDocumentString(`
    mutation DrawTenancy($input: DrawTenancyInput!) {
  drawTenancy(input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DrawTenancyMutation, DrawTenancyMutationVariables>;
export const EndTenancyDocument = new TypedDocumentString(`
    mutation EndTenancy($input: EndTenancyInput!) {
  endTenancy(input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndTenancyMutation, EndTenancyMutationVariables>;
export const TenancyMoneyDocument = new TypedDocumentString(`
    query TenancyMoney($tenancyId: UUID!) {
  tenancyMoney(tenancyId: $tenancyId) {
    balance
    overdue
    credit
    recourse
    creditorName
    acts {
      id
      step
      outcome
      doneOn
      note
    }
    ledger(first: 40) {
      edges {
        node {
          id
          bookedOn
          cause
          isReversal
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenancyMoneyQuery, TenancyMoneyQueryVariables>;
export const IssuePaperDocument = new TypedDocumentString(`
    mutation IssuePaper($tenancyId: UUID!, $kind: String!, $language: String!) {
  issuePaper(tenancyId: $tenancyId, kind: $kind, language: $language) {
    __typename
    ... on Document {
      id
      url
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<IssuePaperMutation, IssuePaperMutationVariables>;
export const TranslatePaperDocument = new TypedDocumentString(`
    mutation TranslatePaper($input: TranslateDocumentInput!) {
  translateDocument(input: $input) {
    __typename
    ... on Document {
      id
      url
      number
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TranslatePaperMutation, TranslatePaperMutationVariables>;
export const AttachScanDocument = new TypedDocumentString(`
    mutation AttachScan($tenancyId: UUID!, $fileId: UUID!, $kind: String!) {
  attachScan(tenancyId: $tenancyId, fileId: $fileId, kind: $kind) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AttachScanMutation, AttachScanMutationVariables>;
export const AgreePayerShareDocument = new TypedDocumentString(`
    mutation AgreePayerShare($tenancyId: UUID!, $input: PayerShareInput!) {
  agreePayerShare(tenancyId: $tenancyId, input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreePayerShareMutation, AgreePayerShareMutationVariables>;
export const EndPayerShareDocument = new TypedDocumentString(`
    mutation EndPayerShare($shareId: UUID!, $lastDay: Date!) {
  endPayerShare(shareId: $shareId, lastDay: $lastDay) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndPayerShareMutation, EndPayerShareMutationVariables>;
export const RecordHandoverDocument = new TypedDocumentString(`
    mutation RecordHandover($input: HandoverInput!) {
  recordHandover(input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHandoverMutation, RecordHandoverMutationVariables>;
export const SignTenancyDocument = new TypedDocumentString(`
    mutation SignTenancy($input: SignTenancyInput!) {
  signTenancy(input: $input) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignTenancyMutation, SignTenancyMutationVariables>;
export const TenanciesDocument = new TypedDocumentString(`
    query Tenancies($search: String, $states: [String!], $endsWithinDays: Int, $after: String) {
  tenancies(
    search: $search
    states: $states
    endsWithinDays: $endsWithinDays
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        kind
        state
        startsOn
        endsOn
        endedOn
        daysToEnd
        monthlyTotal
        variableSymbol
        household {
          name
        }
        unit {
          code
          building {
            street
            city
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenanciesQuery, TenanciesQueryVariables>;
export const TenancyDocument = new TypedDocumentString(`
    query Tenancy($id: UUID!) {
  tenancy(id: $id) {
    id
    number
    kind
    model
    state
    creditor
    signatory
    paymentRoute
    variableSymbol
    depositSymbol
    startsOn
    endsOn
    signedOn
    endedOn
    endReason
    drawReason
    dueDay
    deposit
    penalties
    daysToEnd
    monthlyTotal
    language
    household {
      id
      name
      quietMode
    }
    unit {
      id
      code
      building {
        street
        houseNumber
        city
      }
    }
    landlord {
      id
      name
    }
    parties {
      id
      memberId
      role
      name
      mustSign
      signedOn
    }
    components {
      component
      amount
      validFrom
      validTo
    }
    payerShares {
      id
      payer
      amount
      paidTo
      usualDay
      validFrom
      validTo
    }
    month {
      month
      days
      ofDays
      rent
      advances
      total
      dueOn
    }
    handovers {
      id
      kind
      heldOn
      note
      meters {
        kind
        serialNumber
        reading
        unit
      }
      keys {
        kind
        count
      }
      rooms {
        room
        condition
        note
      }
      defects {
        description
        mendedBy
        mendUntil
      }
    }
    scans {
      id
      kind
      uploadedAt
    }
  }
  documents(subjectId: $id) {
    id
    kind
    number
    title
    language
    issuedOn
    issuedAt
    url
    visibleToLandlord
  }
}
    `) as unknown as TypedDocumentString<TenancyQuery, TenancyQueryVariables>;
export const CancelTenancyDocument = new TypedDocumentString(`
    mutation CancelTenancy($id: UUID!) {
  cancelTenancy(id: $id) {
    __typename
    ... on Tenancy {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelTenancyMutation, CancelTenancyMutationVariables>;
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
export const TodaySittingsDocument = new TypedDocumentString(`
    query TodaySittings {
  panelSittings(life: "running", first: 5) {
    totalCount
    edges {
      node {
        id
        stage
        deadlineAt
        voters
        voted
        flat {
          code
        }
        panel {
          name
        }
        mine {
          conflict
        }
        may {
          vote
          count
          decideTie
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodaySittingsQuery, TodaySittingsQueryVariables>;
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
export const TodayArrearsDocument = new TypedDocumentString(`
    query TodayArrears {
  arrears(tab: "today", first: 5) {
    totalCount
    edges {
      node {
        tenancyId
        creditor
        householdName
        amount
        daysOverdue
        nextStep
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayArrearsQuery, TodayArrearsQueryVariables>;
export const TodayEndingDocument = new TypedDocumentString(`
    query TodayEnding {
  tenancies(endsWithinDays: 60, states: ["signed"], first: 5) {
    totalCount
    edges {
      node {
        id
        number
        endsOn
        daysToEnd
        household {
          name
        }
        unit {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayEndingQuery, TodayEndingQueryVariables>;
export const TodayAppealsDocument = new TypedDocumentString(`
    query TodayAppeals {
  appeals(first: 5) {
    totalCount
    edges {
      node {
        id
        state
        filedOn
        household {
          name
        }
        verdict {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayAppealsQuery, TodayAppealsQueryVariables>;
export const TodayFamilyRequestsDocument = new TypedDocumentString(`
    query TodayFamilyRequests {
  familyRequests(first: 5) {
    totalCount
    edges {
      node {
        id
        kind
        sentAt
        household {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayFamilyRequestsQuery, TodayFamilyRequestsQueryVariables>;
export const TodayReserveTurnsDocument = new TypedDocumentString(`
    query TodayReserveTurns {
  reserveTurns {
    id
    turnSince
    flat {
      id
      code
    }
    reserves {
      id
      isNext
      household {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayReserveTurnsQuery, TodayReserveTurnsQueryVariables>;
export const AmendBuildingDocument = new TypedDocumentString(`
    mutation AmendBuilding($id: UUID!, $input: BuildingInput!) {
  amendBuilding(id: $id, input: $input) {
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
    `) as unknown as TypedDocumentString<AmendBuildingMutation, AmendBuildingMutationVariables>;
export const AmendUnitDocument = new TypedDocumentString(`
    mutation AmendUnit($id: UUID!, $input: UnitInput!) {
  amendUnit(id: $id, input: $input) {
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
    `) as unknown as TypedDocumentString<AmendUnitMutation, AmendUnitMutationVariables>;
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
export const EndOwnerContractDocument = new TypedDocumentString(`
    mutation EndOwnerContract($id: UUID!, $endedOn: Date!) {
  endOwnerContract(id: $id, endedOn: $endedOn) {
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
    `) as unknown as TypedDocumentString<EndOwnerContractMutation, EndOwnerContractMutationVariables>;
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
export const RecordDefectDocument = new TypedDocumentString(`
    mutation RecordDefect($unitId: UUID!, $input: DefectInput!) {
  recordDefect(unitId: $unitId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordDefectMutation, RecordDefectMutationVariables>;
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
}
    `) as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const UnitOwnersDocument = new TypedDocumentString(`
    query UnitOwners($search: String) {
  landlords(search: $search, first: 50) {
    edges {
      node {
        id
        name
        city
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitOwnersQuery, UnitOwnersQueryVariables>;
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
export const UnitOwnerDocument = new TypedDocumentString(`
    query UnitOwner($id: UUID!) {
  landlord(id: $id) {
    id
    name
    city
  }
}
    `) as unknown as TypedDocumentString<UnitOwnerQuery, UnitOwnerQueryVariables>;
export const OpenProblemsOfUnitsDocument = new TypedDocumentString(`
    query OpenProblemsOfUnits {
  openProblems {
    id
    unitId
    place
    description
    callWhen
    reportedAt
    state
  }
}
    `) as unknown as TypedDocumentString<OpenProblemsOfUnitsQuery, OpenProblemsOfUnitsQueryVariables>;
export const SettleProblemDocument = new TypedDocumentString(`
    mutation SettleProblem($id: UUID!, $solved: Boolean!) {
  settleProblem(id: $id, solved: $solved) {
    __typename
    ... on ProblemReport {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SettleProblemMutation, SettleProblemMutationVariables>;
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
      id
      street
      houseNumber
      part
      city
      postalCode
      ruianCode
      hasLift
      stepFreeEntrance
      petsAllowed
      smokingAllowed
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
export const WithdrawUnitDocument = new TypedDocumentString(`
    mutation WithdrawUnit($id: UUID!, $on: Date) {
  withdrawUnit(id: $id, on: $on) {
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
    `) as unknown as TypedDocumentString<WithdrawUnitMutation, WithdrawUnitMutationVariables>;