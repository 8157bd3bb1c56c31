// What must be true before anything else can run: the locked packages are there, and the Node is new enough.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './postgres.mjs';

const OLDEST_NODE = 20;
const WANTED_NODE = 24;

export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** What went wrong, for people: a refusal of the machine as one sentence, anything of ours as it says itself. */
export function sentenceOf(error) {
  if (process.env.DEBUG) return error.stack ?? String(error);
  if (error.code === 'EACCES' || error.code === 'EPERM') return `${error.path ?? 'A file'} may not be written by this user: was Zázemí started here by another one?`;
  if (error.code === 'ENOSPC') return 'There is no room left on the disk.';
  return error.message ?? String(error);
}

/** Brings node_modules to what package-lock.json says; does nothing when it already is. */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) throw new Error(`Node ${OLDEST_NODE} or newer is needed to begin with: this is ${process.version}.`);
  if (isInstalled()) return;
  say('Installing the packages of package-lock.json …');
  // No package of ours needs its install script, so none gets to run one.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  for (let attempt = 1; ; attempt += 1) {
    const code = await run('npm', args, { stdio: ['ignore', 2, 2], env: withoutNpmWords(process.env) });
    if (code === 0) return;
    if (attempt === 2) throw new Error('The packages could not be installed: npm says why above. Is the package registry within reach?');
    say('The installation failed; once more.'); // registries drop a connection now and then
  }
}

function isInstalled() {
  const modules = join(root, 'node_modules');
  // A linked folder belongs to another checkout, which looks after it.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return true;
  // npm writes this file last, so an interrupted installation does not have it.
  const witness = join(modules, '.package-lock.json');
  if (!existsSync(witness)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(witness);
  return (
    Object.entries(wanted).every(([path, { version, integrity, optional, peer }]) => {
      if (path === '') return true;
      const found = present[path];
      return found ? found.version === version && found.integrity === integrity : Boolean(optional || peer);
    }) && Object.keys(present).every((path) => path in wanted)
  );
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

// npm hands its own settings down by environment; an inner npm would take them for commands.
function withoutNpmWords(env) {
  return Object.fromEntries(Object.entries(env).filter(([key]) => !/^npm_(lifecycle|package|config_(local_prefix|argv))/.test(key)));
}

/**
 * Runs the rest of the calling script under the Node of the packages when the machine's is older.
 * @returns {Promise<boolean>} true when this process was only the doorman and has nothing more to do
 */
export async function continueUnderNewNode() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) {
    followParent();
    return false;
  }
  const node = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!existsSync(node)) throw new Error(`Node ${WANTED_NODE} is needed here: this is ${process.version}, and no package brings a newer one for ${process.platform}-${process.arch}.`);
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, ZAZEMI_DOORMAN: String(process.pid) } });
  // The keyboard reaches the child as well, which takes two of a kind within a second for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((done) => child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0))));
  return true;
}

/** A child of ours ends when its parent is gone, however the parent went. */
function followParent() {
  if (!process.env.ZAZEMI_DOORMAN || !process.channel) return;
  delete process.env.ZAZEMI_DOORMAN;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

/** @returns {Promise<number>} the exit code */
export function run(program, args, { spawned, ...options } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    spawned?.(child);
    child.once('error', (error) => fail(error.code === 'ENOENT' ? new Error(`${program} is not on this machine.`) : error));
    child.once('exit', (code) => done(code ?? 1));
  });
}
