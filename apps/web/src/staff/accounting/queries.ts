import { graphql } from '../../graphql/staff';

export const MonthClosingQuery = graphql(`
  query MonthClosing($month: Month) {
    monthClosing(month: $month) {
      month state
      items { item state count amount examples }
      history { id month closedAt closedByName exceptions reopenedAt reopenedByName reopenReason }
    }
  }
`);

export const CloseMonthMutation = graphql(`
  mutation CloseMonth($month: Month!, $exceptions: String) {
    closeMonth(month: $month, exceptions: $exceptions) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }
  }
`);

export const ReopenMonthMutation = graphql(`
  mutation ReopenMonth($month: Month!, $reason: String!) {
    reopenMonth(month: $month, reason: $reason) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }
  }
`);
