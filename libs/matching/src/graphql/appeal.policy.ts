import type { PolicyTable } from '#platform/staff';

/** Who judges appeals sees how families compare; whoever accompanies a family gives it its link. */
const judges = ['coordinator', 'manager'] as const;
const companions = ['coordinator', 'manager', 'social_worker'] as const;

/** What the agency promises to everybody is a rule: an auditor reads it too. */
const rules = ['coordinator', 'manager', 'auditor'] as const;

export const appealStaffPolicy: PolicyTable = {
  AppealTermsVersion: { validFrom: rules, isInForce: rules, appealDays: rules, returnDays: rules },
  AppealTermsVersions: { versions: rules },
  Household: { applicantLink: companions, verdicts: judges },
  ApplicantLinkState: { issuedAt: companions, expiresAt: companions, lastOpenedAt: companions, lastCodeState: companions, lastCodeTrouble: companions },
  IssuedApplicantLink: { url: companions, expiresAt: companions, paper: companions },
  IssuedApplicantCode: { code: companions, expiresAt: companions },
  RevokedApplicantLink: { done: companions },
  FamilyVerdict: {
    id: judges, householdId: judges, kind: judges, decidedOn: judges, appealUntil: judges, flatLayout: judges, flatCity: judges, policyVersion: judges, score: judges, rank: judges,
    waitingFrom: judges, waitingTo: judges, failed: judges, unknown: judges, appeal: judges, mayAppeal: judges, flat: judges, reason: judges,
  },
  Appeal: {
    id: judges, householdId: judges, filedOn: judges, filedThrough: judges, words: judges, state: judges, takenOn: judges, decidedOn: judges, reason: judges, effect: judges,
    documentId: judges, withdrawnOn: judges, household: judges, verdict: judges, decidedByName: judges, takenByName: judges, madeByNames: judges, mayJudge: judges, comparison: judges,
    decision: judges, possibleActs: judges,
  },
  AppealConnection: { edges: judges, pageInfo: judges, totalCount: judges },
  AppealEdge: { cursor: judges, node: judges },
  AppealComparison: { policyThen: judges, policyNow: judges, rules: judges, outcomes: judges, scoreNow: judges, flatTaken: judges },
  ChangedRule: { name: judges, then: judges, now: judges },
  OutcomeChange: { name: judges, then: judges, now: judges },
};
