import { benchHttp } from './bench/http';
import { benchMatching, MATCHING_ROWS } from './bench/matching';
import type { BenchLine } from './bench/measure';
import { benchMoney, MONEY_ROWS } from './bench/money';
import { atMostWords, UsageError, onlyOptions, type Command, type CommandArguments } from './command';

interface Choice {
  /** One row of a bench that has several; null: all. */
  readonly only: string | null;
  /** Part of the full size, for a quick look: the figures say so. */
  readonly scale: number;
}
type Bench = (ownerUrl: string, say: (line: string) => void, choice: Choice) => Promise<BenchLine[]>;

const BENCHES: Readonly<Record<string, Bench>> = { http: benchHttp, money: benchMoney, matching: benchMatching };
const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { money: MONEY_ROWS, matching: MATCHING_ROWS };

/** Ratios against named comparisons, measured in one run. Times of single runs mean nothing on a shared machine. */
export const bench: Command = {
  name: 'bench',
  usage: 'bench [http|money|matching [--only ROW] [--scale PART]] [--json]',
  does: 'measures against the named comparisons; ratios of one run',
  async run(args, out) {
    onlyOptions(args, 'only', 'scale');
    atMostWords(args, 1);
    const [name] = args.positional;
    if (name !== undefined && !BENCHES[name]) throw new UsageError(`There is no bench called "${name}"; there is ${Object.keys(BENCHES).join(', ')}.`);
    const choice = choiceOf(args, name);
    const ownerUrl = process.env['DATABASE_URL'];
    if (!ownerUrl) throw new UsageError('DATABASE_URL is missing: the bench makes a database of its own beside yours.');
    const lines: BenchLine[] = [];
    for (const each of name ? [name] : Object.keys(BENCHES)) lines.push(...(await BENCHES[each]!(ownerUrl, out.warn, choice)));
    for (const { name: what, ratio, bar, ok, figures } of lines) {
      out.say(`${what}: ${ratio.toFixed(2)}${bar === null ? '' : ` (bar ${bar}, ${ok ? 'held' : 'NOT held'})`}  ${JSON.stringify(figures)}`);
    }
    out.json(lines);
    return lines.every(({ ok }) => ok) ? 0 : 1;
  },
};

function choiceOf(args: CommandArguments, name: string | undefined): Choice {
  const { only, scale = '1' } = args.options;
  const rows = name === undefined ? undefined : ROWS[name];
  if ((only !== undefined || args.options['scale'] !== undefined) && !rows) throw new UsageError(`--only and --scale are for a bench of several rows: ${Object.keys(ROWS).join(', ')}.`);
  if (only !== undefined && (only === true || !rows || !(only in rows))) throw new UsageError(`--only takes one of ${Object.keys(rows ?? {}).join(', ')}.`);
  const part = Number(scale);
  if (!(part > 0 && part <= 1)) throw new UsageError('--scale takes a part of the full size, like 0.1.');
  return { only: only ?? null, scale: part };
}
