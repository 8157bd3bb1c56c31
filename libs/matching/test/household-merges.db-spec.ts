import { HouseholdTiesService } from '#households';
import { buildDuplicates, buildHousehold, buildMerges } from '#households/testing';
import type { Id } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { MatchingTiesService } from '../src/matching-ties.service';
import { buildApplicants, buildFlat, buildMatching, buildOffer } from './builders';

describe('what matching has written down about two households that are merged', () => {
  let database: TestDatabase;
  let coordinator: Actor;
  let ties: HouseholdTiesService;

  beforeAll(async () => {
    database = await openTestDatabase();
    coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    ties = new HouseholdTiesService();
    new MatchingTiesService(ties).onModuleInit();
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: { code: string } }) => error.refusal?.code ?? error);

  it('a running offer lets its household only be the one kept; afterwards it counts as history and stays under its number', async () => {
    const services = buildMatching(database);
    const [first, second] = [await buildHousehold(database, coordinator), await buildHousehold(database, coordinator)];
    const offer = await buildOffer(services, coordinator, await buildFlat(database, coordinator), second.id);
    const merges = buildMerges(database, ties);
    const input = { keptId: first.id, mergedId: second.id, reason: 'Stejná maminka.' };
    expect(await refusalOf(merges.merge(coordinator, input))).toBe('merge_bound_offer');
    await services.offers.withdraw(coordinator, offer.id, 'Majitel byt stáhl.');
    expect((await database.staff.read(coordinator, (tx) => merges.previewIn(tx, input))).ties.map(({ householdId, kind, count }) => [householdId, kind, count])).toEqual([
      [second.id, 'decision', 1], [second.id, 'past_offer', 1],
    ]);
    await merges.merge(coordinator, input);
    expect(await database.asOwner<{ household_id: Id }>('SELECT household_id FROM core.offer WHERE id = $1', [offer.id])).toEqual([{ household_id: second.id }]);
    expect(await database.staff.read(coordinator, (tx) => buildDuplicates(database).proposedIn(tx, { of: first.id }))).toEqual([]);
  });

  it('a family whose application was merged reads by its old link where the one it goes on with stands', async () => {
    const [first, second] = [await buildHousehold(database, coordinator), await buildHousehold(database, coordinator)];
    await buildMerges(database, ties).merge(coordinator, { keptId: first.id, mergedId: second.id, reason: 'Stejná maminka.' });
    expect(await buildApplicants(database).pages.write(coordinator, second.id)).toMatchObject({ id: second.id, code: first.code, state: 'waiting' });
  });
});
