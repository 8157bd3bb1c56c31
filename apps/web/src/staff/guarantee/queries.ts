import { graphql } from '../../graphql/staff';

export const GuaranteeQuery = graphql(`
  query Guarantee {
    guaranteeFunds { id name openedOn free granted }
    guaranteeExposure { free promised proposed expected worstCase monthsOfCover tenancies recourse }
    claimableTenancies {
      tenancyId householdName unitCode landlordName missing
      cover { claimed payout capLeft claimBy whyNot months { month dueOn claimed payout } }
    }
    ownLosses { tenancyId householdName unitCode loss }
    recourseOwed { tenancyId householdName unitCode owed variableSymbol }
    recoveryCandidates { bankLineId tenancyId householdName bookedOn amount owed message because }
    fundMovements { id kind from amount receivedOn isReversed reason }
  }
`);

export const ClaimsQuery = graphql(`
  query GuaranteeClaims($first: Int!, $after: String) {
    guaranteeClaims(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id number kind tenancyId householdName unitCode landlordName claimedOn claimedAmount payoutAmount recourseAmount state evidence
          proposedBy isMine decidedBy decidedOn decisionReason payableOn paidOn missing waiverReason endedBy endedOn endReason
          months { month dueOn claimed payout }
          items { thing occurredOn amount payout reason }
          papers { id kind datedOn title documentId }
          entries { id bookedOn text amount isReversal isReversed }
        }
      }
    }
  }
`);

export const ExposedTenanciesQuery = graphql(`
  query ExposedTenancies {
    exposedTenancies { tenancyId landlordId landlordName unitCode expected worstCase monthlyCovered }
  }
`);

export const GuaranteeSimulationQuery = graphql(`
  query GuaranteeSimulation($seed: Float, $runs: Int, $acceptablePercent: Int) {
    guaranteeSimulation(seed: $seed, runs: $runs, acceptablePercent: $acceptablePercent) {
      seed runs acceptablePercent asOf start shortfall grantNeeded meanPayouts meanRecovered
      months { month p5 p25 p50 p75 p95 belowZero }
      basis { leases monthlyCovered overdue recourse monthsSeen defaultsSeen agencyDefault meanSeverity recoveryProbability }
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

export const ReverseFundGrantMutation = graphql(`
  mutation ReverseFundGrant($input: ReverseGrantInput!) {
    reverseFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }
  }
`);

export const ProposeClaimMutation = graphql(`
  mutation ProposeClaim($input: ProposeClaimInput!) {
    proposeClaim(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }
  }
`);

export const ProposeOwnLossMutation = graphql(`
  mutation ProposeOwnLoss($input: ProposeOwnLossInput!) {
    proposeOwnLoss(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }
  }
`);

export const DecideClaimMutation = graphql(`
  mutation DecideClaim($input: DecideClaimInput!) {
    decideClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }
  }
`);

export const WithdrawClaimMutation = graphql(`
  mutation WithdrawClaim($input: EndClaimInput!) {
    withdrawClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }
  }
`);

export const ReverseClaimDecisionMutation = graphql(`
  mutation ReverseClaimDecision($input: EndClaimInput!) {
    reverseClaimDecision(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }
  }
`);

export const UnknownMoneyQuery = graphql(`
  query UnknownMoney($first: Int!) {
    bankSuspense(first: $first) { edges { node { id bookedOn amount counterName message variableSymbol } } }
  }
`);

export const RecoverySourcesQuery = graphql(`
  query RecoverySources($tenancyId: UUID!, $search: String) {
    recoverySources(tenancyId: $tenancyId, search: $search) {
      owed
      lines { bankLineId bookedOn amount counterName variableSymbol message standsAs because }
      reports { paymentId receivedOn amount message }
    }
  }
`);

export const RecordRecoveryMutation = graphql(`
  mutation RecordRecovery($input: RecordRecoveryInput!) {
    recordRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }
  }
`);

export const ReverseRecoveryMutation = graphql(`
  mutation ReverseRecovery($input: ReverseRecoveryInput!) {
    reverseRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }
  }
`);
