// `npm start` as people and accidents treat it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { environmentFor } from '../environment.mjs';
import { removeDataDir, root, startPostgres } from '../postgres.mjs';
import { beganAt } from '../processes.mjs';
import { runningZazemi } from '../running.mjs';

const START = join(root, 'apps', 'launcher', 'start.mjs');
let dataDir;
let elsewhere;
let zazemi;

before(async () => {
  mkdirSync(join(root, '.data'), { recursive: true });
  [dataDir, elsewhere] = ['start-', 'elsewhere-'].map((name) => mkdtempSync(join(root, '.data', name)));
  zazemi = await runningZazemi({ dataDir });
});

after(async () => {
  await zazemi?.stop();
  for (const each of [dataDir, elsewhere]) await removeDataDir(each);
});

/** Runs a start that is expected to end by itself. */
async function tryStart(env) {
  const child = spawn(process.execPath, [START], { cwd: root, env: environmentFor({}, dataDir, { DEMO: '0', EMBEDDED_CLUSTER: 'test', ...env }), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const code = await new Promise((done) => child.once('close', done));
  clearTimeout(timer);
  return { code, said: said.trim() };
}

/** Programs started from this data folder: pid by name. */
function programs(launcherPid) {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line).slice(1));
  const found = {};
  for (const [pid, ppid, , args] of rows) {
    const name = /apps\/(api|portal|worker)\/src\/main\.js/.exec(args)?.[1];
    if (name && Number(ppid) === launcherPid) found[name] = Number(pid);
  }
  return found;
}

function clusterFolder() {
  const place = join(dataDir, 'postgres-at');
  return join(existsSync(place) ? readFileSync(place, 'utf8').trim() : join(dataDir, 'postgres'), 'test');
}

const postmaster = () => Number(readFileSync(join(clusterFolder(), 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function ask(sql) {
  const { ownerUrl, stop } = await startPostgres({ dataDir, cluster: 'test' });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
    await stop();
  }
}

async function until(what, met, withinMs = 15_000) {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(100)) if (await met()) return;
  assert.fail(`${what} did not happen within ${withinMs / 1000} s: ${zazemi.said()}`);
}

const isReady = async () => (await fetch(`${zazemi.url}/health/ready`).catch(() => undefined))?.status === 200;

test('it serves three faces and both schemas', async () => {
  for (const path of ['/', '/teren/', '/portal/', '/nabidnout-byt/ukazka']) {
    const answer = await fetch(zazemi.url + path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get('content-type'), /text\/html/);
  }
  for (const path of ['/graphql', '/portal/graphql']) {
    const answer = await fetch(zazemi.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    assert.deepEqual(await answer.json(), { data: { __typename: 'Query' } }, path);
  }
});

test('its secrets are for its user alone', () => {
  const loose = readdirSync(dataDir).filter((name) => /^database-urls|password/.test(name)).filter((name) => Number(execFileSync('stat', ['-c', '%a', join(dataDir, name)], { encoding: 'utf8' })) !== 600);
  assert.deepEqual(loose, []);
});

test('each program knows only the database address of its own role', { skip: process.platform !== 'linux' && 'reads /proc' }, () => {
  const pids = programs(zazemi.child.pid);
  const known = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter((line) => /DATABASE_URL/.test(line)).map((line) => line.split('=')[0]).sort()]));
  assert.deepEqual(known, { api: ['DATABASE_URL_AUTH', 'DATABASE_URL_STAFF'], portal: ['DATABASE_URL_AUTH', 'DATABASE_URL_PORTAL'], worker: ['DATABASE_URL_WORKER'] });
});

test('a second start of the same folder says where the first one is and leaves it alone', async () => {
  const { code, said } = await tryStart({ PORT: '0' });
  assert.equal(code, 1);
  assert.equal(said.split('\n').length, 1);
  assert.ok(said.includes(zazemi.url), said);
  assert.ok(await isReady());
});

test('a port held by somebody else gets one sentence', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => holder.once('listening', done));
  try {
    const { port } = holder.address();
    const { code, said } = await tryStart({ DATA_DIR: elsewhere, PORT: String(port) });
    assert.equal(code, 1);
    assert.equal(said, `Port ${port} on 127.0.0.1 is held by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`);
  } finally {
    holder.close();
  }
});

test('a port that is none gets one sentence', async () => {
  const { code, said } = await tryStart({ DATA_DIR: elsewhere, PORT: 'three' });
  assert.equal(code, 1);
  assert.equal(said, 'PORT is to be a number up to 65535, not "three".');
});

test('a program that dies is started again', async () => {
  const { api } = programs(zazemi.child.pid);
  process.kill(api, 'SIGKILL');
  await until('the restart', () => /The api was ended by SIGKILL and is started again \(1 of 5\)/.test(zazemi.said()));
  await until('readiness', isReady);
  assert.notEqual(programs(zazemi.child.pid).api, api);
});

test('killed, it leaves the data whole; the next start builds nothing and is ready within ten seconds', async () => {
  await ask('create schema kept; create table kept.rows (id int primary key); insert into kept.rows values (1), (2), (3)');
  const pids = programs(zazemi.child.pid);
  const postgres = postmaster();
  zazemi.child.kill('SIGKILL');
  await zazemi.ended;
  await until('the end of its programs', () => Object.values(pids).every((pid) => beganAt(pid) === undefined));
  const began = Date.now();
  zazemi = await runningZazemi({ dataDir });
  assert.ok(Date.now() - began < 10_000, `${Date.now() - began} ms`);
  assert.doesNotMatch(zazemi.said(), /built/);
  assert.equal(postmaster(), postgres, 'the database it left behind was taken over');
  assert.deepEqual(await kept(), [{ rows: 3 }]);
});

test('killed together with its database, it loses nothing', async () => {
  process.kill(postmaster(), 'SIGKILL');
  zazemi.child.kill('SIGKILL');
  await zazemi.ended;
  zazemi = await runningZazemi({ dataDir });
  assert.deepEqual(await kept(), [{ rows: 3 }]);
});

const kept = () => ask('select count(*)::int as rows from kept.rows');

test('one whose shell was killed goes on alone, and the next start replaces it', async () => {
  await zazemi.stop();
  const shell = startUnder('sh', ['-c', `"${process.execPath}" "${START}"; true`]);
  const left = await shell.launcher();
  shell.child.kill('SIGKILL');
  await until('orphanhood', () => beganAt(shell.child.pid) === undefined);
  assert.notEqual(beganAt(left), undefined, 'it still serves');
  zazemi = await runningZazemi({ dataDir });
  assert.match(zazemi.said(), new RegExp(`Replacing process ${left}`));
  assert.equal(beganAt(left), undefined);
  assert.deepEqual(await kept(), [{ rows: 3 }]);
});

for (const signal of ['SIGTERM', 'SIGKILL']) {
  test(`${signal} to npm itself ends everything`, async () => {
    await zazemi.stop();
    const npm = startUnder('npm', ['start']);
    const launcher = await npm.launcher();
    const pids = [launcher, ...Object.values(programs(launcher)), postmaster()];
    assert.equal(pids.length, 5);
    npm.child.kill(signal);
    await until('the end of everything', () => pids.every((pid) => beganAt(pid) === undefined));
    zazemi = await runningZazemi({ dataDir });
    assert.deepEqual(await kept(), [{ rows: 3 }]);
  });
}

function startUnder(program, args) {
  const child = spawn(program, args, { cwd: root, env: environmentFor({}, dataDir, { DEMO: '0', PORT: '0', EMBEDDED_CLUSTER: 'test' }), stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  return {
    child,
    async launcher() {
      await until('the start', () => /Zázemí: http/.test(said));
      return JSON.parse(readFileSync(join(dataDir, 'launcher.json'), 'utf8')).pid;
    },
  };
}

test('Ctrl-C ends everything it started', async () => {
  const pids = [...Object.values(programs(zazemi.child.pid)), postmaster()];
  assert.equal(pids.length, 4);
  zazemi.child.kill('SIGINT');
  assert.equal(await zazemi.ended, 0);
  assert.deepEqual(pids.filter((pid) => beganAt(pid) !== undefined), []);
  assert.equal(existsSync(join(dataDir, 'launcher.json')), false);
});

test('DATABASE_URL takes the place of the embedded database', async () => {
  const server = await startPostgres({ dataDir: elsewhere, cluster: 'test' });
  const own = join(elsewhere, 'own');
  zazemi = await runningZazemi({ dataDir: own, env: { DATABASE_URL: server.ownerUrl } });
  try {
    assert.ok(await isReady());
    assert.equal(existsSync(join(own, 'postgres-at')) || existsSync(join(own, 'postgres')), false);
  } finally {
    await zazemi.stop();
    await server.stop(true);
  }
});
