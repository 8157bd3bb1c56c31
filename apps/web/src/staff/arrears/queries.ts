import { graphql } from '../../graphql/staff';

export const ArrearsQuery = graphql(`
  query ArrearsWorklist($tab: String!, $first: Int!, $after: String) {
    arrearsCounts { today promised paused plan all }
    interestPolicy { pressed }
    arrears(tab: $tab, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          tenancyId tenancyNumber model creditor creditorName householdId householdName phone quietMode unitCode
          amount accruedInterest inTransit recourse beganOn daysOverdue monthsOwed stage
          nextStep nextIsDue nextFrom nextWho nextTasks why whyNotEarlier inPlan
          plan { id state }
          months { month dueOn amount }
          lastAct { id step doneOn outcome promisedOn documentId }
          pause { id reason pausedTo note }
        }
      }
    }
  }
`);

export const RecordContactMutation = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }
  }
`);

export const PauseArrearsMutation = graphql(`
  mutation PauseArrears($input: PauseArrearsInput!) {
    pauseArrears(input: $input) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }
  }
`);

export const EndArrearsPauseMutation = graphql(`
  mutation EndArrearsPause($id: UUID!) {
    endArrearsPause(id: $id) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }
  }
`);

export const SendReminderMutation = graphql(`
  mutation SendReminder($tenancyId: UUID!) {
    sendReminder(tenancyId: $tenancyId) { __typename ... on Reminder { documentId number } ... on Refused { code message field } }
  }
`);
