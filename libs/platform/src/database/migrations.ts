import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;
const LOCK = 7_232_901;
/** TypeORM orders migrations by a thirteen-digit stamp at the end of their names; ours are numbered. */
const FIRST_STAMP = 1_700_000_000_000;

function migrationOf(folder: string, fileName: string): new () => MigrationInterface {
  const [, number, title] = FILE.exec(fileName)!;
  const name = `${title}-${FIRST_STAMP + Number(number)}`;
  return class {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(join(folder, fileName), 'utf8'));
    }
    async down(): Promise<void> {
      throw new Error('Migrations go forward only.');
    }
  };
}

/** Runs what has not run yet, each in its own transaction, one process at a time. Returns the names of what ran. */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const files = readdirSync(folder).filter((name) => FILE.test(name)).sort();
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'zazemi migrations',
    installExtensions: false,
    migrations: files.map((name) => migrationOf(folder, name)),
    migrationsTableName: 'zazemi_migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return (await source.runMigrations()).map((done) => done.name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}
