import request from 'supertest';
import { addDays, halere, isoDate, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { MatchingService, OffersService, PromisesService } from '#matching';
import { Database, type Actor } from '#platform';
import { buildActor } from '#platform/testing';
import { buildHousehold } from '#households/testing';
import { buildOwnerContract } from '#tenancies/testing';
import { TenanciesService } from '#tenancies';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(90_000);

const REPORT = `query($f: Date, $t: Date) { outcomeReport(from: $f, to: $t) {
  from to decisions decisionsWithList knowsHomes smallestGroup figures { code name what } parts { code name }
  all { group name families housed { count outOf permille low high } offers { made accepted { count } refusedByFamily { count } } kept6 { count outOf } withheld }
  dimensions { dimension name rows { group name families gap { permille low high parts { part permille } } withheld } }
  familyReasons { code count } landlordReasons { code } } }`;
const VALUES = {
  maxPersonsPerRoom: 2, minM2PerPerson: 8, maxSharePercent: 45, comfortableSharePercent: 30, offerWorkingDays: 5, pointsPerChild: 5, pointsLostPerMissingRoom: 5, pointsLostPerSpareRoom: 5,
  pointsPerMonthWaiting: 4, weights: [{ term: 'urgency', cap: 5 }, { term: 'waiting', cap: 100 }],
};
const REPLAY = `mutation($i: ReplayPastInput!) { replayPast(input: $i) { __typename ... on Refused { code message }
  ... on PastReplay { id state done total result { otherFirst goElsewhere byRipple peopleDiffered gainers { before after household { id } } losers { household { id } }
    flats { flat { id } before { householdId share } after { householdId share } } groups { dimension rows { group families } } unreplayed { decisionId } } } } }`;

describe('what came of matching', () => {
  let api: Api;
  let coordinator: Person;
  let auditor: Person;
  let actor: Actor;
  const alone = { members: [{ givenName: 'Petr', familyName: 'Vzorný', birthDate: isoDate('1970-01-01'), relation: 'applicant' }], situation: { ethosCode: '8.1', since: isoDate('2024-10-01') } };

  /** One flat from the first decision to the key: refused once, then promised, signed and lived in. */
  async function houseOne(refuser: Id, family: Id): Promise<void> {
    const { app, database } = api;
    const service = <T>(type: abstract new (...args: never[]) => T): T => app.get(type as never, { strict: false });
    const owner = await buildOwnerContract(database, actor, 'B', { startsOn: isoDate('2025-06-01') });
    await database.asOwner(`UPDATE core.unit SET available_from = '2025-06-01', habitable_rooms = 3, area_m2 = 60, rent = 700000 WHERE id = $1`, [owner.unitId]);
    const decide = async (householdId: Id): Promise<Id> => {
      const decision = await service(MatchingService).decide(actor, { unitId: owner.unitId, householdId, reason: 'Nejvíc bodů.', deciderIds: [actor.accountId!], overriddenRules: [] });
      return (await service(OffersService).make(actor, { decisionId: decision.id, lessor: 'agency' })).id;
    };
    await service(OffersService).familyRefuses(actor, await decide(refuser), 'location');
    const offerId = await decide(family);
    await service(OffersService).arrangeViewing(actor, offerId, database.clock.today());
    await service(OffersService).familyAccepts(actor, offerId);
    const startsOn = addDays(database.clock.today(), 5);
    await service(PromisesService).promise(actor, { offerId, from: startsOn, to: null, validUntil: addDays(startsOn, 30), conditions: [], language: 'cs' });
    const people = await service(Database).read(actor, (tx) => service(HouseholdsService).peopleOn(tx, family, startsOn));
    const tenant = people.find(({ relation }) => relation === 'applicant')!;
    const drawn = await service(TenanciesService).drawFromOffer(actor, {
      offerId, startsOn, endsOn: null, components: [{ component: 'rent', amount: 700_000 }], deposit: halere(700_000), penalties: halere(0), dueDay: 5, parties: [{ memberId: tenant.id, role: 'tenant' }], payerShares: [], language: 'cs',
    });
    await service(TenanciesService).sign(actor, { tenancyId: drawn.id, signedOn: database.clock.today(), signedByMemberIds: [tenant.id], lessorSigned: true });
  }

  let mothers: { id: Id }[];
  let single: { id: Id }[];

  beforeAll(async () => {
    api = await startApi();
    api.database.clock.moveTo(isoDate('2025-06-02'));
    coordinator = await api.person(['coordinator', 'manager'], { name: 'Karla Koordinátorová' });
    auditor = await api.person(['auditor']);
    actor = buildActor(api.agencyId, ['coordinator', 'manager'], { accountId: coordinator.accountId });
    mothers = [];
    single = [];
    for (let count = 0; count < 6; count += 1) {
      mothers.push(await buildHousehold(api.database, actor, { members: [
        { givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-01'), relation: 'applicant' }, { givenName: 'Ema', familyName: 'Vzorná', birthDate: isoDate('2017-02-03'), relation: 'child' },
      ], appliedOn: addDays(isoDate('2025-03-01'), count), privacyNoticeOn: isoDate('2025-03-10'), situation: { ethosCode: '1.1', since: isoDate('2025-01-01') }, benefits: [{ kind: 'state_social_assistance', payer: 'Úřad práce', amount: halere(2_300_000), paidTo: 'household', validFrom: isoDate('2025-01-01') }], consents: [] }));
      single.push(await buildHousehold(api.database, actor, { ...alone, appliedOn: addDays(isoDate('2024-03-01'), count), privacyNoticeOn: isoDate('2025-03-10'), benefits: [], consents: [], incomes: [{ kind: 'employment', amount: halere(3_000_000), validFrom: isoDate('2025-01-01') }] }));
    }
    await houseOne(mothers[0]!.id, mothers[1]!.id);
    api.database.clock.moveTo(isoDate('2025-06-20'));
    await houseOne(mothers[2]!.id, mothers[3]!.id);
    api.database.clock.moveTo(isoDate('2026-03-16'));
    coordinator = await api.person(['coordinator', 'manager'], { name: 'Karla Koordinátorová' });
    auditor = await api.person(['auditor']);
  });
  afterAll(() => api.close());

  it('is told to those who steer and to an auditor in the same aggregates, each gap parted without a remainder, in both languages', async () => {
    const { data, errors } = await coordinator.ask(REPORT, { f: '2025-03-01' });
    expect(errors).toBeUndefined();
    const report = data['outcomeReport'];
    expect(report).toMatchObject({ from: '2025-03-01', to: '2026-03-16', decisions: 4, decisionsWithList: 4, knowsHomes: true, smallestGroup: 5 });
    expect(report.all).toMatchObject({ families: 12, housed: { count: 2, outOf: 12, permille: 167 } });
    const parents = report.dimensions.find((each: any) => each.dimension === 'single_parent');
    expect(parents.rows.map((row: any) => [row.name, row.families])).toEqual([['rodič sám s dětmi', 6], ['ostatní', 6]]);
    for (const { rows } of report.dimensions) for (const { gap } of rows) if (gap) expect(gap.parts.reduce((sum: number, { permille }: any) => sum + permille, 0)).toBe(gap.permille);
    expect(parents.rows[0].gap.permille).toBe(333);
    const half = (await coordinator.ask(REPORT, { f: '2025-01-01', t: '2025-06-30' })).data['outcomeReport'];
    expect((await auditor.ask(REPORT, { f: '2025-01-01', t: '2025-06-30' })).data['outcomeReport']).toEqual(half);
    expect((await auditor.ask(REPORT, { f: '2025-01-01' }, 'en')).data['outcomeReport'].all.name).toBe('All families');
  });

  it('is told to an auditor by whole half-years that have ended: two periods that differ by a day would tell of one family', async () => {
    expect((await auditor.ask(REPORT)).data['outcomeReport']).toMatchObject({ from: '2025-07-01', to: '2025-12-31' });
    for (const period of [{ f: '2025-03-01' }, { f: '2025-01-01', t: '2025-12-31' }, { f: '2025-01-01', t: '2025-06-29' }, { f: '2026-01-01', t: '2026-06-30' }]) {
      const { errors } = await auditor.ask(REPORT, period);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('celé pololetí'), extensions: { refusal: 'outcomes_half_year' } });
    }
    expect((await auditor.get('/outcomes/vysledky.csv?from=2025-03-01')).status).toBe(422);
    expect((await auditor.get('/outcomes/vysledky.csv?from=2025-01-01&to=2025-06-30')).status).toBe(200);
  });

  it('withholds who stayed and who was offered a flat while fewer than five families stand behind it, and names nobody', async () => {
    const { data } = await coordinator.ask(REPORT, { f: '2025-03-01' });
    const { text } = await auditor.ask(REPORT, { f: '2025-01-01', t: '2025-06-30' });
    expect(data['outcomeReport'].all).toMatchObject({ offers: null, kept6: null, withheld: ['offers', 'waiting', 'kept6'] });
    expect(data['outcomeReport'].familyReasons).toBeNull();
    for (const word of ['Vzorn', ...mothers.map(({ id }) => id)]) expect(text).not.toContain(word);
  });

  it('refuses a period too short to hide anybody, one still to come and one turned round, in a sentence', async () => {
    for (const [variables, refusal, words] of [
      [{ f: '2026-01-01' }, 'outcomes_period_short', 'aspoň 6 měsíců'], [{ t: '2026-03-17' }, 'outcomes_period_future', '17. 3. 2026'], [{ f: '2026-02-01', t: '2025-02-01' }, 'outcomes_period_reversed', 'dříve než začíná'],
    ] as const) {
      const { errors } = await coordinator.ask(REPORT, variables);
      expect(errors?.[0]?.extensions.refusal).toBe(refusal);
      expect(errors?.[0]?.message.replaceAll('\u00a0', ' ')).toContain(words);
    }
  });

  it('goes out as a file for a spreadsheet with the same figures withheld; not to a partner, a social worker or the street', async () => {
    const file = await coordinator.get('/outcomes/vysledky.csv?from=2025-03-01');
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.headers['content-disposition']).toContain('vysledky-2025-03-01-2026-03-16.csv');
    expect(file.text).toContain('Rodič sám s dětmi;rodič sám s dětmi;6;');
    expect(file.text).toContain('méně než 5');
    expect(file.text).not.toContain('Vzorn');
    expect((await coordinator.get('/outcomes/vysledky.csv?from=2025-03-01&language=en')).text).toContain('fewer than 5');
    expect((await coordinator.get('/outcomes/vysledky.csv?from=nesmysl')).status).toBe(422);
    const partner = await api.person(['social_worker']);
    expect((await partner.get('/outcomes/vysledky.csv')).status).toBe(403);
    expect((await partner.ask(REPORT)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    expect((await request(api.server).get('/outcomes/vysledky.csv')).status).toBe(401);
  });

  it('the past is played again under other rules, by those who choose alone, and says who would gain', async () => {
    const { data } = await coordinator.ask(REPLAY, { i: { values: VALUES, from: '2025-03-01' } });
    const replay = data['replayPast'];
    expect(replay).toMatchObject({ __typename: 'PastReplay', state: 'done', done: 2, total: 2 });
    expect(replay.result.gainers.map(({ household }: any) => household.id)).toEqual(expect.arrayContaining([single[0]!.id, single[1]!.id]));
    expect(replay.result).toMatchObject({ otherFirst: 2, goElsewhere: 2, unreplayed: [] });
    const again = await coordinator.ask(REPLAY, { i: { values: VALUES, from: '2025-03-01' } });
    expect(again.data['replayPast'].result).toEqual(replay.result);
    expect((await auditor.ask(REPLAY, { i: { values: VALUES } })).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    const { data: nothing } = await coordinator.ask(REPLAY, { i: { values: VALUES, from: '2026-03-10' } });
    expect(nothing['replayPast']).toMatchObject({ __typename: 'Refused', code: 'replay_nothing_decided' });
    const { data: wrong } = await coordinator.ask(REPLAY, { i: { values: { ...VALUES, pointsPerChild: -1 } } });
    expect(wrong['replayPast']).toMatchObject({ __typename: 'Refused', code: 'policy_wrong' });
  });
});
