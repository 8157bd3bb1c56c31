import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { startApi, type Api, type Person } from './builders';

const MOST_PATIENT_MS = 60;
const PAGE = '{ units(first: 50) { totalCount edges { node { id code landlord { name } ownerContracts { id } currentTenancy { id } } } } households(first: 50) { totalCount } }';

describe('callers who leave before they are answered', () => {
  let api: Api;
  let coordinator: Person;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator']);
  });
  afterAll(() => api?.close());

  /** Asks what a page asks, and hangs up after so many milliseconds. */
  const leaveAfter = (milliseconds: number): Promise<void> =>
    new Promise((gone) => {
      const body = JSON.stringify({ query: PAGE });
      const asked = request({
        host: '127.0.0.1', port: (api.server.address() as AddressInfo).port, path: '/graphql', method: 'POST', agent: false,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie: coordinator.cookie },
      });
      asked.on('error', () => gone()).on('close', () => gone()).on('response', (response) => response.resume());
      asked.end(body);
      void setTimeout(milliseconds).then(() => asked.destroy());
    });

  it('keep no connection, whenever they leave: twice as many as the pool holds, and the next page answers at once', async () => {
    expect((await coordinator.ask(PAGE)).errors).toBeUndefined();
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(Array.from({ length: 20 }, (_, index) => leaveAfter(((index * 7 + round * 3) % MOST_PATIENT_MS) + 1)));
    }
    const open = async (): Promise<number> => Number((await api.database.asOwner<{ count: string }>(
      `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'app_staff' AND state LIKE 'idle in transaction%'`))[0]!.count);
    for (let patience = 0; patience < 40 && (await open()) > 0; patience += 1) await setTimeout(100);
    expect(await open()).toBe(0);
    expect((await coordinator.ask('{ units(first: 1) { totalCount } }')).data).toEqual({ units: { totalCount: 0 } });
  });
});
