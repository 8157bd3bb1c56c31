import { graphql } from '../../graphql/portal';
import type { ApplicationQuery as Answer } from '../../graphql/portal/graphql';

export const ApplicationQuery = graphql(`
  query Application {
    application {
      code state appliedOn returnUntil missing freeFlats suitableFlats asOf
      reasons { code flats }
      agency { name phone email street city postalCode isDemo }
      helper { name phone email }
      offer { id state expiresOn viewingOn street city unitNumber floor layout areaM2 rent services mayAccept mayRefuse }
      requests { id kind sentAt state hasPhoto answer }
      decisions {
        id kind decidedOn appealUntil mayAppeal flatLayout flatCity failed waitingFrom waitingTo reason
        appeal { id filedOn words state decidedOn reason effect letterUrl }
      }
    }
  }
`);

export type Application = Answer['application'];
export type Decision = Application['decisions'][number];

/** What a family sends and the worker carries out by itself; the rest a person confirms. */
export const SETTLES_ITSELF: readonly string[] = ['withdraw', 'return', 'offer_answer'];

export const AskForCodeMutation = graphql(`
  mutation AskForCode($link: String!) {
    askForCode(link: $link) { __typename ... on CodeAsked { minutes } ... on Refused { code message field } }
  }
`);

export const OpenApplicationMutation = graphql(`
  mutation OpenApplication($link: String!, $code: String!) {
    openApplication(link: $link, code: $code) { __typename ... on Refused { code message field } }
  }
`);

export const LeaveApplicationMutation = graphql(`
  mutation LeaveApplication {
    leaveApplication { __typename }
  }
`);

export const SendChangeMutation = graphql(`
  mutation SendChange($input: SendChangeInput!) {
    sendChange(input: $input) { __typename ... on Refused { code message field } }
  }
`);

export const TakeBackChangeMutation = graphql(`
  mutation TakeBackChange($id: UUID!) {
    takeBackChange(id: $id) { __typename ... on Refused { code message field } }
  }
`);

export const WithdrawApplicationMutation = graphql(`
  mutation WithdrawApplication($confirmed: Boolean!) {
    withdrawApplication(confirmed: $confirmed) { __typename ... on Refused { code message field } }
  }
`);

export const ReturnApplicationMutation = graphql(`
  mutation ReturnApplication {
    returnApplication { __typename ... on Refused { code message field } }
  }
`);

export const AnswerMyOfferMutation = graphql(`
  mutation AnswerMyOffer($input: AnswerMyOfferInput!) {
    answerMyOffer(input: $input) { __typename ... on Refused { code message field } }
  }
`);

export const FileAppealMutation = graphql(`
  mutation FileAppeal($input: FileAppealInput!) {
    fileAppeal(input: $input) { __typename ... on Refused { code message field } }
  }
`);

export const WithdrawMyAppealMutation = graphql(`
  mutation WithdrawMyAppeal($id: UUID!) {
    withdrawMyAppeal(id: $id) { __typename ... on Refused { code message field } }
  }
`);
