import { benchAgency, benchDense, benchSparse } from './matching/assignments';
import { comparePlans } from './matching/plans';
import type { BenchLine } from './measure';

type Row = (say: (line: string) => void, scale: number) => Promise<BenchLine[]>;

export const MATCHING_ROWS: Readonly<Record<string, Row>> = { agency: benchAgency, dense: benchDense, sparse: benchSparse, plans: comparePlans };

/** Matching against bare solvers on the same matrix; needs no database. */
export async function benchMatching(_ownerUrl: string, say: (line: string) => void, options: { readonly only: string | null; readonly scale: number }): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const [name, row] of Object.entries(MATCHING_ROWS)) {
    if (options.only !== null && options.only !== name) continue;
    say(`${name}:`);
    const found = await row(say, options.scale);
    lines.push(...(options.scale === 1 ? found : found.map((line) => ({ ...line, figures: { scale: options.scale, ...line.figures } }))));
  }
  return lines;
}
