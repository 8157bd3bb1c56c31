import type { CanonicalOrder } from './canonical-order';
import type { AllocationProblem } from './problem';

/** The pairs of a problem sorted by flat and then household, both by their place in an order. */
export interface PairsByFlat {
  /** Pairs of the flat at place `f`: from `start[f]` to `start[f + 1]`. */
  readonly start: Int32Array;
  /** Place of the household of each. */
  readonly household: Int32Array;
  /** Index of each in the problem. */
  readonly pair: Int32Array;
}

/** Two passes of counting and dealing out, by household and then by flat. A pair whose household is too large for the flat is none. */
export function pairsByFlat(problem: AllocationProblem, order: CanonicalOrder): PairsByFlat {
  const placeOfFlat = placesIn(order.flats);
  const placeOfHousehold = placesIn(order.households);
  const { pairFlat, pairHousehold } = problem;
  const byHousehold = dealt(fittingPairs(problem), pairHousehold, placeOfHousehold).items;
  const { items, start } = dealt(byHousehold, pairFlat, placeOfFlat);
  const household = new Int32Array(items.length);
  for (let index = 0; index < items.length; index += 1) household[index] = placeOfHousehold[pairHousehold[items[index]!]!]!;
  return { start, household, pair: items };
}

/** The first pair that is there twice, or null. */
export function repeatedPair(problem: AllocationProblem): number | null {
  const asTheyCome = { flats: Int32Array.from(problem.flats, (_, flat) => flat), households: Int32Array.from(problem.households, (_, household) => household) };
  const { start, household, pair } = pairsByFlat({ ...problem, sizes: new Float64Array(problem.sizes.length) }, asTheyCome);
  let first: number | null = null;
  for (let flat = 0; flat + 1 < start.length; flat += 1) {
    for (let index = start[flat]! + 1; index < start[flat + 1]!; index += 1) {
      if (household[index] === household[index - 1] && (first === null || pair[index]! < first)) first = pair[index]!;
    }
  }
  return first;
}

function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
  return places;
}

function fittingPairs({ pairHousehold, pairFlat, sizes, places }: AllocationProblem): Int32Array {
  const indexes = new Int32Array(pairFlat.length);
  let count = 0;
  for (let pair = 0; pair < indexes.length; pair += 1) if (sizes[pairHousehold[pair]!]! <= places[pairFlat[pair]!]!) indexes[count++] = pair;
  return indexes.subarray(0, count);
}

/** Pairs sorted by the place of their group; those of one group stay as they came. */
function dealt(pairs: Int32Array, group: Int32Array, placeOf: Int32Array): { items: Int32Array; start: Int32Array } {
  const start = new Int32Array(placeOf.length + 1);
  for (let index = 0; index < pairs.length; index += 1) start[placeOf[group[pairs[index]!]!]! + 1]! += 1;
  for (let place = 0; place < placeOf.length; place += 1) start[place + 1]! += start[place]!;
  const next = start.slice(0, placeOf.length);
  const items = new Int32Array(pairs.length);
  for (let index = 0; index < pairs.length; index += 1) {
    const pair = pairs[index]!;
    items[next[placeOf[group[pair]!]!]!++] = pair;
  }
  return { items, start };
}
