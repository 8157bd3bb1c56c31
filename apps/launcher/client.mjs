// Builds the client into dist/web, when anything it is made of has changed since.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './postgres.mjs';

const INPUTS = ['apps/web', 'package-lock.json', 'tsconfig.json'];

/** @returns {Promise<boolean>} whether it was built now */
export async function buildClient({ spawned = () => {} } = {}) {
  const stamp = join(root, 'dist', 'web', '.inputs');
  const state = inputsHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', '--config', 'apps/web/vite.config.mts'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  spawned(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status ?? 1));
  });
  if (code !== 0) throw new Error(`The client could not be built:\n${said.trim()}`);
  writeFileSync(stamp, state);
  return true;
}

function inputsHash() {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (/(^|\/)(test|test-results|node_modules)$|\.(spec|test)\.tsx?$/.test(path)) return;
    if (path === 'apps/web' || !/\.[a-z]+$/.test(path)) {
      for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) visit(`${path}/${entry.name}`);
    } else {
      hash.update(path).update('\0').update(readFileSync(join(root, path)));
    }
  };
  for (const input of INPUTS) if (existsSync(join(root, input))) visit(input);
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stderr.write((await buildClient()) ? 'Client built.\n' : 'The client is up to date.\n');
}
