import fc from 'fast-check';
import { addDays, addMonths, halere, isoDate, month, monthOf, newId, Refused, type Id, type IsoDate, type Month } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type PaymentsService, type RentService } from '#rent';
import { TenancyChangesService, type Component } from '#tenancies';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from './builders';
import { playedOnPaper, type Happening, type TermsOnPaper } from './reference-model';

const START = isoDate('2025-09-11');

/** What a month of an agency is made of; days pass between. */
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 4_000_000 }), back: fc.nat(9), names: fc.uniqueArray(fc.integer({ min: -2, max: 2 }), { maxLength: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('amend' as const), component: fc.constantFrom<Component>('rent', 'heating', 'lift'), amount: fc.integer({ min: 1, max: 2_000_000 }), from: fc.integer({ min: -80, max: 50 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remind' as const), month: fc.integer({ min: -3, max: 0 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'chargeAhead' as const }) },
);
const story = fc.array(fc.tuple(fc.nat(24), act), { minLength: 6, maxLength: 16 });
type Story = readonly (readonly [number, ReturnType<typeof act.generate>['value']])[];

describe('the books against the reference model', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let payments: PaymentsService;
  let changes: TenancyChangesService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent, payments } = buildRent(db));
    changes = new TenancyChangesService(db);
  });
  afterAll(() => database.close());

  /** The same story told to the product and written down for the model. */
  async function told(acts: Story): Promise<{ tenancy: BuiltTenancy; terms: TermsOnPaper; happenings: Happening[]; today: IsoDate }> {
    actor = buildActor(await buildAgency(database), ['finance']);
    const tenancy = await buildTenancy(db, actor, { from: START });
    const terms: TermsOnPaper = { from: START, to: null, dueDay: 5, amounts: [{ component: 'rent', from: START, amount: 1_180_000 }, { component: 'heating', from: START, amount: 370_000 }] };
    const happenings: Happening[] = [];
    const standing: Id[] = [];
    let now = terms;
    let today = START;
    let next: Month = monthOf(START);
    const charge = async (): Promise<void> => {
      await rent.chargeMonth(actor, next);
      happenings.push({ do: 'charge', on: today, month: next });
      next = addMonths(next, 1);
    };
    for (const [days, each] of acts) {
      today = addDays(today, days);
      database.clock.moveTo(today);
      while (next <= monthOf(today)) await charge();
      if (each.do === 'chargeAhead' && next === addMonths(monthOf(today), 1)) await charge();
      if (each.do === 'pay') {
        const on = addDays(today, -each.back);
        const names = each.names.map((offset) => addMonths(monthOf(on), offset));
        const { lineId } = await buildBankLine(db, actor, { amount: each.amount, on });
        const { id } = await db.write(actor, (tx) => payments.recordPayment(tx, {
          tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(each.amount), receivedOn: on, paidTo: 'agency', payer: 'household', message: names.join(', ') || null, specificSymbol: null,
        }));
        standing.push(id);
        happenings.push({ do: 'pay', on, enteredOn: today, id, amount: each.amount, names });
      }
      if (each.do === 'reverse' && standing.length > 0) {
        const [id] = standing.splice(each.which % standing.length, 1);
        await db.write(actor, (tx) => payments.reversePayment(tx, id!, 'bank_line'));
        happenings.push({ do: 'reverse', on: today, id: id! });
      }
      if (each.do === 'remind') {
        const of = addMonths(monthOf(today), each.month);
        await database.asOwner(`INSERT INTO money.arrears_act (agency_id, id, tenancy_id, step, done_on, months, done_by) VALUES ($1, $2, $3, 'first_reminder', $4, $5, $2)`, [actor.agencyId, newId(), tenancy.tenancyId, today, [of]]);
        happenings.push({ do: 'remind', on: today, month: of });
      }
      if (each.do === 'amend') {
        const from = addDays(today, each.from);
        try {
          await changes.amend(actor, tenancy.tenancyId, { kind: 'amendment', component: each.component, amount: each.amount, from });
        } catch (error) {
          if (error instanceof Refused) continue;
          throw error;
        }
        if (monthOf(from) <= monthOf(today) || from < `${next}-01`) await rent.chargeAfterChange(actor, tenancy.tenancyId, monthOf(from));
        now = { ...now, amounts: [...now.amounts, { component: each.component, from, amount: each.amount }] };
        happenings.push({ do: 'amend', on: today, terms: now });
      }
    }
    return { tenancy, terms, happenings, today };
  }

  it('charges, open debts, credits, arrears and what paid each debt are what a pencil says, whatever happens in whichever order', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (acts) => {
        const { tenancy, terms, happenings, today } = await told(acts as Story);
        const paper = playedOnPaper(terms, happenings);
        const open = paper.debts.map((debt) => [debt.month, debt.component, debt.dueOn, debt.asked - debt.takenOff - [...debt.paid.values()].reduce((sum, amount) => sum + amount, 0)] as const).filter(([, , , amount]) => amount > 0);
        const rows = await db.read(actor, (tx) => tx.rows<{ month: string; component: string; dueOn: string; open: number }>(
          'SELECT c.month, c.component, c.due_on, d.open FROM money.open_debt d JOIN money.charge c ON c.id = d.id WHERE d.tenancy_id = $1', [tenancy.tenancyId]));
        const inOrder = (list: readonly (readonly unknown[])[]): string[] => list.map((each) => each.join(' ')).sort();
        expect(inOrder(rows.map((row) => [row.month, row.component, row.dueOn, row.open]))).toEqual(inOrder(open));
        const free = await db.read(actor, (tx) => tx.rows<{ id: string; free: number }>('SELECT id, free FROM money.open_credit WHERE tenancy_id = $1', [tenancy.tenancyId]));
        expect(inOrder(free.map((row) => [row.id, row.free]))).toEqual(inOrder([...paper.free].filter(([, amount]) => amount > 0)));
        const overdue = await db.read(actor, (tx) => tx.row<{ overdue: number }>('SELECT coalesce(sum(open), 0)::bigint AS overdue FROM money.open_debt WHERE tenancy_id = $1 AND due_on < $2', [tenancy.tenancyId, today]));
        expect(overdue!.overdue).toBe(open.reduce((sum, [, , dueOn, amount]) => (dueOn < today ? sum + amount : sum), 0));
        const balance = await db.read(actor, (tx) => ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }));
        expect(balance).toBe(open.reduce((sum, [, , , amount]) => sum + amount, 0) - [...paper.free.values()].reduce((sum, amount) => sum + amount, 0));
        const onPaper = new Map<string, number>();
        for (const debt of paper.debts) for (const [id, amount] of debt.paid) onPaper.set(`${debt.month} ${debt.component} ${id}`, (onPaper.get(`${debt.month} ${debt.component} ${id}`) ?? 0) + amount);
        const parts = await db.read(actor, (tx) => tx.rows<{ month: string; component: string; paymentId: string; amount: number }>(
          `SELECT c.month, c.component, a.payment_id, sum(a.amount)::bigint AS amount FROM money.allocation a JOIN money.charge c ON c.id = a.charge_id
           WHERE a.tenancy_id = $1 GROUP BY c.month, c.component, a.payment_id HAVING sum(a.amount) <> 0`, [tenancy.tenancyId]));
        expect(inOrder(parts.map((row) => [`${row.month} ${row.component} ${row.paymentId}`, row.amount]))).toEqual(inOrder([...onPaper].filter(([, amount]) => amount !== 0)));
        expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
      }),
      // A busy machine gets through fewer stories, never to a false alarm.
      { numRuns: 30, interruptAfterTimeLimit: 40_000, endOnFailure: true },
    );
  }, 120_000);

  it('a lease from 15 January to 14 January of the next year costs twelve months, not thirteen', async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2025-01-15'), to: isoDate('2026-01-14'), components: [{ component: 'rent', amount: halere(1_000_000) }] });
    database.clock.moveTo(isoDate('2026-02-01'));
    for (let each = month('2025-01'); each <= '2026-02'; each = addMonths(each, 1)) await rent.chargeMonth(actor, each);
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }))).toBe(12_000_000);
  });

  it('a new rent never rewrites the past: rows charged before it stay as they were, to the haléř', async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-01-01') });
    for (const each of ['2026-01', '2026-02', '2026-03']) await rent.chargeMonth(actor, month(each));
    const rows = (): Promise<unknown[]> => db.read(actor, (tx) => tx.rows('SELECT id, month, amount, due_on, charged_on FROM money.charge WHERE tenancy_id = $1 ORDER BY id', [tenancy.tenancyId]));
    const before = await rows();
    await changes.amend(actor, tenancy.tenancyId, { kind: 'amendment', component: 'rent', amount: 1_300_000, from: isoDate('2026-04-01') });
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-04'));
    expect(await rows()).toEqual(before);
    await changes.amend(actor, tenancy.tenancyId, { kind: 'amendment', component: 'rent', amount: 1_200_000, from: isoDate('2026-02-01') });
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-02'));
    const after = await rows();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([{ month: '2026-02', amount: 20_000 }, { month: '2026-03', amount: 20_000 }]);
  });

  it('a rise agreed for a month that was charged ahead corrects it at once', async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-25'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-03-01') });
    for (const each of ['2026-03', '2026-04']) await rent.chargeMonth(actor, month(each));
    await changes.amend(actor, tenancy.tenancyId, { kind: 'amendment', component: 'rent', amount: 1_200_000, from: isoDate('2026-04-01') });
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-04'));
    expect(await db.read(actor, (tx) => tx.rows(`SELECT amount, due_on FROM money.charge WHERE month = '2026-04' AND cause = 'correction'`))).toEqual([{ amount: 20_000, dueOn: '2026-04-07' }]);
  });

  it('money taken back is never lost: the debt is whole again, the payment and its mirror both stay', async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-03-01') });
    await rent.chargeMonth(actor, month('2026-03'));
    const { lineId } = await buildBankLine(db, actor, { amount: 900_000 });
    const { id } = await db.write(actor, (tx) => payments.recordPayment(tx, { tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(900_000), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }));
    await db.write(actor, (tx) => payments.reversePayment(tx, id, 'bank_line'));
    expect(await db.read(actor, (tx) => tx.rows('SELECT amount FROM money.payment WHERE tenancy_id = $1 ORDER BY amount', [tenancy.tenancyId]))).toEqual([{ amount: -900_000 }, { amount: 900_000 }]);
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }))).toBe(1_550_000);
  });

  it('fifty payments at the same moment all count', async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-03-01') });
    await rent.chargeMonth(actor, month('2026-03'));
    const lines = await Promise.all(Array.from({ length: 50 }, async (_, index) => ({ amount: 10_000 + index, lineId: (await buildBankLine(db, actor, { amount: 10_000 + index })).lineId })));
    await Promise.all(lines.map(({ amount, lineId }) => db.write(actor, (tx) => payments.recordPayment(tx, { tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }))));
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'receivable', ownerId: tenancy.tenancyId }))).toBe(1_550_000 - 50 * 10_000 - (49 * 50) / 2);
    expect(await db.read(actor, (tx) => brokenRules(tx, RENT_RULES))).toEqual([]);
  });
});
