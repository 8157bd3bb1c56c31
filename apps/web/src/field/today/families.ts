import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';

const CareTodayQuery = graphql(`
  query CareToday {
    careToday {
      asOf
      visits { ...FamilyCard }
      families { ...FamilyCard }
    }
  }
  fragment FamilyCard on FamilyInCare {
    householdId code name phone quietMode address floor unitNumber doorNote sharesFlags
    lastSeenOn lastSeenForm daysUnseen plannedOn plannedAt promise openGoals openFlags
  }
`);

/** The families in my care: one question for every screen in the field. */
export const useCareToday = () => useAsk(CareTodayQuery, {}, { refetchIntervalMs: 120_000 });

export type CareToday = NonNullable<ReturnType<typeof useCareToday>['data']>['careToday'];
export type Family = CareToday['families'][number];
