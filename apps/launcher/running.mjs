// A whole Zázemí for tests: the launcher itself, on a free port, with data of its own.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFor } from './environment.mjs';
import { root } from './postgres.mjs';

export const TEST_DEMO_PASSWORD = 'ukazka-jen-pro-zkousku-1';

/**
 * @param {{ dataDir: string, demo?: boolean, env?: Record<string, string>, readyWithinMs?: number }} options
 * @returns {Promise<{ url: string, env: Record<string, string>, said: () => string, child: import('node:child_process').ChildProcess, ended: Promise<number>, stop: () => Promise<number> }>}
 */
export async function runningZazemi({ dataDir, demo = false, env = {}, readyWithinMs = 180_000 }) {
  mkdirSync(dataDir, { recursive: true });
  const child = spawn(process.execPath, [join(root, 'apps', 'launcher', 'start.mjs')], {
    cwd: root,
    env: environmentFor({}, dataDir, { HOST: '127.0.0.1', PORT: '0', DEMO: demo ? '1' : '0', DEMO_PASSWORD: TEST_DEMO_PASSWORD, EMBEDDED_CLUSTER: 'test', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((done) => child.once('close', (code, signal) => done(code ?? signal)));
  const ready = new Promise((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const url = /^Zázemí: (http\S+)$/m.exec(said)?.[1];
        if (url) done(url);
      });
    }
  });
  let timer;
  const url = await Promise.race([ready, ended.then(() => undefined), new Promise((done) => (timer = setTimeout(done, readyWithinMs)))]);
  clearTimeout(timer);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  if (!url) {
    await stop();
    throw new Error(`Zázemí did not come up: ${said.trim()}`);
  }
  return { url, env: { BASE_URL: url, DEMO_PASSWORD: TEST_DEMO_PASSWORD }, said: () => said, child, ended, stop };
}
