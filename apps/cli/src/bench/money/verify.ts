import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../places';
import { asOwner, type ThrowAwayDatabase } from '../database';
import { atMost, type BenchLine } from '../measure';
import type { Histories } from './histories';

const run = promisify(execFile);
/** The same bar as for reading files: ten times the books in flat memory. */
const FLAT_BAR = 1.3;

interface Verified {
  readonly code: number;
  readonly said: { readonly ok: boolean; readonly entries: number; readonly violations: readonly { rule: string }[] };
  readonly ms: number;
  readonly peakMb: number;
}

/** `ledger:verify` over the whole history and over a tenth of it: memory must not follow. One crown moved by hand must be found. */
export async function benchVerify(histories: Histories, say: (line: string) => void): Promise<BenchLine[]> {
  const { long, longLines, short, shortLines } = await histories();
  const small = await verify(short);
  say(`${shortLines} lines: ${JSON.stringify({ ...small, said: small.said.ok })}`);
  const large = await verify(long);
  say(`${longLines} lines: ${JSON.stringify({ ...large, said: large.said.ok })}`);
  for (const each of [small, large]) if (each.code !== 0 || !each.said.ok) throw new Error(`The history does not verify: ${JSON.stringify(each.said.violations.slice(0, 3))}`);
  await asOwner(short.ownerUrl, (client) => client.query('UPDATE money.open_debt SET open = open - 100 WHERE id = (SELECT min(id::text)::uuid FROM money.open_debt)'));
  const spoilt = await verify(short);
  if (spoilt.code !== 1 || spoilt.said.violations.length === 0) throw new Error('A crown that was moved is not found.');
  const figures = {
    ledgerLines: longLines, entries: large.said.entries, violations: large.said.violations.length, seconds: Math.round(large.ms / 100) / 10, peakMb: Math.round(large.peakMb),
    aTenth: { ledgerLines: shortLines, seconds: Math.round(small.ms / 100) / 10, peakMb: Math.round(small.peakMb) }, foundWhenSpoilt: spoilt.said.violations.map(({ rule }) => rule),
  };
  return [atMost(`ledger:verify: peak memory of ${longLines} ledger lines / of ${shortLines}`, large.peakMb / small.peakMb, FLAT_BAR, figures)];
}

async function verify(database: ThrowAwayDatabase): Promise<Verified> {
  const script = join(ROOT, 'dist', 'apps', 'cli', 'src', 'bench', 'money', 'verify-books.js');
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, ...database.urls }, maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as Verified;
}
