import { halere, isoDate, type Id } from '#kernel';
import { AllocationRunsService, AllocationsService } from '#matching';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHousehold, buildHouseholds } from '#households/testing';
import { offersFallenSince, standingBeside } from '../src/store/allocations.repository';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';
import { buildLargeAgency } from './large-agency';

describe('an allocation of all free flats', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let allocations: AllocationsService;
  let runs: AllocationRunsService;
  let agencyId: Id;
  let coordinator: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildMatching(database);
    runs = new AllocationRunsService(database.staff, services.matching, buildHouseholds(database), services.policies);
    allocations = new AllocationsService(database.staff, services.matching, buildHouseholds(database), services.policies, runs);
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId);
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  const upTo = (amount: number) => ({ incomes: [{ kind: 'part_time', amount: halere(amount), validFrom: isoDate('2025-01-01') }], benefits: [] });

  /** A cheap flat that comes free first and a dear one: the poorer family can afford only the cheap one. */
  async function scene() {
    const cheap = await buildFlat(database, coordinator, { rent: 600_000, availableFrom: '2026-03-01' });
    const dear = await buildFlat(database, coordinator, { availableFrom: '2026-03-10' });
    const better = await buildHousehold(database, coordinator);
    const poorer = await buildHousehold(database, coordinator, upTo(2_700_000));
    return { cheap, dear, better, poorer };
  }

  it('houses both where going flat by flat houses one, is proved, and a person proposes from it what is then decided', async () => {
    const { cheap, dear, better, poorer } = await scene();
    const allocation = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(allocation).toMatchObject({ state: 'done', flats: 2, families: 2, frozen: 0, result: { proven: true, optimal: { housed: 2 }, greedy: { housed: 1 }, fragile: [{ flatId: dear, householdId: better.id }] } });
    expect(allocation.result!.optimal.pairs.map((pair) => [pair.flatId, pair.householdId])).toEqual([[cheap, poorer.id], [dear, better.id]]);
    await allocations.propose(coordinator, { allocationId: allocation.id, unitIds: [cheap] });
    expect(await refusalOf(allocations.propose(coordinator, { allocationId: allocation.id, unitIds: [dear, cheap] }))).toMatchObject({ code: 'proposal_unit_taken' });
    expect(await database.asOwner('SELECT unit_id, state FROM core.match_proposal WHERE agency_id = $1', [agencyId])).toEqual([{ unit_id: cheap, state: 'proposed' }]);
    await services.matching.decide(coordinator, { unitId: cheap, householdId: poorer.id, reason: 'Podle rozdělení.', deciderIds: [coordinator.accountId!], overriddenRules: [] });
    expect(await database.asOwner('SELECT state FROM core.match_proposal WHERE agency_id = $1', [agencyId])).toEqual([{ state: 'decided' }]);
  });

  it('leaves a sent offer alone, and allocates the rest again after a refusal', async () => {
    const { cheap, dear, better } = await scene();
    const offer = await buildOffer(services, coordinator, cheap, better.id);
    const first = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(first).toMatchObject({ flats: 1, families: 1, frozen: 1, result: { optimal: { housed: 0 }, unfit: [dear] } });
    const fallen = (of: typeof first) => database.staff.read(coordinator, async (tx) => (await offersFallenSince(tx, of)).map(({ id, state }) => [id, state]));
    expect(await fallen(first)).toEqual([]);
    database.clock.moveTo(isoDate('2026-03-17'));
    await services.offers.familyRefuses(coordinator, offer.id, 'too_small');
    const second = await buildOffer(services, coordinator, cheap, better.id);
    await services.offers.withdraw(coordinator, second.id, 'Byt ještě není opravený.');
    expect(await fallen(first)).toEqual([[offer.id, 'refused'], [second.id, 'withdrawn']]);
    database.clock.moveTo(isoDate('2026-03-18'));
    const again = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(await fallen(again)).toEqual([]);
    expect(await allocations.ask(coordinator, { minimumFit: 0 })).toMatchObject({ flats: 2, families: 2, frozen: 0, result: { optimal: { housed: 2 } } });
  });

  it('while another one waits or was stopped, the last plan with a result stands beside it, and is proposed from', async () => {
    const { cheap, dear } = await scene();
    const standing = (of: typeof first) => database.staff.read(coordinator, async (tx) => (await standingBeside(tx, of))?.id ?? null);
    const first = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(await standing(first)).toBeNull();
    database.clock.moveTo(isoDate('2026-03-17'));
    const second = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(await standing(second)).toBeNull();
    // From now on there is so much that the worker is asked.
    await buildLargeAgency(database, agencyId, 150, 200);
    database.clock.moveTo(isoDate('2026-03-18'));
    const waiting = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(waiting).toMatchObject({ state: 'waiting', result: null });
    expect(await standing(waiting)).toBe(second.id);
    await allocations.propose(coordinator, { allocationId: second.id, unitIds: [cheap] });
    const stopped = await runs.cancel(coordinator, waiting.id);
    expect([stopped.state, await standing(stopped)]).toEqual(['cancelled', second.id]);
    database.clock.moveTo(isoDate('2026-03-19'));
    // What was stopped has nothing to show: the next one stands beside the plan before it.
    const next = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(await standing(next)).toBe(second.id);
    await allocations.propose(coordinator, { allocationId: second.id, unitIds: [dear] });
    expect(await refusalOf(allocations.propose(coordinator, { allocationId: next.id, unitIds: [dear] }))).toMatchObject({ code: 'allocation_not_done' });
    const stranger = buildActor(await buildAgency(database));
    expect(await database.staff.read(stranger, (tx) => standingBeside(tx, next))).toBeNull();
  });

  it('a minimum of fit leaves bad pairs out; nonsense and empty lists are refused', async () => {
    expect(await refusalOf(allocations.ask(coordinator, { minimumFit: 0 }))).toMatchObject({ code: 'allocation_nothing_free' });
    const unit = await buildFlat(database, coordinator);
    expect(await refusalOf(allocations.ask(coordinator, { minimumFit: 0 }))).toMatchObject({ code: 'allocation_nobody_waits' });
    await buildHousehold(database, coordinator);
    expect((await allocations.ask(coordinator, { minimumFit: 0 })).result!.optimal.housed).toBe(1);
    expect((await allocations.ask(coordinator, { minimumFit: 30 })).result).toMatchObject({ optimal: { housed: 0 }, unfit: [unit] });
    for (const minimumFit of [31, -1, 0.5]) expect(await refusalOf(allocations.ask(coordinator, { minimumFit }))).toMatchObject({ code: 'allocation_minimum_fit', params: { most: 30 } });
  });

  it('a finished one cannot be stopped, is not solved twice, and another agency does not know it', async () => {
    await scene();
    const allocation = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(await refusalOf(runs.cancel(coordinator, allocation.id))).toMatchObject({ code: 'allocation_not_running' });
    expect((await runs.solve(coordinator, allocation.id)).finishedAt).toEqual(allocation.finishedAt);
    const stranger = buildActor(await buildAgency(database));
    expect(await refusalOf(allocations.propose(stranger, { allocationId: allocation.id, unitIds: [] }))).toMatchObject({ code: 'unknown_id' });
    expect(await refusalOf(allocations.propose(coordinator, { allocationId: allocation.id, unitIds: [] }))).toMatchObject({ code: 'proposals_none' });
  });

  it('a proposal is dropped with a reason, and the flat can be proposed again', async () => {
    const { dear } = await scene();
    const allocation = await allocations.ask(coordinator, { minimumFit: 0 });
    await allocations.propose(coordinator, { allocationId: allocation.id, unitIds: [dear] });
    const [proposal] = await database.asOwner<{ id: Id }>('SELECT id FROM core.match_proposal WHERE agency_id = $1', [agencyId]);
    expect(await refusalOf(allocations.dropProposal(coordinator, proposal!.id, ' '))).toMatchObject({ code: 'proposal_without_reason' });
    await allocations.dropProposal(coordinator, proposal!.id, 'Rodina si našla jiné bydlení.');
    expect(await refusalOf(allocations.dropProposal(coordinator, proposal!.id, 'Znovu.'))).toMatchObject({ code: 'proposal_closed' });
    await allocations.propose(coordinator, { allocationId: allocation.id, unitIds: [dear] });
  });
});
