import type { Id } from '#kernel';
import type { RankingOf, Standing } from '../ranking';

/** The list a decision was made on: everybody who waited, those who met the rules first, as they were ranked. */
export interface DecisionPool {
  readonly householdIds: readonly Id[];
  /** How many of them, from the beginning, met the rules. */
  readonly eligible: number;
  /** Who shared the first place among those who could be chosen: without another running offer, and not offered this flat in vain before. */
  readonly firstIds: readonly Id[];
  readonly elsewhereIds: readonly Id[];
}

/** @param offered families with a running offer that day @param inVain families whose offer of this flat came to nothing since it was last let */
export function poolOf(ranking: RankingOf<Standing>, offered: ReadonlySet<Id>, inVain: ReadonlySet<Id>): DecisionPool {
  const free = ranking.eligible.filter(({ householdId }) => !offered.has(householdId) && !inVain.has(householdId));
  const householdIds = [...ranking.eligible, ...ranking.ineligible].map(({ householdId }) => householdId);
  return {
    householdIds,
    eligible: ranking.eligible.length,
    firstIds: free.filter(({ rank }) => rank === free[0]!.rank).map(({ householdId }) => householdId),
    elsewhereIds: householdIds.filter((id) => offered.has(id)),
  };
}
