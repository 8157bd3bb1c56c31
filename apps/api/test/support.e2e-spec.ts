import { newId, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import { isoDate } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildFlagConsent } from '#support/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(30_000);

const RAISE = 'mutation($i: RaiseRiskFlagInput!) { raiseRiskFlag(input: $i) { __typename ... on RiskFlag { id kind state } ... on Refused { code message field } } }';
const VISIT = 'mutation($i: RecordVisitInput!) { recordVisit(input: $i) { __typename ... on Visit { id content writtenByName } ... on Refused { code message field } } }';
const TODAY = `{ careToday { asOf visits { name plannedAt promise address } families { householdId name daysUnseen sharesFlags openFlags members { givenName age } team { name role } } } }`;

describe('somebody visits', () => {
  let api: Api;
  let coordinator: Person;
  let worker: Person;
  let outsider: Person;
  let family: Id;

  const record = async (name: string): Promise<Id> => {
    const actor = buildActor(api.agencyId, ['coordinator'], { accountId: coordinator.accountId });
    const household = await new HouseholdsService(api.database.staff).record(actor, {
      name,
      phone: '601 000 000',
      contactAddress: 'Ubytovna Ukázková 9001, Plzeň',
      members: [
        { givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-05'), relation: 'applicant' },
        { givenName: 'Petr', familyName: 'Vzorný', birthDate: isoDate('2019-09-01'), relation: 'child' },
      ],
    });
    await buildFlagConsent(api.database, actor, household.id);
    return household.id;
  };
  const visit = (over: Record<string, unknown> = {}) => ({ id: newId(), householdId: family, visitedOn: '2026-03-16', form: 'home', content: 'Prošly jsme složenky.', ...over });

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator'], { name: 'Karla Koordinátorová' });
    worker = await api.person(['social_worker'], { name: 'Pavla Pracovnicová' });
    outsider = await api.person(['social_worker'], { name: 'Oto Odjinud' });
    family = await record('Vzorná Jana');
  });
  afterAll(() => api.close());

  it('the coordinator puts the social worker into the family’s care team', async () => {
    const assign = 'mutation($i: AssignCareTeamMemberInput!) { assignCareTeamMember(input: $i) { __typename ... on CareTeamMember { name role validFrom } ... on Refused { code message } } }';
    const assigned = await coordinator.ask(assign, { i: { householdId: family, staffMemberId: worker.accountId, role: 'key_worker' } });
    expect(assigned.data['assignCareTeamMember']).toEqual({ __typename: 'CareTeamMember', name: 'Pavla Pracovnicová', role: 'key_worker', validFrom: '2026-03-16' });
    const herself = await coordinator.ask(assign, { i: { householdId: family, staffMemberId: coordinator.accountId, role: 'co_worker' } });
    expect(herself.data['assignCareTeamMember']).toMatchObject({ __typename: 'Refused', code: 'worker_allocates_flats', message: expect.stringContaining('Karla Koordinátorová') });
    const workers = await coordinator.ask('{ careWorkers { displayName families asKeyWorker } }');
    expect(workers.data['careWorkers']).toEqual([
      { displayName: 'Oto Odjinud', families: 0, asKeyWorker: 0 },
      { displayName: 'Pavla Pracovnicová', families: 1, asKeyWorker: 1 },
    ]);
  });

  it('the social worker sees the families in her care, and nobody else’s', async () => {
    const mine = await worker.ask(TODAY);
    expect(mine.errors).toBeUndefined();
    expect(mine.data['careToday']).toMatchObject({
      asOf: '2026-03-16',
      visits: [],
      families: [{ name: 'Vzorná Jana', daysUnseen: 0, sharesFlags: true, openFlags: 0, members: [{ givenName: 'Jana', age: 35 }, { givenName: 'Petr', age: 6 }], team: [{ name: 'Pavla Pracovnicová', role: 'key_worker' }] }],
    });
    expect((await outsider.ask(TODAY)).data['careToday']).toMatchObject({ families: [] });
    const peek = await outsider.ask('query($h: UUID!) { familyInCare(householdId: $h) { name } }', { h: family });
    expect(peek.errors?.[0]).toMatchObject({ message: expect.stringContaining('nemáte v péči'), extensions: { refusal: 'household_not_in_care' } });
  });

  it('she records a visit once, though the phone sends it twice, and plans the next', async () => {
    const sent = visit({ lengthMinutes: 45, present: 'Jana', nextStep: 'donést potvrzení o příjmu', nextVisitOn: '2026-03-17', nextVisitAt: '09:30' });
    const first = await worker.ask(VISIT, { i: sent });
    expect(first.data['recordVisit']).toEqual({ __typename: 'Visit', id: sent.id, content: 'Prošly jsme složenky.', writtenByName: 'Pavla Pracovnicová' });
    expect((await worker.ask(VISIT, { i: sent })).data).toEqual(first.data);
    const detail = await worker.ask('query($h: UUID!) { familyInCare(householdId: $h) { visits { totalCount edges { node { content nextVisitAt } } } plannedOn plannedAt promise address } }', { h: family });
    expect(detail.data['familyInCare']).toEqual({
      visits: { totalCount: 1, edges: [{ node: { content: 'Prošly jsme složenky.', nextVisitAt: '09:30' } }] },
      plannedOn: '2026-03-17', plannedAt: '09:30', promise: 'donést potvrzení o příjmu', address: 'Ubytovna Ukázková 9001, Plzeň',
    });
  });

  it.each([
    [{ visitedOn: '2026-03-17' }, 'visit_in_the_future', 'visitedOn', /teprve bude/],
    [{ content: '   ' }, 'visit_without_content', 'content', /Napište/],
    [{ lengthMinutes: -5 }, 'visit_length_absurd', 'lengthMinutes', /1 až 720/],
    [{ nextVisitOn: '2026-03-10' }, 'next_visit_not_after', 'nextVisitOn', /později/],
  ])('a visit with %j is refused in a sentence and nothing is kept', async (over, code, field, sentence) => {
    const answer = await worker.ask(VISIT, { i: visit(over) });
    expect(answer.data['recordVisit']).toEqual({ __typename: 'Refused', code, field, message: expect.stringMatching(sentence) });
    const count = await api.database.asOwner<{ n: string }>('SELECT count(*) AS n FROM care.visit');
    expect(Number(count[0]!.n)).toBe(1);
  });

  it('a day that does not exist is refused, also in English', async () => {
    const answer = await worker.ask(VISIT, { i: visit({ visitedOn: '2026-02-30' }) }, 'en');
    expect(answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('2026-02-30'), extensions: { refusal: 'date_does_not_exist' } });
  });

  it('she sets a goal and reaches it', async () => {
    const goalId = newId();
    const set = await worker.ask('mutation($i: SetGoalInput!) { setGoal(input: $i) { ... on Goal { state title } } }', { i: { id: goalId, householdId: family, title: 'Školka pro Petra', dueOn: '2026-04-30' } });
    expect(set.data['setGoal']).toEqual({ state: 'open', title: 'Školka pro Petra' });
    const end = 'mutation($g: UUID!, $e: GoalEnd!) { endGoal(goalId: $g, end: $e) { ... on Goal { state closedOn } ... on Refused { code } } }';
    expect((await worker.ask(end, { g: goalId, e: 'reached' })).data['endGoal']).toEqual({ state: 'reached', closedOn: '2026-03-16' });
    expect((await worker.ask(end, { g: goalId, e: 'dropped' })).data['endGoal']).toEqual({ code: 'goal_already_closed' });
  });

  it('one tap raises a risk; about payment it reaches the coordinator, about health it does not', async () => {
    const tap = (kind: string) => ({ id: newId(), householdId: family, kind });
    const payment = tap('payment');
    const health = tap('health');
    for (const flag of [payment, payment, health]) expect((await worker.ask(RAISE, { i: flag })).data['raiseRiskFlag']).toMatchObject({ __typename: 'RiskFlag', state: 'waiting' });
    const note = await worker.ask('mutation($i: AddRiskFlagNoteInput!) { addRiskFlagNote(input: $i) { ... on RiskFlag { notes { content writtenByName } } } }', {
      i: { id: newId(), flagId: payment.id, content: 'Přišla o brigádu.' },
    });
    expect(note.data['addRiskFlagNote']).toEqual({ notes: [{ content: 'Přišla o brigádu.', writtenByName: 'Pavla Pracovnicová' }] });

    const queue = await coordinator.ask('{ sharedFlagCounts { waiting } sharedFlags { totalCount edges { node { id kind householdName raisedByName keyWorkerName } } } }');
    expect(queue.data).toEqual({
      sharedFlagCounts: { waiting: 1 },
      sharedFlags: { totalCount: 1, edges: [{ node: { id: payment.id, kind: 'payment', householdName: 'Vzorná Jana', raisedByName: 'Pavla Pracovnicová', keyWorkerName: 'Pavla Pracovnicová' } }] },
    });
    expect(queue.text).not.toContain('brigádu');
    const answer = 'mutation($i: AnswerSharedFlagInput!) { answerSharedFlag(input: $i) { ... on SharedFlag { state answer answerWords } ... on Refused { code } } }';
    expect((await coordinator.ask(answer, { i: { flagId: health.id, answer: 'calls_family' } })).data['answerSharedFlag']).toEqual({ code: 'flag_unknown' });
    expect((await coordinator.ask(answer, { i: { flagId: payment.id, answer: 'other' } })).data['answerSharedFlag']).toEqual({ code: 'flag_answer_needs_words' });
    expect((await coordinator.ask(answer, { i: { flagId: payment.id, answer: 'agrees_instalments', words: 'Ve středu.' } })).data['answerSharedFlag']).toEqual({
      state: 'answered', answer: 'agrees_instalments', answerWords: 'Ve středu.',
    });
    const seen = await worker.ask('query($h: UUID!) { familyInCare(householdId: $h) { flags { kind state answer answerWords answeredByName } } }', { h: family });
    expect(seen.data['familyInCare'].flags).toEqual(expect.arrayContaining([
      { kind: 'payment', state: 'answered', answer: 'agrees_instalments', answerWords: 'Ve středu.', answeredByName: 'Karla Koordinátorová' },
      { kind: 'health', state: 'waiting', answer: null, answerWords: null, answeredByName: null },
    ]));
  });

  it('a mistaken tap is taken back within ten seconds', async () => {
    const id = newId();
    await worker.ask(RAISE, { i: { id, householdId: family, kind: 'neighbours' } });
    const withdraw = 'mutation($f: UUID!) { withdrawRiskFlag(flagId: $f) { ... on RiskFlag { state } ... on Refused { code message } } }';
    expect((await worker.ask(withdraw, { f: id })).data['withdrawRiskFlag']).toEqual({ state: 'withdrawn' });
    expect((await coordinator.ask('{ sharedFlagCounts { waiting } }')).data['sharedFlagCounts']).toEqual({ waiting: 0 });
  });

  it.each([
    ['coordinator', TODAY],
    ['coordinator', '{ careToday { families { visits { edges { node { content } } } } } }'],
    ['finance', '{ sharedFlags { totalCount } }'],
    ['auditor', '{ careWorkers { displayName } }'],
    ['manager', 'mutation { closeRiskFlag(flagId: "0198c0de-0000-7000-8000-000000000000") { __typename } }'],
    ['social_worker', '{ sharedFlags { edges { node { householdName } } } }'],
  ] as const)('a %s is not let in by %s', async (role, query) => {
    const person = role === 'coordinator' ? coordinator : role === 'social_worker' ? worker : await api.person([role]);
    const answer = await person.ask(query);
    expect(answer.errors?.[0]?.extensions.refusal).toBe('not_allowed');
    expect(answer.text).not.toContain('Vzorná');
  });

  it('when the membership ends, so does the sight', async () => {
    const team = await coordinator.ask('query($h: UUID!) { careTeam(householdId: $h) { id name } }', { h: family });
    const [member] = team.data['careTeam'] as { id: string }[];
    const ended = await coordinator.ask('mutation($m: UUID!) { endCareTeamMembership(membershipId: $m) { ... on CareTeamMember { validTo } ... on Refused { code } } }', { m: member!.id });
    expect(ended.data['endCareTeamMembership']).toEqual({ validTo: '2026-03-16' });
    expect((await worker.ask(TODAY)).data['careToday'].families).toHaveLength(1);
    api.database.clock.moveTo(new Date('2026-03-16T23:05:00Z'));
    const signedInAgain = await api.person(['social_worker'], { name: 'Noční Směna' });
    expect((await signedInAgain.ask(TODAY)).data['careToday']).toMatchObject({ asOf: '2026-03-17', families: [] });
    const rows = await api.database.staff.read({ agencyId: api.agencyId, accountId: worker.accountId, roles: ['social_worker'], partnerId: null, landlordId: null }, (tx) => tx.rows('SELECT 1 FROM care.visit'));
    expect(rows).toEqual([]);
  });
});
