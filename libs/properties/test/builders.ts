import { halere, isoDate, type IsoDate } from '#kernel';
import type { Actor } from '#platform';
import type { TestDatabase } from '#platform/testing';
import { FlatChecksService, FlatsService, LandlordsService, type BuildingRow, type LandlordDraft, type LandlordRow, type UnitDraft, type UnitRow } from '#properties';

let made = 0;

export function buildLandlord(database: TestDatabase, actor: Actor, over: Partial<LandlordDraft> = {}): Promise<LandlordRow> {
  return new LandlordsService(database.staff).record(actor, {
    kind: 'person', name: 'Karel Příkladný', companyNumber: null, birthDate: isoDate('1961-03-04'), street: 'Slovanská 9904', city: 'Plzeň', postalCode: '326 00',
    email: 'karel@example.com', phone: null, salutation: null, account: '9990000026/9999', language: 'cs', ...over,
  });
}

export function buildBuilding(database: TestDatabase, actor: Actor): Promise<BuildingRow> {
  return new FlatsService(database.staff).recordBuilding(actor, {
    street: 'Koterovská', houseNumber: '9901/7', part: 'Slovany', city: 'Plzeň', postalCode: '326 00', ruianCode: null, hasLift: true, stepFreeEntrance: false,
    petsAllowed: true, smokingAllowed: false,
  });
}

/** A flat of a landlord of its own, unless told otherwise: rent 7 400 Kč, water 600 Kč, heating 1 500 Kč. */
export async function buildUnit(database: TestDatabase, actor: Actor, over: Partial<UnitDraft> = {}): Promise<UnitRow> {
  made += 1;
  return new FlatsService(database.staff).recordUnit(actor, {
    code: `ZK-${made}`,
    buildingId: over.buildingId ?? (await buildBuilding(database, actor)).id,
    landlordId: over.landlordId ?? (await buildLandlord(database, actor)).id,
    unitNumber: null, floor: 2, layout: '1+kk', habitableRooms: null, areaM2: 28, stepFree: null, furnished: false, energyLabel: 'C', rent: halere(740000),
    advances: [{ service: 'water', amount: halere(60000) }, { service: 'heating', amount: halere(150000) }], deposit: halere(740000), energyEstimate: null, maxPersons: null,
    availableFrom: null, note: null, ...over,
  });
}

/** The owner found in the cadastre and the flat fit to live in, both today unless told. */
export async function buildChecks(database: TestDatabase, actor: Actor, unit: UnitRow, on?: IsoDate): Promise<void> {
  const checks = new FlatChecksService(database.staff);
  const day = on ?? database.clock.today();
  await checks.recordCadastreCheck(actor, unit.id, { checkedOn: day, titleDeedNumber: '9901', ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage', note: null });
  await checks.recordInspection(actor, unit.id, { inspectedOn: day, outcome: 'fit', note: null, defects: [] });
}
