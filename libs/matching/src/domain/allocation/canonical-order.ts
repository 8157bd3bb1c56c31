import type { AllocationId, AllocationProblem } from './problem';

/** Old indexes in their canonical order. */
export interface CanonicalOrder {
  readonly flats: Int32Array;
  readonly households: Int32Array;
}

const ROUNDS = 3;

/**
 * An order that does not know in which order a file was written, nor, as far as anything else tells two flats or two
 * households apart, what they are called: each is given a colour by its places and its pairs, then three times by the
 * colours of those it is paired with. Names decide only among equals. Ties of the solver are broken by this order.
 */
export function canonicalOrder(problem: AllocationProblem): CanonicalOrder {
  const { pairHousehold, pairFlat, pairScore } = problem;
  const worth = wordsOf(pairScore);
  let flats = coloursOf(problem.places);
  let households = coloursOf(problem.sizes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const nextFlats = flats.slice();
    const nextHouseholds = households.slice();
    for (let pair = 0; pair < worth.length; pair += 1) {
      const household = pairHousehold[pair]!;
      const flat = pairFlat[pair]!;
      // Sums do not depend on the order in which the pairs come.
      nextFlats[flat]! += mixed(worth[pair]! ^ households[household]!);
      nextHouseholds[household]! += mixed(worth[pair]! ^ Math.imul(flats[flat]!, 31));
    }
    flats = nextFlats.map(mixed);
    households = nextHouseholds.map(mixed);
  }
  return { flats: sorted(flats, problem.places, problem.flats), households: sorted(households, problem.sizes, problem.households) };
}

function sorted(colours: Int32Array, firstBy: Float64Array, ids: readonly AllocationId[]): Int32Array {
  const order = Int32Array.from(colours, (_, index) => index);
  return order.sort((a, b) => firstBy[a]! - firstBy[b]! || colours[a]! - colours[b]! || compareIds(ids[a]!, ids[b]!));
}

/** Numbers by size before texts by their code units. */
export function compareIds(a: AllocationId, b: AllocationId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const coloursOf = (values: Float64Array): Int32Array => wordsOf(values).map(mixed);

/** A word of 32 bits of each double. */
function wordsOf(values: Float64Array): Int32Array {
  const number = new Float64Array(1);
  const halves = new Int32Array(number.buffer);
  const words = new Int32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    number[0] = values[index]! + 0; // no minus zero
    words[index] = Math.imul(halves[0]!, 0x9e3779b1) ^ halves[1]!;
  }
  return words;
}

/** The finalizer of MurmurHash3: every bit in moves every bit out. */
function mixed(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
