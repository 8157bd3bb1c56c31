import { graphql } from '../../graphql/staff';

export const RecoursePlansQuery = graphql(`
  query RecoursePlans($tenancyId: UUID!) {
    recoursePlans(tenancyId: $tenancyId) {
      id agreedOn signedOn total returnedBefore toleranceDays mayLoseInstalments state paid left relieved beside behind brokeOn lostOn mayBeLostNow endedOn endReason endNote note
      grounds { number paidOn amount }
      instalments { number dueOn amount paid state }
    }
    tenancyMoney(tenancyId: $tenancyId) { recourse }
  }
`);

export const RecourseDueQuery = graphql(`
  query RecourseDue {
    recourseInstalmentsDue { planId tenancyId householdName unitCode state dueOn daysLate number missing }
  }
`);

export const RecourseProposalQuery = graphql(`
  query RecourseProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!) {
    recourseProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn) { total whyNot instalments { dueOn amount } }
  }
`);

export const AgreeRecoursePlanMutation = graphql(`
  mutation AgreeRecoursePlan($input: AgreeRecoursePlanInput!) {
    agreeRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }
  }
`);

export const RecordRecoursePlanSignedMutation = graphql(`
  mutation RecordRecoursePlanSigned($input: RecordRecoursePlanSignedInput!) {
    recordRecoursePlanSigned(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }
  }
`);

export const CancelRecoursePlanMutation = graphql(`
  mutation CancelRecoursePlan($input: EndRecoursePlanInput!) {
    cancelRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }
  }
`);

export const LoseRecourseInstalmentsMutation = graphql(`
  mutation LoseRecourseInstalments($planId: UUID!) {
    loseRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }
  }
`);

export const RestoreRecourseInstalmentsMutation = graphql(`
  mutation RestoreRecourseInstalments($planId: UUID!) {
    restoreRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }
  }
`);

export const IssueRecoursePaperMutation = graphql(`
  mutation IssueRecoursePaper($input: IssueRecoursePaperInput!) {
    issueRecoursePaper(input: $input) { __typename ... on RecoursePaperIssued { documentId number } ... on Refused { code message field } }
  }
`);
