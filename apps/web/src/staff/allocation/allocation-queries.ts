import { graphql } from '../../graphql/staff';
import type { AllocationQuery as AllocationAnswer } from '../../graphql/staff/graphql';

export const FoundByAllocation = graphql(`
  fragment FoundByAllocation on AllocationOutcome {
    eligiblePairs proven
    optimal { housed score pairs { flatId householdId score need fit waiting flat { id code layout street houseNumber city } household { id name persons children } } }
    greedy { housed score pairs { flatId householdId household { id name } } }
    highest { housed score }
    fragile { flatId householdId flat { id code } household { id name } }
    unfitFlats { id code layout street houseNumber city }
  }
`);

export const AllocationQuery = graphql(`
  query Allocation {
    allocation {
      id askedAt asOf policyVersion minimumFit mostFit flats families frozen state progress failure
      fallenOffers { id state flat { id code } household { id name } }
      proposals { id unitId householdId proposedOn flat { id code } household { id name } }
      result { ...FoundByAllocation }
      standing { id askedAt result { ...FoundByAllocation } }
    }
  }
`);

export const AllocateFlats = graphql(`
  mutation AllocateFlats($input: AllocateFlatsInput!) {
    allocateFlats(input: $input) { __typename ... on Allocation { id state } ... on Refused { code message field } }
  }
`);

export const CancelAllocation = graphql(`
  mutation CancelAllocation($allocationId: UUID!) {
    cancelAllocation(allocationId: $allocationId) { __typename ... on Allocation { id state } ... on Refused { code message field } }
  }
`);

export const ProposeMatches = graphql(`
  mutation ProposeMatches($input: ProposeMatchesInput!) {
    proposeMatches(input: $input) { __typename ... on Allocation { id } ... on Refused { code message field } }
  }
`);

export const DropProposal = graphql(`
  mutation DropProposal($input: DropProposalInput!) {
    dropProposal(input: $input) { __typename ... on MatchProposal { id } ... on Refused { code message field } }
  }
`);

export type AllocationShown = NonNullable<AllocationAnswer['allocation']>;
export type ResultShown = NonNullable<AllocationShown['result']>;
export type PairShown = ResultShown['optimal']['pairs'][number];
export type ProposalShown = AllocationShown['proposals'][number];
