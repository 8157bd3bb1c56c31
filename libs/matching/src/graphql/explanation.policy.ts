import type { PolicyTable } from '#platform/staff';

const choosers = ['coordinator', 'manager'] as const;

export const explanationStaffPolicy: PolicyTable = {
  Opening: { rule: choosers, of: choosers, words: choosers, unit: choosers, amount: choosers, count: choosers, opens: choosers },
  KnownFact: { code: choosers, name: choosers, value: choosers },
  DecisionSnapshot: {
    asOf: choosers, policyVersion: choosers, score: choosers, rank: choosers, tied: choosers, eligibleCount: choosers, ineligibleCount: choosers, facts: choosers, rules: choosers, terms: choosers,
  },
  ChangeSince: { kind: choosers, code: choosers, name: choosers, then: choosers, now: choosers, cause: choosers },
  DecisionReview: { policyVersionThen: choosers, policyVersionNow: choosers, eligibleThen: choosers, eligibleNow: choosers, scoreThen: choosers, scoreNow: choosers, changes: choosers },
};
