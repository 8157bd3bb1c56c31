import type { IsoDate } from '#kernel';
import { availability } from '../criteria/availability';
import { isOfFamilyAlone, type EligibilityRule, type Layer, type ScoreCriterion } from '../criteria/criterion';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { flatOf, pooled } from '../pools/rule-set';
import { RULES } from '../rules';
import { CRITERIA, pointsOf } from '../score';
import { asTheyComeFree, byWaiting } from './impartial-order';
import { byKinds, columnOf } from './pair-columns';
import type { Tell } from './progress';

/** What an allocation of all free flats is made from; flats and families with a running offer are not among them. */
export interface AgencyFacts {
  readonly flats: readonly FlatFacts[];
  readonly families: readonly CandidateFacts[];
  readonly policy: PolicyDocument;
  readonly asOf: IsoDate;
  /** Points of fit (rooms, affordability, wishes) a pair must have to be considered. */
  readonly minimumFit: number;
}

/** Eligible pairs by flat and then family, with their points. */
export interface EligiblePairs {
  readonly flats: readonly FlatFacts[];
  readonly families: readonly CandidateFacts[];
  readonly start: Int32Array;
  readonly family: Int32Array;
  readonly points: Readonly<Record<Layer, Int16Array>>;
}

/** Pairs of one flat, or of every flat with the same rule set: a place among the families, and points. */
interface PairsOfPool {
  readonly family: Int32Array;
  readonly points: Readonly<Record<Layer, Int16Array>>;
}

const LAYERS: readonly Layer[] = ['need', 'fit', 'waiting'];

/**
 * Flats as they come free, families by who waits longer, whatever order they were read in and whatever they are called. Flats between which no rule can tell are
 * judged once: the work follows rule sets, not flats. Points fit 16 bits (a policy has at most 1000 for each criterion).
 */
export function eligiblePairs({ flats, families, policy, asOf, minimumFit }: AgencyFacts, tell?: Tell): EligiblePairs {
  const sortedFlats = asTheyComeFree(flats);
  const sortedFamilies = byWaiting(families);
  const nobody: PairsOfPool = { family: new Int32Array(0), points: { need: new Int16Array(0), fit: new Int16Array(0), waiting: new Int16Array(0) } };
  const ofFlat = new Map<FlatFacts, PairsOfPool>();
  let done = 0;
  // No rule but availability asks for the days of an offer, and no family is asked for it.
  const offered = sortedFlats.filter((flat) => availability.outcome(flat, NOBODY, policy, asOf) !== 'failed');
  const pools = [...pooled(offered).values()].map(({ rules, flats: alike }) => ({ flat: flatOf(rules), alike }));
  const judge = judgeOf(sortedFamilies, pools.map(({ flat }) => flat), policy, asOf, minimumFit);
  for (const { flat: ofPool, alike } of pools) {
    const pairs = judge(ofPool);
    for (const flat of alike) ofFlat.set(flat, pairs);
    tell?.((done += alike.length) / offered.length);
  }
  return joined(sortedFlats, sortedFamilies, (flat) => ofFlat.get(flat) ?? nobody);
}

const NOBODY = {} as CandidateFacts;

/**
 * Judges a flat for everybody. The points of the family alone are counted once, whatever the number of flats; what a rule or a
 * criterion says of flats alike in all it looks at, once for each kind.
 */
function judgeOf(families: readonly CandidateFacts[], flats: readonly FlatFacts[], policy: PolicyDocument, asOf: IsoDate, minimumFit: number): (flat: FlatFacts) => PairsOfPool {
  const [rules, criteria] = [byKinds(RULES, flats), byKinds(CRITERIA.filter((criterion) => !isOfFamilyAlone(criterion)), flats)];
  const ofFamily = CRITERIA.filter(isOfFamilyAlone);
  const own = families.map((family) => layersOf(ofFamily, NO_FLAT, family, policy, asOf));
  const fails = (rule: EligibilityRule, flat: FlatFacts, family: CandidateFacts): boolean => rule.outcome(flat, family, policy, asOf) === 'failed';
  const failed = rules.few.map((rule) => columnOf(rule, (flat) => Uint8Array.from(families, (family) => (fails(rule, flat, family) ? 1 : 0))));
  const scored = criteria.few.map((criterion) => ({
    layer: criterion.weighsAs,
    column: columnOf(criterion, (flat) => Int16Array.from(families, (family) => pointsOf(criterion, flat, family, policy, asOf))),
  }));
  const failsAny = (flat: FlatFacts, family: CandidateFacts): boolean => {
    for (const rule of rules.many) if (fails(rule, flat, family)) return true;
    return false;
  };
  const shutOut = new Uint8Array(families.length);
  const found = new Int32Array(families.length);
  const points = { need: new Int16Array(families.length), fit: new Int16Array(families.length), waiting: new Int16Array(families.length) };
  return (flat) => {
    shutOut.fill(0);
    for (const column of failed) orEach(shutOut, column.of(flat));
    const counted = scored.map(({ layer, column }) => ({ layer, values: column.of(flat) }));
    let count = 0;
    for (let at = 0; at < families.length; at += 1) {
      if (shutOut[at] === 1) continue;
      const family = families[at]!;
      if (failsAny(flat, family)) continue;
      const layers = layersOf(criteria.many, flat, family, policy, asOf);
      for (const { layer, values } of counted) layers[layer] += values[at]!;
      const before = own[at]!;
      if (layers.fit + before.fit < minimumFit) continue;
      found[count] = at;
      for (const layer of LAYERS) points[layer][count] = layers[layer] + before[layer];
      count += 1;
    }
    return { family: found.slice(0, count), points: { need: points.need.slice(0, count), fit: points.fit.slice(0, count), waiting: points.waiting.slice(0, count) } };
  };
}

function orEach(into: Uint8Array, from: Uint8Array): void {
  for (let at = 0; at < into.length; at += 1) into[at]! |= from[at]!;
}

const NO_FLAT = {} as FlatFacts;

function joined(flats: readonly FlatFacts[], families: readonly CandidateFacts[], pairsOf: (flat: FlatFacts) => PairsOfPool): EligiblePairs {
  const start = new Int32Array(flats.length + 1);
  for (const [index, flat] of flats.entries()) start[index + 1] = start[index]! + pairsOf(flat).family.length;
  const count = start[flats.length]!;
  const family = new Int32Array(count);
  const points = { need: new Int16Array(count), fit: new Int16Array(count), waiting: new Int16Array(count) };
  for (const [index, flat] of flats.entries()) {
    const pairs = pairsOf(flat);
    family.set(pairs.family, start[index]);
    for (const layer of LAYERS) points[layer].set(pairs.points[layer], start[index]);
  }
  return { flats, families, start, family, points };
}

function layersOf(criteria: readonly ScoreCriterion[], flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): Record<Layer, number> {
  const points = { need: 0, fit: 0, waiting: 0 };
  for (const criterion of criteria) points[criterion.weighsAs] += pointsOf(criterion, flat, family, policy, asOf);
  return points;
}

export const totalOf = ({ points }: EligiblePairs, pair: number): number => points.need[pair]! + points.fit[pair]! + points.waiting[pair]!;
