import { addHalere, halere, id, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { PaymentsService, PaymentToRecord, RentService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('rent in the books', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let payments: PaymentsService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent, payments } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const charge = (of: string) => rent.chargeMonth(actor, month(of));
  const balance = (tenancy: BuiltTenancy): Promise<Halere> => db.read(actor, (tx) => ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }));
  const open = async (tenancy: BuiltTenancy): Promise<[string, string, number][]> =>
    (await db.read(actor, (tx) => tx.rows<{ month: string; component: string; open: number }>(
      `SELECT c.month, c.component, d.open FROM money.open_debt d JOIN money.charge c USING (agency_id, id) WHERE d.tenancy_id = $1 ORDER BY c.month, c.component DESC`, [tenancy.tenancyId],
    ))).map((row) => [row.month, row.component, row.open]);
  const credit = async (tenancy: BuiltTenancy): Promise<number> =>
    (await db.read(actor, (tx) => tx.row<{ free: number }>('SELECT coalesce(sum(free), 0)::bigint AS free FROM money.open_credit WHERE tenancy_id = $1', [tenancy.tenancyId])))!.free;
  const pay = async (tenancy: BuiltTenancy, amount: number, over: Partial<PaymentToRecord> = {}): Promise<Id> => {
    const { lineId } = await buildBankLine(db, actor, { amount });
    const payment = await db.write(actor, (tx) => payments.recordPayment(tx, { ...paymentOf(tenancy, amount, lineId), ...over }));
    return payment.id;
  };
  const paymentOf = (tenancy: BuiltTenancy, amount: number, sourceId: Id): PaymentToRecord => ({
    tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId, amount: halere(amount), receivedOn: isoDate('2026-03-10'),
    paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
  });

  it('charges a month once, however often it is run', async () => {
    const tenancy = await buildTenancy(db, actor);
    expect(await charge('2026-03')).toMatchObject({ tenancies: 1, charges: 2, corrections: 0, total: 1550000 });
    expect(await charge('2026-03')).toMatchObject({ charges: 0, total: 0 });
    expect(await balance(tenancy)).toBe(1550000);
  });

  it('charges a month once when two people run it at the same moment', async () => {
    const tenancy = await buildTenancy(db, actor);
    const runs = await Promise.all(Array.from({ length: 6 }, () => charge('2026-03')));
    expect(runs.map((run) => run.charges).sort()).toEqual([0, 0, 0, 0, 0, 2]);
    expect(await balance(tenancy)).toBe(1550000);
  });

  it('charges a broken first month by days, due on its fifth day', async () => {
    await buildTenancy(db, actor, { from: isoDate('2026-03-18') });
    await charge('2026-03');
    const rows = await db.read(actor, (tx) => tx.rows('SELECT component, amount, due_on FROM money.charge ORDER BY component DESC'));
    // 14 of 31 days; 22 March 2026 is a Sunday.
    expect(rows).toEqual([{ component: 'rent', amount: 532903, dueOn: '2026-03-23' }, { component: 'heating', amount: 167097, dueOn: '2026-03-23' }]);
  });

  it('charges each payer his part', async () => {
    const tenancy = await buildTenancy(db, actor, { shares: [{ payer: 'benefit_office', amount: halere(700000), paidTo: 'agency', usualDay: 12 }] });
    await charge('2026-03');
    const rows = await db.read(actor, (tx) => tx.rows('SELECT payer, component, amount FROM money.charge WHERE tenancy_id = $1 ORDER BY payer, component DESC', [tenancy.tenancyId]));
    expect(rows).toEqual([
      { payer: 'benefit_office', component: 'rent', amount: 700000 },
      { payer: 'household', component: 'rent', amount: 480000 },
      { payer: 'household', component: 'heating', amount: 370000 },
    ]);
  });

  it('refuses to charge further ahead than the next month', async () => {
    await expect(charge('2026-05')).rejects.toMatchObject({ refusal: { code: 'rent_month_too_far' } });
  });

  it('corrects a charged month down when the tenancy ended in it, and gives back what was paid too much', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-03');
    await pay(tenancy, 1550000);
    await database.asOwner(`UPDATE core.tenancy SET ended_on = '2026-03-15', state = 'ended', end_reason = 'agreement' WHERE id = $1`, [tenancy.tenancyId]);
    expect(await charge('2026-03')).toMatchObject({ charges: 0, corrections: 2, total: -800000 });
    expect(await balance(tenancy)).toBe(-800000);
    expect(await credit(tenancy)).toBe(800000);
    expect(await charge('2026-03')).toMatchObject({ corrections: 0 });
  });

  it('pays what is due and keeps why', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-02');
    await charge('2026-03');
    await pay(tenancy, 1600000, { message: 'najem brezen' });
    expect(await open(tenancy)).toEqual([['2026-02', 'rent', 1130000], ['2026-02', 'heating', 370000]]);
    const why = await db.read(actor, (tx) => tx.rows('SELECT c.month, a.because, sum(a.amount)::bigint AS amount FROM money.allocation a JOIN money.charge c ON c.id = a.charge_id GROUP BY 1, 2 ORDER BY 1'));
    expect(why).toEqual([{ month: '2026-02', because: 'earliest_due', amount: 50000 }, { month: '2026-03', because: 'message', amount: 1550000 }]);
  });

  it('keeps an overpayment as a credit and uses it for the next charge', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-02');
    await pay(tenancy, 2000000);
    expect(await credit(tenancy)).toBe(450000);
    await charge('2026-03');
    expect(await open(tenancy)).toEqual([['2026-03', 'rent', 730000], ['2026-03', 'heating', 370000]]);
    expect(await credit(tenancy)).toBe(0);
    const because = await db.read(actor, (tx) => tx.rows(`SELECT DISTINCT a.because FROM money.allocation a JOIN money.charge c ON c.id = a.charge_id WHERE c.month = '2026-03'`));
    expect(because).toEqual([{ because: 'credit' }]);
  });

  it('takes a payment back once: the debt opens again, a second time is refused', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-03');
    const paymentId = await pay(tenancy, 1550000);
    expect(await open(tenancy)).toEqual([]);
    const reverse = () => db.write(actor, (tx) => payments.reversePayment(tx, paymentId, 'bank_line'));
    await reverse();
    expect(await balance(tenancy)).toBe(1550000);
    expect(await open(tenancy)).toEqual([['2026-03', 'rent', 1180000], ['2026-03', 'heating', 370000]]);
    await expect(reverse()).rejects.toMatchObject({ refusal: { code: 'payment_already_reversed' } });
  });

  it('lets only one of two people take the same payment back', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-03');
    const paymentId = await pay(tenancy, 1550000);
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => db.write(actor, (tx) => payments.reversePayment(tx, paymentId, 'bank_line'))));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await balance(tenancy)).toBe(1550000);
  });

  it('gets twenty payments at once exactly right', async () => {
    const tenancy = await buildTenancy(db, actor);
    await charge('2026-01');
    await charge('2026-02');
    await charge('2026-03');
    const amounts = Array.from({ length: 20 }, (_, index) => 100000 + index * 777);
    await Promise.all(amounts.map((amount) => pay(tenancy, amount)));
    const paid = addHalere(...amounts.map(halere));
    expect(await balance(tenancy)).toBe(3 * 1550000 - paid);
    const stillOpen = (await open(tenancy)).reduce((sum, [, , amount]) => sum + amount, 0);
    expect(stillOpen).toBe(3 * 1550000 - paid);
  });

  it('does not record the same bank line twice for one tenancy', async () => {
    const tenancy = await buildTenancy(db, actor);
    const { lineId } = await buildBankLine(db, actor, { amount: 1000 });
    await db.write(actor, (tx) => payments.recordPayment(tx, paymentOf(tenancy, 1000, lineId)));
    await expect(db.write(actor, (tx) => payments.recordPayment(tx, paymentOf(tenancy, 1000, lineId)))).rejects.toMatchObject({ refusal: { code: 'payment_already_recorded' } });
  });

  it.each([
    ['nothing', { amount: halere(0) }, 'payment_amount'],
    ['a negative sum', { amount: halere(-5) }, 'payment_amount'],
    ['tomorrow', { receivedOn: isoDate('2026-03-17') }, 'payment_in_future'],
    ['an unknown tenancy', { tenancyId: newId() }, 'payment_tenancy_unknown'],
    ['an unknown line', { sourceId: newId() }, 'payment_line_unknown'],
  ])('refuses a payment of %s and changes nothing', async (_, over, code) => {
    const tenancy = await buildTenancy(db, actor);
    const { lineId } = await buildBankLine(db, actor, { amount: 1000 });
    await expect(db.write(actor, (tx) => payments.recordPayment(tx, { ...paymentOf(tenancy, 1000, lineId), ...over }))).rejects.toMatchObject({ refusal: { code } });
    expect(await balance(tenancy)).toBe(0);
  });

  it('refuses a tenancy of another agency as if it did not exist', async () => {
    const tenancy = await buildTenancy(db, actor);
    const stranger = buildActor(await buildAgency(database), ['finance']);
    const { lineId } = await buildBankLine(db, stranger, { amount: 1000 });
    await expect(db.write(stranger, (tx) => payments.recordPayment(tx, paymentOf(tenancy, 1000, lineId)))).rejects.toMatchObject({ refusal: { code: 'payment_tenancy_unknown' } });
  });

  it('keeps the books append-only and balanced, whoever tries', async () => {
    await buildTenancy(db, actor);
    await charge('2026-03');
    const tries = ['UPDATE money.entry_line SET amount = amount + 1', 'DELETE FROM money.entry', 'TRUNCATE money.entry_line', 'UPDATE money.charge SET amount = 1', 'DELETE FROM money.payment'];
    for (const sql of tries) await expect(db.write(actor, (tx) => tx.run(sql))).rejects.toThrow(/permission denied/);
    const entryId = newId();
    const lonely = db.write(actor, async (tx) => {
      const account = await ledger.accountFor(tx, { kind: 'write_off', ownerId: actor.agencyId });
      await tx.run(`INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) VALUES ($1, $2, '2026-03-16', 'correction', $2, 'x', now())`, [actor.agencyId, entryId]);
      await tx.run(`INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on) VALUES ($1, $2, $3, $4, 100, '2026-03-16')`, [actor.agencyId, newId(), entryId, account]);
    });
    await expect(lonely).rejects.toThrow(/does not balance/);
    const [entry] = await db.read(actor, (tx) => tx.rows<{ id: Id }>('SELECT id FROM money.entry LIMIT 1'));
    const later = db.write(actor, async (tx) => {
      const account = await ledger.accountFor(tx, { kind: 'write_off', ownerId: actor.agencyId });
      await tx.run(`INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on) VALUES ($1, $2, $3, $4, 100, '2026-03-16')`, [actor.agencyId, newId(), id(entry!.id), account]);
    });
    await expect(later).rejects.toThrow(/does not balance/);
  });

  it('never pays the debt of one tenancy with the money of another', async () => {
    const [one, other] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    await charge('2026-03');
    const { lineId } = await buildBankLine(db, actor, { amount: 1000 });
    const { id: paymentId } = await db.write(actor, (tx) => payments.recordPayment(tx, paymentOf(one, 1000, lineId)));
    const allocate = (tenancy: BuiltTenancy, payment: Id) => db.write(actor, (tx) => tx.run(
      `INSERT INTO money.allocation (agency_id, id, tenancy_id, charge_id, payment_id, amount, because, allocated_on)
       SELECT $1, $2, tenancy_id, id, $4, 100, 'earliest_due', '2026-03-16' FROM money.charge WHERE agency_id = $1 AND tenancy_id = $3 ORDER BY id LIMIT 1`,
      [tx.agencyId, newId(), tenancy.tenancyId, payment],
    ));
    await expect(allocate(other, paymentId)).rejects.toMatchObject({ constraint: 'allocation_payment' });
    await expect(allocate(one, newId())).rejects.toMatchObject({ constraint: 'allocation_payment' });
    await expect(allocate(one, paymentId)).resolves.not.toThrow();
  });

  it('charges many tenancies in as many statements as one', async () => {
    const count = async (): Promise<number> => db.write(actor, async (tx) => {
      await rent.chargeMonthIn(tx, month('2026-03'));
      return tx.statementCount;
    });
    // A first run of a month asks one question less: nothing can have been charged yet.
    await buildTenancy(db, actor);
    await count();
    await buildTenancy(db, actor);
    const one = await count();
    for (let index = 0; index < 5; index += 1) await buildTenancy(db, actor);
    expect(await count()).toBeLessThanOrEqual(one);
  });
});
