import type { Id, IsoDate } from '#kernel';
import { affordabilityOf } from './affordability';
import type { CandidateFacts, FlatFacts } from './facts';
import type { PolicyDocument } from './policy';
import { failedRules, hasUnknown, isEligible, judge, outcomesOf, type RuleOutcome, type RuleResult } from './rules';
import { scoreOf, strongestReasons, totalOf, type Score, type ScoreTerm } from './score';

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

/** What a ranking stands on and what is kept of everybody: a match without its words. */
export interface Standing {
  readonly flatId: Id;
  readonly householdId: Id;
  readonly eligible: boolean;
  readonly rules: readonly RuleOutcome[];
  readonly score: { readonly total: number };
}

/** 1 is first. `tied`: the policy cannot tell it from its neighbours of the same rank. */
export interface Rank {
  readonly rank: number;
  readonly tied: boolean;
}

export type RankedMatch = Match & Rank;

export interface RankingOf<One> {
  readonly eligible: readonly (One & Rank)[];
  /** Apart, with what they fail; in no order of merit. */
  readonly ineligible: readonly One[];
}

export type Ranking = RankingOf<Match>;

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
  return rankedByWaiting(families, (family) => matchOf(flat, family, policy, asOf));
}

/** The same ranking without words, of everybody whatever their number: what a decision leaves with each. */
export function standingsOf(flat: FlatFacts, families: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate): RankingOf<Standing> {
  return rankedByWaiting(families, (family) => {
    const rules = outcomesOf(flat, family, policy, asOf);
    return { flatId: flat.id, householdId: family.id, eligible: isEligible(rules), rules, score: { total: totalOf(flat, family, policy, asOf) } };
  });
}

function rankedByWaiting<One extends Standing>(families: readonly CandidateFacts[], judged: (family: CandidateFacts) => One): RankingOf<One> {
  const waitingSince = new Map(families.map((family) => [family.id, family.waitingSince]));
  return ranked(families.map(judged), (one) => waitingSince.get(one.householdId)!, (one) => one.householdId);
}

/** The beginning of a ranking, with the size of the rest. */
export interface RankingPage extends Ranking {
  readonly eligibleCount: number;
  readonly ineligibleCount: number;
  /** How many families each rule shuts out. */
  readonly failures: ReadonlyMap<string, number>;
}

/** The first of a ranking of everybody: all are judged and scored, words are made for those who are shown. Equal to the beginning of `rankFamilies`. */
export function pageOfFamilies(flat: FlatFacts, families: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate, first: number): RankingPage {
  const failures = new Map<string, number>();
  const eligible: { readonly family: CandidateFacts; readonly total: number }[] = [];
  const ineligible: CandidateFacts[] = [];
  for (const family of families) {
    const failed = failedRules(flat, family, policy, asOf);
    for (const rule of failed) failures.set(rule, (failures.get(rule) ?? 0) + 1);
    if (failed.length > 0) ineligible.push(family);
    else eligible.push({ family, total: totalOf(flat, family, policy, asOf) });
  }
  const compare = (a: (typeof eligible)[number], b: (typeof eligible)[number]): number => b.total - a.total || compareText(a.family.waitingSince, b.family.waitingSince);
  eligible.sort((a, b) => compare(a, b) || compareText(a.family.id, b.family.id));
  // One more than is shown, so that the last one knows whether it is tied with the next.
  const shown = rankFamilies(flat, eligible.slice(0, first + 1).map(({ family }) => family), policy, asOf).eligible.slice(0, first);
  const others = ineligible.sort((a, b) => compareText(a.id, b.id)).slice(0, first);
  return { eligible: shown, ineligible: others.map((family) => matchOf(flat, family, policy, asOf)), eligibleCount: eligible.length, ineligibleCount: ineligible.length, failures };
}

/** The beginning of a ranking kept elsewhere: counts, the first eligible (one more than is shown) and the first of the others. */
export interface KeptPage {
  readonly eligible: readonly CandidateFacts[];
  readonly ineligible: readonly CandidateFacts[];
  readonly eligibleCount: number;
  readonly ineligibleCount: number;
  readonly failures: ReadonlyMap<string, number>;
}

/** The same with some families who are not in it yet. Equal to `pageOfFamilies` of all of them. */
export function mergedPage(flat: FlatFacts, kept: KeptPage, others: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate, first: number): RankingPage {
  const more = pageOfFamilies(flat, others, policy, asOf, others.length);
  const isAmong = (matches: readonly Match[]): CandidateFacts[] => others.filter(({ id }) => matches.some(({ householdId }) => householdId === id));
  const eligible = rankFamilies(flat, [...kept.eligible, ...isAmong(more.eligible)], policy, asOf).eligible.slice(0, first);
  const ineligible = [...kept.ineligible, ...isAmong(more.ineligible)].sort((a, b) => compareText(a.id, b.id)).slice(0, first);
  const failures = new Map(kept.failures);
  for (const [rule, count] of more.failures) failures.set(rule, (failures.get(rule) ?? 0) + count);
  return {
    eligible, ineligible: ineligible.map((family) => matchOf(flat, family, policy, asOf)),
    eligibleCount: kept.eligibleCount + more.eligibleCount, ineligibleCount: kept.ineligibleCount + more.ineligibleCount, failures,
  };
}

/** Family → flats. */
export function rankFlats(family: CandidateFacts, flats: readonly FlatFacts[], policy: PolicyDocument, asOf: IsoDate): Ranking {
  return ranked(flats.map((flat) => matchOf(flat, family, policy, asOf)), () => '', (match) => match.flatId);
}

function ranked<One extends Standing>(matches: readonly One[], tieBreak: (match: One) => string, key: (match: One) => Id): RankingOf<One> {
  const compare = (a: One, b: One): number => b.score.total - a.score.total || compareText(tieBreak(a), tieBreak(b));
  // The key only keeps the page from jumping; it never makes a rank.
  const sorted = matches.filter((match) => match.eligible).sort((a, b) => compare(a, b) || compareText(key(a), key(b)));
  const eligible: (One & Rank)[] = [];
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
