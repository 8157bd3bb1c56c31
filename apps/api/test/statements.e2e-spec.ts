import { Client } from 'pg';
import { halere, isoDate, month, type Id } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

/** The heaviest screens, asked as they ask. */
const SCREENS: Readonly<Record<string, string>> = {
  'flats with owner, tenancy and balance': '{ units(first: 50) { totalCount edges { node { code total landlord { name } building { street } currentTenancy { number monthlyTotal balance household { name } } } } } }',
  'tenancies': '{ tenancies(first: 50) { totalCount edges { node { number monthlyTotal balance daysToEnd household { name members { givenName } } unit { code building { street } } landlord { name } parties { role } } } } }',
  'arrears worklist': '{ arrears(first: 50) { totalCount edges { node { householdName amount accruedInterest nextStep why months { month amount } lastAct { step } } } } arrearsCounts { today promised paused all } interestPolicy { pressed } }',
  'the month of rent': '{ rentMonth(month: "2026-03") { charged open overdue lines(first: 50) { totalCount edges { node { tenancyNumber householdName unitCode total othersPart open } } } } }',
  'payouts to owners': '{ payouts(first: 50) { totalCount edges { node { landlordName contractNumber unitCode amount state hasAccount orderNumber } } } }',
  'bank statements': '{ bankStatements(first: 50) { totalCount edges { node { id waitingCount bankAccount { name } } } } }',
  'money nobody understands yet': '{ bankSuspense(first: 50) { totalCount edges { node { amount leftAmount ageDays postings { label } shares { label } } } } }',
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
    const rent = buildRent(api.database.staff);
    await rent.rent.chargeMonth(actor, month('2026-03'));
    await rent.payouts.preparePayouts(actor, month('2026-03'));
    let bankAccountId: Id | undefined;
    for (let line = 0; line < flats; line += 1) {
      const built = await buildBankLine(api.database.staff, actor, { amount: 100_000 + line, ...(bankAccountId && { bankAccountId }) });
      ({ bankAccountId } = built);
      await api.database.asOwner(`UPDATE money.bank_line SET state = 'suspense' WHERE id = $1`, [built.lineId]);
    }
  };
  const rowsOf = (value: unknown): number | null => {
    if (typeof value !== 'object' || value === null) return null;
    if ('totalCount' in value) return Number(value.totalCount);
    return Object.values(value).map(rowsOf).find((rows) => rows !== null) ?? null;
  };

  const measure = async (query: string): Promise<{ statements: number; rows: number }> => {
    await manager.ask(query);
    await new Promise((resolve) => setTimeout(resolve, 50));
    count = 0;
    const { data, errors, text } = await manager.ask(query);
    if (errors) throw new Error(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { statements: count, rows: rowsOf(data)! };
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

  it('stay the same however long one tenancy lasts', async () => {
    const actor = buildActor(api.agencyId, ['finance']);
    const { tenancyId } = await buildTenancy(api.database.staff, actor);
    const { rent, payments } = buildRent(api.database.staff);
    const money = `{ tenancyMoney(tenancyId: "${tenancyId}") { balance credit overdue months { month } acts { step } ledger(first: 50) { totalCount edges { node { amount } } } } }`;
    const live = async (...months: string[]): Promise<void> => {
      for (const each of months) {
        await rent.chargeMonth(actor, month(each));
        const { lineId } = await buildBankLine(api.database.staff, actor, { amount: 900_000, on: `${each}-10` });
        await api.database.staff.write(actor, (tx) => payments.recordPayment(tx, {
          tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(900_000), receivedOn: isoDate(`${each}-10`), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
        }));
      }
    };
    await live('2025-09', '2025-10');
    const short = await measure(money);
    await live('2025-11', '2025-12', '2026-01', '2026-02');
    const long = await measure(money);
    expect(long.rows).toBe(short.rows + 8);
    expect(long.statements).toBe(short.statements);
    expect(long.statements).toBeLessThan(30);
  });
});
