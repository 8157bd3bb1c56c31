// The steps of `npm test`. Each counts what it checked; none is passed by for want of a component.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { obtainChromium } from './chromium.mjs';
import { buildClient } from './client.mjs';
import { clientTypes, FACES, printSchema } from './generate.mjs';
import { removeDataDir, root } from './postgres.mjs';
import { runningZazemi } from './running.mjs';

const require = createRequire(import.meta.url);
const module = (...path) => join(root, 'node_modules', ...path);
const PORTAL_FIRST_LOAD_BYTES = 150 * 1024;

/** Runs a Node program to its end and keeps what it said. */
function node(args, { env = {} } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, out, said }));
  });
}

/** One sentence per thing checked: null is a pass, a text is what is wrong. */
function verdict(checks) {
  const wrong = checks.filter(Boolean);
  return { passed: checks.length - wrong.length, failed: wrong.length, detail: wrong.join('\n') };
}

function lockFile() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const strange = Object.entries(packages).filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'));
  const bare = Object.entries(packages).filter(([path, { resolved, integrity, link }]) => path && resolved && !link && !integrity);
  return verdict([
    strange.length ? `package-lock.json names other places than the public registry: ${strange.map(([path]) => path).join(', ')}` : null,
    bare.length ? `package-lock.json has no checksum for ${bare.map(([path]) => path).join(', ')}` : null,
  ]);
}

async function boundaries() {
  const { out, said } = await node([module('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', 'libs/boundaries.cjs', '--output-type', 'json', 'apps', 'libs']);
  let report;
  try {
    report = JSON.parse(out);
  } catch {
    throw new Error(`dependency-cruiser gave no report: ${said || out}`);
  }
  const { forbidden } = require(join(root, 'libs', 'boundaries.cjs'));
  if (report.summary.totalCruised === 0) throw new Error('The boundaries were checked on no file at all.');
  return verdict(
    forbidden.map(({ name, comment = '' }) => {
      const broken = report.summary.violations.filter(({ rule }) => rule.name === name);
      return broken.length ? `${name}: ${comment}\n${broken.map(({ from, to, via }) => `  ${from} → ${(via ?? []).map((step) => step.name ?? step).join(' → ') || to}`).join('\n')}` : null;
    }),
  );
}

async function types() {
  const results = [];
  for (const project of ['tsconfig.json', 'apps/web/tsconfig.json']) {
    if (!existsSync(join(root, project))) continue;
    const { code, out, said } = await node([module('typescript', 'bin', 'tsc'), '-p', project, '--noEmit']);
    results.push(code === 0 ? null : out + said);
  }
  return verdict(results);
}

async function lint() {
  const { code, out, said } = await node([module('eslint', 'bin', 'eslint.js'), '-c', 'apps/launcher/eslint.config.mjs', '--format', 'json', '.']);
  if (code > 1) throw new Error(said || out);
  const files = JSON.parse(out);
  if (files.length === 0) throw new Error('Nothing was linted.');
  const wrong = files.flatMap(({ filePath, messages }) => messages.filter(({ severity }) => severity === 2).map(({ line, message, ruleId }) => `${filePath.slice(root.length + 1)}:${line} ${message} (${ruleId})`));
  return { passed: files.filter(({ errorCount }) => !errorCount).length, failed: files.filter(({ errorCount }) => errorCount).length, detail: wrong.join('\n') };
}

async function schemas() {
  const committed = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  const checks = FACES.map(({ app }) => {
    const printed = printSchema(app);
    if (printed === undefined) return `apps/${app} prints no schema (apps/${app}/src/print-schema.ts).`;
    return printed === committed(`apps/${app}/schema.graphql`) ? null : `apps/${app}/schema.graphql is not what the code says: npm run generate`;
  });
  for (const { path, content } of await clientTypes()) checks.push(committed(path) === content ? null : `${path} is not what the schema and the queries say: npm run generate`);
  return verdict(checks);
}

const jest = (...projects) => async ({ folder }) => {
  const report = join(folder, `${projects.join('-')}.json`);
  const { out, said } = await node([
    '--experimental-vm-modules', '--no-warnings', module('jest', 'bin', 'jest.js'), '-c', 'apps/launcher/jest.config.cjs',
    '--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--maxWorkers=2', '--passWithNoTests',
  ]);
  if (!existsSync(report)) throw new Error(said || out);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, testResults, success } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const skipped = testResults.flatMap(({ name, assertionResults }) => assertionResults.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => `${name.slice(root.length + 1)}: ${fullName}`));
  // With every sample at hand there is no excuse left for a test that does not run.
  const unexcused = process.env.SAMPLE_DATA ? numPendingTests + numTodoTests : 0;
  return {
    passed: numPassedTests,
    failed: failed + unexcused || (success ? 0 : 1),
    detail: [...testResults.filter(({ status }) => status === 'failed').map(({ message }) => message), ...(unexcused ? skipped.map((each) => `did not run: ${each}`) : []), success ? '' : said.slice(-4000)].join('\n'),
    notes: skipped.length && !unexcused ? [`${skipped.length} not run for want of SAMPLE_DATA`] : [],
  };
};

const LAUNCHER_TESTS = join('apps', 'launcher', 'test');

/** The launcher's own tests; those that measure time and kill things want the machine for themselves. */
const launcher = (wanted) => async () => {
  const files = readdirSync(join(root, LAUNCHER_TESTS)).filter((name) => name.endsWith('.test.mjs') && wanted(name)).map((name) => join(LAUNCHER_TESTS, name));
  const { out, said } = await node(['--test', '--test-reporter=tap', '--test-concurrency=1', ...files]);
  const figure = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(out)?.[1] ?? 0);
  const failed = figure('fail') + figure('cancelled') + figure('skipped') + figure('todo');
  return { passed: figure('pass'), failed: figure('tests') === 0 ? 1 : failed, detail: `${failingBlocks(out)}\n${said}` };
};

/** Of a TAP report what failed, each with what it said. */
function failingBlocks(tap) {
  return tap.split(/^(?=(?:not )?ok )/m).filter((block) => block.startsWith('not ok')).map((block) => block.split('\n').slice(0, 40).join('\n')).join('\n');
}

async function client() {
  await buildClient();
  const bytes = portalFirstLoad();
  const figure = `${(bytes / 1024).toFixed(1)} KB of JavaScript (gzip) at the first load of the portal; 150 allowed`;
  return { ...verdict([null, bytes > 0 && bytes <= PORTAL_FIRST_LOAD_BYTES ? null : figure]), notes: [figure] };
}

/** Everything the portal's page asks for before it shows anything: its scripts and all they import statically. */
function portalFirstLoad() {
  const site = join(root, 'dist', 'web');
  const html = readFileSync(join(site, 'portal', 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path);
  const seen = new Set();
  let total = 0;
  while (waiting.length) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(join(site, path));
    total += gzipSync(code, { level: 9 }).length;
    for (const [, next] of code.toString('utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) waiting.push(join('assets', next));
  }
  return total;
}

async function browser({ folder }) {
  const chromium = await obtainChromium();
  const dataDir = join(root, '.data', 'browser');
  await removeDataDir(dataDir); // a killed run may have left it
  const clock = { CLOCK_FILE: join(dataDir, 'clock'), NODE_OPTIONS: `--require "${join(root, 'apps', 'launcher', 'moved-clock.cjs')}"` };
  const zazemi = await runningZazemi({ dataDir, demo: true, env: clock, readyWithinMs: 300_000 });
  try {
    const report = join(folder, 'browser.json');
    const { out, said } = await node([module('@playwright', 'test', 'cli.js'), 'test', '--config', 'apps/launcher/playwright.config.mjs'], {
      env: { ...zazemi.env, CLOCK_FILE: clock.CLOCK_FILE, CHROMIUM_PATH: chromium.executablePath, CHROMIUM_ENV: JSON.stringify(chromium.env), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    if (!existsSync(report)) throw new Error(said || out);
    const bytes = await firstLoadOf(`${zazemi.url}/portal/`, chromium);
    const figure = `${(bytes / 1024).toFixed(1)} KB of JavaScript (gzip) fetched by the portal in a browser; 150 allowed`;
    const heavy = bytes > 0 && bytes <= PORTAL_FIRST_LOAD_BYTES ? 0 : 1;
    const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'));
    const none = stats.expected === 0;
    return {
      passed: stats.expected + 1 - heavy,
      failed: stats.unexpected + stats.flaky + stats.skipped + errors.length + (none ? 1 : 0) + heavy,
      detail: [heavy ? figure : '', ...errors.map(({ message }) => message), ...failuresIn(suites), stats.skipped ? `${stats.skipped} skipped` : '', none ? 'No browser test ran.' : ''].filter(Boolean).join('\n'),
      notes: [`Chromium from ${chromium.from}`, figure],
    };
  } finally {
    await zazemi.stop();
    if (!process.env.KEEP) await removeDataDir(dataDir);
  }
}

/** What a first visit really fetches, lazily loaded parts included. */
async function firstLoadOf(url, { executablePath, env }) {
  const { chromium } = await import('@playwright/test');
  const opened = await chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...process.env, ...env } });
  try {
    const page = await opened.newPage({ locale: 'cs-CZ' });
    const scripts = [];
    page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.body()));
    await page.goto(url, { waitUntil: 'networkidle' });
    return (await Promise.all(scripts)).reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
  } finally {
    await opened.close();
  }
}

function failuresIn(suites, path = '') {
  return suites.flatMap(({ title, specs = [], suites: inner = [] }) => [
    ...specs.filter(({ ok }) => !ok).map((spec) => `${path}${title} › ${spec.title}\n${spec.tests.flatMap(({ results }) => results.flatMap(({ errors: all }) => all.map(({ message }) => message))).join('\n')}`),
    ...failuresIn(inner, `${path}${title} › `),
  ]);
}

/** The long ones first: whoever is free takes the next that may run. */
export const STEPS = [
  { name: 'stories', does: jest('medium', 'stories') },
  { name: 'types', does: types },
  { name: 'small', does: jest('small') },
  { name: 'client', does: client },
  { name: 'lint', does: lint },
  { name: 'browser', does: browser, after: ['client', 'stories'] },
  { name: 'boundaries', does: boundaries },
  { name: 'schemas', does: schemas },
  { name: 'lock', does: lockFile },
  { name: 'launcher', does: launcher((name) => name !== 'start.test.mjs'), after: ['client'] },
  { name: 'start', does: launcher((name) => name === 'start.test.mjs'), after: ['browser', 'lint', 'launcher'] },
];
