// @ts-nocheck
/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ChooseAgencyDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": typeof types.SignOutDocument,
    "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n": typeof types.LandlordLeadDocument,
    "\n  query LandlordLeads($stages: [String!], $first: Int!) {\n    landlordLeads(stages: $stages, first: $first) {\n      totalCount\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n": typeof types.LandlordLeadsDocument,
    "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.MoveLandlordLeadDocument,
    "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordLandlordLeadDocument,
    "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordLandlordOfLeadDocument,
    "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n": typeof types.TodayLeadsDocument,
    "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n": typeof types.TodayProblemsDocument,
    "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n": typeof types.TodaySuspenseDocument,
    "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n": typeof types.TodayFlagsDocument,
    "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n": typeof types.TodayFlatsDocument,
};
const documents: Documents = {
    "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.ChooseAgencyDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": types.SignOutDocument,
    "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n": types.LandlordLeadDocument,
    "\n  query LandlordLeads($stages: [String!], $first: Int!) {\n    landlordLeads(stages: $stages, first: $first) {\n      totalCount\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n": types.LandlordLeadsDocument,
    "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n": types.MoveLandlordLeadDocument,
    "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordLandlordLeadDocument,
    "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordLandlordOfLeadDocument,
    "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n": types.TodayLeadsDocument,
    "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n": types.TodayProblemsDocument,
    "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n": types.TodaySuspenseDocument,
    "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n": types.TodayFlagsDocument,
    "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n": types.TodayFlatsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ChooseAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut { __typename }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n"): typeof import('./graphql').LandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandlordLeads($stages: [String!], $first: Int!) {\n    landlordLeads(stages: $stages, first: $first) {\n      totalCount\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n"): typeof import('./graphql').LandlordLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').MoveLandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordLandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordLandlordOfLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n"): typeof import('./graphql').TodayLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n"): typeof import('./graphql').TodayProblemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n"): typeof import('./graphql').TodaySuspenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n"): typeof import('./graphql').TodayFlagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n"): typeof import('./graphql').TodayFlatsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
