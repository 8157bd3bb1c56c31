import loadHighs, { type ModelData } from 'highs';

/** Households of different sizes in flats of several places: a multiple knapsack. By canonical order. */
export interface SeveralPlacesProblem {
  readonly places: readonly number[];
  readonly sizes: readonly number[];
  readonly pairs: readonly { readonly flat: number; readonly household: number; readonly score: bigint }[];
}

/** Seconds that are left, asked before each solve. */
export type SecondsLeft = () => number;

/** So many choices that are almost as good, or fit almost, are looked at one after another; more are left unproved. */
export const MOST_LOOKED_AT = 40;

/** How far a bound of HiGHS may be off. */
export const TOLERANCE = 1e-5;
const LONGEST_SECONDS = 86_400;
/** With more pairs than this HiGHS finds nothing in any time people wait, and does not end when its time is over. */
const MOST_PAIRS = 400_000;
/** HiGHS takes a number for whole that is a millionth off: sizes above this could hide a whole place in it. */
const LARGEST_SIZE = 100_000;

interface Solved {
  readonly chosen: number[] | null;
  /** Upper bound of the objective; infinite when nothing is known, minus infinite when there is no choice. */
  readonly bound: number;
}

/** A further row: what the chosen pairs weigh together is at most so much. */
interface Cut {
  readonly weights: Float64Array;
  readonly atMost: number;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

export interface Programme {
  readonly highs: Highs;
  readonly problem: SeveralPlacesProblem;
  readonly coarse: Pick<SeveralPlacesProblem, 'places'> & { readonly size: (pair: number) => number };
  /** Grows: what was found to break a limit, and choices that were counted. */
  readonly cuts: Cut[];
}

export async function openProgramme(problem: SeveralPlacesProblem): Promise<Programme> {
  return { highs: await loadHighs(), problem, coarse: coarseSizes(problem), cuts: [] };
}

/**
 * Sizes and places small enough for HiGHS to tell apart: both divided by one number for a flat and rounded down, so that
 * whatever fits still fits and a bound stays a bound. What fits only by the rounding is cut off when it is met.
 */
function coarseSizes({ places, sizes, pairs }: SeveralPlacesProblem): Programme['coarse'] {
  const unit = places.map((of) => Math.max(1, Math.ceil(of / LARGEST_SIZE)));
  const room = places.map((of, flat) => Math.floor(of / unit[flat]!));
  const size = (pair: number): number => {
    const { flat, household } = pairs[pair]!;
    return Math.min(Math.floor(sizes[household]! / unit[flat]!), room[flat]! + 1);
  };
  return { places: room, size };
}

/** The choice, of its pairs at least one less or one more of the others. */
export const forbidden = ({ pairs }: SeveralPlacesProblem, choice: readonly number[]): Cut => {
  const weights = new Float64Array(pairs.length).fill(-1);
  for (const pair of choice) weights[pair] = 1;
  return { weights, atMost: choice.length - 1 };
};

/**
 * One maximisation over the pairs: each household once, places kept, at least so many housed, none of what was cut off.
 * @param known a choice to better, so that the time goes into what is not known yet
 */
export function solved(programme: Programme, worth: readonly number[], atLeast: number, known: readonly number[], secondsLeft: SecondsLeft): Solved {
  let bound = Infinity;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += 1) {
    const next = run(programme, worth, atLeast, known, secondsLeft());
    bound = Math.min(bound, next.bound);
    if (!next.yes) return { chosen: null, bound };
    const broken = brokenLimits(programme.problem, next.yes);
    if (broken.length === 0) return { chosen: next.yes.length >= atLeast ? next.yes : null, bound };
    programme.cuts.push(...broken);
  }
  return { chosen: null, bound };
}

function run({ highs, problem, coarse, cuts }: Programme, worth: readonly number[], atLeast: number, known: readonly number[], seconds: number): { yes: number[] | null; bound: number } {
  if (seconds <= 0 || problem.pairs.length > MOST_PAIRS) return { yes: null, bound: Infinity };
  const model = highs.createModel(modelOf(problem, coarse, worth, atLeast, cuts));
  try {
    model.options.set({ output_flag: false, time_limit: Math.min(seconds, LONGEST_SECONDS), mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 });
    const begin = new Float64Array(problem.pairs.length);
    for (const pair of known) begin[pair] = 1;
    model.setSolution({ colValue: begin });
    if (model.run().modelStatus === highs.constants.modelStatus.infeasible) return { yes: null, bound: -Infinity };
    const bound = -Number(model.info.get('mip_dual_bound'));
    const values = model.getSolution().colValue;
    const yes = values?.length === problem.pairs.length ? problem.pairs.flatMap((_, pair) => (values[pair]! > 0.5 ? [pair] : [])) : null;
    return { yes, bound: Number.isFinite(bound) ? bound : Infinity };
  } catch (error) {
    // Too large for its memory, or numbers it cannot work with: as if it had no time.
    if (['RuntimeError', 'HighsError'].includes((error as Error).name) || error instanceof RangeError) return { yes: null, bound: Infinity };
    throw error;
  } finally {
    model.dispose();
  }
}

function modelOf({ sizes, pairs }: SeveralPlacesProblem, coarse: Programme['coarse'], worth: readonly number[], atLeast: number, cuts: readonly Cut[]): ModelData {
  const ofNumber = sizes.length + coarse.places.length;
  const rows = ofNumber + 1 + cuts.length;
  const entries = pairs.map(({ household, flat }, pair) => [
    [household, 1] as const,
    [sizes.length + flat, coarse.size(pair)] as const,
    [ofNumber, 1] as const,
    ...cuts.flatMap(({ weights }, at) => (weights[pair] === 0 ? [] : [[ofNumber + 1 + at, weights[pair]!] as const])),
  ]);
  const starts = new Int32Array(pairs.length + 1);
  for (const [pair, { length }] of entries.entries()) starts[pair + 1] = starts[pair]! + length;
  return {
    numCols: pairs.length,
    numRows: rows,
    colCost: Float64Array.from(worth, (value) => -value),
    colLower: new Float64Array(pairs.length),
    colUpper: new Float64Array(pairs.length).fill(1),
    rowLower: Float64Array.from({ length: rows }, (_, row) => (row === ofNumber ? atLeast : -Infinity)),
    rowUpper: Float64Array.from([...sizes.map(() => 1), ...coarse.places, pairs.length, ...cuts.map(({ atMost }) => atMost)]),
    integrality: new Int32Array(pairs.length).fill(1),
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: pairs.length,
      starts,
      indices: Int32Array.from(entries.flatMap((ofPair) => ofPair.map(([row]) => row))),
      values: Float64Array.from(entries.flatMap((ofPair) => ofPair.map(([, value]) => value))),
    },
  };
}

/**
 * Rows that keep out what a choice breaks: households that do not fit into a flat together (a cover of its knapsack, made as
 * small as it can be), pairs of one household. Nothing is believed that was not checked.
 */
function brokenLimits({ places, sizes, pairs }: SeveralPlacesProblem, choice: readonly number[]): Cut[] {
  const cut = (of: readonly number[]): Cut => {
    const weights = new Float64Array(pairs.length);
    for (const pair of of) weights[pair] = 1;
    return { weights, atMost: of.length - 1 };
  };
  const sizeOf = (pair: number): number => sizes[pairs[pair]!.household]!;
  const cuts: Cut[] = [];
  for (const [flat, room] of places.entries()) {
    const together = choice.filter((pair) => pairs[pair]!.flat === flat).sort((a, b) => sizeOf(b) - sizeOf(a));
    let sum = 0;
    const cover = together.findIndex((pair) => (sum += sizeOf(pair)) > room) + 1;
    if (cover > 0) cuts.push(cut(together.slice(0, cover)));
  }
  for (const household of new Set(choice.map((pair) => pairs[pair]!.household))) {
    const ofHousehold = choice.filter((pair) => pairs[pair]!.household === household);
    if (ofHousehold.length > 1) cuts.push(cut(ofHousehold));
  }
  return cuts;
}

