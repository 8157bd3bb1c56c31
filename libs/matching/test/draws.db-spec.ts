import { createHash } from 'node:crypto';
import { isoDate, type Id } from '#kernel';
import { DrawsService } from '#matching';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHousehold } from '#households/testing';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';

describe('a draw among families that share a rank', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let draws: DrawsService;
  let coordinator: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildMatching(database);
    draws = new DrawsService(database.staff, services.matching);
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  async function tie(families = 3): Promise<{ unitId: Id; households: Id[] }> {
    const unitId = await buildFlat(database, coordinator);
    const households: Id[] = [];
    for (let each = 0; each < families; each += 1) households.push((await buildHousehold(database, coordinator)).id);
    return { unitId, households };
  }

  it('is announced with the hash of its seed, drawn once with a witness’s word, and published', async () => {
    const { unitId, households } = await tie();
    const announced = await draws.announce(coordinator, { unitId, rank: 1 });
    expect(new Set(announced.householdIds)).toEqual(new Set(households));
    expect(announced).toMatchObject({ state: 'announced', drawnCodes: null, word: null });
    const drawn = await draws.draw(coordinator, { drawId: announced.id, word: ' řeřicha ' });
    expect(drawn).toMatchObject({ state: 'drawn', word: 'řeřicha', commitment: announced.commitment });
    expect(createHash('sha256').update(drawn.seed).digest('hex')).toBe(drawn.commitment);
    expect([...drawn.drawnCodes!].sort()).toEqual([...announced.codes].sort());
    expect(await refusalOf(draws.draw(coordinator, { drawId: announced.id, word: 'jiné' }))).toMatchObject({ code: 'draw_closed' });
    expect(await refusalOf(draws.cancel(coordinator, { drawId: announced.id, reason: 'nelíbí se' }))).toMatchObject({ code: 'draw_closed' });
  });

  it('of the same families for the same flat happens once: nobody draws until the order pleases; who joins them later is drawn with them', async () => {
    const { unitId, households } = await tie();
    await draws.draw(coordinator, { drawId: (await draws.announce(coordinator, { unitId, rank: 1 })).id, word: 'řeřicha' });
    expect(await refusalOf(draws.announce(coordinator, { unitId, rank: 1 }))).toMatchObject({ code: 'draw_done', params: { date: '2026-03-16' } });
    // One of them is offered another flat: the order of the others is known.
    await buildOffer(services, coordinator, await buildFlat(database, coordinator), households[0]!);
    expect(await refusalOf(draws.announce(coordinator, { unitId, rank: 1 }))).toMatchObject({ code: 'draw_done' });
    const newcomer = await buildHousehold(database, coordinator);
    expect((await draws.announce(coordinator, { unitId, rank: 1 })).householdIds).toContain(newcomer.id);
  });

  it('only of a tie, one at a time for a flat, never with a family that has another offer', async () => {
    const { unitId, households } = await tie(2);
    const other = await buildFlat(database, coordinator);
    await draws.announce(coordinator, { unitId, rank: 1 });
    expect(await refusalOf(draws.announce(coordinator, { unitId, rank: 1 }))).toMatchObject({ code: 'draw_announced' });
    expect(await refusalOf(draws.announce(coordinator, { unitId: other, rank: 2 }))).toMatchObject({ code: 'draw_no_tie' });
    await buildOffer(services, coordinator, await buildFlat(database, coordinator), households[0]!);
    expect(await refusalOf(draws.announce(coordinator, { unitId: other, rank: 1 }))).toMatchObject({ code: 'draw_no_tie' });
  });

  it('racing draws give one result; a cancelled one needs a reason and lets another be announced', async () => {
    const { unitId } = await tie();
    const first = await draws.announce(coordinator, { unitId, rank: 1 });
    expect(await refusalOf(draws.cancel(coordinator, { drawId: first.id, reason: '' }))).toMatchObject({ code: 'draw_without_reason' });
    await draws.cancel(coordinator, { drawId: first.id, reason: 'Rodina se odhlásila.' });
    const second = await draws.announce(coordinator, { unitId, rank: 1 });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((word) => refusalOf(draws.draw(coordinator, { drawId: second.id, word }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  });
});
