import { graphql } from '../../graphql/staff';

export const CashDesksQuery = graphql(`
  query CashDesks {
    cashDesks {
      id code name balance today isClosedToday openDays
      papers { id kind number issuedOn purpose tenancyLabel counterparty text amount cash rounding documentId cancelledBy cancels reason issuedByName bankLineOn }
      days { id day book counted difference explanation closedByName isReopened reopenReason }
    }
  }
`);

export const CashOnTheWayQuery = graphql(`
  query CashOnTheWay {
    cashOnTheWay { id number issuedOn purpose cash documentId bankChoices { id bookedOn amount counterName message } }
  }
`);

export const OpenCashDeskMutation = graphql(`
  mutation OpenCashDesk($input: OpenCashDeskInput!) {
    openCashDesk(input: $input) { __typename ... on CashDesk { id name } ... on Refused { code message field } }
  }
`);

export const HandOverCashMutation = graphql(`
  mutation HandOverCash($input: HandOverCashInput!) {
    handOverCash(input: $input) { __typename ... on CashPaper { id number documentId } ... on Refused { code message field } }
  }
`);

export const CancelCashPaperMutation = graphql(`
  mutation CancelCashPaper($input: CancelCashPaperInput!) {
    cancelCashPaper(input: $input) { __typename ... on CashPaper { id number } ... on Refused { code message field } }
  }
`);

export const MatchCashMutation = graphql(`
  mutation MatchCash($documentId: UUID!, $lineId: UUID!) {
    matchCash(documentId: $documentId, lineId: $lineId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }
  }
`);

export const UnmatchCashMutation = graphql(`
  mutation UnmatchCash($documentId: UUID!) {
    unmatchCash(documentId: $documentId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }
  }
`);

export const CloseCashDayMutation = graphql(`
  mutation CloseCashDay($input: CloseCashDayInput!) {
    closeCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }
  }
`);

export const ReopenCashDayMutation = graphql(`
  mutation ReopenCashDay($input: ReopenCashDayInput!) {
    reopenCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }
  }
`);
