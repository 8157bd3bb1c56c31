import { halere, isoDate, newId, type Id } from '#kernel';
import { PanelNoticesService } from '#matching';
import type { Actor, OutgoingMessage } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHousehold } from '#households/testing';
import { readPdf } from '#documents/testing';
import { buildFlat, buildMatching, buildOffer } from './builders';
import { buildPanel, buildPanels, convene, type PanelServices, type TestPanel } from './panel-builders';

jest.setTimeout(60_000);

type Choice = 'for' | 'against' | 'abstain';

describe('the committee', () => {
  let database: TestDatabase;
  let services: PanelServices;
  let coordinator: Actor;
  let panel: TestPanel;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildPanels(database);
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    panel = await buildPanel(database, services, coordinator);
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  const vote = (who: Actor, sittingId: Id, choices: Partial<Record<'A' | 'B' | 'C', Choice>>, reason: string | null = 'Důvod člena.') =>
    services.votes.cast(who, { sittingId, conflict: false, choices: Object.entries(choices).map(([label, choice]) => ({ label, choice })), reason });
  const declare = (who: Actor, sittingId: Id, reason: string | null = null) => services.votes.cast(who, { sittingId, conflict: true, choices: [], reason });
  const stateOf = async (sittingId: Id) => (await database.asOwner<Record<string, unknown>>('SELECT * FROM core.panel_sitting WHERE id = $1', [sittingId]))[0]!;
  /** A free flat with a sitting about so many waiting families. */
  const aSitting = async (count = 1, over: Parameters<typeof convene>[5] = {}) => {
    const unitId = await buildFlat(database, coordinator);
    const families: Id[] = [];
    for (let each = 0; each < count; each += 1) families.push((await buildHousehold(database, coordinator)).id);
    return { unitId, families, sitting: await convene(services, coordinator, panel, unitId, families, over) };
  };
  const minutesOf = async (sittingId: Id, kind = 'panelMinutes', language = 'cs'): Promise<{ number: string; text: string; snapshot: Record<string, unknown> }> => {
    const [row] = await database.asOwner<{ number: string; bytes: Buffer; snapshot: Record<string, unknown> }>(
      `SELECT d.number, d.snapshot, f.bytes FROM core.document d JOIN core.file f ON f.agency_id = d.agency_id AND f.id = d.file_id WHERE d.subject_id = $1 AND d.kind = $2 AND d.language = $3`, [sittingId, kind, language]);
    return { number: row!.number, snapshot: row!.snapshot, text: (await readPdf(row!.bytes)).text };
  };

  it('votes sealed, counts, decides, and the decision names those who voted', async () => {
    const { unitId, families, sitting } = await aSitting(2);
    await vote(panel.chair, sitting.id, { A: 'for', B: 'abstain' });
    await vote(panel.member, sitting.id, { A: 'against', B: 'for' }, 'Byt je pro rodinu B vhodnější.');
    expect(await refusalOf(services.counting.count(coordinator, sitting.id))).toMatchObject({ code: 'sitting_votes_missing', params: { missing: 1 } });
    await vote(panel.tenant, sitting.id, { A: 'for', B: 'against' }, 'Rodina A čeká déle.');
    const done = await services.counting.count(panel.secretary, sitting.id);
    expect(done).toMatchObject({ state: 'decided', tally: [{ label: 'A', for: 2, against: 1, abstain: 0 }, { label: 'B', for: 1, against: 1, abstain: 1 }] });
    const [decision] = await database.asOwner<{ household: Id; sitting: Id; deciders: string[]; reason: string }>(
      `SELECT d.household_id AS household, d.sitting_id AS sitting, d.reason, array_agg(s.display_name ORDER BY s.display_name) AS deciders FROM core.match_decision d
       JOIN core.match_decider w ON w.agency_id = d.agency_id AND w.decision_id = d.id JOIN core.staff_member s ON s.agency_id = d.agency_id AND s.id = w.staff_member_id
       WHERE d.unit_id = $1 GROUP BY 1, 2, 3`, [unitId]);
    expect(decision).toMatchObject({ sitting: sitting.id, deciders: ['Milena Členská', 'Petr Předsedající', 'Tereza Zástupná'], reason: expect.stringContaining('kandidát A, pro 2, proti 1, zdrželo se 0') });
    expect(families).toContain(decision!.household);
    // A reserve of the other family is confirmed by staff: members from outside decided at the sitting alone.
    const { offers, reserves } = buildMatching(database);
    const other = families.find((id) => id !== decision!.household)!;
    await reserves.name(coordinator, { decisionId: done.decisionId!, reserves: [{ householdId: other, reason: 'Druhá podle hlasů.', overriddenRules: [] }] });
    const offer = await offers.make(coordinator, { decisionId: done.decisionId!, lessor: 'agency' });
    await offers.withdraw(coordinator, offer.id, 'Rodina si našla jiné bydlení.');
    // Ids tell which decision came later, and the clock of a test stands.
    database.clock.moveTo(new Date('2026-03-16T10:00:00Z'));
    const [reserve] = await database.asOwner<{ id: Id }>('SELECT id FROM core.reserve WHERE household_id = $1', [other]);
    expect(await reserves.takeOver(coordinator, { reserveId: reserve!.id })).toMatchObject({ householdId: other, state: 'offered' });
    const minutes = await minutesOf(sitting.id);
    expect(minutes.number).toBe('ZK-2026-0001');
    for (const part of ['kandidát A', 'Odlišné stanovisko', 'Milena Členská: Byt je pro rodinu B vhodnější.', 'Kvorum', 'odevzdané hlasy: 3', 'Tereza Zástupná']) expect(minutes.text).toContain(part);
    expect(`${minutes.text} ${JSON.stringify(minutes.snapshot)}`).not.toMatch(/Vzorn|19\s?000|23\s?000|42\s?000|1900000|2300000|D26-|příjem|household/);
  });

  it('a member changes the vote until it is counted; no later vote is counted and none is lost', async () => {
    const { sitting } = await aSitting();
    await vote(panel.chair, sitting.id, { A: 'against' });
    await vote(panel.chair, sitting.id, { A: 'for' });
    await vote(panel.member, sitting.id, { A: 'for' });
    database.clock.moveTo(new Date('2026-03-20T17:00:01Z'));
    expect(await refusalOf(vote(panel.tenant, sitting.id, { A: 'against' }))).toMatchObject({ code: 'sitting_deadline_passed' });
    expect(await services.counting.count(panel.chair, sitting.id)).toMatchObject({ state: 'decided', tally: [{ for: 2, against: 0, abstain: 0 }] });
    expect(await refusalOf(vote(panel.chair, sitting.id, { A: 'against' }))).toMatchObject({ code: 'sitting_closed' });
    expect(await refusalOf(services.counting.count(panel.chair, sitting.id))).toMatchObject({ code: 'sitting_closed' });
  });

  it('the full minutes name the families and who voted how, in both languages, for the agency alone', async () => {
    const { families, sitting } = await aSitting(2);
    await vote(panel.chair, sitting.id, { A: 'for', B: 'abstain' });
    await vote(panel.tenant, sitting.id, { A: 'for', B: 'against' }, 'Rodina A čeká déle.');
    await declare(panel.member, sitting.id, 'Kanárek je můj bratranec.');
    const { fullMinutesDocumentId } = await services.counting.count(coordinator, sitting.id);
    const codes = await database.asOwner<{ code: string }>('SELECT code FROM intake.household WHERE id = ANY ($1)', [families]);
    const { text, number } = await minutesOf(sitting.id, 'panelMinutesFull');
    expect(number).toMatch(/^ZP-2026-/);
    for (const part of ['Jen pro spis agentury', 'Vzorná Jana', ...codes.map(({ code }) => code), 'zdržel/a se', 'proti', 'střet zájmů, bez hlasu', 'Tereza Zástupná: Rodina A čeká déle.', 'ZK-2026-']) expect(text).toContain(part);
    expect((await minutesOf(sitting.id, 'panelMinutesFull', 'en')).text).toContain('For the agency’s own file only');
    expect(text).not.toMatch(/Kanárek|bratranec/);
    expect((await minutesOf(sitting.id)).text).not.toMatch(/Vzorná|zdržel/);
    // From behind the wall its row is not there, whatever the statement; for those who choose families it is.
    const seen = (who: Actor) => database.staff.read(who, (tx) => tx.rows('SELECT id FROM core.document WHERE agency_id = $1 AND id = $2', [tx.agencyId, fullMinutesDocumentId]));
    expect([await seen(panel.tenant), await seen(coordinator)]).toEqual([[], [{ id: fullMinutesDocumentId }]]);
  });

  it('votes that come while they are counted are in the count or refused', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { sitting } = await aSitting();
      for (const who of [panel.chair, panel.member, panel.tenant]) await vote(who, sitting.id, { A: 'for' });
      const change = () => refusalOf(vote(panel.tenant, sitting.id, { A: 'against' }));
      const count = () => services.counting.count(coordinator, sitting.id);
      const [counted, answer] = round % 2 ? await Promise.all([count(), change()]) : await Promise.all([change(), count()]).then(([first, second]) => [second, first] as const);
      const changed = answer === null;
      expect(counted.tally).toEqual([{ label: 'A', for: changed ? 2 : 3, against: changed ? 1 : 0, abstain: 0 }]);
      if (!changed) expect(answer).toMatchObject({ code: 'sitting_closed' });
    }
  });

  it('counting twice at once decides once', async () => {
    const { unitId, sitting } = await aSitting();
    for (const who of [panel.chair, panel.member, panel.tenant]) await vote(who, sitting.id, { A: 'for' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => refusalOf(services.counting.count(coordinator, sitting.id))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(await database.asOwner('SELECT 1 FROM core.match_decision WHERE unit_id = $1', [unitId])).toHaveLength(1);
  });

  it('no question of any process shows a vote of another before the count, and no audit row tells it', async () => {
    const { sitting } = await aSitting();
    await vote(panel.member, sitting.id, { A: 'against' }, 'Tajný důvod kanárek.');
    const read = (actor: Actor, db = database.staff) => db.read(actor, (tx) => tx.rows('SELECT * FROM core.panel_ballot WHERE agency_id = $1', [tx.agencyId]));
    for (const who of [coordinator, panel.chair, panel.tenant, panel.secretary, buildActor(coordinator.agencyId, ['administrator', 'manager', 'auditor'])]) expect(await read(who)).toEqual([]);
    expect(await read({ ...coordinator, accountId: null, roles: [] }, database.worker)).toEqual([]);
    expect(await read(panel.member)).toHaveLength(1);
    const trail = await database.asOwner<{ detail: unknown }>('SELECT act, detail FROM audit.event WHERE agency_id = $1', [coordinator.agencyId]);
    expect(JSON.stringify(trail)).not.toMatch(/against|kanárek/);
    // Below the quorum they are sealed again.
    database.clock.moveTo(new Date('2026-03-21T09:00:00Z'));
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'inquorate', tally: null, countedAt: null });
    expect(await read(coordinator)).toEqual([]);
  });

  it('nobody casts or changes the vote of another, whatever the statement', async () => {
    const { sitting } = await aSitting();
    await vote(panel.member, sitting.id, { A: 'for' });
    const forge = database.staff.write(coordinator, (tx) => tx.run(
      `INSERT INTO core.panel_ballot (agency_id, id, sitting_id, staff_member_id, conflict, choices, cast_at) VALUES ($1, $2, $3, $4, false, '{"A":"for"}', $5)`,
      [tx.agencyId, newId(), sitting.id, panel.tenant.accountId, tx.now]));
    await expect(forge).rejects.toThrow(/row-level security/);
    for (const state of ['open', 'counted']) {
      if (state === 'counted') {
        for (const who of [panel.chair, panel.tenant]) await vote(who, sitting.id, { A: 'for' });
        await services.counting.count(coordinator, sitting.id);
      }
      expect(await database.staff.write(state === 'open' ? coordinator : panel.member, (tx) => tx.run(`UPDATE core.panel_ballot SET choices = '{"A":"against"}' WHERE agency_id = $1`, [tx.agencyId]))).toBe(0);
    }
  });

  it('a member who is not staff sees the packets of own sittings and nothing else of the agency', async () => {
    const { sitting } = await aSitting(2);
    const unitId = await buildFlat(database, coordinator);
    const other = await buildPanel(database, services, coordinator);
    const theirs = await convene(services, coordinator, other, unitId, [(await buildHousehold(database, coordinator)).id], { skippedReason: 'Jiná komise.' });
    const count = (table: string) => database.staff.read(panel.tenant, async (tx) => (await tx.row<{ count: number }>(`SELECT count(*) FROM ${table} WHERE agency_id = $1`, [tx.agencyId]))!.count);
    for (const table of ['intake.household', 'intake.member', 'intake.income', 'intake.benefit', 'intake.housing_situation', 'core.match_decision', 'core.allocation', 'core.draw', 'core.offer', 'core.panel_candidate_file']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    const seen = await database.staff.read(panel.tenant, (tx) => tx.rows<{ sittingId: Id; packet: unknown }>('SELECT sitting_id, packet FROM core.panel_candidate WHERE agency_id = $1', [tx.agencyId]));
    expect(seen.map(({ sittingId }) => sittingId)).toEqual([sitting.id, sitting.id]);
    expect(JSON.stringify(seen)).not.toMatch(/Vzorn|1900000|2300000|4200000|4,|share|means|income|wish|přání/);
    expect(await refusalOf(vote(panel.tenant, theirs.id, { A: 'for' }))).toMatchObject({ code: 'unknown_id' });
    // Not a seat, not a term, not a candidate is changed from behind the wall.
    for (const statement of [`UPDATE core.panel_seat SET answered_at = NULL`, `UPDATE core.panel_member SET role = 'chair'`, `UPDATE core.panel_sitting SET quorum = 5`, `UPDATE core.panel_candidate SET label = 'C'`]) {
      expect(await database.staff.write(panel.tenant, (tx) => tx.run(`${statement} WHERE agency_id = $1`, [tx.agencyId]))).toBe(0);
    }
  });

  it('a tie is decided by the chair with a reason, by nobody else and only among the tied', async () => {
    const { sitting } = await aSitting(2);
    await declare(panel.member, sitting.id, 'Kanárek je můj bratranec.');
    await vote(panel.chair, sitting.id, { A: 'for', B: 'abstain' });
    await vote(panel.tenant, sitting.id, { A: 'abstain', B: 'for' });
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'tied' });
    const decide = (who: Actor, label: 'A' | 'B' | 'C' | null, reason = 'Rodina má blíž do školy.') => refusalOf(services.counting.decideTie(who, { sittingId: sitting.id, label, reason }));
    expect(await decide(panel.tenant, 'B')).toMatchObject({ code: 'sitting_chair_only' });
    expect(await decide(coordinator, 'B')).toMatchObject({ code: 'sitting_chair_only' });
    expect(await decide(panel.chair, 'C')).toMatchObject({ code: 'sitting_not_tied_candidate', params: { labels: 'A, B' } });
    expect(await decide(panel.chair, 'B', ' ')).toMatchObject({ code: 'sitting_reason_missing' });
    expect((await stateOf(sitting.id))['state']).toBe('tied');
    expect(await decide(panel.chair, 'B')).toBeNull();
    const { text, snapshot } = await minutesOf(sitting.id);
    for (const part of ['Hlasy byly rovné', 'Rodina má blíž do školy.', 'kandidát B', 'střet zájmů, bez hlasu']) expect(text).toContain(part);
    expect(text + JSON.stringify(snapshot)).not.toMatch(/Kanárek|bratranec/);
    // The detail stays with whoever wrote it.
    const notes = (who: Actor) => database.staff.read(who, (tx) => tx.rows('SELECT detail FROM core.panel_conflict_note WHERE agency_id = $1', [tx.agencyId]));
    expect([await notes(panel.member), await notes(panel.chair), await notes(coordinator)]).toEqual([[{ detail: 'Kanárek je můj bratranec.' }], [], []]);
  });

  it('without a chair who may decide, a tie ends without a decision and the flat is free for a new sitting', async () => {
    const { unitId, families, sitting } = await aSitting(1, { barredIds: [panel.chair.accountId!] });
    await vote(panel.member, sitting.id, { A: 'for' });
    await vote(panel.tenant, sitting.id, { A: 'against' });
    expect(await refusalOf(vote(panel.chair, sitting.id, { A: 'for' }))).toMatchObject({ code: 'panel_conflict_votes' });
    await services.counting.count(coordinator, sitting.id);
    expect(await refusalOf(services.counting.decideTie(panel.chair, { sittingId: sitting.id, label: 'A', reason: 'x' }))).toMatchObject({ code: 'sitting_chair_missing' });
    expect(await services.counting.cancel(coordinator, sitting.id, 'Předsedající má střet zájmů.')).toMatchObject({ state: 'cancelled' });
    expect((await minutesOf(sitting.id)).text).toContain('bez rozhodnutí');
    expect(await convene(services, coordinator, panel, unitId, families)).toMatchObject({ state: 'open' });
  });

  it('below the quorum at the deadline the chair gives more time, and the votes already cast stay', async () => {
    const { sitting } = await aSitting();
    await vote(panel.member, sitting.id, { A: 'for' });
    database.clock.moveTo(new Date('2026-03-21T09:00:00Z'));
    expect(await services.counting.countOverdue({ ...coordinator, accountId: null, roles: [] })).toBeGreaterThan(0);
    expect((await stateOf(sitting.id))['state']).toBe('inquorate');
    expect(await refusalOf(vote(panel.tenant, sitting.id, { A: 'for' }))).toMatchObject({ code: 'sitting_inquorate' });
    expect(await refusalOf(services.sittings.extend(panel.member, sitting.id, new Date('2026-03-25T17:00:00Z')))).toMatchObject({ code: 'sitting_not_led' });
    expect(await refusalOf(services.sittings.extend(panel.chair, sitting.id, new Date('2026-03-20T17:00:00Z')))).toMatchObject({ code: 'sitting_deadline_past' });
    await services.sittings.extend(panel.chair, sitting.id, new Date('2026-03-25T17:00:00Z'));
    await vote(panel.tenant, sitting.id, { A: 'for' });
    await vote(panel.chair, sitting.id, { A: 'abstain' });
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'decided', tally: [{ for: 2, against: 0, abstain: 1 }] });
  });

  it('the worker counts what people left, in the name of who called the sitting', async () => {
    const { sitting } = await aSitting();
    for (const who of [panel.chair, panel.member]) await vote(who, sitting.id, { A: 'for' });
    database.clock.moveTo(new Date('2026-03-20T17:00:01Z'));
    // With the rights of the worker's process, as it happens.
    await buildPanels({ ...database, staff: database.worker }).counting.countOverdue({ ...coordinator, accountId: null, roles: [] });
    const { state, decision_id: decisionId } = await stateOf(sitting.id);
    expect(state).toBe('decided');
    expect(await database.asOwner('SELECT recorded_by FROM core.match_decision WHERE id = $1', [decisionId])).toEqual([{ recorded_by: coordinator.accountId }]);
  });

  it('a conflict bars the vote, also one the secretary knows of, and a vote already cast no longer counts', async () => {
    const { sitting } = await aSitting();
    await vote(panel.tenant, sitting.id, { A: 'against' });
    await services.sittings.bar(panel.secretary, { sittingId: sitting.id, staffMemberId: panel.tenant.accountId!, detail: null });
    expect(await refusalOf(services.sittings.bar(panel.secretary, { sittingId: sitting.id, staffMemberId: panel.tenant.accountId!, detail: null }))).toMatchObject({ code: 'panel_already_barred' });
    expect(await refusalOf(vote(panel.tenant, sitting.id, { A: 'for' }))).toMatchObject({ code: 'panel_conflict_votes' });
    await vote(panel.chair, sitting.id, { A: 'for' });
    await vote(panel.member, sitting.id, { A: 'for' });
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'decided', tally: [{ for: 2, against: 0, abstain: 0 }] });
    const second = (await aSitting()).sitting;
    await declare(panel.member, second.id);
    expect(await refusalOf(vote(panel.member, second.id, { A: 'for' }))).toMatchObject({ code: 'panel_conflict_votes' });
  });

  it('whose term has ended votes no more, and is not waited for', async () => {
    const { sitting } = await aSitting();
    const [term] = await database.asOwner<{ id: Id }>('SELECT id FROM core.panel_member WHERE panel_id = $1 AND staff_member_id = $2', [panel.id, panel.tenant.accountId]);
    await services.panels.endTerm(coordinator, term!.id, isoDate('2026-03-16'));
    database.clock.moveTo(isoDate('2026-03-17'));
    expect(await refusalOf(vote(panel.tenant, sitting.id, { A: 'for' }))).toMatchObject({ code: 'panel_term_ended' });
    for (const who of [panel.chair, panel.member]) await vote(who, sitting.id, { A: 'for' });
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'decided' });
  });

  it('who no longer waits at the count cannot be chosen; a flat offered meanwhile stops the count', async () => {
    const { families, sitting } = await aSitting(2);
    for (const who of [panel.chair, panel.member, panel.tenant]) await vote(who, sitting.id, { A: 'for', B: 'abstain' });
    const [file] = await database.asOwner<{ household: Id }>(`SELECT f.household_id AS household FROM core.panel_candidate_file f JOIN core.panel_candidate c ON c.id = f.candidate_id WHERE c.sitting_id = $1 AND c.label = 'A'`, [sitting.id]);
    await buildOffer(buildMatching(database), coordinator, await buildFlat(database, coordinator), file!.household);
    expect(await services.counting.count(coordinator, sitting.id)).toMatchObject({ state: 'nobody' });
    expect((await minutesOf(sitting.id)).text).toContain('při sčítání už má jinou nabídku');
    expect(families).toHaveLength(2);
  });

  it('an exception is set aside by the vote, with the reason the packet was made with', async () => {
    const unitId = await buildFlat(database, coordinator);
    const poor = await buildHousehold(database, coordinator, { incomes: [{ kind: 'part_time', amount: halere(1_500_000), validFrom: isoDate('2025-01-01') }], benefits: [] });
    expect(await refusalOf(convene(services, coordinator, panel, unitId, [poor.id]))).toMatchObject({ code: 'sitting_candidate_without_reason', params: { rules: 'finanční dostupnost' }, field: 'candidates.0.exceptionReason' });
    const sitting = await convene(services, coordinator, panel, unitId, [], { candidates: [{ householdId: poor.id, exceptionReason: 'Dávka přijde od dubna.' }] });
    const [row] = await database.asOwner<{ packet: { exception: boolean } }>('SELECT packet FROM core.panel_candidate WHERE sitting_id = $1', [sitting.id]);
    expect(row!.packet.exception).toBe(true);
    expect(JSON.stringify(row!.packet)).not.toMatch(/dostupnost|Dávka|příjm/);
    for (const who of [panel.chair, panel.member, panel.tenant]) await vote(who, sitting.id, { A: 'for' });
    const { decisionId } = await services.counting.count(coordinator, sitting.id);
    const [decision] = await database.asOwner('SELECT overridden_rules, reason FROM core.match_decision WHERE id = $1', [decisionId]);
    expect(decision).toMatchObject({ overridden_rules: ['affordability'], reason: expect.stringContaining('Výjimka: Dávka přijde od dubna.') });
    expect((await minutesOf(sitting.id)).text).not.toMatch(/Dávka|dostupnost/);
  });

  it('every no at the call is one sentence and leaves nothing behind', async () => {
    const unitId = await buildFlat(database, coordinator);
    const families = [];
    for (let each = 0; each < 4; each += 1) families.push((await buildHousehold(database, coordinator, { appliedOn: isoDate(`2025-11-1${each}`) })).id);
    const call = (ids: Id[], over: Parameters<typeof convene>[5] = {}) => refusalOf(convene(services, coordinator, panel, unitId, ids, over));
    const large = await buildFlat(database, coordinator, { habitableRooms: 1, areaM2: 18 });
    expect(await call([])).toMatchObject({ code: 'sitting_candidates_count' });
    expect(await call(families)).toMatchObject({ code: 'sitting_candidates_count', params: { most: 3 } });
    expect(await call([families[0]!, families[0]!])).toMatchObject({ code: 'sitting_candidate_twice', field: 'candidates.1.householdId' });
    expect(await call([newId()])).toMatchObject({ code: 'unknown_id' });
    expect(await refusalOf(convene(services, coordinator, panel, large, [families[0]!]))).toMatchObject({ code: 'not_eligible', field: 'candidates.0.householdId' });
    expect(await call([families[0]!], { barredIds: [panel.chair.accountId!, panel.member.accountId!] })).toMatchObject({ code: 'panel_below_quorum', params: { able: 1, quorum: 2 } });
    expect(await call([families[0]!], { barredIds: [newId()] })).toMatchObject({ code: 'panel_not_a_member' });
    expect(await call([families[0]!], { deadlineAt: new Date('2026-03-16T08:00:00Z') })).toMatchObject({ code: 'sitting_deadline_past' });
    const ranked = (await database.staff.read(coordinator, (tx) => services.matching.rankForUnit(tx, unitId))).ranking.eligible;
    const last = ranked.at(-1)!;
    if (last.rank > 1) expect(await call([last.householdId])).toMatchObject({ code: 'sitting_skips_ranked' });
    expect(await database.asOwner('SELECT 1 FROM core.panel_sitting WHERE unit_id = $1', [unitId])).toEqual([]);
    const both = await Promise.all([call(families.slice(0, 1)), call(families.slice(0, 1), { skippedReason: 'x' })]);
    expect(both.filter((answer) => answer === null)).toHaveLength(1);
    expect(both.find((answer) => answer !== null)).toMatchObject({ code: 'sitting_unit_taken' });
    const decided = services.matching.decide(coordinator, { unitId, householdId: families[0]!, reason: 'Bez komise.', deciderIds: [coordinator.accountId!], overriddenRules: [] });
    expect(await refusalOf(decided)).toMatchObject({ code: 'unit_before_panel' });
  });

  it('a committee has one chair and a person once at a time, and a quorum that makes sense', async () => {
    const someone = buildActor(coordinator.agencyId, ['social_worker']);
    await buildStaffMember(database, someone, 'Nová Kolegyně');
    const seat = (over: Record<string, unknown>) => refusalOf(services.panels.seat(coordinator, { panelId: panel.id, staffMemberId: someone.accountId!, role: 'member', validFrom: isoDate('2026-01-01'), validTo: null, ...over }));
    expect(await seat({ role: 'chair' })).toMatchObject({ code: 'panel_chair_twice' });
    expect(await seat({ validTo: isoDate('2025-12-31') })).toMatchObject({ code: 'panel_term_wrong' });
    expect(await seat({ staffMemberId: newId() })).toMatchObject({ code: 'panel_person_unknown' });
    expect(await seat({})).toBeNull();
    expect(await seat({ validFrom: isoDate('2026-06-01') })).toMatchObject({ code: 'panel_member_twice' });
    expect(await refusalOf(services.panels.record(coordinator, { name: ' ', quorum: 3, meetsOn: null }))).toMatchObject({ code: 'panel_without_name' });
    expect(await refusalOf(services.panels.record(coordinator, { name: 'Komise', quorum: 1, meetsOn: null }))).toMatchObject({ code: 'panel_quorum_wrong' });
    const { sitting } = await aSitting();
    expect(await refusalOf(services.panels.close(coordinator, panel.id))).toMatchObject({ code: 'panel_has_sitting' });
    await services.counting.cancel(panel.chair, sitting.id, 'Byt se prodává.');
    expect(await services.panels.close(coordinator, panel.id)).toMatchObject({ closedOn: '2026-03-16' });
  });

  it('members are told once that a vote is awaited, and the message says nothing of the candidates', async () => {
    const sent: OutgoingMessage[] = [];
    const notices = new PanelNoticesService(database.worker, { all: [{ way: 'email', send: async (message) => void sent.push(message) }] });
    const system = { ...coordinator, accountId: null, roles: [] };
    await database.asOwner(`UPDATE core.staff_member SET email = 'tereza@example.com' WHERE id = $1`, [panel.tenant.accountId]);
    const { sitting } = await aSitting(2, { barredIds: [panel.member.accountId!] });
    expect(await database.asOwner(`SELECT payload FROM core.outbox WHERE agency_id = $1 AND kind = 'PanelVoteAwaited'`, [coordinator.agencyId])).toEqual([{ payload: { sittingId: sitting.id } }]);
    expect([await notices.tell(system, sitting.id), await notices.tell(system, sitting.id)]).toEqual([1, 0]);
    expect(sent).toEqual([expect.objectContaining({ to: 'tereza@example.com', words: expect.stringContaining(`/komise/${sitting.id}`) })]);
    expect(sent[0]!.words).toContain('Hlasuje se do 20.\u00a03.\u00a02026 18.00');
    expect(sent[0]!.words).not.toMatch(/Vzorn|dět|Kč|child/);
    const seats = await database.asOwner('SELECT role, notice FROM core.panel_seat WHERE sitting_id = $1 ORDER BY role', [sitting.id]);
    expect(seats).toEqual([{ role: 'chair', notice: 'no_address' }, { role: 'member', notice: null }, { role: 'secretary', notice: null }, { role: 'tenant_representative', notice: 'sent' }]);
    await services.sittings.extend(coordinator, sitting.id, new Date('2026-03-25T17:00:00Z'));
    expect(await notices.tell(system, sitting.id)).toBe(1);
    const broken = new PanelNoticesService(database.worker, { all: [{ way: 'email', send: async () => Promise.reject(new Error('down')) }] });
    await services.sittings.extend(coordinator, sitting.id, new Date('2026-03-26T17:00:00Z'));
    expect(await broken.tell(system, sitting.id)).toBe(0);
    expect(await database.asOwner(`SELECT 1 FROM core.panel_seat WHERE sitting_id = $1 AND notice = 'refused'`, [sitting.id])).toHaveLength(1);
  });

  it('another agency knows nothing of it', async () => {
    const { sitting } = await aSitting();
    const stranger = buildActor(await buildAgency(database), ['manager']);
    await buildStaffMember(database, stranger);
    expect(await refusalOf(services.counting.count(stranger, sitting.id))).toMatchObject({ code: 'unknown_id' });
    expect(await refusalOf(vote(stranger, sitting.id, { A: 'for' }))).toMatchObject({ code: 'unknown_id' });
  });
});
