import { isoDate, type Id } from '#kernel';
import { importedRows, importTemplate, type Actor, type SheetImport } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { FlatChecksService, FlatImports, FlatsService, LandlordsService } from '#properties';
import { buildImports, confirmAll, faultsOf, statesOf } from '../../platform/test/sheets';
import type { FlatColumn } from '../src/domain/imports/columns';
import { buildBuilding, buildLandlord, buildUnit } from './builders';

type Cells = Partial<Record<FlatColumn, string>>;

const FLAT: Cells = {
  code: 'PL-31', street: 'Rokycanská', houseNumber: '9011', part: 'Doubravka', city: 'Plzeň', postalCode: '31200', hasLift: 'ne', petsAllowed: 'ano', landlord: 'Ivo Ukázkový', landlordStreet: 'Opavská 9001',
  landlordCity: 'Ostrava', landlordPostalCode: '702 00', landlordPhone: '+420 900 000 001', landlordAccount: '9990000026/9999', floor: '2', layout: '2+1', area: '54,5', rent: '9.500,00', water: '900', heating: '1 900,-',
  deposit: '9 500', energyEstimate: '1 400', energyLabel: 'c', maxPersons: '4', availableFrom: '2026-04-01',
};
const SECOND: Cells = { code: 'PL-32', street: 'ROKYCANSKA', houseNumber: '9011', city: 'plzen', postalCode: '312 00', smokingAllowed: 'ne', landlord: 'Ivo Ukázkový', floor: '0', layout: '1+kk', area: '30', rent: '7000' };

describe('flats from a spreadsheet', () => {
  let database: TestDatabase;
  let flats: FlatImports;
  let use: ReturnType<typeof buildImports>;
  let actor: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    flats = new FlatImports(new FlatsService(database.staff), new LandlordsService(database.staff));
    use = buildImports(database, flats as SheetImport);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    await buildStaffMember(database, actor);
  });
  afterAll(() => database.close());

  const counts = async (): Promise<number[]> =>
    (await database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM core.landlord WHERE agency_id = $1 UNION ALL SELECT count(*)::int FROM core.building WHERE agency_id = $1 UNION ALL SELECT count(*)::int FROM core.unit WHERE agency_id = $1`, [actor.agencyId])).map(({ n }) => n);
  const idOf = async (code: string): Promise<Id> => (await database.asOwner<{ id: Id }>('SELECT id FROM core.unit WHERE agency_id = $1 AND code = $2', [actor.agencyId, code]))[0]!.id;
  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);

  it('stand in one building and have one owner, however the rows write them, and are recorded as by hand', async () => {
    const fileId = await use.sheet(actor, [FLAT, SECOND]);
    expect(faultsOf(await use.check(actor, fileId))).toEqual([]);
    expect(await counts()).toEqual([0, 0, 0]);
    await use.run(actor, fileId);
    expect(await counts()).toEqual([1, 1, 2]);
    const [flat] = await database.asOwner(
      `SELECT u.code, u.floor, u.layout, u.habitable_rooms, u.area_m2::float AS area, u.rent::int, u.deposit::int, u.energy_label, u.max_persons, u.available_from::text, b.has_lift, b.pets_allowed, b.smoking_allowed, b.postal_code, l.name, l.iban,
         (SELECT json_agg(json_build_array(service, amount) ORDER BY service) FROM core.unit_advance a WHERE a.unit_id = u.id) AS advances
       FROM core.unit u JOIN core.building b ON b.id = u.building_id JOIN core.landlord l ON l.id = u.landlord_id WHERE u.agency_id = $1 ORDER BY u.code`,
      [actor.agencyId],
    );
    expect(flat).toMatchObject({
      code: 'PL-31', floor: 2, layout: '2+1', habitable_rooms: 2, area: 54.5, rent: 950000, deposit: 950000, energy_label: 'C', max_persons: 4, available_from: '2026-04-01', has_lift: false, pets_allowed: true,
      smoking_allowed: false, postal_code: '312 00', name: 'Ivo Ukázkový', iban: expect.stringMatching(/^CZ/), advances: [['heating', 190000], ['water', 90000]],
    });
  });

  it('find the building and the owner the agency has, and change nothing about them', async () => {
    const landlord = await buildLandlord(database, actor);
    const building = await buildBuilding(database, actor);
    const known: Cells = { ...FLAT, street: 'koterovska', houseNumber: '9901/7', part: 'Slovany', hasLift: 'ano', petsAllowed: 'ano', landlord: 'karel  příkladný', landlordStreet: '', landlordCity: '', landlordPostalCode: '' };
    await use.run(actor, await use.sheet(actor, [known]));
    expect(await database.asOwner('SELECT building_id, landlord_id FROM core.unit WHERE agency_id = $1', [actor.agencyId])).toEqual([{ building_id: building.id, landlord_id: landlord.id }]);
    const differs = await use.check(actor, await use.sheet(actor, [{ ...known, code: 'PL-40', unitNumber: '9', hasLift: 'ne' }, { ...known, code: 'PL-41', landlordStreet: 'Jiná 9', landlordCity: 'Brno', landlordPostalCode: '602 00', floor: '3' }]));
    expect(faultsOf(differs)).toEqual([[use.cell('hasLift', 2), 'import_building_differs'], [use.cell('code', 2), 'import_flat_alike'], [use.cell('landlord', 3), 'import_landlord_alike']]);
  });

  it('are told cell by cell what is wrong with the flat, its building and its owner', async () => {
    const unit = await buildUnit(database, actor);
    const check = await use.check(actor, await use.sheet(actor, [
      { ...FLAT, code: unit.code }, { ...FLAT, layout: '2+x' }, { ...FLAT, code: 'PL-33', deposit: '50 000', landlordAccount: '9990000027/9999' }, { ...FLAT, code: 'PL-34', postalCode: '999' }, { ...FLAT, code: 'PL-34', hasLift: 'ano' },
      { ...SECOND, code: 'PL-35', landlord: 'Nikdo Neznámý' }, { ...FLAT, code: 'PL-36', rent: '', floor: 'druhé' }, { ...FLAT, code: 'PL-37', note: 'jen pro Čechy, bez Romů' }, { ...FLAT, code: 'PL-38', rooms: '0' },
      { ...FLAT, code: 'PL-39', availableFrom: '1. 1. 2099' }, { ...FLAT, code: 'PL-42', water: '-5' },
    ]));
    expect(faultsOf(check)).toEqual([
      [use.cell('code', 2), 'unit_code_taken'], [use.cell('layout', 3), 'unit_layout'], [use.cell('landlordAccount', 4), expect.stringMatching(/^ACCOUNT/)], [use.cell('deposit', 4), 'unit_deposit_above_cap'],
      [use.cell('postalCode', 5), 'postal_code'], [use.cell('hasLift', 6), 'import_building_conflict'], [use.cell('code', 6), 'import_code_twice'], [use.cell('landlordStreet', 7), 'import_landlord_address'],
      [use.cell('floor', 8), 'import_whole_expected'], [use.cell('rent', 8), 'sheet_cell_missing'], [use.cell('note', 9), 'unit_note_protected'], [use.cell('rooms', 10), 'unit_rooms'],
      [use.cell('availableFrom', 11), 'unit_available_improbable'], [use.cell('water', 12), 'AMOUNT_NEGATIVE'],
    ]);
    expect(new Set(statesOf(check))).toEqual(new Set(['refused']));
  });

  it('of an odd size or rent wait until somebody says that it is so', async () => {
    const fileId = await use.sheet(actor, [{ ...FLAT, area: '8' }, { ...FLAT, code: 'PL-33', rent: '95 000', deposit: '' }]);
    const check = await use.check(actor, fileId);
    expect(faultsOf(check)).toEqual([[use.cell('area', 2), 'import_area_odd'], [use.cell('rent', 2), 'import_rent_odd'], [use.cell('rent', 3), 'import_rent_odd']]);
    await use.run(actor, fileId, { confirmed: confirmAll(check) });
    expect(await counts()).toEqual([1, 1, 2]);
  });

  it('come once: a flat imported before is known, and one label is never two flats', async () => {
    await use.run(actor, await use.sheet(actor, [FLAT]));
    const check = await use.check(actor, await use.sheet(actor, [FLAT, { ...SECOND, smokingAllowed: '' }]));
    expect([statesOf(check), faultsOf(check)]).toEqual([['known', 'ready'], []]);
    const changed = await use.check(actor, await use.sheet(actor, [{ ...FLAT, rent: '9 900' }]));
    expect(faultsOf(changed)).toEqual([[use.cell('code', 2), 'unit_code_taken']]);
  });

  it('are taken back with their building and owner, unless somebody has used them since', async () => {
    const other: Cells = { ...FLAT, code: 'OV-51', houseNumber: '9099', landlord: 'Eva Zkušební', landlordStreet: 'Dlouhá 9', landlordAccount: '' };
    const fileId = await use.sheet(actor, [FLAT, SECOND, other]);
    const { batchId } = await use.run(actor, fileId);
    await new FlatChecksService(database.staff).recordInspection(actor, await idOf('PL-32'), { inspectedOn: isoDate('2026-03-16'), outcome: 'fit', note: null, defects: [] });
    expect(await use.imports.undo(actor, batchId!, 'omyl')).toMatchObject({ removedCount: 4, keptCount: 3 });
    expect(await counts()).toEqual([1, 1, 1]);
    const rows = await database.staff.read(actor, (tx) => importedRows(tx, batchId!, ['unit', 'building', 'landlord'], 20));
    expect(rows.filter(({ state }) => state === 'kept').map(({ label, keptBecause }) => [label, keptBecause])).toEqual(
      expect.arrayContaining([['PL-32', 'edited'], ['Rokycanská 9011', 'unit'], ['Ivo Ukázkový', 'unit']]),
    );
    expect(statesOf(await use.check(actor, fileId))).toEqual(['ready', 'known', 'ready']);
    await use.run(actor, fileId);
    expect(await counts()).toEqual([2, 2, 3]);
  });

  it('keep what somebody changed between the undo and the database: a flat in use cannot be removed', async () => {
    const { batchId } = await use.run(actor, await use.sheet(actor, [FLAT]));
    await database.asOwner(`INSERT INTO core.defect (agency_id, id, unit_id, place, description, severity) SELECT agency_id, uuidv7(), id, 'koupelna', 'kape', 'minor' FROM core.unit WHERE agency_id = $1`, [actor.agencyId]);
    expect(await use.imports.undo(actor, batchId!, 'omyl')).toMatchObject({ removedCount: 0, keptCount: 3 });
    expect(await counts()).toEqual([1, 1, 1]);
  });

  it('come in our own template, and by thousands', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { bytes, name } = await importTemplate(flats as SheetImport, format, 'en');
      expect(await refusalOf(use.check(actor, await use.store(actor, bytes, name)))).toMatchObject({ code: 'sheet_empty' });
    }
    const many = Array.from({ length: 3000 }, (_, index): Cells => ({ ...FLAT, code: `X-${index}`, houseNumber: String(index % 300) }));
    const fileId = await use.sheet(actor, many);
    const began = Date.now();
    const { records } = await use.run(actor, fileId);
    expect(records.filter(({ state }) => state === 'ready')).toHaveLength(3000);
    expect([await counts(), Date.now() - began < 60_000]).toEqual([[1, 300, 3000], true]);
  }, 90_000);
});
