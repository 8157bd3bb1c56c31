import { graphql } from '../../graphql/staff';

export const LadderQuery = graphql(`
  query ArrearsLadder {
    arrearsLadder { versions { id validFrom isInForce rungs { step fromDay restDays fromMonths who document tasks } } }
  }
`);

export const PreviewLadderMutation = graphql(`
  mutation PreviewLadder($input: LadderInput!) {
    previewLadder(input: $input) { __typename ... on LadderPreview { rows { tenancyId householdName now then differs } } ... on Refused { code message field } }
  }
`);

export const AdoptLadderMutation = graphql(`
  mutation AdoptLadder($input: AdoptLadderInput!) {
    adoptLadder(input: $input) { __typename ... on LadderVersions { versions { id } } ... on Refused { code message field } }
  }
`);
