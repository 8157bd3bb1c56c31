import type { Actor } from '#platform';
import { ReadingScope } from '#platform/staff';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';

describe('what one request reads', () => {
  let database: TestDatabase;
  let actor: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    actor = buildActor(await buildAgency(database), ['finance']);
  });
  afterAll(() => database.close());

  it('is one transaction, and a fresh one after a mutation', async () => {
    const scope = new ReadingScope(database.staff, actor);
    const first = await scope.tx();
    expect(await scope.tx()).toBe(first);
    await scope.forget();
    expect(await scope.tx()).not.toBe(first);
    await scope.end();
  });

  it('takes no connection once its caller has gone, however many resolvers still ask', async () => {
    // More callers that leave early than the pool has connections: the next one is served all the same.
    for (let caller = 0; caller < 40; caller += 1) {
      const scope = new ReadingScope(database.staff, actor);
      await scope.tx();
      await scope.end();
      await expect(scope.tx()).rejects.toThrow('The request is over');
    }
    expect(await database.staff.read(actor, (tx) => tx.row('SELECT 1 AS one'))).toEqual({ one: 1 });
  });
});
