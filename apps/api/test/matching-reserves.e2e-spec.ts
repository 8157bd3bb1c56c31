import { isoDate, newId, type Id } from '#kernel';
import { buildCircumstances, buildHousehold, buildPartnerWorker } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const LIST = `id unitId turnSince endedOn endedBecause flat { code } lastOffer { state refusalCode consequence }
  reserves { id position reason state score rank isNext obstacle household { id name } passedOver { because words household { name } } droppedReason }`;
const OFFER = `__typename ... on Offer { id state lessor expiresOn proposedOn steps { act state byName } household { id name }
  decision { reason deciders rank review { eligibleNow scoreThen scoreNow policyVersionThen policyVersionNow changes { kind code name then now cause } }
    snapshot { asOf policyVersion score rank eligibleCount facts { code name value } rules { rule outcome law test sentence } terms { term points } } } } ${REFUSED}`;

describe('reserves of a decision', () => {
  let api: Api;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator'], { name: 'Karla Koordinátorová' });
    actor = buildActor(api.agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  beforeEach(() => api.database.clock.moveTo(isoDate('2026-03-16')));
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, answer = OFFER) =>
    (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input })).data[field];
  const decide = (unitId: Id, householdId: Id, reserves: readonly { householdId: Id; reason: string; overriddenRules?: string[] }[]) =>
    act('decideMatch', 'DecideMatchInput', { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId], reserves }, `__typename ... on MatchDecision { id } ${REFUSED}`);
  const family = async (name: string): Promise<Id> => (await buildHousehold(api.database, actor, { name })).id;
  const reserve = (householdId: Id, reason = 'Další v pořadí podle pravidel.') => ({ householdId, reason });
  const confirm = async (reserveId: Id, person = coordinator) =>
    (await person.ask(`mutation($id: UUID!) { confirmReserve(reserveId: $id) { ${OFFER} } }`, { id: reserveId })).data['confirmReserve'];
  const turns = async (unitId: Id) => ((await coordinator.ask(`{ reserveTurns { ${LIST} } }`)).data['reserveTurns'] as { unitId: Id; reserves: { id: Id; isNext: boolean; obstacle: string | null; household: { name: string } }[] }[]).find((list) => list.unitId === unitId);
  const listsOf = async (unitId: Id) => (await coordinator.ask(`query($id: UUID!) { reserveLists(unitId: $id) { ${LIST} } }`, { id: unitId })).data['reserveLists'];

  it('the whole life: named with the decision, refused by the family, the next one proposed today, taken over with one act, housed by nobody else', async () => {
    const [unitId, other] = [await buildFlat(api.database, actor), await buildFlat(api.database, actor)];
    const [first, busy, third] = [await family('Vzorná Jana'), await family('Ukázková Petra'), await family('Cvičná Hana')];
    const decision = await decide(unitId, first, [reserve(busy), reserve(third, 'Děti chodí do školy poblíž.')]);
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: decision.id, lessor: 'agency' });
    expect(offer).toMatchObject({ state: 'offered', steps: [{ act: 'make', state: 'offered', byName: 'Karla Koordinátorová' }] });
    expect(await turns(unitId)).toBeUndefined();
    expect((await coordinator.ask('query($id: UUID!) { householdReserves(householdId: $id) { position flat { id } } }', { id: third })).data['householdReserves']).toEqual([{ position: 2, flat: { id: unitId } }]);
    // A reserve is locked by nothing: it may be offered another flat meanwhile.
    const elsewhere = await decide(other, busy, []);
    await act('makeOffer', 'MakeOfferInput', { decisionId: elsewhere.id, lessor: 'landlord' });
    const refused = await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: false, refusalCode: 'too_small' });
    expect(refused.steps.map((step: { act: string }) => step.act)).toEqual(['make', 'family_refuses']);

    const turn = (await turns(unitId))!;
    expect(turn).toMatchObject({
      turnSince: '2026-03-16', endedOn: null, lastOffer: { state: 'refused', refusalCode: 'too_small', consequence: 'waiting_date_kept' },
      reserves: [
        { position: 1, isNext: false, obstacle: 'má jinou nabídku', household: { name: 'Ukázková Petra' } },
        { position: 2, isNext: true, obstacle: null, reason: 'Děti chodí do školy poblíž.', household: { name: 'Cvičná Hana' } },
      ],
    });
    expect(await confirm(turn.reserves[0]!.id)).toMatchObject({ code: 'reserve_not_next', message: 'Na řadě je jiný náhradník: od té doby se údaje změnily. Obnovte stránku.' });
    const taken = await confirm(turn.reserves[1]!.id);
    expect(taken).toMatchObject({ state: 'offered', lessor: 'agency', household: { name: 'Cvičná Hana' }, decision: { reason: 'Děti chodí do školy poblíž.', deciders: ['Karla Koordinátorová'] } });
    expect(await turns(unitId)).toBeUndefined();
    expect(await confirm(turn.reserves[1]!.id)).toMatchObject({ code: 'reserve_no_turn' });
    expect((await listsOf(unitId))[0].reserves[1]).toMatchObject({ state: 'offered', passedOver: [{ because: 'has_offer', words: 'má jinou nabídku', household: { name: 'Ukázková Petra' } }] });
  });

  it('what was known is frozen and readable; what would be judged otherwise today is told with its cause', async () => {
    const unitId = await buildFlat(api.database, actor);
    const first = await family('Vzorná Jana');
    const decision = await decide(unitId, first, []);
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: decision.id, lessor: 'landlord' });
    expect(offer.decision.snapshot).toMatchObject({ asOf: '2026-03-16', rank: expect.any(Number), facts: expect.arrayContaining([{ code: 'means', name: 'Příjem a dávky', value: '42\u00a0000\u00a0Kč' }]) });
    expect(offer.decision.snapshot.rules.find((rule: { rule: string }) => rule.rule === 'persons_per_room')).toMatchObject({ law: expect.stringContaining('§ 2272 odst. 3 zákona 89/2012 Sb.'), test: 'osoby ≤ 2 × obytné místnosti' });
    expect(offer.decision.review).toMatchObject({ eligibleNow: true, changes: [] });
    await buildCircumstances(api.database).recordWishes(actor, first, [{ kind: 'avoid_part', value: 'Skvrňany' }]);
    const { review, snapshot } = (await coordinator.ask(`query($id: UUID!) { offer(id: $id) { decision { review { eligibleThen eligibleNow changes { kind code then now cause } } snapshot { rules { rule outcome } } } } }`, { id: offer.id })).data['offer'].decision;
    expect(review).toEqual({ eligibleThen: true, eligibleNow: false, changes: [{ kind: 'rule', code: 'location', then: 'splňuje (lokalita vyhovuje)', now: 'nesplňuje (lokalita nevyhovuje)', cause: 'facts' }] });
    expect(snapshot.rules.find((rule: { rule: string }) => rule.rule === 'location')).toEqual({ rule: 'location', outcome: 'passed' });
  });

  it('an expired offer begins the turn the next morning; a list is ended by a person with a reason', async () => {
    const unitId = await buildFlat(api.database, actor);
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: (await decide(unitId, await family('Vzorná Jana'), [reserve(await family('Cvičná Hana'))])).id, lessor: 'landlord' });
    await act('withdrawOffer', 'WithdrawOfferInput', { offerId: offer.id, reason: 'Majitel opravuje topení.' });
    const { id } = (await listsOf(unitId))[0];
    const close = (reason: string) => act('closeReserves', 'CloseReservesInput', { listId: id, reason }, `__typename ... on ReserveList { endedBecause endedReason } ${REFUSED}`);
    expect(await close(' ')).toMatchObject({ code: 'reserve_close_without_reason', field: 'reason', message: 'Napište, proč seznam náhradníků končí.' });
    expect(await close('Byt se bude prodávat.')).toMatchObject({ endedBecause: 'closed', endedReason: 'Byt se bude prodávat.' });
    expect(await turns(unitId)).toBeUndefined();
  });

  it('a wrong list of reserves is one sentence, and the decision is not made either', async () => {
    const unitId = await buildFlat(api.database, actor);
    const [first, second] = [await family('Vzorná Jana'), await family('Ukázková Petra')];
    const poor = await buildHousehold(api.database, actor, { name: 'Zkušební Eva', incomes: [], benefits: [] });
    expect(await decide(unitId, first, [reserve(first)])).toMatchObject({ code: 'reserve_is_chosen', field: 'reserves.0.householdId' });
    expect(await decide(unitId, first, [reserve(second), reserve(second)])).toMatchObject({ code: 'reserve_twice', field: 'reserves.1.householdId' });
    expect(await decide(unitId, first, [reserve(second, ' ')])).toMatchObject({ code: 'reserve_without_reason', field: 'reserves.0.reason' });
    expect(await decide(unitId, first, [reserve(poor.id)])).toMatchObject({ code: 'reserve_not_eligible', message: 'Náhradník nesplňuje: finanční dostupnost. Vyberte jinou domácnost.' });
    expect(await decide(unitId, first, [reserve(newId())])).toMatchObject({ code: 'unknown_id' });
    expect(await decide(unitId, first, await Promise.all(['A', 'B', 'C', 'D'].map(async (name) => reserve(await family(name)))))).toMatchObject({ code: 'reserves_too_many', message: 'Náhradníků může být podle pravidel nejvýše 3. Uberte některé.' });
    expect(await api.database.asOwner('SELECT 1 FROM core.match_decision WHERE unit_id = $1', [unitId])).toEqual([]);
    const decision = await decide(unitId, first, [{ ...reserve(poor.id, 'Dávka přijde v dubnu.'), overriddenRules: ['affordability'] }]);
    expect(await act('nameReserves', 'NameReservesInput', { decisionId: decision.id, reserves: [reserve(second)] }, `__typename ... on ReserveList { reserves { position household { name } } } ${REFUSED}`))
      .toMatchObject({ reserves: [{ position: 1, household: { name: 'Ukázková Petra' } }] });
    expect((await listsOf(unitId)).map((list: { endedBecause: string | null }) => list.endedBecause)).toEqual([null, 'replaced']);
  });

  it('only those who choose see and use the lists; a partner follows the steps of its own family', async () => {
    const { partnerId, worker } = await buildPartnerWorker(api.database, api.agencyId, 'Pomoc Vzorov');
    const unitId = await buildFlat(api.database, actor);
    const own = await buildHousehold(api.database, worker, { name: 'Svěřená Iva' });
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: (await decide(unitId, own.id, [reserve(await family('Cvičná Hana'))])).id, lessor: 'landlord' });
    const partner = await api.person(['partner_worker'], { partnerId });
    expect((await partner.ask('query($id: UUID!) { offer(id: $id) { steps { act state } } }', { id: offer.id })).data['offer']).toEqual({ steps: [{ act: 'make', state: 'offered' }] });
    for (const person of [partner, await api.person(['social_worker']), await api.person(['finance']), await api.person(['auditor'])]) {
      for (const query of ['{ reserveTurns { id } }', `{ reserveLists(unitId: "${unitId}") { id } }`]) expect((await person.ask(query)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
      expect((await person.ask(`mutation { confirmReserve(reserveId: "${newId()}") { __typename } }`)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    }
    expect(await confirm(newId())).toMatchObject({ code: 'unknown_id', field: 'reserveId' });
  });
});
