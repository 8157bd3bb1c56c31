import { halere, isoDate, month, type Id } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { RentService } from '#rent';
import { RentIncreasesService, TenancyChangesService } from '#tenancies';
import { buildRent, buildTenancy, type BuiltTenancy } from './builders';

describe('rents that rise', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: RentService;
  let increases: RentIncreasesService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ rent } = buildRent(db));
    increases = new RentIncreasesService(db, new TenancyChangesService(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['manager']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const flat = (): Promise<BuiltTenancy> => buildTenancy(db, actor, { model: 'A', from: isoDate('2025-01-01'), components: [{ component: 'rent', amount: halere(1_000_000) }] });
  const charged = (tenancy: BuiltTenancy): Promise<unknown[]> =>
    db.read(actor, (tx) => tx.rows('SELECT month, amount, due_on, cause FROM money.charge WHERE tenancy_id = $1 ORDER BY id', [tenancy.tenancyId]));
  const propose = (tenancy: BuiltTenancy, newRent: number) => increases.propose(actor, { tenancyId: tenancy.tenancyId, newRent, comparableRent: halere(1_500_000), source: 'mapa nájemného MF 2026' });

  it('a clause is due on its day, raises once a year, and what was charged before it was entered is corrected', async () => {
    const tenancy = await flat();
    const clause = await increases.agreeClause(actor, { tenancyId: tenancy.tenancyId, kind: 'index', percent: null, firstOn: isoDate('2026-03-01') });
    await rent.chargeMonth(actor, month('2026-03'));
    expect(await db.read(actor, (tx) => increases.due(tx, 60))).toMatchObject([{ dueOn: '2026-03-01', rent: 1_000_000, newRent: null }]);
    await expect(increases.applyClause(actor, { clauseId: clause.id, percent: 2.5, source: ' ' })).rejects.toMatchObject({ refusal: { code: 'increase_source' } });
    await increases.applyClause(actor, { clauseId: clause.id, percent: 2.5, source: 'ČSÚ, míra inflace za rok 2025' });
    await rent.chargeAfterChange(actor, tenancy.tenancyId, month('2026-03'));
    expect(await charged(tenancy)).toEqual([
      { month: '2026-03', amount: 1_000_000, dueOn: '2026-03-05', cause: 'charge' }, { month: '2026-03', amount: 25_000, dueOn: '2026-03-16', cause: 'correction' },
    ]);
    await expect(increases.applyClause(actor, { clauseId: clause.id, percent: 2.5, source: 'ČSÚ' })).rejects.toMatchObject({ refusal: { code: 'clause_not_due', params: { dueOn: '2027-03-01' } } });
  });

  it('two people raising by the same clause raise once', async () => {
    const tenancy = await flat();
    const clause = await increases.agreeClause(actor, { tenancyId: tenancy.tenancyId, kind: 'fixed', percent: 3, firstOn: isoDate('2026-03-01') });
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => increases.applyClause(actor, { clauseId: clause.id, percent: null, source: null })));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    await expect(increases.agreeClause(actor, { tenancyId: tenancy.tenancyId, kind: 'fixed', percent: 3, firstOn: isoDate('2026-03-01') })).rejects.toMatchObject({ refusal: { code: 'clause_exists' } });
  });

  it('a proposal agreed to is paid from the third month after it came, one refused changes nothing', async () => {
    const tenancy = await flat();
    const { id } = await propose(tenancy, 1_200_000);
    await expect(propose(tenancy, 1_100_000)).rejects.toMatchObject({ refusal: { code: 'increase_waiting' } });
    await expect(increases.recordAnswer(actor, id, 'agreed')).rejects.toMatchObject({ refusal: { code: 'increase_not_delivered' } });
    expect(await increases.recordDelivery(actor, id, isoDate('2026-03-16'))).toMatchObject({ holdsFrom: '2026-06-01' });
    await increases.recordAnswer(actor, id, 'agreed');
    await expect(increases.recordAnswer(actor, id, 'refused')).rejects.toMatchObject({ refusal: { code: 'increase_answered' } });
    const amounts = await db.read(actor, (tx) => tx.rows('SELECT amount, valid_from, valid_to FROM core.tenancy_component WHERE tenancy_id = $1 ORDER BY valid_from', [tenancy.tenancyId as Id]));
    expect(amounts).toEqual([{ amount: 1_000_000, validFrom: '2025-01-01', validTo: '2026-05-31' }, { amount: 1_200_000, validFrom: '2026-06-01', validTo: null }]);
    const other = await flat();
    await increases.recordAnswer(actor, (await propose(other, 1_200_000)).id, 'refused');
    await expect(propose(other, 1_200_001)).rejects.toMatchObject({ refusal: { code: 'increase_above_cap', params: { highestAmount: 1_200_000 } } });
  });

  it('is no way to raise a sublease', async () => {
    const tenancy = await buildTenancy(db, actor, { from: isoDate('2025-01-01') });
    await expect(propose(tenancy, 1_200_000)).rejects.toMatchObject({ refusal: { code: 'increase_sublease' } });
  });
});
