import type { BenchLine } from './measure';
import { benchBankRun } from './money/bank-run';
import { histories, type Histories } from './money/histories';
import { benchLease } from './money/lease';
import { benchMonthRun } from './money/month-run';
import { benchParse } from './money/parse';
import { benchVerify } from './money/verify';
import { benchWorklist } from './money/worklist';

interface RowRun {
  readonly ownerUrl: string;
  /** 1 is the size the bar speaks of. */
  readonly scale: number;
  readonly histories: Histories;
  say(line: string): void;
}

const sized = (size: number, scale: number): number => Math.max(1, Math.round(size * scale));

/** The rows of the table, by the word that asks for one of them. */
export const MONEY_ROWS: Readonly<Record<string, (run: RowRun) => Promise<BenchLine[]>>> = {
  parse: ({ say, scale }) => benchParse(say, sized(10_000, scale)),
  import: ({ ownerUrl, say, scale }) => benchBankRun(ownerUrl, say, sized(10_000, scale)),
  month: ({ ownerUrl, say, scale }) => benchMonthRun(ownerUrl, say, sized(10_000, scale)),
  lease: ({ ownerUrl, say, scale }) => benchLease(ownerUrl, say, sized(240, scale)),
  worklist: (run) => benchWorklist(run.histories, run.say),
  verify: (run) => benchVerify(run.histories, run.say),
};

/** The money the product promises to move in time: each row against its named comparison, all in one run. */
export async function benchMoney(ownerUrl: string, say: (line: string) => void, { only, scale }: { readonly only: string | null; readonly scale: number }): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  const past = histories(ownerUrl, scale, say);
  try {
    for (const [name, row] of Object.entries(MONEY_ROWS)) {
      if (only !== null && only !== name) continue;
      say(`${name}:`);
      const found = await row({ ownerUrl, say, scale, histories: past.ask });
      lines.push(...(scale === 1 ? found : found.map((line) => ({ ...line, figures: { scale, ...line.figures } }))));
    }
  } finally {
    await past.remove();
  }
  return lines;
}
