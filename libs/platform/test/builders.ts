import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { SettableClock, id, newId, type Id, type Role } from '#kernel';
import { AccessDatabase, Database, appUrls, migrate, openDataSource, prepareRoles, type Actor, type AppRole, type AppUrls } from '#platform';

const MIGRATIONS = join(__dirname, '..', '..', '..', 'migrations');

/** A migrated database of its own for one test file, reached through the real roles of the processes. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly urls: AppUrls;
  readonly clock: SettableClock;
  readonly staff: Database;
  readonly worker: Database;
  readonly access: AccessDatabase;
  /** Statements as the migration owner, whom row security does not hide anything from. For checks, never for the act under test. */
  asOwner<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The day the tests live on, unless they move the clock. */
export const TEST_TODAY = '2026-03-16';

export async function openTestDatabase(): Promise<TestDatabase> {
  const clusterOwnerUrl = process.env['TEST_DATABASE_OWNER_URL'];
  if (!clusterOwnerUrl) throw new Error('TEST_DATABASE_OWNER_URL is missing: the medium tests need the test cluster (npm test starts it).');
  const passwords = testPasswords(clusterOwnerUrl);
  const template = await prepareTemplate(clusterOwnerUrl, passwords);
  const name = `zazemi_test_${randomBytes(6).toString('hex')}`;
  await withClient(withDatabase(clusterOwnerUrl, 'postgres'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const ownerUrl = withDatabase(clusterOwnerUrl, name);
  const urls = appUrls(ownerUrl, passwords);
  const clock = new SettableClock(new Date(`${TEST_TODAY}T09:00:00Z`));
  const sources: DataSource[] = [];
  const open = async (url: string): Promise<DataSource> => {
    const source = openDataSource({ url, poolSize: 20, applicationName: 'zazemi test' });
    sources.push(source);
    return source.initialize();
  };
  const staff = new Database(await open(urls.DATABASE_URL_STAFF), clock);
  const worker = new Database(await open(urls.DATABASE_URL_WORKER), clock);
  const access = new AccessDatabase(await open(urls.DATABASE_URL_AUTH));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    ownerUrl,
    urls,
    clock,
    staff,
    worker,
    access,
    asOwner: async <Row>(sql: string, params: readonly unknown[] = []) => (await owner.query(sql, params as unknown[])).rows as Row[],
    close: async () => {
      await Promise.all(sources.map((source) => source.destroy()));
      await owner.end();
      await withClient(withDatabase(clusterOwnerUrl, 'postgres'), (client) => dropWhenLeft(client, name));
    },
  };
}

/** The owner may not throw other roles out, so it waits until their connections, already closed, are gone. */
async function dropWhenLeft(client: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name}`);
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}

/** One template per state of the migrations, made once per cluster by whoever comes first. */
async function prepareTemplate(ownerUrl: string, passwords: Record<AppRole, string>): Promise<string> {
  const digest = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).filter((each) => each.endsWith('.sql')).sort()) digest.update(file).update(readFileSync(join(MIGRATIONS, file)));
  const template = `zazemi_test_template_${digest.digest('hex').slice(0, 12)}`;
  await withClient(withDatabase(ownerUrl, 'postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock(7232903)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return;
    await prepareRoles(ownerUrl, passwords);
    const unfinished = `${template}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await migrate(withDatabase(ownerUrl, unfinished), MIGRATIONS);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  });
  return template;
}

/** Derived from the cluster's own secret, so that every test process knows them without being told. */
function testPasswords(ownerUrl: string): Record<AppRole, string> {
  const of = (role: AppRole): string => createHash('sha256').update(`${new URL(ownerUrl).password}:${role}`).digest('hex');
  return { app_auth: of('app_auth'), app_staff: of('app_staff'), app_worker: of('app_worker'), app_portal: of('app_portal') };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An agency with its profile, in a test database. */
export async function buildAgency(database: TestDatabase, name = 'Zkušební agentura'): Promise<Id> {
  const agencyId = newId();
  const slug = `zkusebni-${agencyId.slice(-12)}`;
  await database.access.run('INSERT INTO access.agency (id, slug, name, created_at) VALUES ($1, $2, $3, $4)', [agencyId, slug, name, database.clock.now()]);
  await database.staff.write(buildActor(agencyId), async (tx) => {
    await tx.run(
      `INSERT INTO core.agency_profile (agency_id, id, slug, name, company_number, street, city, postal_code, email, signatory_name, signatory_role)
       VALUES ($1, $1, $2, $3, '99999994', 'Resslova 9001', 'Plzeň', '301 00', 'agentura@example.com', 'Marie Vzorná', 'ředitelka')`,
      [agencyId, slug, name],
    );
  });
  return agencyId;
}

/** Somebody of the agency; by default a coordinator with an account of their own. */
export function buildActor(agencyId: Id, roles: readonly Role[] = ['coordinator'], over: Partial<Actor> = {}): Actor {
  return { agencyId, accountId: newId(), roles, partnerId: null, landlordId: null, ...over };
}

/** The same person, known to the agency's own rows, so that decisions and visits may name them. */
export async function buildStaffMember(database: TestDatabase, actor: Actor, name = 'Zkušební Pracovník'): Promise<Id> {
  const accountId = id(actor.accountId!);
  await database.staff.write(actor, (tx) =>
    tx.run('INSERT INTO core.staff_member (agency_id, id, display_name, roles) VALUES ($1, $2, $3, $4)', [actor.agencyId, accountId, name, actor.roles]),
  );
  return accountId;
}
export { namesOfSchema, protectedAmong } from './protected';
