// Each wall is knocked once: a rule that cannot fail guards nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, copyFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../postgres.mjs';

const BREACHES = {
  'ledger-imports-only-those-above-it': { 'libs/ledger/src/index.ts': "import '../../rent/src/index';", 'libs/rent/src/index.ts': 'export const rent = 1;' },
  'every-context-has-its-place-in-the-order': { 'libs/rent/src/index.ts': "import '../../gossip/src/index';", 'libs/gossip/src/index.ts': 'export const gossip = 1;' },
  'front-doors-only': { 'libs/rent/src/index.ts': "import '../../ledger/src/store/account.repository';", 'libs/ledger/src/store/account.repository.ts': 'export const accounts = 1;' },
  'apps-enter-by-front-doors': { 'apps/worker/src/main.ts': "import '../../../libs/rent/src/rent.service';", 'libs/rent/src/rent.service.ts': 'export const rent = 1;' },
  'the-staff-door-is-for-the-staff-face': { 'apps/worker/src/main.ts': "import '../../../libs/rent/src/staff';", 'libs/rent/src/staff.ts': 'export const rent = 1;' },
  'the-portal-door-is-for-the-portal': { 'apps/api/src/main.ts': "import '../../../libs/rent/src/portal';", 'libs/rent/src/portal.ts': 'export const rent = 1;' },
  'the-portal-never-reaches-staff-graphql': {
    'apps/portal/src/main.ts': "import '../../../libs/rent/src/portal';",
    'libs/rent/src/portal.ts': "import './shared';",
    'libs/rent/src/shared.ts': "import './graphql/payment.type';",
    'libs/rent/src/graphql/payment.type.ts': 'export const payment = 1;',
  },
  'graphql-at-the-edge': { 'libs/rent/src/rent.service.ts': "import '@nestjs/graphql';" },
  'the-inside-does-not-know-its-edge': { 'libs/rent/src/rent.service.ts': "import './graphql/payment.type';", 'libs/rent/src/graphql/payment.type.ts': 'export const payment = 1;' },
  'rules-are-pure': { 'libs/rent/src/domain/arrears.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;" },
  'the-kernel-depends-on-nothing': { 'libs/kernel/src/index.ts': "import 'pg';" },
  'no-circles': { 'libs/rent/src/one.ts': "import { two } from './two'; export const one = () => two;", 'libs/rent/src/two.ts': "import { one } from './one'; export const two = () => one;" },
  'apps-are-strangers': { 'apps/worker/src/main.ts': "import '../../api/src/main';", 'apps/api/src/main.ts': 'export const api = 1;' },
  'the-web-knows-only-the-schemas': { 'apps/web/src/staff/main.tsx': "import '../../../../libs/kernel/src/index';", 'libs/kernel/src/index.ts': 'export const kernel = 1;' },
  'the-portal-of-the-web-loads-nothing-of-the-staff': { 'apps/web/src/portal/main.tsx': "import '../staff/main';", 'apps/web/src/staff/main.tsx': 'export const staff = 1;' },
  'what-is-imported-exists': { 'libs/rent/src/index.ts': "import './nowhere';" },
};

let folder;
before(() => {
  mkdirSync(join(root, '.data'), { recursive: true });
  folder = mkdtempSync(join(root, '.data', 'walls-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [rule, files] of Object.entries(BREACHES)) {
  test(`a breach of "${rule}" is found`, () => {
    const house = join(folder, rule);
    for (const [path, text] of Object.entries({ ...files, 'package.json': '{ "dependencies": { "pg": "*", "@nestjs/graphql": "*" } }', 'tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }' })) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    mkdirSync(join(house, 'libs'), { recursive: true });
    mkdirSync(join(house, 'apps'), { recursive: true });
    copyFileSync(join(root, 'libs', 'boundaries.cjs'), join(house, 'libs', 'boundaries.cjs'));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    assert.ok(brokenRules(house).includes(rule));
  });
}

function brokenRules(house) {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  let out;
  try {
    out = execFileSync(process.execPath, [program, '--config', 'libs/boundaries.cjs', '--output-type', 'json', 'apps', 'libs'], { cwd: house, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    out = error.stdout;
  }
  return JSON.parse(out).summary.violations.map(({ rule }) => rule.name);
}
