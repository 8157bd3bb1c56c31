import { halere, isoDate, month, newId, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankImportService, BankLineRow, BankPostingService, DepositSettlementService, DepositsService, RENT_RULES } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { DepositBooks } from '../src/deposit-books';

describe('a deposit', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;
  let deposits: DepositsService;
  let settlements: DepositSettlementService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    const books = new DepositBooks(ledger);
    deposits = new DepositsService(db, books);
    settlements = new DepositSettlementService(db, books, deposits, services.payments);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const SYMBOLS = ['260900015', '260900023', '260900031', '260900040', '260900058', '260900066', '260900074', '260900082', '260900091', '260900104', '260900112', '260900121'];
  const withDeposit = async (over: Parameters<typeof buildTenancy>[2] = {}, agreed = 2_000_000): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, over);
    await database.asOwner('UPDATE core.tenancy SET deposit = $2, deposit_symbol = $3 WHERE id = $1', [tenancy.tenancyId, agreed, SYMBOLS.pop()]);
    return tenancy;
  };
  const end = (tenancy: BuiltTenancy, on = '2026-03-10') => database.asOwner(`UPDATE core.tenancy SET state = 'ended', ended_on = $2, end_reason = 'agreement' WHERE id = $1`, [tenancy.tenancyId, on]);
  const pay = async (tenancy: BuiltTenancy, amount: number, on = '2026-01-05'): Promise<Id> => {
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount, on });
    const movement = await db.write(actor, (tx) => deposits.receive(tx, {
      depositId: tenancy.tenancyId, amount: halere(amount), movedOn: isoDate(on), source: 'bank_line', sourceId: lineId, where: { kind: 'bank', ownerId: bankAccountId },
    }));
    return movement.id;
  };
  const sendBack = async (tenancy: BuiltTenancy, amount: number): Promise<Id> => {
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: -amount, on: '2026-03-16' });
    return (await db.write(actor, (tx) => deposits.giveBack(tx, {
      depositId: tenancy.tenancyId, amount: halere(amount), movedOn: isoDate('2026-03-16'), source: 'bank_line', sourceId: lineId, where: { kind: 'bank', ownerId: bankAccountId },
    }))).id;
  };
  const terms = (tenancy: BuiltTenancy, interestPercent: number | null, holder: 'agency' | 'landlord' = 'agency') => deposits.agreeTerms(actor, { tenancyId: tenancy.tenancyId, holder, interestPercent });
  const settle = (tenancy: BuiltTenancy, on = '2026-03-16') => settlements.settle(actor, { tenancyId: tenancy.tenancyId, settledOn: isoDate(on) });
  const balance = (kind: 'deposit' | 'receivable' | 'deposit_interest' | 'landlord_claim' | 'held_for_owner', ownerId: Id) => db.read(actor, (tx) => ledger.balance(tx, { kind, ownerId }));
  const stateOf = async (tenancy: BuiltTenancy) => (await db.read(actor, (tx) => deposits.view(tx, tenancy.tenancyId)))!;
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
  const brokenRules = async (): Promise<string[]> => {
    const broken: string[] = [];
    for (const { rule, sql } of RENT_RULES) if ((await database.asOwner(sql, [actor.agencyId])).length > 0) broken.push(rule);
    return broken;
  };

  it('is paid in parts, each to its own ledger and none of it rent', async () => {
    const tenancy = await withDeposit();
    await services.rent.chargeMonth(actor, month('2026-03'));
    await pay(tenancy, 800_000);
    await pay(tenancy, 1_200_000, '2026-02-05');
    expect((await stateOf(tenancy)).state).toEqual({ paid: 2_000_000, rest: 0, held: 2_000_000, lastMovedOn: '2026-02-05' });
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-2_000_000);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(1_550_000);
  });

  it('takes no more than was agreed, nothing twice, and nothing where none was agreed', async () => {
    const tenancy = await withDeposit();
    await expect(pay(tenancy, 2_000_001)).rejects.toEqual(refusedWith('deposit_above_agreed'));
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: 500_000 });
    const once = () => db.write(actor, (tx) => deposits.receive(tx, { depositId: tenancy.tenancyId, amount: halere(500_000), movedOn: isoDate('2026-03-10'), source: 'bank_line', sourceId: lineId, where: { kind: 'bank', ownerId: bankAccountId } }));
    await once();
    await expect(once()).rejects.toEqual(refusedWith('deposit_already_recorded'));
    await expect(pay(await buildTenancy(db, actor), 100)).rejects.toEqual(refusedWith('deposit_none_agreed'));
  });

  it('of twelve payments at once takes exactly what was agreed', async () => {
    const tenancy = await withDeposit({}, 1_000_000);
    const done = await Promise.allSettled(Array.from({ length: 12 }, () => pay(tenancy, 250_000)));
    expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(4);
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-1_000_000);
  });

  it('is settled with interest and what is owed, and the rest is returned', async () => {
    const tenancy = await withDeposit();
    await services.rent.chargeMonth(actor, month('2026-03'));
    await terms(tenancy, 3.65);
    await pay(tenancy, 2_000_000, '2026-01-05');
    await end(tenancy, '2026-03-31');
    await expect(settle(tenancy)).rejects.toEqual(refusedWith('deposit_tenancy_lasts'));
    database.clock.moveTo(isoDate('2026-04-15'));
    // 20 000 Kč × 3,65 % × 100 days / 365 = 200 Kč
    expect(await settle(tenancy, '2026-04-15')).toMatchObject({ held: 2_000_000, interest: 20_000, used: 1_550_000, toReturn: 470_000 });
    expect(await balance('receivable', tenancy.tenancyId)).toBe(0);
    expect(await balance('deposit_interest', actor.agencyId)).toBe(20_000);
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-470_000);
    await expect(sendBack(tenancy, 470_001)).rejects.toEqual(refusedWith('deposit_return_above_held'));
    await sendBack(tenancy, 470_000);
    expect(await balance('deposit', tenancy.tenancyId)).toBe(0);
    expect(await brokenRules()).toEqual([]);
  });

  it('asks for a rate when neither contract nor agency has one, and takes the agency’s when it has', async () => {
    const tenancy = await withDeposit();
    await pay(tenancy, 1_825_000);
    await end(tenancy);
    await expect(settle(tenancy)).rejects.toEqual(refusedWith('deposit_rate_missing'));
    await database.asOwner(`INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value) VALUES ($1, $2, 'deposit_interest', '2025-01-01', '{"percent": 2}')`, [actor.agencyId, newId()]);
    expect(await settle(tenancy)).toMatchObject({ interest: 7_000, toReturn: 1_832_000 });
  });

  it('has a way back from everything, and both entries stay', async () => {
    const tenancy = await withDeposit();
    await services.rent.chargeMonth(actor, month('2026-03'));
    await terms(tenancy, 2);
    const part = await pay(tenancy, 2_000_000);
    await end(tenancy);
    await settle(tenancy);
    await expect(settle(tenancy)).rejects.toEqual(refusedWith('deposit_settled_already'));
    await expect(db.write(actor, (tx) => deposits.reverse(tx, part))).rejects.toEqual(refusedWith('deposit_settled_already'));
    const back = await sendBack(tenancy, 100_000);
    await expect(settlements.undoSettlement(actor, tenancy.tenancyId)).rejects.toEqual(refusedWith('deposit_settlement_returned'));
    await db.write(actor, (tx) => deposits.reverse(tx, back));
    await settlements.undoSettlement(actor, tenancy.tenancyId);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(1_550_000);
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-2_000_000);
    await db.write(actor, (tx) => deposits.reverse(tx, part));
    await expect(db.write(actor, (tx) => deposits.reverse(tx, part))).rejects.toEqual(refusedWith('deposit_movement_reversed'));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(0);
    // paid, interest, used, returned: each with its mirror
    expect((await stateOf(tenancy)).movements).toHaveLength(8);
    expect(await brokenRules()).toEqual([]);
  });

  it('in A stays with the landlord: nothing in the agency’s books but the debt it pays', async () => {
    const tenancy = await withDeposit({ model: 'A', route: 'via_agency' });
    await services.rent.chargeMonth(actor, month('2026-03'));
    await terms(tenancy, 2, 'landlord');
    const key = newId();
    const paid = () => deposits.recordAtLandlord(actor, { tenancyId: tenancy.tenancyId, kind: 'paid', amount: halere(2_000_000), movedOn: isoDate('2026-01-05'), key });
    await paid();
    await expect(paid()).rejects.toEqual(refusedWith('deposit_already_recorded'));
    await expect(pay(tenancy, 100)).rejects.toEqual(refusedWith('deposit_held_by_landlord'));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(0);
    await end(tenancy);
    const { interest } = await settle(tenancy);
    expect(interest).toBe(7_671);
    expect(await balance('receivable', tenancy.tenancyId)).toBe(0);
    expect(await balance('landlord_claim', tenancy.ownerContractId)).toBe(0);
    expect(await balance('held_for_owner', tenancy.ownerContractId)).toBe(0);
    expect(await balance('deposit_interest', actor.agencyId)).toBe(0);
    expect(await brokenRules()).toEqual([]);
  });

  it('in A may be held by the agency for the landlord, and what it pays is then his', async () => {
    const tenancy = await withDeposit({ model: 'A', route: 'via_agency' });
    await services.rent.chargeMonth(actor, month('2026-03'));
    await terms(tenancy, 0, 'agency');
    await pay(tenancy, 2_000_000);
    await expect(terms(tenancy, 0, 'landlord')).rejects.toEqual(refusedWith('deposit_holder_has_money'));
    await end(tenancy);
    await settle(tenancy);
    expect(await balance('held_for_owner', tenancy.ownerContractId)).toBe(-1_550_000);
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-450_000);
    expect(await brokenRules()).toEqual([]);
  });

  it('pays nothing while nobody knows whether the landlord has the rent', async () => {
    const tenancy = await withDeposit({ model: 'A', route: 'direct_to_landlord' });
    await services.rent.chargeMonth(actor, month('2026-03'));
    await terms(tenancy, 1, 'landlord');
    await deposits.recordAtLandlord(actor, { tenancyId: tenancy.tenancyId, kind: 'paid', amount: halere(2_000_000), movedOn: isoDate('2026-01-05'), key: newId() });
    await end(tenancy);
    await expect(settle(tenancy)).rejects.toEqual(refusedWith('deposit_unknown_month'));
  });

  it('of the agency at an owner is another one, on its own account', async () => {
    const tenancy = await withDeposit();
    await deposits.agreeOwnerDeposit(actor, { ownerContractId: tenancy.ownerContractId, agreed: halere(3_000_000), interestPercent: null });
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: -3_000_000 });
    await db.write(actor, (tx) => deposits.receive(tx, { depositId: tenancy.ownerContractId, amount: halere(3_000_000), movedOn: isoDate('2026-03-10'), source: 'bank_line', sourceId: lineId, where: { kind: 'bank', ownerId: bankAccountId } }));
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'owner_deposit', ownerId: tenancy.ownerContractId }))).toBe(3_000_000);
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'bank', ownerId: bankAccountId }))).toBe(-3_000_000);
  });

  it('comes from a statement under its own symbol, goes back on one, and both are undone with their batch', async () => {
    const imports = new BankImportService(ledger);
    const bank = new BankPostingService(ledger, services.payments, services.payouts, imports, deposits);
    const tenancy = await withDeposit();
    const [{ symbol }] = (await database.asOwner<{ symbol: string }>('SELECT deposit_symbol AS symbol FROM core.tenancy WHERE id = $1', [tenancy.tenancyId])) as [{ symbol: string }];
    const guessOf = async (lineId: Id) => db.read(actor, async (tx) => (await imports.guess(tx, await tx.find(BankLineRow, { id: lineId })))[0]!.guess);
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: 2_000_000, on: '2026-01-05', variableSymbol: symbol });
    expect(await guessOf(lineId)).toMatchObject({ pile: 'certain', reason: 'deposit_symbol', depositId: tenancy.tenancyId });
    const batch = await db.write(actor, (tx) => bank.postLines(tx, [{ lineId, as: 'deposit', depositId: tenancy.tenancyId }]));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-2_000_000);
    await db.write(actor, (tx) => bank.undoBatch(tx, batch.id));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(0);
    await db.write(actor, (tx) => bank.postLines(tx, [{ lineId, as: 'deposit', depositId: tenancy.tenancyId }]));
    await terms(tenancy, 0);
    await end(tenancy);
    await settle(tenancy);
    const out = await buildBankLine(db, actor, { amount: -2_000_000, on: '2026-03-16', bankAccountId, variableSymbol: symbol });
    expect(await guessOf(out.lineId)).toMatchObject({ pile: 'certain', reason: 'deposit_return' });
    await db.write(actor, (tx) => bank.postLines(tx, [{ lineId: out.lineId, as: 'deposit', depositId: tenancy.tenancyId }]));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(0);
    await expect(deposits.reverseByHand(actor, (await stateOf(tenancy)).movements.at(-1)!.id)).rejects.toEqual(refusedWith('deposit_movement_of_line'));
    await db.write(actor, (tx) => bank.reverseLine(tx, out.lineId));
    expect(await balance('deposit', tenancy.tenancyId)).toBe(-2_000_000);
    expect(await brokenRules()).toEqual([]);
  });

  it('cannot be brought below zero even by who writes past the services', async () => {
    const tenancy = await withDeposit();
    await pay(tenancy, 500_000);
    await expect(db.write(actor, (tx) => tx.run(
      `INSERT INTO money.deposit_movement (agency_id, id, deposit_id, kind, amount, moved_on, source, source_id, recorded_at) VALUES ($1, $2, $3, 'returned', -500001, '2026-03-16', 'cash', $2, now())`,
      [actor.agencyId, newId(), tenancy.tenancyId],
    ))).rejects.toThrow(/below zero/);
  });
});
