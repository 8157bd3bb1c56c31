import type { IsoDate } from '#kernel';
import type { CandidateFacts, FlatFacts, Words } from '../facts';
import type { PolicyDocument, Term } from '../policy';
import type { Change } from './change';

export type Outcome = 'passed' | 'failed' | 'unknown';

/** What one rule said in words: what it needs, what it saw, and what is still to be found out. */
export interface Verdict {
  readonly needed: Words;
  readonly found: Words;
  /** Of an unknown outcome: what to ask or to look at. */
  readonly findOut?: Words;
}

/** Facts of a flat that something looks at, by name. */
export type LooksAt = Readonly<Partial<Record<keyof FlatFacts, true>>>;

/**
 * One rule of eligibility. A new one is a file of this shape and its line in `rules.ts`. `outcome` is asked of hundreds of
 * thousands of pairs and makes no words; `verdict` is asked of the pairs somebody looks at.
 */
export interface EligibilityRule {
  readonly rule: string;
  readonly name: Words;
  /** The rule as it is published, with the values of the policy. */
  sentence(policy: PolicyDocument): Words;
  /** The check itself as a formula, with the values of the policy. */
  test(policy: PolicyDocument): Words;
  /** The paragraph it rests on; null: the agency's own rule. */
  readonly law: Words | null;
  /** The people who decide may set it aside, with a reason. */
  readonly overridable?: true;
  /** What of a flat the outcome looks at: flats alike in it are asked about once (`RuleLookingAt`). */
  readonly looksAt: LooksAt;
  /** null: says nothing about this pair. Of the days only availability may depend on `asOf`: pairs are kept from day to day (`pools`). */
  outcome(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Outcome | null;
  verdict(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, outcome: Outcome): Verdict;
  /** Of a no: the smallest changes that would turn it, each of them alone, the likeliest first. A rule that never says no has none. */
  changes?(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): readonly Change[];
}

/** How a file says it: a fact of a flat the outcome takes has to be named, or it does not compile. */
export interface RuleLookingAt<Fact extends keyof FlatFacts> extends EligibilityRule {
  readonly looksAt: Readonly<Record<Fact, true>>;
  outcome(flat: Pick<FlatFacts, Fact>, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Outcome | null;
}

export type Layer = 'need' | 'fit' | 'waiting';

/** One criterion of the score: a file of this shape and its line in `score.ts`. Its weight is its cap in the policy. */
export interface ScoreCriterion {
  readonly term: Term;
  /** Where it stands when many flats are allocated at once: need goes before fit, fit before waiting. */
  readonly weighsAs: Layer;
  readonly name: Words;
  /** How the points are counted, with the values of the policy. */
  sentence(policy: PolicyDocument): Words;
  /** The points as a formula, with the values of the policy. */
  test(policy: PolicyDocument): Words;
  readonly law: Words | null;
  /** What of a flat the points look at (`CriterionLookingAt`); nothing: they are of the family alone and counted once. */
  readonly looksAt: LooksAt;
  /** Points before the cap, not rounded; null: not known. */
  points(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): number | null;
  words(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Words;
  /** Since when the fact behind it holds; without it the fact has no day of its own. */
  since?(family: CandidateFacts): IsoDate | null;
}

/** How a file says it, as with a rule. */
export interface CriterionLookingAt<Fact extends keyof FlatFacts> extends ScoreCriterion {
  readonly looksAt: Readonly<Record<Fact, true>>;
  points(flat: Pick<FlatFacts, Fact>, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): number | null;
}

/** Nothing of the flat weighs in it. */
export const isOfFamilyAlone = ({ looksAt }: ScoreCriterion): boolean => Object.keys(looksAt).length === 0;

export const passedIf = (ok: boolean): Outcome => (ok ? 'passed' : 'failed');
export const known = (value: boolean | null): Outcome => (value === null ? 'unknown' : passedIf(value));

/** Three-valued and: a single no decides, otherwise a single unknown does. */
export function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('failed')) return 'failed';
  return outcomes.includes('unknown') ? 'unknown' : 'passed';
}
