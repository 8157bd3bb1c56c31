import type { PolicyTable } from '#platform/staff';

/** Pairs are shown to who records families, a partner worker's own included; merges only to who decides on them. */
const family = ['coordinator', 'manager', 'social_worker', 'partner_worker'] as const;
const staff = ['coordinator', 'manager', 'social_worker'] as const;

export const duplicatesPolicy: PolicyTable = {
  DuplicateEvidence: { kind: family, strength: family, words: family },
  HouseholdDuplicate: { key: family, strength: family, first: family, second: family, evidence: family, dismissedBefore: family },
  HouseholdDuplicateConnection: { edges: family, pageInfo: family, totalCount: family },
  HouseholdDuplicateEdge: { cursor: family, node: family },
  SimilarHousehold: { strength: family, household: family, evidence: family },
  DuplicateDismissal: { id: family, reason: family, decidedAt: family, decidedByName: family, first: family, second: family },
  HouseholdMerge: {
    id: staff, reason: staff, evidence: staff, mergedAt: staff, mergedByName: staff, takenBackAt: staff, takenBackByName: staff, takeBackReason: staff, stayed: staff, kept: staff, merged: staff,
  },
  MergePreview: { waitingSince: staff, fields: staff, added: staff, removed: staff, same: staff, ties: staff },
  MergeField: { field: staff, before: staff, after: staff },
  MergeRow: { list: staff, kind: staff, text: staff, amount: staff },
  SameMember: { kept: staff, merged: staff },
  HouseholdTie: { householdId: staff, kind: staff, count: staff, binds: staff },
};
