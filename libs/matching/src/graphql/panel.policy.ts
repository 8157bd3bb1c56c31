import type { PolicyTable } from '#platform/staff';

/** Who keeps committees; who chooses families; whoever may hold a seat: rows are narrowed to the sittings one sits in. */
const keepers = ['administrator', 'manager', 'coordinator'] as const;
const choosers = ['coordinator', 'manager'] as const;
const seated = ['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'auditor', 'panel_member'] as const;

export const panelStaffPolicy: PolicyTable = {
  Panel: { id: seated, name: seated, quorum: seated, meetsOn: seated, closedOn: seated, members: keepers },
  PanelMember: { id: keepers, staffMemberId: keepers, displayName: keepers, role: keepers, validFrom: keepers, validTo: keepers, inTerm: keepers },
  PanelPerson: { id: keepers, displayName: keepers },
  InvitedPanelMember: { member: keepers, email: keepers, password: keepers },
  PanelSitting: {
    id: seated, unitId: choosers, state: seated, stage: seated, quorum: seated, flat: seated, convenedAt: seated, deadlineAt: seated, countedAt: seated, skippedReason: choosers, tally: seated,
    chairReason: seated, cancelReason: seated, decisionId: choosers, decision: choosers, panel: seated, seats: seated, candidates: seated, voters: seated, voted: seated, mine: seated, votes: seated,
    chosen: seated, tiedLabels: seated, may: seated, minutesUrl: seated, reserveProposal: choosers, fullMinutesUrl: choosers,
  },
  PanelReserveProposal: { candidates: choosers, order: choosers, atMost: choosers, inConflict: choosers },
  PanelRunnerUp: { label: choosers, householdId: choosers, household: choosers, place: choosers, tied: choosers, why: choosers, for: choosers, against: choosers, abstain: choosers },
  PanelReservesNamed: { listId: choosers },
  PanelSittingConnection: { edges: seated, pageInfo: seated, totalCount: seated },
  PanelSittingEdge: { cursor: seated, node: seated },
  PanelFlat: {
    code: seated, layout: seated, areaM2: seated, habitableRooms: seated, floor: seated, hasLift: seated, stepFree: seated, city: seated, part: seated, rent: seated, services: seated,
  },
  PanelSeat: { id: seated, notice: seated, staffMemberId: seated, displayName: seated, role: seated, votes: seated, barred: seated, answered: seated },
  PanelCandidate: {
    id: seated, label: seated, gone: seated, adults: seated, children: seated, needs: seated, reasons: seated, unknown: seated, exception: seated, file: choosers,
  },
  PanelCandidateFile: { householdId: choosers, household: choosers, score: choosers, rank: choosers, terms: choosers, rules: choosers, exceptionNames: choosers, exceptionReason: choosers },
  PanelChoice: { label: seated, choice: seated },
  PanelVote: { displayName: seated, conflict: seated, choices: seated, reason: seated, dissents: seated },
  PanelTally: { label: seated, for: seated, against: seated, abstain: seated },
  PanelSittingRights: { vote: seated, voteRefusal: seated, lead: seated, count: seated, decideTie: seated },
};
