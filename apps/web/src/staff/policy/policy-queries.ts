import { graphql } from '../../graphql/staff';
import type { MatchingPoliciesQuery, TryPolicyMutation } from '../../graphql/staff/graphql';

export const PoliciesQuery = graphql(`
  query MatchingPolicies {
    matchingPolicies {
      id version from adoptedByName decidedAt reason state
      values {
        maxPersonsPerRoom minM2PerPerson maxSharePercent comfortableSharePercent offerWorkingDays reservesAtMost pointsPerChild pointsLostPerMissingRoom pointsLostPerSpareRoom
        pointsPerMonthWaiting weights { term cap }
      }
      rules { code name sentence test law overridable }
      criteria { code name sentence test law weight }
    }
  }
`);

export const TryPolicy = graphql(`
  mutation TryPolicy($values: PolicyValuesInput!) {
    tryPolicy(values: $values) {
      __typename
      ... on PolicyReplay {
        housedBefore housedAfter
        flats { flatId eligibleBefore eligibleAfter flat { id code } before { id name } after { id name } }
        gainers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }
        losers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }
      }
      ... on Refused { code message field }
    }
  }
`);

export const AdoptPolicy = graphql(`
  mutation AdoptPolicy($input: AdoptPolicyInput!) {
    adoptPolicy(input: $input) { __typename ... on PolicyVersion { version } ... on Refused { code message field } }
  }
`);

export type VersionShown = MatchingPoliciesQuery['matchingPolicies'][number];
export type ValuesShown = VersionShown['values'];
export type ReplayShown = Extract<TryPolicyMutation['tryPolicy'], { __typename: 'PolicyReplay' }>;
