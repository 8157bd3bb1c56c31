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

export const OpeningImportsQuery = graphql(`
  query OpeningImports {
    openingImports { id asOf rowCount fileName importedAt importedByName reversedAt reverseReason }
  }
`);

export const OpeningTemplateQuery = graphql(`
  query OpeningTemplate($format: String!) {
    openingTemplate(format: $format) { name base64 }
  }
`);

export const RehearseOpeningMutation = graphql(`
  mutation RehearseOpening($input: OpeningSheetInput!) {
    rehearseOpening(input: $input) {
      __typename
      ... on OpeningOutcome { rows known landlords units ownerContracts households tenancies receivable credit deposit problemCount problems { row column message } }
      ... on Refused { code message field }
    }
  }
`);

export const ImportOpeningMutation = graphql(`
  mutation ImportOpening($input: OpeningSheetInput!) {
    importOpening(input: $input) { __typename ... on OpeningOutcome { importId tenancies } ... on Refused { code message field } }
  }
`);

export const ReverseOpeningMutation = graphql(`
  mutation ReverseOpening($importId: UUID!, $reason: String!) {
    reverseOpening(importId: $importId, reason: $reason) { __typename ... on OpeningImport { id } ... on Refused { code message field } }
  }
`);

export const AccountCodesQuery = graphql(`
  query AccountCodes {
    accountCodes { codes { kind name code } }
  }
`);

export const SetAccountCodesMutation = graphql(`
  mutation SetAccountCodes($input: SetAccountCodesInput!) {
    setAccountCodes(input: $input) { __typename ... on AccountCodes { codes { kind code } } ... on Refused { code message field } }
  }
`);
