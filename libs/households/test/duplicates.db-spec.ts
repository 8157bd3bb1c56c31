import { halere, isoDate, newId, type Id, type IsoDate } from '#kernel';
import { contactUseOf, duplicatePairs, HouseholdTiesService, type Comparable, type DuplicatesService, type HouseholdMergesService, type NewHousehold } from '#households';
import type { Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { pageOfHouseholds } from '../src/store/households.repository';
import { aHousehold, buildCircumstances, buildDuplicates, buildHousehold, buildHouseholds, buildMerges, buildPartnerWorker } from './builders';

const person = (givenName: string, familyName: string, birthDate: string, relation = 'applicant') => ({ givenName, familyName, birthDate: isoDate(birthDate), relation });
const LISTS = ['member', 'housing_situation', 'income', 'benefit', 'need', 'wish', 'consent'];

describe('duplicates of households', () => {
  let database: TestDatabase;
  let duplicates: DuplicatesService;
  let merges: HouseholdMergesService;
  let coordinator: Actor;
  let agencyId: Id;

  beforeAll(async () => {
    database = await openTestDatabase();
    duplicates = buildDuplicates(database);
    merges = buildMerges(database);
  });
  beforeEach(async () => {
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId);
  });
  afterAll(() => database.close());

  const record = (different: Partial<NewHousehold>, by = coordinator) => buildHousehold(database, by, { incomes: null, benefits: null, needs: null, wishes: null, consents: [], email: null, ...different });
  const proposed = (by = coordinator, weakToo = false) => database.staff.read(by, (tx) => duplicates.proposedIn(tx, { weakToo }));
  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: { code: string } }) => error.refusal?.code ?? error);
  /** Everything the database knows of a household, in a form that compares. */
  const everything = async (householdId: Id): Promise<unknown> => {
    const lists: Record<string, unknown> = {};
    for (const list of LISTS) lists[list] = (await database.asOwner<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM intake.${list} t WHERE household_id = $1 ORDER BY id`, [householdId])).map(({ row }) => row);
    return { household: (await database.asOwner<{ row: unknown }>('SELECT to_jsonb(t) AS row FROM intake.household t WHERE id = $1', [householdId])).map(({ row }) => row), lists };
  };

  it('the same mother under another spelling is proposed; twins, sisters and a namesake are not', async () => {
    const first = await record({ members: [person('Jana', 'Nováková', '1990-05-01'), person('Petr', 'Novák', '2018-03-04', 'child'), person('Petra', 'Nováková', '2018-03-04', 'child')], phone: '777 123 456' });
    const second = await record({ members: [person('JANA', 'Novakova', '1990-05-01')], phone: '+420777123456' });
    await record({ members: [person('Eva', 'Nováková', '1993-08-09')] });
    await record({ members: [person('Jana', 'Nováková', '1971-12-24')] });
    const pairs = await proposed();
    expect(pairs).toMatchObject([{ strength: 'strong', evidence: [{ kind: 'same_person' }, { kind: 'phone', contact: '777123456' }] }]);
    expect([pairs[0]!.first, pairs[0]!.second]).toEqual([first.id, second.id].sort());
  });

  it('the search by indexes finds what comparing everybody with everybody finds', async () => {
    const given = ['Jana', 'jana', 'Petr', 'Petra', 'Jana Marie', 'Nováková', 'Łukasz'];
    const family = ['Nováková', 'Novak', 'Bartošová', 'Horváthová', 'Horvatova', 'Jana', 'Nováková-Bartošová', 'Žďárský'];
    const born = ['1990-05-01', '1990-01-05', '1990-05-02', '1980-05-01', '2015-03-03'];
    const phones = [null, null, '777 123 456', '+420777123456', '00420 603 111 222', '603111222', '12', '+421 901 234 567'];
    const emails = [null, null, null, ' a@example.com', 'A@Example.com'];
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const wanted: Comparable[] = [];
    for (let index = 0; index < 60; index += 1) {
      const members = Array.from({ length: 1 + next(3) }, (_, place) => person(given[next(given.length)]!, `${family[next(family.length)]!}${place === 0 ? '' : `x${place}`}`, born[next(born.length)]!, place === 0 ? 'applicant' : 'child'));
      const contact = { phone: phones[next(phones.length)] ?? null, email: emails[next(emails.length)] ?? null };
      const row = await record({ members, ...contact });
      wanted.push({ id: row.id, members, ...contact });
    }
    const found = await proposed(coordinator, true);
    const names = (pairs: readonly { first: Id; second: Id; strength: string }[]): string[] => pairs.map(({ first, second, strength }) => `${first} ${second} ${strength}`).sort();
    expect(names(found)).toEqual(names(duplicatePairs(wanted, contactUseOf(wanted))));
    expect(found.length).toBeGreaterThan(20);
  });

  it('a family not written down yet is told of the one that waits, also of a closed one', async () => {
    const waits = await record({ members: [person('Jana', 'Nováková', '1990-05-01')] });
    const gone = await record({ members: [person('Jana', 'Nováková', '1990-05-01')] });
    await buildHouseholds(database).close(coordinator, gone.id, 'našli si byt sami');
    const similar = await database.staff.read(coordinator, (tx) => duplicates.similarIn(tx, { members: [person('Novakova', 'jana', '1990-05-01')] }));
    expect(similar.map(({ id }) => id).sort()).toEqual([waits.id, gone.id].sort());
    expect(await database.staff.read(coordinator, (tx) => duplicates.similarIn(tx, { members: [person('Jana', 'Nováková', '1991-06-06')] }))).toEqual([]);
  });

  it('“not a duplicate” holds, says who and why, and ends when there is something new to see', async () => {
    const first = await record({ members: [person('Jana', 'Nováková', '1990-05-01')], phone: '777123456' });
    const second = await record({ members: [person('Jana', 'Bartošová', '1990-05-01')] });
    expect(await refusalOf(duplicates.dismiss(coordinator, { firstId: second.id, secondId: first.id, reason: '  ' }))).toBe('household_reason_missing');
    const dismissal = await duplicates.dismiss(coordinator, { firstId: second.id, secondId: first.id, reason: 'Ověřeno v občanských průkazech.' });
    expect(dismissal).toMatchObject({ reason: 'Ověřeno v občanských průkazech.', decidedBy: coordinator.accountId });
    expect(await proposed()).toEqual([]);
    expect(await refusalOf(duplicates.dismiss(coordinator, { firstId: first.id, secondId: second.id, reason: 'Znovu.' }))).toBe('already_dismissed');
    await buildHouseholds(database).amend(coordinator, second.id, { phone: '777 123 456' });
    expect(await proposed()).toMatchObject([{ strength: 'strong', dismissedBefore: { id: dismissal.id } }]);
    const again = await duplicates.dismiss(coordinator, { firstId: first.id, secondId: second.id, reason: 'Sdílejí telefon sestry.' });
    expect(await proposed()).toEqual([]);
    await duplicates.endDismissal(coordinator, again.id);
    expect(await proposed()).toHaveLength(1);
    expect(await refusalOf(duplicates.endDismissal(coordinator, again.id))).toBe('dismissal_ended');
  });

  it('two households with nothing in common are nothing to decide on', async () => {
    const [a, b] = [await record({}), await record({ members: [person('Karel', 'Jiný', '1960-01-01')] })];
    expect(await refusalOf(duplicates.dismiss(coordinator, { firstId: a.id, secondId: b.id, reason: 'jiní' }))).toBe('not_alike');
    expect(await refusalOf(duplicates.dismiss(coordinator, { firstId: a.id, secondId: newId(), reason: 'jiní' }))).toBe('unknown_id');
  });

  describe('merging', () => {
    const twice = async () => {
      const kept = await record({ appliedOn: isoDate('2026-02-01'), members: [person('Jana', 'Vzorna', '1990-05-01'), person('Ema', 'Vzorná', '2017-02-03', 'child')], phone: '777 123 456', needs: [{ need: 'pets' }], wishes: [{ kind: 'city', value: 'Plzeň' }] });
      const merged = await record({ ...aHousehold(), needs: [{ need: 'step_free' }], wishes: [{ kind: 'part', value: 'Bory' }] });
      return { kept, merged };
    };
    const choose = (both: { kept: { id: Id }; merged: { id: Id } }, choices = {}) => ({ keptId: both.kept.id, mergedId: both.merged.id, choices, reason: 'Stejná maminka, podala si žádost u nás i u partnera.' });

    it('the kept one takes what was chosen and the earlier day; the other becomes an alias with every row it had', async () => {
      const both = await twice();
      const before = (await everything(both.merged.id)) as { lists: unknown };
      const merge = await merges.merge(coordinator, choose(both, { means: 'merged', needs: 'both' }));
      expect(merge).toMatchObject({ keptId: both.kept.id, mergedId: both.merged.id, evidence: ['same_person', 'same_child'] });
      expect(((await everything(both.merged.id)) as { lists: unknown }).lists).toEqual(before.lists);
      const after = (await everything(both.kept.id)) as { household: Record<string, unknown>[]; lists: Record<string, Record<string, unknown>[]> };
      expect(after.household[0]).toMatchObject({ waiting_since: '2025-11-10', applied_on: '2025-11-10', email: 'jana.vzorna@example.com', phone: '777 123 456' });
      expect(after.lists['member']!.map((row) => row['given_name']).sort()).toEqual(['Adam', 'Ema', 'Jana']);
      expect([after.lists['income']!.length, after.lists['benefit']!.length, after.lists['need']!.length, after.lists['wish']!.length]).toEqual([1, 1, 2, 1]);
      expect(await proposed()).toEqual([]);
      const facts = await database.staff.read(coordinator, (tx) => buildHouseholds(database).factsIn(tx, 'waiting'));
      expect(facts.map(({ id }) => id)).toEqual([both.kept.id]);
      const audited = await database.asOwner<{ act: string }>(`SELECT act FROM audit.event WHERE act = 'household.merge' AND subject_id = ANY ($1)`, [[both.kept.id, both.merged.id]]);
      expect(audited).toHaveLength(2);
    });

    it('whoever knows the name or the number of the other one finds the kept one by it, however many were merged', async () => {
      const [first, second, third] = [await record({ name: 'Nováková J.' }), await record({ name: 'Vzorná Jana' }), await record({ name: 'Vzorní' })];
      const find = (search: string, state: string | null = 'applicant') => database.staff.read(coordinator, async (tx) => (await pageOfHouseholds(tx, { state, search }, 10, 0)).rows.map(({ id }) => id));
      const merge = (keptId: Id, mergedId: Id) => merges.merge(coordinator, { keptId, mergedId, choices: {}, reason: 'Stejná rodina.' });
      await merge(second.id, first.id);
      const last = await merge(third.id, second.id);
      for (const search of ['novakova', first.code, second.code.toLowerCase(), 'vzorna jana']) expect(await find(search)).toEqual([third.id]);
      expect(await find(first.code, 'closed')).toEqual([first.id, second.id]);
      await merges.takeBack(coordinator, { mergeId: last.id, reason: 'Byly to dvě rodiny.' });
      expect(await find('novakova')).toEqual([second.id]);
    });

    it('merged and taken back, both are what they were, to the last row', async () => {
      for (const means of ['kept', 'merged', 'both'] as const) {
        const both = await twice();
        const before = [await everything(both.kept.id), await everything(both.merged.id)];
        const spelling = ((await database.asOwner<{ id: Id }>(`SELECT id FROM intake.member WHERE household_id = $1`, [both.merged.id])).map(({ id }) => id));
        const merge = await merges.merge(coordinator, choose(both, { means, needs: means, wishes: means, takeSpelling: spelling, takeFields: ['email', 'name'] }));
        expect(await merges.takeBack(coordinator, { mergeId: merge.id, reason: 'Byly to dvě rodiny.' })).toMatchObject({ stayed: [], takeBackReason: 'Byly to dvě rodiny.' });
        expect([await everything(both.kept.id), await everything(both.merged.id)]).toEqual(before);
        expect(await refusalOf(merges.takeBack(coordinator, { mergeId: merge.id, reason: 'znovu' }))).toBe('merge_undone');
        await duplicates.dismiss(coordinator, { firstId: both.kept.id, secondId: both.merged.id, reason: 'dvě rodiny' });
      }
    });

    it('what has happened since stays on the kept household', async () => {
      const both = await twice();
      const merge = await merges.merge(coordinator, choose(both, { means: 'both' }));
      await buildHouseholds(database).amend(coordinator, both.kept.id, { email: 'nova@example.com', phone: '777 123 456' });
      await buildHouseholds(database).addMember(coordinator, both.kept.id, person('Nela', 'Vzorná', '2026-01-05', 'child'));
      const [income] = await database.asOwner<{ id: Id }>('SELECT id FROM intake.income WHERE household_id = $1', [both.kept.id]);
      await buildCircumstances(database).endIncome(coordinator, both.kept.id, income!.id, isoDate('2026-03-10'));
      const back = await merges.takeBack(coordinator, { mergeId: merge.id, reason: 'Byly to dvě rodiny.' });
      expect([...back.stayed!].sort()).toEqual(['email', 'incomeStatedOn', 'incomes']);
      const after = (await everything(both.kept.id)) as { household: Record<string, unknown>[]; lists: Record<string, Record<string, unknown>[]> };
      expect(after.household[0]).toMatchObject({ email: 'nova@example.com', waiting_since: '2026-02-01' });
      expect(after.lists['member']!.map((row) => row['given_name']).sort()).toEqual(['Ema', 'Jana', 'Nela']);
      expect(after.lists['income']).toMatchObject([{ valid_to: '2026-03-10' }]);
    });

    it('an alias is not changed any more, and says where the family goes on', async () => {
      const both = await twice();
      await merges.merge(coordinator, choose(both));
      expect(await refusalOf(buildHouseholds(database).amend(coordinator, both.merged.id, { phone: '1' }))).toBe('household_merged');
      expect(await refusalOf(database.staff.write(coordinator, (tx) => buildHouseholds(database).reopenIn(tx, both.merged.id)))).toBe('household_merged');
      expect(await refusalOf(merges.merge(coordinator, choose(both)))).toBe('household_merged');
      expect(await refusalOf(merges.merge(coordinator, choose({ kept: both.merged, merged: both.kept })))).toBe('household_merged');
    });

    it('two people who merge the same pair at once, either way round: one does', async () => {
      const both = await twice();
      const other = buildActor(agencyId);
      const acts = await Promise.allSettled([
        merges.merge(coordinator, choose(both)), merges.merge(other, choose({ kept: both.merged, merged: both.kept })), merges.merge(other, choose(both)),
      ]);
      expect(acts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const act of acts) if (act.status === 'rejected') expect((act.reason as { refusal: { code: string } }).refusal.code).toBe('household_merged');
      const [holds] = await database.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM intake.household_merge WHERE taken_back_at IS NULL AND kept_id = ANY ($1)', [[both.kept.id, both.merged.id]]);
      expect(holds!.n).toBe(1);
    });

    it('merges into one household are taken back from the last', async () => {
      const both = await twice();
      const third = await record({ members: [person('Jana', 'Vzorná', '1990-05-01')], phone: '603 111 222' });
      const first = await merges.merge(coordinator, choose(both));
      const second = await merges.merge(coordinator, choose({ kept: both.kept, merged: third }));
      expect(await refusalOf(merges.takeBack(coordinator, { mergeId: first.id, reason: 'dvě rodiny' }))).toBe('merge_not_last');
      await merges.takeBack(coordinator, { mergeId: second.id, reason: 'dvě rodiny' });
      await merges.takeBack(coordinator, { mergeId: first.id, reason: 'dvě rodiny' });
    });

    it('a household bound by an offer or a tenancy can only be the one kept', async () => {
      const both = await twice();
      const bound = new Map<Id, string>([[both.merged.id, 'offer']]);
      const ties = new HouseholdTiesService();
      ties.register((_tx, ids) => Promise.resolve(ids.flatMap((id) => (bound.has(id) ? [{ householdId: id, kind: bound.get(id) as 'offer', count: 1 }] : []))));
      const walled = buildMerges(database, ties);
      const untouched = await everything(both.kept.id);
      expect(await refusalOf(walled.merge(coordinator, choose(both)))).toBe('merge_bound_offer');
      bound.set(both.kept.id, 'tenancy');
      expect(await refusalOf(walled.merge(coordinator, choose(both)))).toBe('merge_both_bound');
      expect(await everything(both.kept.id)).toEqual(untouched);
      bound.delete(both.kept.id);
      expect((await walled.merge(coordinator, choose({ kept: both.merged, merged: both.kept }))).keptId).toBe(both.merged.id);
    });

    it('bad input changes nothing and says why', async () => {
      const both = await twice();
      const closed = await record({});
      await buildHouseholds(database).close(coordinator, closed.id, 'odstěhovali se');
      const stranger = buildActor(await buildAgency(database));
      const tries: [() => Promise<unknown>, string][] = [
        [() => merges.merge(coordinator, { ...choose(both), reason: ' ' }), 'merge_reason_missing'],
        [() => merges.merge(coordinator, choose({ kept: both.kept, merged: both.kept })), 'merge_same_household'],
        [() => merges.merge(coordinator, choose({ kept: both.kept, merged: { id: newId() } })), 'unknown_id'],
        [() => merges.merge(coordinator, choose({ kept: both.kept, merged: closed })), 'merge_household_closed'],
        [() => merges.merge(coordinator, choose(both, { leaveMembers: [newId()] })), 'merge_of_other'],
        [() => merges.merge(stranger, choose(both)), 'unknown_id'],
        [() => merges.takeBack(coordinator, { mergeId: newId(), reason: 'dvě rodiny' }), 'unknown_id'],
      ];
      for (const [act, code] of tries) expect(await refusalOf(act())).toBe(code);
    });
  });

  it('a partner worker sees pairs of the partner’s own families, and learns nothing of others', async () => {
    const mine = await buildPartnerWorker(database, agencyId, 'Azyl');
    const theirs = await buildPartnerWorker(database, agencyId, 'Charita');
    const jana = { members: [person('Jana', 'Nováková', '1990-05-01')], phone: '777123456' };
    const [first, second] = [await record(jana, mine.worker), await record(jana, mine.worker)];
    const elsewhere = await record(jana, theirs.worker);
    expect((await proposed(mine.worker)).map(({ first: a, second: b }) => [a, b])).toEqual([[first.id, second.id].sort()]);
    expect(await proposed(theirs.worker)).toEqual([]);
    expect(await proposed()).toHaveLength(3);
    expect(await database.staff.read(theirs.worker, (tx) => duplicates.similarIn(tx, jana))).toMatchObject([{ id: elsewhere.id, evidence: [{ kind: 'same_person' }, { kind: 'phone' }] }]);
    const merge = await merges.merge(coordinator, { keptId: first.id, mergedId: elsewhere.id, reason: 'Stejná maminka.' });
    expect(await refusalOf(buildHouseholds(database).amend(theirs.worker, elsewhere.id, { phone: '1' }))).toBe('household_closed');
    expect(await database.staff.read(mine.worker, (tx) => merges.mergesIn(tx))).toEqual([]);
    expect(await refusalOf(merges.takeBack(mine.worker, { mergeId: merge.id, reason: 'chci' }))).toBe('unknown_id');
  });

  it('nobody takes a row off a household but by the journal of a merge', async () => {
    const kept = await record({ incomes: [{ kind: 'pension', amount: halere(100), validFrom: '2026-01-01' as IsoDate }] });
    const [row] = await database.asOwner<{ id: Id }>('SELECT id FROM intake.income WHERE household_id = $1', [kept.id]);
    await database.staff.write(coordinator, (tx) => tx.rows('SELECT intake.take_off_kept_household($1, $2::uuid[])', [newId(), [row!.id]]));
    expect(await database.asOwner('SELECT id FROM intake.income WHERE id = $1', [row!.id])).toHaveLength(1);
    await expect(database.staff.write(coordinator, (tx) => tx.run('DELETE FROM intake.income WHERE id = $1', [row!.id]))).rejects.toThrow(/permission denied/);
  });
});
