import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate, newId, type Id } from '#kernel';
import { buildCircumstances, buildHousehold, buildPartnerWorker } from '#households/testing';
import { buildFlat } from '#matching/testing';
import { buildActor, buildAgency } from '#platform/testing';
import type { Actor } from '#platform';
import { startApi, type Api, type Person } from './builders';

const MATCH = `score possibleScore rank tied hasUnknown eligible sharePercent offeredElsewhere household { name persons } flat { code }
  reasons { points words } terms { term points cap known words } rules { rule name outcome needed found overridable wouldHelp }`;
const UNIT = `query($id: UUID!) { unitMatching(unitId: $id) { asOf occupied eligibleCount ineligibleCount policy { version maxSharePercent offerWorkingDays terms { term cap } }
  flat { code layout rent conditions { kind verdict } } eligible { ${MATCH} } ineligible { ${MATCH} } mostOftenMissing { name families } activeOffer { id state } } }`;
const OFFER = `__typename ... on Offer { id state expiresOn viewingOn nextAct possibleActs mayShareNames refusedBy refusalCode consequence promiseDocumentId
  household { name } flat { code } decision { reason deciders rank overriddenNames } } ... on Refused { code message field }`;

describe('a family and a flat are matched', () => {
  let api: Api;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator'], { name: 'Karla Koordinátorová' });
    actor = buildActor(api.agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, answer = OFFER) =>
    (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input })).data[field];
  const decide = (unitId: Id, householdId: Id, over: Record<string, unknown> = {}) =>
    act('decideMatch', 'DecideMatchInput', { unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId], ...over },
      '__typename ... on MatchDecision { id rank score deciders overriddenNames } ... on Refused { code message field }');
  const offerOf = async (unitId: Id, householdId: Id, lessor = 'landlord') => act('makeOffer', 'MakeOfferInput', { decisionId: (await decide(unitId, householdId)).id, lessor });

  it('for a flat: families ranked with three reasons in words, every rule with what it needs and found; the ineligible apart', async () => {
    const own = await buildAgency(api.database);
    const person = await api.person(['coordinator'], { agencyId: own });
    const theirs = buildActor(own, ['coordinator'], { accountId: person.accountId });
    const unitId = await buildFlat(api.database, theirs);
    await buildHousehold(api.database, theirs);
    await buildHousehold(api.database, theirs, { name: 'Neznámá', situation: null, incomes: null, benefits: null });
    await buildHousehold(api.database, theirs, { name: 'Chráněná', wishes: [{ kind: 'avoid_part', value: 'Skvrňany' }], situation: { ethosCode: '10.1', since: isoDate('2026-01-01') } });
    const { unitMatching: found } = (await person.ask(UNIT, { id: unitId })).data;
    expect(found).toMatchObject({ asOf: '2026-03-16', occupied: false, eligibleCount: 2, ineligibleCount: 1, policy: { version: 0, maxSharePercent: 45 }, mostOftenMissing: [{ name: 'lokalita', families: 1 }] });
    const [first, second] = found.eligible;
    expect(first).toMatchObject({ rank: 1, hasUnknown: false, household: { name: 'Vzorná Jana', persons: 3 }, sharePercent: 41.2 });
    expect(first.reasons.map((reason: { words: string }) => reason.words)).toEqual(['naléhavá bytová situace', '3\u00a0místnosti, právě kolik potřebuje', '2\u00a0děti']);
    expect(first.terms.reduce((sum: number, term: { points: number }) => sum + term.points, 0)).toBe(first.score);
    expect(second.hasUnknown).toBe(true);
    expect(second.rules.find((rule: { rule: string }) => rule.rule === 'affordability')).toMatchObject({ outcome: 'unknown', found: '17\u00a0300\u00a0Kč, příjem neznámý', wouldHelp: 'zjistit příjem a dávky' });
    const [apart] = found.ineligible;
    expect(apart.rules.find((rule: { rule: string }) => rule.rule === 'location')).toMatchObject({ outcome: 'failed', found: 'lokalita nevyhovuje', overridable: false });
    expect(JSON.stringify(apart)).not.toMatch(/násil|ohrož|vyhnout|avoid|Skvrňany/);
    const english = (await person.ask(UNIT, { id: unitId }, 'en')).data['unitMatching'];
    expect(english.eligible[0].reasons[0].words).toBe('urgent housing situation');
  });

  it('for a family: flats ranked with the share of income', async () => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const found = (await coordinator.ask(`query($id: UUID!) { householdMatching(householdId: $id) { household { name } eligible { ${MATCH} } ineligible { rules { rule } } activeOffer { id } } }`, { id: family.id })).data['householdMatching'];
    const flats = (await coordinator.ask('{ flatsOnOffer { id code } }')).data['flatsOnOffer'];
    expect(flats.map((flat: { id: Id }) => flat.id)).toContain(unitId);
    expect(found.eligible.every((match: { sharePercent: number }) => match.sharePercent === 41.2)).toBe(true);
    expect(found.activeOffer).toBeNull();
  });

  it('decided with a reason, offered, viewed, two times yes, promised on paper, and the paper opens', async () => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const decision = await decide(unitId, family.id);
    expect(decision).toMatchObject({ __typename: 'MatchDecision', deciders: ['Karla Koordinátorová'], overriddenNames: [] });
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: decision.id, lessor: 'landlord' });
    expect(offer).toMatchObject({ state: 'offered', nextAct: 'arrange_viewing', expiresOn: '2026-03-23', mayShareNames: true, decision: { reason: 'Nejvíc bodů.' } });
    expect(await act('arrangeViewing', 'ArrangeViewingInput', { offerId: offer.id, viewingOn: '2026-03-18' })).toMatchObject({ state: 'viewing', viewingOn: '2026-03-18', nextAct: 'family_accepts' });
    expect(await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: true })).toMatchObject({ state: 'family_accepted', nextAct: 'landlord_accepts' });
    const early = { offerId: offer.id, from: '2026-04-01', to: '2027-03-31', validUntil: '2026-03-31', conditions: ['deposit', 'all_adults_sign'] };
    expect(await act('promiseFlat', 'PromiseFlatInput', early)).toMatchObject({ __typename: 'Refused', code: 'landlord_not_asked' });
    expect(await act('recordLandlordAnswer', 'AnswerInput', { offerId: offer.id, accepts: true })).toMatchObject({ state: 'landlord_accepted', nextAct: 'promise' });
    const promised = await act('promiseFlat', 'PromiseFlatInput', early);
    expect(promised).toMatchObject({ state: 'promised', nextAct: 'draw_lease' });
    const paper = await coordinator.get(`/documents/${promised.promiseDocumentId}.pdf`);
    expect(paper.status).toBe(200);
    expect(paper.headers['content-type']).toContain('application/pdf');
    const list = (await coordinator.ask('query($id: UUID) { offers(householdId: $id, life: "active") { totalCount edges { node { id state } } } }', { id: family.id })).data['offers'];
    expect(list).toEqual({ totalCount: 1, edges: [{ node: { id: offer.id, state: 'promised' } }] });
  });

  it('a flat the agency lets itself is promised without asking a landlord', async () => {
    const family = await buildHousehold(api.database, actor, { consents: [] });
    const offer = await offerOf(await buildFlat(api.database, actor), family.id, 'agency');
    await act('arrangeViewing', 'ArrangeViewingInput', { offerId: offer.id, viewingOn: '2026-03-17' });
    expect(await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: true })).toMatchObject({ nextAct: 'promise', mayShareNames: false });
    expect(await act('promiseFlat', 'PromiseFlatInput', { offerId: offer.id, from: '2026-04-01', validUntil: '2026-03-31' })).toMatchObject({ state: 'promised' });
  });

  it('every no is one sentence and changes nothing', async () => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const poor = await buildHousehold(api.database, actor, { incomes: [], benefits: [] });
    const small = await buildFlat(api.database, actor, { habitableRooms: 1, areaM2: 18 });
    expect(await decide(unitId, family.id, { reason: ' ' })).toMatchObject({ code: 'decision_without_reason', field: 'reason' });
    expect(await decide(unitId, family.id, { deciderIds: [newId()] })).toMatchObject({ code: 'decider_unknown', field: 'deciderIds.0' });
    expect(await decide(unitId, poor.id)).toMatchObject({ code: 'not_eligible', message: 'Domácnost nesplňuje: finanční dostupnost. Vyberte jinou, nebo opravte údaje.' });
    expect(await decide(small, family.id, { overriddenRules: ['area_per_person'] })).toMatchObject({ code: 'rule_not_overridable' });
    expect(await decide(newId(), family.id)).toMatchObject({ code: 'unknown_id', field: 'unitId' });
    expect(await act('makeOffer', 'MakeOfferInput', { decisionId: newId(), lessor: 'landlord' })).toMatchObject({ code: 'unknown_id' });
    const offer = await offerOf(unitId, family.id);
    expect(await decide(unitId, (await buildHousehold(api.database, actor)).id)).toMatchObject({ code: 'unit_has_offer' });
    expect(await decide(await buildFlat(api.database, actor), family.id)).toMatchObject({ code: 'household_has_offer' });
    expect(await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: false })).toMatchObject({ code: 'refusal_code_missing', field: 'refusalCode' });
    expect(await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: true })).toMatchObject({ code: 'offer_not_in_state' });
    expect(await act('withdrawOffer', 'WithdrawOfferInput', { offerId: offer.id, reason: '' })).toMatchObject({ code: 'withdrawal_without_reason' });
    expect((await coordinator.ask('query($id: UUID!) { offer(id: $id) { state } }', { id: offer.id })).data['offer']).toEqual({ state: 'offered' });
    expect(await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: false, refusalCode: 'location' })).toMatchObject({ state: 'refused', refusedBy: 'family', consequence: 'waiting_date_kept', nextAct: null });
    const nonsense = await coordinator.ask('mutation($input: ArrangeViewingInput!) { arrangeViewing(input: $input) { __typename } }', { input: { offerId: offer.id, viewingOn: '2026-02-30' } });
    expect(nonsense.status).toBe(400);
  });

  it('the landlord is asked only with the family’s consent; then the answer is recorded with its code', async () => {
    const family = await buildHousehold(api.database, actor, { consents: [] });
    const offer = await offerOf(await buildFlat(api.database, actor), family.id);
    await act('arrangeViewing', 'ArrangeViewingInput', { offerId: offer.id, viewingOn: '2026-03-17' });
    await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: true });
    expect(await act('recordLandlordAnswer', 'AnswerInput', { offerId: offer.id, accepts: true })).toMatchObject({ code: 'no_consent_to_share' });
    await buildCircumstances(api.database).giveConsent(actor, family.id, { purpose: 'share_names_with_landlord', givenOn: isoDate('2026-03-16'), evidence: 'podepsaný formulář' });
    expect(await act('recordLandlordAnswer', 'AnswerInput', { offerId: offer.id, accepts: false, refusalCode: 'without_reason' })).toMatchObject({ state: 'refused', refusedBy: 'landlord', consequence: 'waiting_date_kept' });
  });

  it('a discriminatory condition is refused with the paragraph, a lawful one is kept', async () => {
    const unitId = await buildFlat(api.database, actor);
    const record = (input: Record<string, unknown>) =>
      act('recordLandlordCondition', 'RecordConditionInput', { unitId, ...input }, '__typename ... on LandlordCondition { id verdict counts paragraph } ... on Refused { code message field }');
    expect(await record({ kind: 'other', words: 'Žádné děti' })).toMatchObject({ code: 'condition_discriminatory', field: 'words', message: expect.stringContaining('§ 2 odst. 3 zákona 198/2009 Sb.') });
    expect(await record({ kind: 'no_smoking', words: 'Nekuřáci' })).toMatchObject({ verdict: 'lawful', counts: true });
    expect(await record({ kind: 'ethnicity', words: 'x' })).toMatchObject({ code: 'invalid_input' });
  });

  it('who accompanies a family sees its offer and no comparison; an auditor sees the rules alone', async () => {
    const { partnerId, worker } = await buildPartnerWorker(api.database, api.agencyId, 'Pomoc Vzorov');
    const own = await buildHousehold(api.database, worker);
    const offer = await offerOf(await buildFlat(api.database, actor), own.id);
    const partner = await api.person(['partner_worker'], { partnerId });
    expect((await partner.ask('{ offers { totalCount edges { node { id flat { street houseNumber } nextAct } } } }')).data['offers']).toMatchObject({ totalCount: 1, edges: [{ node: { id: offer.id } }] });
    const auditor = await api.person(['auditor']);
    expect((await auditor.ask('{ matchingPolicy { version maxSharePercent } }')).errors).toBeUndefined();
    const unitId = await buildFlat(api.database, actor);
    for (const person of [partner, auditor, await api.person(['social_worker']), await api.person(['finance'])]) {
      expect((await person.ask(UNIT, { id: unitId })).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    }
    for (const field of ['decision { reason }', 'closedReason', 'flat { conditions { words } }']) {
      expect((await partner.ask(`{ offers { edges { node { ${field} } } } }`)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    }
    const withdrawn = await partner.ask('mutation($input: WithdrawOfferInput!) { withdrawOffer(input: $input) { __typename } }', { input: { offerId: offer.id, reason: 'x' } });
    expect(withdrawn.errors?.[0]?.extensions.refusal).toBe('not_allowed');
  });

  it('a flat or a family of another agency gets the same answer as an unknown one', async () => {
    const stranger = buildActor(await buildAgency(api.database));
    const theirFlat = await buildFlat(api.database, stranger);
    const ask = async (id: Id) => (await coordinator.ask(UNIT, { id })).errors;
    expect(JSON.stringify(await ask(theirFlat))).toBe(JSON.stringify(await ask(newId())));
  });
});

it('no input of the staff’s schema can carry a protected attribute', () => {
  const schema = readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8');
  const inputs = schema.match(/^input [\s\S]*?^}/gm) ?? [];
  expect(inputs.length).toBeGreaterThan(10);
  for (const input of inputs) {
    const names = [...input.matchAll(/^ {2}(\w+)[(:]/gm)].map((match) => match[1]!.toLowerCase());
    for (const name of names) expect(name).not.toMatch(/ethnic|race|roma|national(?!id)|citizen|origin|relig|belief|gender|^sex$|orientation|diagnos|personalnumber|rodne/);
  }
});
