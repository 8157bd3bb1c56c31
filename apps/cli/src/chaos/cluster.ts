import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from '../places';

const run = promisify(execFile);

/** A PostgreSQL of its own, with its own data, started by the launcher's supervisor: made to be killed. */
export interface ThrowAwayCluster {
  ownerUrl(): string;
  /** Kills the postmaster with -9 and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data; it recovers by itself. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function throwAwayCluster(): Promise<ThrowAwayCluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zazemi-chaos-'));
  let place = { ownerUrl: '', folder: '' };
  const start = async (): Promise<void> => {
    place = JSON.parse(await supervisor(`const { ownerUrl, folder } = await s.startPostgres({ dataDir: ${JSON.stringify(dataDir)}, lease: false }); console.log(JSON.stringify({ ownerUrl, folder }))`)) as typeof place;
  };
  await start();
  return {
    ownerUrl: () => place.ownerUrl,
    start,
    async kill() {
      const [pid] = readFileSync(join(place.folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      while (isAlive(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    remove: () => supervisor(`await s.removeDataDir(${JSON.stringify(dataDir)})`).then(() => undefined),
  };
}

/** The supervisor is an ES module that awaits at its top, so it runs in a Node of its own. */
async function supervisor(script: string): Promise<string> {
  const module = pathToFileURL(join(ROOT, 'apps', 'launcher', 'postgres.mjs')).href;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', `const s = await import(${JSON.stringify(module)}); ${script}`]);
  return stdout;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
