import { BOM, csvLine, type Id } from '#kernel';
import { HouseholdImports, HouseholdsService } from '#households';
import { Database, FilesService, ImportsService, type Actor, type ImportCheck, type SheetImport } from '#platform';
import { FlatImports, FlatsService } from '#properties';
import { actorOf, type DemoWorld } from './world';

/** Families of last year's list: nobody knows what they live on, and one found a home since. */
const LAST_YEAR = [
  ['1', 'Radka', 'Loňská', '3. 7. 1991', 'žadatel', '900 000 081'], ['1', 'Tobiáš', 'Loňský', '21. 2. 2018', 'dítě', ''], ['2', 'Bohdan', 'Pozdní', '30. 11. 1968', 'žadatel', '900 000 082'],
  ['3', 'Iva', 'Předčasná', '8. 4. 1979', 'žadatel', '900 000 083'], ['4', 'Jiří', 'Překlepný', '31. 2. 1975', 'žadatel', ''],
];
const FLATS = [
  ['OV-21', 'Lužická', '9021', 'Ostrava', '702 00', 'Hedvika Rozmyšlená', 'Lužická 9021', 'Ostrava', '702 00', '900 000 091', '1', '1+1', '38', '6 900'],
  ['OV-22', 'Lužická', '9021', 'Ostrava', '702 00', 'Hedvika Rozmyšlená', '', '', '', '', '3', '2+1', '57', '8 900'],
];

/**
 * Two sheets of the past: last year's list of families, taken over by mistake and taken back (the family somebody had already seen
 * to stayed), and two flats whose owner thought better of it.
 */
export async function importSheets(world: DemoWorld): Promise<void> {
  const [coordinator, manager] = [actorOf(world, 'coordinator'), actorOf(world, 'manager')];
  const imports = world.app.get(ImportsService, { strict: false });
  const families = await takeOver(world, coordinator, world.app.get(HouseholdImports, { strict: false }) as SheetImport, 'rodiny-loni.csv', [
    ['Číslo domácnosti', 'Jméno', 'Příjmení', 'Datum narození', 'Vztah k žadateli', 'Telefon'], ...LAST_YEAR,
  ]);
  const found = (await recordsOf(world, families)).find(({ name }) => name.startsWith('Předčasná'))!;
  await world.app.get(HouseholdsService, { strict: false }).close(coordinator, found.id, 'DEMO: rodina už bydlí u příbuzných.');
  await imports.undo(manager, families.batchId!, 'DEMO: tabulka byla ještě z loňska.');
  await takeOver(world, coordinator, world.app.get(FlatImports, { strict: false }) as SheetImport, 'byty-luzicka.csv', [
    ['Označení bytu', 'Ulice', 'Číslo domu', 'Město', 'PSČ', 'Majitel', 'Ulice majitele', 'Město majitele', 'PSČ majitele', 'Telefon majitele', 'Podlaží', 'Dispozice', 'Plocha', 'Nájemné'], ...FLATS,
  ]);
  const flats = world.app.get(FlatsService, { strict: false });
  const { rows } = await world.app.get(Database, { strict: false }).read(coordinator, (tx) => flats.page(tx, { search: 'Lužická' }, 10, 0));
  for (const { id } of rows) await flats.withdraw(coordinator, id, world.today);
}

async function takeOver(world: DemoWorld, actor: Actor, kind: SheetImport, name: string, lines: readonly (readonly string[])[]): Promise<ImportCheck> {
  const bytes = Buffer.from(BOM + lines.map((line) => csvLine(line)).join(''));
  const file = await world.app.get(Database, { strict: false }).write(actor, (tx) => world.app.get(FilesService, { strict: false }).store(tx, { name, mediaType: 'text/csv', bytes, purpose: 'spreadsheet' }));
  return world.app.get(ImportsService, { strict: false }).import(actor, kind, { fileId: file.id, fixes: [], confirmed: [{ kind: 'import_income_missing', row: null }], allOrNothing: false });
}

function recordsOf(world: DemoWorld, { batchId }: ImportCheck): Promise<{ id: Id; name: string }[]> {
  return world.app.get(Database, { strict: false }).read(actorOf(world, 'coordinator'), (tx) =>
    tx.rows<{ id: Id; name: string }>(`SELECT h.id, h.name FROM core.import_row r JOIN intake.household h ON h.agency_id = r.agency_id AND h.id = r.record_id WHERE r.agency_id = $1 AND r.batch_id = $2`, [tx.agencyId, batchId]),
  );
}
