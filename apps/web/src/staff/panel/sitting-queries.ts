import { graphql } from '../../graphql/staff';
import type { PanelSittingQuery } from '../../graphql/staff/graphql';

export const SittingQuery = graphql(`
  query PanelSitting($id: UUID!) {
    panelSitting(id: $id) {
      id state stage quorum convenedAt deadlineAt countedAt voters voted chosen tiedLabels chairReason cancelReason minutesUrl
      panel { id name }
      flat { code layout areaM2 habitableRooms floor hasLift stepFree city part rent services }
      seats { id staffMemberId displayName role votes barred answered notice }
      candidates { id label adults children needs reasons unknown exception gone }
      tally { label for against abstain }
      mine { conflict reason choices { label choice } }
      votes { displayName conflict reason dissents choices { label choice } }
      may { vote voteRefusal lead count decideTie }
    }
  }
`);

/** What only those who choose families may ask. */
export const SittingFilesQuery = graphql(`
  query PanelSittingFiles($id: UUID!) {
    panelSitting(id: $id) {
      unitId skippedReason decisionId fullMinutesUrl
      candidates { label file { householdId household { name } rank score exceptionNames exceptionReason } }
    }
  }
`);

export const CastVote = graphql(`
  mutation CastPanelVote($input: CastPanelVoteInput!) { castPanelVote(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);
export const CountVotes = graphql(`
  mutation CountPanelVotes($sittingId: UUID!) { countPanelVotes(sittingId: $sittingId) { __typename ... on PanelSitting { id state } ... on Refused { code message field } } }
`);
export const BarMember = graphql(`
  mutation BarPanelMember($input: BarPanelMemberInput!) { barPanelMember(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);
export const ExtendSitting = graphql(`
  mutation ExtendPanelSitting($input: ExtendPanelSittingInput!) { extendPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);
export const DecideTie = graphql(`
  mutation DecidePanelTie($input: DecidePanelTieInput!) { decidePanelTie(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);
export const CancelSitting = graphql(`
  mutation CancelPanelSitting($input: CancelPanelSittingInput!) { cancelPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);

export type Sitting = NonNullable<PanelSittingQuery['panelSitting']>;
export type Candidate = Sitting['candidates'][number];
