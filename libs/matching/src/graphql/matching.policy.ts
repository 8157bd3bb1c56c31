import type { PolicyTable } from '#platform/staff';
import { allocationStaffPolicy } from './allocation.policy';
import { explanationStaffPolicy } from './explanation.policy';
import { reserveStaffPolicy } from './reserve.policy';
import { outcomeStaffPolicy } from './outcome.policy';
import { panelStaffPolicy } from './panel.policy';

/** Who compares families: the two who choose. Those who accompany a family see its offer; an auditor sees the rules only. */
const choosers = ['coordinator', 'manager'] as const;
const companions = ['coordinator', 'manager', 'social_worker', 'partner_worker'] as const;
const rules = ['coordinator', 'manager', 'auditor'] as const;

export const matchingStaffPolicy: PolicyTable = {
  ...allocationStaffPolicy,
  ...outcomeStaffPolicy,
  ...reserveStaffPolicy,
  ...explanationStaffPolicy,
  ...panelStaffPolicy,
  UnitMatching: { asOf: choosers, flat: choosers, occupied: choosers, policy: choosers, eligibleCount: choosers, ineligibleCount: choosers, eligible: choosers, ineligible: choosers, mostOftenMissing: choosers, activeOffer: choosers, draws: choosers, orders: choosers },
  Draw: {
    id: rules, unitId: rules, rank: rules, score: rules, codes: rules, commitment: rules, state: rules, announcedAt: rules, word: rules, drawnCodes: rules, drawnAt: rules,
    cancelReason: rules, seed: rules, households: choosers,
  },
  HouseholdMatching: { asOf: choosers, household: choosers, policy: choosers, eligible: choosers, ineligible: choosers, activeOffer: choosers },
  Match: {
    householdId: choosers, flatId: choosers, household: choosers, flat: choosers, eligible: choosers, rank: choosers, tied: choosers, score: choosers,
    possibleScore: choosers, hasUnknown: choosers, sharePercent: choosers, reasons: choosers, terms: choosers, rules: choosers, offeredElsewhere: choosers,
  },
  MatchRule: { rule: choosers, name: choosers, outcome: choosers, needed: choosers, found: choosers, overridable: choosers, wouldHelp: choosers, changes: choosers, sentence: choosers, test: choosers, law: choosers },
  MatchChange: { of: choosers, words: choosers, amount: choosers, unit: choosers },
  MatchTerm: { term: choosers, words: choosers, points: choosers, cap: choosers, known: choosers, sourceOn: choosers, sentence: choosers, test: choosers, law: choosers },
  MissingRule: { rule: choosers, name: choosers, families: choosers },
  MatchingPolicy: { version: rules, adoptedOn: rules, maxPersonsPerRoom: rules, minM2PerPerson: rules, maxSharePercent: rules, offerWorkingDays: rules, reservesAtMost: rules, terms: rules },
  PolicyTerm: { term: rules, cap: rules },
  PolicyVersion: { id: rules, version: rules, from: rules, adoptedByName: rules, decidedAt: rules, reason: rules, state: rules, values: rules, rules, criteria: rules },
  PolicyValues: {
    maxPersonsPerRoom: rules, minM2PerPerson: rules, maxSharePercent: rules, comfortableSharePercent: rules, offerWorkingDays: rules, reservesAtMost: rules, pointsPerChild: rules,
    pointsLostPerMissingRoom: rules, pointsLostPerSpareRoom: rules, pointsPerMonthWaiting: rules, weights: rules,
  },
  TermWeight: { term: rules, cap: rules },
  PolicySentence: { code: rules, name: rules, sentence: rules, test: rules, law: rules, weight: rules, overridable: rules },
  PolicyReplay: { flats: choosers, gainers: choosers, losers: choosers, housedBefore: choosers, housedAfter: choosers },
  FlatReplay: { flatId: choosers, firstBefore: choosers, firstAfter: choosers, eligibleBefore: choosers, eligibleAfter: choosers, flat: choosers, before: choosers, after: choosers },
  FamilyReplay: { householdId: choosers, bestBefore: choosers, bestAfter: choosers, flatsBefore: choosers, flatsAfter: choosers, household: choosers },
  MatchFlat: {
    id: companions, code: companions, layout: companions, street: companions, houseNumber: companions, city: companions, part: companions, floor: companions,
    areaM2: companions, habitableRooms: companions, hasLift: companions, stepFree: companions, rent: companions, services: companions, energy: companions,
    deposit: companions, maxPersons: choosers, availableFrom: companions, conditions: choosers,
  },
  LandlordCondition: { id: choosers, kind: choosers, words: choosers, personLimit: choosers, verdict: choosers, paragraph: choosers, evidence: choosers, counts: choosers, recordedOn: choosers },
  MatchDecider: { id: choosers, displayName: choosers },
  MatchDecision: { id: choosers, decidedOn: choosers, reason: choosers, overriddenRules: choosers, overriddenNames: choosers, score: choosers, rank: choosers, deciders: choosers, sittingId: choosers, snapshot: choosers, review: choosers },
  Offer: {
    id: companions, unitId: companions, householdId: companions, household: companions, flat: companions, state: companions, lessor: choosers, offeredOn: companions,
    expiresOn: companions, viewingOn: companions, familyAnsweredOn: companions, landlordAnsweredOn: companions, promisedOn: companions, promiseDocumentId: companions,
    refusedBy: companions, refusalCode: companions, consequence: companions, closedOn: companions, closedReason: choosers, decision: choosers,
    nextAct: companions, possibleActs: choosers, mayShareNames: companions, steps: companions, proposedOn: companions,
  },
  OfferStep: { act: companions, state: companions, happenedAt: companions, byName: choosers },
  OfferConnection: { edges: companions, pageInfo: companions, totalCount: companions },
  OfferEdge: { cursor: companions, node: companions },
  RefusalReasons: { family: choosers, familyKeepsPlace: choosers, landlord: choosers, offerWorkingDays: choosers },
};
