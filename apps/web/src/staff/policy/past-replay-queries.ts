import { graphql } from '../../graphql/staff';
import type { PastReplayQuery as Asked, ReplayPastMutationVariables } from '../../graphql/staff/graphql';

export const PastReplayQuery = graphql(`
  query PastReplay {
    pastReplay {
      id askedAt from to state done total
      result {
        otherFirst goElsewhere byRipple peopleDiffered
        flats {
          flatId decidedOn byList flat { id code } chosenHousehold { id name }
          before { householdId share household { id name } }
          after { householdId share household { id name } }
        }
        gainers { householdId before after household { id name } }
        losers { householdId before after household { id name } }
        groups { dimension name rows { group name families before after } }
        unreplayed { decisionId mayLiveAfter }
      }
    }
  }
`);

export const ReplayPast = graphql(`
  mutation ReplayPast($input: ReplayPastInput!) {
    replayPast(input: $input) { __typename ... on PastReplay { id state } ... on Refused { code message field } }
  }
`);

export const CancelPastReplay = graphql(`
  mutation CancelPastReplay($replayId: UUID!) {
    cancelPastReplay(replayId: $replayId) { __typename ... on PastReplay { id state } ... on Refused { code message field } }
  }
`);

export type PastReplayShown = NonNullable<Asked['pastReplay']>;
export type PastResultShown = NonNullable<PastReplayShown['result']>;
export type ValuesTyped = ReplayPastMutationVariables['input']['values'];
