import { newId, type Id } from '#kernel';
import { isoDate } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { OverviewService } from '#reporting';
import { buildOwnerContract, buildTenancy } from '#tenancies/testing';

jest.setTimeout(30_000);

describe('what the manager looks at', () => {
  let database: TestDatabase;
  let actor: Actor;
  const overviews = new OverviewService();
  const figures = async (asOf: string | null = null, from: string | null = null, who: Actor = actor) => {
    const { figures: list } = await database.staff.read(who, (tx) => overviews.overviewIn(tx, from === null ? null : isoDate(from), asOf === null ? null : isoDate(asOf)));
    return Object.fromEntries(list.map((figure) => [figure.code, figure]));
  };
  const rows = (figure: Parameters<OverviewService['rowsIn']>[1], asOf: string | null = null) =>
    database.staff.read(actor, (tx) => overviews.rowsIn(tx, figure, null, asOf === null ? null : isoDate(asOf)));

  beforeAll(async () => {
    database = await openTestDatabase();
    actor = buildActor(await buildAgency(database), ['manager', 'coordinator']);
    await buildStaffMember(database, actor, 'Marie Vzorná');
  });
  afterAll(() => database.close());

  it('begins with nothing, and says so in every figure', async () => {
    const empty = await figures();
    expect(Object.values(empty).map((figure) => figure.count)).toEqual(Object.values(empty).map(() => 0));
    expect(empty['guarantee_exposure']).toMatchObject({ amount: 0, cells: [{ code: 'fund_held', amount: 0 }, { code: 'under_decision', amount: 0 }] });
  });

  it('counts flats, families and persons as they come, each with the contract that proves it', async () => {
    const { tenancy, family } = await buildTenancy(database, actor, 'A', { signedOn: isoDate('2026-01-28') });
    await buildOwnerContract(database, actor, 'B');
    const today = await figures();
    expect(today['flats_under_contract']).toMatchObject({ count: 2, cells: [{ code: 'model_A', count: 1 }, { code: 'model_B', count: 1 }, { code: 'model_C', count: 0 }] });
    // One flat was empty through January and has had a family since 1 February; the other is empty since 1 January.
    expect(today['flats_empty']).toMatchObject({ count: 1 });
    expect(today['void_days']!.count).toBe(31 + 75);
    expect(today['households_housed']).toMatchObject({ count: 1, cells: [{ code: 'in_period', count: 1 }, { code: 'living_now', count: 1 }] });
    expect(today['persons_housed']).toMatchObject({ count: 2, cells: [{ count: 2 }, { count: 2 }] });
    expect(await rows('persons_housed')).toMatchObject([
      { ordinal: 1, date: '2026-02-01', name: 'Jana Vzorná', cell: 'lease', evidence: tenancy.number, householdId: family.householdId },
      { ordinal: 2, date: '2026-02-01', name: 'Ela Vzorná', cell: 'lease', evidence: tenancy.number },
    ]);
    expect(today['guarantee_exposure']).toMatchObject({ count: 1 });
    expect(today['guarantee_exposure']!.amount).toBe(Math.min(3 * 950000, 3000000));
  });

  it('shows a past day as it was', async () => {
    const before = await figures('2026-01-31');
    expect(before['households_housed']!.count).toBe(0);
    expect(before['flats_empty']!.count).toBe(2);
    await expect(figures('2026-03-17')).rejects.toMatchObject({ refusal: { code: 'period_in_future' } });
  });

  it('proves the n-th housed and says when there is none yet', async () => {
    const at = (ordinal: number) => database.staff.read(actor, (tx) => overviews.housedAtIn(tx, 'persons_housed', ordinal));
    expect(await at(2)).toMatchObject({ ordinal: 2, date: '2026-02-01' });
    await expect(at(100)).rejects.toMatchObject({ refusal: { code: 'nobody_at_that_place', params: { ordinal: 100, count: 2 } } });
    await expect(at(0)).rejects.toMatchObject({ refusal: { code: 'nobody_at_that_place' } });
    expect(await database.staff.read(actor, (tx) => overviews.milestonesIn(tx, 'persons_housed', null))).toEqual({ reached: [], next: 10 });
  });

  it('counts unpaid rent by age, and of rent paid to the owner only what he said did not come', async () => {
    const { tenancy: sublease } = await buildTenancy(database, actor, 'B', { signedOn: isoDate('2026-01-28') });
    const { tenancy: direct } = await buildTenancy(database, actor, 'A', { signedOn: isoDate('2026-01-28') });
    const charge = async (tenancy: { id: Id; landlordId: Id }, month: string, amount: number, paidTo: 'agency' | 'landlord'): Promise<void> => {
      const entry = newId();
      const accounts = [newId(), newId()];
      for (const [index, account] of accounts.entries()) {
        await database.asOwner('INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ($1, $2, $3, $4, now())', [actor.agencyId, account, index ? 'rent_income' : 'receivable', newId()]);
      }
      await database.asOwner(
        `WITH e AS (INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) VALUES ($1, $2, $3, 'charge', $4, 'x', now()))
         INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on) VALUES ($1, uuidv7(), $2, $5, $7, $3), ($1, uuidv7(), $2, $6, -$7::bigint, $3)`,
        [actor.agencyId, entry, `${month}-01`, tenancy.id, accounts[0], accounts[1], amount],
      );
      await database.asOwner(
        `INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, amount, due_on, creditor, signatory, entry_id, charged_on)
         VALUES ($1, $2, $3, $4, 'rent', 'household', $5::text, $6, $7, $5::text, $5::text, $8, $9)`,
        [actor.agencyId, newId(), tenancy.id, month, paidTo, amount, `${month}-05`, entry, `${month}-01`],
      );
      if (paidTo === 'landlord') {
        await database.asOwner(
          `INSERT INTO money.arrival_question (agency_id, id, tenancy_id, landlord_id, month, expected, asked_on) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [actor.agencyId, newId(), tenancy.id, tenancy.landlordId, month, amount, `${month}-10`],
        );
      }
    };
    await charge(sublease, '2026-02', 900000, 'agency');
    await charge(sublease, '2026-03', 900000, 'agency');
    await charge(direct, '2026-03', 740000, 'landlord');
    expect((await figures())['arrears']).toMatchObject({ count: 1, amount: 1800000, cells: [{ code: 'days_1_30', count: 0 }, { code: 'days_31_60', count: 1, amount: 1800000 }, { count: 0 }, { count: 0 }] });
    expect((await figures('2026-02-28'))['arrears']).toMatchObject({ count: 1, amount: 900000, cells: [{ code: 'days_1_30', count: 1, amount: 900000 }, {}, {}, {}] });
    await database.asOwner(`UPDATE money.arrival_question SET answer = 'not_arrived', answered_at = now() WHERE tenancy_id = $1`, [direct.id]);
    expect((await figures())['arrears']).toMatchObject({ count: 2, amount: 2540000 });
    expect(await rows('arrears')).toMatchObject([{ days: 39, amount: 1800000, cell: 'days_31_60', evidence: sublease.number }, { days: 11, amount: 740000, cell: 'days_1_30' }]);
  });

  it('asks the database the same seven times for one family as for many', async () => {
    const counted = () =>
      database.staff.read(actor, async (tx) => {
        await overviews.overviewIn(tx, null, null);
        return tx.statementCount;
      });
    const before = await counted();
    await buildTenancy(database, actor, 'C', { signedOn: isoDate('2026-01-28') });
    expect(await counted()).toBe(before);
    expect(before).toBe(7);
  });

  it('counts nothing of another agency', async () => {
    const elsewhere = buildActor(await buildAgency(database, 'Cizí agentura'), ['manager']);
    expect(Object.values(await figures(null, null, elsewhere)).map((figure) => figure.count)).toEqual(Array.from({ length: 9 }, () => 0));
  });
});
