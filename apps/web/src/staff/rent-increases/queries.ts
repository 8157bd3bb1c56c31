import { graphql } from '../../graphql/staff';

export const RentIncreasesQuery = graphql(`
  query RentIncreasesPage {
    rentClausesDue(withinDays: 90) { dueOn rent newRent clause { id kind percent tenancy { id number household { name } unit { code } } } }
    rentIncreases { id oldRent newRent source proposedOn deliveredOn holdsFrom answerBy courtBy state papers { id number receiver } tenancy { id number household { name } unit { code } } }
  }
`);
export const RaisableTenanciesQuery = graphql(`
  query RaisableTenancies { tenancies(first: 100, states: ["signed"]) { edges { node { id number kind household { name } unit { code } } } } }
`);
export const AgreeRentClauseMutation = graphql(`
  mutation AgreeRentClause($input: AgreeRentClauseInput!) {
    agreeRentClause(input: $input) { __typename ... on RentClause { id } ... on Refused { code message field } }
  }
`);
export const ApplyRentClauseMutation = graphql(`
  mutation ApplyRentClause($input: ApplyRentClauseInput!) {
    applyRentClause(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }
  }
`);
export const EndRentClauseMutation = graphql(`
  mutation EndRentClause($clauseId: UUID!) {
    endRentClause(clauseId: $clauseId) { __typename ... on RentClause { id } ... on Refused { code message field } }
  }
`);
export const ProposeRentIncreaseMutation = graphql(`
  mutation ProposeRentIncrease($input: ProposeRentIncreaseInput!) {
    proposeRentIncrease(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }
  }
`);
export const RecordIncreaseDeliveryMutation = graphql(`
  mutation RecordIncreaseDelivery($id: UUID!, $deliveredOn: Date!) {
    recordIncreaseDelivery(id: $id, deliveredOn: $deliveredOn) { __typename ... on RentIncrease { id } ... on Refused { code message field } }
  }
`);
export const IssueProposalMutation = graphql(`
  mutation IssueRentIncreaseProposal($id: UUID!) {
    issueRentIncreaseProposal(id: $id) { __typename ... on RentIncrease { id } ... on Refused { code message field } }
  }
`);
export const AnswerRentIncreaseMutation = graphql(`
  mutation AnswerRentIncrease($id: UUID!, $answer: String!) {
    answerRentIncrease(id: $id, answer: $answer) { __typename ... on RentIncrease { id } ... on Refused { code message field } }
  }
`);
