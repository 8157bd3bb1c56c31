import { BIGINTS, cheapestAssignment, NUMBERS, reducedPrices, type Assignment, type Cost, type SparseCosts } from './assignment';
import { certificateOf, isMostHoused, type Certificate } from './certificate';
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
  const solved = inNumbers(problem, shape, goal, tell) ?? inBigints(problem, shape, goal, tell);
  const { costs, assignment, cost, bound } = solved;
  if (cost !== bound) throw new Error(`The allocation is not proved: it costs ${cost}, the bound is ${bound}.`);
  const chosen: number[] = [];
  let score = 0n;
  for (const edge of assignment.edgeOf) {
    if (edge < 0) continue;
    const pair = shape.pairOf ? shape.pairOf[edge]! : edge;
    chosen.push(pair);
    score += BigInt(problem.score[pair]!);
  }
  // cost = housed · most − score + unmatched · (rows − housed), and no cost is lower than the bound.
  const housed = BigInt(chosen.length);
  const out = BigInt(shape.nodeOf.length) - housed;
  return { chosen, score, bound: housed * BigInt(costs.most) + BigInt(costs.unmatched) * out - bound };
}

/** An assignment with its certificate, and the costs both speak of. */
interface Solved extends Certificate {
  readonly costs: SparseCosts;
  readonly assignment: Assignment;
}

interface Shape extends Omit<SparseCosts, 'worth' | 'most' | 'unmatched'> {
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
function extremes<Score extends number | bigint>(scores: ArrayLike<Score>, goal: AllocationGoal): { least: Score; most: Score } {
  let least = scores[0]!;
  let most = least;
  for (let pair = 1; pair < scores.length; pair += 1) {
    const score = scores[pair]!;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const nothing = (typeof most === 'bigint' ? 0n : 0) as Score;
  return { least, most: goal === 'highest_score' && most < nothing ? nothing : most };
}

const certified = (costs: SparseCosts, assignment: Assignment): Solved => ({ costs, assignment, ...certificateOf(costs, assignment) });

/**
 * In numbers, while they hold the sums of a search. Where staying out would have to cost more than they hold, it costs as much as
 * they do: that is enough when nobody can house more than came of it, which is proved apart. @returns null when it was not enough
 */
function inNumbers(problem: OneEachProblem, shape: Shape, goal: AllocationGoal, tell?: Tell): Solved | null {
  if (!(problem.score instanceof Float64Array)) return null;
  const { least, most } = extremes(problem.score, goal);
  const range = most - least;
  const enough = goal === 'highest_score' ? most : shape.nodeOf.length * range + 1;
  const isEnough = enough + range < SAFE;
  if (!isEnough && (goal === 'highest_score' || range > SAFE / 4)) return null;
  const unmatched = isEnough ? enough : SAFE - range - 1;
  const costs: SparseCosts = { ...shape, worth: (shape.pairOf ? gathered(problem.score, shape.pairOf) : problem.score) as unknown as Cost[], most, unmatched };
  const found = (prices?: readonly Cost[]): Solved => certified(costs, cheapestAssignment(costs, NUMBERS, prices, tell));
  if (isEnough && goal === 'most_housed' && looksFilled(shape)) {
    const filled = found(reducedPrices(costs, NUMBERS));
    if (filled.cost === filled.bound) return filled;
  }
  const plain = found();
  return isEnough || isMostHoused(costs, plain.assignment) ? plain : null;
}

/** As many rows as places, and most of them suit each other: every column will have its row. */
function looksFilled({ nodeOf, start, column, capacity }: Shape): boolean {
  return capacity.reduce((sum, places) => sum + places, 0) === nodeOf.length && 2 * column.length > (start.length - 1) * capacity.length;
}

function gathered(scores: Float64Array, pairOf: Int32Array): Float64Array {
  const worth = new Float64Array(pairOf.length);
  for (let edge = 0; edge < worth.length; edge += 1) worth[edge] = scores[pairOf[edge]!]!;
  return worth;
}

/**
 * Scores of too many digits: solved roughly in numbers first, then exactly in bigints from the prices found. Rough prices
 * can be wrong for a column that ends up with room; then the proof fails and bigints begin from the beginning.
 */
function inBigints(problem: OneEachProblem, shape: Shape, goal: AllocationGoal, tell?: Tell): Solved {
  const worth = Array.from(shape.column, (_, edge) => BigInt(problem.score[shape.pairOf ? shape.pairOf[edge]! : edge]!));
  const { least, most } = extremes(worth, goal);
  const out = goal === 'most_housed' ? BigInt(shape.nodeOf.length) * (most - least) + 1n : most;
  let shift = 0n;
  while ((out + most - least) >> shift >= SAFE) shift += 1n;
  // Staying out may cost more than it must, so both runs can mean the same by it; for the highest score alone it costs just so much.
  const roughOut = (out >> shift) + 1n;
  const costs: SparseCosts = { ...shape, worth: worth as unknown as Cost[], most: most as unknown as Cost, unmatched: (goal === 'most_housed' ? roughOut << shift : out) as unknown as Cost };
  const rough: SparseCosts = { ...shape, worth: Float64Array.from(worth, (score) => -Number((most - score) >> shift)) as unknown as Cost[], most: 0, unmatched: Number(roughOut) };
  const prices = Array.from(cheapestAssignment(rough, NUMBERS).columnDual, (price) => BigInt(price) << shift) as unknown as Cost[];
  const warm = certified(costs, cheapestAssignment(costs, BIGINTS, prices, tell));
  return warm.cost === warm.bound ? warm : certified(costs, cheapestAssignment(costs, BIGINTS, undefined, tell));
}
