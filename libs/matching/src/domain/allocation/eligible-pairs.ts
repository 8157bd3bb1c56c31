import type { IsoDate } from '#kernel';
import type { Layer, ScoreCriterion } from '../criteria/criterion';
import { availability } from '../criteria/availability';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { flatOf, pooled } from '../pools/rule-set';
import { mayLive } from '../rules';
import { CRITERIA, pointsOf } from '../score';
import { asTheyComeFree, byWaiting } from './impartial-order';
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
  const judge = judgeOf(sortedFamilies, policy, asOf, minimumFit);
  const ofFlat = new Map<FlatFacts, PairsOfPool>();
  let done = 0;
  // No rule but availability asks for the days of an offer, and no family is asked for it.
  const offered = sortedFlats.filter((flat) => availability.outcome(flat, NOBODY, policy, asOf) !== 'failed');
  for (const { rules, flats: alike } of pooled(offered).values()) {
    const pairs = judge(flatOf(rules));
    for (const flat of alike) ofFlat.set(flat, pairs);
    tell?.((done += alike.length) / offered.length);
  }
  return joined(sortedFlats, sortedFamilies, (flat) => ofFlat.get(flat) ?? nobody);
}

const NOBODY = {} as CandidateFacts;

/** Judges a flat for everybody; the points of the family alone are counted once, whatever the number of flats. */
function judgeOf(families: readonly CandidateFacts[], policy: PolicyDocument, asOf: IsoDate, minimumFit: number): (flat: FlatFacts) => PairsOfPool {
  const [ofFamily, ofPair] = [CRITERIA.filter((criterion) => criterion.ofFamilyAlone), CRITERIA.filter((criterion) => !criterion.ofFamilyAlone)];
  const own = families.map((family) => layersOf(ofFamily, NO_FLAT, family, policy, asOf));
  const found = new Int32Array(families.length);
  const points = { need: new Int16Array(families.length), fit: new Int16Array(families.length), waiting: new Int16Array(families.length) };
  return (flat) => {
    let count = 0;
    for (let at = 0; at < families.length; at += 1) {
      const family = families[at]!;
      if (!mayLive(flat, family, policy, asOf)) continue;
      const layers = layersOf(ofPair, flat, family, policy, asOf);
      const before = own[at]!;
      if (layers.fit + before.fit < minimumFit) continue;
      found[count] = at;
      for (const layer of LAYERS) points[layer][count] = layers[layer] + before[layer];
      count += 1;
    }
    return { family: found.slice(0, count), points: { need: points.need.slice(0, count), fit: points.fit.slice(0, count), waiting: points.waiting.slice(0, count) } };
  };
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
