import { totalOf, type EligiblePairs } from './eligible-pairs';

/** One flat after another as they come free, each to the family first in its ranking: by score, then by who waits longer. */
export function greedyChoice(pairs: EligiblePairs): number[] {
  const housed = new Set<number>();
  const chosen: number[] = [];
  for (let flat = 0; flat < pairs.flats.length; flat += 1) {
    let best = -1;
    for (let pair = pairs.start[flat]!; pair < pairs.start[flat + 1]!; pair += 1) {
      // Families stand by who waits longer: of equals the first is taken.
      if (!housed.has(pairs.family[pair]!) && (best < 0 || totalOf(pairs, pair) > totalOf(pairs, best))) best = pair;
    }
    if (best < 0) continue;
    housed.add(pairs.family[best]!);
    chosen.push(best);
  }
  return chosen;
}
