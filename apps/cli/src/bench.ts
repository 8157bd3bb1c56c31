import { benchHttp, type BenchLine } from './bench/http';
import { UsageError, onlyOptions, type Command } from './command';

const BENCHES: Readonly<Record<string, (ownerUrl: string, say: (line: string) => void) => Promise<BenchLine[]>>> = {
  http: benchHttp,
};

/** Ratios against named comparisons, measured in one run. Times of single runs mean nothing on a shared machine. */
export const bench: Command = {
  name: 'bench',
  usage: 'bench [http] [--json]',
  does: 'measures against the named comparisons; ratios of one run',
  async run(args, out) {
    onlyOptions(args);
    const [name] = args.positional;
    if (name !== undefined && !BENCHES[name]) throw new UsageError(`There is no bench called "${name}"; there is ${Object.keys(BENCHES).join(', ')}.`);
    const ownerUrl = process.env['DATABASE_URL'];
    if (!ownerUrl) throw new UsageError('DATABASE_URL is missing: the bench makes a database of its own beside yours.');
    const lines: BenchLine[] = [];
    for (const each of name ? [name] : Object.keys(BENCHES)) lines.push(...(await BENCHES[each]!(ownerUrl, out.warn)));
    for (const { name: what, ratio, bar, ok, figures } of lines) {
      out.say(`${what}: ${ratio.toFixed(2)}${bar === null ? '' : ` (bar ${bar}, ${ok ? 'held' : 'NOT held'})`}  ${JSON.stringify(figures)}`);
    }
    out.json(lines);
    return lines.every(({ ok }) => ok) ? 0 : 1;
  },
};
