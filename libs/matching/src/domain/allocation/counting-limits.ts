import type { PairsByFlat } from './pairs-by-flat';

/**
 * How many households a flat can hold, when that is all its places come to: any so many of those paired with it fit, and
 * no one more does. Null when it depends on which (a knapsack).
 */
export function countingLimit(places: number, sizes: Float64Array): number | null {
  const sorted = sizes.slice().sort();
  const fits = (count: number, from: number): boolean => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += sorted[from + index]!;
    return sum <= places;
  };
  if (sorted[0] === sorted.at(-1)) return Math.min(sorted.length, Math.floor(places / (sorted[0] ?? 1)));
  let count = 0;
  while (count < sorted.length && fits(count + 1, sorted.length - count - 1)) count += 1;
  return count === sorted.length || !fits(count + 1, 0) ? count : null;
}

/** Flats that share households, directly or through others, by the smallest place among them. */
export function groupsOfFlats(pairs: PairsByFlat, households: number): Int32Array {
  const flats = pairs.start.length - 1;
  const parent = Int32Array.from({ length: flats }, (_, flat) => flat);
  const rootOf = (flat: number): number => {
    let root = flat;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = flat; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  const firstFlatOf = new Int32Array(households).fill(-1);
  for (let flat = 0; flat < flats; flat += 1) {
    for (let index = pairs.start[flat]!; index < pairs.start[flat + 1]!; index += 1) {
      const household = pairs.household[index]!;
      if (firstFlatOf[household] === -1) firstFlatOf[household] = flat;
      else {
        const [a, b] = [rootOf(firstFlatOf[household]!), rootOf(flat)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  return parent.map((_, flat) => rootOf(flat));
}
