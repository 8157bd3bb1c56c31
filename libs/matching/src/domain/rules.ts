import type { IsoDate } from '#kernel';
import { accessibility } from './criteria/accessibility';
import { affordable } from './criteria/affordable';
import { areaPerPerson } from './criteria/area-per-person';
import { availability } from './criteria/availability';
import type { RuleChange } from './criteria/change';
import type { EligibilityRule, Outcome } from './criteria/criterion';
import { houseRules } from './criteria/house-rules';
import { landlordLimit } from './criteria/landlord-limit';
import { location } from './criteria/location';
import { personsPerRoom } from './criteria/persons-per-room';
import { surroundings } from './criteria/surroundings';
import type { CandidateFacts, FlatFacts, Words } from './facts';
import type { PolicyDocument } from './policy';

export type { Outcome } from './criteria/criterion';

/** Every rule, in the order a person reads them. A new one: its file in `criteria/` and its line here. */
export const RULES: readonly EligibilityRule[] = [
  availability, personsPerRoom, areaPerPerson, accessibility, surroundings, houseRules, location, landlordLimit, affordable,
];

/** How people call each rule, by its code. */
export const ruleNames: Readonly<Record<string, Words>> = Object.fromEntries(RULES.map(({ rule, name }) => [rule, name]));

export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: Outcome;
}

/** One rule of one flat for one family: what it needs, what was found, what came of it. Unknown is never a no. */
export interface RuleResult extends RuleOutcome {
  readonly needed: Words;
  readonly found: Words;
  /** The people who decide may set it aside, with a reason. */
  readonly overridable: boolean;
  /** The likeliest of the smallest changes, or what to find out; null when it has passed or nothing can be said. */
  readonly wouldHelp: Words | null;
  /** Of a no: every smallest change that alone would turn it. */
  readonly changes: readonly RuleChange[];
}

export function judge(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): RuleResult[] {
  const results: RuleResult[] = [];
  for (const rule of RULES) {
    const outcome = rule.outcome(flat, family, policy, asOf);
    if (outcome === null) continue;
    const { needed, found, findOut = null } = rule.verdict(flat, family, policy, outcome);
    const changes = outcome === 'failed' ? (rule.changes?.(flat, family, policy) ?? []) : [];
    const wouldHelp = outcome === 'failed' ? (changes[0]?.words ?? null) : outcome === 'unknown' ? findOut : null;
    results.push({
      rule: rule.rule, outcome, needed, found, overridable: rule.overridable ?? false, wouldHelp,
      changes: changes.map(({ of, unit, steps, words }) => ({ of, unit, steps, words })),
    });
  }
  return results;
}

/** What came of every rule that says something, without words. */
export function outcomesOf(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): RuleOutcome[] {
  const outcomes: RuleOutcome[] = [];
  for (const rule of RULES) {
    const outcome = rule.outcome(flat, family, policy, asOf);
    if (outcome !== null) outcomes.push({ rule: rule.rule, outcome });
  }
  return outcomes;
}

/** The same without words, for pairs nobody looks at yet: the first no decides. */
export function mayLive(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): boolean {
  for (const rule of RULES) if (rule.outcome(flat, family, policy, asOf) === 'failed') return false;
  return true;
}

/** Every rule that says no, by its code; without words. */
export function failedRules(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): string[] {
  const failed: string[] = [];
  for (const rule of RULES) if (rule.outcome(flat, family, policy, asOf) === 'failed') failed.push(rule.rule);
  return failed;
}

/** Eligible: nothing has failed. What is unknown is shown and must be found out, but shuts nobody out. */
export const isEligible = (results: readonly RuleOutcome[]): boolean => results.every((result) => result.outcome !== 'failed');
export const hasUnknown = (results: readonly RuleOutcome[]): boolean => results.some((result) => result.outcome === 'unknown');
