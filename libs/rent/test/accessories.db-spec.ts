import { halere, isoDate, month, newId, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { AccessoriesService, RENT_RULES, SingleDebtsService, type PaymentsService, type RentService } from '#rent';
import { SettlementService } from '../src/settlement.service';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from './builders';

const RENT = [{ component: 'rent', amount: halere(1_000_000) }];

describe('default interest and costs in the books', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let payments: PaymentsService;
  let accessories: AccessoriesService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent, payments } = buildRent(db));
    accessories = new AccessoriesService(db, new SingleDebtsService(ledger, new SettlementService()));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['manager']);
    // 6 January 2026 + 59 days = 6 March: due Monday 5 January 2026.
    database.clock.moveTo(isoDate('2026-03-06'));
  });
  afterAll(() => database.close());

  const charged = async (...months: string[]): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-01-01'), components: RENT });
    for (const each of months) await rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const pay = async (tenancy: BuiltTenancy, amount: number, on: string, message: string | null = null): Promise<Id> => {
    const { lineId } = await buildBankLine(db, actor, { amount, on });
    const recorded = await db.write(actor, (tx) =>
      payments.recordPayment(tx, { tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate(on), paidTo: 'agency', payer: 'household', message, specificSymbol: null }));
    return recorded.id;
  };
  const accrued = (tenancy: BuiltTenancy): Promise<unknown> => db.read(actor, async (tx) => (await accessories.accrued(tx, [tenancy.tenancyId])).get(tenancy.tenancyId) ?? []);
  const open = (tenancy: BuiltTenancy): Promise<unknown[]> =>
    db.read(actor, (tx) => tx.rows('SELECT c.month, c.component, d.open FROM money.open_debt d JOIN money.charge c ON c.id = d.id WHERE d.tenancy_id = $1 ORDER BY c.month, c.component', [tenancy.tenancyId]));
  const press = (): Promise<void> => accessories.decidePolicy(actor, true);
  const post = (tenancy: BuiltTenancy, requestKey = newId()) => accessories.postInterest(actor, { tenancyId: tenancy.tenancyId, requestKey });
  const whole = async (): Promise<void> => expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);

  it('interest accrues by itself and is only shown: nothing is owed of it', async () => {
    const tenancy = await charged('2026-01');
    // 1 000 000 × 11.5 % × 60 ÷ 365 = 18 904.11 (5 January to 6 March).
    expect(await accrued(tenancy)).toEqual([{ month: '2026-01', principal: 1_000_000, accrued: 18_904, posted: 0, toPost: 18_904 }]);
    expect(await open(tenancy)).toEqual([{ month: '2026-01', component: 'rent', open: 1_000_000 }]);
  });

  it('is not pressed unless the agency decided so, and not asked for twice', async () => {
    const tenancy = await charged('2026-01');
    await expect(post(tenancy)).rejects.toMatchObject({ refusal: { code: 'interest_not_pressed' } });
    await press();
    const requestKey = newId();
    expect(await post(tenancy, requestKey)).toMatchObject([{ month: '2026-01', amount: 18_904, through: '2026-03-06' }]);
    expect(await post(tenancy, requestKey)).toHaveLength(1);
    await expect(post(tenancy)).rejects.toMatchObject({ refusal: { code: 'interest_nothing_to_post' } });
    expect(await open(tenancy)).toEqual([{ month: '2026-01', component: 'default_interest', open: 18_904 }, { month: '2026-01', component: 'rent', open: 1_000_000 }]);
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'interest_income', ownerId: actor.agencyId }))).toBe(-18_904);
    await whole();
  });

  it('what accrues after a posting is the difference: posted and later accrued never double', async () => {
    const tenancy = await charged('2026-01');
    await press();
    await post(tenancy);
    database.clock.moveTo(isoDate('2026-03-16'));
    // 70 days: 22 054.79, of which 18 904 are posted.
    expect(await accrued(tenancy)).toMatchObject([{ accrued: 22_055, posted: 18_904, toPost: 3_151 }]);
    await post(tenancy);
    expect(await open(tenancy)).toMatchObject([{ component: 'default_interest', open: 18_904 }, { component: 'default_interest', open: 3_151 }, { component: 'rent' }]);
    await whole();
  });

  it('beside the debts of a worklist stands what is not posted yet, of each family its own', async () => {
    const [first, second] = [await charged('2026-01'), await charged('2026-01')];
    const beside = async () => [...(await db.read(actor, (tx) => accessories.accruedBeside(tx, [first.tenancyId, second.tenancyId])))].map(([id, amount]) => [id === first.tenancyId ? 'first' : 'second', amount]).sort();
    expect(await beside()).toEqual([['first', 18_904], ['second', 18_904]]);
    await press();
    await post(first);
    database.clock.moveTo(isoDate('2026-03-16'));
    // Of the first family 22 055 less the 18 904 posted, of the second all 70 days.
    expect(await beside()).toEqual([['first', 3_151], ['second', 22_055]]);
  });

  it('two people pressing at once post once', async () => {
    const tenancy = await charged('2026-01');
    await press();
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => post(tenancy)));
    expect(results.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await accrued(tenancy)).toMatchObject([{ posted: 18_904, toPost: 0 }]);
  });

  it('a payment without a word pays costs, then interest, then the rent; one that names principal the rent (§ 1932)', async () => {
    const tenancy = await charged('2026-01');
    await press();
    await post(tenancy);
    await accessories.chargeCosts(actor, { tenancyId: tenancy.tenancyId, month: month('2026-01'), amount: halere(100_000), reason: 'soudní poplatek 12 C 1/2026', dueOn: isoDate('2026-03-06'), requestKey: newId() });
    await pay(tenancy, 200_000, '2026-03-06', 'na jistinu');
    expect(await open(tenancy)).toEqual([
      { month: '2026-01', component: 'costs', open: 100_000 }, { month: '2026-01', component: 'default_interest', open: 18_904 }, { month: '2026-01', component: 'rent', open: 800_000 },
    ]);
    await pay(tenancy, 110_000, '2026-03-06');
    expect(await open(tenancy)).toEqual([{ month: '2026-01', component: 'default_interest', open: 8_904 }, { month: '2026-01', component: 'rent', open: 800_000 }]);
    await whole();
  });

  it('taken back, both entries stay and what had paid it is free again; once', async () => {
    const tenancy = await charged('2026-01');
    const costs = await accessories.chargeCosts(actor, { tenancyId: tenancy.tenancyId, month: month('2026-01'), amount: halere(100_000), reason: 'kolek', dueOn: isoDate('2026-03-06'), requestKey: newId() });
    await pay(tenancy, 60_000, '2026-03-06');
    await accessories.takeBack(actor, { accessoryId: costs.id, reason: 'omyl' });
    expect(await open(tenancy)).toEqual([{ month: '2026-01', component: 'rent', open: 940_000 }]);
    await expect(accessories.takeBack(actor, { accessoryId: costs.id, reason: 'omyl' })).rejects.toMatchObject({ refusal: { code: 'accessory_taken_back' } });
    expect(await db.read(actor, (tx) => tx.rows('SELECT amount FROM money.charge WHERE component = $1 ORDER BY amount', ['costs']))).toEqual([{ amount: -100_000 }, { amount: 100_000 }]);
    await whole();
  });

  it('a month charged again corrects the rent and leaves interest and costs alone', async () => {
    const tenancy = await charged('2026-01');
    await press();
    await post(tenancy);
    expect(await rent.chargeMonth(actor, month('2026-01'))).toMatchObject({ charges: 0, corrections: 0 });
    await whole();
  });

  it('counts the day the money came, not the day it was entered, and forgets what a back-dated cut says was never owed', async () => {
    const tenancy = await charged('2026-01');
    await pay(tenancy, 1_000_000, '2026-01-25');
    // 20 days of 1 000 000: 6 301.37.
    expect(await accrued(tenancy)).toMatchObject([{ principal: 0, accrued: 6_301 }]);
    await db.write(actor, (tx) => tx.run('UPDATE core.tenancy_component SET amount = 500000 WHERE tenancy_id = $1', [tenancy.tenancyId]));
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-01'));
    // 20 days of 500 000: 3 150.68. February (due 5 February) is paid by what was given back today: 29 days, 4 568.49. March is due today less one.
    expect(await accrued(tenancy)).toMatchObject([{ month: '2026-01', principal: 0, accrued: 3_151 }, { month: '2026-02', principal: 0, accrued: 4_568 }, { month: '2026-03', principal: 500_000, accrued: 158 }]);
    await whole();
  });

  it('reads a month as one debt: what a cut of the rent frees for its services counts from the day it came', async () => {
    const components = [...RENT, { component: 'heating', amount: halere(290_000) }];
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-01-01'), components });
    await rent.chargeMonth(actor, month('2026-01'));
    await pay(tenancy, 1_150_000, '2026-01-05');
    expect(await accrued(tenancy)).toMatchObject([{ month: '2026-01', principal: 140_000 }]);
    await db.write(actor, (tx) => tx.run(`UPDATE core.tenancy_component SET amount = 800000 WHERE tenancy_id = $1 AND component = 'rent'`, [tenancy.tenancyId]));
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-01'));
    // January was 1 090 000 and paid in time; 60 000 of it came free today and are on February.
    expect(await accrued(tenancy)).toMatchObject([{ month: '2026-02', principal: 1_030_000 }, { month: '2026-03', principal: 1_090_000 }]);
    await whole();
  });

  it('says nothing of a landlord’s month he has not spoken of', async () => {
    const tenancy = await buildTenancy(db, actor, { model: 'A', route: 'direct_to_landlord', from: isoDate('2026-01-01'), components: RENT });
    await rent.chargeMonth(actor, month('2026-01'));
    expect(await accrued(tenancy)).toEqual([]);
    await expect(accessories.chargeCosts(actor, { tenancyId: tenancy.tenancyId, month: month('2025-01'), amount: halere(1), reason: 'x', dueOn: isoDate('2026-03-06'), requestKey: newId() })).rejects.toMatchObject({ refusal: { code: 'costs_no_debt' } });
  });
});
