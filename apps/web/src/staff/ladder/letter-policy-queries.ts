import { graphql } from '../../graphql/staff';

export const LetterPolicyQuery = graphql(`
  query LetterPolicy {
    letterDays { versions { validFrom isInForce callToPay breachCall } }
    advicePlaces { versions { validFrom isInForce places { name whatCs whatEn contact } } }
    interestPolicy { pressed }
  }
`);

export const AdoptLetterDaysMutation = graphql(`
  mutation AdoptLetterDays($input: AdoptLetterDaysInput!) {
    adoptLetterDays(input: $input) { __typename ... on LetterDaysVersions { versions { validFrom } } ... on Refused { code message field } }
  }
`);

export const AdoptAdvicePlacesMutation = graphql(`
  mutation AdoptAdvicePlaces($input: AdoptAdvicePlacesInput!) {
    adoptAdvicePlaces(input: $input) { __typename ... on AdvicePlacesVersions { versions { validFrom } } ... on Refused { code message field } }
  }
`);
