// What the linter must refuse, and what it must let pass.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../postgres.mjs';

const REFUSED = [
  ['a raw DataSource outside of platform', 'libs/kernel/src/rent.ts', "import { DataSource } from 'typeorm'; export const source = new DataSource({ type: 'postgres' });", /unit of work/],
  ['a pool of its own', 'libs/kernel/src/rent.ts', "import { Pool } from 'pg'; export const pool = new Pool();", /unit of work/],
  ['save()', 'libs/kernel/src/rent.ts', 'export const keep = (rows: { save(row: object): void }) => rows.save({ id: 1 });', /save\(\)/],
  ['synchronize', 'libs/kernel/src/rent.ts', 'export const options = { synchronize: true };', /migrations only/],
  ['an empty condition', 'libs/kernel/src/rent.ts', 'export const first = (rows: { findOne(of: object): object }) => rows.findOne({ where: {} });', /first row of anybody/],
  ['an order from outside', 'libs/kernel/src/rent.ts', 'export const sorted = (query: { orderBy(by: string): object }, by: string) => query.orderBy(by);', /order that comes from outside/],
  ['today inside of a rule', 'libs/kernel/src/rent.ts', 'export const today = () => new Date();', /clock is injected/],
  ['now inside of a rule', 'libs/kernel/src/rent.ts', 'export const now = () => Date.now();', /clock is injected/],
  ['chance inside of a rule', 'libs/kernel/src/rent.ts', 'export const guess = () => Math.random();', /same answer/],
  ['a name that says nothing', 'libs/kernel/src/rent-utils.ts', 'export const rent = 1;', /says nothing/],
  ['a suffix of somebody else', 'libs/kernel/src/rent.controller.ts', 'export const rent = 1;', /not among the suffixes/],
];

let eslint;
before(() => {
  // The files exist only here, so rules that need the whole program are left out.
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: join(root, 'apps', 'launcher', 'eslint.config.mjs'),
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: Object.fromEntries(['no-floating-promises', 'no-misused-promises', 'await-thenable'].map((name) => [`@typescript-eslint/${name}`, 'off'])),
    },
  });
});

for (const [what, filePath, text, message] of REFUSED) {
  test(`${what} is refused`, async () => {
    const said = await messagesOn(text, filePath);
    assert.ok(said.some((each) => message.test(each)), `it said: ${said.join(' | ') || 'nothing'}`);
  });
}

test('a value written into SQL is refused', async () => {
  const said = await messagesOn('export const find = (tx: { rows(sql: string): object }, row: { name: string }) => tx.rows(`SELECT ${row.name}`);', 'libs/rent/src/rent.service.ts');
  assert.ok(said.some((each) => /parameters/.test(each)), said.join(' | '));
});

test('plain code passes', async () => {
  assert.deepEqual(await messagesOn('export const rent = (months: number): number => months * 2;\n', 'libs/kernel/src/rent.ts'), []);
});

async function messagesOn(text, filePath) {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  return result.messages.map(({ message }) => message);
}
