import type { PolicyTable } from '#platform/staff';

/** As the household itself; row security keeps a partner worker to the partner's own. */
const family = ['coordinator', 'manager', 'social_worker', 'partner_worker'] as const;

export const familyRequestPolicy: PolicyTable = {
  Household: { requests: family },
  HouseholdRequest: { id: family, householdId: family, kind: family, sentAt: family, state: family, answer: family, settledAt: family, household: family, change: family, photo: family },
  HouseholdRequestConnection: { edges: family, pageInfo: family, totalCount: family },
  HouseholdRequestEdge: { cursor: family, node: family },
  ProposedChange: {
    what: family, amount: family, validFrom: family, person: family, birthDate: family, relation: family, phone: family, email: family, contactAddress: family, needs: family,
    wishes: family, note: family,
  },
  ProposedWish: { kind: family, value: family },
};
