import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_ROLES, appUrls, migrate, prepareRoles, type AppRole } from '#platform';
import { atMostWords, onlyOptions, UsageError, type Command } from './command';
import { dataDirectory, migrationsFolder } from './places';

/** Roles with random passwords kept in DATA_DIR, then the migrations. Safe to run at every start. */
export const databasePrepare: Command = {
  name: 'database:prepare',
  usage: 'database:prepare',
  does: 'makes the database roles and runs the migrations (needs DATABASE_URL)',
  async run(args, out) {
    onlyOptions(args);
    atMostWords(args, 0);
    const ownerUrl = process.env['DATABASE_URL'];
    if (!ownerUrl) throw new UsageError('DATABASE_URL is missing: it is the address of the migration owner.');
    const kept = join(dataDirectory(), 'database-urls.json');
    const passwords = await prepareRoles(ownerUrl, keptPasswords(kept, ownerUrl));
    mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
    writeFileSync(kept, `${JSON.stringify(appUrls(ownerUrl, passwords), null, 2)}\n`, { mode: 0o600 });
    const done = await migrate(ownerUrl, migrationsFolder);
    out.say(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
    out.json({ migrated: done });
    return 0;
  },
};

/** Passwords of an earlier run, when they belong to the same server. */
function keptPasswords(file: string, ownerUrl: string): Partial<Record<AppRole, string>> {
  if (!existsSync(file)) return {};
  const urls = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const server = new URL(ownerUrl).hostname;
  const passwords: Partial<Record<AppRole, string>> = {};
  for (const [role, variable] of Object.entries(APP_ROLES) as [AppRole, string][]) {
    const url = urls[variable] ? new URL(urls[variable]) : null;
    if (url && url.hostname === server) passwords[role] = decodeURIComponent(url.password);
  }
  return passwords;
}
