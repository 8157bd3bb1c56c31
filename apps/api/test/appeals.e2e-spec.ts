import { isoDate, type Id } from '#kernel';
import { readPdf } from '#documents/testing';
import { buildHousehold } from '#households/testing';
import { buildFlat, buildMatching } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

const APPEAL = `__typename ... on Appeal { id state effect decidedByName madeByNames mayJudge documentId verdict { kind failed } comparison { rules { name } flatTaken } } ... on Refused { code message field }`;

describe('links and appeals at the desk', () => {
  let api: Api;
  let coordinator: Person;
  let other: Person;
  let actor: Actor;
  let agencyId: Id;

  beforeAll(async () => {
    api = await startApi();
    agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    other = await api.person(['manager'], { agencyId });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const issue = (person: Person, householdId: Id) =>
    person.ask('mutation($input: IssueApplicantLinkInput!) { issueApplicantLink(input: $input) { __typename ... on IssuedApplicantLink { url paper } ... on Refused { code } } }', { input: { householdId, language: 'cs' } });

  it('a link comes with its paper, once; the paper and the link are kept nowhere', async () => {
    const family = await buildHousehold(api.database, actor);
    const { url, paper } = (await issue(coordinator, family.id)).data['issueApplicantLink'];
    const token = String(url).split('#')[1]!;
    expect(token).toMatch(/^[\w-]{43}$/);
    const { text } = await readPdf(Buffer.from(paper, 'base64'));
    expect(text).toContain('Kde najdete svou žádost');
    expect(text).toContain(family.code);
    const [kept] = await api.database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM core.document WHERE kind = 'applicationLink'`);
    expect(kept!.n).toBe(0);
    const state = (await coordinator.ask('query($id: UUID!) { household(id: $id) { applicantLink { expiresAt lastOpenedAt } } }', { id: family.id })).data['household'].applicantLink;
    expect(state).toMatchObject({ lastOpenedAt: null });
    const revoked = await coordinator.ask('mutation($id: UUID!) { revokeApplicantLink(householdId: $id) { __typename } }', { id: family.id });
    expect(revoked.data['revokeApplicantLink'].__typename).toBe('RevokedApplicantLink');
    const code = await coordinator.ask('mutation($id: UUID!) { makeApplicantCode(householdId: $id) { __typename ... on Refused { code } } }', { id: family.id });
    expect(code.data['makeApplicantCode']).toMatchObject({ code: 'applicant_link_none' });
  });

  it('finance hands out no link and judges no appeal; a family of another agency is unknown', async () => {
    const family = await buildHousehold(api.database, actor);
    const finance = await api.person(['finance'], { agencyId });
    expect((await issue(finance, family.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await finance.ask('{ appeals { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await api.person(['coordinator'], { agencyId: await buildAgency(api.database) });
    expect((await issue(stranger, family.id)).data['issueApplicantLink']).toMatchObject({ code: 'unknown_id' });
  });

  it('an appeal on paper is judged by somebody else, with the verdict beside today and a letter', async () => {
    const unitId = await buildFlat(api.database, actor, { petsAllowed: false });
    const chosen = await buildHousehold(api.database, actor);
    const family = await buildHousehold(api.database, actor, { needs: [{ need: 'pets' }] });
    await buildMatching(api.database).matching.decide(actor, { unitId, householdId: chosen.id, reason: 'Nejvíc bodů.', deciderIds: [actor.accountId!], overriddenRules: [] });
    const { verdicts } = (await coordinator.ask('query($id: UUID!) { household(id: $id) { verdicts { id kind mayAppeal failed } } }', { id: family.id })).data['household'];
    expect(verdicts).toMatchObject([{ kind: 'not_eligible', mayAppeal: true, failed: ['domovní řád'] }]);
    const file = (filedOn: string) => coordinator.ask(`mutation($input: FilePaperAppealInput!) { filePaperAppeal(input: $input) { ${APPEAL} } }`, { input: { verdictId: verdicts[0].id, words: 'Psa už nemáme.', filedOn } });
    expect((await file('2026-03-17')).data['filePaperAppeal']).toMatchObject({ code: 'appeal_day_ahead', field: 'filedOn' });
    const filed = (await file('2026-03-16')).data['filePaperAppeal'];
    expect(filed).toMatchObject({ state: 'filed', mayJudge: false, comparison: { rules: [], flatTaken: false } });
    const decide = (person: Person, reason: string) =>
      person.ask(`mutation($input: DecideAppealInput!) { decideAppeal(input: $input) { ${APPEAL} } }`, { input: { appealId: filed.id, upheld: true, reason, language: 'en' } });
    expect((await decide(coordinator, 'x')).data['decideAppeal']).toMatchObject({ code: 'appeal_own_decision' });
    expect((await decide(other, ' ')).data['decideAppeal']).toMatchObject({ code: 'appeal_without_reason', field: 'reason' });
    const decided = (await decide(other, 'The dog is gone, so the house rules are met.')).data['decideAppeal'];
    expect(decided).toMatchObject({ state: 'upheld', effect: 'look_again' });
    expect(decided.documentId).not.toBeNull();
    const queue = (await other.ask('{ appeals { totalCount } closed: appeals(life: "closed") { edges { node { id } } } }')).data as Record<string, any>;
    expect(queue['appeals'].totalCount).toBe(0);
    expect(queue['closed'].edges).toEqual([{ node: { id: decided.id } }]);
  });

  it('what a family sent waits in one list and is settled with one act, once', async () => {
    const family = await buildHousehold(api.database, actor);
    const [row] = await api.database.asOwner<{ id: Id }>(
      `INSERT INTO core.family_request (agency_id, id, household_id, kind, body, sent_at, state)
       VALUES ($1, uuidv7(), $2, 'member', '{"givenName": "Nikola", "familyName": "Vzorná", "birthDate": "2026-03-01", "relation": "child"}', now(), 'waiting') RETURNING id`,
      [agencyId, family.id],
    );
    const waiting = (await coordinator.ask('{ familyRequests { totalCount edges { node { kind household { name } change { person relation birthDate } } } } }')).data['familyRequests'];
    expect(waiting).toMatchObject({ totalCount: 1, edges: [{ node: { kind: 'member', change: { person: 'Nikola Vzorná', relation: 'child', birthDate: isoDate('2026-03-01') } } }] });
    const confirm = () => coordinator.ask('mutation($input: ConfirmRequestInput!) { confirmFamilyRequest(input: $input) { __typename ... on HouseholdRequest { state } ... on Refused { code } } }', { input: { requestId: row!.id } });
    const answers = await Promise.all([confirm(), confirm(), confirm()]);
    expect(answers.map(({ data }) => data['confirmFamilyRequest'].state ?? data['confirmFamilyRequest'].code).sort()).toEqual(['confirmed', 'request_not_waiting', 'request_not_waiting']);
    const [members] = await api.database.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM intake.member WHERE household_id = $1', [family.id]);
    expect(members!.n).toBe(4);
  });
});
