import { halere, isoDate, month, newId } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { CompensationService, RENT_RULES, SingleDebtsService, type RentService } from '#rent';
import { SettlementService } from '../src/settlement.service';
import { buildRent, buildTenancy, type BuiltTenancy } from './builders';

describe('compensation after the end in the books', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let service: CompensationService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent } = buildRent(db));
    service = new CompensationService(db, new SingleDebtsService(ledger, new SettlementService()));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['manager']);
    database.clock.moveTo(isoDate('2026-03-20'));
  });
  afterAll(() => database.close());

  /** Ended on 15 February 2026, ten thousand a month. */
  const ended = async (): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2026-01-01'), components: [{ component: 'rent', amount: halere(1_000_000) }, { component: 'heating', amount: halere(300_000) }] });
    await database.asOwner(`UPDATE core.tenancy SET state = 'ended', ended_on = '2026-02-15', end_reason = 'agreement' WHERE id = $1`, [tenancy.tenancyId]);
    for (const each of ['2026-01', '2026-02', '2026-03']) await rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const handBack = (tenancy: BuiltTenancy, on: string): Promise<unknown> =>
    database.asOwner(`INSERT INTO core.handover (agency_id, id, tenancy_id, kind, held_on) VALUES ($1, $2, $3, 'move_out', $4)`, [actor.agencyId, newId(), tenancy.tenancyId, on]);
  const charged = (tenancy: BuiltTenancy): Promise<unknown[]> =>
    db.read(actor, (tx) => tx.rows(`SELECT month, amount, due_on FROM money.charge WHERE tenancy_id = $1 AND cause = 'compensation' ORDER BY id`, [tenancy.tenancyId]));
  const whole = async (): Promise<void> => expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);

  it('is charged when the flat has come back: the rent by days, no advances, due no sooner than it was asked for', async () => {
    const tenancy = await ended();
    await handBack(tenancy, '2026-03-10');
    await service.chargeAfterHandover(actor, tenancy.tenancyId);
    await service.chargeAfterHandover(actor, tenancy.tenancyId);
    expect(await charged(tenancy)).toEqual([{ month: '2026-02', amount: 464_286, dueOn: '2026-03-20' }, { month: '2026-03', amount: 322_581, dueOn: '2026-03-20' }]);
    // Income of the agency like the rent: 1 000 000 + 535 714 (15 of 28 days) + 786 867.
    expect(await db.read(actor, (tx) => ledger.balance(tx, { kind: 'rent_income', ownerId: tenancy.ownerContractId }))).toBe(-(1_000_000 + 535_714 + 786_867));
    await whole();
  });

  it('asks nothing of who left in time, and nobody is asked by itself while no protocol says when the flat came back', async () => {
    const tenancy = await ended();
    await service.chargeAfterHandover(actor, tenancy.tenancyId);
    expect(await charged(tenancy)).toEqual([]);
    await handBack(tenancy, '2026-02-15');
    await service.chargeAfterHandover(actor, tenancy.tenancyId);
    expect(await charged(tenancy)).toEqual([]);
    await expect(service.charge(actor, tenancy.tenancyId)).rejects.toMatchObject({ refusal: { code: 'compensation_nothing' } });
  });

  it('by a person’s word is charged through today, later only for the days since, and corrected when the flat came back sooner', async () => {
    const tenancy = await ended();
    await service.charge(actor, tenancy.tenancyId);
    await expect(service.charge(actor, tenancy.tenancyId)).rejects.toMatchObject({ refusal: { code: 'compensation_nothing' } });
    database.clock.moveTo(isoDate('2026-03-31'));
    await service.charge(actor, tenancy.tenancyId);
    // 20 of 31 days, then the 11 days more: together exactly the rent of March.
    expect(await charged(tenancy)).toMatchObject([{ amount: 464_286 }, { amount: 645_161 }, { amount: 354_839 }]);
    await handBack(tenancy, '2026-03-10');
    await service.chargeAfterHandover(actor, tenancy.tenancyId);
    expect(await db.read(actor, async (tx) => service.due(tx, tenancy.tenancyId))).toMatchObject({ charged: 464_286 + 322_581, toCharge: 0 });
    await whole();
  });

  it('is not for a tenancy that lasts', async () => {
    const tenancy = await buildTenancy(db, actor);
    await expect(service.charge(actor, tenancy.tenancyId)).rejects.toMatchObject({ refusal: { code: 'compensation_not_over' } });
    expect(await db.read(actor, (tx) => service.due(tx, tenancy.tenancyId))).toBeNull();
  });
});
