// @ts-nocheck
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerArrivalInput = {
  amount?: number | null | undefined;
  answer: string;
  arrivedOn?: string | null | undefined;
  questionId: string;
};

export type AnswerMyOfferInput = {
  accepts: boolean;
  offerId: string;
  /** Why not, by code. */
  refusalCode?: string | null | undefined;
};

/** Only what has changed. */
export type ChangedContactInput = {
  contactAddress?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
};

/** An income as it is now, haléře a month. */
export type ChangedIncomeInput = {
  amount: number;
  kind: string;
  validFrom: string;
};

export type FileAppealInput = {
  /** Of the decision. */
  decisionId: string;
  words: string;
};

/** Somebody new in the household. */
export type NewMemberInput = {
  birthDate: string;
  familyName: string;
  givenName: string;
  relation: string;
};

export type OfferFlatInput = {
  /** The short name of the agency in the address of the form. */
  agency: string;
  areaM2: number;
  availableFrom?: string | null | undefined;
  city: string;
  contactName: string;
  email?: string | null | undefined;
  expectedRent?: number | null | undefined;
  furnished: boolean;
  layout: string;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  /** JPEG or PNG as base64, at most 700 kB. */
  photo?: string | null | undefined;
  street?: string | null | undefined;
  /** Left empty by people; machines fill it. */
  website?: string | null | undefined;
  worries: Array<string>;
};

export type OpenWishInput = {
  /** city, part, max_total (whole crowns) or min_rooms */
  kind: string;
  value: string;
};

export type ReportProblemInput = {
  callWhen?: string | null | undefined;
  description: string;
  flatId: string;
  /** JPEG or PNG as base64, at most 700 kB. */
  photo?: string | null | undefined;
  place: string;
};

/** One change; the part named by `kind` is filled in. */
export type SendChangeInput = {
  /** Of a paper: income, benefit, identity or other. */
  about?: string | null | undefined;
  contact?: ChangedContactInput | null | undefined;
  income?: ChangedIncomeInput | null | undefined;
  /** income, member, contact, needs, wishes or document */
  kind: string;
  member?: NewMemberInput | null | undefined;
  /** The whole list. */
  needs?: Array<string> | null | undefined;
  note?: string | null | undefined;
  /** JPEG or PNG as base64, at most 700 kB. */
  photo?: string | null | undefined;
  /** The whole list. */
  wishes?: Array<OpenWishInput> | null | undefined;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type ApplicationQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationQuery = { application: { code: string, state: string, appliedOn: string, returnUntil: string | null, missing: Array<string>, freeFlats: number, suitableFlats: number, asOf: string, reasons: Array<{ code: string, flats: number }>, agency: { name: string, phone: string | null, email: string, street: string, city: string, postalCode: string, isDemo: boolean }, helper: { name: string, phone: string | null, email: string | null } | null, offer: { id: string, state: string, expiresOn: string, viewingOn: string | null, street: string, city: string, unitNumber: string | null, floor: number, layout: string, areaM2: number, rent: number, services: number, mayAccept: boolean, mayRefuse: boolean } | null, requests: Array<{ id: string, kind: string, sentAt: string, state: string, hasPhoto: boolean, answer: string | null }>, decisions: Array<{ id: string, kind: string, decidedOn: string, appealUntil: string, mayAppeal: boolean, flatLayout: string | null, flatCity: string | null, failed: Array<string>, waitingFrom: string | null, waitingTo: string | null, reason: string | null, appeal: { id: string, filedOn: string, words: string, state: string, decidedOn: string | null, reason: string | null, effect: string | null, letterUrl: string | null } | null }> } };

export type AskForCodeMutationVariables = Exact<{
  link: string;
}>;


export type AskForCodeMutation = { askForCode:
    | { __typename: 'CodeAsked', minutes: number }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type OpenApplicationMutationVariables = Exact<{
  link: string;
  code: string;
}>;


export type OpenApplicationMutation = { openApplication:
    | { __typename: 'ApplicationOpened' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type LeaveApplicationMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveApplicationMutation = { leaveApplication:
    | { __typename: 'ApplicationLeft' }
    | { __typename: 'Refused' }
   };

export type SendChangeMutationVariables = Exact<{
  input: SendChangeInput;
}>;


export type SendChangeMutation = { sendChange:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TakeBackChangeMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackChangeMutation = { takeBackChange:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  confirmed: boolean;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type ReturnApplicationMutationVariables = Exact<{ [key: string]: never; }>;


export type ReturnApplicationMutation = { returnApplication:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AnswerMyOfferMutationVariables = Exact<{
  input: AnswerMyOfferInput;
}>;


export type AnswerMyOfferMutation = { answerMyOffer:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type FileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;


export type FileAppealMutation = { fileAppeal:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type WithdrawMyAppealMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawMyAppealMutation = { withdrawMyAppeal:
    | { __typename: 'MyApplication' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type AnswerArrivalMutationVariables = Exact<{
  input: AnswerArrivalInput;
}>;


export type AnswerArrivalMutation = { answerArrival:
    | { __typename: 'ArrivalQuestion' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PortalHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomeQuery = { home: { landlordName: string, agency: { name: string, phone: string | null, email: string, street: string, city: string, postalCode: string, isDemo: boolean }, coordinator: { name: string, phone: string | null, email: string | null } | null, flats: Array<{ id: string, code: string, street: string, city: string, unitNumber: string | null, floor: number, layout: string, areaM2: number, sentence: { text: string, mood: string } | null, nextPayout: { amount: number, dueOn: string, kind: string, accountEnding: string | null } | null, months: Array<{ month: string, state: string, amount: number | null, on: string | null, open: number, isOwnShare: boolean }>, questions: Array<{ id: string, month: string, expected: number, answer: string | null, amount: number | null, arrivedOn: string | null }>, contract: { number: string, model: string, startsOn: string, endsOn: string | null, guarantee: { text: string } | null } | null, documents: Array<{ id: string, title: string, number: string, language: string, issuedOn: string, pages: number, url: string }>, problemReports: Array<{ id: string, reportedAt: string, place: string, description: string, state: string, solvedOn: string | null }> }>, documents: Array<{ id: string, title: string, number: string, language: string, issuedOn: string, pages: number, url: string }> } };

export type OfferFlatMutationVariables = Exact<{
  input: OfferFlatInput;
}>;


export type OfferFlatMutation = { offerFlat:
    | { __typename: 'FlatOffer', reference: string, callBy: string, callerName: string | null }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type OfferFormQueryVariables = Exact<{
  agency: string;
}>;


export type OfferFormQuery = { offerForm: { cities: Array<string>, agency: { name: string, phone: string | null, email: string, isDemo: boolean }, coordinator: { name: string } | null, bands: Array<{ city: string, size: string, low: number, high: number, validFrom: string, source: string }> } | null };

export type ReportProblemMutationVariables = Exact<{
  input: ReportProblemInput;
}>;


export type ReportProblemMutation = { reportProblem:
    | { __typename: 'ProblemReport' }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type PortalMeQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalMeQuery = { me: { account: { displayName: string, language: string }, memberships: Array<{ id: string, agencyName: string }>, current: { id: string, agencyName: string } | null } | null };

export type PortalSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type PortalSignOutMutation = { signOut:
    | { __typename: 'Refused' }
    | { __typename: 'SignedOut' }
   };

export type PortalSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PortalSignInMutation = { signIn:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export type PortalChooseAgencyMutationVariables = Exact<{
  membershipId: string;
}>;


export type PortalChooseAgencyMutation = { chooseAgency:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ApplicationDocument = new TypedDocumentString(`
    query Application {
  application {
    code
    state
    appliedOn
    returnUntil
    missing
    freeFlats
    suitableFlats
    asOf
    reasons {
      code
      flats
    }
    agency {
      name
      phone
      email
      street
      city
      postalCode
      isDemo
    }
    helper {
      name
      phone
      email
    }
    offer {
      id
      state
      expiresOn
      viewingOn
      street
      city
      unitNumber
      floor
      layout
      areaM2
      rent
      services
      mayAccept
      mayRefuse
    }
    requests {
      id
      kind
      sentAt
      state
      hasPhoto
      answer
    }
    decisions {
      id
      kind
      decidedOn
      appealUntil
      mayAppeal
      flatLayout
      flatCity
      failed
      waitingFrom
      waitingTo
      reason
      appeal {
        id
        filedOn
        words
        state
        decidedOn
        reason
        effect
        letterUrl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const AskForCodeDocument = new TypedDocumentString(`
    mutation AskForCode($link: String!) {
  askForCode(link: $link) {
    __typename
    ... on CodeAsked {
      minutes
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AskForCodeMutation, AskForCodeMutationVariables>;
export const OpenApplicationDocument = new TypedDocumentString(`
    mutation OpenApplication($link: String!, $code: String!) {
  openApplication(link: $link, code: $code) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenApplicationMutation, OpenApplicationMutationVariables>;
export const LeaveApplicationDocument = new TypedDocumentString(`
    mutation LeaveApplication {
  leaveApplication {
    __typename
  }
}
    `) as unknown as TypedDocumentString<LeaveApplicationMutation, LeaveApplicationMutationVariables>;
export const SendChangeDocument = new TypedDocumentString(`
    mutation SendChange($input: SendChangeInput!) {
  sendChange(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SendChangeMutation, SendChangeMutationVariables>;
export const TakeBackChangeDocument = new TypedDocumentString(`
    mutation TakeBackChange($id: UUID!) {
  takeBackChange(id: $id) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackChangeMutation, TakeBackChangeMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($confirmed: Boolean!) {
  withdrawApplication(confirmed: $confirmed) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ReturnApplicationDocument = new TypedDocumentString(`
    mutation ReturnApplication {
  returnApplication {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const AnswerMyOfferDocument = new TypedDocumentString(`
    mutation AnswerMyOffer($input: AnswerMyOfferInput!) {
  answerMyOffer(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerMyOfferMutation, AnswerMyOfferMutationVariables>;
export const FileAppealDocument = new TypedDocumentString(`
    mutation FileAppeal($input: FileAppealInput!) {
  fileAppeal(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FileAppealMutation, FileAppealMutationVariables>;
export const WithdrawMyAppealDocument = new TypedDocumentString(`
    mutation WithdrawMyAppeal($id: UUID!) {
  withdrawMyAppeal(id: $id) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMyAppealMutation, WithdrawMyAppealMutationVariables>;
export const AnswerArrivalDocument = new TypedDocumentString(`
    mutation AnswerArrival($input: AnswerArrivalInput!) {
  answerArrival(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerArrivalMutation, AnswerArrivalMutationVariables>;
export const PortalHomeDocument = new TypedDocumentString(`
    query PortalHome {
  home {
    landlordName
    agency {
      name
      phone
      email
      street
      city
      postalCode
      isDemo
    }
    coordinator {
      name
      phone
      email
    }
    flats {
      id
      code
      street
      city
      unitNumber
      floor
      layout
      areaM2
      sentence {
        text
        mood
      }
      nextPayout {
        amount
        dueOn
        kind
        accountEnding
      }
      months {
        month
        state
        amount
        on
        open
        isOwnShare
      }
      questions {
        id
        month
        expected
        answer
        amount
        arrivedOn
      }
      contract {
        number
        model
        startsOn
        endsOn
        guarantee {
          text
        }
      }
      documents {
        id
        title
        number
        language
        issuedOn
        pages
        url
      }
      problemReports {
        id
        reportedAt
        place
        description
        state
        solvedOn
      }
    }
    documents {
      id
      title
      number
      language
      issuedOn
      pages
      url
    }
  }
}
    `) as unknown as TypedDocumentString<PortalHomeQuery, PortalHomeQueryVariables>;
export const OfferFlatDocument = new TypedDocumentString(`
    mutation OfferFlat($input: OfferFlatInput!) {
  offerFlat(input: $input) {
    __typename
    ... on FlatOffer {
      reference
      callBy
      callerName
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OfferFlatMutation, OfferFlatMutationVariables>;
export const OfferFormDocument = new TypedDocumentString(`
    query OfferForm($agency: String!) {
  offerForm(agency: $agency) {
    agency {
      name
      phone
      email
      isDemo
    }
    coordinator {
      name
    }
    cities
    bands {
      city
      size
      low
      high
      validFrom
      source
    }
  }
}
    `) as unknown as TypedDocumentString<OfferFormQuery, OfferFormQueryVariables>;
export const ReportProblemDocument = new TypedDocumentString(`
    mutation ReportProblem($input: ReportProblemInput!) {
  reportProblem(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReportProblemMutation, ReportProblemMutationVariables>;
export const PortalMeDocument = new TypedDocumentString(`
    query PortalMe {
  me {
    account {
      displayName
      language
    }
    memberships {
      id
      agencyName
    }
    current {
      id
      agencyName
    }
  }
}
    `) as unknown as TypedDocumentString<PortalMeQuery, PortalMeQueryVariables>;
export const PortalSignOutDocument = new TypedDocumentString(`
    mutation PortalSignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<PortalSignOutMutation, PortalSignOutMutationVariables>;
export const PortalSignInDocument = new TypedDocumentString(`
    mutation PortalSignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PortalSignInMutation, PortalSignInMutationVariables>;
export const PortalChooseAgencyDocument = new TypedDocumentString(`
    mutation PortalChooseAgency($membershipId: UUID!) {
  chooseAgency(membershipId: $membershipId) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PortalChooseAgencyMutation, PortalChooseAgencyMutationVariables>;