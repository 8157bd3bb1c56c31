import fc from 'fast-check';
import { readSimulation, simulate, TenancyFileService } from '#guarantee';
import { addDays, addMonths, halere, isoDate, month, monthOf, newId, Refused, type Id, type IsoDate, type Month } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { PaymentsService, RentService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { OwnerContractsService, TenanciesService, TenancyChangesService } from '#tenancies';

const START = isoDate('2025-09-11');

describe('the calculator of a real tenancy', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let payments: PaymentsService;
  let changes: TenancyChangesService;
  const files = new TenancyFileService(Object.create(TenanciesService.prototype) as TenanciesService, Object.create(OwnerContractsService.prototype) as OwnerContractsService);

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent, payments } = buildRent(db));
    changes = new TenancyChangesService(db);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
  });
  afterAll(() => database.close());

  const pay = async (tenancy: BuiltTenancy, amount: number, on: IsoDate, message: string | null): Promise<Id> => {
    const { lineId } = await buildBankLine(db, actor, { amount, on });
    return (await db.write(actor, (tx) => payments.recordPayment(tx, { tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: on, paidTo: 'agency', payer: 'household', message, specificSymbol: null }))).id;
  };
  const books = (tenancy: BuiltTenancy): Promise<{ open: unknown[]; credit: number }> =>
    db.read(actor, async (tx) => ({
      open: await tx.rows(`SELECT c.month, sum(d.open)::bigint AS principal, 0 AS interest FROM money.open_debt d JOIN money.charge c ON c.id = d.id WHERE d.tenancy_id = $1 GROUP BY c.month ORDER BY c.month`, [tenancy.tenancyId]),
      credit: (await tx.row<{ free: number }>('SELECT coalesce(sum(free), 0)::bigint AS free FROM money.open_credit WHERE tenancy_id = $1', [tenancy.tenancyId]))!.free,
    }));
  const calculated = async (tenancy: BuiltTenancy): Promise<{ open: unknown; credit: number }> => {
    const { open, credit } = simulate(readSimulation(JSON.stringify(await db.read(actor, (tx) => files.fileOf(tx, tenancy.tenancyId)))));
    return { open, credit };
  };

  it('says what the books say: months, payments by word and by law, a reminder, a rise and a cut of the past', async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 3_000_000 }), message: fc.constantFrom(null, 'nájem', 'říjen', '2025-12', 'jistina') }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('remind' as const), month: fc.integer({ min: -2, max: 0 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('amend' as const), amount: fc.integer({ min: 1, max: 2_000_000 }) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), act), { minLength: 5, maxLength: 12 }), async (acts) => {
        const tenancy = await buildTenancy(db, actor, { from: START });
        let today: IsoDate = START;
        let next: Month = monthOf(START);
        const live = async (until: IsoDate): Promise<void> => {
          // Each month is charged on its first day, as the worker does.
          for (; next <= monthOf(until); next = addMonths(next, 1)) {
            database.clock.moveTo(next === monthOf(START) ? START : isoDate(`${next}-01`));
            await rent.chargeMonth(actor, next);
          }
          today = until;
          database.clock.moveTo(today);
        };
        for (const [days, each] of acts) {
          await live(addDays(today, days));
          if (each.do === 'pay') await pay(tenancy, each.amount, today, each.message);
          const reminded = addMonths(monthOf(today), each.do === 'remind' ? each.month : 0);
          if (each.do === 'remind' && reminded >= monthOf(START)) {
            await database.asOwner(`INSERT INTO money.arrears_act (agency_id, id, tenancy_id, step, done_on, months, done_by) VALUES ($1, $2, $3, 'first_reminder', $4, $5, $2)`, [actor.agencyId, newId(), tenancy.tenancyId, today, [reminded]]);
          }
          if (each.do === 'amend') {
            // From the first of this month: entered after it was charged, so the books correct it.
            const from = monthOf(today) === monthOf(START) ? START : isoDate(`${monthOf(today)}-01`);
            try {
              await changes.amend(actor, tenancy.tenancyId, { kind: 'amendment', component: 'rent', amount: each.amount, from });
              await rent.chargeAfterChange(actor, tenancy.tenancyId, monthOf(from));
            } catch (error) {
              if (!(error instanceof Refused)) throw error;
            }
          }
        }
        expect(await calculated(tenancy)).toEqual(await books(tenancy));
      }),
      { numRuns: 15, interruptAfterTimeLimit: 30_000, endOnFailure: true },
    );
  }, 90_000);

  it('leaves out what was taken back, and begins a contract taken over with the first month the books charged', async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2024-05-20') });
    await rent.chargeMonth(actor, month('2026-03'));
    const id = await pay(tenancy, 700_000, isoDate('2026-03-10'), null);
    await pay(tenancy, 50_000, isoDate('2026-03-11'), null);
    await db.write(actor, (tx) => payments.reversePayment(tx, id, 'bank_line'));
    const file = await db.read(actor, (tx) => files.fileOf(tx, tenancy.tenancyId));
    expect(file).toMatchObject({ asOf: '2026-03-16', tenancy: { model: 'B', from: '2026-03-01', to: null, dueDay: 5 }, events: [{ on: '2026-03-11', amount: 50_000 }] });
    expect(await calculated(tenancy)).toEqual(await books(tenancy));
  });
});
