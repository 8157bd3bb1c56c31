import { halere, isoDate, newId, type Id } from '#kernel';
import { DuplicatesService, HouseholdCircumstancesService, HouseholdMergesService, HouseholdsService, HouseholdTiesService, type HouseholdRow, type NewHousehold } from '#households';
import type { Actor } from '#platform';
import { buildActor, type TestDatabase } from '#platform/testing';

export const buildHouseholds = (database: TestDatabase): HouseholdsService => new HouseholdsService(database.staff);
export const buildCircumstances = (database: TestDatabase): HouseholdCircumstancesService =>
  new HouseholdCircumstancesService(database.staff, buildHouseholds(database));

export const buildDuplicates = (database: TestDatabase): DuplicatesService => new DuplicatesService(database.staff);
export const buildMerges = (database: TestDatabase, ties = new HouseholdTiesService()): HouseholdMergesService => new HouseholdMergesService(database.staff, buildDuplicates(database), ties);

/** A mother with two children in a family shelter, of whom everything is known. */
export function aHousehold(different: Partial<NewHousehold> = {}): NewHousehold {
  return {
    appliedOn: isoDate('2025-11-10'),
    email: 'jana.vzorna@example.com',
    privacyNoticeOn: isoDate('2025-11-10'),
    members: [
      { givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-01'), relation: 'applicant' },
      { givenName: 'Ema', familyName: 'Vzorná', birthDate: isoDate('2017-02-03'), relation: 'child' },
      { givenName: 'Adam', familyName: 'Vzorný', birthDate: isoDate('2019-08-14'), relation: 'child' },
    ],
    situation: { ethosCode: '3.2', since: isoDate('2025-10-01') },
    incomes: [{ kind: 'part_time', amount: halere(1_900_000), validFrom: isoDate('2025-01-01') }],
    benefits: [{ kind: 'state_social_assistance', payer: 'Úřad práce Plzeň', amount: halere(2_300_000), paidTo: 'household', validFrom: isoDate('2025-12-01') }],
    needs: [],
    wishes: [],
    consents: [{ purpose: 'share_names_with_landlord', givenOn: isoDate('2025-11-10'), evidence: 'podepsaný formulář' }],
    ...different,
  };
}

export function buildHousehold(database: TestDatabase, actor: Actor, different: Partial<NewHousehold> = {}): Promise<HouseholdRow> {
  return buildHouseholds(database).record(actor, aHousehold(different));
}

/** A partner organisation and one of its workers. */
export async function buildPartnerWorker(database: TestDatabase, agencyId: Id, name: string): Promise<{ partnerId: Id; worker: Actor }> {
  const partnerId = newId();
  await database.staff.write(buildActor(agencyId), (tx) =>
    tx.run(`INSERT INTO core.partner (agency_id, id, name, kind) VALUES ($1, $2, $3, 'referring_organisation')`, [agencyId, partnerId, name]),
  );
  return { partnerId, worker: buildActor(agencyId, ['partner_worker'], { partnerId }) };
}
