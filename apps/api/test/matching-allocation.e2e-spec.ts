import { halere, isoDate, type Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const PLAN = '{ housed score pairs { flatId householdId score need fit waiting household { name } } }';
const ALLOCATION = `__typename ... on Allocation { id state flats families frozen mostFit proposals { unitId household { name } } result { proven eligiblePairs optimal ${PLAN} greedy ${PLAN}
  highest { housed score } fragile { flatId household { name } } unfitFlats { id } } } ... on Refused { code message field }`;

describe('all free flats at once', () => {
  let api: Api;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    const agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, answer = ALLOCATION) => (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input })).data[field];
  const allocate = (minimumFit = 0) => act('allocateFlats', 'AllocateFlatsInput', { minimumFit });
  const family = (name: string, different: Parameters<typeof buildHousehold>[2] = {}) => buildHousehold(api.database, actor, { name, ...different });
  const poor = { incomes: [{ kind: 'part_time', amount: halere(2_200_000), validFrom: isoDate('2025-01-01') }], benefits: [] };

  /** A flat in Plzeň everybody can have, free a day before one in Ostrava only Pavla can pay; Pavla has more points for the first. */
  async function contested(): Promise<{ common: Id; other: Id }> {
    const common = await buildFlat(api.database, actor, { rent: 500_000, services: 200_000, energy: 100_000 });
    const other = await buildFlat(api.database, actor, { city: 'Ostrava', part: 'Poruba', rent: 1_100_000, availableFrom: '2026-03-02' });
    await family('Vzorná Pavla', { appliedOn: isoDate('2025-03-01') });
    await family('Ukázková Petra', { ...poor, wishes: [{ kind: 'city', value: 'Plzeň' }] });
    return { common, other };
  }

  it('houses more than flat by flat, proved, and says what it costs; pairs are proposed by a person and decided as any other', async () => {
    const { common, other } = await contested();
    const { id, state, result } = await allocate();
    expect({ state, proven: result.proven, optimal: result.optimal.housed, greedy: result.greedy.housed }).toEqual({ state: 'done', proven: true, optimal: 2, greedy: 1 });
    const pairOf = (flatId: Id) => result.optimal.pairs.find((pair: { flatId: Id }) => pair.flatId === flatId);
    expect([pairOf(common).household.name, pairOf(other).household.name]).toEqual(['Ukázková Petra', 'Vzorná Pavla']);
    for (const pair of result.optimal.pairs) expect(pair.need + pair.fit + pair.waiting).toBe(pair.score);
    expect(result.highest.score).toBeGreaterThanOrEqual(result.optimal.score);
    expect(result.fragile).toEqual([{ flatId: other, household: { name: 'Vzorná Pavla' } }]);
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId: id, unitIds: [common] })).toMatchObject({ proposals: [{ unitId: common, household: { name: 'Ukázková Petra' } }] });
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId: id, unitIds: [common] })).toMatchObject({ code: 'proposal_unit_taken' });
    const decision = await act('decideMatch', 'DecideMatchInput', { unitId: common, householdId: pairOf(common).householdId, reason: 'Z plánu pro všechny byty.', deciderIds: [coordinator.accountId] }, '__typename ... on MatchDecision { id }');
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: decision.id, lessor: 'agency' }, '__typename ... on Offer { id proposedOn }');
    expect(offer.proposedOn).toBe('2026-03-16');
    expect((await coordinator.ask('{ matchProposals { id } }')).data['matchProposals']).toEqual([]);
  });

  it('a sent offer stays as it is; after a refusal the rest is allocated anew', async () => {
    const { common, other } = await contested();
    const pavla = (await coordinator.ask('{ households(state: "applicant", first: 10) { edges { node { id name } } } }')).data['households'].edges.find(({ node }: { node: { name: string } }) => node.name === 'Vzorná Pavla').node.id;
    const decision = await act('decideMatch', 'DecideMatchInput', { unitId: common, householdId: pavla, reason: 'Nejvíc bodů.', deciderIds: [coordinator.accountId] }, '__typename ... on MatchDecision { id }');
    const offer = await act('makeOffer', 'MakeOfferInput', { decisionId: decision.id, lessor: 'agency' }, '__typename ... on Offer { id }');
    expect(await allocate()).toMatchObject({ frozen: 1, flats: 1, result: { optimal: { housed: 0 }, unfitFlats: [{ id: other }] } });
    await act('recordFamilyAnswer', 'AnswerInput', { offerId: offer.id, accepts: false, refusalCode: 'location' }, '__typename');
    expect(await allocate()).toMatchObject({ frozen: 0, flats: 2, result: { optimal: { housed: 2 } } });
  });

  it('nothing free, nobody waiting, a minimum of fit no rules give: each one sentence', async () => {
    expect(await allocate()).toMatchObject({ code: 'allocation_nothing_free', message: 'Žádný byt teď není volný, není co rozdělovat.' });
    await buildFlat(api.database, actor);
    expect(await allocate()).toMatchObject({ code: 'allocation_nobody_waits' });
    await family('Vzorná Pavla');
    expect(await allocate(31)).toMatchObject({ code: 'allocation_minimum_fit', field: 'minimumFit' });
    const { id, result } = await allocate();
    const foreign = await buildFlat(api.database, actor);
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId: id, unitIds: [foreign] })).toMatchObject({ code: 'proposal_not_in_allocation' });
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId: id, unitIds: [] })).toMatchObject({ code: 'proposals_none' });
    expect(result.optimal.housed).toBe(1);
  });
});
