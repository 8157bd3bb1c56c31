// The embedded PostgreSQL: found again, taken over, mended after the worst.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { removeDataDir, root, startPostgres } from '../postgres.mjs';
import { beganAt } from '../processes.mjs';

let dataDir;
let running;
before(async () => {
  mkdirSync(join(root, '.data'), { recursive: true });
  dataDir = mkdtempSync(join(root, '.data', 'postgres-test-'));
  running = await startPostgres({ dataDir });
});
after(() => removeDataDir(dataDir));

async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(readFileSync(join(running.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('the migration owner is nobody privileged and owns its database', async () => {
  const [role] = await ask(running.ownerUrl, 'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user');
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true });
  const [{ owner }] = await ask(running.ownerUrl, 'select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()');
  assert.equal(owner, 'zazemi_owner');
});

test('it is PostgreSQL 18 and sorts as Czech does', async () => {
  const [{ version }] = await ask(running.ownerUrl, "select current_setting('server_version') as version");
  assert.match(version, /^18\./);
  const words = await ask(running.ownerUrl, "select word from unnest(array['chata', 'cihla', 'hora', 'čáp']) word order by word");
  assert.deepEqual(words.map(({ word }) => word), ['cihla', 'čáp', 'hora', 'chata']);
});

test('nobody gets in without the password, nor from outside', async () => {
  await assert.rejects(ask(running.ownerUrl.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1'), /password authentication failed/);
  const [{ addresses }] = await ask(running.adminUrl, "select current_setting('listen_addresses') as addresses");
  assert.equal(addresses, '127.0.0.1');
  assert.equal(statSync(join(running.folder, 'superuser-password')).mode & 0o777, 0o600);
});

test('a second start finds the first one and both may let go', async () => {
  const second = await startPostgres({ dataDir });
  assert.equal(second.adopted, true);
  assert.equal(second.ownerUrl, running.ownerUrl);
  await second.stop();
  assert.deepEqual(await ask(running.ownerUrl, 'select 1 as one'), [{ one: 1 }]);
});

test('three at once end up with one cluster', async () => {
  const program = join(root, 'apps', 'launcher', 'postgres.mjs');
  const said = await Promise.all([1, 2, 3].map(() => new Promise((done) => {
    const child = spawn(process.execPath, [program], { env: { ...process.env, DATA_DIR: dataDir, INIT_CWD: '' } });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.once('close', () => done(out));
  })));
  assert.equal(new Set(said).size, 1);
  assert.match(said[0], new RegExp(`:${running.port}/`));
});

test('what was committed survives kill -9', async () => {
  await ask(running.ownerUrl, 'create table if not exists kept (id int primary key); insert into kept values (1), (2)');
  process.kill(postmaster(), 'SIGKILL');
  running = await startPostgres({ dataDir });
  assert.equal(running.adopted, false);
  assert.deepEqual(await ask(running.ownerUrl, 'select count(*)::int as rows from kept'), [{ rows: 2 }]);
});

test('a process number that now belongs to somebody else is no obstacle', async () => {
  const before = postmaster();
  process.kill(before, 'SIGKILL');
  const other = spawn('sleep', ['60']);
  const path = join(running.folder, 'data', 'postmaster.pid');
  writeFileSync(path, readFileSync(path, 'utf8').replace(String(before), String(other.pid)));
  try {
    running = await startPostgres({ dataDir });
    assert.deepEqual(await ask(running.ownerUrl, 'select count(*)::int as rows from kept'), [{ rows: 2 }]);
    assert.doesNotThrow(() => process.kill(other.pid, 0), 'the other process was left alone');
  } finally {
    other.kill();
  }
});

test('it remembers its port, and takes another when somebody holds that one', async () => {
  const { port } = running;
  await running.stop(true);
  running = await startPostgres({ dataDir });
  assert.equal(running.port, port);
  await running.stop(true);
  const holder = createServer().listen(port, '127.0.0.1');
  await new Promise((done) => holder.once('listening', done));
  try {
    running = await startPostgres({ dataDir });
    assert.notEqual(running.port, port);
    assert.deepEqual(await ask(running.ownerUrl, 'select count(*)::int as rows from kept'), [{ rows: 2 }]);
  } finally {
    holder.close();
  }
});

test('stopping leaves no process', async () => {
  const pid = postmaster();
  await running.stop(true);
  assert.equal(beganAt(pid), undefined);
  assert.doesNotMatch(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }), new RegExp(running.folder));
});
