// Browser tests: apps/web/test/*.e2e-spec.ts against a running Zázemí with the demo agency (BASE_URL, DEMO_PASSWORD).
// By hand: npm start, then BASE_URL=http://127.0.0.1:3000 DEMO_PASSWORD=… npx playwright test -c apps/launcher/playwright.config.mjs
// The whole way lasts a quarter of a year: start with CLOCK_FILE=/tmp/clock NODE_OPTIONS="--require $PWD/apps/launcher/moved-clock.cjs", test with the same CLOCK_FILE.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  testDir: join(root, 'apps', 'web', 'test'),
  testMatch: '**/*.e2e-spec.ts',
  outputDir: join(root, 'test-results'),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json']] : [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox'],
      env: { ...process.env, ...JSON.parse(process.env.CHROMIUM_ENV ?? '{}') },
    },
  },
});
