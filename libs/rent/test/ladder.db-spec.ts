import { halere, isoDate, month, newId } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

describe('acts of the ladder', () => {
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
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const owing = async (months = ['2026-03']): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor);
    for (const each of months) await services.rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const call = (tenancy: BuiltTenancy, promisedOn: string | null = null) =>
    services.arrears.recordContact(actor, { tenancyId: tenancy.tenancyId, step: 'call', outcome: promisedOn ? 'promised' : 'reached', promisedOn: promisedOn === null ? null : isoDate(promisedOn), note: null });
  const nextOf = async () => (await db.read(actor, (tx) => services.arrears.worklist(tx, 'all', { first: 20, offset: 0 }))).rows[0]!.next;
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

  it('taken back count no more, stay to be seen with the reason, and are taken back once', async () => {
    const tenancy = await owing();
    const act = await call(tenancy, '2026-03-25');
    expect(await nextOf()).toMatchObject({ reason: 'paused', pauseReason: 'promise' });
    await expect(services.arrears.undoAct(actor, { actId: act.id, because: '  ' })).rejects.toEqual(refusedWith('arrears_undo_reason'));
    await services.arrears.undoAct(actor, { actId: act.id, because: 'Volali jsme jiné rodině' });
    expect(await nextOf()).toMatchObject({ step: 'call', isDue: true });
    expect(await db.read(actor, (tx) => services.arrears.historyOf(tx, tenancy.tenancyId))).toMatchObject([{ id: act.id, undoneOn: '2026-03-16', undoneBecause: 'Volali jsme jiné rodině' }]);
    await expect(services.arrears.undoAct(actor, { actId: act.id, because: 'znovu' })).rejects.toEqual(refusedWith('arrears_act_undone'));
  });

  it('of a withdrawn reminder no longer put its months before others', async () => {
    const tenancy = await owing(['2026-02', '2026-03']);
    const act = await db.write(actor, (tx) => services.arrears.recordReminder(tx, { tenancyId: tenancy.tenancyId, level: 1, months: [month('2026-03')], documentId: newId() }));
    await services.arrears.undoAct(actor, { actId: act.id, because: 'Upomínka neodešla' });
    const { lineId } = await buildBankLine(db, actor, { amount: 1_550_000, on: '2026-03-16' });
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(1_550_000), receivedOn: isoDate('2026-03-16'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    expect(await db.read(actor, (tx) => tx.rows('SELECT DISTINCT c.month FROM money.open_debt d JOIN money.charge c USING (agency_id, id)'))).toEqual([{ month: '2026-03' }]);
  });

  it('let another step on the same day once the first was taken back', async () => {
    const tenancy = await owing();
    const act = await call(tenancy);
    const visit = () => services.arrears.recordContact(actor, { tenancyId: tenancy.tenancyId, step: 'visit', outcome: 'reached', promisedOn: null, note: null });
    await expect(visit()).rejects.toEqual(refusedWith('arrears_one_step_a_day'));
    await services.arrears.undoAct(actor, { actId: act.id, because: 'Omylem' });
    expect(await visit()).toMatchObject({ step: 'visit' });
  });

  it('are held to one step a day by the database itself', async () => {
    const tenancy = await owing();
    await call(tenancy);
    await call(tenancy);
    const past = (step: string) => db.write(actor, (tx) => tx.run(
      `INSERT INTO money.arrears_act (agency_id, id, tenancy_id, step, done_on, done_by) VALUES ($1, $2, $3, $4, '2026-03-16', $2)`, [actor.agencyId, newId(), tenancy.tenancyId, step],
    ));
    await expect(past('first_reminder')).rejects.toThrow(/arrears_act_one_step_a_day/);
    await past('call');
  });
});
