import loadHighs, { type ModelData } from 'highs';
import type { AllocationGoal } from './problem';

/** Households of different sizes in flats of several places: a multiple knapsack. By canonical order. */
export interface SeveralPlacesProblem {
  readonly places: readonly number[];
  readonly sizes: readonly number[];
  readonly pairs: readonly { readonly flat: number; readonly household: number; readonly score: bigint }[];
}

export interface SeveralPlacesResult {
  /** Indexes of the pairs chosen. */
  readonly chosen: readonly number[];
  readonly score: bigint;
  /** No choice that houses at least as many scores more. */
  readonly bound: bigint;
  /** Whether nobody can house more, and nobody who houses as many can score more. */
  readonly proven: boolean;
}

/** Seconds that are left, asked before each of the two solves. */
export type SecondsLeft = () => number;

/**
 * A mixed integer programme in two phases, solved by HiGHS (branch and cut): first the number housed, then, with at least
 * that number, the score. What it returns is rounded, checked and counted again here in whole numbers; its bound counts only
 * as far as a double can tell, what is closer is looked at one choice after another (`bestScore`).
 */
export async function solveSeveralPlaces(problem: SeveralPlacesProblem, goal: AllocationGoal, secondsLeft: SecondsLeft): Promise<SeveralPlacesResult> {
  const highs = await loadHighs();
  let chosen = firstFit(problem);
  let mostHoused = true;
  if (goal === 'most_housed') {
    const byNumber = solved(highs, problem, problem.pairs.map(() => 1), { atLeast: 0, except: [] }, secondsLeft());
    if (byNumber.chosen && byNumber.chosen.length >= chosen.length) chosen = byNumber.chosen;
    mostHoused = Math.floor(byNumber.bound + TOLERANCE) <= chosen.length;
  }
  const found = bestScore(highs, problem, chosen, goal, secondsLeft);
  return { ...found, proven: mostHoused && found.bound === found.score };
}

/** So many choices that score almost the same are told apart; more are left unproved. */
const MOST_LOOKED_AT = 40;

/**
 * The best score from a choice to start with. HiGHS counts in doubles: scores of more digits than it can tell apart are given to
 * it divided and rounded up, so that no choice is worth more than it believes. The best by such scores is counted exactly and
 * forbidden, and the next one asked for, until no other can be worth more than the best seen.
 */
function bestScore(highs: Highs, problem: SeveralPlacesProblem, begin: readonly number[], goal: AllocationGoal, secondsLeft: SecondsLeft): Omit<SeveralPlacesResult, 'proven'> {
  const atLeast = goal === 'most_housed' ? begin.length : 0;
  const largest = problem.pairs.reduce((most, { score }) => (score > most ? score : -score > most ? -score : most), 1n);
  let unit = 1n;
  while (largest / unit > 1_000_000_000n) unit *= 10n;
  const worth = problem.pairs.map(({ score }) => Number(roundedUp(score, unit)));
  const looked: number[][] = [];
  let [chosen, score] = [begin, scoreOf(problem, begin)];
  let bound = sumOfBest(problem);
  while (looked.length < MOST_LOOKED_AT && bound > score) {
    const next = solved(highs, problem, worth, { atLeast, except: looked }, secondsLeft());
    const rest = Number.isFinite(next.bound) ? BigInt(Math.floor(next.bound + TOLERANCE)) * unit : next.bound > 0 ? bound : score;
    if (rest < bound) bound = rest;
    if (next.chosen) {
      const counted = scoreOf(problem, next.chosen);
      if (counted > score || (goal === 'most_housed' && next.chosen.length > chosen.length)) [chosen, score] = [next.chosen, counted];
      looked.push(next.chosen);
    }
    if (bound < score) bound = score;
    if (!next.chosen) break;
  }
  return { chosen, score, bound: bound < score ? score : bound };
}

const roundedUp = (score: bigint, unit: bigint): bigint => score / unit + (score > 0n && score % unit !== 0n ? 1n : 0n);

const TOLERANCE = 1e-5;
const LONGEST_SECONDS = 86_400;

interface Solved {
  readonly chosen: number[] | null;
  /** Upper bound of the objective; infinite when nothing is known, minus infinite when there is no choice. */
  readonly bound: number;
}

interface Limits {
  readonly atLeast: number;
  /** Choices that do not count any more. */
  readonly except: readonly (readonly number[])[];
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** One maximisation over the pairs: each household once, places kept, at least so many housed. */
function solved(highs: Highs, problem: SeveralPlacesProblem, worth: readonly number[], limits: Limits, seconds: number): Solved {
  if (seconds <= 0) return { chosen: null, bound: Infinity };
  const model = highs.createModel(programme(problem, worth, limits));
  try {
    model.options.set({ output_flag: false, time_limit: Math.min(seconds, LONGEST_SECONDS), mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 });
    if (model.run().modelStatus === highs.constants.modelStatus.infeasible) return { chosen: null, bound: -Infinity };
    const bound = -Number(model.info.get('mip_dual_bound'));
    const chosen = chosenOf(problem, model.getSolution().colValue);
    return { chosen: chosen && chosen.length >= limits.atLeast ? chosen : null, bound: Number.isFinite(bound) ? bound : Infinity };
  } catch (error) {
    // Too large for its memory, or numbers it cannot work with: as if it had no time.
    if (['RuntimeError', 'HighsError'].includes((error as Error).name) || error instanceof RangeError) return { chosen: null, bound: Infinity };
    throw error;
  } finally {
    model.dispose();
  }
}

function programme({ places, sizes, pairs }: SeveralPlacesProblem, worth: readonly number[], { atLeast, except }: Limits): ModelData {
  const ofNumber = sizes.length + places.length;
  const rows = ofNumber + 1 + except.length;
  // A choice is forbidden: of its pairs at least one less, or one more of the others.
  const forbidden = except.map((choice) => new Set(choice));
  const perPair = 3 + except.length;
  return {
    numCols: pairs.length,
    numRows: rows,
    colCost: Float64Array.from(worth, (value) => -value),
    colLower: new Float64Array(pairs.length),
    colUpper: new Float64Array(pairs.length).fill(1),
    rowLower: Float64Array.from({ length: rows }, (_, row) => (row === ofNumber ? atLeast : -Infinity)),
    rowUpper: Float64Array.from([...sizes.map(() => 1), ...places, pairs.length, ...except.map((choice) => choice.length - 1)]),
    integrality: new Int32Array(pairs.length).fill(1),
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: pairs.length,
      starts: Int32Array.from({ length: pairs.length + 1 }, (_, pair) => perPair * pair),
      indices: Int32Array.from(pairs.flatMap(({ household, flat }) => [household, sizes.length + flat, ofNumber, ...except.map((_, at) => ofNumber + 1 + at)])),
      values: Float64Array.from(pairs.flatMap(({ household }, pair) => [1, sizes[household]!, 1, ...forbidden.map((choice) => (choice.has(pair) ? 1 : -1))])),
    },
  };
}

/** The pairs a solution says yes to, or null when they break a limit: nothing is believed that was not checked. */
function chosenOf({ places, sizes, pairs }: SeveralPlacesProblem, values: Float64Array | undefined): number[] | null {
  if (values?.length !== pairs.length) return null;
  const left = [...places];
  const housed = new Set<number>();
  const chosen: number[] = [];
  for (const [pair, { flat, household }] of pairs.entries()) {
    if (!(values[pair]! > 0.5)) continue;
    left[flat]! -= sizes[household]!;
    if (left[flat]! < 0 || housed.has(household)) return null;
    housed.add(household);
    chosen.push(pair);
  }
  return chosen;
}

/** A beginning that holds whatever happens: the smallest households first, each in its best flat with room. */
function firstFit({ places, sizes, pairs }: SeveralPlacesProblem): number[] {
  const order = pairs.map((_, pair) => pair).sort((a, b) => {
    const [one, other] = [pairs[a]!, pairs[b]!];
    return sizes[one.household]! - sizes[other.household]! || (one.score > other.score ? -1 : one.score < other.score ? 1 : a - b);
  });
  const left = [...places];
  const housed = new Set<number>();
  return order
    .filter((pair) => {
      const { flat, household } = pairs[pair]!;
      if (housed.has(household) || left[flat]! < sizes[household]!) return false;
      left[flat]! -= sizes[household]!;
      housed.add(household);
      return true;
    })
    .sort((a, b) => a - b);
}

const scoreOf = ({ pairs }: SeveralPlacesProblem, chosen: readonly number[]): bigint => chosen.reduce((sum, pair) => sum + pairs[pair]!.score, 0n);

/** What can surely not be passed: everybody in the flat that suits best. */
function sumOfBest({ sizes, pairs }: SeveralPlacesProblem): bigint {
  const best = sizes.map(() => null as bigint | null);
  for (const { household, score } of pairs) if (best[household] === null || score > best[household]!) best[household] = score;
  return best.reduce<bigint>((sum, score) => sum + (score !== null && score > 0n ? score : 0n), 0n);
}
