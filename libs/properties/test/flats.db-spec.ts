import { Refused, halere, isoDate } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { FlatChecksService, FlatsService, LandlordsService } from '#properties';
import { buildBuilding, buildChecks, buildLandlord, buildUnit } from './builders';

let database: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  database = await openTestDatabase();
  actor = buildActor(await buildAgency(database));
});
afterAll(() => database?.close());

async function no(act: Promise<unknown>): Promise<string> {
  const done = await act.then(() => null, (error: unknown) => error);
  if (!(done instanceof Refused)) throw done ?? new Error('It should have been refused.');
  return done.refusal.code;
}

describe('flats of an agency', () => {
  it('have labels of their own, also when two are written in the same moment', async () => {
    const shared = { code: 'PL-77', buildingId: (await buildBuilding(database, actor)).id, landlordId: (await buildLandlord(database, actor)).id };
    const both = await Promise.allSettled([buildUnit(database, actor, shared), buildUnit(database, actor, shared)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await no(buildUnit(database, actor, shared))).toBe('unit_code_taken');
    const other = buildActor(await buildAgency(database));
    expect(await buildUnit(database, other, { code: 'PL-77' })).toMatchObject({ code: 'PL-77' });
  });

  it('are found without diacritics, and those of another agency never', async () => {
    const flats = new FlatsService(database.staff);
    const unit = await buildUnit(database, actor, { code: 'ŽÁR-1' });
    const found = (who: Actor) => database.staff.read(who, async (tx) => (await flats.page(tx, { search: 'zar-1' }, 10, 0)).rows.map(({ id }) => id));
    expect(await found(actor)).toEqual([unit.id]);
    expect(await found(buildActor(await buildAgency(database)))).toEqual([]);
  });

  it('keep an amended advance and forget the old one', async () => {
    const flats = new FlatsService(database.staff);
    const unit = await buildUnit(database, actor);
    const { agencyId: _, id, withdrawnOn: __, ...rest } = unit;
    await flats.amendUnit(actor, id, { ...rest, advances: [{ service: 'water', amount: halere(70000) }] });
    expect(await database.staff.read(actor, (tx) => flats.advancesOf(tx, [id]))).toEqual([{ unitId: id, service: 'water', amount: 70000 }]);
  });
});

describe('what is known of a flat', () => {
  it('is the newest check of each kind and the open defects nobody can live with', async () => {
    const checks = new FlatChecksService(database.staff);
    const unit = await buildUnit(database, actor);
    await buildChecks(database, actor, unit, isoDate('2026-03-01'));
    await checks.recordInspection(actor, unit.id, { inspectedOn: isoDate('2026-03-10'), outcome: 'unfit', note: null, defects: [{ place: 'koupelna', description: 'neteče voda', severity: 'blocks_living', fixBy: null }] });
    const known = () => database.staff.read(actor, (tx) => checks.checksOf(tx, unit.id));
    expect(await known()).toMatchObject({ cadastre: { checkedOn: '2026-03-01' }, inspection: { outcome: 'unfit' }, blockingDefects: 1, landlordHasAccount: true });
    const [defect] = await database.staff.read(actor, (tx) => checks.defectsOf(tx, [unit.id]));
    expect(await no(checks.mendDefect(actor, defect!.id, isoDate('2026-03-17')))).toBe('defect_fixed_in_future');
    await checks.mendDefect(actor, defect!.id, isoDate('2026-03-16'));
    expect(await no(checks.mendDefect(actor, defect!.id, isoDate('2026-03-16')))).toBe('defect_fixed_already');
    expect(await known()).toMatchObject({ blockingDefects: 0 });
  });
});

describe('a lead', () => {
  it('is called back within two working days and won only with its owner', async () => {
    const landlords = new LandlordsService(database.staff);
    const draft = { source: 'phone' as const, contactName: 'Karel Příkladný', phone: '601 000 000', email: null, city: 'Plzeň', street: null, layout: null, areaM2: 46.5, furnished: null, expectedRent: halere(1000000), availableFrom: null, note: null };
    expect(await no(landlords.recordLead(actor, { ...draft, phone: ' ' }))).toBe('lead_contact_missing');
    const lead = await landlords.recordLead(actor, draft);
    expect(lead).toMatchObject({ stage: 'new', callBy: '2026-03-18', areaM2: 46.5, reference: expect.stringMatching(/^N-2026-\d{4}$/) });
    expect(await no(landlords.moveLead(actor, lead.id, 'won', { lostReason: null, landlordId: null }))).toBe('lead_landlord_missing');
    const landlord = await buildLandlord(database, actor);
    expect(await landlords.moveLead(actor, lead.id, 'won', { lostReason: null, landlordId: landlord.id })).toMatchObject({ stage: 'won', landlordId: landlord.id });
    expect(await no(landlords.moveLead(actor, lead.id, 'lost', { lostReason: 'jiná agentura', landlordId: null }))).toBe('lead_stage');
  });
});
