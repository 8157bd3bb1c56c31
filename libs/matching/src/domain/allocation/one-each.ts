import { BIGINTS, cheapestAssignment, NUMBERS, type Assignment, type Cost, type SparseCosts } from './assignment';
import { certificateOf } from './certificate';
import type { AllocationGoal } from './problem';
import type { Tell } from './progress';

/** Households and flats whose limits are a mere number of households: a problem of assignment. By canonical order. */
export interface OneEachProblem {
  /** Households each flat can hold. */
  readonly capacity: Int32Array;
  readonly households: number;
  /** Pairs by flat: those of flat `f` from `start[f]` to `start[f + 1]`, by household. */
  readonly start: Int32Array;
  readonly household: Int32Array;
  readonly score: Float64Array | readonly bigint[];
}

export interface OneEachResult {
  /** Indexes of the pairs chosen. */
  readonly chosen: readonly number[];
  readonly score: bigint;
  /** The highest score with so many housed, from the dual values. */
  readonly bound: bigint;
}

/** Comfortably within the whole numbers a double holds, whatever the sums of a search (three times this at the most). */
const SAFE = 2 ** 50;

/**
 * Houses the most, then scores the most: staying out costs more than all scores together could bring. The side with fewer
 * places takes the part of the rows.
 * @throws Error when the dual values do not prove the result; that would be a fault of the solver, not of the file
 */
export function solveOneEach(problem: OneEachProblem, goal: AllocationGoal, tell?: Tell): OneEachResult {
  if (problem.household.length === 0) return { chosen: [], score: 0n, bound: 0n };
  const shape = shapeOf(problem);
  const rows = shape.nodeOf.length;
  const { least, most } = extremes(problem.score, goal);
  const top = BigInt(most);
  const out = goal === 'most_housed' ? BigInt(rows) * (top - BigInt(least)) + 1n : top;
  const { costs, assignment } = out + top - BigInt(least) < SAFE ? inNumbers(problem, shape, Number(most), out, tell) : inBigints(problem, shape, top, out, goal, tell);
  const { cost, bound } = certificateOf(costs, assignment);
  if (cost !== bound) throw new Error(`The allocation is not proved: it costs ${cost}, the bound is ${bound}.`);
  const chosen: number[] = [];
  let score = 0n;
  for (const edge of assignment.edgeOf) {
    if (edge < 0) continue;
    const pair = shape.pairOf ? shape.pairOf[edge]! : edge;
    chosen.push(pair);
    score += BigInt(problem.score[pair]!);
  }
  // cost = housed · top − score + out · (rows − housed), and no cost is lower than the bound.
  const housed = BigInt(chosen.length);
  return { chosen, score, bound: housed * top + BigInt(costs.unmatched) * (BigInt(rows) - housed) - bound };
}

interface Shape extends Omit<SparseCosts, 'cost' | 'unmatched'> {
  /** The pair behind each edge; null when they are the same. */
  readonly pairOf: Int32Array | null;
}

function shapeOf(problem: OneEachProblem): Shape {
  const { capacity, households, start, household } = problem;
  let places = 0;
  for (const count of capacity) places += count;
  if (places <= households) {
    const nodeOf = new Int32Array(places);
    let row = 0;
    for (const [flat, count] of capacity.entries()) for (let place = 0; place < count; place += 1) nodeOf[row++] = flat;
    return { nodeOf, start, column: household, capacity: new Int32Array(households).fill(1), pairOf: null };
  }
  // The same pairs by household: counted, then dealt out; by flat within, because they are read by flat.
  const startOf = new Int32Array(households + 1);
  for (let pair = 0; pair < household.length; pair += 1) startOf[household[pair]! + 1]! += 1;
  for (let one = 0; one < households; one += 1) startOf[one + 1]! += startOf[one]!;
  const next = startOf.slice(0, households);
  const column = new Int32Array(household.length);
  const pairOf = new Int32Array(household.length);
  for (let flat = 0; flat < capacity.length; flat += 1) {
    for (let pair = start[flat]!; pair < start[flat + 1]!; pair += 1) {
      const edge = next[household[pair]!]!++;
      column[edge] = flat;
      pairOf[edge] = pair;
    }
  }
  return { nodeOf: Int32Array.from({ length: households }, (_, one) => one), start: startOf, column, capacity, pairOf };
}

/** Lowest and highest score; for the highest score alone nobody is housed for less than nothing. */
function extremes(scores: Float64Array | readonly bigint[], goal: AllocationGoal): { least: number | bigint; most: number | bigint } {
  let least: number | bigint = scores[0]!;
  let most: number | bigint = scores[0]!;
  for (let pair = 1; pair < scores.length; pair += 1) {
    const score = scores[pair]!;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  if (goal === 'highest_score' && most < 0) most = typeof most === 'bigint' ? 0n : 0;
  return { least, most };
}

function inNumbers(problem: OneEachProblem, shape: Shape, top: number, out: bigint, tell?: Tell): { costs: SparseCosts; assignment: Assignment } {
  const scores = problem.score as Float64Array;
  const cost = new Float64Array(scores.length);
  for (let edge = 0; edge < cost.length; edge += 1) cost[edge] = top - Number(scores[shape.pairOf ? shape.pairOf[edge]! : edge]);
  const costs: SparseCosts = { ...shape, cost: cost as unknown as Cost[], unmatched: Number(out) };
  return { costs, assignment: cheapestAssignment(costs, NUMBERS, undefined, tell) };
}

/**
 * Scores of too many digits: solved roughly in numbers first, then exactly in bigints from the prices found. Rough prices
 * can be wrong for a column that ends up with room; then the proof fails and bigints begin from the beginning.
 */
function inBigints(problem: OneEachProblem, shape: Shape, top: bigint, out: bigint, goal: AllocationGoal, tell?: Tell): { costs: SparseCosts; assignment: Assignment } {
  const exact = Array.from(shape.column, (_, edge) => top - BigInt(problem.score[shape.pairOf ? shape.pairOf[edge]! : edge]!));
  let largest = 0n;
  for (const cost of exact) if (cost > largest) largest = cost;
  let shift = 0n;
  while (((out + largest) >> shift) >= SAFE) shift += 1n;
  // Staying out may cost more than it must, so both runs can mean the same by it; for the highest score alone it costs just so much.
  const roughOut = (out >> shift) + 1n;
  const costs: SparseCosts = { ...shape, cost: exact as unknown as Cost[], unmatched: (goal === 'most_housed' ? roughOut << shift : out) as unknown as Cost };
  const rough: SparseCosts = { ...shape, cost: Float64Array.from(exact, (cost) => Number(cost >> shift)) as unknown as Cost[], unmatched: Number(roughOut) };
  const prices = Array.from(cheapestAssignment(rough, NUMBERS).columnDual, (price) => BigInt(price) << shift) as unknown as Cost[];
  const warm = cheapestAssignment(costs, BIGINTS, prices, tell);
  const { cost, bound } = certificateOf(costs, warm);
  return { costs, assignment: cost === bound ? warm : cheapestAssignment(costs, BIGINTS, undefined, tell) };
}
