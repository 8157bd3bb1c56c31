import { halere, isoDate, newId, type Id } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildCircumstances, buildHousehold, buildHouseholds, buildPartnerWorker } from '#households/testing';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';

describe('matching', () => {
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
  const decide = (unitId: Id, householdId: Id, over: { overriddenRules?: string[]; reason?: string; deciderIds?: Id[] } = {}) =>
    services.matching.decide(coordinator, { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId!], overriddenRules: [], ...over });
  const poor = { incomes: [{ kind: 'part_time', amount: halere(1_500_000), validFrom: isoDate('2025-01-01') }], benefits: [] };

  it('ranks every waiting family for a flat, the ineligible apart, in a number of statements that does not grow', async () => {
    const unitId = await buildFlat(database, coordinator);
    const first = await buildHousehold(database, coordinator);
    const tooPoor = await buildHousehold(database, coordinator, poor);
    const unknown = await buildHousehold(database, coordinator, { incomes: null, benefits: null });
    const rank = () => database.staff.read(coordinator, async (tx) => ({ ...(await services.matching.rankForUnit(tx, unitId)), statements: tx.statementCount }));
    const one = await rank();
    expect(one.ranking.eligible.map((match) => [match.householdId, match.rank, match.hasUnknown])).toEqual([[first.id, 1, false], [unknown.id, 2, true]]);
    expect(one.ranking.ineligible.map((match) => match.householdId)).toEqual([tooPoor.id]);
    expect(one.ranking.eligible[1]!.rules.find((rule) => rule.rule === 'affordability')).toMatchObject({ outcome: 'unknown' });
    for (let more = 0; more < 5; more += 1) await buildHousehold(database, coordinator);
    const eight = await rank();
    expect(eight.ranking.eligible).toHaveLength(7);
    expect(eight.statements).toBe(one.statements);
  });

  it('finds flats for a family: on offer only, not the one somebody else is offered', async () => {
    const free = await buildFlat(database, coordinator);
    const offered = await buildFlat(database, coordinator);
    await buildFlat(database, coordinator, { availableFrom: null });
    const family = await buildHousehold(database, coordinator);
    await buildOffer(services, coordinator, offered, (await buildHousehold(database, coordinator)).id);
    const found = await database.staff.read(coordinator, (tx) => services.matching.rankForHousehold(tx, family.id));
    expect(found.ranking.eligible.map((match) => match.flatId)).toEqual([free]);
  });

  it('a decision freezes what was seen, who decided and under which policy', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    const decision = await decide(unitId, family.id);
    expect(decision.snapshot).toMatchObject({ policyVersion: 1, rank: 1, eligibleCount: 1, score: decision.score });
    expect(JSON.stringify(decision.snapshot)).not.toMatch(/Vzorn/);
    const [row] = await database.asOwner<{ version: number; staff: Id }>(
      `SELECT p.version, w.staff_member_id AS staff FROM core.match_decision d JOIN core.matching_policy p ON p.agency_id = d.agency_id AND p.id = d.policy_id
       JOIN core.match_decider w ON w.agency_id = d.agency_id AND w.decision_id = d.id WHERE d.id = $1`, [decision.id]);
    expect(row).toEqual({ version: 1, staff: coordinator.accountId });
  });

  it('an ineligible family is refused with words; affordability may be set aside by name, nothing else may', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator, poor);
    expect(await refusalOf(decide(unitId, family.id))).toMatchObject({ code: 'not_eligible', params: { rules: 'finanční dostupnost' } });
    const decision = await decide(unitId, family.id, { overriddenRules: ['affordability'], reason: 'Dávka je vyřízená, přijde od dubna.' });
    expect(decision).toMatchObject({ overriddenRules: ['affordability'], snapshot: { rank: null } });
    const small = await buildFlat(database, coordinator, { habitableRooms: 1, areaM2: 20 });
    expect(await refusalOf(decide(small, family.id, { overriddenRules: ['affordability', 'persons_per_room'] }))).toMatchObject({ code: 'rule_not_overridable' });
    expect(await refusalOf(decide(unitId, family.id, { overriddenRules: ['affordability', 'location'] }))).toMatchObject({ code: 'rule_not_failed', field: 'overriddenRules.1' });
  });

  it('needs a reason and people of the agency; what is of another agency is unknown', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    expect(await refusalOf(decide(unitId, family.id, { reason: '  ' }))).toMatchObject({ code: 'decision_without_reason' });
    expect(await refusalOf(decide(unitId, family.id, { deciderIds: [] }))).toMatchObject({ code: 'decision_without_people' });
    expect(await refusalOf(decide(unitId, family.id, { deciderIds: [newId()] }))).toMatchObject({ code: 'decider_unknown', field: 'deciderIds.0' });
    const stranger = buildActor(await buildAgency(database));
    const theirs = await buildFlat(database, stranger);
    expect(await refusalOf(decide(theirs, family.id))).toEqual(await refusalOf(decide(newId(), family.id)));
  });

  it('ten offers at once for one flat: the database lets one through', async () => {
    const unitId = await buildFlat(database, coordinator);
    const decisions = [];
    for (let each = 0; each < 10; each += 1) decisions.push(await decide(unitId, (await buildHousehold(database, coordinator)).id));
    const answers = await Promise.all(decisions.map((decision) => refusalOf(services.offers.make(coordinator, { decisionId: decision.id, lessor: 'landlord' }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    for (const answer of answers.filter((each) => each !== null)) expect(answer).toMatchObject({ code: 'unit_has_offer' });
    expect(await database.asOwner('SELECT state FROM core.offer WHERE unit_id = $1', [unitId])).toEqual([{ state: 'offered' }]);
  });

  it('two flats offered to one family at once: the database lets one through', async () => {
    const family = await buildHousehold(database, coordinator);
    const decisions = [await decide(await buildFlat(database, coordinator), family.id), await decide(await buildFlat(database, coordinator), family.id)];
    const answers = await Promise.all(decisions.map((decision) => refusalOf(services.offers.make(coordinator, { decisionId: decision.id, lessor: 'landlord' }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.find((answer) => answer !== null)).toMatchObject({ code: 'household_has_offer' });
  });

  it('goes from the offer over viewing and both answers to the drawn lease and the key', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    const offer = await buildOffer(services, coordinator, unitId, family.id);
    // Monday 16 March + 5 working days.
    expect(offer).toMatchObject({ state: 'offered', expiresOn: '2026-03-23' });
    expect(await refusalOf(services.offers.familyAccepts(coordinator, offer.id))).toMatchObject({ code: 'offer_not_in_state' });
    expect(await refusalOf(services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-24')))).toMatchObject({ code: 'viewing_too_late' });
    expect(await refusalOf(services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-15')))).toMatchObject({ code: 'viewing_in_past' });
    await services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-18'));
    await services.offers.familyAccepts(coordinator, offer.id);
    expect(await services.offers.landlordAccepts(coordinator, offer.id)).toMatchObject({ state: 'landlord_accepted', familyAnsweredOn: '2026-03-16' });
    expect(await refusalOf(database.staff.write(coordinator, (tx) => services.offers.leaseDrawnIn(tx, offer.id)))).toMatchObject({ code: 'offer_not_in_state' });
    const promise = { offerId: offer.id, from: isoDate('2026-04-01'), to: isoDate('2027-03-31'), validUntil: isoDate('2026-03-31'), conditions: ['deposit' as const], language: 'cs' as const };
    expect(await refusalOf(services.promises.promise(coordinator, { ...promise, validUntil: isoDate('2026-03-15') }))).toMatchObject({ code: 'promise_ends_early' });
    expect(await refusalOf(services.promises.promise(coordinator, { ...promise, from: isoDate('2026-02-28') }))).toMatchObject({ code: 'promise_starts_early', params: { date: '2026-03-01' } });
    const promised = await services.promises.promise(coordinator, promise);
    expect(promised).toMatchObject({ state: 'promised', promisedOn: '2026-03-16' });
    const [paper] = await database.asOwner<{ number: string; kind: string; snapshot: { persons: number; promisedTo: { name: string }[]; landlordAgreedOn: string } }>(
      'SELECT number, kind, snapshot FROM core.document WHERE id = $1', [promised.promiseDocumentId]);
    expect(paper).toMatchObject({ number: 'PB-2026-0001', kind: 'flatPromise', snapshot: { persons: 3, promisedTo: [{ name: 'Jana Vzorná' }], landlordAgreedOn: '2026-03-16', lessorName: 'Karel Příkladný' } });
    await database.staff.write(coordinator, async (tx) => {
      await services.offers.leaseDrawnIn(tx, offer.id);
      await services.offers.leaseCancelledIn(tx, offer.id);
      await services.offers.leaseDrawnIn(tx, offer.id);
      expect(await services.offers.housedIn(tx, offer.id)).toMatchObject({ state: 'housed', closedOn: '2026-03-16' });
    });
  });

  it('a landlord is not asked while the family has not agreed to share names', async () => {
    const family = await buildHousehold(database, coordinator, { consents: [] });
    const offer = await buildOffer(services, coordinator, await buildFlat(database, coordinator), family.id);
    await services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-17'));
    await services.offers.familyAccepts(coordinator, offer.id);
    expect(await refusalOf(services.offers.landlordAccepts(coordinator, offer.id))).toMatchObject({ code: 'no_consent_to_share' });
    expect(await refusalOf(services.offers.landlordRefuses(coordinator, offer.id, 'sale'))).toMatchObject({ code: 'no_consent_to_share' });
    await buildCircumstances(database).giveConsent(coordinator, family.id, { purpose: 'share_names_with_landlord', givenOn: isoDate('2026-03-16'), evidence: 'podepsaný formulář' });
    expect(await services.offers.landlordRefuses(coordinator, offer.id, 'sale')).toMatchObject({ state: 'refused', refusedBy: 'landlord', consequence: 'waiting_date_kept' });
  });

  it('a good reason keeps the place in the list, none moves it; the flat is free again at once', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    const waitingSince = async (): Promise<string> => (await database.staff.read(coordinator, (tx) => buildHouseholds(database).getIn(tx, family.id))).waitingSince;
    const first = await buildOffer(services, coordinator, unitId, family.id);
    expect(await refusalOf(services.offers.familyRefuses(coordinator, first.id, 'nechce'))).toMatchObject({ code: 'refusal_code_unknown' });
    await services.offers.familyRefuses(coordinator, first.id, 'too_small');
    expect(await waitingSince()).toBe('2025-11-10');
    const second = await buildOffer(services, coordinator, unitId, family.id);
    expect(await services.offers.familyRefuses(coordinator, second.id, 'without_reason')).toMatchObject({ consequence: 'waiting_date_moved' });
    expect(await waitingSince()).toBe('2026-03-16');
  });

  it('an offer nobody answers ends after its last day, once, and the next family can have the flat', async () => {
    const unitId = await buildFlat(database, coordinator);
    const offer = await buildOffer(services, coordinator, unitId, (await buildHousehold(database, coordinator)).id);
    const system = { agencyId, accountId: null, roles: [], partnerId: null, landlordId: null };
    const worker = buildMatching({ ...database, staff: database.worker });
    database.clock.moveTo(isoDate('2026-03-23'));
    expect(await worker.offers.expireOverdue(system)).toBe(0);
    database.clock.moveTo(isoDate('2026-03-24'));
    expect(await refusalOf(services.offers.arrangeViewing(coordinator, offer.id, isoDate('2026-03-24')))).toMatchObject({ code: 'offer_ran_out' });
    expect(await worker.offers.expireOverdue(system)).toBe(1);
    expect(await worker.offers.expireOverdue(system)).toBe(0);
    await buildOffer(services, coordinator, unitId, (await buildHousehold(database, coordinator)).id);
  });

  it('a decision that no longer holds is not offered', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    const decision = await decide(unitId, family.id);
    await buildCircumstances(database).recordWishes(coordinator, family.id, [{ kind: 'avoid_part', value: 'Skvrňany' }]);
    const refusal = await refusalOf(services.offers.make(coordinator, { decisionId: decision.id, lessor: 'landlord' }));
    expect(refusal).toMatchObject({ code: 'decision_stale', params: { rules: 'lokalita' } });
  });

  it('a partner worker follows the offers of the partner’s own families and reads no decision', async () => {
    const { worker } = await buildPartnerWorker(database, agencyId, 'Pomoc Vzorov');
    const own = await buildHousehold(database, worker);
    const offer = await buildOffer(services, coordinator, await buildFlat(database, coordinator), own.id);
    await buildOffer(services, coordinator, await buildFlat(database, coordinator), (await buildHousehold(database, coordinator)).id);
    const seen = await database.staff.read(worker, async (tx) => ({
      offers: await tx.rows('SELECT id FROM core.offer'),
      decisions: await tx.rows('SELECT id FROM core.match_decision'),
      deciders: await tx.rows('SELECT id FROM core.match_decider'),
    }));
    expect(seen).toEqual({ offers: [{ id: offer.id }], decisions: [], deciders: [] });
  });

  it('a discriminatory condition leaves no row; an unexplained one does not weigh, an explained one does', async () => {
    const unitId = await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator, { needs: [{ need: 'pets' }] });
    expect(await refusalOf(services.conditions.record(coordinator, { unitId, kind: 'other', words: 'Bez Romů' }))).toMatchObject({
      code: 'condition_discriminatory', params: { paragraph: '§ 1 odst. 1 písm. j) a § 2 odst. 3 zákona 198/2009 Sb.' },
    });
    expect(await database.asOwner('SELECT 1 FROM core.landlord_condition WHERE unit_id = $1', [unitId])).toEqual([]);
    const eligible = async (): Promise<number> => (await database.staff.read(coordinator, (tx) => services.matching.rankForUnit(tx, unitId))).ranking.eligible.length;
    const unexplained = await services.conditions.record(coordinator, { unitId, kind: 'no_pets', words: 'Raději bez psa' });
    expect(unexplained).toMatchObject({ verdict: 'needs_evidence', paragraph: '§ 2258 zákona 89/2012 Sb.' });
    expect(await eligible()).toBe(1);
    await services.conditions.end(coordinator, unexplained.id);
    await services.conditions.record(coordinator, { unitId, kind: 'no_pets', words: 'Raději bez psa', evidence: 'Alergie v domě, zpráva správce' });
    expect(await eligible()).toBe(0);
    expect(family.state).toBe('applicant');
  });

  it('a policy is adopted as the next version; nonsense is refused and the one before holds', async () => {
    const manager = buildActor(agencyId, ['manager']);
    const { document } = await database.staff.read(manager, (tx) => services.policies.inForceIn(tx));
    const [from, reason] = [isoDate('2026-03-16'), 'Rodiny odpovídají do tří dnů.'];
    const adopted = await services.policies.adopt(manager, { document: { ...document, offerWorkingDays: 3 }, from, reason });
    expect(adopted).toMatchObject({ version: 1, adoptedBy: manager.accountId });
    expect(await refusalOf(services.policies.adopt(manager, { document: { ...document, offerWorkingDays: 0 }, from, reason }))).toMatchObject({ code: 'policy_wrong', field: 'offerWorkingDays' });
    const offer = await buildOffer(services, coordinator, await buildFlat(database, coordinator), (await buildHousehold(database, coordinator)).id);
    expect(offer.expiresOn).toBe('2026-03-19');
  });

  it('a version holds from its day, the newest of those that hold; never from the past, never without a reason, never the same again', async () => {
    const manager = buildActor(agencyId, ['manager']);
    const { document } = await database.staff.read(manager, (tx) => services.policies.inForceIn(tx));
    const other = (offerWorkingDays: number, from: string, reason = 'Zkouška.') => services.policies.adopt(manager, { document: { ...document, offerWorkingDays }, from: isoDate(from), reason });
    expect(await refusalOf(other(7, '2026-03-15'))).toMatchObject({ code: 'policy_from_past', field: 'from' });
    expect(await refusalOf(other(7, '2026-03-20', ' '))).toMatchObject({ code: 'policy_without_reason' });
    expect(await refusalOf(services.policies.adopt(manager, { document, from: isoDate('2026-03-20'), reason: 'Nic.' }))).toMatchObject({ code: 'policy_unchanged' });
    await other(7, '2026-03-20');
    const inForce = () => database.staff.read(manager, async (tx) => (await services.policies.inForceIn(tx)).document.offerWorkingDays);
    expect(await inForce()).toBe(5);
    database.clock.moveTo(isoDate('2026-03-20'));
    expect(await inForce()).toBe(7);
    await other(9, '2026-03-20');
    expect(await inForce()).toBe(9);
    const versions = await database.staff.read(manager, (tx) => services.policies.versionsIn(tx));
    expect(versions.map(({ version, adoptedOn, reason }) => [version, adoptedOn, reason])).toEqual([[2, '2026-03-20', 'Zkouška.'], [1, '2026-03-20', 'Zkouška.']]);
  });

  it('a version planned for a day takes its turn on it, also when a decision was the first to need the standard rules or others were adopted meanwhile', async () => {
    const manager = buildActor(agencyId, ['manager']);
    const { document } = await database.staff.read(manager, (tx) => services.policies.inForceIn(tx));
    const days = () => database.staff.read(manager, async (tx) => (await services.policies.inForceIn(tx)).document.offerWorkingDays);
    await services.policies.adopt(manager, { document: { ...document, offerWorkingDays: 7 }, from: isoDate('2026-03-23'), reason: 'Od pondělí.' });
    const [unitId, family] = [await buildFlat(database, coordinator), await buildHousehold(database, coordinator)];
    await services.matching.decide(coordinator, { unitId, householdId: family.id, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId!], overriddenRules: [] });
    await services.policies.adopt(manager, { document: { ...document, offerWorkingDays: 6 }, from: isoDate('2026-03-16'), reason: 'Ode dneška.' });
    expect(await days()).toBe(6);
    database.clock.moveTo(isoDate('2026-03-23'));
    expect(await days()).toBe(7);
  });

  it('tries other weights on today’s list and keeps nothing of it', async () => {
    await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator, { incomes: [{ kind: 'part_time', amount: halere(2_900_000), validFrom: isoDate('2025-01-01') }], benefits: [] });
    const { document } = await database.staff.read(coordinator, (tx) => services.policies.inForceIn(tx));
    const kinder = { ...document, eligibility: { ...document.eligibility, maxShareOfMeansPercent: 100 } };
    const replay = await database.staff.read(coordinator, (tx) => services.matching.replayIn(tx, kinder));
    expect(replay).toMatchObject({ gainers: [{ householdId: family.id, bestBefore: null, bestAfter: 1 }], losers: [], housedBefore: 0, housedAfter: 1 });
    expect(await database.asOwner('SELECT count(*)::int AS n FROM core.matching_policy WHERE agency_id = $1', [agencyId])).toEqual([{ n: 0 }]);
  });
});
