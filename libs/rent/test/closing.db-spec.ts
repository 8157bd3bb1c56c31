import { halere, isoDate, month, newId, type Id, type IsoDate } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { CashDeskService, CashDaysService, MonthClosingService, PaymentsService, RentService } from '#rent';
import { buildBankLine, buildRent, buildTenancy } from '#rent/testing';
import { buildBooks } from './books-builders';

const FEBRUARY = month('2026-02');

describe('closing a month', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let closing: MonthClosingService;
  let desks: CashDeskService;
  let days: CashDaysService;
  let rent: RentService;
  let payments: PaymentsService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ closing, desks, days } = buildBooks(db));
    ({ rent, payments } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['manager']);
    database.clock.moveTo(isoDate('2026-02-10'));
  });
  afterAll(() => database.close());

  const book = (on: string, kind: 'correction' | 'bank_line' = 'correction'): Promise<Id> =>
    db.write(actor, (tx) => ledger.post(tx, { bookedOn: isoDate(on), cause: { kind, id: newId() }, text: 'zápis', lines: [debit('suspense', newId(), halere(100)), credit('opening', actor.agencyId, halere(100))] }));
  const dayOf = async (entryId: Id): Promise<IsoDate> => (await db.read(actor, (tx) => tx.row<{ on: IsoDate }>('SELECT booked_on AS on FROM money.entry WHERE id = $1', [entryId])))!.on;
  const inMarch = (): void => database.clock.moveTo(isoDate('2026-03-16'));
  const left = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await db.read(actor, (tx) => closing.checklist(tx, FEBRUARY))).filter((each) => each.state !== 'ok').map((each) => [each.item, each.state]));

  it('is possible once the month is over and in order, and once only', async () => {
    await buildTenancy(db, actor);
    await rent.chargeMonth(actor, FEBRUARY);
    await expect(closing.close(actor, FEBRUARY, null)).rejects.toMatchObject({ refusal: { code: 'close_month_not_over' } });
    inMarch();
    expect(await left()).toEqual({});
    await closing.close(actor, FEBRUARY, null);
    await expect(closing.close(actor, FEBRUARY, null)).rejects.toMatchObject({ refusal: { code: 'close_month_already' } });
    await expect(closing.close(actor, month('2026-01'), null)).rejects.toMatchObject({ refusal: { code: 'close_month_already' } });
  });

  it('is refused while rent is not charged or a drawer not counted', async () => {
    const tenancy = await buildTenancy(db, actor);
    const desk = await desks.openDesk(actor, { code: 'P1', name: 'Kancelář' });
    await desks.handOver(actor, { requestKey: newId(), deskId: desk.id, purpose: 'rent', tenancyId: tenancy.tenancyId, amount: halere(100000), counterparty: 'Jana Vzorná', message: null, language: 'cs' });
    inMarch();
    expect(await left()).toEqual({ not_charged: 'blocking', cash_days: 'blocking' });
    await expect(closing.close(actor, FEBRUARY, 'spěchá')).rejects.toMatchObject({ refusal: { code: 'close_month_blocked', params: { count: 2 } } });
    await days.closeDay(actor, { deskId: desk.id, day: isoDate('2026-02-10'), counted: 100000, explanation: null });
    await rent.chargeMonth(actor, FEBRUARY);
    expect(await left()).toEqual({});
  });

  it('with lines of the bank that wait needs a reason, which is kept with what the checklist said', async () => {
    await book('2026-02-05');
    await buildBankLine(db, actor, { amount: 700000, on: '2026-02-20' });
    inMarch();
    expect(await left()).toEqual({ open_lines: 'warning', statement_end: 'warning' });
    await expect(closing.close(actor, FEBRUARY, ' ')).rejects.toMatchObject({ refusal: { code: 'close_month_exceptions' } });
    const row = await closing.close(actor, FEBRUARY, 'čekáme na výpis');
    expect(row).toMatchObject({ exceptions: 'čekáme na výpis' });
    expect(row.checklist.find((each) => each.item === 'open_lines')).toMatchObject({ state: 'warning', count: 1, amount: 700000 });
  });

  it('is refused when the bank says another balance than the books', async () => {
    const { bankAccountId } = await buildBankLine(db, actor, { amount: 700000, on: '2026-02-20' });
    await db.write(actor, async (tx) => {
      await ledger.post(tx, { bookedOn: isoDate('2026-02-01'), cause: { kind: 'opening', id: bankAccountId }, text: 'počátek', lines: [debit('bank', bankAccountId, halere(5000)), credit('opening', actor.agencyId, halere(5000))] });
      await tx.run(`UPDATE money.bank_statement SET opening = 5000, closing = 705001, period_to = '2026-02-28'`);
    });
    inMarch();
    expect(await left()).toEqual({ statement_balance: 'blocking', open_lines: 'warning' });
    await db.write(actor, (tx) => tx.run('UPDATE money.bank_statement SET closing = 705000'));
    expect(await left()).toEqual({ open_lines: 'warning' });
  });

  it('takes nothing more: our own act is told the first open day, late news and reversals go there', async () => {
    const early = await book('2026-02-05');
    inMarch();
    await closing.close(actor, FEBRUARY, null);
    await expect(book('2026-02-28')).rejects.toMatchObject({ refusal: { code: 'ledger_month_closed', params: { month: '2026-02', openFromOn: '2026-03-01' } } });
    expect(await dayOf(await book('2026-02-27', 'bank_line'))).toBe('2026-03-01');
    const mirror = await db.write(actor, (tx) => ledger.reverse(tx, early, { bookedOn: isoDate('2026-02-05') }));
    expect(await dayOf(mirror)).toBe('2026-03-01');
    const tenancy = await buildTenancy(db, actor);
    const { lineId } = await buildBankLine(db, actor, { amount: 500000, on: '2026-02-26' });
    const payment = await db.write(actor, (tx) => payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(500000), receivedOn: isoDate('2026-02-26'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    // For default interest it came when it came; in the books it stands in the first open month.
    expect([payment.receivedOn, await dayOf(payment.entryId)]).toEqual(['2026-02-26', '2026-03-01']);
  });

  it('is held by the database, whoever writes', async () => {
    await book('2026-02-05');
    inMarch();
    await closing.close(actor, FEBRUARY, null);
    const insert = db.write(actor, (tx) => tx.run(`INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) VALUES ($1, $2, '2026-02-10', 'correction', $2, 'x', now())`, [actor.agencyId, newId()]));
    await expect(insert).rejects.toMatchObject({ constraint: 'books_closed' });
  });

  it('waits for what is just being booked, and what comes after it is refused', async () => {
    await book('2026-02-05');
    inMarch();
    const open = await db.open(actor, 'write');
    await ledger.post(open.tx, { bookedOn: isoDate('2026-02-20'), cause: { kind: 'correction', id: newId() }, text: 'rozepsáno', lines: [debit('suspense', newId(), halere(1)), credit('opening', actor.agencyId, halere(1))] });
    let closed = false;
    const close = closing.close(actor, FEBRUARY, null).then(() => (closed = true));
    await new Promise((resume) => setTimeout(resume, 150));
    expect(closed).toBe(false);
    await open.commit();
    await close;
    await expect(book('2026-02-20')).rejects.toMatchObject({ refusal: { code: 'ledger_month_closed' } });
  });

  it('is taken back by a manager with a reason, from the last month, and both stay visible', async () => {
    await book('2026-01-05');
    await book('2026-02-05');
    inMarch();
    await closing.close(actor, month('2026-01'), null);
    await closing.close(actor, FEBRUARY, null);
    await expect(closing.reopen(actor, month('2026-01'), 'oprava')).rejects.toMatchObject({ refusal: { code: 'reopen_month_not_last', params: { last: '2026-02' } } });
    await expect(closing.reopen(actor, FEBRUARY, ' ')).rejects.toMatchObject({ refusal: { code: 'reopen_month_reason' } });
    await closing.reopen(actor, FEBRUARY, 'chyběla faktura');
    expect(await dayOf(await book('2026-02-28'))).toBe('2026-02-28');
    await closing.close(actor, FEBRUARY, null);
    const rows = await db.read(actor, (tx) => closing.months(tx));
    expect(rows.filter((row) => row.month === FEBRUARY).map((row) => row.reopenReason)).toEqual([null, 'chyběla faktura']);
  });
});
