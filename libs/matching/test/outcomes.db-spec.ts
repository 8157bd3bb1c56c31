import { addDays, halere, isoDate, newId, type Id, type IsoDate } from '#kernel';
import { OutcomesService, PastReplaysService, STANDARD_POLICY } from '#matching';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, protectedAmong, type TestDatabase } from '#platform/testing';
import { buildHousehold, buildHouseholds, buildPartnerWorker } from '#households/testing';
import { DIMENSIONS, GROUPS } from '../src/domain/outcomes/groups';
import { dimensionNames, groupName } from '../src/domain/outcomes/words';
import { weighed } from '../src/domain/policy';
import { RULES } from '../src/domain/rules';
import { CRITERIA } from '../src/domain/score';
import { aFamily, aFlat } from './facts';
import { outcomesCsv } from '../src/outcomes-csv';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';

jest.setTimeout(60_000);

describe('what came of waiting', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let coordinator: Actor;
  let replays: PastReplaysService;
  const outcomes = new OutcomesService();

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildMatching(database);
    replays = new PastReplaysService(database.staff, outcomes);
  });
  beforeEach(async () => {
    database.clock.moveTo(isoDate('2026-03-16'));
    coordinator = buildActor(await buildAgency(database));
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
  });
  afterAll(() => database.close());

  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);
  const report = (from: string | null = null, to: string | null = null, who: Actor = coordinator) =>
    database.staff.read(who, (tx) => outcomes.reportIn(tx, from === null ? null : isoDate(from), to === null ? null : isoDate(to)));
  const alone = { members: [{ givenName: 'Petr', familyName: 'Vzorný', birthDate: isoDate('1970-01-01'), relation: 'applicant' }] };
  const couple = { members: [...alone.members, { givenName: 'Eva', familyName: 'Vzorná', birthDate: isoDate('1972-01-01'), relation: 'partner' }] };

  /** As if the contract had been signed: the offer and the household reach their end. */
  async function house(offerId: Id, householdId: Id, on: IsoDate): Promise<void> {
    await database.asOwner(`UPDATE core.offer SET state = 'housed', closed_on = $2 WHERE id = $1`, [offerId, on]);
    await database.staff.write(coordinator, (tx) => buildHouseholds(database).housedIn(tx, householdId, on));
  }

  /** Six mothers, of whom one is housed and one refuses; seven people alone, who never come first. */
  async function scene() {
    const unit = await buildFlat(database, coordinator);
    const next = await buildFlat(database, coordinator);
    const mothers: { id: Id }[] = [];
    for (let count = 0; count < 6; count += 1) mothers.push(await buildHousehold(database, coordinator, { appliedOn: addDays(isoDate('2025-11-01'), count) }));
    for (let count = 0; count < 7; count += 1) await buildHousehold(database, coordinator, { ...alone, situation: { ethosCode: '8.1', since: isoDate('2025-10-01') } });
    const refused = await buildOffer(services, coordinator, unit, mothers[0]!.id);
    await services.offers.familyRefuses(coordinator, refused.id, 'too_small');
    const taken = await buildOffer(services, coordinator, unit, mothers[1]!.id);
    await house(taken.id, mothers[1]!.id, isoDate('2026-03-16'));
    return { unit, next, mothers };
  }

  it('is told by groups, each gap split without a remainder, and nobody under five is told of', async () => {
    await scene();
    const { report: told, decisions, decisionsWithList } = await report();
    expect([decisions, decisionsWithList]).toEqual([2, 2]);
    expect(told.all).toMatchObject({ families: 13, offered: { count: 2, outOf: 13 }, housed: { count: 1, outOf: 13, permille: 77 }, offers: null, waiting: null, withheld: ['offers', 'waiting'] });
    const single = told.dimensions.find(({ dimension }) => dimension === 'single_parent')!;
    expect(single.rows.map(({ group, families, housed }) => [group, families, housed?.count])).toEqual([['single_parent', 6, 1], ['others', 7, 0]]);
    const [mothers] = single.rows;
    expect(mothers!.gap).toMatchObject({ permille: 167 });
    expect(mothers!.gap!.parts.filter(({ permille }) => permille !== 0)).toEqual([
      { part: 'score', permille: 334 }, { part: 'family', permille: -167 },
    ]);
    expect(mothers!.gap!.low).toBeLessThan(0);
    expect(told.familyReasons).toBeNull();
  });

  it('a group of one to four hides behind another, on the screen and in the file', async () => {
    await scene();
    for (let count = 0; count < 2; count += 1) await buildHousehold(database, coordinator, couple);
    const told = await report();
    const size = told.report.dimensions.find(({ dimension }) => dimension === 'size')!;
    // Two couples could be worked out from the total, so the next smallest group is withheld with them, and the empty one.
    expect(size.rows.map(({ group, families }) => [group, families])).toEqual([['one', 7], ['two', null], ['three_four', null], ['five_more', null]]);
    const csv = outcomesCsv(told, 'cs');
    expect(csv).toContain('Velikost rodiny;dva lidé;méně než 5');
    expect(csv).not.toMatch(/Vzorn/);
    expect(csv.split('\r\n')[2]!.split(';')).toHaveLength(csv.split('\r\n')[4]!.split(';').length);
  });

  it('is told as it stood on the last day: what came later has not happened yet', async () => {
    const { unit, mothers } = await scene();
    database.clock.moveTo(isoDate('2026-04-20'));
    const before = await report('2025-04-01', '2026-03-15');
    expect(before.report.all).toMatchObject({ families: 13, offered: { count: 0 }, housed: { count: 0 } });
    expect((await report('2025-04-01', '2026-03-16')).report.all.housed).toMatchObject({ count: 1 });
    expect(mothers).toHaveLength(6);
    expect(unit).toBeTruthy();
  });

  it('asks the database as often for one family as for many', async () => {
    const counted = () => database.staff.read(coordinator, async (tx) => {
      await outcomes.reportIn(tx, null, null);
      return tx.statementCount;
    });
    const before = await counted();
    await scene();
    expect(await counted()).toBe(before);
  });

  it('refuses a period that has not come, is turned round, or is so short that it would tell of one family', async () => {
    expect(await refusalOf(report(null, '2026-03-17'))).toMatchObject({ code: 'outcomes_period_future' });
    expect(await refusalOf(report('2026-03-01', '2026-02-01'))).toMatchObject({ code: 'outcomes_period_reversed' });
    expect(await refusalOf(report('2025-10-01', '2026-03-16'))).toMatchObject({ code: 'outcomes_period_short', params: { months: 6 } });
    expect(await refusalOf(report('2010-01-01', '2026-03-16'))).toMatchObject({ code: 'outcomes_period_long' });
    expect((await report('2025-07-01', '2025-12-31')).period).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  });

  describe('the past played again', () => {
    const ask = (caps: Parameters<typeof weighed>[1], from: string | null = null) => replays.ask(coordinator, { document: weighed(STANDARD_POLICY, caps), from: from === null ? null : isoDate(from), to: null });

    /** A long waiter and a family without a roof: the second has the first flat, the first the second one. */
    async function past() {
      const [one, two] = [await buildFlat(database, coordinator), await buildFlat(database, coordinator)];
      const roofless = await buildHousehold(database, coordinator, { appliedOn: isoDate('2026-01-10'), situation: { ethosCode: '1.1', since: isoDate('2026-01-01') } });
      const waiter = await buildHousehold(database, coordinator, { appliedOn: isoDate('2024-11-10'), situation: { ethosCode: '8.1', since: isoDate('2024-01-01') } });
      const other = await buildHousehold(database, coordinator, { appliedOn: isoDate('2026-02-10'), situation: { ethosCode: '1.1', since: isoDate('2026-02-01') } });
      const first = await buildOffer(services, coordinator, one, roofless.id);
      await house(first.id, roofless.id, isoDate('2026-03-16'));
      database.clock.moveTo(isoDate('2026-03-20'));
      await buildOffer(services, coordinator, two, other.id);
      return { one, two, roofless, waiter, other };
    }

    it('under the same rules moves nobody', async () => {
      await past();
      const { state, done, total, result } = await ask({});
      expect({ state, done, total }).toEqual({ state: 'done', done: 2, total: 2 });
      expect(result).toMatchObject({ otherFirst: 0, goElsewhere: 0, byRipple: 0, peopleDiffered: 0, gainers: [], losers: [], unreplayed: [] });
    });

    it('under other weights says who would have been first, and whom one flat moves to the next', async () => {
      const { one, two, roofless, waiter, other } = await past();
      const { result } = await ask({ urgency: 5, waiting: 100 });
      expect(result!.flats.map(({ flatId, before, after }) => [flatId, before[0]!.householdId, after[0]!.householdId])).toEqual([[one, roofless.id, waiter.id], [two, other.id, roofless.id]]);
      expect(result).toMatchObject({ otherFirst: 2, goElsewhere: 2, gainers: [{ householdId: waiter.id, before: 0, after: 1 }], losers: [{ householdId: other.id, before: 1, after: 0 }] });
      // Three families altogether: no group of them is told of.
      expect(result!.groups.flatMap(({ rows }) => rows).every(({ families }) => families === null)).toBe(true);
    });

    it('goes by the facts of that day, whatever has become of the family since', async () => {
      const { waiter } = await past();
      await buildHouseholds(database).close(coordinator, waiter.id, 'našla si jiné bydlení');
      await database.asOwner(`UPDATE intake.income SET amount = 100 WHERE household_id = $1`, [waiter.id]);
      expect((await ask({ urgency: 5, waiting: 100 })).result!.gainers).toEqual([{ householdId: waiter.id, before: 0, after: 1 }]);
    });

    it('says honestly of a decision without its list that only the chosen family can be judged again', async () => {
      const { two, other } = await past();
      await database.asOwner(`DELETE FROM core.decision_pool WHERE decision_id = (SELECT id FROM core.match_decision WHERE unit_id = $1)`, [two]);
      const { result, total } = await ask({ urgency: 5 });
      expect(total).toBe(1);
      expect(result!.unreplayed).toMatchObject([{ flatId: two, chosen: other.id, mayLiveAfter: true }]);
      expect(result!.unreplayed[0]!.pointsAfter).toBeLessThan(result!.unreplayed[0]!.pointsBefore);
    });

    it('is stopped once, keeps facts once while they do not change, and refuses nonsense and an empty past', async () => {
      expect(await refusalOf(ask({}))).toMatchObject({ code: 'replay_nothing_decided' });
      await past();
      const [{ kept }] = (await database.asOwner<{ kept: number }>('SELECT count(*)::int AS kept FROM core.frozen_facts WHERE agency_id = $1', [coordinator.agencyId])) as [{ kept: number }];
      // Three families on the first list; the two still waiting four days later had the same facts.
      expect(kept).toBe(3);
      expect(await refusalOf(replays.ask(coordinator, { document: { ...STANDARD_POLICY, pointsPerChild: -1 }, from: null, to: null }))).toMatchObject({ code: 'policy_wrong' });
      const done = await ask({ waiting: 30 });
      expect(await refusalOf(replays.cancel(coordinator, done.id))).toMatchObject({ code: 'replay_not_running' });
      expect((await replays.solve(coordinator, done.id)).finishedAt).toEqual(done.finishedAt);
      expect(await refusalOf(replays.cancel(coordinator, newId()))).toMatchObject({ code: 'unknown_id' });
    });

    it('no partner organisation and no other agency reads a list or a replay', async () => {
      await past();
      await ask({});
      const { worker } = await buildPartnerWorker(database, coordinator.agencyId, 'Azylový dům');
      const stranger = buildActor(await buildAgency(database));
      for (const who of [worker, stranger]) {
        for (const table of ['core.decision_pool', 'core.frozen_facts', 'core.past_replay']) {
          expect(await database.staff.read(who, (tx) => tx.rows(`SELECT id FROM ${table}`))).toEqual([]);
        }
      }
    });
  });

  it('no rule, no criterion, no fact a matching may weigh and no group of the report is about what Act 198/2009 protects', () => {
    const said = [...RULES, ...CRITERIA].flatMap((each) => [each.name.cs, each.name.en, each.sentence(STANDARD_POLICY).cs, each.sentence(STANDARD_POLICY).en]);
    const groups = DIMENSIONS.flatMap((dimension) => [dimension, dimensionNames[dimension].cs, dimensionNames[dimension].en, ...GROUPS[dimension].flatMap((group) => [group, groupName(dimension, group).cs, groupName(dimension, group).en])]);
    const facts = [...Object.keys(aFlat()), ...Object.keys(aFamily())];
    expect([said.length > 50, groups.length > 50, facts.length > 30]).toEqual([true, true, true]);
    expect(protectedAmong([...said, ...groups, ...facts])).toEqual([]);
  });

  it('a family whose income nobody stated stays on the kept list as unknown, never as nothing', async () => {
    const unit = await buildFlat(database, coordinator);
    const known = await buildHousehold(database, coordinator, { incomes: [{ kind: 'part_time', amount: halere(4_000_000), validFrom: isoDate('2025-01-01') }] });
    const unknown = await buildHousehold(database, coordinator, { incomes: null, benefits: null });
    await buildOffer(services, coordinator, unit, known.id);
    const [row] = await database.asOwner<{ means: unknown; eligible: number }>(
      `SELECT f.facts->'means' AS means, p.eligible FROM core.frozen_facts f JOIN core.decision_pool p ON f.id = ANY (p.facts_ids) WHERE f.household_id = $1`, [unknown.id]);
    expect(row).toEqual({ means: null, eligible: 2 });
  });

  it('the kept list and the verdicts of a decision say the same of everybody who could be chosen, and only the list tells of the others', async () => {
    await scene();
    // A family with another running offer, and whoever said no to this flat: on the list, without a verdict.
    const unit = await buildFlat(database, coordinator);
    const elsewhere = await buildHousehold(database, coordinator, {});
    await buildOffer(services, coordinator, await buildFlat(database, coordinator), elsewhere.id);
    await buildOffer(services, coordinator, unit, (await buildHousehold(database, coordinator, {})).id);
    const apart = await database.asOwner<{ differing: number; missing: number; compared: number }>(
      `SELECT p.decision_id, count(*) FILTER (WHERE v.id IS NOT NULL AND (v.rank IS NULL) <> (u.place > p.eligible)) AS differing,
         count(*) FILTER (WHERE v.id IS NULL AND u.household_id <> d.household_id AND NOT u.household_id = ANY (p.elsewhere_ids)
           AND NOT EXISTS (SELECT 1 FROM core.offer o WHERE o.unit_id = d.unit_id AND o.household_id = u.household_id)) AS missing,
         count(v.id) AS compared
       FROM core.decision_pool p JOIN core.match_decision d ON d.id = p.decision_id
       CROSS JOIN LATERAL unnest(p.household_ids) WITH ORDINALITY AS u (household_id, place)
       LEFT JOIN core.family_verdict v ON v.decision_id = p.decision_id AND v.household_id = u.household_id
       WHERE p.agency_id = $1 GROUP BY p.decision_id`, [coordinator.agencyId]);
    expect(apart).toHaveLength(4);
    expect(apart.map(({ differing, missing }) => [Number(differing), Number(missing)])).toEqual(apart.map(() => [0, 0]));
    expect(apart.every(({ compared }) => Number(compared) > 0)).toBe(true);
    expect(await database.asOwner('SELECT 1 FROM core.family_verdict v JOIN core.decision_pool p ON p.decision_id = v.decision_id WHERE NOT v.household_id = ANY (p.household_ids)')).toEqual([]);
    const ranks = await database.asOwner<{ ordered: boolean }>(
      `SELECT bool_and(rank >= before) AS ordered FROM (SELECT v.rank, lag(v.rank, 1, 0) OVER (PARTITION BY p.decision_id ORDER BY array_position(p.household_ids, v.household_id)) AS before
         FROM core.family_verdict v JOIN core.decision_pool p ON p.decision_id = v.decision_id WHERE v.agency_id = $1 AND v.rank IS NOT NULL) r`, [coordinator.agencyId]);
    expect(ranks).toEqual([{ ordered: true }]);
  });
});
