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
    "\n  query Application {\n    application {\n      code state appliedOn returnUntil missing freeFlats suitableFlats asOf\n      reasons { code flats }\n      agency { name phone email street city postalCode isDemo }\n      helper { name phone email }\n      offer { id state expiresOn viewingOn street city unitNumber floor layout areaM2 rent services mayAccept mayRefuse }\n      requests { id kind sentAt state hasPhoto answer }\n      decisions {\n        id kind decidedOn appealUntil mayAppeal flatLayout flatCity failed waitingFrom waitingTo reason\n        appeal { id filedOn words state decidedOn reason effect letterUrl }\n      }\n    }\n  }\n": typeof types.ApplicationDocument,
    "\n  mutation AskForCode($link: String!) {\n    askForCode(link: $link) { __typename ... on CodeAsked { minutes } ... on Refused { code message field } }\n  }\n": typeof types.AskForCodeDocument,
    "\n  mutation OpenApplication($link: String!, $code: String!) {\n    openApplication(link: $link, code: $code) { __typename ... on Refused { code message field } }\n  }\n": typeof types.OpenApplicationDocument,
    "\n  mutation LeaveApplication {\n    leaveApplication { __typename }\n  }\n": typeof types.LeaveApplicationDocument,
    "\n  mutation SendChange($input: SendChangeInput!) {\n    sendChange(input: $input) { __typename ... on Refused { code message field } }\n  }\n": typeof types.SendChangeDocument,
    "\n  mutation TakeBackChange($id: UUID!) {\n    takeBackChange(id: $id) { __typename ... on Refused { code message field } }\n  }\n": typeof types.TakeBackChangeDocument,
    "\n  mutation WithdrawApplication($confirmed: Boolean!) {\n    withdrawApplication(confirmed: $confirmed) { __typename ... on Refused { code message field } }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  mutation ReturnApplication {\n    returnApplication { __typename ... on Refused { code message field } }\n  }\n": typeof types.ReturnApplicationDocument,
    "\n  mutation AnswerMyOffer($input: AnswerMyOfferInput!) {\n    answerMyOffer(input: $input) { __typename ... on Refused { code message field } }\n  }\n": typeof types.AnswerMyOfferDocument,
    "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) { __typename ... on Refused { code message field } }\n  }\n": typeof types.FileAppealDocument,
    "\n  mutation WithdrawMyAppeal($id: UUID!) {\n    withdrawMyAppeal(id: $id) { __typename ... on Refused { code message field } }\n  }\n": typeof types.WithdrawMyAppealDocument,
    "\n  mutation AnswerArrival($input: AnswerArrivalInput!) {\n    answerArrival(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AnswerArrivalDocument,
    "\n  query PortalHome {\n    home {\n      landlordName\n      agency { name phone email street city postalCode isDemo }\n      coordinator { name phone email }\n      flats {\n        id code street city unitNumber floor layout areaM2\n        sentence { text mood }\n        nextPayout { amount dueOn kind accountEnding }\n        months { month state amount on open isOwnShare }\n        questions { id month expected answer amount arrivedOn }\n        contract { number model startsOn endsOn guarantee { text } }\n        documents { id title number language issuedOn pages url }\n        problemReports { id reportedAt place description state solvedOn }\n      }\n      documents { id title number language issuedOn pages url }\n    }\n  }\n": typeof types.PortalHomeDocument,
    "\n  mutation OfferFlat($input: OfferFlatInput!) {\n    offerFlat(input: $input) {\n      __typename\n      ... on FlatOffer { reference callBy callerName }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.OfferFlatDocument,
    "\n  query OfferForm($agency: String!) {\n    offerForm(agency: $agency) {\n      agency { name phone email isDemo }\n      coordinator { name }\n      cities\n      bands { city size low high validFrom source }\n    }\n  }\n": typeof types.OfferFormDocument,
    "\n  mutation ReportProblem($input: ReportProblemInput!) {\n    reportProblem(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ReportProblemDocument,
    "\n  query PortalMe {\n    me {\n      account { displayName language }\n      memberships { id agencyName }\n      current { id agencyName }\n    }\n  }\n": typeof types.PortalMeDocument,
    "\n  mutation PortalSignOut {\n    signOut { __typename }\n  }\n": typeof types.PortalSignOutDocument,
    "\n  mutation PortalSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.PortalSignInDocument,
    "\n  mutation PortalChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.PortalChooseAgencyDocument,
};
const documents: Documents = {
    "\n  query Application {\n    application {\n      code state appliedOn returnUntil missing freeFlats suitableFlats asOf\n      reasons { code flats }\n      agency { name phone email street city postalCode isDemo }\n      helper { name phone email }\n      offer { id state expiresOn viewingOn street city unitNumber floor layout areaM2 rent services mayAccept mayRefuse }\n      requests { id kind sentAt state hasPhoto answer }\n      decisions {\n        id kind decidedOn appealUntil mayAppeal flatLayout flatCity failed waitingFrom waitingTo reason\n        appeal { id filedOn words state decidedOn reason effect letterUrl }\n      }\n    }\n  }\n": types.ApplicationDocument,
    "\n  mutation AskForCode($link: String!) {\n    askForCode(link: $link) { __typename ... on CodeAsked { minutes } ... on Refused { code message field } }\n  }\n": types.AskForCodeDocument,
    "\n  mutation OpenApplication($link: String!, $code: String!) {\n    openApplication(link: $link, code: $code) { __typename ... on Refused { code message field } }\n  }\n": types.OpenApplicationDocument,
    "\n  mutation LeaveApplication {\n    leaveApplication { __typename }\n  }\n": types.LeaveApplicationDocument,
    "\n  mutation SendChange($input: SendChangeInput!) {\n    sendChange(input: $input) { __typename ... on Refused { code message field } }\n  }\n": types.SendChangeDocument,
    "\n  mutation TakeBackChange($id: UUID!) {\n    takeBackChange(id: $id) { __typename ... on Refused { code message field } }\n  }\n": types.TakeBackChangeDocument,
    "\n  mutation WithdrawApplication($confirmed: Boolean!) {\n    withdrawApplication(confirmed: $confirmed) { __typename ... on Refused { code message field } }\n  }\n": types.WithdrawApplicationDocument,
    "\n  mutation ReturnApplication {\n    returnApplication { __typename ... on Refused { code message field } }\n  }\n": types.ReturnApplicationDocument,
    "\n  mutation AnswerMyOffer($input: AnswerMyOfferInput!) {\n    answerMyOffer(input: $input) { __typename ... on Refused { code message field } }\n  }\n": types.AnswerMyOfferDocument,
    "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) { __typename ... on Refused { code message field } }\n  }\n": types.FileAppealDocument,
    "\n  mutation WithdrawMyAppeal($id: UUID!) {\n    withdrawMyAppeal(id: $id) { __typename ... on Refused { code message field } }\n  }\n": types.WithdrawMyAppealDocument,
    "\n  mutation AnswerArrival($input: AnswerArrivalInput!) {\n    answerArrival(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.AnswerArrivalDocument,
    "\n  query PortalHome {\n    home {\n      landlordName\n      agency { name phone email street city postalCode isDemo }\n      coordinator { name phone email }\n      flats {\n        id code street city unitNumber floor layout areaM2\n        sentence { text mood }\n        nextPayout { amount dueOn kind accountEnding }\n        months { month state amount on open isOwnShare }\n        questions { id month expected answer amount arrivedOn }\n        contract { number model startsOn endsOn guarantee { text } }\n        documents { id title number language issuedOn pages url }\n        problemReports { id reportedAt place description state solvedOn }\n      }\n      documents { id title number language issuedOn pages url }\n    }\n  }\n": types.PortalHomeDocument,
    "\n  mutation OfferFlat($input: OfferFlatInput!) {\n    offerFlat(input: $input) {\n      __typename\n      ... on FlatOffer { reference callBy callerName }\n      ... on Refused { code message field }\n    }\n  }\n": types.OfferFlatDocument,
    "\n  query OfferForm($agency: String!) {\n    offerForm(agency: $agency) {\n      agency { name phone email isDemo }\n      coordinator { name }\n      cities\n      bands { city size low high validFrom source }\n    }\n  }\n": types.OfferFormDocument,
    "\n  mutation ReportProblem($input: ReportProblemInput!) {\n    reportProblem(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.ReportProblemDocument,
    "\n  query PortalMe {\n    me {\n      account { displayName language }\n      memberships { id agencyName }\n      current { id agencyName }\n    }\n  }\n": types.PortalMeDocument,
    "\n  mutation PortalSignOut {\n    signOut { __typename }\n  }\n": types.PortalSignOutDocument,
    "\n  mutation PortalSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.PortalSignInDocument,
    "\n  mutation PortalChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.PortalChooseAgencyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Application {\n    application {\n      code state appliedOn returnUntil missing freeFlats suitableFlats asOf\n      reasons { code flats }\n      agency { name phone email street city postalCode isDemo }\n      helper { name phone email }\n      offer { id state expiresOn viewingOn street city unitNumber floor layout areaM2 rent services mayAccept mayRefuse }\n      requests { id kind sentAt state hasPhoto answer }\n      decisions {\n        id kind decidedOn appealUntil mayAppeal flatLayout flatCity failed waitingFrom waitingTo reason\n        appeal { id filedOn words state decidedOn reason effect letterUrl }\n      }\n    }\n  }\n"): typeof import('./graphql').ApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForCode($link: String!) {\n    askForCode(link: $link) { __typename ... on CodeAsked { minutes } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AskForCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenApplication($link: String!, $code: String!) {\n    openApplication(link: $link, code: $code) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').OpenApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveApplication {\n    leaveApplication { __typename }\n  }\n"): typeof import('./graphql').LeaveApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendChange($input: SendChangeInput!) {\n    sendChange(input: $input) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SendChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackChange($id: UUID!) {\n    takeBackChange(id: $id) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').TakeBackChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($confirmed: Boolean!) {\n    withdrawApplication(confirmed: $confirmed) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnApplication {\n    returnApplication { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReturnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMyOffer($input: AnswerMyOfferInput!) {\n    answerMyOffer(input: $input) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AnswerMyOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').FileAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMyAppeal($id: UUID!) {\n    withdrawMyAppeal(id: $id) { __typename ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawMyAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerArrival($input: AnswerArrivalInput!) {\n    answerArrival(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AnswerArrivalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalHome {\n    home {\n      landlordName\n      agency { name phone email street city postalCode isDemo }\n      coordinator { name phone email }\n      flats {\n        id code street city unitNumber floor layout areaM2\n        sentence { text mood }\n        nextPayout { amount dueOn kind accountEnding }\n        months { month state amount on open isOwnShare }\n        questions { id month expected answer amount arrivedOn }\n        contract { number model startsOn endsOn guarantee { text } }\n        documents { id title number language issuedOn pages url }\n        problemReports { id reportedAt place description state solvedOn }\n      }\n      documents { id title number language issuedOn pages url }\n    }\n  }\n"): typeof import('./graphql').PortalHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferFlat($input: OfferFlatInput!) {\n    offerFlat(input: $input) {\n      __typename\n      ... on FlatOffer { reference callBy callerName }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').OfferFlatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferForm($agency: String!) {\n    offerForm(agency: $agency) {\n      agency { name phone email isDemo }\n      coordinator { name }\n      cities\n      bands { city size low high validFrom source }\n    }\n  }\n"): typeof import('./graphql').OfferFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProblem($input: ReportProblemInput!) {\n    reportProblem(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ReportProblemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalMe {\n    me {\n      account { displayName language }\n      memberships { id agencyName }\n      current { id agencyName }\n    }\n  }\n"): typeof import('./graphql').PortalMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortalSignOut {\n    signOut { __typename }\n  }\n"): typeof import('./graphql').PortalSignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortalSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').PortalSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PortalChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').PortalChooseAgencyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
