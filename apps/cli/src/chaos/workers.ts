import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ThrowAwayDatabase } from '../bench/database';
import { ROOT } from '../places';
import type { Sabotage } from './fault';
import type { WorkerFigures } from './import-worker';

export interface ImportWorker {
  /** When it has begun to take the file in. */
  readonly begun: Promise<void>;
  /** Its figures, or null when it died. */
  readonly done: Promise<WorkerFigures | null>;
  /** What it said before it died. */
  lastWords(): string;
}

export function startWorker(database: Pick<ThrowAwayDatabase, 'urls'>, job: { readonly file: string; readonly day: string; readonly atOnce: number; readonly sabotage: Sabotage | null }): ImportWorker {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'apps', 'cli', 'src', 'chaos', 'import-worker.js')], {
    env: { ...process.env, ...database.urls, CHAOS_FILE: job.file, CHAOS_DAY: job.day, CHAOS_AT_ONCE: String(job.atOnce), CHAOS_SABOTAGE: job.sabotage ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let said = '';
  child.stderr.on('data', (data: Buffer) => void (said += data.toString('utf8')));
  const done = new Promise<WorkerFigures | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? (JSON.parse(out.trim().split('\n').at(-1)!) as WorkerFigures) : null));
  });
  const begun = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString('utf8');
      if (out.startsWith('ready')) resolve();
    });
    child.once('close', (code) => (out.startsWith('ready') ? resolve() : reject(new Error(`the worker did not begin (${code}): ${said}`))));
  });
  return { begun, done, lastWords: () => said.trim() };
}
