import { isoDate, newId, type Id } from '#kernel';
import type { Actor } from '#platform';
import { buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { countSharedFlags, sharedFlags } from '../src/store/shared-flag.repository';
import { flagsOf } from '../src/store/casework.repository';
import { buildColleague, buildFamily, supportServices } from './builders';

jest.setTimeout(30_000);

type Colleague = Actor & { accountId: Id };

describe('a day in the field', () => {
  let database: TestDatabase;
  let services: ReturnType<typeof supportServices>;
  let coordinator: Colleague;
  let worker: Colleague;
  const families: Record<string, Id> = {};
  const day = isoDate;

  const visit = (name: string, over: Record<string, unknown> = {}) => ({
    id: newId(), householdId: families[name]!, visitedOn: day('2026-03-16'), form: 'home' as const, lengthMinutes: null, present: null, content: 'Vše v pořádku.',
    nextStep: null, nextVisitOn: null, nextVisitAt: null, ...over,
  });

  beforeAll(async () => {
    database = await openTestDatabase();
    services = supportServices(database);
    const agencyId = await buildAgency(database);
    coordinator = await buildColleague(database, agencyId, 'coordinator', 'Karla Koordinátorová');
    worker = await buildColleague(database, agencyId, 'social_worker', 'Pavla Pracovnicová');
    for (const name of ['První', 'Druhá', 'Třetí']) {
      families[name] = await buildFamily(database, coordinator, { name });
      await services.teams.assign(coordinator, { householdId: families[name], staffMemberId: worker.accountId, role: 'key_worker', validFrom: day('2026-01-01'), validTo: null });
    }
  });
  afterAll(() => database.close());

  it('begins with planned visits and then families longest unseen', async () => {
    await services.casework.recordVisit(worker, visit('První', { visitedOn: day('2026-03-02'), nextStep: 'donést potvrzení', nextVisitOn: day('2026-03-16'), nextVisitAt: '14:00' }));
    await services.casework.recordVisit(worker, visit('První', { visitedOn: day('2026-03-10'), form: 'phone', content: 'Volali jsme si.' }));
    await services.casework.recordVisit(worker, visit('Druhá', { visitedOn: day('2026-02-01') }));
    const today = await services.casework.today(worker);
    expect(today.visits.map((each) => [each.name, each.plannedOn, each.plannedAt, each.promise, each.lastSeenForm])).toEqual([['První', '2026-03-16', '14:00', 'donést potvrzení', 'phone']]);
    expect(today.families.map((each) => [each.name, each.lastSeenOn])).toEqual([['Třetí', null], ['Druhá', '2026-02-01'], ['První', '2026-03-10']]);
  });

  it('takes a visit off the list once the family was seen', async () => {
    await services.casework.recordVisit(worker, visit('První'));
    expect((await services.casework.today(worker)).visits).toEqual([]);
  });

  it('asks the database as often for three families as for one', async () => {
    const statements = await database.staff.read(worker, async (tx) => {
      await services.casework.todayIn(tx);
      return tx.statementCount;
    });
    expect(statements).toBe(1);
  });

  it('keeps a visit once however often the phone sends it, and refuses other words under the same id', async () => {
    const sent = visit('Druhá', { content: 'Poslané dvakrát.' });
    const kept = await Promise.all([1, 2, 3].map(() => services.casework.recordVisit(worker, sent)));
    expect(new Set(kept.map((each) => each.id)).size).toBe(1);
    const rows = await database.asOwner<{ n: string }>(`SELECT count(*) AS n FROM care.visit WHERE content = 'Poslané dvakrát.'`);
    expect(Number(rows[0]!.n)).toBe(1);
    await expect(services.casework.recordVisit(worker, { ...sent, content: 'Jiné.' })).rejects.toMatchObject({ refusal: { code: 'same_id_other_content' } });
  });

  it('raises a risk in one tap, once for one tap', async () => {
    const tap = { id: newId(), householdId: families['První']!, kind: 'payment' as const, level: 'attention' as const };
    await Promise.all([services.flags.raise(worker, tap), services.flags.raise(worker, tap)]);
    await expect(services.flags.raise(worker, { ...tap, kind: 'health' })).rejects.toMatchObject({ refusal: { code: 'same_id_other_content' } });
    const kept = await database.staff.read(worker, (tx) => flagsOf(tx, [families['První']!]));
    expect(kept.map((each) => each.kind)).toEqual(['payment']);
    const trail = await database.asOwner<{ act: string; detail: object }>(`SELECT act, detail FROM audit.event WHERE subject_id = $1`, [tap.id]);
    expect(trail).toEqual([{ act: 'risk_flag.raise', detail: {} }]);
  });

  it('takes a tap back within ten seconds; the coordinator never sees it', async () => {
    const id = newId();
    await services.flags.raise(worker, { id, householdId: families['Druhá']!, kind: 'neighbours', level: 'urgent' });
    expect(await database.staff.read(coordinator, countSharedFlags)).toMatchObject({ waiting: 2 });
    database.clock.moveTo(new Date('2026-03-16T09:00:08Z'));
    await services.flags.withdraw(worker, id);
    await services.flags.withdraw(worker, id);
    expect(await database.staff.read(coordinator, countSharedFlags)).toMatchObject({ waiting: 1 });
    database.clock.moveTo(new Date('2026-03-16T09:00:00Z'));
  });

  it('does not take a tap back after a minute', async () => {
    const id = newId();
    await services.flags.raise(worker, { id, householdId: families['Třetí']!, kind: 'health', level: 'attention' });
    database.clock.moveTo(new Date('2026-03-16T09:01:00Z'));
    await expect(services.flags.withdraw(worker, id)).rejects.toMatchObject({ refusal: { code: 'flag_too_late_to_withdraw' } });
    await services.flags.close(worker, id);
    database.clock.moveTo(new Date('2026-03-16T09:00:00Z'));
  });

  it('lets the coordinator answer once; the team reads the answer', async () => {
    const [waiting] = await database.staff.read(coordinator, (tx) => sharedFlags(tx, 'waiting', { limit: 10, offset: 0 }));
    expect(waiting).toMatchObject({ kind: 'payment', householdName: 'První', keyWorkerId: worker.accountId });
    await services.flags.answer(coordinator, waiting!.id, 'agrees_instalments', 'Domluvím splátky ve středu.');
    await expect(services.flags.answer(coordinator, waiting!.id, 'calls_family', null)).rejects.toMatchObject({ refusal: { code: 'flag_already_answered' } });
    const [seen] = await database.staff.read(worker, (tx) => flagsOf(tx, [families['První']!]));
    expect(seen).toMatchObject({ answer: 'agrees_instalments', answerWords: 'Domluvím splátky ve středu.', answeredBy: coordinator.accountId });
    await services.flags.closeShared(coordinator, waiting!.id);
    expect(await database.staff.read(coordinator, countSharedFlags)).toEqual({ waiting: 0, answered: 0, closed: 1 });
  });

  it('reaches a goal once', async () => {
    const goal = { id: newId(), householdId: families['Třetí']!, title: 'Školka', firstStep: 'přihláška', dueOn: day('2026-04-30') };
    await services.casework.setGoal(worker, goal);
    expect(await services.casework.endGoal(worker, goal.id, 'reached')).toMatchObject({ state: 'reached', closedOn: '2026-03-16' });
    expect(await services.casework.endGoal(worker, goal.id, 'reached')).toMatchObject({ state: 'reached' });
    await expect(services.casework.endGoal(worker, goal.id, 'dropped')).rejects.toMatchObject({ refusal: { code: 'goal_already_closed' } });
    await expect(services.casework.endGoal(coordinator, goal.id, 'dropped')).rejects.toMatchObject({ refusal: { code: 'goal_unknown' } });
  });

  it('has one key worker at a time, also when two people assign at once', async () => {
    const family = await buildFamily(database, coordinator, { name: 'Čtvrtá' });
    const colleague = await buildColleague(database, coordinator.agencyId, 'social_worker', 'Kamil Kolega');
    const assign = (staffMemberId: Id) => services.teams.assign(coordinator, { householdId: family, staffMemberId, role: 'key_worker', validFrom: null, validTo: null });
    const outcomes = await Promise.allSettled([assign(worker.accountId), assign(colleague.accountId)]);
    expect(outcomes.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((each) => each.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ refusal: { code: 'key_worker_taken' } });
    await expect(services.teams.assign(coordinator, { householdId: family, staffMemberId: newId(), role: 'co_worker', validFrom: null, validTo: null })).rejects.toMatchObject({
      refusal: { code: 'worker_unknown' },
    });
  });
});
