import { halere, isoDate, newId, type Id } from '#kernel';
import { systemActor, type Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { aHousehold, buildCircumstances, buildHousehold, buildHouseholds } from '#households/testing';
import { buildApplicants, buildFlat, buildMatching, buildPanel, buildPanels, convene, type ApplicantServices, type MatchingServices } from './builders';

jest.setTimeout(60_000);

describe('the page of a family follows every act of the agency', () => {
  let database: TestDatabase;
  let agencyId: Id;
  let services: MatchingServices;
  let applicants: ApplicantServices;
  let staff: Actor;
  let judge: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    agencyId = await buildAgency(database);
    services = buildMatching(database);
    applicants = buildApplicants(database, services);
    [staff, judge] = [buildActor(agencyId), buildActor(agencyId, ['manager'])];
    await buildStaffMember(database, staff, 'Klára Koordinátorová');
    await buildStaffMember(database, judge, 'Marie Posuzující');
  });
  afterAll(() => database.close());

  /** What the family reads once the worker's next round is over; the page is written by the worker's process, with its rights. */
  const workersPages = () => {
    const worker = { ...database, staff: database.worker };
    return buildApplicants(worker, buildMatching(worker)).pages;
  };
  const pageOf = async (householdId: Id): Promise<Record<string, unknown>> => {
    await workersPages().refresh(systemActor(agencyId));
    return (await database.asOwner<Record<string, unknown>>('SELECT state, missing, reasons, free_flats, suitable_flats, helper_name, helper_phone, return_until::text FROM core.applicant_page WHERE id = $1', [householdId]))[0]!;
  };
  /** A family with a page that is up to date. */
  const aFamily = async (different: Parameters<typeof buildHousehold>[2] = {}) => {
    const family = await buildHousehold(database, staff, different);
    await applicants.pages.write(staff, family.id);
    await pageOf(family.id);
    return family;
  };
  const decide = (unitId: Id, householdId: Id) => services.matching.decide(staff, { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [staff.accountId!], overriddenRules: [] });
  const reasons = (page: Record<string, unknown>): string[] => (page['reasons'] as { code: string }[]).map(({ code }) => code);

  it('what is missing: an income, the housing situation, needs, a contact and the notice are known the moment they are recorded', async () => {
    const { id } = await aFamily({ incomes: null, benefits: null, situation: null, needs: null, phone: null, email: null, privacyNoticeOn: null });
    const [households, circumstances] = [buildHouseholds(database), buildCircumstances(database)];
    expect((await pageOf(id))['missing']).toEqual(['income', 'housing_situation', 'needs', 'contact', 'privacy_notice']);
    await circumstances.recordIncome(staff, id, { kind: 'employment', amount: halere(2_000_000), validFrom: isoDate('2026-01-01'), memberId: null, validTo: null, evidence: null });
    expect((await pageOf(id))['missing']).not.toContain('income');
    await households.recordSituation(staff, id, { ethosCode: '4.1', since: isoDate('2026-01-01'), note: null });
    expect((await pageOf(id))['missing']).not.toContain('housing_situation');
    await circumstances.recordNeeds(staff, id, []);
    expect((await pageOf(id))['missing']).not.toContain('needs');
    await households.amend(staff, id, { phone: '+420777000111' });
    expect((await pageOf(id))['missing']).toEqual(['privacy_notice']);
    await households.recordPrivacyNotice(staff, id, isoDate('2026-03-16'));
    expect((await pageOf(id))['missing']).toEqual([]);
  });

  it('why not yet: needs, wishes, members and means of the family, and whatever changes about the flats', async () => {
    const unitId = await buildFlat(database, staff, { stepFree: false });
    const { id } = await aFamily({ needs: [{ need: 'step_free' }] });
    const circumstances = buildCircumstances(database);
    expect(reasons(await pageOf(id))).toEqual(['steps']);
    await circumstances.recordNeeds(staff, id, []);
    expect(await pageOf(id)).toMatchObject({ reasons: [], free_flats: 1, suitable_flats: 1 });
    await circumstances.recordWishes(staff, id, [{ kind: 'avoid_city', value: 'Plzeň' }]);
    expect(reasons(await pageOf(id))).toEqual(['place']);
    await circumstances.recordWishes(staff, id, []);
    for (const name of ['Adam', 'Bára', 'Cyril', 'Dora', 'Emil']) await buildHouseholds(database).addMember(staff, id, { givenName: name, familyName: 'Vzorná', birthDate: isoDate('2015-01-01'), relation: 'child' });
    expect(reasons(await pageOf(id))).toContain('too_small');
    await database.staff.write(staff, (tx) => tx.run('UPDATE core.unit SET habitable_rooms = 6, area_m2 = 140 WHERE agency_id = $1 AND id = $2', [tx.agencyId, unitId]));
    expect(await pageOf(id)).toMatchObject({ reasons: [] });
    await database.staff.write(staff, (tx) => tx.run('UPDATE core.unit_advance SET amount = 9000000 WHERE agency_id = $1 AND unit_id = $2', [tx.agencyId, unitId]));
    expect(reasons(await pageOf(id))).toEqual(['too_expensive']);
    await database.staff.write(staff, (tx) => tx.run(`UPDATE core.unit SET withdrawn_on = '2026-03-16' WHERE agency_id = $1 AND id = $2`, [tx.agencyId, unitId]));
    expect(await pageOf(id)).toMatchObject({ reasons: [], free_flats: 0 });
    await buildFlat(database, staff);
    expect(await pageOf(id)).toMatchObject({ free_flats: 1 });
  });

  it('the offer: chosen, offered, withdrawn, refused, expired; and a flat offered to somebody else is free no more', async () => {
    const { id } = await aFamily();
    const other = await aFamily();
    const unitId = await buildFlat(database, staff);
    expect(await pageOf(id)).toMatchObject({ state: 'waiting', free_flats: 1 });
    const decision = await decide(unitId, id);
    expect(await pageOf(id)).toMatchObject({ state: 'proposed' });
    const offer = await services.offers.make(staff, { decisionId: decision.id, lessor: 'agency' });
    expect(await pageOf(id)).toMatchObject({ state: 'offered' });
    expect(await pageOf(other.id)).toMatchObject({ state: 'waiting', free_flats: 0 });
    await services.offers.withdraw(staff, offer.id, 'Byt se prodává.');
    expect(await pageOf(id)).toMatchObject({ state: 'waiting', free_flats: 1 });
    const second = await services.offers.make(staff, { decisionId: (await decide(unitId, id)).id, lessor: 'agency' });
    await services.offers.familyRefuses(staff, second.id, 'location');
    expect(await pageOf(id)).toMatchObject({ state: 'waiting' });
    await services.offers.make(staff, { decisionId: (await decide(unitId, id)).id, lessor: 'agency' });
    expect(await pageOf(id)).toMatchObject({ state: 'offered' });
    database.clock.moveTo(isoDate('2026-05-04'));
    await services.offers.expireOverdue(systemActor(agencyId));
    expect(await pageOf(id)).toMatchObject({ state: 'waiting' });
  });

  it('decided on again: whoever was chosen first waits, whoever is chosen now is told so; an upheld appeal takes the choice back', async () => {
    const [first, second] = [await aFamily(), await aFamily()];
    const unitId = await buildFlat(database, staff);
    await decide(unitId, first.id);
    expect([(await pageOf(first.id))['state'], (await pageOf(second.id))['state']]).toEqual(['proposed', 'waiting']);
    database.clock.moveTo(new Date('2026-03-16T10:00:00Z'));
    await decide(unitId, second.id);
    expect([(await pageOf(first.id))['state'], (await pageOf(second.id))['state']]).toEqual(['waiting', 'proposed']);
    const [verdict] = await database.asOwner<{ id: Id }>('SELECT id FROM core.family_verdict WHERE household_id = $1 ORDER BY id DESC LIMIT 1', [first.id]);
    const appeal = await applicants.appeals.file(staff, { verdictId: verdict!.id, words: 'Čekáme déle.', filedOn: isoDate('2026-03-16') });
    await applicants.appeals.decide(judge, { appealId: appeal.id, upheld: true, reason: 'Prošli jsme to znovu.', language: 'cs' });
    expect((await pageOf(second.id))['state']).toBe('waiting');
  });

  it('a sitting decided: the chosen family is told, in the round after the count', async () => {
    const { id } = await aFamily();
    const panels = buildPanels(database);
    const panel = await buildPanel(database, panels, staff);
    const sitting = await convene(panels, staff, panel, await buildFlat(database, staff), [id]);
    expect(await pageOf(id)).toMatchObject({ state: 'waiting' });
    for (const who of [panel.chair, panel.member, panel.tenant]) await panels.votes.cast(who, { sittingId: sitting.id, conflict: false, choices: [{ label: 'A', choice: 'for' }], reason: null });
    await panels.counting.count(staff, sitting.id);
    expect(await pageOf(id)).toMatchObject({ state: 'proposed' });
  });

  it('closed and opened again, housed, merged: the page says so', async () => {
    const households = buildHouseholds(database);
    const { id } = await aFamily();
    await households.close(staff, id, 'Rodina se odstěhovala.');
    expect(await pageOf(id)).toMatchObject({ state: 'closed', reasons: [], missing: [] });
    await database.staff.write(staff, (tx) => households.reopenIn(tx, id));
    expect(await pageOf(id)).toMatchObject({ state: 'waiting' });
    await database.staff.write(staff, (tx) => households.housedIn(tx, id, isoDate('2026-03-16')));
    expect(await pageOf(id)).toMatchObject({ state: 'housed' });
    const [kept, alias] = [await aFamily(), await aFamily()];
    await database.asOwner(`UPDATE intake.household SET state = 'closed', closed_on = '2026-03-16', closed_reason = 'sloučeno', merged_into = $2 WHERE id = $1`, [alias.id, kept.id]);
    await services.offers.make(staff, { decisionId: (await decide(await buildFlat(database, staff), kept.id)).id, lessor: 'agency' });
    expect(await pageOf(alias.id)).toMatchObject({ state: 'offered' });
  });

  it('whom to call: another coordinator, another number; and the agency’s own days to come back', async () => {
    const { id } = await aFamily();
    expect(await pageOf(id)).toMatchObject({ helper_name: 'Klára Koordinátorová', helper_phone: null });
    await database.staff.write(staff, (tx) => tx.run(`UPDATE core.staff_member SET phone = '+420 777 123 456' WHERE agency_id = $1 AND id = $2`, [tx.agencyId, staff.accountId]));
    expect(await pageOf(id)).toMatchObject({ helper_phone: '+420 777 123 456' });
    await database.asOwner(`INSERT INTO core.family_request (agency_id, id, household_id, kind, body, sent_at, state, settled_at) VALUES ($1, $2, $3, 'withdraw', '{}', now(), 'confirmed', now())`, [agencyId, newId(), id]);
    await buildHouseholds(database).close(staff, id, 'Žádost stáhla rodina sama.');
    expect(await pageOf(id)).toMatchObject({ state: 'withdrawn', return_until: '2026-04-15' });
    await database.staff.write(staff, (tx) => tx.run(`INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value) VALUES ($1, $2, 'appeals', '2026-03-16', '{"returnDays": 60}')`, [tx.agencyId, newId()]));
    expect(await pageOf(id)).toMatchObject({ state: 'withdrawn', return_until: '2026-05-15' });
  });

  it('an act that is rolled back leaves nothing; a family without a page leaves no marker; what is written is written once', async () => {
    const { id } = await aFamily();
    const without = await buildHousehold(database, staff);
    const markers = () => database.asOwner('SELECT page_id FROM core.applicant_page_dirty WHERE agency_id = $1', [agencyId]);
    await pageOf(id);
    await database.staff.rehearse(staff, (tx) => buildHouseholds(database).amend(tx, id, { phone: '+420777000222' }));
    await buildHouseholds(database).amend(staff, without.id, { phone: '+420777000333' });
    expect(await markers()).toEqual([]);
    await buildHouseholds(database).amend(staff, id, { phone: '+420777000444' });
    await buildHouseholds(database).amend(staff, id, { phone: '+420777000555' });
    expect(await workersPages().refresh(systemActor(agencyId))).toBe(1);
    expect(await workersPages().refresh(systemActor(agencyId))).toBe(0);
    expect(await markers()).toEqual([]);
  });

  it('hundreds of pages are written in acts of two hundred when a flat comes in', async () => {
    const households = await database.staff.write(staff, (tx) => buildHouseholds(database).recordManyIn(tx, Array.from({ length: 449 }, () => aHousehold())));
    const { id } = await aFamily();
    await database.asOwner(
      `INSERT INTO core.applicant_page SELECT (jsonb_populate_record(p, jsonb_build_object('id', n.id))).* FROM core.applicant_page p, unnest($2::uuid[]) n(id) WHERE p.id = $1`, [id, households.map((each) => each.id)]);
    await buildFlat(database, staff);
    expect(await workersPages().refresh(systemActor(agencyId))).toBe(450);
    expect(await database.asOwner('SELECT DISTINCT free_flats FROM core.applicant_page WHERE agency_id = $1', [agencyId])).toEqual([{ free_flats: 1 }]);
  });
});
