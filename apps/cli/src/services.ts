import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Id } from '#kernel';
import { IdentityModule } from '#identity';
import { GuaranteeModule } from '#guarantee';
import { HouseholdsModule } from '#households';
import { FamilyLinksModule, MatchingModule } from '#matching';
import { PartnersModule } from '#partners';
import { AccessDatabase, FilesService, InfrastructureModule, readSettings } from '#platform';
import { PropertiesModule } from '#properties';
import { BooksModule, DebtModule, RentModule } from '#rent';
import { SupportModule } from '#support';
import { TenanciesModule } from '#tenancies';
import { dataDirectory } from './places';

/** The contexts the commands call. */
const contexts: readonly Type<unknown>[] = [PartnersModule, PropertiesModule, HouseholdsModule, MatchingModule, FamilyLinksModule, TenanciesModule, RentModule, BooksModule, DebtModule, GuaranteeModule, SupportModule];

/** The same services as the staff's process, or as the worker's (who may list agencies), for one command. */
export async function withServices<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  clock?: Clock,
  role: 'app_staff' | 'app_worker' = 'app_staff',
  environment: Readonly<Record<string, string | undefined>> = databaseEnvironment(),
): Promise<T> {
  const settings = readSettings(environment, [role, 'app_auth']);
  @Module({
    imports: [InfrastructureModule.for({ settings, role, ...(clock && { clock }) }), IdentityModule.for('staff'), ...contexts],
    providers: [FilesService],
  })
  class CommandModule {}
  const app = await NestFactory.createApplicationContext(CommandModule, { logger: ['error'] });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** Addresses of the databases: from the environment, else those `database:prepare` keeps. */
export function databaseEnvironment(): Record<string, string | undefined> {
  const kept = join(dataDirectory(), 'database-urls.json');
  const urls = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, string>) : {};
  return { ...urls, ...process.env };
}

/** Every agency of this database, for commands that do the same for each. */
export async function agencyIds(app: INestApplicationContext): Promise<Id[]> {
  const rows = await app.get(AccessDatabase, { strict: false }).rows<{ id: Id }>('SELECT id FROM access.agency ORDER BY id');
  return rows.map(({ id }) => id);
}
