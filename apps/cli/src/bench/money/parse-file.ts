import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../places';

// One parser, one file, one process of its own: what it took and the most memory it ever held.
// BENCH_PARSER: ours, camt-parser, iso20022.js, or nothing (a Node that only reads the file, for comparison).

interface Read {
  readonly entries: number;
  /** Haléře. */
  readonly sum: number;
}

const file = process.env['BENCH_FILE']!;

const PARSERS: Readonly<Record<string, () => Promise<Read>>> = {
  async ours() {
    // The reader alone, as a file in the house: through the front door the whole of rent would be loaded and measured.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { readBankFile } = require(join(ROOT, 'dist', 'libs', 'rent', 'src', 'domain', 'bank', 'bank-file.js')) as {
      readBankFile(bytes: () => AsyncIterable<Uint8Array>, sink: { begin(): void; line(line: { amount: number }): void; end(): void }): Promise<string>;
    };
    let entries = 0;
    let sum = 0;
    const sink = { begin: () => undefined, end: () => undefined, line: ({ amount }: { amount: number }) => void ((entries += 1), (sum += amount)) };
    await readBankFile(() => createReadStream(file, { highWaterMark: 8_192 }) as AsyncIterable<Uint8Array>, sink);
    return { entries, sum };
  },
  async 'camt-parser'() {
    const { parseCamt053 } = (await import('camt-parser')) as unknown as { parseCamt053(xml: string): Promise<{ statements: { transactions: { amount: { value: number } }[] }[] }> };
    const { statements } = await parseCamt053(readFileSync(file, 'utf8'));
    const amounts = statements.flatMap(({ transactions }) => transactions.map(({ amount }) => amount.value));
    return { entries: amounts.length, sum: amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) };
  },
  async 'iso20022.js'() {
    // Its CommonJS half calls itself an ES module and cannot be loaded by Node; the other half can.
    const load = createRequire(__filename);
    const { CashManagementEndOfDayReport } = load(load.resolve('iso20022.js').replace(/\.js$/, '.mjs')) as { CashManagementEndOfDayReport: { fromXML(xml: string): { statements: { entries: { amount: number }[] }[] } } };
    const amounts = CashManagementEndOfDayReport.fromXML(readFileSync(file, 'utf8')).statements.flatMap(({ entries }) => entries.map(({ amount }) => amount));
    return { entries: amounts.length, sum: amounts.reduce((sum, amount) => sum + amount, 0) };
  },
  async nothing() {
    for await (const chunk of createReadStream(file)) void chunk;
    return { entries: 0, sum: 0 };
  },
};

async function main(): Promise<void> {
  const started = process.hrtime.bigint();
  const read = await PARSERS[process.env['BENCH_PARSER']!]!();
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  process.stdout.write(JSON.stringify({ ...read, ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
