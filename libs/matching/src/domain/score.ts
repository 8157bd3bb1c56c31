import type { IsoDate } from '#kernel';
import { children } from './criteria/children';
import type { ScoreCriterion } from './criteria/criterion';
import { easilyAffordable } from './criteria/easily-affordable';
import { roomFit } from './criteria/room-fit';
import { urgency } from './criteria/urgency';
import { waiting } from './criteria/waiting';
import { wishes } from './criteria/wishes';
import type { CandidateFacts, FlatFacts, Words } from './facts';
import type { PolicyDocument, Term } from './policy';

/** Every criterion of the score, in the order of the policy's terms. A new one: its file in `criteria/` and its line here. */
export const CRITERIA: readonly ScoreCriterion[] = [urgency, children, roomFit, waiting, easilyAffordable, wishes];

/** One term of a score. What is not known has no points and says so; its cap is what it could still bring. */
export interface ScoreTerm {
  readonly term: Term;
  readonly points: number;
  readonly cap: number;
  readonly known: boolean;
  readonly words: Words;
  /** Since when the fact behind it holds; null when it has no day of its own. */
  readonly sourceOn: IsoDate | null;
}

export interface Score {
  /** Exactly the sum of the terms' points. */
  readonly total: number;
  /** The most it could be once everything unknown is known. */
  readonly possible: number;
  readonly terms: readonly ScoreTerm[];
}

export function scoreOf(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Score {
  const terms = CRITERIA.map((criterion): ScoreTerm => {
    const points = criterion.points(flat, family, policy, asOf);
    return {
      term: criterion.term,
      points: capped(points, policy.caps[criterion.term]),
      cap: policy.caps[criterion.term],
      known: points !== null,
      words: criterion.words(flat, family, policy, asOf),
      sourceOn: points === null ? null : (criterion.since?.(family) ?? null),
    };
  });
  const total = terms.reduce((sum, term) => sum + term.points, 0);
  return { total, possible: total + terms.reduce((sum, term) => sum + (term.known ? 0 : term.cap), 0), terms };
}

/** The points of one criterion without words, for pairs nobody looks at yet. */
export function pointsOf(criterion: ScoreCriterion, flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): number {
  return capped(criterion.points(flat, family, policy, asOf), policy.caps[criterion.term]);
}

/** The score without words. */
export function totalOf(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): number {
  let total = 0;
  for (const criterion of CRITERIA) total += pointsOf(criterion, flat, family, policy, asOf);
  return total;
}

/** Whole points within the cap; what is not known brings none. */
const capped = (points: number | null, cap: number): number => (points === null ? 0 : Math.max(0, Math.min(cap, Math.floor(points))));

/** The three that weigh most, strongest first; equal ones in the order of the policy's terms. */
export function strongestReasons(score: Score): ScoreTerm[] {
  return score.terms
    .map((term, index) => ({ term, index }))
    .sort((a, b) => b.term.points - a.term.points || Number(b.term.known) - Number(a.term.known) || a.index - b.index)
    .slice(0, 3)
    .map(({ term }) => term);
}
