import type { PolicyTable } from '#platform/staff';

/** Who knows the family. Finance knows whose rent it is and no more; an auditor and an administrator know no family at all. */
const family = ['coordinator', 'manager', 'social_worker', 'partner_worker'] as const;
const named = [...family, 'finance'] as const;

export const householdsStaffPolicy: PolicyTable = {
  Household: {
    id: named, code: named, name: named, state: named, persons: named,
    appliedOn: family, waitingSince: family, phone: family, email: family, contactAddress: family, interpreterLanguage: family, quietMode: named,
    privacyNoticeOn: family, housedOn: named, closedOn: family, closedReason: family, partnerName: family, members: family, children: family,
    situation: family, situations: family, incomes: family, benefits: family, means: family, needs: family, wishes: family, consents: family, unknown: family,
    isMerged: named, mergedInto: named, aliases: family,
  },
  HouseholdConnection: { edges: named, pageInfo: named, totalCount: named },
  HouseholdEdge: { cursor: named, node: named },
  HouseholdMember: { id: family, givenName: family, familyName: family, birthDate: family, age: family, relation: family, isContact: family, leftOn: family },
  HousingSituation: { id: family, ethosCode: family, words: family, since: family, note: family },
  EthosCategory: { code: family, concept: family, words: family },
  HouseholdIncome: { id: family, kind: family, amount: family, validFrom: family, validTo: family, evidence: family, memberId: family },
  HouseholdBenefit: { id: family, kind: family, payer: family, amount: family, housingPart: family, paidTo: family, decidedOn: family, validFrom: family, validTo: family },
  HouseholdMeans: { income: family, benefits: family, total: family },
  HouseholdNeed: { need: family, required: family },
  HouseholdWish: { kind: family, value: family },
  HouseholdConsent: { id: family, purpose: family, givenOn: family, validTo: family, withdrawnOn: family, evidence: family, holds: family },
};
