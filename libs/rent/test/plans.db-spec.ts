import { halere, isoDate, month } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { AgreePlan } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('a repayment plan', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  /** Two months of 15 500 Kč owed. */
  const owing = async (months = ['2026-02', '2026-03']): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor);
    for (const each of months) await services.rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const monthly = [['2026-04-15', 1_000_000], ['2026-05-15', 1_000_000], ['2026-06-15', 1_100_000]] as const;
  const agree = (tenancy: BuiltTenancy, over: Partial<AgreePlan> = {}) =>
    services.plans.agree(actor, {
      tenancyId: tenancy.tenancyId, instalments: monthly.map(([dueOn, amount]) => ({ dueOn: isoDate(dueOn), amount: halere(amount) })), toleranceDays: 5, includesInterest: false, mayLoseInstalments: true, note: null, ...over,
    });
  const pay = async (tenancy: BuiltTenancy, amount: number, on: string, variableSymbol?: string): Promise<string> => {
    const { lineId } = await buildBankLine(db, actor, { amount, on, ...(variableSymbol && { variableSymbol }) });
    const payment = await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate(on), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    return payment.id;
  };
  const open = (tenancy: BuiltTenancy) => database.asOwner<{ month: string; open: string }>(
    `SELECT c.month, sum(d.open)::text AS open FROM money.open_debt d JOIN money.charge c USING (agency_id, id) WHERE c.tenancy_id = $1 GROUP BY c.month ORDER BY c.month`, [tenancy.tenancyId],
  );
  const planOf = async (tenancy: BuiltTenancy) => (await db.read(actor, (tx) => services.plans.plansOf(tx, tenancy.tenancyId)))[0]!;
  const worklist = async (tab: 'today' | 'paused' | 'plan' | 'all' = 'all') => (await db.read(actor, (tx) => services.arrears.worklist(tx, tab, { first: 20, offset: 0 }))).rows;
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

  it('is proposed over exactly what is overdue, and agreed it says what is paid and what comes next', async () => {
    const tenancy = await owing();
    const proposal = await db.read(actor, (tx) => services.plans.propose(tx, { tenancyId: tenancy.tenancyId, count: 3, firstDueOn: isoDate('2026-04-15'), includesInterest: false }));
    expect(proposal).toMatchObject({ total: 3_100_000, instalments: [{ amount: 1_033_400 }, { amount: 1_033_400 }, { amount: 1_033_200 }] });
    expect(await agree(tenancy)).toMatchObject({ plan: { total: 3_100_000, creditor: 'agency' }, standing: { state: 'kept', left: 3_100_000, next: { number: 1, dueOn: '2026-04-15' } } });
    expect((await planOf(tenancy)).plan.symbol).toMatch(/^26\d{7}$/);
  });

  it('paid under its own symbol pays its debts first, even when newer rent is due', async () => {
    const tenancy = await owing();
    const { plan } = await agree(tenancy);
    database.clock.moveTo(isoDate('2026-04-15'));
    await services.rent.chargeMonth(actor, month('2026-04'));
    await pay(tenancy, 1_000_000, '2026-04-15', plan.symbol);
    expect(await open(tenancy)).toEqual([{ month: '2026-02', open: '550000' }, { month: '2026-03', open: '1550000' }, { month: '2026-04', open: '1550000' }]);
    const parts = await database.asOwner(`SELECT DISTINCT because FROM money.allocation WHERE tenancy_id = $1`, [tenancy.tenancyId]);
    expect(parts).toEqual([{ because: 'plan' }]);
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'kept', paid: 1_000_000, next: { number: 2 } } });
  });

  it('leaves ordinary rent to the month that is due: its debts wait for their instalments', async () => {
    const tenancy = await owing();
    await agree(tenancy);
    database.clock.moveTo(isoDate('2026-04-05'));
    await services.rent.chargeMonth(actor, month('2026-04'));
    await pay(tenancy, 1_550_000, '2026-04-05', tenancy.variableSymbol);
    expect(await open(tenancy)).toEqual([{ month: '2026-02', open: '1550000' }, { month: '2026-03', open: '1550000' }]);
  });

  it('goes before an older reminder of the same debts: the agreement took its place', async () => {
    const tenancy = await owing();
    database.clock.moveTo(isoDate('2026-03-16'));
    await db.write(actor, (tx) => services.arrears.recordReminder(tx, { tenancyId: tenancy.tenancyId, level: 1, months: [month('2026-03')], documentId: tenancy.tenancyId }));
    await agree(tenancy);
    database.clock.moveTo(isoDate('2026-04-05'));
    await services.rent.chargeMonth(actor, month('2026-04'));
    await pay(tenancy, 1_550_000, '2026-04-05');
    expect((await open(tenancy)).map((each) => each.month)).toEqual(['2026-02', '2026-03']);
  });

  it('kept holds the ladder by itself; broken lets it go on; caught up holds it again', async () => {
    const tenancy = await owing();
    const { plan } = await agree(tenancy);
    database.clock.moveTo(isoDate('2026-04-20'));
    expect(await worklist('paused')).toMatchObject([{ next: { isDue: false, reason: 'paused', pauseReason: 'repayment_plan', from: '2026-04-21' }, inPlan: 3_100_000 }]);
    database.clock.moveTo(isoDate('2026-04-21'));
    expect(await planOf(tenancy)).toMatchObject({ standing: { state: 'broken', brokeOn: '2026-04-21', behind: 1_000_000 } });
    expect(await worklist('today')).toMatchObject([{ next: { step: 'call', isDue: true }, inPlan: 0 }]);
    await pay(tenancy, 1_000_000, '2026-04-21', plan.symbol);
    expect(await worklist('today')).toEqual([]);
  });

  it('does not hold rent that fell due since', async () => {
    const tenancy = await owing();
    await agree(tenancy);
    database.clock.moveTo(isoDate('2026-04-09'));
    await services.rent.chargeMonth(actor, month('2026-04'));
    expect(await worklist('today')).toEqual([]);
    database.clock.moveTo(isoDate('2026-04-10'));
    expect(await worklist('all')).toMatchObject([{ arrears: { amount: 4_650_000 }, inPlan: 3_100_000, next: { step: 'call', daysOverdue: 3 } }]);
  });

  it('opens again when a payment under it is reversed', async () => {
    const tenancy = await owing();
    const { plan } = await agree(tenancy);
    const payment = await pay(tenancy, 1_000_000, '2026-03-16', plan.symbol);
    expect((await planOf(tenancy)).standing.paid).toBe(1_000_000);
    await db.write(actor, (tx) => services.payments.reversePayment(tx, payment as never, 'bank_line'));
    expect((await planOf(tenancy)).standing).toMatchObject({ state: 'kept', paid: 0 });
  });

  it('ends when it is paid and makes room for another; a second beside a running one is refused, also at once', async () => {
    const tenancy = await owing();
    const both = await Promise.allSettled([agree(tenancy), agree(tenancy)]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(agree(tenancy)).rejects.toEqual(refusedWith('plan_runs_already'));
    await pay(tenancy, 3_100_000, '2026-03-16', (await planOf(tenancy)).plan.symbol);
    expect((await planOf(tenancy)).standing.state).toBe('paid');
    await expect(agree(tenancy)).rejects.toEqual(refusedWith('plan_nothing_owed'));
    database.clock.moveTo(isoDate('2026-05-11'));
    await services.rent.chargeMonth(actor, month('2026-05'));
    expect(await agree(tenancy, { instalments: [{ dueOn: isoDate('2026-06-01'), amount: halere(1_550_000) }] })).toMatchObject({ standing: { state: 'kept' } });
  });

  it('cancelled lets its debts be due as they were', async () => {
    const tenancy = await owing();
    const { plan } = await agree(tenancy);
    await expect(services.plans.cancel(actor, { planId: plan.id, reason: ' ' })).rejects.toEqual(refusedWith('plan_cancel_reason'));
    await services.plans.cancel(actor, { planId: plan.id, reason: 'Rodina se odstěhovala' });
    expect(await worklist('today')).toHaveLength(1);
    await expect(services.plans.cancel(actor, { planId: plan.id, reason: 'znovu' })).rejects.toEqual(refusedWith('plan_ended'));
  });

  it('may lose its instalments only while the next is not due, and get them back', async () => {
    const tenancy = await owing();
    const { plan } = await agree(tenancy);
    await expect(services.plans.loseInstalments(actor, plan.id)).rejects.toEqual(refusedWith('plan_loss_not_missed'));
    database.clock.moveTo(isoDate('2026-05-16'));
    await expect(services.plans.loseInstalments(actor, plan.id)).rejects.toEqual(refusedWith('plan_loss_too_late'));
    database.clock.moveTo(isoDate('2026-05-15'));
    expect(await services.plans.loseInstalments(actor, plan.id)).toMatchObject({ standing: { state: 'lost', left: 3_100_000 } });
    expect(await services.plans.restoreInstalments(actor, plan.id)).toMatchObject({ standing: { state: 'broken' } });
  });
});
