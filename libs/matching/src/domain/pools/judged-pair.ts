import type { IsoDate } from '#kernel';
import { isOfFamilyAlone } from '../criteria/criterion';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { failedRules } from '../rules';
import { CRITERIA, pointsOf } from '../score';

/** What is kept of a family and a pool: no words, only what a ranking is made from. */
export interface JudgedPair {
  /** Codes of the rules it fails; empty: eligible. */
  readonly failed: readonly string[];
  /** Points of the criteria that look at the flat. With those of the family alone they sum to the score. */
  readonly points: number;
}

const OF_FAMILY = CRITERIA.filter(isOfFamilyAlone);
const OF_PAIR = CRITERIA.filter((criterion) => !isOfFamilyAlone(criterion));

export function judgedPair(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): JudgedPair {
  const failed = failedRules(flat, family, policy, asOf);
  // Nobody is ranked by a score that came with a no, but an override is: the points stand either way.
  return { failed, points: OF_PAIR.reduce((sum, criterion) => sum + pointsOf(criterion, flat, family, policy, asOf), 0) };
}

/** Criteria of the family alone look at no flat. */
const NO_FLAT = {} as FlatFacts;

/** Points that are the same for every flat. */
export function pointsOfFamily(family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): number {
  return OF_FAMILY.reduce((sum, criterion) => sum + pointsOf(criterion, NO_FLAT, family, policy, asOf), 0);
}

/** All a matching may know of a family but which one it is, as a text: another text, and it has to be judged anew. */
export const textOfFacts = ({ id: _, ...facts }: CandidateFacts): string => JSON.stringify(facts);
