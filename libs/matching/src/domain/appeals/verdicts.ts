import type { Id } from '#kernel';
import type { RankingOf, Standing } from '../ranking';

/** What a decision about a flat meant for one family that did not get it. */
export interface FlatVerdict {
  readonly householdId: Id;
  readonly kind: 'passed_over' | 'not_eligible';
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  readonly score: number;
  /** Null: it did not meet a rule. */
  readonly rank: number | null;
}

/** Everybody who waited that day but the one chosen: what each failed, or where it stood. */
export function verdictsOf(ranking: RankingOf<Standing>, chosen: Id): FlatVerdict[] {
  const verdict = (match: Standing, rank: number | null): FlatVerdict => ({
    householdId: match.householdId,
    kind: rank === null ? 'not_eligible' : 'passed_over',
    failed: match.rules.filter((rule) => rule.outcome === 'failed').map((rule) => rule.rule),
    unknown: match.rules.filter((rule) => rule.outcome === 'unknown').map((rule) => rule.rule),
    score: match.score.total,
    rank,
  });
  return [...ranking.eligible.map((match) => verdict(match, match.rank)), ...ranking.ineligible.map((match) => verdict(match, null))].filter((each) => each.householdId !== chosen);
}
