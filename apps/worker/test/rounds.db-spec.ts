import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId, type Id } from '#kernel';
import { readSettings } from '#platform';
import { buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { Rounds } from '../src/rounds';
import { WorkerModule } from '../src/worker.module';

/** The worker as it is started in service, with every service it calls. */
describe('the worker', () => {
  let database: TestDatabase;
  let agencyId: Id;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await openTestDatabase();
    agencyId = await buildAgency(database);
    const settings = readSettings({ ...process.env, ...database.urls }, ['app_worker']);
    app = await NestFactory.createApplicationContext(WorkerModule.for({ settings }), { logger: ['error'] });
  });
  afterAll(async () => {
    await app?.close();
    await database.close();
  });

  it('makes the waiting list of every agency', async () => {
    await app.get(Rounds).refreshWaitingLists();
    expect(await database.asOwner('SELECT id FROM core.waiting_list WHERE agency_id = $1', [agencyId])).toEqual([{ id: agencyId }]);
  });

  it('asks again for an allocation nobody has heard of since its worker died', async () => {
    const allocationId = newId();
    await database.asOwner(
      `INSERT INTO core.allocation (agency_id, id, asked_at, asked_by, as_of, policy_version, minimum_fit, flats, families, frozen, state, run_id, moved_at, attempts)
       VALUES ($1, $2, now(), $2, '2026-03-16', 1, 0, 500, 6000, 0, 'solving', $2, now() - interval '1 minute', 1)`,
      [agencyId, allocationId],
    );
    await app.get(Rounds).resume();
    expect(await database.asOwner(`SELECT payload FROM core.outbox WHERE agency_id = $1 AND kind = 'AllocationAsked'`, [agencyId])).toEqual([{ payload: { allocationId } }]);
  });
});
