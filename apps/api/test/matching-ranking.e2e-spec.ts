import { halere, isoDate, newId, type Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const RULES = 'rules { rule outcome needed found wouldHelp sentence test law changes { of words amount unit } }';
const income = (amount: number) => ({ incomes: [{ kind: 'employment', amount: halere(amount * 100), validFrom: isoDate('2025-01-01') }], benefits: [] });

describe('a ranking answers why', () => {
  let api: Api;
  let agencyId: Id;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  // An agency of its own for each story: a list is what is in it.
  beforeEach(async () => {
    agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId, name: 'Karla Koordinátorová' });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const ask = async (query: string, variables: Record<string, unknown>, language: 'cs' | 'en' = 'cs') => (await coordinator.ask(query, variables, language)).data;
  const ranked = async (unitId: Id, language: 'cs' | 'en' = 'cs') =>
    (await ask(`query($id: UUID!) { unitMatching(unitId: $id) { eligibleCount ineligibleCount mostOftenMissing { rule name families } orders { id reason computedRanks orderedByName endedBecause households { name } }
      eligible { rank tied score household { id name } ${RULES} terms { term points sentence test law } } ineligible { household { id name } ${RULES} } } }`, { id: unitId }, language))['unitMatching'];

  it('every rule and criterion is readable where it judged: its sentence, its check, its paragraph and the value it saw', async () => {
    const unitId = await buildFlat(api.database, actor);
    await buildHousehold(api.database, actor);
    const [match] = (await ranked(unitId)).eligible;
    for (const rule of match.rules) for (const field of ['sentence', 'test', 'needed', 'found']) expect(rule[field].length).toBeGreaterThan(2);
    expect(match.rules.find((rule: { rule: string }) => rule.rule === 'area_per_person')).toMatchObject({
      sentence: 'Na každou osobu připadá aspoň 8 m².', test: 'plocha bytu ≥ 8 m² × osoby', law: expect.stringContaining('§ 2272 odst. 3 zákona 89/2012 Sb.'), found: '18 m² na osobu',
    });
    expect(match.terms.find((term: { term: string }) => term.term === 'children')).toMatchObject({ points: 10, test: 'nejmenší z 15 a 5 × děti', law: expect.stringContaining('104/1991 Sb.') });
    const [english] = (await ranked(unitId, 'en')).eligible;
    expect(english.rules.find((rule: { rule: string }) => rule.rule === 'area_per_person')).toMatchObject({ test: 'area of the flat ≥ 8 m² × people' });
  });

  it('of each no: the smallest change that turns it; tried on the next flat it does, and one step less does not', async () => {
    const family = await buildHousehold(api.database, actor, { ...income(30_000), needs: [{ need: 'pets' }] });
    const [match] = (await ranked(await buildFlat(api.database, actor, { habitableRooms: 1, areaM2: 23.5, maxPersons: 2, petsAllowed: false }))).ineligible;
    const changesOf = (rule: string) => match.rules.find((one: { rule: string }) => one.rule === rule).changes;
    expect(changesOf('persons_per_room')).toEqual([{ of: 'other_flat', words: 'byt s aspoň 2\u00a0místnostmi', amount: 1, unit: 'rooms' }]);
    expect(changesOf('area_per_person')).toEqual([{ of: 'other_flat', words: 'byt aspoň o 24 m²', amount: 5, unit: 'm2_tenths' }]);
    expect(changesOf('landlord_limit')).toMatchObject([{ of: 'landlord', amount: 1, unit: 'people' }]);
    expect(changesOf('house_rules')).toMatchObject([{ of: 'landlord', words: 'souhlas pronajímatele (zvíře v bytě)' }]);
    const [benefit, rent] = changesOf('affordability');
    expect([benefit, rent]).toMatchObject([{ of: 'family', unit: 'crowns', words: expect.stringContaining('dávka nebo příjem vyšší o') }, { of: 'landlord', unit: 'crowns', words: expect.stringContaining('nájem nižší o') }]);
    for (const [less, outcome] of [[0, 'passed'], [1, 'failed']] as const) {
      const richer = await buildHousehold(api.database, actor, income(30_000 + benefit.amount - less));
      const { eligible, ineligible } = await ranked(await buildFlat(api.database, actor));
      const judged = [...eligible, ...ineligible].find((one) => one.household.id === richer.id);
      expect(judged.rules.find((one: { rule: string }) => one.rule === 'affordability').outcome).toBe(outcome);
    }
    expect(family.state).toBe('applicant');
  });

  it('across all flats: how much more of a benefit opens one, how much opens two, and what is only to be found out', async () => {
    const [near, far] = [await buildFlat(api.database, actor, { rent: 1_200_000 }), await buildFlat(api.database, actor, { rent: 1_300_000 })];
    const small = await buildFlat(api.database, actor, { rent: 1_200_000, habitableRooms: 1 });
    const poor = await buildHousehold(api.database, actor, income(35_000));
    const unknown = await buildHousehold(api.database, actor, { incomes: null, benefits: null });
    const openings = (id: Id) => ask('query($id: UUID!) { householdOpenings(householdId: $id) { rule of words unit amount count opens } }', { id }).then((data) => data['householdOpenings']);
    const money = (await openings(poor.id)).filter((opening: { of: string }) => opening.of === 'family');
    expect(money).toMatchObject([{ rule: 'affordability', unit: 'crowns', count: 1, opens: [near] }, { count: 2 }]);
    expect(money[1].amount).toBeGreaterThan(money[0].amount);
    expect(new Set(money[1].opens)).toEqual(new Set([near, far]));
    expect(JSON.stringify(money)).not.toContain(small);
    expect((await openings(unknown.id)).find((opening: { rule: string }) => opening.rule === 'affordability')).toMatchObject({ of: 'facts', words: 'zjistit příjem a dávky', count: 2, amount: null });
    expect((await ask('query($id: UUID!) { unitOpenings(unitId: $id) { of words count } }', { id: near }))['unitOpenings']).toContainEqual({ of: 'landlord', words: expect.stringContaining('nájem nižší o'), count: 1 });
  });

  it('a flat nobody suits says what is most often missing', async () => {
    const unitId = await buildFlat(api.database, actor, { habitableRooms: 1, areaM2: 14 });
    await buildHousehold(api.database, actor);
    await buildHousehold(api.database, actor, { wishes: [{ kind: 'city', value: 'Ostrava' }] });
    expect(await ranked(unitId)).toMatchObject({ eligibleCount: 0, ineligibleCount: 2, mostOftenMissing: [{ rule: 'area_per_person', families: 2 }, { rule: 'persons_per_room', families: 2 }, { rule: 'location', families: 1 }] });
  });

  it('two or three families stand side by side with the ranks they have among all; one or four do not', async () => {
    const unitId = await buildFlat(api.database, actor);
    const families = [];
    for (const appliedOn of ['2025-11-10', '2025-08-10', '2026-02-10']) families.push(await buildHousehold(api.database, actor, { appliedOn: isoDate(appliedOn) }));
    const poor = await buildHousehold(api.database, actor, income(20_000));
    const compare = (ids: Id[]) => coordinator.ask('query($unitId: UUID!, $ids: [UUID!]!) { compareFamilies(unitId: $unitId, householdIds: $ids) { rank tied score eligible household { id } terms { term points } rules { rule outcome } } }', { unitId, ids });
    const answer = (await compare([families[2]!.id, families[1]!.id, poor.id])).data['compareFamilies'];
    expect(answer.map((match: { rank: number | null; household: { id: Id } }) => [match.household.id, match.rank])).toEqual([[families[2]!.id, 3], [families[1]!.id, 1], [poor.id, null]]);
    const whole = await ranked(unitId);
    expect(whole.eligible.map((match: { household: { id: Id } }) => match.household.id)).toEqual([families[1]!.id, families[0]!.id, families[2]!.id]);
    expect((await compare([poor.id])).errors?.[0]).toMatchObject({ message: 'Vyberte aspoň dvě domácnosti.' });
    expect((await compare([...families.map(({ id }) => id), poor.id])).errors?.[0]).toMatchObject({ message: 'Vedle sebe jde porovnat nejvýše 3 domácnosti.' });
    expect((await compare([poor.id, newId()])).errors?.[0]?.extensions.refusal).toBe('unknown_id');
  });

  it('people may put candidates in another order with a reason; it stands beside the ranks and changes none', async () => {
    const unitId = await buildFlat(api.database, actor);
    const [first, second] = [await buildHousehold(api.database, actor, { name: 'Vzorná Jana', appliedOn: isoDate('2025-08-10') }), await buildHousehold(api.database, actor, { name: 'Ukázková Petra' })];
    const poor = await buildHousehold(api.database, actor, { ...income(20_000), wishes: [{ kind: 'city', value: 'Ostrava' }] });
    const order = async (householdIds: Id[], reason: string) =>
      (await ask(`mutation($input: OrderCandidatesInput!) { orderCandidates(input: $input) { __typename ... on CandidateOrder { id computedRanks households { name } } ${REFUSED} } }`, { input: { unitId, householdIds, reason } }))['orderCandidates'];
    const before = await ranked(unitId);
    expect(await order([second.id, first.id], ' ')).toMatchObject({ code: 'order_without_reason', field: 'reason', message: 'Napište, proč se pořadí liší od spočítaného.' });
    expect(await order([second.id, second.id], 'x')).toMatchObject({ code: 'order_twice' });
    expect(await order([], 'x')).toMatchObject({ code: 'order_empty' });
    expect(await order([poor.id], 'x')).toMatchObject({ code: 'not_eligible', message: expect.stringContaining('lokalita') });
    const kept = await order([second.id, first.id], 'Petra přijde o ubytování už v pátek.');
    expect(kept).toMatchObject({ computedRanks: [2, 1], households: [{ name: 'Ukázková Petra' }, { name: 'Vzorná Jana' }] });
    expect(await order([second.id, first.id], 'Znovu.')).toMatchObject({ code: 'order_unchanged' });
    const after = await ranked(unitId);
    expect(after.eligible).toEqual(before.eligible);
    expect(after.orders).toMatchObject([{ reason: 'Petra přijde o ubytování už v pátek.', orderedByName: 'Karla Koordinátorová', endedBecause: null }]);
    const [audited] = await api.database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM audit.event WHERE act = 'candidates.order' AND subject_id = $1`, [unitId]);
    expect(audited).toEqual({ n: 1 });
    expect((await ask('mutation($id: UUID!) { withdrawCandidateOrder(orderId: $id) { __typename ... on CandidateOrder { endedBecause } } }', { id: kept.id }))['withdrawCandidateOrder']).toMatchObject({ endedBecause: 'withdrawn' });
  });
});
