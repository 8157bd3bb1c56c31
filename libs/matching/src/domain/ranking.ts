import type { Id, IsoDate } from '#kernel';
import { affordabilityOf } from './affordability';
import type { CandidateFacts, FlatFacts } from './facts';
import type { PolicyDocument } from './policy';
import { hasUnknown, isEligible, judge, type RuleResult } from './rules';
import { scoreOf, strongestReasons, type Score, type ScoreTerm } from './score';

/** One flat for one family, judged and scored. */
export interface Match {
  readonly flatId: Id;
  readonly householdId: Id;
  readonly eligible: boolean;
  readonly hasUnknown: boolean;
  readonly rules: readonly RuleResult[];
  readonly score: Score;
  readonly reasons: readonly ScoreTerm[];
  /** Cost of living there as a share of means, tenths of a percent; null: not known or no means. */
  readonly sharePermille: number | null;
}

/** 1 is first. `tied`: the policy cannot tell it from its neighbours of the same rank. */
export interface RankedMatch extends Match {
  readonly rank: number;
  readonly tied: boolean;
}

export interface Ranking {
  readonly eligible: readonly RankedMatch[];
  /** Apart, with what they fail; in no order of merit. */
  readonly ineligible: readonly Match[];
}

export function matchOf(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Match {
  const rules = judge(flat, family, policy, asOf);
  const score = scoreOf(flat, family, policy, asOf);
  return {
    flatId: flat.id,
    householdId: family.id,
    eligible: isEligible(rules),
    hasUnknown: hasUnknown(rules),
    rules,
    score,
    reasons: strongestReasons(score),
    sharePermille: affordabilityOf(flat, family, policy.eligibility.maxShareOfMeansPercent).sharePermille,
  };
}

/** Flat → families: higher score first, then who waits longer; who is equal in both shares the rank. */
export function rankFamilies(flat: FlatFacts, families: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate): Ranking {
  const waitingSince = new Map(families.map((family) => [family.id, family.waitingSince]));
  const matches = families.map((family) => matchOf(flat, family, policy, asOf));
  return ranked(matches, (match) => waitingSince.get(match.householdId)!, (match) => match.householdId);
}

/** Family → flats. */
export function rankFlats(family: CandidateFacts, flats: readonly FlatFacts[], policy: PolicyDocument, asOf: IsoDate): Ranking {
  return ranked(flats.map((flat) => matchOf(flat, family, policy, asOf)), () => '', (match) => match.flatId);
}

function ranked(matches: readonly Match[], tieBreak: (match: Match) => string, key: (match: Match) => Id): Ranking {
  const compare = (a: Match, b: Match): number => b.score.total - a.score.total || compareText(tieBreak(a), tieBreak(b));
  // The key only keeps the page from jumping; it never makes a rank.
  const sorted = matches.filter((match) => match.eligible).sort((a, b) => compare(a, b) || compareText(key(a), key(b)));
  const eligible: RankedMatch[] = [];
  for (const [index, match] of sorted.entries()) {
    const before = sorted[index - 1];
    const after = sorted[index + 1];
    const sameAsBefore = before !== undefined && compare(before, match) === 0;
    const sameAsAfter = after !== undefined && compare(match, after) === 0;
    eligible.push({ ...match, rank: sameAsBefore ? eligible[index - 1]!.rank : index + 1, tied: sameAsBefore || sameAsAfter });
  }
  const ineligible = matches.filter((match) => !match.eligible).sort((a, b) => compareText(key(a), key(b)));
  return { eligible, ineligible };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
