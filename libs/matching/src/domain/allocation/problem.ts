/** How a flat or a household is called in a file: a text or a whole number, given back as it came. */
export type AllocationId = string | number;

/**
 * Who may be housed where, in columns, so that ten million pairs fit in memory: pair `i` says that household
 * `pairHousehold[i]` may have a place in flat `pairFlat[i]` and what that is worth.
 */
export interface AllocationProblem {
  readonly flats: readonly AllocationId[];
  /** Places of each flat, at least 1. */
  readonly places: Float64Array;
  readonly households: readonly AllocationId[];
  /** Places each household takes, all in one flat, at least 1. */
  readonly sizes: Float64Array;
  readonly pairHousehold: Int32Array;
  readonly pairFlat: Int32Array;
  /** Any finite number, also a decimal or a negative one: taken as the decimal number it is written as. */
  readonly pairScore: Float64Array;
}

/**
 * `most_housed`: the most households, then the highest score. `highest_score`: the highest score whoever stays out; the
 * difference of the two is the price of housing the most.
 */
export type AllocationGoal = 'most_housed' | 'highest_score';

export interface Allocation {
  readonly housed: number;
  /** Sum of the scores of the pairs. */
  readonly score: number;
  /** Indexes of household and flat, by household. */
  readonly pairs: readonly (readonly [household: number, flat: number])[];
  /** No allocation with so many housed can have a higher score; the score itself once it is proved. */
  readonly bound: number;
  /** Nobody can house more, and nobody who houses as many can score more: the bounds were computed and meet. */
  readonly proven: boolean;
}

export interface PairOfProblem {
  readonly household: number;
  readonly flat: number;
  readonly score: number;
}

/** A problem from plain lists of indexes. */
export function problemOf(places: readonly number[], sizes: readonly number[], pairs: readonly PairOfProblem[]): AllocationProblem {
  return {
    flats: places.map((_, index) => index),
    places: Float64Array.from(places),
    households: sizes.map((_, index) => index),
    sizes: Float64Array.from(sizes),
    pairHousehold: Int32Array.from(pairs, (pair) => pair.household),
    pairFlat: Int32Array.from(pairs, (pair) => pair.flat),
    pairScore: Float64Array.from(pairs, (pair) => pair.score),
  };
}
