import { isoDate, newId, type Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';

/** Each: one sentence in Czech and another in English, and nothing changed. */
describe('bad input of matching', () => {
  let api: Api;
  let agencyId: Id;
  let coordinator: Person;
  let manager: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    api.database.clock.moveTo(isoDate('2026-03-16'));
    agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    manager = await api.person(['manager'], { agencyId });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, person = coordinator, language: 'cs' | 'en' = 'cs', answer = '') =>
    (await person.ask(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ${answer} ${REFUSED} } }`, { input }, language)).data[field];
  const refusedBothWays = async (field: string, type: string, input: Record<string, unknown>, person = coordinator) => {
    const [czech, english] = [await act(field, type, input, person), await act(field, type, input, person, 'en')];
    expect([czech.__typename, english.__typename]).toEqual(['Refused', 'Refused']);
    expect(english.code).toBe(czech.code);
    expect(english.message).not.toBe(czech.message);
    for (const message of [czech.message, english.message]) expect(message).toMatch(/^\p{Lu}.*[.?]$/su);
    return czech as { code: string; message: string; field: string | null };
  };
  const count = async (table: string): Promise<number> => (await api.database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE agency_id = $1`, [agencyId]))[0]!.n;
  const decided = async (unitId: Id, householdId: Id): Promise<Id> =>
    (await act('decideMatch', 'DecideMatchInput', { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId] }, coordinator, 'cs', '... on MatchDecision { id }')).id;
  const offered = async (unitId: Id, householdId: Id, lessor = 'landlord') =>
    act('makeOffer', 'MakeOfferInput', { decisionId: await decided(unitId, householdId), lessor }, coordinator, 'cs', '... on Offer { id state }');

  it('wishes that contradict: a place both wished for and to be avoided', async () => {
    const member = { givenName: 'Jana', familyName: 'Vzorná', birthDate: '1990-05-01', relation: 'applicant' };
    const refused = await refusedBothWays('recordHousehold', 'RecordHouseholdInput', { members: [member], wishes: [{ kind: 'city', value: 'Plzeň' }, { kind: 'avoid_city', value: 'plzen' }] });
    expect(refused).toMatchObject({ code: 'wishes_contradict', field: 'wishes.0.value', message: expect.stringContaining('Plzeň') });
    expect(await count('intake.household')).toBe(0);
  });

  it('a household without members', async () => {
    expect(await refusedBothWays('recordHousehold', 'RecordHouseholdInput', { members: [] })).toMatchObject({ code: 'no_members', field: 'members' });
    expect(await count('intake.household')).toBe(0);
  });

  it('a flat with zero rooms', async () => {
    await buildFlat(api.database, actor);
    const [known] = await api.database.asOwner<{ buildingId: Id; landlordId: Id }>('SELECT building_id AS "buildingId", landlord_id AS "landlordId" FROM core.unit WHERE agency_id = $1', [agencyId]);
    const flat = { ...known, code: 'PL-99', floor: 1, layout: '2+1', habitableRooms: 0, areaM2: 54, rent: 1_180_000, advances: [] };
    expect(await refusedBothWays('recordUnit', 'UnitInput', flat)).toMatchObject({ code: 'unit_rooms', field: 'habitableRooms' });
    expect(await count('core.unit')).toBe(1);
  });

  it('rules whose weights sum to nothing, tried or adopted', async () => {
    const values = {
      maxPersonsPerRoom: 2, minM2PerPerson: 8, maxSharePercent: 45, comfortableSharePercent: 30, offerWorkingDays: 5, pointsPerChild: 5, pointsLostPerMissingRoom: 5, pointsLostPerSpareRoom: 5,
      pointsPerMonthWaiting: 1, weights: ['urgency', 'children', 'room_fit', 'waiting', 'affordability', 'wishes'].map((term) => ({ term, cap: 0 })),
    };
    expect(await refusedBothWays('adoptPolicy', 'AdoptPolicyInput', { values, from: '2026-03-16', reason: 'Zkouška.' }, manager)).toMatchObject({ code: 'policy_without_weights', message: expect.stringContaining('Součet vah je nula') });
    const tried = (await manager.ask(`mutation($values: PolicyValuesInput!) { tryPolicy(values: $values) { __typename ${REFUSED} } }`, { values })).data['tryPolicy'];
    expect(tried).toMatchObject({ code: 'policy_without_weights' });
    expect(await count('core.matching_policy')).toBe(0);
  });

  it('rules that make no sense name the value', async () => {
    const values = {
      maxPersonsPerRoom: 0, minM2PerPerson: 8, maxSharePercent: 45, comfortableSharePercent: 30, offerWorkingDays: 5, pointsPerChild: 5, pointsLostPerMissingRoom: 5, pointsLostPerSpareRoom: 5,
      pointsPerMonthWaiting: 1, weights: [],
    };
    const adopt = (different: Record<string, unknown>) => refusedBothWays('adoptPolicy', 'AdoptPolicyInput', { values: { ...values, ...different }, from: '2026-03-16', reason: 'Zkouška.' }, manager);
    expect(await adopt({})).toMatchObject({ code: 'policy_wrong', message: expect.stringContaining('osob na místnost') });
    expect(await adopt({ maxPersonsPerRoom: 2, comfortableSharePercent: 50 })).toMatchObject({ code: 'policy_wrong', message: expect.stringContaining('pohodlný podíl') });
    expect(await adopt({ maxPersonsPerRoom: 2, reservesAtMost: 11 })).toMatchObject({ code: 'policy_wrong', message: expect.stringContaining('náhradníků') });
    expect(await count('core.matching_policy')).toBe(0);
  });

  it('two offers at once, of one flat and to one family', async () => {
    const [unitId, other] = [await buildFlat(api.database, actor), await buildFlat(api.database, actor)];
    const [first, second] = [await buildHousehold(api.database, actor), await buildHousehold(api.database, actor)];
    const [ofFlat, ofFamily] = [await decided(unitId, second.id), await decided(other, first.id)];
    await offered(unitId, first.id);
    expect(await refusedBothWays('makeOffer', 'MakeOfferInput', { decisionId: ofFlat, lessor: 'landlord' })).toMatchObject({ code: 'unit_has_offer' });
    expect(await refusedBothWays('makeOffer', 'MakeOfferInput', { decisionId: ofFamily, lessor: 'landlord' })).toMatchObject({ code: 'household_has_offer' });
    expect(await count('core.offer')).toBe(1);
  });

  it('a consent that has ended is no consent: neither written down as new, nor enough to ask the landlord', async () => {
    const ending = { purpose: 'share_names_with_landlord', givenOn: isoDate('2025-11-10'), validTo: isoDate('2026-03-17'), evidence: 'podepsaný formulář' };
    const family = await buildHousehold(api.database, actor, { consents: [ending] });
    const { id: offerId } = await offered(await buildFlat(api.database, actor), family.id);
    await act('arrangeViewing', 'ArrangeViewingInput', { offerId, viewingOn: '2026-03-17' });
    await act('recordFamilyAnswer', 'AnswerInput', { offerId, accepts: true });
    api.database.clock.moveTo(isoDate('2026-03-18'));
    coordinator = await api.person(['coordinator'], { agencyId });
    expect(await refusedBothWays('recordLandlordAnswer', 'AnswerInput', { offerId, accepts: true })).toMatchObject({ code: 'no_consent_to_share', message: expect.stringContaining('platný souhlas') });
    expect((await coordinator.ask('query($id: UUID!) { offer(id: $id) { state mayShareNames } }', { id: offerId })).data['offer']).toEqual({ state: 'family_accepted', mayShareNames: false });
    expect(await refusedBothWays('giveHouseholdConsent', 'GiveConsentInput', { householdId: family.id, consent: ending })).toMatchObject({ code: 'consent_expired' });
    expect(await count('intake.consent')).toBe(1);
  });

  it.each(['Žádné děti', 'Bez Romů', 'Jen Češi', 'Ne vozíčkáře', 'Pouze ženy', 'Žádní muslimové', 'Nechci cizince'])('a landlord’s condition that discriminates: “%s”', async (words) => {
    const unitId = await buildFlat(api.database, actor);
    const refused = await refusedBothWays('recordLandlordCondition', 'RecordConditionInput', { unitId, kind: 'other', words });
    expect(refused).toMatchObject({ code: 'condition_discriminatory', field: 'words', message: expect.stringContaining('§ 1 odst. 1 písm. j) a § 2 odst. 3 zákona 198/2009 Sb.') });
    expect(await count('core.landlord_condition')).toBe(0);
  });

  it('a flat, a family, a decision or a reserve nobody knows', async () => {
    expect(await refusedBothWays('decideMatch', 'DecideMatchInput', { unitId: newId(), householdId: newId(), reason: 'x', deciderIds: [coordinator.accountId] })).toMatchObject({ code: 'unknown_id', field: 'unitId' });
    expect(await refusedBothWays('nameReserves', 'NameReservesInput', { decisionId: newId(), reserves: [] })).toMatchObject({ code: 'unknown_id', field: 'decisionId' });
    expect(await refusedBothWays('orderCandidates', 'OrderCandidatesInput', { unitId: newId(), householdIds: [newId()], reason: 'x' })).toMatchObject({ code: 'unknown_id' });
    expect(await refusedBothWays('dropReserve', 'DropReserveInput', { reserveId: newId(), reason: 'x' })).toMatchObject({ code: 'unknown_id' });
  });
});
