import { graphql } from '../../graphql/staff';

export const GuaranteeQuery = graphql(`
  query Guarantee {
    guaranteeFunds { id name openedOn free granted }
    guaranteeExposure { free promised proposed expected worstCase monthsOfCover tenancies recourse }
    claimableTenancies {
      tenancyId householdName unitCode landlordName
      cover { claimed payout capLeft claimBy whyNot months { month dueOn claimed payout } }
    }
  }
`);

export const ClaimsQuery = graphql(`
  query GuaranteeClaims($first: Int!, $after: String) {
    guaranteeClaims(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id number tenancyId householdName unitCode landlordName claimedOn claimedAmount payoutAmount state evidence
          proposedBy isMine decidedBy decidedOn decisionReason payableOn paidOn
          months { month dueOn claimed payout }
        }
      }
    }
  }
`);

export const OpenGuaranteeFundMutation = graphql(`
  mutation OpenGuaranteeFund($name: String!) {
    openGuaranteeFund(name: $name) { __typename ... on GuaranteeFund { id } ... on Refused { code message field } }
  }
`);

export const RecordFundGrantMutation = graphql(`
  mutation RecordFundGrant($input: RecordGrantInput!) {
    recordFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }
  }
`);

export const ProposeClaimMutation = graphql(`
  mutation ProposeClaim($input: ProposeClaimInput!) {
    proposeClaim(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }
  }
`);

export const DecideClaimMutation = graphql(`
  mutation DecideClaim($input: DecideClaimInput!) {
    decideClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }
  }
`);

export const UnknownMoneyQuery = graphql(`
  query UnknownMoney($first: Int!) {
    bankSuspense(first: $first) { edges { node { id bookedOn amount counterName message variableSymbol } } }
  }
`);

export const RecordRecoveryMutation = graphql(`
  mutation RecordRecovery($input: RecordRecoveryInput!) {
    recordRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }
  }
`);
