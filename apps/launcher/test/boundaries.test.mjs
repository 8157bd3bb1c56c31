// Each wall is knocked once: a rule that cannot fail guards nothing.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import { root } from '../postgres.mjs';

const require = createRequire(import.meta.url);

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
  test(`a breach of "${rule}" is found`, async () => {
    const house = join(folder, rule);
    for (const [path, text] of Object.entries({ ...files, 'package.json': '{ "dependencies": { "pg": "*", "@nestjs/graphql": "*" } }', 'tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }' })) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    mkdirSync(join(house, 'libs'), { recursive: true });
    mkdirSync(join(house, 'apps'), { recursive: true });
    copyFileSync(join(root, 'libs', 'boundaries.cjs'), join(house, 'libs', 'boundaries.cjs'));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    const broken = await brokenRules(house);
    assert.ok(broken.includes(rule), broken.join(', ') || 'nothing was found');
  });
}

async function brokenRules(house) {
  const { forbidden, options } = require('../../../libs/boundaries.cjs');
  const { enhancedResolveOptions, tsConfig: _, ...cruising } = options;
  const { output } = await cruise(['apps', 'libs'], { ...cruising, baseDir: house, validate: true, ruleSet: { forbidden } }, enhancedResolveOptions);
  return output.summary.violations.map(({ rule }) => rule.name);
}
