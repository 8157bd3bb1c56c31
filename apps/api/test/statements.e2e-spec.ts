import { Client } from 'pg';
import { month } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildRent, buildTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

/** The heaviest screens, asked as they ask. */
const SCREENS: Readonly<Record<string, string>> = {
  'flats with owner, tenancy and balance': '{ units(first: 50) { totalCount edges { node { code total landlord { name } building { street } currentTenancy { number monthlyTotal balance household { name } } } } } }',
  'tenancies': '{ tenancies(first: 50) { totalCount edges { node { number monthlyTotal balance daysToEnd household { name members { givenName } } unit { code building { street } } landlord { name } parties { role } } } } }',
  'arrears worklist': '{ arrears(first: 50) { totalCount edges { node { householdName amount nextStep why months { month amount } lastAct { step } } } } arrearsCounts { today promised paused all } }',
  'families': '{ households(first: 50) { totalCount edges { node { name state members { givenName birthDate } } } } }',
};

/** A screen asks the same number of questions however many rows it shows. */
describe('statements of the heaviest screens', () => {
  let api: Api;
  let manager: Person;
  let count = 0;
  const original = Client.prototype.query as (...args: unknown[]) => unknown;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.person(['manager', 'coordinator', 'finance']);
    (Client.prototype as { query: unknown }).query = function query(this: unknown, ...args: unknown[]): unknown {
      count += 1;
      return original.apply(this, args);
    };
  });
  afterAll(async () => {
    (Client.prototype as { query: unknown }).query = original;
    await api?.close();
  });

  const letFlats = async (flats: number): Promise<void> => {
    const actor = buildActor(api.agencyId, ['finance']);
    for (let flat = 0; flat < flats; flat += 1) await buildTenancy(api.database.staff, actor);
    await buildRent(api.database.staff).rent.chargeMonth(actor, month('2026-03'));
  };

  const measure = async (query: string): Promise<{ statements: number; rows: number }> => {
    await manager.ask(query);
    await new Promise((resolve) => setTimeout(resolve, 50));
    count = 0;
    const { data, errors, text } = await manager.ask<Record<string, { totalCount?: number }>>(query);
    if (errors) throw new Error(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { statements: count, rows: Object.values(data).find((value) => value.totalCount !== undefined)!.totalCount! };
  };

  it('stay the same when the agency grows', async () => {
    await letFlats(2);
    const small: Record<string, { statements: number; rows: number }> = {};
    for (const [name, query] of Object.entries(SCREENS)) small[name] = await measure(query);
    await letFlats(12);
    for (const [name, query] of Object.entries(SCREENS)) {
      const large = await measure(query);
      expect({ name, rows: large.rows }).toEqual({ name, rows: small[name]!.rows + 12 });
      expect({ name, statements: large.statements }).toEqual({ name, statements: small[name]!.statements });
      expect(large.statements).toBeLessThan(30);
    }
  });
});
