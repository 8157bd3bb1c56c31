// What `npm start`, `npm run zazemi` and `npm test` share: a database made ready, and what each process may know of it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, startPostgres } from './postgres.mjs';

export const CLI = join(root, 'dist', 'apps', 'cli', 'src', 'main.js');

/** Each process gets the addresses of its own roles and no other; the migration owner's goes to the command line only. */
export const DATABASE_URLS_OF = {
  api: ['DATABASE_URL_STAFF', 'DATABASE_URL_AUTH'],
  portal: ['DATABASE_URL_PORTAL', 'DATABASE_URL_AUTH'],
  worker: ['DATABASE_URL_WORKER'],
};
const APP_URLS = [...new Set(Object.values(DATABASE_URLS_OF).flat())];

/** The embedded database, or the one DATABASE_URL names. */
export async function openDatabase({ dataDir, cluster = process.env.EMBEDDED_CLUSTER === 'test' ? 'test' : 'main' }) {
  const given = process.env.DATABASE_URL;
  if (given) return { ownerUrl: given, embedded: false, stop: async () => {} };
  const { ownerUrl, folder, stop } = await startPostgres({ dataDir, cluster });
  return { ownerUrl, embedded: true, folder, stop };
}

/**
 * Roles and migrations. On the embedded database it is done once per set of migrations; a server's may have been
 * changed behind our back, so there it is asked every time.
 * @returns {Promise<Record<string, string>>} DATABASE_URL_* of the four roles
 */
export async function prepareDatabase({ dataDir, database, spawned }) {
  const urls = join(dataDir, 'database-urls.json');
  const stamp = join(dataDir, 'database-prepared');
  // The same folder may serve one database today and another tomorrow; each keeps its own passwords.
  const own = join(dataDir, `database-urls-${identityOf(database).slice(0, 12)}.json`);
  const state = digest(database.ownerUrl, ...migrations(), existsSync(CLI) ? readFileSync(CLI) : '');
  const done = database.embedded && existsSync(own) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
  if (!done) {
    mkdirSync(dataDir, { recursive: true });
    if (existsSync(own)) copyFileSync(own, urls);
    else rmSync(urls, { force: true });
    await runCli(['database:prepare'], { dataDir, env: { DATABASE_URL: database.ownerUrl }, spawned });
    copyFileSync(urls, own);
    writeFileSync(stamp, state);
  }
  const written = JSON.parse(readFileSync(own, 'utf8'));
  return Object.fromEntries(APP_URLS.map((name) => [name, process.env[name] ?? written[name]]).filter(([, url]) => url));
}

/** Which database it is, whatever port it has today. */
export function identityOf({ ownerUrl, embedded }) {
  return digest(embedded ? ownerUrl.replace(/:\d+\//, '/') : ownerUrl);
}

function migrations() {
  const folder = join(root, 'migrations');
  return readdirSync(folder).sort().flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** The environment of one process: everything of ours but the database addresses, then only those it may have. */
export function environmentFor(urls, dataDir, more = {}) {
  const bare = Object.entries(process.env).filter(([key]) => !/^DATABASE_URL|^npm_|^PG[A-Z]/.test(key));
  return { NODE_ENV: 'production', ...Object.fromEntries(bare), DATA_DIR: dataDir, ...urls, ...more };
}

/** Runs one command of the product and returns its standard output; what it refuses becomes our sentence. */
export async function runCli(args, { dataDir, env = {}, spawned = () => {} }) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: root, env: environmentFor(env, dataDir), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  spawned(child);
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status ?? 1));
  });
  if (code !== 0) throw new Error(`${args[0]} did not succeed: ${said.trim() || out.trim() || `exit ${code}`}`);
  return out;
}

export function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
