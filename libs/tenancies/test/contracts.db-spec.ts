import { Refused, halere, isoDate, month, newId, type Id } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildChecks, buildUnit } from '#properties/testing';
import { buildFamilyOfTwo, buildOwnerContract, buildTenancy, tenancyServices, termsOfContract } from './builders';

let database: TestDatabase;
let actor: Actor;
let services: ReturnType<typeof tenancyServices>;

beforeAll(async () => {
  database = await openTestDatabase();
  actor = buildActor(await buildAgency(database));
  await buildStaffMember(database, actor);
  services = tenancyServices(database);
});
afterAll(() => database?.close());

/** The refusal of an act that must not happen. */
async function no(act: Promise<unknown>): Promise<{ code: string; field: string | null; params: Record<string, unknown> }> {
  const done = await act.then(() => null, (error: unknown) => error);
  if (!(done instanceof Refused)) throw done ?? new Error('It should have been refused.');
  return done.refusal;
}
const count = async (table: string): Promise<number> => Number((await database.asOwner<{ count: string }>(`SELECT count(*) FROM ${table}`))[0]!.count);

describe('an owner’s contract', () => {
  const provision = { model: 'C' as const, ownerRent: 650000, ownerServices: 0, payoutDay: 10, subleasePermitted: false, collectsForLandlord: false, powerOfAttorney: false, guarantee: null };

  it('is not signed before the owner is checked in the cadastre and the flat is found fit', async () => {
    const unit = await buildUnit(database, actor);
    const draft = await services.ownerContracts.draw(actor, { ...provision, unitId: unit.id, startsOn: isoDate('2026-01-01'), endsOn: null });
    expect(draft).toMatchObject({ state: 'draft', landlordId: unit.landlordId, number: expect.stringMatching(/^MAJ-2026-\d{4}$/), variableSymbol: expect.stringMatching(/^26\d{7}$/) });
    expect(await no(services.ownerContracts.sign(actor, draft.id, isoDate('2026-03-16')))).toMatchObject({ code: 'cadastre_check_missing' });
    await buildChecks(database, actor, unit);
    expect(await no(services.ownerContracts.sign(actor, draft.id, isoDate('2026-03-17')))).toMatchObject({ code: 'signed_in_future' });
    expect(await services.ownerContracts.sign(actor, draft.id, isoDate('2026-03-16'))).toMatchObject({ state: 'signed', signedOn: '2026-03-16' });
    expect(await no(services.ownerContracts.sign(actor, draft.id, isoDate('2026-03-16')))).toMatchObject({ code: 'owner_contract_not_draft' });
  });

  it('holds a flat alone: another one at the same time is refused, also when two are signed at once', async () => {
    const first = await buildOwnerContract(database, actor, 'C');
    const draws = await Promise.all(['2026-05-01', '2026-06-01'].map((startsOn) => services.ownerContracts.draw(actor, { ...provision, unitId: first.unitId, startsOn: isoDate(startsOn), endsOn: null })));
    expect(await no(services.ownerContracts.sign(actor, draws[0]!.id, isoDate('2026-03-16')))).toMatchObject({ code: 'owner_contract_overlap_open', params: { number: first.number } });
    await services.ownerContracts.end(actor, first.id, isoDate('2026-04-30'));
    const results = await Promise.allSettled(draws.map((draft) => services.ownerContracts.sign(actor, draft.id, isoDate('2026-03-16'))));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected')!.reason as Refused;
    expect(refused).toBeInstanceOf(Refused);
    expect(refused.refusal.code).toMatch(/^owner_contract_overlap/);
  });

  it('says what the agency owes the owner for a month, empty flat or not, in one statement', async () => {
    const fresh = buildActor(await buildAgency(database));
    const b = await buildOwnerContract(database, fresh, 'B', { startsOn: isoDate('2026-03-16'), endsOn: isoDate('2027-03-15') });
    await buildOwnerContract(database, fresh, 'A');
    const { owed, statements } = await database.staff.read(fresh, async (tx) => ({ owed: await services.ownerContracts.owedByAgency(tx, month('2026-03')), statements: tx.statementCount }));
    expect(owed).toEqual([
      expect.objectContaining({ ownerContractId: b.id, model: 'B', rent: 361290, services: 108387, amount: 469677, dueOn: '2026-03-30', variableSymbol: b.variableSymbol }),
    ]);
    expect(statements).toBe(1);
  });

  it('does not end while a family’s contract hangs on it', async () => {
    const { contract, tenancy } = await buildTenancy(database, actor, 'B');
    expect(await no(services.ownerContracts.end(actor, contract.id, isoDate('2026-12-31')))).toMatchObject({ code: 'owner_contract_has_tenancy', params: { number: tenancy.number } });
    expect(await services.ownerContracts.end(actor, contract.id, isoDate('2027-01-31'))).toMatchObject({ state: 'ended' });
  });
});

describe('a household’s contract', () => {
  it('is the landlord’s lease in A, the agency’s sublease in B and C', async () => {
    const lease = (await buildTenancy(database, actor, 'A')).tenancy;
    expect(lease).toMatchObject({ kind: 'lease', creditor: 'landlord', signatory: 'landlord', paymentRoute: 'direct_to_landlord', number: expect.stringMatching(/^NAJ-2026-\d{4}$/), state: 'signed' });
    const sublease = (await buildTenancy(database, actor, 'C')).tenancy;
    expect(sublease).toMatchObject({ kind: 'sublease', creditor: 'agency', signatory: 'agency', paymentRoute: 'via_agency', number: expect.stringMatching(/^POD-2026-\d{4}$/) });
    expect(sublease.variableSymbol).not.toBe(lease.variableSymbol);
  });

  it('is refused in one sentence, with nothing written, whatever is wrong with it', async () => {
    const contract = await buildOwnerContract(database, actor, 'B', { endsOn: isoDate('2026-12-31') });
    const family = await buildFamilyOfTwo(database, actor);
    const before = await count('core.tenancy');
    const draw = (over: object) => no(services.tenancies.drawWithReason(actor, termsOfContract(contract, family, { endsOn: isoDate('2026-12-31'), ...over })));
    expect(await draw({ endsOn: isoDate('2027-01-01') })).toMatchObject({ code: 'sublease_beyond_head', field: 'endsOn', params: { headEndsOn: '2026-12-31' } });
    expect(await draw({ endsOn: null })).toMatchObject({ code: 'sublease_beyond_head' });
    expect(await draw({ startsOn: isoDate('2025-12-31') })).toMatchObject({ code: 'sublease_before_head', params: { headStartsOn: '2026-01-01' } });
    expect(await draw({ startsOn: isoDate('2027-02-01'), endsOn: isoDate('2027-03-01') })).toMatchObject({ code: 'unit_without_owner_contract' });
    expect(await draw({ deposit: halere(2220001) })).toMatchObject({ code: 'deposit_above_cap', params: { capAmount: 2220000 } });
    expect(await draw({ deposit: halere(2000000), penalties: halere(220001) })).toMatchObject({ code: 'deposit_above_cap' });
    expect(await draw({ components: [{ component: 'rent', amount: -1 }] })).toMatchObject({ code: 'agreed_amount_not_positive', field: 'components.0.amount' });
    expect(await draw({ components: [{ component: 'rent', amount: 900_000_000_00 }] })).toMatchObject({ code: 'agreed_amount_improbable' });
    expect(await draw({ dueDay: 1 })).toMatchObject({ code: 'due_day' });
    expect(await draw({ parties: [{ memberId: family.child, role: 'tenant' }, { memberId: family.mother, role: 'member' }] })).toMatchObject({ code: 'minor_without_guardian' });
    expect(await draw({ parties: [] })).toMatchObject({ code: 'adult_without_role' });
    expect(await draw({ reason: ' ' })).toMatchObject({ code: 'draw_reason_missing' });
    expect(await draw({ payerShares: [{ payer: 'benefit_office', amount: halere(100000), paidTo: 'landlord', usualDay: 12, validFrom: isoDate('2026-02-01'), validTo: null }] })).toMatchObject({ code: 'share_to_landlord' });
    expect(await count('core.tenancy')).toBe(before);
  });

  it('is signed once everybody who must has signed, and then the family is housed', async () => {
    const contract = await buildOwnerContract(database, actor, 'A');
    const family = await buildFamilyOfTwo(database, actor);
    const draft = await services.tenancies.drawWithReason(actor, termsOfContract(contract, family));
    const sign = (signedByMemberIds: Id[], lessorSigned = true) => services.tenancies.sign(actor, { tenancyId: draft.id, signedOn: isoDate('2026-03-16'), signedByMemberIds, lessorSigned });
    expect(await no(sign([]))).toMatchObject({ code: 'signature_missing', params: { names: 'Jana Vzorná' } });
    expect(await no(sign([family.mother], false))).toMatchObject({ code: 'lessor_signature_missing' });
    expect(await sign([family.mother])).toMatchObject({ state: 'signed', signedOn: '2026-03-16' });
    expect(await no(sign([family.mother]))).toMatchObject({ code: 'tenancy_signed_already' });
    const household = await database.staff.read(actor, (tx) => services.households.getIn(tx, family.householdId));
    expect(household).toMatchObject({ state: 'housed', housedOn: '2026-02-01' });
    expect(await no(services.tenancies.cancel(actor, draft.id))).toMatchObject({ code: 'tenancy_not_cancelled_once_signed' });
  });

  it('never shares a day with another on the same flat, also when two are signed at once', async () => {
    const { tenancy, contract } = await buildTenancy(database, actor, 'C');
    const family = await buildFamilyOfTwo(database, actor);
    const overlapping = termsOfContract(contract, family, { startsOn: isoDate('2027-01-31'), endsOn: null });
    expect(await no(services.tenancies.drawWithReason(actor, overlapping))).toMatchObject({ code: 'tenancy_overlap', params: { number: tenancy.number } });
    const after = { startsOn: isoDate('2027-02-01'), endsOn: null };
    const families = [family, await buildFamilyOfTwo(database, actor)];
    const drafts = [];
    for (const each of families) drafts.push({ ...(await services.tenancies.drawWithReason(actor, termsOfContract(contract, each, after))), mother: each.mother });
    const signed = await Promise.allSettled(
      drafts.map(({ id, mother }) => services.tenancies.sign(actor, { tenancyId: id, signedOn: isoDate('2026-03-16'), signedByMemberIds: [mother], lessorSigned: true })),
    );
    expect(signed.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = signed.find((result) => result.status === 'rejected')!.reason as Refused;
    expect(refused).toBeInstanceOf(Refused);
    expect(refused.refusal.code).toMatch(/^tenancy_overlap/);
  });

  it('of another agency gets the same answer as one that does not exist', async () => {
    const { tenancy, contract, family } = await buildTenancy(database, actor, 'A');
    const stranger = buildActor(await buildAgency(database));
    const unknown = newId();
    for (const tenancyId of [tenancy.id, unknown]) {
      expect(await no(services.changes.end(stranger, tenancyId, isoDate('2026-03-31'), 'agreement'))).toMatchObject({ code: 'unknown_id' });
      expect(await no(services.tenancies.sign(stranger, { tenancyId, signedOn: isoDate('2026-03-16'), signedByMemberIds: [], lessorSigned: true }))).toMatchObject({ code: 'unknown_id' });
    }
    for (const contractId of [contract.id, unknown]) expect(await no(services.ownerContracts.sign(stranger, contractId, isoDate('2026-03-16')))).toMatchObject({ code: 'unknown_id' });
    const own = await buildOwnerContract(database, stranger, 'A');
    expect(await no(services.tenancies.drawWithReason(stranger, termsOfContract(own, family)))).toMatchObject({ code: 'unknown_id', field: 'householdId' });
    expect(await database.staff.read(stranger, (tx) => services.tenancies.get(tx, tenancy.id))).toBeNull();
    expect(await database.staff.read(stranger, (tx) => services.tenancies.tenancyBySymbol(tx, tenancy.variableSymbol))).toBeNull();
  });
});

describe('a signed tenancy', () => {
  it('is amended from a day on, keeps what was, and tells the others', async () => {
    const { tenancy } = await buildTenancy(database, actor, 'C');
    await services.changes.amend(actor, tenancy.id, { kind: 'amendment', component: 'rent', amount: 780000, from: isoDate('2026-05-01') });
    await services.changes.amend(actor, tenancy.id, { kind: 'advance_notice', component: 'water', amount: 70000, from: isoDate('2026-04-01') });
    expect(await no(services.changes.amend(actor, tenancy.id, { kind: 'advance_notice', component: 'heating', amount: 1, from: isoDate('2026-03-31') }))).toMatchObject({ code: 'advance_notice_too_soon' });
    const terms = await database.staff.read(actor, (tx) => services.tenancies.get(tx, tenancy.id));
    expect(terms!.components.filter(({ component }) => component === 'rent')).toEqual([
      { component: 'rent', amount: 740000, validFrom: '2026-02-01', validTo: '2026-04-30' },
      { component: 'rent', amount: 780000, validFrom: '2026-05-01', validTo: null },
    ]);
    const news = await database.asOwner<{ payload: object }>(`SELECT payload FROM core.outbox WHERE kind = 'tenancies.tenancy_amended' AND payload->>'tenancyId' = $1 ORDER BY id`, [tenancy.id]);
    expect(news.map(({ payload }) => payload)).toEqual([{ tenancyId: tenancy.id, month: '2026-05' }, { tenancyId: tenancy.id, month: '2026-04' }]);
  });

  it('keeps deposit and penalties within three rents, whichever of them changes', async () => {
    const { tenancy } = await buildTenancy(database, actor, 'C');
    const change = (deposit: number, penalties = 0) => services.changes.changeDeposit(actor, tenancy.id, { deposit: halere(deposit), penalties: halere(penalties) });
    expect(await no(change(2220001))).toMatchObject({ code: 'deposit_above_cap', field: 'deposit', params: { capAmount: 2220000 } });
    expect(await no(change(2000000, 220001))).toMatchObject({ code: 'deposit_above_cap' });
    expect(await change(2220000)).toMatchObject({ deposit: 2220000, depositSymbol: expect.stringMatching(/^\d{9}$/) });
    const lower = (amount: number) => services.changes.amend(actor, tenancy.id, { kind: 'amendment', component: 'rent', amount, from: isoDate('2026-05-01') });
    expect(await no(lower(739999))).toMatchObject({ code: 'deposit_above_cap', field: 'amount' });
    await change(1000000);
    expect(await lower(700000)).toMatchObject({ id: tenancy.id });
  });

  it('is amended by two people one after another, never into two amounts of one day', async () => {
    const { tenancy } = await buildTenancy(database, actor, 'A');
    const results = await Promise.allSettled(
      [750000, 760000, 770000].map((amount) => services.changes.amend(actor, tenancy.id, { kind: 'amendment', component: 'rent', amount, from: isoDate('2026-06-01') })),
    );
    expect(results.every((result) => result.status === 'fulfilled')).toBe(true);
    const terms = await database.staff.read(actor, (tx) => services.tenancies.get(tx, tenancy.id));
    expect(terms!.components.filter(({ component, validFrom }) => component === 'rent' && validFrom === '2026-06-01')).toHaveLength(1);
  });

  it('has a benefit from one day to another, and then the family pays it all again', async () => {
    const { tenancy } = await buildTenancy(database, actor, 'A');
    const share = { payer: 'benefit_office' as const, amount: halere(600000), paidTo: 'landlord' as const, usualDay: 12, validFrom: isoDate('2026-04-01'), validTo: null };
    await services.changes.agreeShare(actor, tenancy.id, share);
    expect(await no(services.changes.agreeShare(actor, tenancy.id, { ...share, payer: 'relative', amount: halere(400000) }))).toMatchObject({ code: 'shares_above_sum' });
    const [row] = await database.asOwner<{ id: Id }>('SELECT id FROM core.payer_share WHERE tenancy_id = $1', [tenancy.id]);
    await services.changes.endShare(actor, row!.id, isoDate('2026-09-30'));
    const terms = await database.staff.read(actor, (tx) => services.tenancies.termsForMonth(tx, month('2026-10')));
    expect(terms.find(({ tenancyId }) => tenancyId === tenancy.id)!.payerShares).toEqual([]);
  });

  it('ends on a day with a reason, and the flat is free from the next', async () => {
    const { tenancy, contract } = await buildTenancy(database, actor, 'C');
    expect(await no(services.changes.end(actor, tenancy.id, isoDate('2027-02-01'), 'agreement'))).toMatchObject({ code: 'end_beyond_term' });
    expect(await services.changes.end(actor, tenancy.id, isoDate('2026-03-31'), 'tenant_notice')).toMatchObject({ state: 'ended', endedOn: '2026-03-31' });
    const next = await services.tenancies.drawWithReason(actor, termsOfContract(contract, await buildFamilyOfTwo(database, actor), { startsOn: isoDate('2026-04-01'), endsOn: null }));
    expect(next.state).toBe('draft');
    const inMonth = async (name: string) => (await database.staff.read(actor, (tx) => services.tenancies.termsForMonth(tx, month(name)))).some(({ tenancyId }) => tenancyId === tenancy.id);
    expect([await inMonth('2026-03'), await inMonth('2026-04')]).toEqual([true, false]);
  });

  it('is handed over once each way, with meters, keys, rooms and defects', async () => {
    const { tenancy } = await buildTenancy(database, actor, 'B');
    const handover = {
      tenancyId: tenancy.id, kind: 'move_in' as const, heldOn: isoDate('2026-03-16'), energyTransferBy: isoDate('2026-03-31'), note: null,
      meters: [{ kind: 'electricity' as const, serialNumber: '991122', supplyPoint: '859182400100000001', reading: 1234.5 }],
      keys: [{ kind: 'flat' as const, count: 2 }, { kind: 'house' as const, count: 1 }],
      rooms: [{ room: 'kuchyň', condition: 'good' as const, note: null }, { room: 'pokoj', condition: 'worn' as const, note: 'oděrky u dveří' }],
      defects: [{ description: 'kape kohoutek', mendedBy: 'landlord' as const, mendUntil: isoDate('2026-04-15') }],
    };
    expect(await no(services.handovers.record(actor, { ...handover, kind: 'move_out' }))).toMatchObject({ code: 'handover_out_before_in' });
    expect(await no(services.handovers.record(actor, { ...handover, heldOn: isoDate('2026-03-17') }))).toMatchObject({ code: 'handover_in_future' });
    await services.handovers.record(actor, handover);
    expect(await no(services.handovers.record(actor, handover))).toMatchObject({ code: 'handover_twice' });
    const record = await database.staff.read(actor, (tx) => services.handovers.recordOf(tx, tenancy.id, 'move_in'));
    expect(record).toMatchObject({
      meters: [{ reading: 1234.5, unit: 'kWh', supplyPoint: '859182400100000001' }], rooms: [{ room: 'kuchyň' }, { room: 'pokoj' }], defects: [{ description: 'kape kohoutek' }],
    });
    expect(record!.keys.map(({ kind, count: pieces }) => [kind, pieces])).toEqual(expect.arrayContaining([['flat', 2], ['house', 1]]));
  });
});

describe('facts for rent', () => {
  it('cost the same number of statements for one tenancy and for many', async () => {
    const fresh = buildActor(await buildAgency(database));
    const counted = () => database.staff.read(fresh, async (tx) => {
      const terms = await services.tenancies.termsForMonth(tx, month('2026-03'));
      const open = await services.tenancies.openTenancies(tx);
      const bySymbol = await services.tenancies.tenanciesBySymbols(tx, terms.map(({ variableSymbol }) => variableSymbol));
      const guarantees = await services.ownerContracts.guaranteeTerms(tx, terms.map(({ ownerContractId }) => ownerContractId));
      return { statements: tx.statementCount, found: [terms.length, open.length, bySymbol.size, guarantees.length], terms };
    });
    await buildTenancy(database, fresh, 'A');
    const one = await counted();
    for (let more = 0; more < 4; more += 1) await buildTenancy(database, fresh, 'A');
    const five = await counted();
    expect(one.found).toEqual([1, 1, 1, 1]);
    expect(five.found).toEqual([5, 5, 5, 5]);
    expect(five.statements).toBe(one.statements);
    expect(five.terms.every(({ components }) => components.length === 3)).toBe(true);
  });
});
