import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { policyGaps, schemaOf } from '#platform/portal';
import { portalModules, portalPolicy } from '../src/contexts';

const ROOT = join(__dirname, '..', '..', '..');

describe('the portal’s schema', () => {
  it('has a reader for every field, and no ruling over fields that do not exist', async () => {
    expect(policyGaps(await schemaOf(portalModules), portalPolicy)).toEqual([]);
  });

  it('the portal’s process loads no module of the staff’s endpoint and nothing of casework', () => {
    const script = `
      require('reflect-metadata');
      require('./dist/apps/portal/src/portal.module.js');
      process.stdout.write(JSON.stringify(Object.keys(require.cache).filter((path) => path.includes('/dist/'))));`;
    const loaded = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })) as string[];
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((path) => /\/src\/staff\.js$|\/libs\/[a-z]+\/src\/graphql\/|\/libs\/support\/|\/apps\/api\//.test(path.replace('/libs/platform/src/graphql/', '/platform/')))).toEqual([]);
  });
});
