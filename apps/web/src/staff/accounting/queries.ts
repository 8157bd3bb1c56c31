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

export const WriteOffsQuery = graphql(`
  query WriteOffs {
    writeOffs { id tenancyId label kind amount reason state proposedBy proposedByName proposedAt decidedByName decisionNote reverseReason credit }
  }
`);

export const ProposeWriteOffMutation = graphql(`
  mutation ProposeWriteOff($input: ProposeWriteOffInput!) {
    proposeWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }
  }
`);

export const DecideWriteOffMutation = graphql(`
  mutation DecideWriteOff($input: DecideWriteOffInput!) {
    decideWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }
  }
`);

export const ReverseWriteOffMutation = graphql(`
  mutation ReverseWriteOff($writeOffId: UUID!, $reason: String!) {
    reverseWriteOff(writeOffId: $writeOffId, reason: $reason) { __typename ... on WriteOff { id } ... on Refused { code message field } }
  }
`);

export const RecoverWriteOffMutation = graphql(`
  mutation RecoverWriteOff($writeOffId: UUID!) {
    recoverWriteOff(writeOffId: $writeOffId) { __typename ... on WriteOff { id } ... on Refused { code message field } }
  }
`);

export const PostalBatchesQuery = graphql(`
  query PostalBatches {
    postalBatches { id kind lineOn total rowCount fileName unknownAmount postedAt undoneAt }
    postalLines { id bookedOn amount counterName message }
  }
`);

export const PostPostalListMutation = graphql(`
  mutation PostPostalList($input: PostPostalListInput!) {
    postPostalList(input: $input) { __typename ... on PostalBatch { id rowCount } ... on Refused { code message field } }
  }
`);

export const UndoPostalListMutation = graphql(`
  mutation UndoPostalList($batchId: UUID!) {
    undoPostalList(batchId: $batchId) { __typename ... on PostalBatch { id } ... on Refused { code message field } }
  }
`);
