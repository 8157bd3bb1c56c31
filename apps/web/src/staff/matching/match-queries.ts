import { graphql } from '../../graphql/staff';
import type { FlatToFamiliesQuery } from '../../graphql/staff/graphql';

export const FlatToFamilies = graphql(`
  query FlatToFamilies($unitId: UUID!, $first: Int!) {
    unitMatching(unitId: $unitId, first: $first) {
      asOf occupied eligibleCount ineligibleCount
      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }
      flat { id code layout street houseNumber city part floor areaM2 habitableRooms hasLift stepFree rent services energy deposit availableFrom maxPersons conditions { id kind words personLimit verdict paragraph evidence counts } }
      draws { id rank score codes commitment state announcedAt word seed drawnCodes drawnAt cancelReason households { id name } }
      orders { id reason orderedAt orderedByName endedAt endedBecause computedRanks households { id name } }
      activeOffer { id state household { name } }
      mostOftenMissing { rule name families }
      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent
        household { id name persons children }
        reasons { term points words } terms { term words points cap known sourceOn sentence test law }
        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }
      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent
        household { id name persons children }
        reasons { term points words } terms { term words points cap known sourceOn sentence test law }
        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }
    }
    matchDeciders { id displayName }
  }
`);

export const FamilyToFlats = graphql(`
  query FamilyToFlats($householdId: UUID!, $first: Int!) {
    householdMatching(householdId: $householdId, first: $first) {
      asOf
      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }
      household { id name persons children waitingSince state unknown means { total } }
      activeOffer { id state flat { code } }
      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent
        flat { id code layout street houseNumber city areaM2 rent services energy }
        reasons { term points words } terms { term words points cap known sourceOn sentence test law }
        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }
      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent
        flat { id code layout street houseNumber city areaM2 rent services energy }
        reasons { term points words } terms { term words points cap known sourceOn sentence test law }
        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }
    }
    householdReserves(householdId: $householdId) { listId position flat { id code } }
    matchDeciders { id displayName }
  }
`);

export const CompareFamilies = graphql(`
  query CompareFamilies($unitId: UUID!, $householdIds: [UUID!]!) {
    compareFamilies(unitId: $unitId, householdIds: $householdIds) {
      householdId rank tied score possibleScore eligible sharePercent offeredElsewhere
      household { id name persons children waitingSince }
      terms { term words points cap known } rules { rule name outcome needed found overridable }
    }
  }
`);

export type UnitMatching = FlatToFamiliesQuery['unitMatching'];
type WithFamily = UnitMatching['eligible'][number];
/** What both directions show of a match. */
export type MatchShown = Omit<WithFamily, 'household'>;
export type Decider = FlatToFamiliesQuery['matchDeciders'][number];
export type PolicyShown = UnitMatching['policy'];
export type DrawShown = UnitMatching['draws'][number];
export type OrderShown = UnitMatching['orders'][number];
/** Who may be chosen beside the chosen one: a family with its rank; none for who is shut out. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
}
