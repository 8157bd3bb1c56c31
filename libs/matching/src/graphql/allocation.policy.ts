import type { PolicyTable } from '#platform/staff';

const choosers = ['coordinator', 'manager'] as const;

/** Plans compare families: only for the two who choose. */
export const allocationStaffPolicy: PolicyTable = {
  Allocation: {
    id: choosers, askedAt: choosers, asOf: choosers, policyVersion: choosers, minimumFit: choosers, flats: choosers, families: choosers, frozen: choosers,
    state: choosers, progress: choosers, failure: choosers, fallenOffers: choosers, result: choosers, proposals: choosers, mostFit: choosers, standing: choosers,
  },
  AllocationOutcome: { eligiblePairs: choosers, optimal: choosers, greedy: choosers, proven: choosers, highest: choosers, fragile: choosers, unfit: choosers, unfitFlats: choosers },
  AllocationPlan: { housed: choosers, score: choosers, pairs: choosers },
  AllocatedPair: { flatId: choosers, householdId: choosers, score: choosers, need: choosers, fit: choosers, waiting: choosers, flat: choosers, household: choosers },
  HighestScore: { housed: choosers, score: choosers },
  FragileFlat: { flatId: choosers, householdId: choosers, flat: choosers, household: choosers },
  MatchProposal: { id: choosers, unitId: choosers, householdId: choosers, allocationId: choosers, proposedOn: choosers, state: choosers, flat: choosers, household: choosers },
};
