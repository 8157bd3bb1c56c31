import type { Role } from '#kernel';
import type { PolicyTable } from '#platform/staff';

const choosers: readonly Role[] = ['coordinator', 'manager'];
/** An auditor, who also stands for a funder, reads the same aggregates as those who steer; single families are in none of them. */
const readers: readonly Role[] = ['coordinator', 'manager', 'auditor'];

const allOf = (roles: readonly Role[], fields: string): Record<string, readonly Role[]> => Object.fromEntries(fields.split(' ').map((field) => [field, roles]));

export const outcomeStaffPolicy: PolicyTable = {
  OutcomeReport: allOf(readers, 'from to decisions decisionsWithList knowsHomes confidencePercent smallestGroup figures parts all dimensions familyReasons landlordReasons'),
  OutcomeDimension: allOf(readers, 'dimension name rows'),
  OutcomeRow: allOf(readers, 'group name families offered housed gap offers waiting kept6 kept12 withheld'),
  OutcomeShare: allOf(readers, 'count outOf permille low high'),
  OutcomeGap: allOf(readers, 'permille low high parts'),
  OutcomePart: allOf(readers, 'part permille'),
  OutcomeOffers: allOf(readers, 'made accepted housed refusedByFamily refusedByLandlord expired withdrawn running'),
  OutcomeWaiting: allOf(readers, 'families median mean low high'),
  OutcomeDefinition: allOf(readers, 'code name what'),
  RefusalReason: allOf(readers, 'code count'),
  PastReplay: allOf(choosers, 'id askedAt from to state done total result'),
  PastReplayOutcome: allOf(choosers, 'flats otherFirst goElsewhere byRipple peopleDiffered gainers losers groups unreplayed'),
  ReplayedFlat: allOf(choosers, 'flatId decidedOn chosen byList firstBefore firstAfter before after flat chosenHousehold'),
  HomeShare: allOf(choosers, 'householdId share household'),
  FamilyShift: allOf(choosers, 'householdId before after household'),
  GroupShifts: allOf(choosers, 'dimension name rows'),
  GroupShift: allOf(choosers, 'group name families before after'),
  UnreplayedDecision: allOf(choosers, 'decisionId flatId decidedOn chosen pointsBefore pointsAfter mayLiveAfter flat chosenHousehold'),
};
