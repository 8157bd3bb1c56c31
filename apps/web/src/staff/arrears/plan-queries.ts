import { graphql } from '../../graphql/staff';

export const PlansQuery = graphql(`
  query RepaymentPlans($tenancyId: UUID!) {
    repaymentPlans(tenancyId: $tenancyId) {
      id agreedOn total symbol toleranceDays includesInterest mayLoseInstalments state paid left behind brokeOn lostOn mayBeLostNow endedOn note
      instalments { number dueOn amount paid state }
    }
  }
`);

export const ProposalQuery = graphql(`
  query RepaymentProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!, $includesInterest: Boolean!) {
    repaymentProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn, includesInterest: $includesInterest) { total whyNot instalments { dueOn amount } }
  }
`);

export const AgreePlanMutation = graphql(`
  mutation AgreeRepaymentPlan($input: AgreeRepaymentPlanInput!) {
    agreeRepaymentPlan(input: $input) { __typename ... on RepaymentPlan { id symbol } ... on Refused { code message field } }
  }
`);

export const CancelPlanMutation = graphql(`
  mutation CancelRepaymentPlan($planId: UUID!, $reason: String!) {
    cancelRepaymentPlan(planId: $planId, reason: $reason) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }
  }
`);

export const LoseInstalmentsMutation = graphql(`
  mutation LoseInstalments($planId: UUID!) {
    loseInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }
  }
`);

export const RestoreInstalmentsMutation = graphql(`
  mutation RestoreInstalments($planId: UUID!) {
    restoreInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }
  }
`);

export const LettersQuery = graphql(`
  query LetterOffers($tenancyId: UUID!) {
    letterOffers(tenancyId: $tenancyId) { kind whyNot }
  }
`);

export const IssueLetterMutation = graphql(`
  mutation IssueLetter($input: IssueLetterInput!) {
    issueLetter(input: $input) { __typename ... on IssuedLetters { papers { documentId number } } ... on Refused { code message field } }
  }
`);

export const BreachQuery = graphql(`
  query SeriousBreach($tenancyId: UUID!) {
    seriousBreach(tenancyId: $tenancyId) {
      open owed owedNeeded owedMet calledFound calledNeeded calledMissing calledMet passedFrom passedMet
      calls { id actId sentOn periodDays asked stillUnpaid papers { id name documentId number deliveredOn way proof } }
    }
  }
`);

export const RecordDeliveryMutation = graphql(`
  mutation RecordDelivery($input: RecordDeliveryInput!) {
    recordDelivery(input: $input) { __typename ... on SeriousBreach { open } ... on Refused { code message field } }
  }
`);

export const HistoryQuery = graphql(`
  query ArrearsHistory($tenancyId: UUID!) {
    arrearsHistory(tenancyId: $tenancyId) { id step doneOn outcome promisedOn documentId note undoneOn undoneBecause }
  }
`);

export const UndoActMutation = graphql(`
  mutation UndoArrearsAct($input: UndoArrearsActInput!) {
    undoArrearsAct(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }
  }
`);
