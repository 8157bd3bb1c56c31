import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { isDeepStrictEqual, promisify } from 'node:util';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESSION_COOKIE } from '#identity';
import { ROOT } from '../places';
import { median, ROUNDS, type BenchLine } from './measure';
import { PAGE_BODY } from './page';
import { startProgram } from './programs';
import type { RecordedStatement } from './record';
import { setScene } from './scene';

const run = promisify(execFile);
const SECONDS = 3;
const CONNECTIONS = 16;
const POOL = 10;

interface Server {
  readonly port: number;
  stop(): unknown;
}

const script = (name: string): string => join(ROOT, 'dist', 'apps', 'cli', 'src', 'bench', `${name}.js`);

/** One page of twenty flats: the product against bare node:http + pg, in alternating rounds of one run. */
export async function benchHttp(ownerUrl: string, say: (line: string) => void): Promise<BenchLine[]> {
  const scene = await setScene(ownerUrl);
  const folder = mkdtempSync(join(tmpdir(), 'zazemi-bench-'));
  const servers: Server[] = [];
  try {
    const env = { ...process.env, ...scene.urls, DATABASE_URL: scene.ownerUrl, DATABASE_POOL: String(POOL), BENCH_COOKIE: `${SESSION_COOKIE.staff}=${scene.sessionToken}`, BENCH_AGENCY: scene.agencyId, LOG_LEVEL: 'error' };
    const { answer, statements } = await record(env);
    const file = join(folder, 'statements.json');
    writeFileSync(file, JSON.stringify(statements));
    const product = await startProgram('api', env);
    const same = await startBare(env, 'statements', file);
    const single = await startBare(env, 'single', file);
    servers.push(product, same, single);
    for (const server of servers) await mustAnswer(server, env.BENCH_COOKIE, answer);
    const figures: Record<'product' | 'same' | 'single', number[]> = { product: [], same: [], single: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, server] of [['product', product], ['same', same], ['single', single]] as const) {
        const perSecond = await load(server.port, env);
        // The first round warms caches and compilers and does not count.
        if (round > 0) figures[name].push(perSecond);
      }
      if (round > 0) say(`round ${round}: ${Object.entries(figures).map(([name, values]) => `${name} ${values.at(-1)!.toFixed(0)}/s`).join(', ')}`);
    }
    return [
      line('http: same statements', figures.product, figures.same, 0.5, { statements: statements.length }),
      line('http: one hand-written statement', figures.product, figures.single, null, { aim: 0.38 }),
    ];
  } finally {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
    await scene.remove();
  }
}

function line(name: string, ours: readonly number[], theirs: readonly number[], bar: number | null, more: Record<string, unknown>): BenchLine {
  const ratio = median(ours.map((value, index) => value / theirs[index]!));
  return { name, ratio, bar, ok: bar === null || ratio >= bar, figures: { productPerSecond: median(ours), barePerSecond: median(theirs), rounds: ours.length, connections: CONNECTIONS, pool: POOL, ...more } };
}

async function record(env: NodeJS.ProcessEnv): Promise<{ answer: unknown; statements: RecordedStatement[] }> {
  const { stdout } = await run(process.execPath, [script('record')], { env, maxBuffer: 64 << 20 });
  return JSON.parse(stdout) as { answer: unknown; statements: RecordedStatement[] };
}

async function load(port: number, env: NodeJS.ProcessEnv): Promise<number> {
  const { stdout } = await run(process.execPath, [script('load')], { env: { ...env, BENCH_PORT: String(port), BENCH_CONNECTIONS: String(CONNECTIONS), BENCH_SECONDS: String(SECONDS) } });
  return (JSON.parse(stdout) as { perSecond: number }).perSecond;
}

async function startBare(env: NodeJS.ProcessEnv, mode: string, statements: string): Promise<Server> {
  const child = spawn(process.execPath, [script('bare-server')], { env: { ...env, BENCH_MODE: mode, BENCH_STATEMENTS: statements }, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout!.once('data', (data: Buffer) => resolve(Number(data.toString('utf8'))));
    child.once('exit', () => reject(new Error('the bare server did not start')));
  });
  return { port, stop: () => stop(child) };
}

function stop(child: ChildProcess): void {
  child.kill('SIGTERM');
}

async function mustAnswer(server: Server, cookie: string, expected: unknown): Promise<void> {
  const answer: unknown = await (await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: PAGE_BODY })).json();
  if (!isDeepStrictEqual(answer, expected)) throw new Error(`The servers do not give the same JSON: ${JSON.stringify(answer).slice(0, 300)} and ${JSON.stringify(expected).slice(0, 300)}`);
}
