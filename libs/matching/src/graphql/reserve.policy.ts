import type { PolicyTable } from '#platform/staff';

const choosers = ['coordinator', 'manager'] as const;

/** Lists and orders compare families: only for the two who choose. */
export const reserveStaffPolicy: PolicyTable = {
  ReserveList: {
    id: choosers, unitId: choosers, decisionId: choosers, namedOn: choosers, turnSince: choosers, endedOn: choosers, endedBecause: choosers, endedReason: choosers,
    reserves: choosers, flat: choosers, lastOffer: choosers,
  },
  Reserve: {
    id: choosers, householdId: choosers, household: choosers, position: choosers, reason: choosers, state: choosers, score: choosers, rank: choosers, overriddenNames: choosers,
    isNext: choosers, obstacle: choosers, passedOver: choosers, closedOn: choosers, droppedReason: choosers,
  },
  ReservePlace: { listId: choosers, unitId: choosers, position: choosers, flat: choosers },
  PassedOverReserve: { householdId: choosers, household: choosers, because: choosers, words: choosers },
  CandidateOrder: {
    id: choosers, unitId: choosers, householdIds: choosers, households: choosers, computedRanks: choosers, reason: choosers, orderedAt: choosers, orderedByName: choosers,
    endedAt: choosers, endedBecause: choosers,
  },
};
