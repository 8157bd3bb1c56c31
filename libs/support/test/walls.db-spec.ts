import { Client } from 'pg';
import { Refused, isoDate, newId, type Id } from '#kernel';
import type { Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildColleague, buildFamily, supportServices } from './builders';

jest.setTimeout(30_000);

type Colleague = Actor & { accountId: Id };

const CARE_TABLES = ['care.visit', 'care.goal', 'care.door_note', 'care.risk_flag', 'care.risk_flag_note'] as const;

/** Through the real role of the staff's process, with every row of the family there to be leaked. */
describe('the wall around casework', () => {
  let database: TestDatabase;
  let services: ReturnType<typeof supportServices>;
  let agencyId: Id;
  let coordinator: Colleague;
  let worker: Colleague;
  let outsider: Colleague;
  let family: Id;
  let silent: Id;
  const flags: Record<string, Id> = {};

  const counts = (actor: Actor) =>
    database.staff.read(actor, async (tx) => {
      const found: Record<string, number> = {};
      for (const table of CARE_TABLES) found[table] = (await tx.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n;
      return found;
    });
  const none = Object.fromEntries(CARE_TABLES.map((table) => [table, 0]));

  beforeAll(async () => {
    database = await openTestDatabase();
    services = supportServices(database);
    agencyId = await buildAgency(database);
    coordinator = await buildColleague(database, agencyId, 'coordinator', 'Karla Koordinátorová');
    worker = await buildColleague(database, agencyId, 'social_worker', 'Pavla Pracovnicová');
    outsider = await buildColleague(database, agencyId, 'social_worker', 'Oto Odjinud');
    family = await buildFamily(database, coordinator, { name: 'Vzorná Jana' });
    silent = await buildFamily(database, coordinator, { name: 'Tichá Marie', agrees: false });
    for (const householdId of [family, silent]) {
      await services.teams.assign(coordinator, { householdId, staffMemberId: worker.accountId, role: 'key_worker', validFrom: null, validTo: null });
      await services.casework.recordVisit(worker, {
        id: newId(), householdId, visitedOn: isoDate('2026-03-16'), form: 'home', lengthMinutes: 40, present: 'matka', content: 'KANÁREK-ZÁPIS',
        nextStep: 'KANÁREK-KROK', nextVisitOn: null, nextVisitAt: null,
      });
      await services.casework.setGoal(worker, { id: newId(), householdId, title: 'KANÁREK-CÍL', firstStep: null, dueOn: null });
      await services.casework.keepDoorNote(worker, householdId, 'KANÁREK-DVEŘE');
      for (const kind of ['payment', 'neighbours', 'condition', 'health', 'family', 'authorities'] as const) {
        const id = newId();
        flags[`${householdId}:${kind}`] = id;
        await services.flags.raise(worker, { id, householdId, kind, level: 'attention' });
        await services.flags.addNote(worker, { id: newId(), flagId: id, content: `KANÁREK-POZNÁMKA ${kind}` });
      }
    }
  });
  afterAll(() => database.close());

  it('shows the care team everything that was written', async () => {
    expect(await counts(worker)).toEqual({ 'care.visit': 2, 'care.goal': 2, 'care.door_note': 2, 'care.risk_flag': 12, 'care.risk_flag_note': 12 });
  });

  it('shows a coordinator outside the team no visit, no goal, no note, and three flags of the family that agreed', async () => {
    expect(await counts(coordinator)).toEqual({ ...none, 'care.risk_flag': 3 });
    const kinds = await database.staff.read(coordinator, (tx) => tx.rows<{ kind: string; householdId: Id }>('SELECT kind, household_id FROM care.risk_flag ORDER BY kind'));
    expect(kinds.map((each) => each.kind)).toEqual(['condition', 'neighbours', 'payment']);
    expect(new Set(kinds.map((each) => each.householdId))).toEqual(new Set([family]));
  });

  it('leaves not one written word in anything a coordinator can read in the whole database', async () => {
    const tables = await database.asOwner<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('core', 'intake', 'money', 'care')`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const found: string[] = [];
    for (const { name } of tables) {
      const hit = await database.staff.read(coordinator, (tx) => tx.row(`SELECT 1 AS one FROM ${name} t WHERE t::text LIKE '%KANÁREK%' LIMIT 1`));
      if (hit) found.push(name);
    }
    expect(found).toEqual([]);
  });

  it('shows a social worker of another family, finance and a partner organisation nothing', async () => {
    expect(await counts(outsider)).toEqual(none);
    expect(await counts(await buildColleague(database, agencyId, 'finance'))).toEqual(none);
    expect(await counts({ ...worker, partnerId: newId() })).toEqual({ ...none });
    expect(await counts(buildActor(agencyId, ['coordinator'], { accountId: null }))).toEqual(none);
  });

  it('shows another agency nothing, not even to somebody with the same account', async () => {
    const elsewhere = await buildAgency(database, 'Cizí agentura');
    await buildColleague(database, elsewhere, 'social_worker');
    expect(await counts({ ...worker, agencyId: elsewhere })).toEqual(none);
    expect(await counts({ ...coordinator, agencyId: elsewhere })).toEqual(none);
  });

  it.each(['DATABASE_URL_WORKER', 'DATABASE_URL_PORTAL', 'DATABASE_URL_AUTH'] as const)('does not let the process of %s into the schema at all', async (variable) => {
    const client = new Client({ connectionString: database.urls[variable] });
    await client.connect();
    try {
      for (const table of [...CARE_TABLES, 'care.care_team_member']) {
        await expect(client.query(`SELECT 1 FROM ${table}`)).rejects.toThrow(/permission denied for schema care/);
      }
    } finally {
      await client.end();
    }
  });

  it('does not let a coordinator write casework, change what a flag is about, or take it back', async () => {
    const attempt = (sql: string, params: unknown[]) => database.staff.write(coordinator, (tx) => tx.run(sql, params));
    await expect(attempt(`INSERT INTO care.goal (agency_id, id, household_id, title, set_on, set_by) VALUES ($1, $2, $3, 'x', '2026-03-16', $4)`, [agencyId, newId(), family, coordinator.accountId])).rejects.toThrow(/row-level security/);
    await expect(attempt(`INSERT INTO care.risk_flag (agency_id, id, household_id, kind, raised_at, raised_by) VALUES ($1, $2, $3, 'payment', now(), $4)`, [agencyId, newId(), family, coordinator.accountId])).rejects.toThrow(/row-level security/);
    await expect(attempt(`UPDATE care.risk_flag SET kind = 'neighbours' WHERE kind = 'payment'`, [])).rejects.toThrow(/permission denied/);
    await expect(attempt(`UPDATE care.risk_flag SET withdrawn_at = now() WHERE kind = 'payment'`, [])).rejects.toThrow(/row-level security/);
    await expect(attempt(`DELETE FROM care.risk_flag`, [])).rejects.toThrow(/permission denied/);
    await expect(attempt(`UPDATE care.visit SET content = 'x'`, [])).rejects.toThrow(/permission denied/);
  });

  it('does not let anybody write in a colleague’s name', async () => {
    await expect(
      database.staff.write(worker, (tx) =>
        tx.run(`INSERT INTO care.visit (agency_id, id, household_id, visited_on, form, content, written_by, written_at) VALUES ($1, $2, $3, '2026-03-16', 'home', 'x', $4, now())`, [
          agencyId, newId(), family, outsider.accountId,
        ]),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('does not let a coordinator into a team, neither by the service nor by a statement', async () => {
    const member = { householdId: family, staffMemberId: coordinator.accountId, role: 'co_worker', validFrom: null, validTo: null } as const;
    await expect(services.teams.assign(coordinator, member)).rejects.toMatchObject({ refusal: { code: 'worker_allocates_flats' } });
    await expect(
      database.staff.write(coordinator, (tx) =>
        tx.run(`INSERT INTO care.care_team_member (agency_id, id, household_id, staff_member_id, role, valid_from, assigned_by) VALUES ($1, $2, $3, $4, 'co_worker', '2026-01-01', $4)`, [
          agencyId, newId(), family, coordinator.accountId,
        ]),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('ends with the membership: the last day still counts, the next day is empty', async () => {
    const third = await buildFamily(database, coordinator, { name: 'Nová Eva' });
    const membership = await services.teams.assign(coordinator, { householdId: third, staffMemberId: outsider.accountId, role: 'key_worker', validFrom: null, validTo: isoDate('2026-03-17') });
    expect(membership.validTo).toBe('2026-03-17');
    await services.casework.setGoal(outsider, { id: newId(), householdId: third, title: 'Cíl', firstStep: null, dueOn: null });
    try {
      database.clock.moveTo(isoDate('2026-03-17'));
      expect(await counts(outsider)).toMatchObject({ 'care.goal': 1 });
      expect((await services.casework.today(outsider)).families).toHaveLength(1);
      database.clock.moveTo(isoDate('2026-03-18'));
      expect(await counts(outsider)).toEqual(none);
      expect((await services.casework.today(outsider)).families).toEqual([]);
      await expect(services.casework.setGoal(outsider, { id: newId(), householdId: third, title: 'Cíl', firstStep: null, dueOn: null })).rejects.toMatchObject({
        refusal: { code: 'household_not_in_care' },
      });
    } finally {
      database.clock.moveTo(isoDate('2026-03-16'));
    }
  });

  it('closes again when the family withdraws its consent', async () => {
    const change = (sql: string, params: unknown[]) => database.staff.write(coordinator, (tx) => tx.run(sql, params));
    await change(`UPDATE intake.consent SET withdrawn_on = '2026-03-16' WHERE agency_id = $1 AND household_id = $2`, [agencyId, family]);
    expect(await counts(coordinator)).toEqual(none);
    await expect(services.flags.answer(coordinator, flags[`${family}:payment`]!, 'calls_family', null)).rejects.toMatchObject({ refusal: { code: 'flag_unknown' } });
    await change(`UPDATE intake.consent SET withdrawn_on = NULL WHERE agency_id = $1 AND household_id = $2`, [agencyId, family]);
    expect(await counts(coordinator)).toMatchObject({ 'care.risk_flag': 3 });
  });

  it('answers alike for a flag that stays with the team, one of another agency and one that does not exist', async () => {
    const elsewhere = await buildAgency(database, 'Další agentura');
    const stranger = await buildColleague(database, elsewhere, 'coordinator');
    const refusals = await Promise.all(
      [
        services.flags.answer(coordinator, flags[`${family}:health`]!, 'calls_family', null),
        services.flags.answer(coordinator, flags[`${silent}:payment`]!, 'calls_family', null),
        services.flags.answer(stranger, flags[`${family}:payment`]!, 'calls_family', null),
        services.flags.answer(coordinator, newId(), 'calls_family', null),
      ].map((answer) => answer.then(() => null, (error: unknown) => (error as Refused).refusal)),
    );
    expect(new Set(refusals.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify({ refused: true, code: 'flag_unknown', params: {}, field: null })]));
  });
});
