import { graphql } from '../../graphql/staff';
import type { LandlordLeadQuery } from '../../graphql/staff/graphql';

export const MoveLeadMutation = graphql(`
  mutation MoveLandlordLead($input: MoveLeadInput!) {
    moveLandlordLead(input: $input) {
      __typename
      ... on LandlordLead { id stage }
      ... on Refused { code message field }
    }
  }
`);

export type Lead = NonNullable<LandlordLeadQuery['landlordLead']>;
