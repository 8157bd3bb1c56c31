import { id, type Id } from '#kernel';
import { JobQueue, Metrics, processLogger, type Actor, type Listener } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';

describe('news between contexts', () => {
  let database: TestDatabase;
  let agencyId: Id;
  let queue: JobQueue;
  const metrics = new Metrics('test');
  const heard: { actor: Actor; payload: Readonly<Record<string, string>> }[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    agencyId = await buildAgency(database);
    const listener: Listener = {
      news: 'FlatCameIn',
      name: 'test.flat-came-in',
      hear: async (actor, payload) => {
        heard.push({ actor, payload });
      },
    };
    queue = new JobQueue(database.worker, [listener], processLogger('test'), database.urls.DATABASE_URL_WORKER, metrics);
    await queue.start();
  });
  afterAll(async () => {
    await queue.stop();
    await database.close();
  });

  const until = async (holds: () => boolean): Promise<void> => {
    for (let round = 0; round < 100 && !holds(); round += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('reaches its listener once, as the agency it came from, and not when the act was rolled back', async () => {
    const actor = buildActor(agencyId);
    await database.staff.write(actor, (tx) => tx.publish('FlatCameIn', { flatId: 'kept' }));
    await database.staff.rehearse(actor, (tx) => tx.publish('FlatCameIn', { flatId: 'rolled-back' }));
    await database.staff.write(actor, (tx) => tx.publish('SomethingNobodyHears', { flatId: 'unheard' }));
    expect(await queue.relay()).toBe(2);
    expect(await queue.relay()).toBe(0);
    await until(() => heard.length > 0);
    expect(heard.map((each) => each.payload['flatId'])).toEqual(['kept']);
    expect(id(heard[0]!.actor.agencyId)).toBe(agencyId);
  });

  it('is counted for whoever watches the machine', async () => {
    const told = 'zazemi_jobs_total{job="test.flat-came-in",outcome="done",process="test"}';
    await database.staff.write(buildActor(agencyId), (tx) => tx.publish('FlatCameIn', { flatId: 'counted' }));
    await queue.relay();
    let text = '';
    for (let round = 0; round < 100 && !text.includes(told); round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      text = await metrics.text();
    }
    expect(text).toContain(told);
    expect(text).not.toContain(agencyId);
  });
});
