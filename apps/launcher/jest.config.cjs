// Three sizes of test; the fourth (browser) is Playwright's. Run through `npm test`, or one size while working:
//   node --experimental-vm-modules node_modules/.bin/jest -c apps/launcher/jest.config.cjs --selectProjects small libs/kernel
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

const shared = {
  rootDir: root,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^fast-check$': path.join(__dirname, 'jest-properties.cjs'),
    '^#([a-z-]+)/(staff|portal)$': '<rootDir>/libs/$1/src/$2.ts',
    '^#([a-z-]+)/testing$': '<rootDir>/libs/$1/test/builders.ts',
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
};

const setupFilesAfterEnv = [path.join(__dirname, 'jest-patience.cjs')];
const globalSetup = path.join(__dirname, 'jest-database.mjs');

module.exports = {
  rootDir: root,
  projects: [
    { ...shared, displayName: 'small', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'] },
    { ...shared, displayName: 'medium', globalSetup, setupFilesAfterEnv, testMatch: ['<rootDir>/{libs,apps}/**/*.db-spec.ts'] },
    { ...shared, displayName: 'stories', globalSetup, setupFilesAfterEnv, testMatch: ['<rootDir>/apps/{api,portal,worker,cli}/**/*.e2e-spec.ts'] },
  ],
};
