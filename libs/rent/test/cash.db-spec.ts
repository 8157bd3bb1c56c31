import { halere, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { LEDGER_RULES, LedgerService, brokenRules } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type CashDaysService, type CashDeskService, type CashInHand, type RentService } from '#rent';
import { buildBankLine, buildRent, buildTenancy } from '#rent/testing';
import { buildBooks } from './books-builders';

const TODAY = isoDate('2026-03-16');

describe('the cash desk', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let desks: CashDeskService;
  let days: CashDaysService;
  let rent: RentService;
  let deskId: Id;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ desks, days } = buildBooks(db));
    ({ rent } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(TODAY);
    deskId = (await desks.openDesk(actor, { code: 'P1', name: 'Kancelář' })).id;
  });
  afterEach(async () => {
    expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  const cash = (over: Partial<CashInHand>): CashInHand => ({ requestKey: newId(), deskId, purpose: 'rent', tenancyId: null, amount: halere(1000000), counterparty: 'Jana Vzorná', message: null, language: 'cs', ...over });
  const book = (): Promise<Halere> => db.read(actor, (tx) => ledger.balance(tx, { kind: 'cash', ownerId: deskId }));
  const balance = (kind: 'receivable' | 'cash_rounding' | 'cash_in_transit' | 'bank' | 'suspense' | 'cash_difference' | 'deposit', ownerId: Id): Promise<Halere> => db.read(actor, (tx) => ledger.balance(tx, { kind, ownerId }));

  it('takes rent, pays the oldest debt with it and numbers its papers without a gap', async () => {
    const tenancy = await buildTenancy(db, actor);
    await rent.chargeMonth(actor, month('2026-03'));
    const first = await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId }));
    await expect(desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(0) }))).rejects.toMatchObject({ refusal: { code: 'cash_amount' } });
    const second = await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(550000) }));
    expect([first.number, second.number]).toEqual(['PPD-P1-2026-0001', 'PPD-P1-2026-0002']);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(0);
    expect(await book()).toBe(1550000);
  });

  it('writes one paper for one request, however often it is sent, and refuses another content under it', async () => {
    const tenancy = await buildTenancy(db, actor);
    const request = cash({ tenancyId: tenancy.tenancyId });
    const papers = await Promise.all([1, 2, 3, 4].map(() => desks.handOver(actor, request)));
    expect(new Set(papers.map((paper) => paper.id)).size).toBe(1);
    expect(await book()).toBe(1000000);
    await expect(desks.handOver(actor, { ...request, amount: halere(999900) })).rejects.toMatchObject({ refusal: { code: 'repeated_with_other_content' } });
  });

  it('rounds to whole crowns and keeps the rounding on its own account', async () => {
    const tenancy = await buildTenancy(db, actor);
    await rent.chargeMonth(actor, month('2026-03'));
    const paper = await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(1549960) }));
    expect(paper).toMatchObject({ amount: 1549960, cash: 1550000 });
    expect(await book()).toBe(1550000);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(40);
    expect(await balance('cash_rounding', actor.agencyId)).toBe(-40);
    await desks.cancel(actor, { documentId: paper.id, reason: 'jiná rodina', requestKey: newId() });
    expect(await balance('cash_rounding', actor.agencyId)).toBe(0);
  });

  it('takes a receipt back by a paper of its own, once', async () => {
    const tenancy = await buildTenancy(db, actor);
    await rent.chargeMonth(actor, month('2026-03'));
    const paper = await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId }));
    const storno = await desks.cancel(actor, { documentId: paper.id, reason: 'omyl', requestKey: newId() });
    expect(storno).toMatchObject({ number: 'PPD-P1-2026-0002', amount: -1000000, cash: -1000000, cancelsDocumentId: paper.id });
    expect(await book()).toBe(0);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(1550000);
    await expect(desks.cancel(actor, { documentId: paper.id, reason: 'znovu', requestKey: newId() })).rejects.toMatchObject({ refusal: { code: 'cash_already_cancelled' } });
    await expect(desks.cancel(actor, { documentId: storno.id, reason: 'storno storna', requestKey: newId() })).rejects.toMatchObject({ refusal: { code: 'cash_cancelling_paper' } });
  });

  it('gives an overpayment back, no more than there is, and takes the giving back too', async () => {
    const tenancy = await buildTenancy(db, actor);
    await rent.chargeMonth(actor, month('2026-03'));
    await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(1700000) }));
    const back = (amount: number) => desks.handOver(actor, cash({ purpose: 'refund', tenancyId: tenancy.tenancyId, amount: halere(amount) }));
    await expect(back(150100)).rejects.toMatchObject({ refusal: { code: 'cash_credit_too_small', params: { creditAmount: 150000 } } });
    const paper = await back(150000);
    expect(paper.number).toBe('VPD-P1-2026-0001');
    expect([await book(), await balance('receivable', tenancy.tenancyId)]).toEqual([1550000, 0]);
    await desks.cancel(actor, { documentId: paper.id, reason: 'nevyzvedla', requestKey: newId() });
    expect([await book(), await balance('receivable', tenancy.tenancyId)]).toEqual([1700000, -150000]);
  });

  it('takes a deposit to its own ledger, no more than was agreed, and takes the paper back', async () => {
    const tenancy = await buildTenancy(db, actor);
    await database.asOwner(`UPDATE core.tenancy SET deposit = 1180000, deposit_symbol = '260009990' WHERE id = $1`, [tenancy.tenancyId]);
    const deposit = (amount: number) => desks.handOver(actor, cash({ purpose: 'deposit', tenancyId: tenancy.tenancyId, amount: halere(amount) }));
    await expect(deposit(1180100)).rejects.toMatchObject({ refusal: { code: 'deposit_above_agreed' } });
    const paper = await deposit(500000);
    expect([paper.number, await book(), await balance('deposit', tenancy.tenancyId), await balance('receivable', tenancy.tenancyId)]).toEqual(['PPD-P1-2026-0001', 500000, -500000, 0]);
    await expect(desks.handOver(actor, cash({ purpose: 'deposit_return', tenancyId: tenancy.tenancyId, amount: halere(500000) }))).rejects.toMatchObject({ refusal: { code: 'deposit_not_settled' } });
    await desks.cancel(actor, { documentId: paper.id, reason: 'omyl', requestKey: newId() });
    expect([await book(), await balance('deposit', tenancy.tenancyId)]).toEqual([0, 0]);
  });

  it('takes no rent that goes straight to the landlord, and no more than the law lets pay in cash a day', async () => {
    const direct = await buildTenancy(db, actor, { model: 'A', route: 'direct_to_landlord' });
    await expect(desks.handOver(actor, cash({ tenancyId: direct.tenancyId }))).rejects.toMatchObject({ refusal: { code: 'cash_not_collected' } });
    const tenancy = await buildTenancy(db, actor);
    await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(20000000) }));
    await expect(desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(7000100) }))).rejects.toMatchObject({ refusal: { code: 'cash_limit' } });
  });

  it('never pays out more than is in it, however many hands reach for it', async () => {
    const tenancy = await buildTenancy(db, actor);
    await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(500000) }));
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => desks.handOver(actor, cash({ purpose: 'to_bank', amount: halere(200000), counterparty: 'Banka' }))));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(2);
    expect(await book()).toBe(100000);
  });

  it('sends cash to the bank and finds it on the statement', async () => {
    const tenancy = await buildTenancy(db, actor);
    await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId, amount: halere(500000) }));
    const paper = await desks.handOver(actor, cash({ purpose: 'to_bank', amount: halere(500000), counterparty: 'Banka' }));
    expect(await balance('cash_in_transit', deskId)).toBe(500000);
    const wrong = await buildBankLine(db, actor, { amount: 499900, on: '2026-03-16' });
    await expect(desks.matchWithBank(actor, paper.id, wrong.lineId)).rejects.toMatchObject({ refusal: { code: 'cash_line_amount' } });
    const line = await buildBankLine(db, actor, { amount: 500000, on: '2026-03-16', bankAccountId: wrong.bankAccountId });
    await desks.matchWithBank(actor, paper.id, line.lineId);
    expect([await balance('cash_in_transit', deskId), await balance('bank', line.bankAccountId), await balance('suspense', line.bankAccountId)]).toEqual([0, 500000, 0]);
    await expect(desks.cancel(actor, { documentId: paper.id, reason: 'x', requestKey: newId() })).rejects.toMatchObject({ refusal: { code: 'cash_matched' } });
    await desks.unmatch(actor, paper.id);
    expect([await balance('cash_in_transit', deskId), await balance('suspense', line.bankAccountId)]).toEqual([500000, -500000]);
  });

  it('closes a day by counting, books what is missing with its reason, and then takes no papers', async () => {
    const tenancy = await buildTenancy(db, actor);
    await desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId }));
    const close = (counted: number, explanation: string | null = null) => days.closeDay(actor, { deskId, day: TODAY, counted, explanation });
    await expect(close(999000)).rejects.toMatchObject({ refusal: { code: 'cash_difference_unexplained' } });
    await close(999000, 'špatně vráceno');
    expect([await book(), await balance('cash_difference', actor.agencyId)]).toEqual([999000, 1000]);
    await expect(desks.handOver(actor, cash({ tenancyId: tenancy.tenancyId }))).rejects.toMatchObject({ refusal: { code: 'cash_day_closed' } });
    await days.reopenDay(actor, { deskId, day: TODAY, reason: 'našlo se' });
    expect(await book()).toBe(1000000);
    await close(1000000);
  });
});
