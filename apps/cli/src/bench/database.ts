import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { APP_ROLES, appUrls, migrate, prepareRoles, type AppRole, type AppUrls } from '#platform';
import { migrationsFolder } from '../places';

/** A database of its own beside the product's, migrated, for one measurement; nothing of the product's is touched. */
export interface ThrowAwayDatabase {
  readonly ownerUrl: string;
  readonly urls: AppUrls;
  /** The same once more, in milliseconds. Nobody may be connected to the original. */
  copy(): Promise<ThrowAwayDatabase>;
  remove(): Promise<void>;
}

export async function throwAwayDatabase(ownerUrl: string): Promise<ThrowAwayDatabase> {
  const passwords = await prepareRoles(ownerUrl, knownPasswords());
  const database = await create(ownerUrl, passwords, null);
  try {
    await migrate(database.ownerUrl, migrationsFolder);
    return database;
  } catch (error) {
    await database.remove();
    throw error;
  }
}

async function create(ownerUrl: string, passwords: Record<AppRole, string>, original: string | null): Promise<ThrowAwayDatabase> {
  const name = `zazemi_bench_${randomBytes(5).toString('hex')}`;
  await asOwner(ownerUrl, (client) => client.query(`CREATE DATABASE ${name}${original === null ? '' : ` TEMPLATE ${original}`}`));
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return {
    ownerUrl: url.toString(),
    urls: appUrls(url.toString(), passwords),
    copy: () => create(ownerUrl, passwords, name),
    remove: () => asOwner(ownerUrl, (client) => drop(client, name)),
  };
}

const INSUFFICIENT_PRIVILEGE = '42501';
const PATIENCE_MILLISECONDS = 30_000;

/** PostgreSQL's own autovacuum may be at work in there, and only a superuser could end it: it is waited for. */
async function drop(client: Client, name: string): Promise<void> {
  const until = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || performance.now() > until) throw error;
      await setTimeout(500);
    }
  }
}

/** The roles belong to the whole server: their passwords stay as the product knows them. */
function knownPasswords(): Partial<Record<AppRole, string>> {
  const known = Object.entries(APP_ROLES).flatMap(([role, variable]) => (process.env[variable] ? [[role, decodeURIComponent(new URL(process.env[variable]).password)]] : []));
  return Object.fromEntries(known) as Partial<Record<AppRole, string>>;
}

/** Work of the migration owner, on a connection of its own. */
export async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
