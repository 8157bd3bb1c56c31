import { benchAgency, benchDense, benchSparse } from './matching/assignments';
import { benchDeciding } from './matching/deciding';
import { benchMeanwhile } from './matching/meanwhile';
import { benchRanking } from './matching/ranking';
import { comparePlans } from './matching/plans';
import { benchPools } from './matching/pools';
import type { BenchLine } from './measure';

type Row = (ownerUrl: string, say: (line: string) => void, scale: number) => Promise<BenchLine[]>;

const withoutDatabase = (row: (say: (line: string) => void, scale: number) => Promise<BenchLine[]>): Row => (_ownerUrl, say, scale) => row(say, scale);

export const MATCHING_ROWS: Readonly<Record<string, Row>> = {
  rank: benchRanking,
  pools: benchPools,
  decide: benchDeciding,
  agency: withoutDatabase(benchAgency),
  dense: withoutDatabase(benchDense),
  sparse: withoutDatabase(benchSparse),
  meanwhile: benchMeanwhile,
  plans: withoutDatabase(comparePlans),
};

/** Matching against reading the facts and against bare solvers on the same matrix. */
export async function benchMatching(ownerUrl: string, say: (line: string) => void, options: { readonly only: string | null; readonly scale: number }): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const [name, row] of Object.entries(MATCHING_ROWS)) {
    if (options.only !== null && options.only !== name) continue;
    say(`${name}:`);
    const found = await row(ownerUrl, say, options.scale);
    lines.push(...(options.scale === 1 ? found : found.map((line) => ({ ...line, figures: { scale: options.scale, ...line.figures } }))));
  }
  return lines;
}
