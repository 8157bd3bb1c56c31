import { halere, isoDate, newId, type Id } from '#kernel';
import { HouseholdCircumstancesService, HouseholdsService } from '#households';
import type { Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { aHousehold, buildCircumstances, buildHousehold, buildHouseholds, buildPartnerWorker } from './builders';

describe('households', () => {
  let database: TestDatabase;
  let households: HouseholdsService;
  let circumstances: HouseholdCircumstancesService;
  let agencyId: Id;
  let coordinator: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    households = buildHouseholds(database);
    circumstances = buildCircumstances(database);
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId);
  });
  afterAll(() => database.close());

  const count = async (table: string): Promise<number> => (await database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM intake.${table}`))[0]!.n;
  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);

  it('a family is recorded in one act, under a number and the applicant’s name', async () => {
    const household = await buildHousehold(database, coordinator);
    expect(household).toMatchObject({ name: 'Vzorná Jana', state: 'applicant', waitingSince: '2025-11-10', incomeStatedOn: '2026-03-16', needsStatedOn: '2026-03-16' });
    expect(household.code).toMatch(/^D26-\d{4}$/);
    const people = await database.staff.read(coordinator, (tx) => households.peopleOn(tx, household.id, isoDate('2026-03-16')));
    expect(people.map((person) => person.name)).toEqual(['Jana Vzorná', 'Ema Vzorná', 'Adam Vzorný']);
    const audited = await database.asOwner(`SELECT act, detail FROM audit.event WHERE subject_id = $1`, [household.id]);
    expect(audited).toEqual([{ act: 'household.record', detail: { members: 3, partner: null } }]);
  });

  it('many families are recorded by the same rules, under numbers in their order, in as many statements as one', async () => {
    const statements = (many: number): Promise<number> => database.staff.rehearse(coordinator, async (tx) => {
      await households.recordManyIn(tx, Array.from({ length: many }, () => aHousehold({ needs: [{ need: 'pets' }], wishes: [{ kind: 'city', value: 'Plzeň' }] })));
      return tx.statementCount;
    });
    expect(await statements(30)).toBe(await statements(1));
    const recorded = await database.staff.write(coordinator, (tx) => households.recordManyIn(tx, [aHousehold({ name: 'První' }), aHousehold({ name: 'Druhá', members: aHousehold().members.slice(0, 1) })]));
    expect(recorded.map(({ name }) => name)).toEqual(['První', 'Druhá']);
    expect(Number(recorded[1]!.code.slice(4)) - Number(recorded[0]!.code.slice(4))).toBe(1);
    const audited = await database.asOwner<{ detail: { members: number } }>(`SELECT detail FROM audit.event WHERE subject_id = ANY ($1) ORDER BY detail->>'members' DESC`, [recorded.map(({ id }) => id)]);
    expect(audited.map(({ detail }) => detail.members)).toEqual([3, 1]);
    const news = await database.asOwner(`SELECT 1 FROM core.outbox WHERE kind = 'HouseholdRecorded' AND payload->>'householdId' = ANY ($1::text[])`, [recorded.map(({ id }) => id)]);
    expect(news).toHaveLength(2);
  });

  it('a family with one thing wrong is not recorded at all, and takes no number', async () => {
    const before = await count('member');
    const wrong: [Parameters<typeof aHousehold>[0], string][] = [
      [{ members: [] }, 'no_members'],
      [{ situation: { ethosCode: '99.9', since: isoDate('2026-01-01') } }, 'unknown_ethos'],
      [{ incomes: [{ kind: 'pension', amount: halere(-5), validFrom: isoDate('2026-01-01') }] }, 'household_amount_not_positive'],
      [{ wishes: [{ kind: 'city', value: 'Plzeň' }, { kind: 'avoid_city', value: 'plzen' }] }, 'wishes_contradict'],
      [{ consents: [{ purpose: 'reminders_by_sms', givenOn: isoDate('2025-01-01'), validTo: isoDate('2026-03-15'), evidence: 'formulář' }] }, 'consent_expired'],
      [{ referredByPartnerId: newId() }, 'unknown_id'],
      [{ privacyNoticeOn: isoDate('2026-03-17') }, 'household_date_in_future'],
    ];
    for (const [different, code] of wrong) expect(await refusalOf(buildHousehold(database, coordinator, different))).toMatchObject({ code });
    expect(await count('member')).toBe(before);
    const next = await buildHousehold(database, coordinator);
    const numbers = await database.asOwner<{ code: string }>('SELECT code FROM intake.household WHERE agency_id = $1 ORDER BY code', [agencyId]);
    expect(numbers.map((row) => row.code)).toEqual(numbers.map((_, index) => `D26-${String(index + 1).padStart(4, '0')}`));
    expect(numbers.at(-1)!.code).toBe(next.code);
  });

  it('a partner worker sees and changes the partner’s own referrals, and no others', async () => {
    const { partnerId, worker } = await buildPartnerWorker(database, agencyId, 'Pomoc Vzorov');
    const { worker: other } = await buildPartnerWorker(database, agencyId, 'Opora Příkladov');
    const own = await buildHousehold(database, worker, { name: 'Ukázková' });
    const ours = await buildHousehold(database, coordinator, { name: 'Cvičná' });
    expect(own.referredByPartnerId).toBe(partnerId);
    for (const table of ['household', 'member', 'housing_situation', 'income', 'benefit', 'consent']) {
      const column = table === 'household' ? 'id' : 'household_id';
      const seen = await database.staff.read(worker, (tx) => tx.rows<{ id: Id }>(`SELECT DISTINCT ${column} AS id FROM intake.${table}`));
      expect([table, seen]).toEqual([table, [{ id: own.id }]]);
    }
    expect(await database.staff.read(other, (tx) => tx.rows('SELECT 1 FROM intake.household'))).toEqual([]);
    expect(await database.staff.read(coordinator, (tx) => households.get(tx, own.id))).not.toBeNull();
    expect(await refusalOf(households.setQuietMode(worker, ours.id, true))).toMatchObject({ code: 'unknown_id' });
    expect(await refusalOf(circumstances.recordNeeds(other, own.id, []))).toMatchObject({ code: 'unknown_id' });
    await expect(database.staff.write(worker, (tx) => tx.run(`UPDATE intake.household SET referred_by_partner_id = NULL WHERE id = $1`, [own.id]))).rejects.toThrow(/row-level security/);
    await expect(
      database.staff.write(worker, (tx) => tx.run(`INSERT INTO intake.wish (agency_id, id, household_id, kind, value) VALUES ($1, $2, $3, 'city', 'Plzeň')`, [agencyId, newId(), ours.id])),
    ).rejects.toThrow(/row-level security/);
  });

  it('a household of another agency is as unknown as one that does not exist', async () => {
    const household = await buildHousehold(database, coordinator);
    const stranger = buildActor(await buildAgency(database));
    expect(await refusalOf(households.close(stranger, household.id, 'omyl'))).toEqual(await refusalOf(households.close(stranger, newId(), 'omyl')));
  });

  it('facts for matching: nothing asked is unknown, everything comes in a fixed number of statements', async () => {
    const unknown = await buildHousehold(database, coordinator, { situation: null, incomes: null, benefits: null, needs: null });
    const known = await buildHousehold(database, coordinator, { needs: [{ need: 'step_free' }, { need: 'near_school', required: false }], wishes: [{ kind: 'city', value: 'Plzeň' }] });
    const { one, many, facts } = await database.staff.read(coordinator, async (tx) => {
      const start = tx.statementCount;
      const found = await households.factsIn(tx, [unknown.id, known.id]);
      const afterTwo = tx.statementCount;
      await households.factsIn(tx, 'waiting');
      return { facts: new Map(found.map((each) => [each.id, each])), one: afterTwo - start, many: tx.statementCount - afterTwo };
    });
    expect(facts.get(unknown.id)).toMatchObject({ persons: 3, children: 2, ethosCode: null, means: null, needs: null });
    expect(facts.get(known.id)).toMatchObject({ ethosCode: '3.2', means: 4_200_000, needs: ['step_free'], wishes: [{ kind: 'city', value: 'Plzeň' }], roomsAtLeast: 3 });
    expect([one, many]).toEqual([6, 6]);
    expect(JSON.stringify([...facts.values()])).not.toMatch(/Vzorn|example\.com/);
  });

  it('what changes keeps its days: an income ends, a situation follows another, a consent is withdrawn', async () => {
    const household = await buildHousehold(database, coordinator, { benefits: [] });
    const [income] = await database.asOwner<{ id: Id }>('SELECT id FROM intake.income WHERE household_id = $1', [household.id]);
    await circumstances.endIncome(coordinator, household.id, income!.id, isoDate('2026-03-10'));
    await circumstances.recordIncome(coordinator, household.id, { kind: 'employment', amount: halere(2_500_000), validFrom: isoDate('2026-03-11') });
    await households.recordSituation(coordinator, household.id, { ethosCode: '8.1', since: isoDate('2026-02-01') });
    const [facts] = await database.staff.read(coordinator, (tx) => households.factsIn(tx, [household.id]));
    expect(facts).toMatchObject({ means: 2_500_000, ethosCode: '8.1' });

    const [consent] = await database.asOwner<{ id: Id }>('SELECT id FROM intake.consent WHERE household_id = $1', [household.id]);
    const mayShare = (): Promise<boolean> => database.staff.read(coordinator, (tx) => households.consentHoldsIn(tx, household.id, 'share_names_with_landlord'));
    expect(await mayShare()).toBe(true);
    await circumstances.withdrawConsent(coordinator, household.id, consent!.id);
    expect(await mayShare()).toBe(false);
    expect(await refusalOf(circumstances.withdrawConsent(coordinator, household.id, consent!.id))).toMatchObject({ code: 'consent_withdrawn' });
    expect(await refusalOf(circumstances.endIncome(coordinator, (await buildHousehold(database, coordinator)).id, income!.id, isoDate('2026-03-12')))).toMatchObject({ code: 'unknown_id' });
  });

  it('a member leaves, the applicant stays; a closed application cannot be changed', async () => {
    const household = await buildHousehold(database, coordinator);
    const members = await database.staff.read(coordinator, (tx) => households.membersOf(tx, [household.id]));
    await households.memberLeft(coordinator, household.id, members[1]!.id, isoDate('2026-03-01'));
    expect(await refusalOf(households.memberLeft(coordinator, household.id, members[0]!.id, isoDate('2026-03-01')))).toMatchObject({ code: 'applicant_stays' });
    const people = await database.staff.read(coordinator, (tx) => households.peopleOn(tx, household.id, isoDate('2026-03-16')));
    expect(people).toHaveLength(2);
    expect(await households.close(coordinator, household.id, 'našli si byt sami')).toMatchObject({ state: 'closed', closedOn: '2026-03-16' });
    expect(await refusalOf(households.setQuietMode(coordinator, household.id, true))).toMatchObject({ code: 'household_closed' });
  });

  it('who is housed has the day for good, and waits anew from another', async () => {
    const household = await buildHousehold(database, coordinator);
    await database.staff.write(coordinator, (tx) => households.housedIn(tx, household.id, isoDate('2026-03-16')));
    await database.staff.write(coordinator, (tx) => households.waitsAgainIn(tx, household.id, isoDate('2026-03-20')));
    expect(await database.staff.read(coordinator, (tx) => households.get(tx, household.id))).toMatchObject({ state: 'applicant', housedOn: '2026-03-16', waitingSince: '2026-03-20' });
  });
});
