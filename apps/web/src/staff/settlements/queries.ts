import { graphql } from '../../graphql/staff';

export const SettlementsQuery = graphql(`
  query ServicesSettlements {
    servicesSettlements { id kind buildingLabel unitCode periodFrom periodTo state replacesId issuedOn households openObjections }
  }
`);

export const SettlementBuildingsQuery = graphql(`
  query SettlementBuildings {
    buildings { id street houseNumber city }
  }
`);

export const SettlementQuery = graphql(`
  query ServicesSettlement($id: UUID!) {
    servicesSettlement(id: $id) {
      id kind buildingLabel unitCode periodFrom periodTo state replacesId reason issuedOn households openObjections
      costs { service key amount others evidence }
      readings { tenancyId service consumed cost advances }
      deadlines { deliverBy latestDue lateDays lateAtMost }
      results {
        problem
        rows {
          id tenancyId label livedFrom livedTo personMonths cost advances balance deliveredOn dueOn objectionsUntil documentId
          lines { service key total measure ofMeasure cost advances paid }
          objections { id raisedOn text answerBy isLate outcome answer answeredOn }
        }
      }
    }
  }
`);

export const DraftSettlementMutation = graphql(`
  mutation DraftSettlement($input: DraftSettlementInput!) {
    draftSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }
  }
`);

export const WriteSettlementMutation = graphql(`
  mutation WriteSettlement($input: WriteSettlementInput!) {
    writeSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }
  }
`);

export const IssueSettlementMutation = graphql(`
  mutation IssueSettlement($input: IssueSettlementInput!) {
    issueSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }
  }
`);

export const CorrectSettlementMutation = graphql(`
  mutation CorrectSettlement($id: UUID!, $reason: String!) {
    correctSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }
  }
`);

export const WithdrawSettlementMutation = graphql(`
  mutation WithdrawSettlement($id: UUID!, $reason: String!) {
    withdrawSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }
  }
`);

export const RaiseObjectionMutation = graphql(`
  mutation RaiseSettlementObjection($input: RaiseSettlementObjectionInput!) {
    raiseSettlementObjection(input: $input) { __typename ... on SettlementObjection { id answerBy } ... on Refused { code message field } }
  }
`);

export const AnswerObjectionMutation = graphql(`
  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {
    answerSettlementObjection(input: $input) { __typename ... on SettlementObjection { id } ... on Refused { code message field } }
  }
`);
