import fc from 'fast-check';
import { addDays, halere, isoDate, Refused, type Id, type IsoDate } from '#kernel';
import { STANDARD_POLICY } from '#matching';
import { FlatsService } from '#properties';
import type { Actor, Tx } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildCircumstances, buildHousehold, buildHouseholds, buildMerges, buildPartnerWorker } from '#households/testing';
import { candidateOf } from '../src/domain/candidate';
import { pageOfFamilies } from '../src/domain/ranking';
import { buildFlat, buildMatching, buildOffer, type MatchingServices } from './builders';

const FIRST_DAY = isoDate('2026-03-16');

describe('the waiting list', () => {
  let database: TestDatabase;
  let services: MatchingServices;
  let agencyId: Id;
  let coordinator: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    services = buildMatching(database);
  });
  beforeEach(() => begin());
  afterAll(() => database.close());

  async function begin(): Promise<void> {
    database.clock.moveTo(FIRST_DAY);
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId, ['coordinator', 'manager']);
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
  }

  const refresh = () => services.waitingList.refresh(coordinator);
  const write = (sql: string, params: readonly unknown[]) => database.staff.write(coordinator, (tx) => tx.run(sql, [tx.agencyId, ...params]));
  const idsOf = async (sql: string): Promise<Id[]> => (await database.asOwner<{ id: Id }>(sql, [agencyId])).map(({ id }) => id);
  const flatsOf = () => idsOf('SELECT id FROM core.unit WHERE agency_id = $1 ORDER BY code');
  const waiting = () => idsOf(`SELECT id FROM intake.household WHERE agency_id = $1 AND state = 'applicant' ORDER BY code`);

  /** All that is kept, in an order of its own and without the ids of rows. */
  const kept = async () => ({
    list: await database.asOwner('SELECT as_of::text, policy_version FROM core.waiting_list WHERE agency_id = $1', [agencyId]),
    pools: await database.asOwner('SELECT rules_hash, rules, unit_ids FROM core.flat_pool WHERE agency_id = $1 ORDER BY rules_hash', [agencyId]),
    entries: await database.asOwner('SELECT id, waiting_since::text, points, facts_hash FROM core.waiting_entry WHERE agency_id = $1 ORDER BY id', [agencyId]),
    pairs: await database.asOwner(
      'SELECT p.rules_hash, x.household_id, x.failed, x.points FROM core.pool_pair x LEFT JOIN core.flat_pool p ON p.agency_id = x.agency_id AND p.id = x.pool_id WHERE x.agency_id = $1 ORDER BY 1, 2',
      [agencyId],
    ),
    markers: await database.asOwner('SELECT household_id FROM core.matching_dirty WHERE agency_id = $1', [agencyId]),
  });
  /** Rows of pairs with the transaction that wrote each: what was not touched keeps its own. */
  const versions = () => database.asOwner<{ pool: string; household: Id; version: string }>(
    'SELECT p.rules_hash AS pool, x.household_id AS household, x.xmin::text AS version FROM core.pool_pair x JOIN core.flat_pool p ON p.agency_id = x.agency_id AND p.id = x.pool_id WHERE x.agency_id = $1', [agencyId]);
  const movedBy = async (act: () => Promise<unknown>) => {
    const before = new Map((await versions()).map(({ pool, household, version }) => [`${pool} ${household}`, version]));
    await act();
    const found = await refresh();
    const after = (await versions()).filter(({ pool, household, version }) => before.get(`${pool} ${household}`) !== version);
    return { found, moved: after.map(({ pool, household }) => ({ pool, household })) };
  };
  const news = (kind: string) => database.asOwner<{ payload: Record<string, unknown> }>('SELECT payload FROM core.outbox WHERE agency_id = $1 AND kind = $2 ORDER BY id', [agencyId, kind]);

  /** The page as the screen asks for it, and as it comes of everybody's facts with no list at all. */
  async function pages(unitId: Id, first: number) {
    return database.staff.read(coordinator, async (tx) => {
      const { flat, policy, ranking } = await services.matching.pageForUnit(tx, unitId, first);
      const families = (await buildHouseholds(database).factsIn(tx, 'waiting')).map(candidateOf);
      return { listed: ranking, whole: pageOfFamilies(flat, families, policy.document, tx.today, first) };
    });
  }
  const isListed = (unitId: Id) => database.staff.read(coordinator, async (tx: Tx) => {
    const flat = await services.matching.flatIn(tx, unitId);
    return (await services.waitingList.pageIn(tx, flat, await services.policies.inForceIn(tx), 5)) !== null;
  });

  it('moves the pairs of a family whose income changed, where it makes a difference, and nobody else’s', async () => {
    const cheap = await buildFlat(database, coordinator, { rent: 600_000 });
    const dear = await buildFlat(database, coordinator, { rent: 2_400_000 });
    const twin = await buildFlat(database, coordinator, { rent: 2_400_000 });
    const family = await buildHousehold(database, coordinator);
    await buildHousehold(database, coordinator);
    expect(await refresh()).toEqual({ pools: 2, families: 2, pairs: 4 });
    const { found, moved } = await movedBy(() => buildCircumstances(database).recordIncome(coordinator, family.id, { kind: 'part_time', amount: halere(3_000_000), validFrom: isoDate('2026-01-01') }));
    expect(found).toEqual({ pools: 0, families: 1, pairs: 1 });
    expect(moved.map(({ household }) => household)).toEqual([family.id]);
    expect((await news('FamilyFitsChanged')).map(({ payload }) => payload)).toEqual([{ householdId: family.id, gained: [dear, twin].sort(), lost: [] }]);
    expect((await pages(dear, 5)).listed).toMatchObject({ eligibleCount: 1, ineligibleCount: 1 });
    expect((await pages(cheap, 5)).listed).toMatchObject({ eligibleCount: 2 });
  });

  it('a contact changed or an act that was rolled back moves nothing', async () => {
    await buildFlat(database, coordinator);
    const family = await buildHousehold(database, coordinator);
    await refresh();
    const contact = await movedBy(() => buildHouseholds(database).amend(coordinator, family.id, { phone: '777 123 456' }));
    expect(contact).toEqual({ found: { pools: 0, families: 0, pairs: 0 }, moved: [] });
    await database.staff.rehearse(coordinator, (tx) => tx.run('UPDATE intake.household SET waiting_since = $2 WHERE agency_id = $1', [tx.agencyId, '2020-01-01']));
    expect((await kept()).markers).toEqual([]);
  });

  it('a flat’s new date brings its pairs, its withdrawal takes them, and a dearer rent moves that flat only', async () => {
    const steady = await buildFlat(database, coordinator);
    const flat = await buildFlat(database, coordinator, { availableFrom: null, rent: 900_000 });
    const family = await buildHousehold(database, coordinator);
    await refresh();
    const dated = await movedBy(() => write('UPDATE core.unit SET available_from = $3 WHERE agency_id = $1 AND id = $2', [flat, '2026-05-01']));
    expect([dated.found, dated.moved.map(({ household }) => household)]).toEqual([{ pools: 1, families: 0, pairs: 1 }, [family.id]]);
    // A later day is no other rule: nothing moves at all.
    expect(await movedBy(() => write('UPDATE core.unit SET available_from = $3 WHERE agency_id = $1 AND id = $2', [flat, '2026-06-01']))).toEqual({ found: { pools: 0, families: 0, pairs: 0 }, moved: [] });
    expect((await movedBy(() => write('UPDATE core.unit SET rent = $3 WHERE agency_id = $1 AND id = $2', [flat, 950_000]))).found).toMatchObject({ pools: 1, pairs: 1 });
    expect((await movedBy(() => new FlatsService(database.staff).withdraw(coordinator, flat, FIRST_DAY))).moved).toEqual([]);
    expect((await kept()).pools).toMatchObject([{ unit_ids: [steady] }]);
    expect((await news('FlatFitsChanged')).map(({ payload }) => payload['unitId'])).toEqual([flat, flat, flat]);
  });

  it('what is seen is never old: a change counts before anybody has refreshed, also inside the act that made it', async () => {
    const unitId = await buildFlat(database, coordinator, { rent: 2_400_000 });
    const family = await buildHousehold(database, coordinator);
    await refresh();
    expect((await pages(unitId, 5)).listed.eligibleCount).toBe(0);
    await buildCircumstances(database).recordIncome(coordinator, family.id, { kind: 'part_time', amount: halere(3_000_000), validFrom: isoDate('2026-01-01') });
    await buildHousehold(database, coordinator, { incomes: null, benefits: null });
    expect(await isListed(unitId)).toBe(true);
    expect((await pages(unitId, 5)).listed).toMatchObject({ eligibleCount: 2, ineligibleCount: 0 });
    await database.staff.rehearse(coordinator, async (tx) => {
      await tx.run(`UPDATE intake.household SET state = 'housed', housed_on = $2 WHERE agency_id = $1 AND id = $3`, [tx.agencyId, tx.today, family.id]);
      expect((await services.matching.pageForUnit(tx, unitId, 5)).ranking.eligibleCount).toBe(1);
    });
  });

  it('another day or another policy is never answered from yesterday’s list, and only who grew older is judged again', async () => {
    const unitId = await buildFlat(database, coordinator, { habitableRooms: 3 });
    const grows = await buildHousehold(database, coordinator, {
      members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-01'), relation: 'applicant' }, { givenName: 'Ema', familyName: 'Vzorná', birthDate: isoDate('2008-03-17'), relation: 'child' }],
    });
    await buildHousehold(database, coordinator);
    await refresh();
    expect(await isListed(unitId)).toBe(true);
    database.clock.moveTo(isoDate('2026-03-17'));
    expect(await isListed(unitId)).toBe(false);
    const { found, moved } = await movedBy(() => Promise.resolve());
    expect([found, moved.map(({ household }) => household)]).toEqual([{ pools: 0, families: 1, pairs: 0 }, []]);
    expect(await database.asOwner('SELECT points FROM core.waiting_entry WHERE agency_id = $1 AND id = $2', [agencyId, grows.id])).toEqual([{ points: 32 + 4 }]);
    await services.policies.adopt(coordinator, { document: { ...STANDARD_POLICY, pointsPerChild: 4 }, from: isoDate('2026-03-17'), reason: 'Zkouška.' });
    expect(await isListed(unitId)).toBe(false);
    expect(await refresh()).toMatchObject({ pools: 1, pairs: 2 });
    expect(await isListed(unitId)).toBe(true);
  });

  it('nobody sees it but who chooses: not a partner worker, whose own act marks all the same, and not another agency', async () => {
    const { worker } = await buildPartnerWorker(database, agencyId, 'Naděje');
    await buildFlat(database, coordinator);
    await buildHousehold(database, coordinator);
    await refresh();
    await buildHousehold(database, worker);
    expect((await kept()).markers.length).toBeGreaterThan(0);
    const stranger = buildActor(await buildAgency(database));
    for (const table of ['waiting_list', 'waiting_entry', 'flat_pool', 'pool_pair', 'matching_dirty']) {
      for (const actor of [worker, stranger]) expect(await database.staff.read(actor, (tx) => tx.rows(`SELECT * FROM core.${table}`))).toEqual([]);
    }
    expect(await refresh()).toMatchObject({ families: 1 });
  });

  it('every table a matching reads its facts from leaves markers when a row of it is written, changed or removed', async () => {
    const asked: string[] = [];
    await database.staff.read(coordinator, async (tx) => {
      const rows = jest.spyOn(tx, 'rows');
      await services.matching.freeFlatsIn(tx);
      await buildHouseholds(database).factsIn(tx, 'waiting');
      for (const [sql] of rows.mock.calls) asked.push(...[...sql.matchAll(/\b(?:FROM|JOIN) ((?:core|intake)\.\w+)/g)].map(([, table]) => table!));
    });
    const watched = await database.asOwner<{ table: string; events: number }>(
      `SELECT tgrelid::regclass::text AS table, count(*)::int AS events FROM pg_trigger WHERE tgname LIKE 'matching\\_%' GROUP BY 1`,
    );
    // Who lives where is told by tenancies, which come later in the story.
    const tables = [...new Set([...asked, 'core.tenancy'])].sort();
    expect(tables.length).toBeGreaterThan(10);
    expect(watched.map(({ table }) => table).sort()).toEqual(tables);
    expect(new Set(watched.map(({ events }) => events))).toEqual(new Set([3]));
  });

  it('two who refresh at once leave it to one, and a page asked for meanwhile is whole', async () => {
    const unitId = await buildFlat(database, coordinator);
    for (let family = 0; family < 4; family += 1) await buildHousehold(database, coordinator);
    const found = await Promise.all([refresh(), refresh(), refresh(), pages(unitId, 3), pages(unitId, 3)]);
    expect(found.slice(0, 3).filter((one) => one !== null && (one as { pairs: number }).pairs === 4)).toHaveLength(1);
    for (const page of found.slice(3) as Awaited<ReturnType<typeof pages>>[]) expect(page.listed).toEqual(page.whole);
  });

  // --- Whatever happens: the list kept up is the list made anew ---------------------------------------------------

  type Act = (who: number, amount: number) => Promise<unknown>;
  const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];
  const forFamily = (act: (householdId: Id, amount: number) => Promise<unknown>): Act => async (who, amount) => {
    const household = pick(await waiting(), who);
    return household && act(household, amount);
  };
  const forFlat = (act: (unitId: Id, amount: number) => Promise<unknown>): Act => async (who, amount) => {
    const unit = pick(await flatsOf(), who);
    return unit && act(unit, amount);
  };
  const day = (amount: number): IsoDate => addDays(database.clock.today(), (amount % 61) - 30);

  const ACTS: Readonly<Record<string, Act>> = {
    record: (_, amount) => buildHousehold(database, coordinator, amount % 3 === 0 ? { incomes: null, benefits: null, needs: null } : { wishes: [{ kind: 'city', value: amount % 2 ? 'Plzeň' : 'Ostrava' }] }),
    income: forFamily((id, amount) => buildCircumstances(database).recordIncome(coordinator, id, { kind: 'part_time', amount: halere(100 + amount * 30), validFrom: day(amount), validTo: amount % 2 ? null : addDays(day(amount), amount % 50) })),
    endBenefit: forFamily(async (id, amount) => {
      const [benefit] = await database.asOwner<{ id: Id }>('SELECT id FROM intake.benefit WHERE household_id = $1 ORDER BY id LIMIT 1', [id]);
      return benefit && buildCircumstances(database).endBenefit(coordinator, id, benefit.id, addDays(database.clock.today(), amount % 20));
    }),
    needs: forFamily((id, amount) => buildCircumstances(database).recordNeeds(coordinator, id, (['ground_floor', 'pets', 'step_free', 'smoking'] as const).filter((_, bit) => amount & (1 << bit)).map((need) => ({ need })))),
    wishes: forFamily((id, amount) => buildCircumstances(database).recordWishes(coordinator, id, amount % 2 ? [] : [{ kind: 'avoid_part', value: 'Skvrňany' }, { kind: 'max_total', value: String(10_000 + amount) }])),
    member: forFamily((id, amount) => buildHouseholds(database).addMember(coordinator, id, { givenName: `Dítě ${amount}`, familyName: 'Vzorné', birthDate: addDays(FIRST_DAY, -(amount % 7000)), relation: 'child' })),
    left: forFamily(async (id) => {
      const [child] = await database.asOwner<{ id: Id }>(`SELECT id FROM intake.member WHERE household_id = $1 AND relation = 'child' AND left_on IS NULL ORDER BY id LIMIT 1`, [id]);
      return child && buildHouseholds(database).memberLeft(coordinator, id, child.id, database.clock.today());
    }),
    situation: forFamily((id, amount) => buildHouseholds(database).recordSituation(coordinator, id, { ethosCode: amount % 2 ? '1.1' : '8.1', since: FIRST_DAY })),
    close: forFamily((id) => buildHouseholds(database).close(coordinator, id, 'Našli si bydlení sami.')),
    flat: (_, amount) => buildFlat(database, coordinator, { rent: 600_000 + (amount % 3) * 600_000, floor: amount % 3, availableFrom: amount % 5 ? '2026-03-01' : null }),
    rent: forFlat((id, amount) => write('UPDATE core.unit SET rent = $3 WHERE agency_id = $1 AND id = $2', [id, 500_000 + amount * 300])),
    date: forFlat((id, amount) => write('UPDATE core.unit SET available_from = $3 WHERE agency_id = $1 AND id = $2', [id, amount % 3 ? day(amount) : null])),
    withdraw: forFlat((id, amount) => new FlatsService(database.staff).withdraw(coordinator, id, amount % 2 ? null : day(amount))),
    house: forFlat((id, amount) => write('UPDATE core.building SET pets_allowed = $3 WHERE agency_id = $1 AND id = (SELECT building_id FROM core.unit WHERE agency_id = $1 AND id = $2)', [id, amount % 2 === 0])),
    advance: forFlat((id, amount) => write('UPDATE core.unit_advance SET amount = $3 WHERE agency_id = $1 AND unit_id = $2', [id, 100_000 + amount])),
    condition: forFlat((unitId, amount) => services.conditions.record(coordinator, { unitId, kind: 'max_persons', words: 'Nejvýše.', limit: 2 + (amount % 4), evidence: 'Kapacita bytu.' })),
    offer: async (who, amount) => {
      const [unit, household] = [pick(await flatsOf(), amount), pick(await waiting(), who)];
      return unit && household && buildOffer(services, coordinator, unit, household);
    },
    refuse: async (_, amount) => {
      const [offer] = await idsOf(`SELECT id FROM core.offer WHERE agency_id = $1 AND closed_on IS NULL ORDER BY id LIMIT 1`);
      return offer && services.offers.familyRefuses(coordinator, offer, amount % 2 ? 'too_small' : 'without_reason');
    },
    familyAccepts: async () => {
      const [offer] = await idsOf(`SELECT id FROM core.offer WHERE agency_id = $1 AND closed_on IS NULL ORDER BY id DESC LIMIT 1`);
      return offer && services.offers.familyAccepts(coordinator, offer);
    },
    landlordRefuses: async () => {
      const [offer] = await idsOf(`SELECT id FROM core.offer WHERE agency_id = $1 AND closed_on IS NULL ORDER BY id DESC LIMIT 1`);
      return offer && services.offers.landlordRefuses(coordinator, offer, 'own_use');
    },
    merge: async (who, amount) => {
      const families = await waiting();
      const [keptId, mergedId] = [pick(families, who), pick(families, amount)];
      return keptId && mergedId && buildMerges(database).merge(coordinator, { keptId, mergedId, reason: 'Totéž dvakrát.' });
    },
    takeMergeBack: async () => {
      const [mergeId] = await idsOf('SELECT id FROM intake.household_merge WHERE agency_id = $1 AND taken_back_at IS NULL ORDER BY merged_at DESC, id DESC LIMIT 1');
      return mergeId && buildMerges(database).takeBack(coordinator, { mergeId, reason: 'Nejsou to oni.' });
    },
    waitsSince: forFamily((id, amount) => write('UPDATE intake.household SET waiting_since = $3 WHERE agency_id = $1 AND id = $2', [id, day(amount)])),
    expire: () => services.offers.expireOverdue(coordinator),
    policy: (_, amount) => services.policies.adopt(coordinator, { document: { ...STANDARD_POLICY, pointsPerChild: amount % 12, eligibility: { ...STANDARD_POLICY.eligibility, maxShareOfMeansPercent: 35 + (amount % 30) } }, from: addDays(database.clock.today(), amount % 3), reason: 'Zkouška.' }),
    days: async (_, amount) => database.clock.moveTo(addDays(database.clock.today(), 1 + (amount % 400))),
    refresh: () => refresh(),
  };
  const anyAct = fc.record({ name: fc.constantFrom(...Object.keys(ACTS)), who: fc.nat(20), amount: fc.nat(10_000) });

  it('whatever happens and however often it is refreshed, it is row by row what a full rebuild makes, and every page is that of everybody’s facts', async () => {
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 4, maxLength: 14 }), async (acts) => {
        await begin();
        for (const amount of [1, 3, 7]) await ACTS['record']!(0, amount);
        for (const amount of [1, 2, 4]) await ACTS['flat']!(0, amount);
        await refresh();
        for (const { name, who, amount } of acts) {
          // An act refused (a wish against a wish, an offer twice) changes nothing, and that is well.
          const went = await ACTS[name]!(who, amount).then(() => true, (error: unknown) => (error instanceof Refused ? false : Promise.reject(error as Error)));
          if (went) done.add(name);
          const unitId = pick(await flatsOf(), who)!;
          const { listed, whole } = await pages(unitId, 1 + (amount % 4));
          expect(listed).toEqual(whole);
        }
        await refresh();
        const incremental = await kept();
        await services.waitingList.refresh(coordinator, { anew: true });
        expect(incremental).toEqual(await kept());
        expect(incremental.markers).toEqual([]);
      }),
      { numRuns: 40 },
    );
    // Every kind of act has really happened.
    expect([...done].sort()).toEqual(Object.keys(ACTS).sort());
  }, 120_000);
});
