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
};
const documents: Documents = {
    "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.ChooseAgencyDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": types.SignOutDocument,
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
