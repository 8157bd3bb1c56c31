import type { Id } from '#kernel';
import type { FlatFacts } from '../facts';
import { eligiblePairs, totalOf, type AgencyFacts, type EligiblePairs } from './eligible-pairs';
import { greedyChoice } from './greedy';
import { solveOneEach, type OneEachProblem } from './one-each';
import { stage, type Tell } from './progress';

export interface AllocatedPair {
  readonly flatId: Id;
  readonly householdId: Id;
  /** Sum of need, fit and waiting: the score of the pair under the policy. */
  readonly score: number;
  readonly need: number;
  readonly fit: number;
  readonly waiting: number;
}

export interface Plan {
  readonly housed: number;
  readonly score: number;
  readonly pairs: readonly AllocatedPair[];
}

export interface AgencyAllocation {
  readonly eligiblePairs: number;
  readonly optimal: Plan;
  /** No plan houses more, and none that houses as many has more need, then fit, then waiting: recomputed from dual prices. */
  readonly proven: boolean;
  /** One flat after another as they come free, each to its best family: what a list on paper does. */
  readonly greedy: Plan;
  /** The highest sum of scores whoever stays out. What housing the most costs is the difference. */
  readonly highest: { readonly housed: number; readonly score: number };
  /** Flats only one waiting family can live in: lost if it refuses. */
  readonly fragile: readonly { readonly flatId: Id; readonly householdId: Id }[];
  /** Flats nobody waiting can live in. */
  readonly unfit: readonly Id[];
}

/**
 * Most households, then need, then fit, then waiting; equals by who waits longer. The same whatever order the facts come in.
 * @param tell hears how far it is, by shares a large agency takes about that long for
 */
export function allocateAgency(facts: AgencyFacts, tell?: Tell): AgencyAllocation {
  const pairs = eligiblePairs(facts, stage(tell, 0, 0.4));
  const problem = (score: OneEachProblem['score']): OneEachProblem => ({
    capacity: new Int32Array(pairs.flats.length).fill(1), households: pairs.families.length, start: pairs.start, household: pairs.family, score,
  });
  const optimal = solveOneEach(problem(layered(pairs)), 'most_housed', stage(tell, 0.4, 0.7));
  const highest = solveOneEach(problem(totalsOf(pairs)), 'highest_score', stage(tell, 0.7, 1));
  const fitting = pairs.flats.map((flat, index) => ({ flatId: flat.id, from: pairs.start[index]!, count: pairs.start[index + 1]! - pairs.start[index]! }));
  return {
    eligiblePairs: pairs.family.length,
    optimal: planOf(pairs, optimal.chosen),
    proven: optimal.bound === optimal.score,
    greedy: planOf(pairs, greedyChoice(pairs)),
    highest: { housed: highest.chosen.length, score: Number(highest.score) },
    fragile: fitting.filter(({ count }) => count === 1).map(({ flatId, from }) => ({ flatId, householdId: pairs.families[pairs.family[from]!]!.id })),
    unfit: fitting.filter(({ count }) => count === 0).map(({ flatId }) => flatId),
  };
}

function totalsOf(pairs: EligiblePairs): Float64Array {
  const totals = new Float64Array(pairs.family.length);
  for (let pair = 0; pair < totals.length; pair += 1) totals[pair] = totalOf(pairs, pair);
  return totals;
}

/** One number that orders sums of need before sums of fit before sums of waiting: a point outweighs all points of the layers below. */
function layered({ points, flats, families }: EligiblePairs): Float64Array | readonly bigint[] {
  const most = Math.min(flats.length, families.length);
  const largest = (values: Int16Array): number => values.reduce((max, value) => Math.max(max, value), 0);
  const perFit = BigInt(most * largest(points.waiting) + 1);
  const perNeed = BigInt(most) * (BigInt(largest(points.fit)) * perFit + BigInt(largest(points.waiting))) + 1n;
  const count = points.need.length;
  if (BigInt(largest(points.need) + 1) * perNeed < 2n ** 50n) {
    const values = new Float64Array(count);
    for (let pair = 0; pair < count; pair += 1) values[pair] = points.need[pair]! * Number(perNeed) + points.fit[pair]! * Number(perFit) + points.waiting[pair]!;
    return values;
  }
  return Array.from({ length: count }, (_, pair) => BigInt(points.need[pair]!) * perNeed + BigInt(points.fit[pair]!) * perFit + BigInt(points.waiting[pair]!));
}

function planOf(pairs: EligiblePairs, chosen: readonly number[]): Plan {
  const flatOf = (pair: number): FlatFacts => {
    let [low, high] = [0, pairs.flats.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pairs.start[middle]! <= pair) low = middle;
      else high = middle - 1;
    }
    return pairs.flats[low]!;
  };
  const named = [...chosen].sort((a, b) => a - b).map((pair) => ({
    flatId: flatOf(pair).id,
    householdId: pairs.families[pairs.family[pair]!]!.id,
    score: totalOf(pairs, pair), need: pairs.points.need[pair]!, fit: pairs.points.fit[pair]!, waiting: pairs.points.waiting[pair]!,
  }));
  return { housed: named.length, score: named.reduce((sum, pair) => sum + pair.score, 0), pairs: named };
}
