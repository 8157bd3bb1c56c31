import { DocumentsService } from '#documents';
import { FamilyRequestsService } from '#households';
import { newId, type Id } from '#kernel';
import { ApplicantActsService, ApplicantPagesService, AppealsService, FamilyLinksService, type OfferRow } from '#matching';
import { FilesService, type Actor } from '#platform';
import type { TestDatabase } from '#platform/testing';
import { ApplicantLinksService } from '#identity';
import { buildCircumstances, buildHouseholds } from '#households/testing';
import { buildMatching, type MatchingServices } from './matching-builders';

export { buildMatching, type MatchingServices } from './matching-builders';
export { buildPanel, buildPanels, convene, type PanelServices, type TestPanel } from './panel-builders';

let flats = 0;

/** A free flat of a landlord of its own; a test says only what it is about. */
export async function buildFlat(database: TestDatabase, actor: Actor, different: Partial<Record<string, unknown>> = {}): Promise<Id> {
  const flat = {
    city: 'Plzeň', part: 'Skvrňany', hasLift: true, stepFreeEntrance: true, stepFree: true, floor: 2, layout: '2+1', habitableRooms: 3,
    areaM2: 54, rent: 1_180_000, services: 370_000, energy: 180_000, maxPersons: null, availableFrom: '2026-03-01', petsAllowed: true, ...different,
  };
  const [landlordId, buildingId, unitId] = [newId(), newId(), newId()];
  const code = `PL-${String((flats += 1)).padStart(2, '0')}`;
  await database.staff.write(actor, async (tx) => {
    await tx.run(
      `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at) VALUES ($1, $2, 'person', 'Karel Příkladný', 'Resslova 9102', 'Plzeň', '301 00', $3)`,
      [tx.agencyId, landlordId, tx.now],
    );
    await tx.run(
      `INSERT INTO core.building (agency_id, id, street, house_number, part, city, postal_code, has_lift, step_free_entrance, pets_allowed, smoking_allowed)
       VALUES ($1, $2, 'Skvrňanská', '9103', $3, $4, '318 00', $5, $6, $7, false)`,
      [tx.agencyId, buildingId, flat.part, flat.city, flat.hasLift, flat.stepFreeEntrance, flat.petsAllowed],
    );
    await tx.run(
      `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, step_free, rent, energy_estimate, max_persons, available_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [tx.agencyId, unitId, code, buildingId, landlordId, flat.floor, flat.layout, flat.habitableRooms, flat.areaM2, flat.stepFree, flat.rent, flat.energy, flat.maxPersons, flat.availableFrom],
    );
    await tx.run(`INSERT INTO core.unit_advance (agency_id, id, unit_id, service, amount) VALUES ($1, $2, $3, 'heating', $4)`, [tx.agencyId, newId(), unitId, flat.services]);
  });
  return unitId;
}

/** Decided and offered by one person. */
export async function buildOffer(services: MatchingServices, actor: Actor, unitId: Id, householdId: Id, lessor: 'landlord' | 'agency' = 'landlord'): Promise<OfferRow> {
  const decision = await services.matching.decide(actor, { unitId, householdId, reason: 'Nejvíc bodů a nejdéle čeká.', deciderIds: [actor.accountId!], overriddenRules: [] });
  return services.offers.make(actor, { decisionId: decision.id, lessor });
}

export interface ApplicantServices {
  readonly pages: ApplicantPagesService;
  readonly acts: ApplicantActsService;
  readonly appeals: AppealsService;
  readonly requests: FamilyRequestsService;
  readonly links: FamilyLinksService;
}

/** The agency's and the worker's side of applications and appeals. */
export function buildApplicants(database: TestDatabase, { matching, offers, policies }: MatchingServices = buildMatching(database)): ApplicantServices {
  const households = buildHouseholds(database);
  const documents = new DocumentsService(new FilesService());
  const requests = new FamilyRequestsService(database.staff, households, buildCircumstances(database));
  const pages = new ApplicantPagesService(database.staff, households, requests, matching, policies);
  return {
    pages,
    requests,
    acts: new ApplicantActsService(database.staff, households, requests, offers),
    appeals: new AppealsService(database.staff, households, documents),
    links: new FamilyLinksService(database.staff, households, pages, new ApplicantLinksService(database.access, database.clock), documents),
  };
}
