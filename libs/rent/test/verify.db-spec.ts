import fc from 'fast-check';
import { halere, isoDate, month, newId, type Id } from '#kernel';
import { brokenRules, Entry, LEDGER_RULES, replay, type EntryLine } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('ledger:verify', () => {
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

  const violations = () => db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]));
  const pay = async (tenancy: BuiltTenancy, amount: number, message: string | null): Promise<Id> => {
    const { lineId } = await buildBankLine(db, actor, { amount });
    return (await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message, specificSymbol: null,
    }))).id;
  };

  it('finds nothing after any run of charges, payments, reversals and corrections, and replaying the entries gives the balances', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 4_000_000 }), message: fc.constantFrom(null, 'leden', 'únor', 'duben') }),
      fc.record({ do: fc.constant('charge' as const), month: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04') }),
      fc.record({ do: fc.constant('reverse' as const), which: fc.nat(5) }),
      fc.record({ do: fc.constant('amend' as const), amount: fc.integer({ min: 1, max: 2_000_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
        const tenancy = await buildTenancy(db, actor);
        const payments: Id[] = [];
        for (const each of acts) {
          if (each.do === 'pay') payments.push(await pay(tenancy, each.amount, each.message));
          if (each.do === 'charge') await services.rent.chargeMonth(actor, month(each.month));
          if (each.do === 'reverse' && payments.length > 0) {
            const [paymentId] = payments.splice(each.which % payments.length, 1);
            await db.write(actor, (tx) => services.payments.reversePayment(tx, paymentId!, 'bank_line'));
          }
          if (each.do === 'amend') await database.asOwner(`UPDATE core.tenancy_component SET amount = $2 WHERE tenancy_id = $1 AND component = 'rent'`, [tenancy.tenancyId, each.amount]);
        }
        expect(await violations()).toEqual([]);
      }),
      { numRuns: 12 },
    );
    const rows = await db.read(actor, (tx) => tx.rows<{ entryId: Id; kind: EntryLine['account']['kind']; ownerId: Id; amount: number }>(
      'SELECT l.entry_id, a.kind, a.owner_id, l.amount FROM money.entry_line l JOIN money.account a ON a.id = l.account_id'));
    const lines = rows.map((row) => ({ account: { kind: row.kind, ownerId: row.ownerId }, amount: halere(row.amount) }));
    const entry = Entry.of({ bookedOn: isoDate('2026-03-16'), cause: { kind: 'charge', id: newId() }, text: '' }, lines) as Entry;
    for (const [account, balance] of replay([entry])) {
      const [kind, ownerId] = account.split(' ') as [EntryLine['account']['kind'], Id];
      expect(await db.read(actor, (tx) => services.ledger.balance(tx, { kind, ownerId }))).toBe(balance);
    }
  }, 60_000);

  it.each([
    ['a changed amount of an entry line', `UPDATE money.entry_line SET amount = amount + 1 WHERE id = (SELECT id FROM money.entry_line WHERE agency_id = $1 LIMIT 1)`, 'sums to zero'],
    ['a changed charge', `UPDATE money.charge SET amount = amount + 1 WHERE id = (SELECT id FROM money.charge WHERE agency_id = $1 LIMIT 1)`, 'charges and their entries'],
    ['a lost allocation', `DELETE FROM money.allocation WHERE id = (SELECT id FROM money.allocation WHERE agency_id = $1 LIMIT 1)`, 'allocated and free'],
    ['a forgotten debt', `DELETE FROM money.open_debt WHERE agency_id = $1`, 'charged to exactly'],
    ['a changed payment', `UPDATE money.payment SET amount = amount + 1 WHERE id = (SELECT id FROM money.payment WHERE agency_id = $1 LIMIT 1)`, 'payments and their entries'],
    ['an invented credit', `INSERT INTO money.open_credit SELECT agency_id, id, tenancy_id, 5 FROM money.payment WHERE agency_id = $1`, 'allocated and free'],
    ['a line moved to another day', `UPDATE money.entry_line SET booked_on = booked_on - 1 WHERE id = (SELECT id FROM money.entry_line WHERE agency_id = $1 LIMIT 1)`, 'on the day of its entry'],
    ['a payout that lost its booking', `UPDATE money.payout SET amount = amount + 1 WHERE agency_id = $1`, 'owed to an owner'],
  ])('finds %s', async (_, tampering, rule) => {
    const tenancy = await buildTenancy(db, actor);
    await services.rent.chargeMonth(actor, month('2026-03'));
    await services.payouts.preparePayouts(actor, month('2026-03'));
    await pay(tenancy, 1_000_000, null);
    expect(await violations()).toEqual([]);
    await database.asOwner(tampering, [actor.agencyId]);
    expect((await violations()).map((each) => each.rule)).toEqual(expect.arrayContaining([expect.stringContaining(rule)]));
  });
});
