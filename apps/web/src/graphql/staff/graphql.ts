// @ts-nocheck
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LandlordInput = {
  /** As a person writes it: 19-2000145399/0800 or an IBAN. */
  account?: string | null | undefined;
  birthDate?: string | null | undefined;
  city: string;
  companyNumber?: string | null | undefined;
  email?: string | null | undefined;
  kind: string;
  language?: string;
  name: string;
  phone?: string | null | undefined;
  postalCode: string;
  salutation?: string | null | undefined;
  street: string;
};

export type LeadInput = {
  areaM2?: number | null | undefined;
  availableFrom?: string | null | undefined;
  city: string;
  contactName: string;
  email?: string | null | undefined;
  expectedRent?: number | null | undefined;
  furnished?: boolean | null | undefined;
  layout?: string | null | undefined;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  source: string;
  street?: string | null | undefined;
};

export type MoveLeadInput = {
  landlordId?: string | null | undefined;
  leadId: string;
  lostReason?: string | null | undefined;
  stage: string;
};

/** payment, neighbours and condition can reach the coordinator; the others stay with the care team. */
export type RiskFlagKind =
  | 'authorities'
  | 'condition'
  | 'family'
  | 'health'
  | 'neighbours'
  | 'payment';

/** How soon somebody should act. */
export type RiskFlagLevel =
  | 'attention'
  | 'urgent';

export type SignInInput = {
  email: string;
  password: string;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { account: { id: string, displayName: string, email: string, language: string }, memberships: Array<{ id: string, agencyName: string, roles: Array<string> }>, current: { id: string, agencyName: string, roles: Array<string> } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export type ChooseAgencyMutationVariables = Exact<{
  membershipId: string;
}>;


export type ChooseAgencyMutation = { chooseAgency:
    | { __typename: 'Refused', code: string, message: string, field: string | null }
    | { __typename: 'Session' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { __typename: 'Refused' }
    | { __typename: 'SignedOut' }
   };

export type LandlordLeadQueryVariables = Exact<{
  id: string;
}>;


export type LandlordLeadQuery = { landlordLead: { id: string, reference: string, stage: string, lostReason: string | null, source: string, contactName: string, phone: string | null, email: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, furnished: boolean | null, expectedRent: number | null, availableFrom: string | null, worries: Array<string>, note: string | null, callBy: string | null, landlordId: string | null, createdAt: string, nextStages: Array<string> } | null };

export type LandlordLeadsQueryVariables = Exact<{
  stages?: Array<string> | string | null | undefined;
  first: number;
}>;


export type LandlordLeadsQuery = { landlordLeads: { totalCount: number, edges: Array<{ node: { id: string, reference: string, stage: string, contactName: string, phone: string | null, city: string, street: string | null, layout: string | null, areaM2: number | null, expectedRent: number | null, availableFrom: string | null, callBy: string | null, createdAt: string } }> } };

export type MoveLandlordLeadMutationVariables = Exact<{
  input: MoveLeadInput;
}>;


export type MoveLandlordLeadMutation = { moveLandlordLead:
    | { __typename: 'LandlordLead', id: string, stage: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordLeadMutationVariables = Exact<{
  input: LeadInput;
}>;


export type RecordLandlordLeadMutation = { recordLandlordLead:
    | { __typename: 'LandlordLead', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type RecordLandlordOfLeadMutationVariables = Exact<{
  input: LandlordInput;
}>;


export type RecordLandlordOfLeadMutation = { recordLandlord:
    | { __typename: 'Landlord', id: string }
    | { __typename: 'Refused', code: string, message: string, field: string | null }
   };

export type TodayLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayLeadsQuery = { landlordLeads: { totalCount: number, edges: Array<{ node: { id: string, contactName: string, city: string, layout: string | null, callBy: string | null } }> } };

export type TodayProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayProblemsQuery = { openProblems: Array<{ id: string, place: string, description: string, reportedAt: string, unit: { id: string, code: string } }> };

export type TodaySuspenseQueryVariables = Exact<{ [key: string]: never; }>;


export type TodaySuspenseQuery = { bankSuspense: { totalCount: number, edges: Array<{ node: { id: string, amount: number, bookedOn: string, ageDays: number, counterName: string | null, message: string | null } }> } };

export type TodayFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlagsQuery = { sharedFlags: { totalCount: number, edges: Array<{ node: { id: string, kind: RiskFlagKind, level: RiskFlagLevel, householdName: string, unitCode: string | null, raisedAt: string } }> } };

export type TodayFlatsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFlatsQuery = { flatsOnOffer: Array<{ id: string, code: string, street: string, houseNumber: string, city: string, layout: string, rent: number, services: number, availableFrom: string | null }> };

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

export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    account {
      id
      displayName
      email
      language
    }
    memberships {
      id
      agencyName
      roles
    }
    current {
      id
      agencyName
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ChooseAgencyDocument = new TypedDocumentString(`
    mutation ChooseAgency($membershipId: UUID!) {
  chooseAgency(membershipId: $membershipId) {
    __typename
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseAgencyMutation, ChooseAgencyMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const LandlordLeadDocument = new TypedDocumentString(`
    query LandlordLead($id: UUID!) {
  landlordLead(id: $id) {
    id
    reference
    stage
    lostReason
    source
    contactName
    phone
    email
    city
    street
    layout
    areaM2
    furnished
    expectedRent
    availableFrom
    worries
    note
    callBy
    landlordId
    createdAt
    nextStages
  }
}
    `) as unknown as TypedDocumentString<LandlordLeadQuery, LandlordLeadQueryVariables>;
export const LandlordLeadsDocument = new TypedDocumentString(`
    query LandlordLeads($stages: [String!], $first: Int!) {
  landlordLeads(stages: $stages, first: $first) {
    totalCount
    edges {
      node {
        id
        reference
        stage
        contactName
        phone
        city
        street
        layout
        areaM2
        expectedRent
        availableFrom
        callBy
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LandlordLeadsQuery, LandlordLeadsQueryVariables>;
export const MoveLandlordLeadDocument = new TypedDocumentString(`
    mutation MoveLandlordLead($input: MoveLeadInput!) {
  moveLandlordLead(input: $input) {
    __typename
    ... on LandlordLead {
      id
      stage
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MoveLandlordLeadMutation, MoveLandlordLeadMutationVariables>;
export const RecordLandlordLeadDocument = new TypedDocumentString(`
    mutation RecordLandlordLead($input: LeadInput!) {
  recordLandlordLead(input: $input) {
    __typename
    ... on LandlordLead {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordLeadMutation, RecordLandlordLeadMutationVariables>;
export const RecordLandlordOfLeadDocument = new TypedDocumentString(`
    mutation RecordLandlordOfLead($input: LandlordInput!) {
  recordLandlord(input: $input) {
    __typename
    ... on Landlord {
      id
    }
    ... on Refused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLandlordOfLeadMutation, RecordLandlordOfLeadMutationVariables>;
export const TodayLeadsDocument = new TypedDocumentString(`
    query TodayLeads {
  landlordLeads(stages: ["new"], first: 5) {
    totalCount
    edges {
      node {
        id
        contactName
        city
        layout
        callBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayLeadsQuery, TodayLeadsQueryVariables>;
export const TodayProblemsDocument = new TypedDocumentString(`
    query TodayProblems {
  openProblems {
    id
    place
    description
    reportedAt
    unit {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TodayProblemsQuery, TodayProblemsQueryVariables>;
export const TodaySuspenseDocument = new TypedDocumentString(`
    query TodaySuspense {
  bankSuspense(first: 5) {
    totalCount
    edges {
      node {
        id
        amount
        bookedOn
        ageDays
        counterName
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodaySuspenseQuery, TodaySuspenseQueryVariables>;
export const TodayFlagsDocument = new TypedDocumentString(`
    query TodayFlags {
  sharedFlags(first: 5, state: waiting) {
    totalCount
    edges {
      node {
        id
        kind
        level
        householdName
        unitCode
        raisedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayFlagsQuery, TodayFlagsQueryVariables>;
export const TodayFlatsDocument = new TypedDocumentString(`
    query TodayFlats {
  flatsOnOffer {
    id
    code
    street
    houseNumber
    city
    layout
    rent
    services
    availableFrom
  }
}
    `) as unknown as TypedDocumentString<TodayFlatsQuery, TodayFlatsQueryVariables>;