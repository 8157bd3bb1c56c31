// `npm test`: everything there is, on a fresh clone. `npm test -- lint small` runs the steps named.
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import { continueUnderNewNode, install, say } from './install.mjs';
import { root, startPostgres } from './postgres.mjs';
import { STEPS } from './test-steps.mjs';

const LANES = Math.max(2, Math.min(4, Math.floor(availableParallelism() / 2)));

async function main() {
  const began = Date.now();
  await timed('install', began, install);
  if (await continueUnderNewNode()) return;
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) throw new Error(`There is no step ${unknown.join(', ')}; there are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  const steps = wanted.length ? STEPS.filter(({ name }) => wanted.includes(name)) : STEPS;

  await timed('build', Date.now(), buildServer);
  const folder = join(root, '.data', 'test');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const database = await timed('database', Date.now(), () => startPostgres({ dataDir: join(root, '.data'), cluster: 'test' }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => database.stop(true).finally(() => process.exit(130)));
  process.env.TEST_DATABASE_ADMIN_URL = database.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = database.ownerUrl;
  if (!process.env.SAMPLE_DATA) say("SAMPLE_DATA is not set: only the repository's own samples are used.");

  const results = [];
  const waiting = [...steps];
  const done = new Set();
  const lane = async () => {
    for (;;) {
      const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name) || !steps.some((step) => step.name === name)));
      if (next < 0) {
        if (!waiting.length) return;
        await new Promise((go) => setTimeout(go, 200));
        continue;
      }
      const [step] = waiting.splice(next, 1);
      results.push(await perform(step, folder));
      done.add(step.name);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    if (!process.env.KEEP) await database.stop(true);
  }
  const failures = results.filter(({ failed }) => failed);
  for (const { name, detail } of failures) process.stdout.write(`\n── ${name} ──\n${detail.trim()}\n`);
  const sum = (key) => results.reduce((total, each) => total + each[key], 0);
  process.stdout.write(`\nAll of it took ${seconds(began)}.\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = failures.length ? 1 : 0;
}

async function perform({ name, does }, folder) {
  const began = Date.now();
  let result;
  try {
    result = { detail: '', notes: [], ...(await does({ folder })) };
  } catch (error) {
    result = { passed: 0, failed: 1, detail: error.stack ?? String(error), notes: [] };
  }
  const figures = `${result.passed} passed${result.failed ? `, ${result.failed} FAILED` : ''}`;
  process.stdout.write(`${result.failed ? '✗' : '✓'} ${name.padEnd(12)} ${seconds(began).padStart(8)}  ${figures}${result.notes.map((note) => `\n    ${note}`).join('')}\n`);
  return { name, ...result };
}

async function timed(name, began, act) {
  const result = await act();
  if (Date.now() - began > 500) process.stdout.write(`  ${name.padEnd(12)} ${seconds(began).padStart(8)}\n`);
  return result;
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

try {
  await main();
} catch (error) {
  say(error.message);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
