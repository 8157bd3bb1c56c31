import { halere, isoDate, month, newId, type Id } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { RecordContact } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('when money does not arrive', () => {
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

  const worklist = (tab: 'today' | 'promised' | 'paused' | 'all' = 'all') => db.read(actor, (tx) => services.arrears.worklist(tx, tab, { first: 20, offset: 0 }));
  const owing = async (over: Parameters<typeof buildTenancy>[2] = {}, months = ['2026-03']): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, over);
    for (const each of months) await services.rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const contact = (tenancy: BuiltTenancy, over: Partial<RecordContact> = {}) =>
    services.arrears.recordContact(actor, { tenancyId: tenancy.tenancyId, step: 'call', outcome: 'reached', promisedOn: null, note: null, ...over });
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
  const pay = async (tenancy: BuiltTenancy, amount: number, on = '2026-03-16'): Promise<void> => {
    const { lineId } = await buildBankLine(db, actor, { amount, on });
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate(on), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
  };

  it('says who owes what since when, and that a person calls first', async () => {
    const tenancy = await owing();
    const { rows, totalCount } = await worklist('today');
    expect(totalCount).toBe(1);
    expect(rows[0]).toMatchObject({
      tenancyId: tenancy.tenancyId, creditor: 'agency',
      arrears: { amount: 1550000, oldestDueOn: '2026-03-05', beganOn: '2026-03-06', daysOverdue: 11, monthsOwed: 1, stage: 'arrears' },
      next: { step: 'call', isDue: true, reason: 'due', monthsSinceLate: null },
    });
  });

  it('in A knows nothing of rent paid straight to the landlord until he says it has not come; then he is the creditor', async () => {
    await owing({ model: 'A', route: 'direct_to_landlord' });
    await services.arrivals.askAboutMonth(actor, month('2026-03'));
    expect((await worklist()).rows).toEqual([]);
    const [question] = await db.read(actor, (tx) => services.arrivals.questionsOf(tx, month('2026-03')));
    await services.arrivals.recordAnswer(actor, { questionId: question!.id, answer: 'not_arrived', amount: null, arrivedOn: null });
    expect((await worklist()).rows[0]).toMatchObject({ creditor: 'landlord' });
  });

  it('is empty when everything is paid', async () => {
    await pay(await owing(), 1550000);
    expect(await worklist()).toEqual({ rows: [], totalCount: 0 });
  });

  it('remembers when rent was last late', async () => {
    database.clock.moveTo(isoDate('2025-01-20'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2025-01-01') });
    await services.rent.chargeMonth(actor, month('2025-01'));
    await pay(tenancy, 1550000, '2025-01-20');
    database.clock.moveTo(isoDate('2026-03-16'));
    await services.rent.chargeMonth(actor, month('2026-03'));
    expect((await worklist()).rows[0]!.next).toMatchObject({ step: 'call', monthsSinceLate: 13 });
  });

  it('waits for a benefit that usually comes on the 12th, until three days after it', async () => {
    const tenancy = await owing({ shares: [{ payer: 'benefit_office', amount: halere(700000), paidTo: 'agency', usualDay: 12 }] });
    await pay(tenancy, 850000);
    database.clock.moveTo(isoDate('2026-03-14'));
    expect((await worklist()).rows[0]).toMatchObject({ arrears: { amount: 0, inTransit: 700000 }, next: { isDue: false, reason: 'in_transit' } });
    database.clock.moveTo(isoDate('2026-03-16'));
    expect((await worklist('today')).rows[0]).toMatchObject({ arrears: { amount: 700000, inTransit: 0 } });
  });

  it('takes one step a day, in order', async () => {
    const tenancy = await owing();
    await contact(tenancy);
    await expect(contact(tenancy, { step: 'second_contact' })).rejects.toEqual(refusedWith('arrears_one_step_a_day'));
    expect(await worklist('today')).toMatchObject({ totalCount: 0 });
    database.clock.moveTo(isoDate('2026-03-19'));
    expect((await worklist('today')).rows[0]!.next).toMatchObject({ step: 'second_contact' });
  });

  it('tries to call again tomorrow when nobody answered', async () => {
    const tenancy = await owing();
    await contact(tenancy, { outcome: 'not_reached' });
    database.clock.moveTo(isoDate('2026-03-17'));
    expect((await worklist('today')).rows[0]!.next).toMatchObject({ step: 'call', isDue: true });
  });

  it('holds while a promise runs and works on when it was not kept', async () => {
    const tenancy = await owing();
    await contact(tenancy, { outcome: 'promised', promisedOn: isoDate('2026-03-20') });
    expect((await worklist('promised')).rows[0]).toMatchObject({ tenancyId: tenancy.tenancyId, next: { isDue: false, reason: 'paused', from: '2026-03-21' } });
    database.clock.moveTo(isoDate('2026-03-21'));
    expect((await worklist('today')).rows[0]!.next).toMatchObject({ step: 'second_contact', isDue: true });
  });

  it('pauses with a reason and an end, and goes on when the pause is ended', async () => {
    const tenancy = await owing();
    const pause = await services.arrears.pause(actor, { tenancyId: tenancy.tenancyId, reason: 'dispute', pausedTo: isoDate('2026-04-01'), note: 'Reklamuje teplo' });
    expect(await worklist('paused')).toMatchObject({ totalCount: 1 });
    await services.arrears.endPause(actor, pause.id);
    expect(await worklist('today')).toMatchObject({ totalCount: 1 });
    await expect(services.arrears.endPause(actor, pause.id)).rejects.toEqual(refusedWith('arrears_pause_unknown'));
  });

  it('sends no reminder before a person has called, none during a pause, none to a family in quiet mode', async () => {
    const tenancy = await owing();
    const ask = () => db.write(actor, (tx) => services.arrears.reminderDue(tx, tenancy.tenancyId));
    await expect(ask()).rejects.toEqual(refusedWith('arrears_reminder_too_early'));
    await contact(tenancy);
    database.clock.moveTo(isoDate('2026-03-20'));
    await contact(tenancy, { step: 'second_contact' });
    database.clock.moveTo(isoDate('2026-03-25'));
    expect(await ask()).toMatchObject({ level: 1 });
    await services.arrears.pause(actor, { tenancyId: tenancy.tenancyId, reason: 'dispute', pausedTo: isoDate('2026-04-01'), note: null });
    await expect(ask()).rejects.toEqual(refusedWith('arrears_paused'));
    await database.asOwner('UPDATE intake.household SET quiet_mode = true WHERE id = $1', [tenancy.householdId]);
    await expect(ask()).rejects.toEqual(refusedWith('arrears_quiet_mode'));
  });

  it('pays a reminded month before an older one', async () => {
    const tenancy = await owing({}, ['2026-02', '2026-03']);
    await db.write(actor, (tx) => services.arrears.recordReminder(tx, { tenancyId: tenancy.tenancyId, level: 1, months: [month('2026-03')], documentId: newId() }));
    await pay(tenancy, 1550000);
    const open = await db.read(actor, (tx) => tx.rows(`SELECT DISTINCT c.month FROM money.open_debt d JOIN money.charge c USING (agency_id, id)`));
    expect(open).toEqual([{ month: '2026-02' }]);
  });

  it.each([
    ['a promise in the past', { outcome: 'promised', promisedOn: isoDate('2026-03-15') }, 'arrears_promise_date'],
    ['a promise without a day', { outcome: 'promised' }, 'arrears_promise_date'],
    ['a promise in half a year', { outcome: 'promised', promisedOn: isoDate('2026-09-16') }, 'arrears_promise_date'],
    ['an unknown tenancy', { tenancyId: newId() }, 'arrears_tenancy_unknown'],
  ])('refuses %s', async (_, over, code) => {
    const tenancy = await owing();
    await expect(contact(tenancy, over as Partial<RecordContact>)).rejects.toEqual(refusedWith(code));
  });

  it('asks the database as often for many families as for one', async () => {
    await owing();
    const count = () => db.read(actor, async (tx) => { await services.arrears.worklist(tx, 'today', { first: 20, offset: 0 }); return tx.statementCount; });
    const one = await count();
    for (let index = 0; index < 4; index += 1) await owing();
    expect(await count()).toBe(one);
  });
});

describe('has it arrived?', () => {
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

  const asked = async (): Promise<{ tenancy: BuiltTenancy; questionId: Id }> => {
    const tenancy = await buildTenancy(db, actor, { model: 'A', route: 'direct_to_landlord' });
    await services.rent.chargeMonth(actor, month('2026-03'));
    await services.arrivals.askAboutMonth(actor, month('2026-03'));
    const rows = await db.read(actor, (tx) => services.arrivals.questionsOf(tx, month('2026-03')));
    return { tenancy, questionId: rows.find((row) => row.tenancyId === tenancy.tenancyId)!.id };
  };
  const owed = (tenancy: BuiltTenancy) => db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }));

  it('is asked once a month of landlords whose rent goes straight to them', async () => {
    await buildTenancy(db, actor);
    const { questionId } = await asked();
    expect(await services.arrivals.askAboutMonth(actor, month('2026-03'))).toBe(0);
    expect(await db.read(actor, (tx) => services.arrivals.questionsOf(tx, month('2026-03')))).toMatchObject([{ id: questionId, expected: 1550000, answer: null }]);
  });

  it('books what arrived for the month it was asked about, once', async () => {
    const { tenancy, questionId } = await asked();
    const answer = { questionId, answer: 'partly' as const, amount: halere(1000000), arrivedOn: isoDate('2026-03-06') };
    const row = await services.arrivals.recordAnswer(actor, answer);
    expect(row.paymentId).not.toBeNull();
    expect(await owed(tenancy)).toBe(550000);
    await expect(services.arrivals.recordAnswer(actor, answer)).rejects.toMatchObject({ refusal: { code: 'arrival_booked' } });
    await services.arrivals.book(actor, questionId);
    expect(await owed(tenancy)).toBe(550000);
  });

  it('changes nothing in the books when the landlord says no or nothing', async () => {
    const { tenancy, questionId } = await asked();
    await services.arrivals.recordAnswer(actor, { questionId, answer: 'not_arrived', amount: null, arrivedOn: null });
    expect(await owed(tenancy)).toBe(1550000);
  });
});

describe('the owner is paid', () => {
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
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const payouts = () => db.read(actor, (tx) => tx.rows<{ id: Id; kind: string; amount: number; state: string; dueOn: string }>('SELECT id, kind, amount, state, due_on FROM money.payout ORDER BY amount'));
  const line = (amount: number, over = {}) => buildBankLine(db, actor, { amount, on: '2026-03-16', ...over });

  it('his own rent in B on his own day, whatever the family pays, once a month', async () => {
    const tenancy = await buildTenancy(db, actor);
    expect(await services.payouts.preparePayouts(actor, month('2026-03'))).toMatchObject({ created: 1, total: 1000000 });
    expect(await services.payouts.preparePayouts(actor, month('2026-03'))).toMatchObject({ created: 0 });
    const [payout] = await payouts();
    expect(payout).toMatchObject({ kind: 'own_rent', amount: 1000000, state: 'due', dueOn: '2026-03-10' });
    expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'owner_payable', ownerId: tenancy.ownerContractId }))).toBe(-1000000);
  });

  it('by an order for the bank, closed by the outgoing line of the next statement', async () => {
    const tenancy = await buildTenancy(db, actor);
    await services.payouts.preparePayouts(actor, month('2026-03'));
    const [payout] = await payouts();
    const { lineId, bankAccountId } = await line(-1000000);
    const order = await services.payouts.orderPayouts(actor, { payoutIds: [payout!.id], dueOn: null });
    expect(order).toMatchObject({ number: 'PP-2026-0001', total: 1000000, dueOn: '2026-03-16' });
    await expect(services.payouts.orderPayouts(actor, { payoutIds: [payout!.id], dueOn: null })).rejects.toMatchObject({ refusal: { code: 'payout_not_due' } });
    const [symbol] = await database.asOwner<{ variable_symbol: string }>('SELECT variable_symbol FROM money.payout WHERE id = $1', [payout!.id]);
    const outgoing = { amount: halere(-1000000), variableSymbol: symbol!.variable_symbol, counterAccount: '0000009990000026' };
    const candidates = await db.read(actor, (tx) => services.payouts.candidatesFor(tx, outgoing));
    expect(candidates).toMatchObject([{ id: payout!.id, sameAccount: true }]);
    expect(await db.read(actor, (tx) => services.payouts.candidatesFor(tx, { ...outgoing, amount: halere(-999999) }))).toEqual([]);
    await db.write(actor, (tx) => services.payouts.close(tx, payout!.id, { bankLineId: lineId, bankAccountId, amount: halere(-1000000), bookedOn: isoDate('2026-03-16'), held: 'bank' }));
    expect(await payouts()).toMatchObject([{ state: 'paid' }]);
    expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'owner_payable', ownerId: tenancy.ownerContractId }))).toBe(0);
    expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'bank', ownerId: bankAccountId }))).toBe(-1000000);
  });

  it('in A what was collected for him, kept apart until it is sent', async () => {
    const tenancy = await buildTenancy(db, actor, { model: 'A', payoutDay: 20 });
    await services.rent.chargeMonth(actor, month('2026-03'));
    const { lineId } = await line(900000);
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(900000), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    expect(await services.payouts.preparePayouts(actor, month('2026-03'))).toMatchObject({ created: 0 });
    database.clock.moveTo(isoDate('2026-03-17'));
    expect(await services.payouts.preparePayouts(actor, month('2026-03'))).toMatchObject({ created: 1, total: 900000 });
    expect(await payouts()).toMatchObject([{ kind: 'collected_rent', dueOn: '2026-03-20' }]);
    expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'held_for_owner', ownerId: tenancy.ownerContractId }))).toBe(0);
  });

  it('never when he has no account, and no other sum than the line says', async () => {
    const tenancy = await buildTenancy(db, actor);
    await services.payouts.preparePayouts(actor, month('2026-03'));
    const [payout] = await payouts();
    const { lineId, bankAccountId } = await line(-999999);
    await expect(db.write(actor, (tx) => services.payouts.close(tx, payout!.id, { bankLineId: lineId, bankAccountId, amount: halere(-999999), bookedOn: isoDate('2026-03-16'), held: 'bank' }))).rejects.toMatchObject({
      refusal: { code: 'payout_amount_differs' },
    });
    await database.asOwner('UPDATE core.landlord SET bank_account = NULL, iban = NULL WHERE id = $1', [tenancy.landlordId]);
    await expect(services.payouts.orderPayouts(actor, { payoutIds: [payout!.id], dueOn: null })).rejects.toMatchObject({ refusal: { code: 'payout_account_missing' } });
    await expect(services.payouts.orderPayouts(actor, { payoutIds: [], dueOn: null })).rejects.toMatchObject({ refusal: { code: 'payout_none_chosen' } });
    await expect(services.payouts.orderPayouts(actor, { payoutIds: [newId()], dueOn: null })).rejects.toMatchObject({ refusal: { code: 'payout_unknown' } });
    await services.payouts.cancel(actor, payout!.id);
    expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind: 'owner_rent_cost', ownerId: tenancy.ownerContractId }))).toBe(0);
    expect(await services.payouts.preparePayouts(actor, month('2026-03'))).toMatchObject({ created: 1 });
  });
});
