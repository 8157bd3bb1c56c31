import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { SESSION_COOKIE } from '#identity';
import type { Client } from 'pg';
import { asOwner, throwAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, type BenchLine } from '../measure';
import { AGENCY } from '../money/agency';
import { PAGE_BODY } from '../page';
import { startProgram } from '../programs';
import { signedIn } from '../scene';
import { writeWaiting } from './waiting';

type Say = (line: string) => void;

const SECONDS = 3;
const CLIENTS = 2;
const PATIENCE_SECONDS = 900;
const LOOK_MS = 100;
const GIGABYTE = 1024;

/** Questions to the staff's API, as somebody signed in. */
interface Asker {
  ask(body: string): Promise<{ data: Record<string, { id: string; state: string } | null> }>;
}

/** The API answers a page of twenty flats while the worker allocates a large agency, against the same when it does not; and what memory the worker takes. */
export async function benchMeanwhile(ownerUrl: string, say: Say, scale: number): Promise<BenchLine[]> {
  const [flats, families] = [Math.max(2, Math.round(2_000 * scale)), Math.max(20, Math.round(20_000 * scale))];
  const database = await throwAwayDatabase(ownerUrl);
  const programs: { stop(): Promise<void> }[] = [];
  try {
    return await asOwner(database.ownerUrl, async (owner) => {
      const token = randomBytes(32).toString('base64url');
      await writeWaiting(owner, families, flats);
      for (const [sql, params] of signedIn(AGENCY, token)) await owner.query(sql, params);
      const env = { ...process.env, ...database.urls, DATABASE_URL: database.ownerUrl, LOG_LEVEL: 'error' };
      const [api, worker] = [await startProgram('api', env), await startProgram('worker', env)];
      programs.push(api, worker);
      const asker = askerOf(api.port, `${SESSION_COOKIE.staff}=${token}`);
      // A worker begins with its own waiting list; the measuring begins when that is done.
      await until(async () => (await owner.query('SELECT 1 FROM core.waiting_list')).rowCount === 1, 'The waiting list was not made.');
      const quiet = (): Promise<number> => slowOf(asker);
      const meanwhile = async (): Promise<number> => {
        await begin(owner, asker);
        const slow = await slowOf(asker);
        if ((await latest(owner)).state !== 'solving') throw new Error('The allocation was over before it was measured; take a larger --scale.');
        await asker.ask(JSON.stringify({ query: `mutation { cancelAllocation(allocationId: "${(await latest(owner)).id}") { __typename } }` }));
        await setTimeout(1_500);
        return slow;
      };
      const measured = await inTurn({ quiet, meanwhile }, say);
      const started = performance.now();
      await begin(owner, asker);
      await until(async () => !['waiting', 'solving'].includes((await latest(owner)).state), 'The allocation did not end.');
      const seconds = Math.round((performance.now() - started) / 1000);
      const { state, proven, housed, pairs } = await latest(owner);
      if (state !== 'done' || !proven) throw new Error(`The allocation ended as ${state}, proved: ${proven}.`);
      const peak = peakMegabytes(worker.pid);
      const figures = { flats, families, eligibleShare: Math.round((100 * pairs!) / (flats * families)) / 100 };
      return [
        atMost('p95 of a page of flats while the worker allocates / while it does not', ratioOf(measured.meanwhile, measured.quiet), 1.5, { ...figures, quietMs: median(measured.quiet), meanwhileMs: median(measured.meanwhile), clients: CLIENTS }),
        atMost(`peak memory of the worker that allocated, part of a gigabyte`, peak / GIGABYTE, 1, { ...figures, peakMegabytes: peak, seconds, housed, proven }),
      ];
    });
  } finally {
    for (const program of programs) await program.stop();
    await database.remove();
  }
}

function askerOf(port: number, cookie: string): Asker {
  return {
    ask: async (body) => {
      const reply = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
      const answer = (await reply.json()) as { data: Record<string, { id: string; state: string } | null> | null };
      if (!answer.data) throw new Error(`The API answered ${JSON.stringify(answer).slice(0, 300)}.`);
      return { data: answer.data };
    },
  };
}

/** Asks for an allocation and waits until its solving has begun. */
async function begin(owner: Client, asker: Asker): Promise<void> {
  const { data } = await asker.ask(JSON.stringify({ query: 'mutation { allocateFlats(input: { minimumFit: 0 }) { __typename ... on Allocation { id state } } }' }));
  if (data['allocateFlats']?.state !== 'waiting') throw new Error('The allocation was not left to the worker; take a larger --scale.');
  await until(async () => {
    const { state, progress } = await latest(owner);
    if (state !== 'waiting' && state !== 'solving') throw new Error(`The allocation was ${state} before it was seen; take a larger --scale.`);
    return state === 'solving' && progress > 0;
  }, 'The worker did not begin.');
}

interface Latest {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly proven: boolean | null;
  readonly housed: number | null;
  readonly pairs: number | null;
}

async function latest(owner: Client): Promise<Latest> {
  const { rows } = await owner.query<Latest>(
    `SELECT id, state, progress, (result->>'proven')::boolean AS proven, (result->'optimal'->>'housed')::int AS housed, (result->>'eligiblePairs')::int AS pairs FROM core.allocation ORDER BY asked_at DESC, id DESC LIMIT 1`,
  );
  return rows[0]!;
}

/** A few people ask again as soon as they are answered. @returns what nineteen answers of twenty are faster than, milliseconds */
async function slowOf(asker: Asker): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  const took: number[] = [];
  const person = async (): Promise<void> => {
    while (performance.now() < end) {
      const before = performance.now();
      await asker.ask(PAGE_BODY);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, person));
  took.sort((a, b) => a - b);
  return took[Math.floor(took.length * 0.95)]!;
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + PATIENCE_SECONDS * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(otherwise);
    await setTimeout(LOOK_MS);
  }
}

/** The most memory a process has held; Linux keeps it. */
function peakMegabytes(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
}
