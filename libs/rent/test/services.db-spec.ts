import { halere, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService, type AccountKind } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type PaymentsService, type RentService, type ServicesSettlementService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { buildBooks } from './books-builders';

const PERIOD = { periodFrom: isoDate('2025-01-01'), periodTo: isoDate('2025-12-31') };
const TODAY = isoDate('2026-03-16');

describe('the yearly settlement of services in the books', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ServicesSettlementService;
  let rent: RentService;
  let payments: PaymentsService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ services } = buildBooks(db));
    ({ rent, payments } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(TODAY);
  });
  afterEach(async () => {
    expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  /** A household from September 2025 that was charged 3 700 CZK of heating a month for four months. */
  const build = async (model: 'A' | 'B' = 'B'): Promise<BuiltTenancy & { buildingId: Id }> => {
    const tenancy = await buildTenancy(db, actor, { model, ...(model === 'A' ? { guarantee: {} } : {}) });
    for (const each of ['2025-09', '2025-10', '2025-11', '2025-12']) await rent.chargeMonth(actor, month(each));
    await db.write(actor, (tx) => tx.run(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, 'Jana', 'Vzorná', '1988-03-14', 'applicant')`, [actor.agencyId, newId(), tenancy.householdId]));
    const unit = await db.read(actor, (tx) => tx.row<{ buildingId: Id }>('SELECT building_id FROM core.unit WHERE id = $1', [tenancy.unitId]));
    return { ...tenancy, buildingId: unit!.buildingId };
  };
  const drafted = async (of: { buildingId: Id }, amount: number): Promise<Id> => {
    const { id } = await services.draft(actor, { kind: 'computed', buildingId: of.buildingId, unitId: null, ...PERIOD });
    await services.write(actor, id, { costs: [{ service: 'heating', key: 'person_months', amount: halere(amount), others: 0, evidence: 'faktura 1' }], readings: [] });
    return id;
  };
  const issue = (id: Id) => services.issue(actor, id, { deliveredOn: TODAY, dueOn: null });
  const balance = (kind: AccountKind, ownerId: Id): Promise<Halere> => db.read(actor, (tx) => ledger.balance(tx, { kind, ownerId }));
  const owed = async (of: BuiltTenancy): Promise<number> => (await db.read(actor, (tx) => tx.row<{ sum: number }>(`SELECT coalesce(sum(d.open), 0)::bigint AS sum FROM money.open_debt d JOIN money.charge c ON c.id = d.id WHERE d.tenancy_id = $1 AND c.component = 'settlement'`, [of.tenancyId])))!.sum;

  it('makes an underpayment a debt due by the law’s last day, and closes the advances it settles', async () => {
    const home = await build();
    expect(await balance('advances', home.tenancyId)).toBe(-1480000);
    await issue(await drafted(home, 1700000));
    expect(await owed(home)).toBe(220000);
    expect([await balance('advances', home.tenancyId), await balance('services_billed', home.ownerContractId)]).toEqual([0, -1700000]);
    const result = await db.read(actor, (tx) => tx.row('SELECT cost, advances, balance, due_on, objections_until FROM money.settlement_result'));
    // 16 July 2026 is a Thursday; 15 April a Wednesday.
    expect(result).toEqual({ cost: 1700000, advances: 1480000, balance: 220000, dueOn: '2026-07-16', objectionsUntil: '2026-04-15' });
  });

  it('makes an overpayment a credit that pays other debts at once', async () => {
    const home = await build();
    await issue(await drafted(home, 1000000));
    // Four months of 15 500 unpaid, less the 4 800 paid too much.
    expect(await balance('receivable', home.tenancyId)).toBe(6200000 - 480000);
    expect(await balance('advances', home.tenancyId)).toBe(0);
  });

  it('in A is the landlord’s: amounts from his own paper, nothing on our accounts', async () => {
    const home = await build('A');
    const { id } = await services.draft(actor, { kind: 'recorded', buildingId: home.buildingId, unitId: null, ...PERIOD });
    await services.write(actor, id, { costs: [], readings: [{ tenancyId: home.tenancyId, cost: halere(1600000), advances: halere(1480000) }] });
    const before = await balance('receivable', home.tenancyId);
    await issue(id);
    expect([await owed(home), (await balance('receivable', home.tenancyId)) - before]).toEqual([120000, 120000]);
    expect(await db.read(actor, (tx) => tx.row(`SELECT creditor FROM money.charge WHERE component = 'settlement'`))).toEqual({ creditor: 'landlord' });
    expect([await balance('services_billed', home.ownerContractId), await balance('advances', home.tenancyId)]).toEqual([0, 0]);
  });

  it('is corrected by another one: the first is taken back, both stay visible', async () => {
    const home = await build();
    const first = await drafted(home, 1700000);
    await issue(first);
    await expect(services.correct(actor, first, ' ')).rejects.toMatchObject({ refusal: { code: 'settlement_reason' } });
    const second = await services.correct(actor, first, 'faktura byla nižší');
    await services.write(actor, second.id, { costs: [{ service: 'heating', key: 'person_months', amount: halere(1500000), others: 0, evidence: null }], readings: [] });
    await issue(second.id);
    expect([await owed(home), await balance('advances', home.tenancyId), await balance('services_billed', home.ownerContractId)]).toEqual([20000, 0, -1500000]);
    const states = await db.read(actor, (tx) => tx.rows('SELECT state FROM money.services_settlement ORDER BY created_at, id'));
    expect(states).toEqual([{ state: 'replaced' }, { state: 'issued' }]);
    const papers = await db.read(actor, (tx) => tx.rows(`SELECT number FROM core.document WHERE kind = 'servicesSettlement' ORDER BY number`));
    expect(papers).toHaveLength(2);
  });

  it('is withdrawn with everything it posted, also a credit that was used', async () => {
    const home = await build();
    const before = await balance('receivable', home.tenancyId);
    const id = await drafted(home, 1000000);
    await issue(id);
    await services.withdraw(actor, id, 'vydáno omylem');
    expect([await balance('receivable', home.tenancyId), await balance('advances', home.tenancyId)]).toEqual([before, -1480000]);
  });

  it('settles a period once, however many press the button', async () => {
    const home = await build();
    const drafts = [await drafted(home, 1700000), await drafted(home, 1800000)];
    const tries = await Promise.allSettled([...drafts, ...drafts].map(issue));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await db.read(actor, (tx) => tx.row('SELECT count(*) AS n FROM money.settlement_result'))).toEqual({ n: 1 });
  });

  it('counts advances that are charged and says apart what of them is paid', async () => {
    const home = await build();
    const { lineId } = await buildBankLine(db, actor, { amount: 1550000 });
    await db.write(actor, (tx) => payments.recordPayment(tx, { tenancyId: home.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(1550000), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }));
    await issue(await drafted(home, 1480000));
    const { lines } = (await db.read(actor, (tx) => tx.row<{ lines: { advances: number; paid: number }[] }>('SELECT lines FROM money.settlement_result')))!;
    expect(lines).toMatchObject([{ service: 'heating', advances: 1480000, paid: 370000, cost: 1480000 }]);
  });

  it('keeps an objection with the day by which it must be answered, and its answer', async () => {
    const home = await build();
    await issue(await drafted(home, 1700000));
    const { id: resultId } = (await db.read(actor, (tx) => tx.row<{ id: Id }>('SELECT id FROM money.settlement_result')))!;
    database.clock.moveTo(isoDate('2026-04-20'));
    const objection = await services.raiseObjection(actor, { resultId, raisedOn: isoDate('2026-04-16'), text: 'Teplo se nám zdá vysoké.' });
    // One day after the thirtieth; 16 May is a Saturday.
    expect(objection).toMatchObject({ isLate: true, answerBy: '2026-05-18' });
    await services.answerObjection(actor, { objectionId: objection.id, outcome: 'rejected', answer: 'Náklad odpovídá faktuře.' });
    await expect(services.answerObjection(actor, { objectionId: objection.id, outcome: 'accepted', answer: 'x' })).rejects.toMatchObject({ refusal: { code: 'settlement_objection_answered' } });
  });
});
