import { graphql } from '../../graphql/staff';

export const DepositQuery = graphql(`
  query Deposit($id: UUID!) {
    deposit(id: $id) {
      id side holder agreed paid rest held interestPercent symbol
      movements { id kind amount movedOn source isReversal isReversed }
      settlement { settledOn held interest used toReturn }
    }
  }
`);

export const DepositPreviewQuery = graphql(`
  query DepositSettlementPreview($tenancyId: UUID!, $settledOn: Date!) {
    depositSettlementPreview(tenancyId: $tenancyId, settledOn: $settledOn) {
      whyNot
      settlement { held interest used toReturn }
      periods { from to principal percent days }
    }
  }
`);

export const RecordDepositMutation = graphql(`
  mutation RecordDepositAtLandlord($input: RecordDepositAtLandlordInput!) {
    recordDepositAtLandlord(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);

export const DepositTermsMutation = graphql(`
  mutation AgreeDepositTerms($input: AgreeDepositTermsInput!) {
    agreeDepositTerms(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);

export const SettleDepositMutation = graphql(`
  mutation SettleDeposit($input: SettleDepositInput!) {
    settleDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);

export const UndoSettlementMutation = graphql(`
  mutation UndoDepositSettlement($tenancyId: UUID!) {
    undoDepositSettlement(tenancyId: $tenancyId) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);

export const ReverseMovementMutation = graphql(`
  mutation ReverseDepositMovement($id: UUID!) {
    reverseDepositMovement(id: $id) { __typename ... on Deposit { id } ... on Refused { code message field } }
  }
`);
