import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isoDate, newId, type Id } from '#kernel';
import { readSettings } from '#platform';
import { buildHousehold } from '#households/testing';
import { buildFlat, buildPanel, buildPanels, convene } from '#matching/testing';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
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
    app = await NestFactory.createApplicationContext(WorkerModule.for({ settings, clock: database.clock }), { logger: ['error'] });
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
       VALUES ($1, $2, $3, $2, '2026-03-16', 1, 0, 500, 6000, 0, 'solving', $2, $3::timestamptz - interval '1 minute', 1)`,
      [agencyId, allocationId, database.clock.now()],
    );
    await app.get(Rounds).resume();
    expect(await database.asOwner(`SELECT payload FROM core.outbox WHERE agency_id = $1 AND kind = 'AllocationAsked'`, [agencyId])).toEqual([{ payload: { allocationId } }]);
  });

  it('counts a sitting at the hour of its deadline: not a second before, and not the next day', async () => {
    const coordinator = buildActor(agencyId);
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    const services = buildPanels(database);
    const panel = await buildPanel(database, services, coordinator);
    const call = async () => convene(services, coordinator, panel, await buildFlat(database, coordinator), [(await buildHousehold(database, coordinator)).id], { deadlineAt: new Date('2026-03-20T17:00:00Z'), skippedReason: 'Jednáme o jedné rodině.' });
    const [voted, unvoted] = [await call(), await call()];
    for (const who of [panel.chair, panel.tenant]) await services.votes.cast(who, { sittingId: voted.id, conflict: false, choices: [{ label: 'A', choice: 'for' }], reason: null });
    const states = async () => new Map((await database.asOwner<{ id: Id; state: string }>('SELECT id, state FROM core.panel_sitting WHERE agency_id = $1', [agencyId])).map(({ id, state }) => [id, state]));
    database.clock.moveTo(new Date('2026-03-20T17:00:00Z'));
    await app.get(Rounds).countSittings();
    expect([(await states()).get(voted.id), (await states()).get(unvoted.id)]).toEqual(['open', 'open']);
    database.clock.moveTo(new Date('2026-03-20T17:00:01Z'));
    await Promise.all([app.get(Rounds).countSittings(), app.get(Rounds).countSittings()]);
    expect([(await states()).get(voted.id), (await states()).get(unvoted.id)]).toEqual(['decided', 'inquorate']);
    expect(await database.asOwner('SELECT 1 FROM core.match_decision WHERE sitting_id = $1', [voted.id])).toHaveLength(1);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
});
