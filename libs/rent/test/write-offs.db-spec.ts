import { halere, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { brokenRules, credit, debit, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type RentService, type WriteOffsService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { buildBooks } from './books-builders';

describe('money that is given up', () => {
  let database: TestDatabase;
  let db: Database;
  let finance: Actor;
  let manager: Actor;
  let service: WriteOffsService;
  let rent: RentService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    service = buildBooks(db).writeOffs;
    ({ rent } = buildRent(db));
  });
  beforeEach(async () => {
    const agencyId = await buildAgency(database);
    finance = buildActor(agencyId, ['finance']);
    manager = buildActor(agencyId, ['manager']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterEach(async () => {
    expect(await db.read(finance, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  const balance = (kind: 'receivable' | 'write_off' | 'recourse' | 'recourse_reserve', ownerId: Id): Promise<Halere> => db.read(finance, (tx) => ledger.balance(tx, { kind, ownerId }));
  const owing = async (): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, finance);
    await rent.chargeMonth(finance, month('2026-03'));
    return tenancy;
  };
  const propose = (of: BuiltTenancy, amount: number, kind: 'receivable' | 'recourse' = 'receivable') => service.propose(finance, { tenancyId: of.tenancyId, kind, amount: halere(amount), reason: 'exekuce zastavena' });
  const approve = (id: Id, by = manager) => service.decide(by, { writeOffId: id, approve: true, note: null });

  it('needs two people, and may be a part', async () => {
    const home = await owing();
    const { id } = await propose(home, 500000);
    await expect(approve(id, finance)).rejects.toMatchObject({ refusal: { code: 'write_off_own_proposal' } });
    await approve(id);
    expect([await balance('receivable', home.tenancyId), await balance('write_off', finance.agencyId)]).toEqual([1050000, 500000]);
    await expect(approve(id)).rejects.toMatchObject({ refusal: { code: 'write_off_decided' } });
  });

  it('is never more than is owed, also when two were proposed for the same debt', async () => {
    const home = await owing();
    await expect(propose(home, 1550100)).rejects.toMatchObject({ refusal: { code: 'write_off_above_owed', params: { owedAmount: 1550000 } } });
    const [first, second] = [await propose(home, 1000000), await propose(home, 1000000)];
    const tries = await Promise.allSettled([approve(first.id), approve(second.id), approve(first.id)]);
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await balance('receivable', home.tenancyId)).toBe(550000);
  });

  it('is not the agency’s to give where the rent is the landlord’s; its recourse is', async () => {
    const home = await buildTenancy(db, finance, { model: 'A', guarantee: {} });
    await rent.chargeMonth(finance, month('2026-03'));
    await expect(propose(home, 100)).rejects.toMatchObject({ refusal: { code: 'write_off_of_landlord' } });
    await expect(propose(home, 100, 'recourse')).rejects.toMatchObject({ refusal: { code: 'write_off_no_fund' } });
    const fundId = newId();
    await db.write(finance, (tx) => ledger.post(tx, { bookedOn: isoDate('2026-03-10'), cause: { kind: 'claim', id: newId() }, text: 'regres', lines: [debit('recourse', home.tenancyId, halere(900000)), credit('recourse_reserve', fundId, halere(900000))] }));
    const { id } = await propose(home, 300000, 'recourse');
    await approve(id);
    expect([await balance('recourse', home.tenancyId), await balance('recourse_reserve', fundId)]).toEqual([600000, -600000]);
    await service.reverse(manager, { writeOffId: id, reason: 'omyl' });
    expect(await balance('recourse', home.tenancyId)).toBe(900000);
  });

  it('is taken back: the debt is there again, both stay visible', async () => {
    const home = await owing();
    const { id } = await propose(home, 1550000);
    await approve(id);
    await service.reverse(manager, { writeOffId: id, reason: 'dědictví' });
    expect([await balance('receivable', home.tenancyId), await balance('write_off', finance.agencyId)]).toEqual([1550000, 0]);
    await expect(service.reverse(manager, { writeOffId: id, reason: 'znovu' })).rejects.toMatchObject({ refusal: { code: 'write_off_not_standing' } });
  });

  it('gives way to money that comes later; the rest stays given up under the same decision', async () => {
    const home = await owing();
    const { id } = await propose(home, 1550000);
    await approve(id);
    await expect(service.recover(finance, id)).rejects.toMatchObject({ refusal: { code: 'write_off_no_money' } });
    const { payments } = buildRent(db);
    const { lineId } = await buildBankLine(db, finance, { amount: 400000 });
    await db.write(finance, (tx) => payments.recordPayment(tx, { tenancyId: home.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(400000), receivedOn: isoDate('2026-03-16'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }));
    await service.recover(finance, id);
    expect([await balance('receivable', home.tenancyId), await balance('write_off', finance.agencyId)]).toEqual([0, 1150000]);
    const rows = await db.read(finance, (tx) => tx.rows('SELECT state, amount FROM money.write_off ORDER BY amount'));
    expect(rows).toEqual([{ state: 'approved', amount: 1150000 }, { state: 'reversed', amount: 1550000 }]);
  });
});
