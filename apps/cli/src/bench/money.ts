import type { BenchLine } from './measure';
import { benchBankRun } from './money/bank-run';
import { benchLease } from './money/lease';
import { benchMonthRun } from './money/month-run';
import { benchParse } from './money/parse';

/** How a row of the table is measured; `scale` 1 is the size the bar speaks of. */
type Row = (ownerUrl: string, say: (line: string) => void, scale: number) => Promise<BenchLine[]>;

export const MONEY_ROWS: Readonly<Record<string, Row>> = {
  parse: (_, say, scale) => benchParse(say, sized(10_000, scale)),
  import: (ownerUrl, say, scale) => benchBankRun(ownerUrl, say, sized(10_000, scale)),
  month: (ownerUrl, say, scale) => benchMonthRun(ownerUrl, say, sized(10_000, scale)),
  lease: (ownerUrl, say, scale) => benchLease(ownerUrl, say, sized(240, scale)),
};

const sized = (size: number, scale: number): number => Math.max(1, Math.round(size * scale));

/** The money the product promises to move in time: each row against its named comparison. */
export async function benchMoney(ownerUrl: string, say: (line: string) => void, options: { readonly only: string | null; readonly scale: number }): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const [name, row] of Object.entries(MONEY_ROWS)) {
    if (options.only !== null && options.only !== name) continue;
    say(`${name}:`);
    const found = await row(ownerUrl, say, options.scale);
    lines.push(...(options.scale === 1 ? found : found.map((line) => ({ ...line, figures: { scale: options.scale, ...line.figures } }))));
  }
  return lines;
}
