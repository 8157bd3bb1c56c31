import { halere, isoDate, type Id } from '#kernel';
import { MatchingPoliciesService, OffersService, PanelReservesService, ReservesService } from '#matching';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHousehold, buildHouseholds } from '#households/testing';
import { buildFlat, buildMatching } from './builders';
import { buildPanel, buildPanels, convene, type PanelServices, type TestPanel } from './panel-builders';

jest.setTimeout(60_000);

type Choice = 'for' | 'against' | 'abstain';
type Votes = Partial<Record<'A' | 'B' | 'C', Choice>>;

describe('reserves by the votes of a committee', () => {
  let database: TestDatabase;
  let services: PanelServices;
  let proposals: PanelReservesService;
  let reserves: ReservesService;
  let offers: OffersService;
  let coordinator: Actor;
  let panel: TestPanel;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildPanels(database);
    const built = buildMatching(database);
    ({ reserves, offers } = built);
    proposals = new PanelReservesService(database.staff, built.matching, reserves, buildHouseholds(database), new MatchingPoliciesService(database.staff));
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    panel = await buildPanel(database, services, coordinator);
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  const reason = 'Důvod člena.';
  /** A counted sitting about three families; the votes of the chair, the colleague and the tenant. */
  async function counted(votes: readonly (Votes | 'conflict')[], families = 3) {
    const unitId = await buildFlat(database, coordinator);
    const ids: Id[] = [];
    for (let each = 0; each < families; each += 1) ids.push((await buildHousehold(database, coordinator)).id);
    const sitting = await convene(services, coordinator, panel, unitId, ids);
    for (const [index, cast] of votes.entries()) {
      const who = [panel.chair, panel.member, panel.tenant][index]!;
      if (cast === 'conflict') await services.votes.cast(who, { sittingId: sitting.id, conflict: true, choices: [], reason: null });
      else await services.votes.cast(who, { sittingId: sitting.id, conflict: false, choices: Object.entries(cast).map(([label, choice]) => ({ label, choice })), reason });
    }
    const done = await services.counting.count(coordinator, sitting.id);
    const files = await database.asOwner<{ label: string; household: Id }>('SELECT c.label, f.household_id AS household FROM core.panel_candidate c JOIN core.panel_candidate_file f ON f.candidate_id = c.id WHERE c.sitting_id = $1', [sitting.id]);
    return { unitId, sitting: done, of: Object.fromEntries(files.map(({ label, household }) => [label, household])) as Record<'A' | 'B' | 'C', Id> };
  }
  const propose = (sitting: Awaited<ReturnType<typeof counted>>['sitting'], who = coordinator) => database.staff.read(who, (tx) => proposals.proposalIn(tx, sitting));
  const name = (sittingId: Id, householdIds: readonly Id[], why = '', who = coordinator) => proposals.name(who, { sittingId, householdIds, reason: why });
  /** Ids tell which decision came later, and the clock of a test stands. */
  const anHourLater = () => database.clock.moveTo(new Date('2026-03-16T10:00:00Z'));
  const listOf = (unitId: Id) => database.asOwner<{ household: Id; position: number; reason: string; rules: string[] }>(
    'SELECT r.household_id AS household, r.position, r.reason, r.overridden_rules AS rules FROM core.reserve r JOIN core.reserve_list l ON l.id = r.list_id WHERE l.unit_id = $1 AND l.ended_on IS NULL ORDER BY position', [unitId]);

  it('are proposed in the order of the votes, confirmed with one act, and take over when the offer ends', async () => {
    const { unitId, sitting, of } = await counted([{ A: 'for', B: 'for', C: 'abstain' }, { A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'against', C: 'for' }]);
    expect(sitting).toMatchObject({ state: 'decided' });
    expect((await propose(sitting))!.candidates.map(({ label, place, tied }) => [label, place, tied])).toEqual([['C', 1, false], ['B', 2, false]]);
    await name(sitting.id, [of.C, of.B]);
    expect(await listOf(unitId)).toMatchObject([
      { household: of.C, position: 1, reason: 'Podle hlasů komise: kandidát C, pro 2, proti 0, zdrželo se 1.' },
      { household: of.B, position: 2, reason: 'Podle hlasů komise: kandidát B, pro 2, proti 1, zdrželo se 0.' },
    ]);
    // Said once: there is nothing more to propose.
    expect(await propose(sitting)).toBeNull();
    expect(await refusalOf(name(sitting.id, [of.C, of.B]))).toMatchObject({ code: 'panel_reserves_nothing' });
    const offer = await offers.make(coordinator, { decisionId: sitting.decisionId!, lessor: 'agency' });
    await offers.withdraw(coordinator, offer.id, 'Rodina si našla jiné bydlení.');
    anHourLater();
    const [next] = await database.asOwner<{ id: Id }>('SELECT r.id FROM core.reserve r JOIN core.reserve_list l ON l.id = r.list_id WHERE l.unit_id = $1 AND r.position = 1', [unitId]);
    expect(await reserves.takeOver(coordinator, { reserveId: next!.id })).toMatchObject({ householdId: of.C, state: 'offered' });
  });

  it('equal votes are ordered by a person with a reason, and another order than that of the votes too', async () => {
    const { unitId, sitting, of } = await counted([{ A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'for', C: 'abstain' }, { A: 'for', B: 'abstain', C: 'for' }]);
    expect((await propose(sitting))!.candidates).toMatchObject([{ label: 'B', place: 1, tied: true }, { label: 'C', place: 1, tied: true }]);
    expect(await refusalOf(name(sitting.id, [of.B, of.C]))).toMatchObject({ code: 'panel_reserves_tied', field: 'reason' });
    expect(await refusalOf(name(sitting.id, [of.A, of.B], 'Důvod.'))).toMatchObject({ code: 'panel_reserves_stranger', field: 'householdIds.0' });
    expect(await refusalOf(name(sitting.id, [], 'Nikoho.'))).toMatchObject({ code: 'reserves_none' });
    await name(sitting.id, [of.C, of.B], 'Rodina C čeká déle.');
    expect((await listOf(unitId)).map(({ household }) => household)).toEqual([of.C, of.B]);
    expect((await listOf(unitId))[0]!.reason).toContain('Pořadí určil koordinátor: Rodina C čeká déle.');
    const other = await counted([{ A: 'for', B: 'for', C: 'abstain' }, { A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'abstain', C: 'abstain' }]);
    expect(await refusalOf(name(other.sitting.id, [other.of.C, other.of.B]))).toMatchObject({ code: 'panel_reserves_changed' });
    await name(other.sitting.id, [other.of.C], 'Rodina B o byt nestojí.');
    expect((await listOf(other.unitId)).map(({ household }) => household)).toEqual([other.of.C]);
  });

  it('votes with a conflict of interest are in no tally, and whoever had one has no part in the reserves', async () => {
    await database.asOwner(`UPDATE core.staff_member SET roles = ARRAY['coordinator'] WHERE id = $1`, [panel.member.accountId]);
    const kin: Actor = { ...panel.member, roles: ['coordinator'] };
    const { unitId, sitting, of } = await counted([{ A: 'for', B: 'for', C: 'against' }, 'conflict', { A: 'for', B: 'abstain', C: 'for' }]);
    expect((await propose(sitting))!.candidates).toMatchObject([{ label: 'B', place: 1, tally: { for: 1, against: 0 } }, { label: 'C', place: null, because: 'not_supported' }]);
    expect(await refusalOf(name(sitting.id, [of.B], '', kin))).toMatchObject({ code: 'panel_reserves_conflict' });
    expect(await refusalOf(reserves.name(kin, { decisionId: sitting.decisionId!, reserves: [{ householdId: of.B, reason: 'x', overriddenRules: [] }] }))).toMatchObject({ code: 'panel_reserves_conflict' });
    await name(sitting.id, [of.B]);
    const offer = await offers.make(coordinator, { decisionId: sitting.decisionId!, lessor: 'agency' });
    await offers.withdraw(coordinator, offer.id, 'Rodina odmítla.');
    anHourLater();
    const [next] = await database.asOwner<{ id: Id }>('SELECT r.id FROM core.reserve r JOIN core.reserve_list l ON l.id = r.list_id WHERE l.unit_id = $1', [unitId]);
    expect(await refusalOf(reserves.takeOver(kin, { reserveId: next!.id }))).toMatchObject({ code: 'panel_reserves_conflict' });
    expect(await reserves.takeOver(coordinator, { reserveId: next!.id })).toMatchObject({ householdId: of.B });
  });

  it('below the quorum, without a choice, and behind the wall there is no proposal', async () => {
    const nobody = await counted([{ A: 'against', B: 'against', C: 'against' }, { A: 'against', B: 'against', C: 'against' }, { A: 'against', B: 'against', C: 'against' }]);
    expect(nobody.sitting.state).toBe('nobody');
    expect(await propose(nobody.sitting)).toBeNull();
    expect(await refusalOf(name(nobody.sitting.id, [nobody.of.A], 'x'))).toMatchObject({ code: 'panel_reserves_nothing' });
    const unitId = await buildFlat(database, coordinator);
    const open = await convene(services, coordinator, panel, unitId, [(await buildHousehold(database, coordinator)).id], { skippedReason: 'Jedna rodina.' });
    database.clock.moveTo(new Date('2026-03-20T17:00:01Z'));
    const inquorate = await services.counting.count(coordinator, open.id);
    expect(inquorate.state).toBe('inquorate');
    expect(await propose(inquorate)).toBeNull();
    const alone = await (database.clock.moveTo(isoDate('2026-03-16')), counted([{ A: 'for' }, { A: 'for' }, { A: 'for' }], 1));
    expect(await propose(alone.sitting)).toBeNull();
  });

  it('who stopped waiting is left out; an exception the committee would have granted stands with the reserve', async () => {
    const unitId = await buildFlat(database, coordinator);
    const rich = await buildHousehold(database, coordinator);
    const poor = await buildHousehold(database, coordinator, { incomes: [{ kind: 'part_time', amount: halere(1_500_000), validFrom: isoDate('2025-01-01') }], benefits: [] });
    const sitting = await convene(services, coordinator, panel, unitId, [], { candidates: [{ householdId: rich.id, exceptionReason: null }, { householdId: poor.id, exceptionReason: 'Dávka přijde od dubna.' }] });
    const labels = await database.asOwner<{ label: string; household: Id }>('SELECT c.label, f.household_id AS household FROM core.panel_candidate c JOIN core.panel_candidate_file f ON f.candidate_id = c.id WHERE c.sitting_id = $1', [sitting.id]);
    const labelOf = (id: Id): string => labels.find(({ household }) => household === id)!.label;
    for (const [who, choice] of [[panel.chair, 'for'], [panel.member, 'for'], [panel.tenant, 'abstain']] as const) {
      await services.votes.cast(who, { sittingId: sitting.id, conflict: false, choices: [{ label: labelOf(rich.id), choice: 'for' }, { label: labelOf(poor.id), choice }], reason });
    }
    const done = await services.counting.count(coordinator, sitting.id);
    expect(done.state).toBe('decided');
    await name(done.id, [poor.id]);
    expect(await listOf(unitId)).toMatchObject([{ household: poor.id, rules: ['affordability'], reason: expect.stringContaining('Výjimka: Dávka přijde od dubna.') }]);
    const gone = await counted([{ A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'abstain', C: 'abstain' }]);
    await buildHouseholds(database).close(coordinator, gone.of.B, 'Odstěhovali se.');
    expect((await propose(gone.sitting))!.candidates).toMatchObject([{ label: 'C', place: 1, tied: false }, { label: 'B', place: null, because: 'not_waiting' }]);
    await name(gone.sitting.id, [gone.of.C]);
  });

  it('named only once the offer has already ended, it is their turn at once; of two who confirm at once one does', async () => {
    const { unitId, sitting, of } = await counted([{ A: 'for', B: 'for', C: 'abstain' }, { A: 'for', B: 'for', C: 'for' }, { A: 'for', B: 'against', C: 'for' }]);
    const offer = await offers.make(coordinator, { decisionId: sitting.decisionId!, lessor: 'agency' });
    await offers.withdraw(coordinator, offer.id, 'Rodina si našla jiné bydlení.');
    anHourLater();
    const answers = await Promise.all(Array.from({ length: 4 }, () => refusalOf(name(sitting.id, [of.C, of.B]))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    const [turn] = await database.staff.read(coordinator, (tx) => reserves.turnsIn(tx));
    expect(turn!.list.unitId).toBe(unitId);
    expect(turn!.reserves.find(({ id }) => id === turn!.turn.next)!.householdId).toBe(of.C);
  });
});
