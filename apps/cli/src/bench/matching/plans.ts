import { allocateAgency } from '#matching';
import type { BenchLine } from '../measure';
import { generatedAgency } from './agency';

const SEEDS = 20;
/** Free flats and waiting families: an office of a town, one of a region, and one where nearly everybody could be housed. */
const SIZES = [[5, 8], [10, 12], [10, 30], [25, 30], [50, 60], [100, 120], [100, 400]] as const;

/** How many families all flats at once house beside flat by flat, on generated agencies: the figures of docs/allocation.md. */
export function comparePlans(say: (line: string) => void): Promise<BenchLine[]> {
  const lines = SIZES.map(([flats, families]): BenchLine => {
    let [optimal, greedy, price, most] = [0, 0, 0, 0];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const found = allocateAgency(generatedAgency(flats, families, seed * 7919));
      if (!found.proven) throw new Error('An allocation is not proved.');
      optimal += found.optimal.housed;
      greedy += found.greedy.housed;
      most = Math.max(most, found.optimal.housed - found.greedy.housed);
      price += found.highest.score - found.optimal.score;
    }
    const figures = { agencies: SEEDS, housedAtOnce: optimal / SEEDS, housedFlatByFlat: greedy / SEEDS, mostMore: most, priceInPoints: Math.round(price / SEEDS) };
    say(`${flats} flats, ${families} families: ${JSON.stringify(figures)}`);
    return { name: `flat by flat / all at once, ${flats} flats for ${families} families, households housed`, ratio: greedy / optimal, bar: null, ok: true, figures };
  });
  return Promise.resolve(lines);
}
