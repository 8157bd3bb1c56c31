import { isoDate, newId, type Id } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildCircumstances, buildHousehold, buildHouseholds, buildPartnerWorker } from '#households/testing';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';

describe('reserves', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let agencyId: Id;
  let coordinator: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildMatching(database);
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId);
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  const family = async (): Promise<Id> => (await buildHousehold(database, coordinator)).id;
  const draft = (householdId: Id, reason = 'Další v pořadí.') => ({ householdId, reason, overriddenRules: [] as string[] });
  const decide = (unitId: Id, householdId: Id, reserves: Id[]) =>
    services.reserves.decide(coordinator, { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId!], overriddenRules: [], reserves: reserves.map((id) => draft(id)) });
  const offered = async (unitId: Id, householdId: Id, reserves: Id[]) => services.offers.make(coordinator, { decisionId: (await decide(unitId, householdId, reserves)).id, lessor: 'landlord' });
  const turns = () => database.staff.read(coordinator, (tx) => services.reserves.turnsIn(tx));
  const nextOf = async () => {
    const [turn] = await turns();
    return turn?.reserves.find(({ id }) => id === turn.turn.next);
  };

  it('are named in order with the decision, each with what was known of it; nobody is locked by it', async () => {
    const [unitId, other] = [await buildFlat(database, coordinator), await buildFlat(database, coordinator)];
    const [first, second, third] = [await family(), await family(), await family()];
    await offered(unitId, first, [second, third]);
    const rows = await database.asOwner<{ position: number; householdId: Id; rank: number }>(
      `SELECT position, household_id AS "householdId", (snapshot->>'rank')::int AS rank FROM core.reserve ORDER BY position`);
    expect(rows.map(({ position, householdId }) => [position, householdId])).toEqual([[1, second], [2, third]]);
    expect(JSON.stringify(await database.asOwner('SELECT snapshot FROM core.reserve'))).not.toMatch(/Vzorn/);
    expect(await turns()).toEqual([]);
    await buildOffer(services, coordinator, other, second);
  });

  it('the first who still can takes over with one act when the family refuses; who cannot is passed over and said why', async () => {
    const [unitId, other] = [await buildFlat(database, coordinator), await buildFlat(database, coordinator)];
    const [chosen, busy, moved, able, last] = [await family(), await family(), await family(), await family(), await family()];
    const manager = buildActor(agencyId, ['manager']);
    const { document } = await database.staff.read(manager, (tx) => services.policies.inForceIn(tx));
    await services.policies.adopt(manager, { document: { ...document, reservesAtMost: 4 }, from: isoDate('2026-03-16'), reason: 'Víc náhradníků.' });
    const offer = await offered(unitId, chosen, [busy, moved, able, last]);
    await buildOffer(services, coordinator, other, busy);
    await buildCircumstances(database).recordWishes(coordinator, moved, [{ kind: 'avoid_part', value: 'Skvrňany' }]);
    await services.offers.familyRefuses(coordinator, offer.id, 'too_small');
    const [turn] = await turns();
    expect(turn!.turn.passedOver.map(({ householdId, because, rules }) => [householdId, because, rules])).toEqual([[busy, 'has_offer', []], [moved, 'not_eligible', ['location']]]);
    const next = (await nextOf())!;
    expect(next.householdId).toBe(able);
    expect(await refusalOf(services.reserves.takeOver(coordinator, { reserveId: turn!.reserves[0]!.id }))).toMatchObject({ code: 'reserve_not_next' });
    expect(await services.reserves.takeOver(coordinator, { reserveId: next.id })).toMatchObject({ unitId, householdId: able, state: 'offered', lessor: 'landlord' });
    expect(await turns()).toEqual([]);
    const [row] = await database.asOwner<{ state: string; passed: { because: string }[]; deciders: number }>(
      `SELECT r.state, r.passed_over AS passed, (SELECT count(*)::int FROM core.match_decider d WHERE d.decision_id = r.decision_id) AS deciders FROM core.reserve r WHERE r.id = $1`, [next.id]);
    expect(row).toMatchObject({ state: 'offered', passed: [{ because: 'has_offer' }, { because: 'not_eligible' }], deciders: 1 });
  });

  it('the turn comes after a withdrawal and after the last day as well, and goes on to the next one', async () => {
    const unitId = await buildFlat(database, coordinator);
    const [chosen, second, third] = [await family(), await family(), await family()];
    const offer = await offered(unitId, chosen, [second, third]);
    expect(await refusalOf(services.reserves.takeOver(coordinator, { reserveId: (await database.asOwner<{ id: Id }>('SELECT id FROM core.reserve WHERE household_id = $1', [second]))[0]!.id }))).toMatchObject({ code: 'reserve_no_turn' });
    await services.offers.withdraw(coordinator, offer.id, 'Majitel čeká na opravu topení.');
    expect((await nextOf())!.householdId).toBe(second);
    await services.reserves.takeOver(coordinator, { reserveId: (await nextOf())!.id });
    database.clock.moveTo(isoDate('2026-03-24'));
    const system = { agencyId, accountId: null, roles: [], partnerId: null, landlordId: null };
    await buildMatching({ ...database, staff: database.worker }).offers.expireOverdue(system);
    expect((await nextOf())!.householdId).toBe(third);
    expect((await turns())[0]!.list.turnSince).toBe('2026-03-24');
  });

  it('a member of a committee from outside decided at its sitting alone: the reserve takes over on the colleagues’ word', async () => {
    const unitId = await buildFlat(database, coordinator);
    const offer = await offered(unitId, await family(), [await family()]);
    const outsider = buildActor(agencyId, ['panel_member']);
    await buildStaffMember(database, outsider, 'Blanka Nájemnická');
    await database.asOwner('INSERT INTO core.match_decider (agency_id, id, decision_id, staff_member_id) VALUES ($1, $2, $3, $4)', [agencyId, newId(), offer.decisionId, outsider.accountId]);
    await services.offers.withdraw(coordinator, offer.id, 'Majitel opravuje topení.');
    const taken = await services.reserves.takeOver(coordinator, { reserveId: (await nextOf())!.id });
    expect(await database.asOwner('SELECT staff_member_id AS id FROM core.match_decider WHERE decision_id = $1', [taken.decisionId])).toEqual([{ id: coordinator.accountId }]);
  });

  it('two who confirm at once make one offer', async () => {
    const unitId = await buildFlat(database, coordinator);
    const offer = await offered(unitId, await family(), [await family(), await family()]);
    await services.offers.withdraw(coordinator, offer.id, 'Chyba.');
    const { id } = (await nextOf())!;
    const answers = await Promise.all(Array.from({ length: 10 }, () => refusalOf(services.reserves.takeOver(coordinator, { reserveId: id }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    for (const answer of answers.filter((each) => each !== null)) expect(answer).toMatchObject({ code: 'reserve_no_turn' });
    expect(await database.asOwner(`SELECT count(*)::int AS n FROM core.offer WHERE unit_id = $1 AND state = 'offered'`, [unitId])).toEqual([{ n: 1 }]);
  });

  it('the list ends when the flat is housed, or when a person ends it with a reason; a new one replaces it', async () => {
    const unitId = await buildFlat(database, coordinator);
    const [chosen, second, third] = [await family(), await family(), await family()];
    const decision = await decide(unitId, chosen, [second]);
    await services.reserves.name(coordinator, { decisionId: decision.id, reserves: [draft(third), draft(second)] });
    const lists = () => database.asOwner<{ because: string | null }>('SELECT ended_because AS because FROM core.reserve_list WHERE unit_id = $1 ORDER BY ended_because DESC NULLS LAST', [unitId]);
    expect(await lists()).toEqual([{ because: 'replaced' }, { because: null }]);
    const offer = await services.offers.make(coordinator, { decisionId: decision.id, lessor: 'agency' });
    await services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-17'));
    await services.offers.familyAccepts(coordinator, offer.id);
    await services.promises.promise(coordinator, { offerId: offer.id, from: isoDate('2026-04-01'), to: null, validUntil: isoDate('2026-03-31'), conditions: [], language: 'cs' });
    await database.staff.write(coordinator, async (tx) => {
      await services.offers.leaseDrawnIn(tx, offer.id);
      await services.offers.housedIn(tx, offer.id);
    });
    expect(await lists()).toEqual([{ because: 'replaced' }, { because: 'housed' }]);
    const another = await buildFlat(database, coordinator);
    await decide(another, second, [third]);
    const [list] = await database.asOwner<{ id: Id }>('SELECT id FROM core.reserve_list WHERE unit_id = $1', [another]);
    expect(await refusalOf(services.reserves.close(coordinator, { listId: list!.id, reason: ' ' }))).toMatchObject({ code: 'reserve_close_without_reason' });
    expect(await services.reserves.close(coordinator, { listId: list!.id, reason: 'Byt se bude prodávat.' })).toMatchObject({ endedBecause: 'closed' });
    expect(await refusalOf(services.reserves.close(coordinator, { listId: list!.id, reason: 'Znovu.' }))).toMatchObject({ code: 'reserve_list_ended' });
  });

  it('a reserve taken out with a reason is not asked any more; its place in the waiting list is untouched', async () => {
    const unitId = await buildFlat(database, coordinator);
    const [chosen, second, third] = [await family(), await family(), await family()];
    const offer = await offered(unitId, chosen, [second, third]);
    const [row] = await database.asOwner<{ id: Id }>('SELECT id FROM core.reserve WHERE household_id = $1', [second]);
    expect(await refusalOf(services.reserves.drop(coordinator, { reserveId: row!.id, reason: '' }))).toMatchObject({ code: 'reserve_drop_without_reason' });
    await services.reserves.drop(coordinator, { reserveId: row!.id, reason: 'Rodina o byt v tomto domě nestojí.' });
    await services.offers.familyRefuses(coordinator, offer.id, 'location');
    expect((await nextOf())!.householdId).toBe(third);
    const household = await database.staff.read(coordinator, (tx) => buildHouseholds(database).getIn(tx, second));
    expect(household.waitingSince).toBe('2025-11-10');
  });

  it('nobody who could not live there is a reserve, nor the chosen one, nor more than the rules allow: nothing is kept of it', async () => {
    const unitId = await buildFlat(database, coordinator, { habitableRooms: 2, areaM2: 40 });
    const [chosen, second] = [await family(), await family()];
    const seven = (await buildHousehold(database, coordinator, { wishes: [{ kind: 'avoid_city', value: 'Plzeň' }] })).id;
    expect(await refusalOf(decide(unitId, chosen, [seven]))).toMatchObject({ code: 'reserve_not_eligible', params: { rules: 'lokalita' }, field: 'reserves.0.householdId' });
    expect(await refusalOf(decide(unitId, chosen, [chosen]))).toMatchObject({ code: 'reserve_is_chosen' });
    expect(await refusalOf(decide(unitId, chosen, [newId()]))).toMatchObject({ code: 'unknown_id', field: 'reserves.0.householdId' });
    expect(await refusalOf(decide(unitId, chosen, [second, await family(), await family(), await family()]))).toMatchObject({ code: 'reserves_too_many', params: { most: 3 } });
    expect(await database.asOwner('SELECT count(*)::int AS n FROM core.match_decision WHERE unit_id = $1', [unitId])).toEqual([{ n: 0 }]);
  });

  it('every step of an offer is kept with who did it; a partner worker reads neither lists nor other families’ steps', async () => {
    const { worker } = await buildPartnerWorker(database, agencyId, 'Pomoc Vzorov');
    const own = await buildHousehold(database, worker);
    const offer = await offered(await buildFlat(database, coordinator), own.id, [await family()]);
    await services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-17'));
    await services.offers.familyRefuses(coordinator, offer.id, 'access');
    await buildOffer(services, coordinator, await buildFlat(database, coordinator), await family());
    const seen = await database.staff.read(worker, async (tx) => ({
      steps: await tx.rows('SELECT act, state, done_by FROM core.offer_step ORDER BY position'),
      lists: await tx.rows('SELECT id FROM core.reserve_list'), reserves: await tx.rows('SELECT id FROM core.reserve'),
    }));
    expect(seen).toEqual({
      steps: [['make', 'offered'], ['arrange_viewing', 'viewing'], ['family_refuses', 'refused']].map(([act, state]) => ({ act, state, doneBy: coordinator.accountId })),
      lists: [], reserves: [],
    });
  });
});

describe('a hundred at once', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await openTestDatabase()));
  afterAll(() => database.close());

  it.each([['offers of one flat', true, 'unit_has_offer'], ['flats offered to one family', false, 'household_has_offer']] as const)('%s: the database lets exactly one through', async (_, oneFlat, code) => {
    database.clock.moveTo(isoDate('2026-03-16'));
    const services = buildMatching(database);
    const coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    const [flat, family] = [await buildFlat(database, coordinator), await buildHousehold(database, coordinator)];
    const decisionIds: Id[] = [];
    for (let each = 0; each < 100; each += 1) {
      const [unitId, householdId] = [oneFlat ? flat : await buildFlat(database, coordinator), oneFlat ? (await buildHousehold(database, coordinator)).id : family.id];
      decisionIds.push((await services.matching.decide(coordinator, { unitId, householdId, reason: 'Závod.', deciderIds: [coordinator.accountId!], overriddenRules: [] })).id);
    }
    const answers = await Promise.all(decisionIds.map((decisionId) => services.offers.make(coordinator, { decisionId, lessor: 'landlord' }).then(() => null, (error: { refusal?: { code: string } }) => error.refusal?.code ?? error)));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(new Set(answers.filter((answer) => answer !== null))).toEqual(new Set([code]));
    expect(await database.asOwner(`SELECT count(*)::int AS n FROM core.offer WHERE agency_id = $1`, [coordinator.agencyId])).toEqual([{ n: 1 }]);
  }, 90_000);
});
