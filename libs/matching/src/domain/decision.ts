import { refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { CandidateFacts, FlatFacts } from './facts';
import type { Match, RankingOf, Standing } from './ranking';
import type { MatchingRefusal } from './refusals';
import { ruleNames, type RuleResult } from './rules';
import type { ScoreTerm } from './score';

/** What was known and shown when it was decided: frozen with the decision, without a name. */
export interface DecisionSnapshot {
  readonly asOf: IsoDate;
  readonly policyVersion: number;
  readonly flat: FlatFacts;
  readonly family: CandidateFacts;
  readonly rules: readonly RuleResult[];
  readonly terms: readonly ScoreTerm[];
  readonly score: number;
  /** Place among the eligible; null for a family that came in by an override. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly eligibleCount: number;
  readonly ineligibleCount: number;
}

export interface DecisionDraft {
  readonly reason: string;
  readonly deciderIds: readonly Id[];
  readonly overriddenRules: readonly string[];
}

/** What a decision must have, and that every failed rule is either met or lawfully set aside. */
export function examineDecision(draft: DecisionDraft, match: Match): Refusal<MatchingRefusal> | null {
  if (draft.reason.trim() === '') return refusal('decision_without_reason', {}, 'reason');
  if (draft.deciderIds.length === 0) return refusal('decision_without_people', {}, 'deciderIds');
  for (const [index, name] of draft.overriddenRules.entries()) {
    const rule = match.rules.find((result) => result.rule === name);
    const words = { rule: ruleNames[name]?.cs ?? name, ruleEn: ruleNames[name]?.en ?? name };
    if (!rule || rule.outcome !== 'failed') return refusal('rule_not_failed', words, `overriddenRules.${index}`);
    if (!rule.overridable) return refusal('rule_not_overridable', words, `overriddenRules.${index}`);
  }
  const failed = failedBeyond(match.rules, draft.overriddenRules);
  return failed.length === 0 ? null : refusal('not_eligible', wordsOf(failed), 'householdId');
}

/** Failed rules that nobody has set aside. */
export function failedBeyond(rules: readonly RuleResult[], overridden: readonly string[]): RuleResult[] {
  return rules.filter((rule) => rule.outcome === 'failed' && !overridden.includes(rule.rule));
}

export function wordsOf(failed: readonly RuleResult[]): { rules: string; rulesEn: string } {
  return {
    rules: failed.map((rule) => ruleNames[rule.rule]!.cs).join(', '),
    rulesEn: failed.map((rule) => ruleNames[rule.rule]!.en).join(', '),
  };
}

export function snapshotOf(match: Match, ranking: RankingOf<Standing>, flat: FlatFacts, family: CandidateFacts, policyVersion: number, asOf: IsoDate): DecisionSnapshot {
  const ranked = ranking.eligible.find((one) => one.householdId === match.householdId);
  return {
    asOf, policyVersion, flat, family, rules: match.rules, terms: match.score.terms, score: match.score.total,
    rank: ranked?.rank ?? null, tied: ranked?.tied ?? false,
    eligibleCount: ranking.eligible.length, ineligibleCount: ranking.ineligible.length,
  };
}
