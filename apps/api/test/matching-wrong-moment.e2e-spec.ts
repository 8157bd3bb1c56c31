import { isoDate, type Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const VALUES = {
  maxPersonsPerRoom: 2, minM2PerPerson: 8, maxSharePercent: 45, comfortableSharePercent: 30, offerWorkingDays: 5, pointsPerChild: 4, pointsLostPerMissingRoom: 5, pointsLostPerSpareRoom: 5,
  pointsPerMonthWaiting: 1, weights: [] as unknown[],
};

/** Acts that make sense, but not now: what runs meanwhile is neither bypassed nor left hanging. */
describe('matching, at the wrong moment', () => {
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

  const act = async (field: string, type: string, input: Record<string, unknown>, { answer = '', person = coordinator } = {}) =>
    (await person.ask(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ${answer} ${REFUSED} } }`, { input })).data[field];
  const decided = async (unitId: Id, householdId: Id): Promise<Id> =>
    (await act('decideMatch', 'DecideMatchInput', { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId] }, { answer: '... on MatchDecision { id }' })).id;
  const offered = async (decisionId: Id) => act('makeOffer', 'MakeOfferInput', { decisionId, lessor: 'agency' }, { answer: '... on Offer { id }' });
  const takenOff = async (id: Id) => (await coordinator.ask(`mutation($id: UUID!, $on: Date) { withdrawUnit(id: $id, on: $on) { __typename ${REFUSED} } }`, { id, on: '2026-03-16' })).data['withdrawUnit'];
  const counted = async (sittingId: Id) => (await coordinator.ask(`mutation($id: UUID!) { countPanelVotes(sittingId: $id) { __typename ... on PanelSitting { state decisionId } ${REFUSED} } }`, { id: sittingId })).data['countPanelVotes'];

  it('an application is not closed while a flat is on offer to the family', async () => {
    const family = await buildHousehold(api.database, actor);
    const { id: offerId } = await offered(await decided(await buildFlat(api.database, actor), family.id));
    const closing = { householdId: family.id, reason: 'Odstěhovali se.' };
    expect(await act('closeHousehold', 'CloseHouseholdInput', closing)).toMatchObject({ code: 'household_offer_runs', message: expect.stringContaining('nabídku stáhněte') });
    expect((await coordinator.ask('query($id: UUID!) { household(id: $id) { state } }', { id: family.id })).data['household'].state).toBe('applicant');
    await act('withdrawOffer', 'WithdrawOfferInput', { offerId, reason: 'Odstěhovali se.' });
    expect(await act('closeHousehold', 'CloseHouseholdInput', closing)).toMatchObject({ __typename: 'Household' });
  });

  it('a flat taken off the offer brings nobody nearer to it, and the offer of it can be withdrawn', async () => {
    const [unitId, free] = [await buildFlat(api.database, actor), await buildFlat(api.database, actor)];
    const [first, second] = [await buildHousehold(api.database, actor), await buildHousehold(api.database, actor)];
    const [{ id: offerId }, waiting] = [await offered(await decided(unitId, first.id)), await decided(free, second.id)];
    for (const id of [unitId, free]) expect(await takenOff(id)).toMatchObject({ __typename: 'Unit' });
    const refused = { code: 'flat_off_offer', message: expect.stringContaining('stažený z nabídky') };
    expect(await act('arrangeViewing', 'ArrangeViewingInput', { offerId, viewingOn: '2026-03-17' })).toMatchObject(refused);
    expect(await offered(waiting)).toMatchObject(refused);
    expect(await act('decideMatch', 'DecideMatchInput', { unitId: free, householdId: second.id, reason: 'x', deciderIds: [coordinator.accountId] })).toMatchObject(refused);
    expect(await act('orderCandidates', 'OrderCandidatesInput', { unitId: free, householdIds: [second.id], reason: 'x' })).toMatchObject(refused);
    expect(await act('announceDraw', 'AnnounceDrawInput', { unitId: free, rank: 1 })).toMatchObject(refused);
    expect(await act('withdrawOffer', 'WithdrawOfferInput', { offerId, reason: 'Majitel byt stáhl.' })).toMatchObject({ __typename: 'Offer' });
  });

  it('a committee is not passed by: neither while it sits nor once it has decided is the flat offered by an older decision', async () => {
    const unitId = await buildFlat(api.database, actor);
    const [older, candidate] = [await buildHousehold(api.database, actor), await buildHousehold(api.database, actor)];
    const before = await decided(unitId, older.id);
    api.database.clock.moveTo(new Date('2026-03-16T09:05:00Z'));
    const { id: panelId } = await act('recordPanel', 'PanelInput', { name: 'Komise', quorum: 2 }, { answer: '... on Panel { id }' });
    for (const [person, role] of [[coordinator, 'chair'], [manager, 'member']] as const) await act('seatPanelMember', 'SeatPanelMemberInput', { panelId, staffMemberId: person.accountId, role, validFrom: '2026-01-01' });
    const { id: sittingId } = await act('convenePanel', 'ConvenePanelInput', { panelId, unitId, candidates: [{ householdId: candidate.id }], deadlineAt: '2026-03-20T10:00:00Z', skippedReason: 'Už jednou odmítli.' }, { answer: '... on PanelSitting { id }' });
    expect(await offered(before)).toMatchObject({ code: 'unit_before_panel' });
    for (const person of [coordinator, manager]) await act('castPanelVote', 'CastPanelVoteInput', { sittingId, choices: [{ label: 'A', choice: 'for' }] }, { person });
    api.database.clock.moveTo(new Date('2026-03-16T09:10:00Z'));
    const { state, decisionId } = await counted(sittingId);
    expect(state).toBe('decided');
    expect(await offered(before)).toMatchObject({ code: 'decision_by_panel_since', message: expect.stringContaining('rozhodla komise') });
    expect(await offered(decisionId)).toMatchObject({ __typename: 'Offer' });
  });

  it('a slip in a year is not planned for: rules, a promise, a vote or a meeting years away', async () => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const far = { code: 'day_too_far', message: expect.stringContaining('Zkontrolujte rok.') };
    expect(await act('adoptPolicy', 'AdoptPolicyInput', { values: VALUES, from: '9999-12-31', reason: 'x' }, { person: manager })).toMatchObject({ ...far, field: 'from' });
    expect(await act('recordPanel', 'PanelInput', { name: 'Komise', quorum: 2, meetsOn: '9999-12-31' })).toMatchObject({ ...far, field: 'meetsOn' });
    expect(await act('recordPanel', 'PanelInput', { name: 'Komise', quorum: 2, meetsOn: '2026-03-15' })).toMatchObject({ code: 'panel_meets_past', field: 'meetsOn' });
    const { id: offerId } = await offered(await decided(unitId, family.id));
    await act('arrangeViewing', 'ArrangeViewingInput', { offerId, viewingOn: '2026-03-17' });
    await act('recordFamilyAnswer', 'AnswerInput', { offerId, accepts: true });
    const promise = { offerId, from: '2026-04-01', validUntil: '2026-04-30', conditions: [], language: 'cs' };
    expect(await act('promiseFlat', 'PromiseFlatInput', { ...promise, validUntil: '9999-12-31' })).toMatchObject({ ...far, field: 'validUntil' });
    expect(await act('promiseFlat', 'PromiseFlatInput', { ...promise, from: '2206-04-01' })).toMatchObject({ ...far, field: 'from' });
    expect(await act('promiseFlat', 'PromiseFlatInput', promise)).toMatchObject({ __typename: 'Offer' });
  });

  it('a weight said twice is said in one sentence, and no version comes of it', async () => {
    const twice = { ...VALUES, weights: [{ term: 'urgency', cap: 10 }, { term: 'urgency', cap: 20 }] };
    expect(await act('adoptPolicy', 'AdoptPolicyInput', { values: twice, from: '2026-03-16', reason: 'x' }, { person: manager })).toMatchObject({ code: 'policy_weight_twice', field: 'weights' });
    expect((await manager.ask('{ matchingPolicies { version } }')).data['matchingPolicies']).toEqual([{ version: 0 }]);
  });
});
