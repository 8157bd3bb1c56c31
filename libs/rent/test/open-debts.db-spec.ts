import { isoDate, month, newId, type Id } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('what is open of a charge', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let one: BuiltTenancy;
  let other: BuiltTenancy;
  let chargeId: Id;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    [one, other] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    await buildRent(db).rent.chargeMonth(actor, month('2026-03'));
    chargeId = (await db.read(actor, (tx) => tx.row<{ id: Id }>('SELECT id FROM money.open_debt WHERE tenancy_id = $1 ORDER BY id LIMIT 1', [one.tenancyId])))!.id;
  });
  afterAll(() => database.close());

  const open = (id: Id, tenancyId: Id) =>
    db.write(actor, (tx) => tx.run(
      'INSERT INTO money.open_debt (agency_id, id, tenancy_id, due_on, open) SELECT $1, $2, $3, due_on, 100 FROM money.charge WHERE agency_id = $1 AND id = $4',
      [tx.agencyId, id, tenancyId, chargeId],
    ));

  it('is never open without its charge', async () => {
    await expect(open(newId(), one.tenancyId)).rejects.toMatchObject({ constraint: 'open_debt_charge' });
  });

  it('is never open at another tenancy', async () => {
    await db.write(actor, async (tx) => {
      await tx.run('DELETE FROM money.open_debt WHERE agency_id = $1 AND id = $2', [tx.agencyId, chargeId]);
    });
    await expect(open(chargeId, other.tenancyId)).rejects.toMatchObject({ constraint: 'open_debt_charge' });
    await expect(open(chargeId, one.tenancyId)).resolves.not.toThrow();
  });

  it('changes its amount and nothing else', async () => {
    await expect(db.write(actor, (tx) => tx.run('UPDATE money.open_debt SET tenancy_id = $3 WHERE agency_id = $1 AND id = $2', [tx.agencyId, chargeId, other.tenancyId]))).rejects.toThrow(/permission denied/);
  });

  it('belongs to a charge that has its tenancy and its entry', async () => {
    const charge = (tenancyId: Id | null, entryId: Id | null) => db.write(actor, (tx) => tx.run(
      `INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, cause, sequence, amount, due_on, creditor, signatory, security, entry_id, charged_on)
       SELECT $1, $3, coalesce($4, tenancy_id), month, 'costs', payer, paid_to, 'costs', 0, 100, due_on, creditor, signatory, security, coalesce($5, entry_id), charged_on FROM money.charge WHERE id = $2`,
      [tx.agencyId, chargeId, newId(), tenancyId, entryId],
    ));
    await expect(charge(newId(), null)).rejects.toMatchObject({ constraint: 'charge_tenancy' });
    await expect(charge(null, newId())).rejects.toMatchObject({ constraint: 'charge_entry' });
    await expect(charge(null, null)).resolves.not.toThrow();
  });
});
