// Makes a server's PostgreSQL ready: the migration owner and its database (with ADMIN_DATABASE_URL), the roles of the
// programs with the passwords their addresses carry, the migrations. Runs before the programs; doing it again changes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_URLS_OF, runCli } from './environment.mjs';
import { defaultDataDir, prepareOwner } from './postgres.mjs';

const { ADMIN_DATABASE_URL, DATABASE_URL } = process.env;

try {
  if (!DATABASE_URL) throw new Error('DATABASE_URL is to name the database of the migration owner.');
  if (ADMIN_DATABASE_URL) {
    const owner = new URL(DATABASE_URL);
    await prepareOwner(ADMIN_DATABASE_URL, { owner: decodeURIComponent(owner.username), password: decodeURIComponent(owner.password), database: owner.pathname.slice(1) });
  }
  const names = [...new Set(Object.values(DATABASE_URLS_OF).flat())];
  const given = Object.fromEntries(names.map((name) => [name, process.env[name]]).filter(([, url]) => url));
  const dataDir = defaultDataDir();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataDir, 'database-urls.json'), JSON.stringify(given), { mode: 0o600 });
  process.stdout.write(await runCli(['database:prepare'], { dataDir, env: { DATABASE_URL, ...given } }));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
