// `npm run zazemi`: what scripts rely on.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { environmentFor } from '../environment.mjs';
import { removeDataDir, root } from '../postgres.mjs';

let folder;
before(() => {
  mkdirSync(join(root, '.data'), { recursive: true });
  folder = mkdtempSync(join(root, '.data', 'shell-'));
});
after(async () => {
  await removeDataDir(join(folder, 'data'));
  rmSync(folder, { recursive: true, force: true });
});

/** As a person in another folder would: npm finds the package, the command finds the person's files. */
function zazemi(...words) {
  return new Promise((done) => {
    const env = environmentFor({}, join(folder, 'data'), { LANG: 'cs_CZ.UTF-8' });
    execFile('npm', ['--prefix', root, 'run', '-s', 'zazemi', '--', ...words], { cwd: folder, env: { ...env, INIT_CWD: folder } }, (error, out, said) => done({ code: error?.code ?? 0, out, said }));
  });
}

test('a file is found from where the person stands, and standard output is one JSON document', async () => {
  copyFileSync(join(root, 'libs', 'rent', 'test', 'bank', 'vypis.gpc'), join(folder, 'vypis.gpc'));
  const { code, out, said } = await zazemi('statement:check', 'vypis.gpc', '--json');
  assert.equal(code, 0, said);
  const { format, statements } = JSON.parse(out);
  assert.equal(format, 'gpc');
  for (const { opening, closing, lines } of statements) assert.equal(lines.reduce((sum, { amount }) => sum + amount, opening), closing);
});

test('a damaged file gets one sentence and exit code 2', async () => {
  writeFileSync(join(folder, 'rozbity.gpc'), 'tohle není výpis\n');
  const { code, out, said } = await zazemi('statement:check', 'rozbity.gpc');
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.equal(said.trim().split('\n').length, 1, said);
});

test('what needs no database starts none', () => {
  assert.equal(existsSync(join(folder, 'data')), false);
});

test('an unknown command is bad usage', async () => {
  const { code, out, said } = await zazemi('drby');
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(said, /drby/);
});

test('what needs a database starts it, asks it and stops it', async () => {
  const { code, out, said } = await zazemi('ledger:verify', '--json');
  assert.equal(code, 0, said);
  assert.deepEqual(JSON.parse(out), { ok: true, entries: 0, violations: [] });
  const place = join(folder, 'data', 'postgres-at');
  const cluster = existsSync(place) ? readFileSync(place, 'utf8').trim() : join(folder, 'data', 'postgres');
  assert.equal(existsSync(join(cluster, 'main', 'data', 'postmaster.pid')), false);
});
