import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { atMost, median, ratioOf, ROUNDS, shown, type BenchLine } from '../measure';
import { ROOT } from '../../places';
import { MONTHLY_SUM } from './agency';
import { camtFile } from './camt-file';

const run = promisify(execFile);
const TIME_BAR = 0.5;
const MEMORY_BAR = 0.25;
const FLAT_BAR = 1.3;
const DAY = '2026-03-16';

interface Parsed {
  readonly entries: number;
  readonly sum: number;
  readonly ms: number;
  readonly peakMb: number;
}

/** A camt.053 file of so many entries, and one ten times as long, each parser in a process of its own. */
export async function benchParse(say: (line: string) => void, entries: number): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zazemi-bench-'));
  try {
    const file = await written(join(folder, 'entries.xml'), entries);
    const long = await written(join(folder, 'ten-times.xml'), entries * 10);
    const parsers = ['ours', 'camt-parser', 'iso20022.js', 'nothing'] as const;
    const measured = Object.fromEntries([...parsers, 'ten times'].map((name) => [name, [] as Parsed[]])) as Record<(typeof parsers)[number] | 'ten times', Parsed[]>;
    const theirs = parsers.filter((name) => name === 'ours' || name === 'nothing' || isInstalled(name));
    if (!theirs.includes('camt-parser')) throw new Error('camt-parser is not installed: it is a dependency for development.');
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of theirs) measured[name].push(await parsed(name, file, entries));
      measured['ten times'].push(await parsed('ours', long, entries * 10));
      say(`round ${round + 1}: ${Object.entries(measured).filter(([, all]) => all.length > 0).map(([name, all]) => `${name} ${shown(all.at(-1)!.ms)} ms ${shown(all.at(-1)!.peakMb)} MB`).join(', ')}`);
    }
    return report(measured, entries, statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(measured: Readonly<Record<string, Parsed[]>>, entries: number, bytes: number): BenchLine[] {
  const ms = (name: string): number[] => measured[name]!.map((each) => each.ms);
  const mb = (name: string): number[] => measured[name]!.map((each) => each.peakMb);
  const of = (name: string): object | null => (measured[name]!.length === 0 ? null : { ms: median(ms(name)), peakMb: median(mb(name)) });
  const figures = { entries, bytes, ours: of('ours'), camtParser: of('camt-parser'), iso20022js: of('iso20022.js'), nodeAlone: of('nothing') };
  return [
    atMost(`parse camt.053, ${entries} entries: time / camt-parser 1.1.0`, ratioOf(ms('ours'), ms('camt-parser')), TIME_BAR, figures),
    atMost(`parse camt.053, ${entries} entries: peak memory / camt-parser 1.1.0`, ratioOf(mb('ours'), mb('camt-parser')), MEMORY_BAR, figures),
    atMost(`parse camt.053: peak memory of ${entries * 10} entries / of ${entries}`, ratioOf(mb('ten times'), mb('ours')), FLAT_BAR, { ours: of('ours'), tenTimes: of('ten times') }),
  ];
}

async function written(path: string, entries: number): Promise<string> {
  await pipeline(Readable.from(camtFile(entries, MONTHLY_SUM, DAY)), createWriteStream(path));
  return path;
}

async function parsed(parser: string, file: string, entries: number): Promise<Parsed> {
  const script = join(ROOT, 'dist', 'apps', 'cli', 'src', 'bench', 'money', 'parse-file.js');
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, NODE_OPTIONS: '', BENCH_PARSER: parser, BENCH_FILE: file }, maxBuffer: 1 << 20 });
  const read = JSON.parse(stdout) as Parsed;
  if (parser !== 'nothing' && (read.entries !== entries || read.sum !== entries * MONTHLY_SUM)) throw new Error(`${parser} read ${read.entries} entries of ${read.sum} haléře, not ${entries} of ${entries * MONTHLY_SUM}.`);
  return read;
}

function isInstalled(name: string): boolean {
  try {
    createRequire(__filename).resolve(name);
    return true;
  } catch {
    return false;
  }
}
