import { canonicalOrder, compareIds, type CanonicalOrder } from './canonical-order';
import { countingLimit, groupsOfFlats } from './counting-limits';
import { exactScores, scoreOfExact, type ExactScores } from './exact-scores';
import type { SecondsLeft } from './knapsack-programme';
import { solveOneEach } from './one-each';
import { pairsByFlat, type PairsByFlat } from './pairs-by-flat';
import type { Allocation, AllocationGoal, AllocationProblem } from './problem';
import { solveSeveralPlaces } from './several-places';

/** Part of the result, in exact scores; pairs by their index in the problem. */
interface Part {
  readonly chosen: readonly number[];
  readonly score: bigint;
  readonly bound: bigint;
  readonly proven: boolean;
}

/**
 * Houses the most, then scores the most; exactly, and with a bound that proves it. Flats whose limit is a mere number of
 * households are solved as an assignment problem however large; flats where it matters which households go together are
 * solved, group by group, as a mixed integer programme, which alone can run out of time.
 * @param secondsLeft time for the programmes, asked before each; assignment always ends
 */
export async function solveAllocation(problem: AllocationProblem, goal: AllocationGoal = 'most_housed', secondsLeft: SecondsLeft = () => Infinity): Promise<Allocation> {
  const { pairHousehold, pairFlat } = problem;
  const scores = exactScores(problem.pairScore);
  const order = canonicalOrder(problem);
  const pairs = pairsByFlat(problem, order);
  const { limits, hard } = limitsOf(problem, order, pairs);
  const parts = [oneEach(pairs, limits, hard, order.households.length, scores, goal)];
  for (const flats of hard.values()) parts.push(await severalPlaces(problem, order, pairs, flats, scores, goal, secondsLeft));
  const chosen = parts.flatMap((part) => part.chosen);
  return {
    housed: chosen.length,
    score: scoreOfExact(sum(parts, (part) => part.score), scores.decimals),
    pairs: chosen
      .map((pair) => [pairHousehold[pair]!, pairFlat[pair]!] as const)
      .sort(([a], [b]) => compareIds(problem.households[a]!, problem.households[b]!)),
    bound: scoreOfExact(sum(parts, (part) => part.bound), scores.decimals),
    proven: parts.every((part) => part.proven),
  };
}

const sum = (parts: readonly Part[], of: (part: Part) => bigint): bigint => parts.reduce((total, part) => total + of(part), 0n);

/** How many households each flat holds, and the groups of flats (by canonical place) where a number does not say it all. */
function limitsOf(problem: AllocationProblem, order: CanonicalOrder, pairs: PairsByFlat): { limits: (number | null)[]; hard: ReadonlyMap<number, readonly number[]> } {
  const limits = Array.from(order.flats, (flat, place) => {
    const ofFlat = pairs.household.subarray(pairs.start[place], pairs.start[place + 1]);
    if (ofFlat.length === 0) return 0;
    return problem.places[flat] === 1 ? 1 : countingLimit(problem.places[flat]!, Float64Array.from(ofFlat, (household) => problem.sizes[order.households[household]!]!));
  });
  const hard = new Map<number, number[]>();
  if (limits.includes(null)) {
    const groups = groupsOfFlats(pairs, order.households.length);
    for (const [flat, limit] of limits.entries()) if (limit === null) hard.set(groups[flat]!, []);
    for (const [flat, group] of groups.entries()) hard.get(group)?.push(flat);
  }
  return { limits, hard };
}

function oneEach(pairs: PairsByFlat, limits: readonly (number | null)[], hard: ReadonlyMap<number, readonly number[]>, households: number, { values }: ExactScores, goal: AllocationGoal): Part {
  const elsewhere = new Set([...hard.values()].flat());
  const start = new Int32Array(limits.length + 1);
  for (let flat = 0; flat < limits.length; flat += 1) start[flat + 1] = start[flat]! + (elsewhere.has(flat) ? 0 : pairs.start[flat + 1]! - pairs.start[flat]!);
  const pair = elsewhere.size === 0 ? pairs.pair : pairs.pair.filter(keptBy(pairs, elsewhere));
  const household = elsewhere.size === 0 ? pairs.household : pairs.household.filter(keptBy(pairs, elsewhere));
  const score = values instanceof Float64Array ? new Float64Array(pair.length) : new Array<bigint>(pair.length);
  for (let index = 0; index < pair.length; index += 1) score[index] = values[pair[index]!]!;
  const capacity = Int32Array.from(limits, (limit, flat) => (elsewhere.has(flat) ? 0 : limit!));
  const found = solveOneEach({ capacity, households, start, household, score }, goal);
  return { ...found, chosen: found.chosen.map((index) => pair[index]!), proven: true };
}

/** Whether an index among the sorted pairs belongs to a flat of none of these. */
function keptBy(pairs: PairsByFlat, elsewhere: ReadonlySet<number>): (value: number, index: number) => boolean {
  let flat = 0;
  return (_, index) => {
    if (index === 0) flat = 0;
    while (index >= pairs.start[flat + 1]!) flat += 1;
    return !elsewhere.has(flat);
  };
}

function severalPlaces(
  problem: AllocationProblem,
  order: CanonicalOrder,
  pairs: PairsByFlat,
  flats: readonly number[],
  { values }: ExactScores,
  goal: AllocationGoal,
  secondsLeft: SecondsLeft,
): Promise<Part> {
  const indexes = flats.flatMap((flat) => Array.from({ length: pairs.start[flat + 1]! - pairs.start[flat]! }, (_, index) => ({ flat, index: pairs.start[flat]! + index })));
  const flatAt = new Map(flats.map((flat, at) => [flat, at]));
  const households = [...new Set(indexes.map(({ index }) => pairs.household[index]!))].sort((a, b) => a - b);
  const householdAt = new Map(households.map((household, at) => [household, at]));
  const sizes = households.map((household) => problem.sizes[order.households[household]!]!);
  const everybody = sizes.reduce((total, size) => total + size, 0);
  return solveSeveralPlaces(
    {
      places: flats.map((flat) => Math.min(everybody, problem.places[order.flats[flat]!]!)),
      sizes,
      pairs: indexes.map(({ flat, index }) => ({ flat: flatAt.get(flat)!, household: householdAt.get(pairs.household[index]!)!, score: BigInt(values[pairs.pair[index]!]!) })),
    },
    goal,
    secondsLeft,
  ).then((found) => ({ ...found, chosen: found.chosen.map((at) => pairs.pair[indexes[at]!.index]!) }));
}
