import { isoDate, newId, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import type { Actor } from '#platform';
import { buildActor, buildStaffMember, type TestDatabase } from '#platform/testing';
import { CareTeamService, CaseworkService, FlagsService } from '#support';

/** A family as casework needs it: recorded with one adult, with or without the consent to share flags. */
export async function buildFamily(database: TestDatabase, actor: Actor, over: { name?: string; agrees?: boolean } = {}): Promise<Id> {
  const household = await new HouseholdsService(database.staff).record(actor, {
    name: over.name ?? 'Vzorná Jana',
    phone: '601 000 000',
    members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-05'), relation: 'applicant' }],
  });
  if (over.agrees ?? true) await buildFlagConsent(database, actor, household.id);
  return household.id;
}

export async function buildFlagConsent(database: TestDatabase, actor: Actor, householdId: Id): Promise<Id> {
  const consentId = newId();
  await database.staff.write(actor, (tx) =>
    tx.run(
      `INSERT INTO intake.consent (agency_id, id, household_id, purpose, given_on, evidence) VALUES ($1, $2, $3, 'share_flags_with_coordinator', $4, 'podepsaný formulář')`,
      [tx.agencyId, consentId, householdId, tx.today],
    ),
  );
  return consentId;
}

/** A colleague with a row of their own. */
export async function buildColleague(database: TestDatabase, agencyId: Id, role: 'social_worker' | 'coordinator' | 'manager' | 'finance', name?: string): Promise<Actor & { accountId: Id }> {
  const actor = buildActor(agencyId, [role]);
  return { ...actor, accountId: await buildStaffMember(database, actor, name) };
}

export const supportServices = (database: TestDatabase): { casework: CaseworkService; flags: FlagsService; teams: CareTeamService } => ({
  casework: new CaseworkService(database.staff),
  flags: new FlagsService(database.staff),
  teams: new CareTeamService(database.staff),
});
