import request from 'supertest';
import { SESSION_COOKIE } from '#identity';
import { isoDate, newId, type Id } from '#kernel';
import { FamilyMessagesService } from '#households';
import { buildHousehold, buildHouseholds } from '#households/testing';
import { buildApplicants, buildFlat, buildMatching, buildOffer, type ApplicantServices, type MatchingServices } from '#matching/testing';
import { systemActor, type Actor, type OutgoingMessage } from '#platform';
import { buildActor, buildStaffMember } from '#platform/testing';
import { readPdf } from '#documents/testing';
import { startPortal, type Answer, type Portal } from './builders';

jest.setTimeout(60_000);

const APPLICATION = `{ code state appliedOn returnUntil missing freeFlats suitableFlats reasons { code flats } agency { name } helper { name phone }
  offer { id state expiresOn street city layout rent services mayAccept mayRefuse } requests { id kind state answer hasPhoto }
  decisions { id kind appealUntil mayAppeal flatCity failed waitingFrom appeal { id state reason letterUrl } } }`;
const CANARY = 'KANAREK';

/** Whoever holds a phone: asks for a code, reads it where it came to, and looks. */
interface Phone {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  get(path: string): Promise<request.Response>;
}

describe('a family looks at its application', () => {
  let portal: Portal;
  let services: MatchingServices;
  let applicants: ApplicantServices;
  let staff: Actor;
  let judge: Actor;
  let server: Parameters<typeof request>[0];
  const sent: OutgoingMessage[] = [];
  let messages: FamilyMessagesService;

  beforeAll(async () => {
    portal = await startPortal();
    server = portal.server;
    services = buildMatching(portal.database);
    applicants = buildApplicants(portal.database, services);
    staff = buildActor(portal.agencyId);
    judge = buildActor(portal.agencyId, ['manager']);
    await buildStaffMember(portal.database, staff, 'Klára Koordinátorová');
    await buildStaffMember(portal.database, judge, 'Marie Vedoucí');
    messages = new FamilyMessagesService(portal.database.staff, buildHouseholds(portal.database), { all: [{ way: 'email', send: async (message) => void sent.push(message) }] });
  });
  afterAll(() => portal.close());

  const speak = (cookie = '', address = '203.0.113.7'): Phone => ({
    async ask(query, variables = {}) {
      const response = await request(server).post('/portal/graphql').set('cookie', cookie).set('x-forwarded-for', address).set('accept-language', 'cs').send({ query, variables });
      return { status: response.status, data: response.body?.data, errors: response.body?.errors, text: response.text };
    },
    get: (path) => request(server).get(path).set('cookie', cookie).buffer(true),
  });
  const linkOf = async (householdId: Id): Promise<string> => (await applicants.links.issue(staff, { householdId, language: 'cs', origin: 'https://zazemi.example.com' })).url.split('#')[1]!;
  /** The worker's part: news is heard, each once. */
  const work = async (): Promise<void> => {
    const news = await portal.database.asOwner<{ id: Id; kind: string; payload: Record<string, string> }>(`UPDATE core.outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id, kind, payload`);
    for (const { kind, payload } of news) {
      const system = systemActor(portal.agencyId);
      if (kind === 'MessageWaits') await messages.deliver(system, payload['messageId'] as Id);
      if (kind === 'FamilyRequested') await applicants.acts.carryOut(system, payload['requestId'] as Id);
      if (kind === 'ApplicantAsks') await applicants.pages.rewrite(system, payload['householdId'] as Id);
    }
    if (news.length > 0) await work();
    await applicants.pages.refresh(systemActor(portal.agencyId));
  };
  const askForCode = (link: string, address?: string) => speak('', address).ask('mutation($l: String!) { askForCode(link: $l) { __typename ... on CodeAsked { minutes } ... on Refused { code message } } }', { l: link });
  const open = async (link: string, code: string, address?: string): Promise<{ answer: Record<string, unknown>; cookie: string }> => {
    const response = await request(server).post('/portal/graphql').set('x-forwarded-for', address ?? '203.0.113.7')
      .send({ query: 'mutation($l: String!, $c: String!) { openApplication(link: $l, code: $c) { __typename ... on Refused { code message field } } }', variables: { l: link, c: code } });
    const header = ([] as string[]).concat(response.headers['set-cookie'] ?? []).find((each) => each.startsWith(SESSION_COOKIE.portal));
    return { answer: response.body.data.openApplication, cookie: header?.split(';')[0] ?? '' };
  };
  const codeSent = async (link: string): Promise<string> => {
    await askForCode(link);
    await work();
    return /\d{6}/.exec(sent.at(-1)!.words)![0];
  };
  const signIn = async (householdId: Id): Promise<Phone> => {
    const link = await linkOf(householdId);
    const { cookie } = await open(link, await codeSent(link));
    await work();
    return speak(cookie);
  };
  const look = async (phone: Phone) => {
    const answer = await phone.ask(`{ application ${APPLICATION} }`);
    expect(answer.errors).toBeUndefined();
    return answer.data.application;
  };
  const act = async (phone: Phone, mutation: string, variables: Record<string, unknown> = {}) => {
    const declared = Object.keys(variables).length === 0 ? '' : `(${Object.entries(variables).map(([name, value]) => `$${name}: ${String((value as { type: string }).type)}`).join(', ')})`;
    const values = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, (value as { value: unknown }).value]));
    const answer = await phone.ask(`mutation${declared} { act: ${mutation} { __typename ... on MyApplication ${APPLICATION} ... on Refused { code message field } } }`, values);
    expect(answer.errors).toBeUndefined();
    return answer.data.act;
  };
  const change = (phone: Phone, input: object) => act(phone, 'sendChange(input: $input)', { input: { type: 'SendChangeInput!', value: input } });

  it('by link and code, which lives in no table in plain; the message is erased once it is sent', async () => {
    const family = await buildHousehold(portal.database, staff, { needs: [{ need: 'step_free' }] });
    await buildFlat(portal.database, staff, { stepFree: false, note: CANARY });
    const link = await linkOf(family.id);
    const code = await codeSent(link);
    expect(sent.at(-1)).toMatchObject({ way: 'email', to: 'jana.vzorna@example.com', words: `Váš kód je ${code}. Platí 15 minut.` });
    const tables = await portal.database.asOwner(`SELECT (SELECT json_agg(m) FROM core.message m)::text || (SELECT json_agg(l) FROM access.applicant_link l)::text || (SELECT json_agg(c) FROM access.applicant_code c)::text || (SELECT json_agg(o) FROM core.outbox o)::text AS all`);
    expect(JSON.stringify(tables)).not.toContain(code);
    expect(JSON.stringify(tables)).not.toContain(link);
    const { answer, cookie } = await open(link, ` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(answer).toEqual({ __typename: 'ApplicationOpened' });
    await work();
    expect(await look(speak(cookie))).toMatchObject({
      code: family.code, state: 'waiting', appliedOn: '2025-11-10', missing: [], freeFlats: 1, suitableFlats: 0, reasons: [{ code: 'steps', flats: 1 }], helper: { name: 'Klára Koordinátorová' }, offer: null,
    });
    expect((await open(link, code)).answer).toMatchObject({ code: 'application_code_wrong' });
  });

  it('a link unknown, expired or revoked, and a wrong code, answer alike', async () => {
    const [revoked, expired, good] = [await buildHousehold(portal.database, staff), await buildHousehold(portal.database, staff), await buildHousehold(portal.database, staff)];
    const links = [await linkOf(revoked.id), await linkOf(expired.id), await linkOf(good.id), 'x'.repeat(43)];
    await applicants.links.revoke(staff, revoked.id);
    await portal.database.asOwner(`UPDATE access.applicant_link SET expires_at = $2 WHERE household_id = $1`, [expired.id, portal.database.clock.now()]);
    const asked = await Promise.all(links.map((link, index) => askForCode(link, `198.51.100.${index}`)));
    expect(new Set(asked.map(({ text }) => text)).size).toBe(1);
    const opened = await Promise.all(links.map((link, index) => open(link, '000000', `198.51.100.${index}`)));
    expect(new Set(opened.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(opened[0]!.answer).toMatchObject({ __typename: 'Refused', code: 'application_code_wrong', field: 'code' });
    expect(opened.every(({ cookie }) => cookie === '')).toBe(true);
  });

  it('a code is worth nothing after five wrong tries, also when they all come at once', async () => {
    const family = await buildHousehold(portal.database, staff);
    const link = await linkOf(family.id);
    const code = await codeSent(link);
    const wrong = Array.from({ length: 12 }, (_, index) => open(link, String((Number(code) + index + 1) % 1_000_000).padStart(6, '0'), `192.0.2.${index}`));
    expect((await Promise.all(wrong)).every(({ cookie }) => cookie === '')).toBe(true);
    expect((await open(link, code, '192.0.2.99')).answer).toMatchObject({ code: 'application_code_wrong' });
    const [row] = await portal.database.asOwner<{ tries: number }>(`SELECT max(failed_attempts)::int AS tries FROM access.applicant_code c JOIN access.applicant_link l ON l.id = c.link_id WHERE l.household_id = $1`, [family.id]);
    expect(row!.tries).toBe(5);
  });

  it('a code is too old after its quarter of an hour', async () => {
    const family = await buildHousehold(portal.database, staff);
    const link = await linkOf(family.id);
    const code = await codeSent(link);
    const now = portal.database.clock.now();
    portal.database.clock.moveTo(new Date(now.getTime() + 15 * 60_000));
    expect((await open(link, code, '192.0.2.150')).answer).toMatchObject({ code: 'application_code_wrong' });
    portal.database.clock.moveTo(now);
  });

  it('an address that tries too often has to wait; hundreds of tries in one request are one', async () => {
    const answers: string[] = [];
    for (let count = 0; count < 32; count += 1) answers.push(String((await open('y'.repeat(43), '123456', '192.0.2.200')).answer['code']));
    expect(answers[0]).toBe('application_code_wrong');
    expect(answers.at(-1)).toBe('too_many_attempts');
    const aliases = Array.from({ length: 25 }, (_, index) => `a${index}: openApplication(link: "z", code: "1") { ... on Refused { code } }`).join(' ');
    const many = await speak('', '192.0.2.201').ask(`mutation { ${aliases} }`);
    expect(Object.values(many.data as Record<string, { code: string }>).filter(({ code }) => code === 'application_code_wrong')).toHaveLength(1);
  });

  it('of five families each sees its own; an id of another is unknown, and a revoked link ends the session', async () => {
    const mine = await buildHousehold(portal.database, staff);
    const theirs = await buildHousehold(portal.database, staff, { members: [{ givenName: CANARY, familyName: CANARY, birthDate: isoDate('1990-01-01'), relation: 'applicant' }] });
    const [phone, other] = [await signIn(mine.id), await signIn(theirs.id)];
    expect((await look(phone)).code).toBe(mine.code);
    expect((await look(other)).code).toBe(theirs.code);
    const request = (await change(other, { kind: 'contact', contact: { phone: '777000111' } })).requests[0];
    expect(await act(phone, `takeBackChange(id: "${request.id}")`)).toMatchObject({ code: 'request_not_waiting' });
    await applicants.links.revoke(staff, mine.id);
    expect((await phone.ask(`{ application ${APPLICATION} }`)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await look(other)).code).toBe(theirs.code);
  });

  it('a landlord’s question is not for a family, nor a family’s for a landlord or anybody', async () => {
    const phone = await signIn((await buildHousehold(portal.database, staff)).id);
    for (const query of ['{ home { landlordName } }', '{ home { flats { code } } }']) expect((await phone.ask(query)).data?.home).toBeUndefined();
    expect((await portal.anybody.ask(`{ application ${APPLICATION} }`)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('sends a changed income; it counts once a coordinator confirms it, and the page says so meanwhile', async () => {
    const family = await buildHousehold(portal.database, staff);
    const phone = await signIn(family.id);
    expect(await change(phone, { kind: 'income', income: { kind: 'part_time', amount: -1, validFrom: '2026-03-01' } })).toMatchObject({ code: 'household_amount_not_positive', field: 'amount' });
    const after = await change(phone, { kind: 'income', income: { kind: 'part_time', amount: 2_100_000, validFrom: '2026-03-01' } });
    expect(after.requests).toMatchObject([{ kind: 'income', state: 'waiting' }]);
    const incomes = () => portal.database.asOwner(`SELECT amount::int, valid_to::text FROM intake.income WHERE household_id = $1 ORDER BY valid_from`, [family.id]);
    expect(await incomes()).toHaveLength(1);
    const [{ id: old }] = (await portal.database.asOwner<{ id: Id }>('SELECT id FROM intake.income WHERE household_id = $1', [family.id])) as [{ id: Id }];
    await applicants.requests.confirm(staff, { requestId: after.requests[0].id, replacesIncomeId: old });
    expect(await incomes()).toEqual([{ amount: 1_900_000, valid_to: '2026-02-28' }, { amount: 2_100_000, valid_to: null }]);
    expect((await look(phone)).requests).toMatchObject([{ state: 'confirmed' }]);
    await expect(applicants.requests.confirm(staff, { requestId: after.requests[0].id, replacesIncomeId: null })).rejects.toMatchObject({ refusal: { code: 'request_not_waiting' } });
  });

  it('a refused change tells the family why; wishes keep the places that must be avoided', async () => {
    const family = await buildHousehold(portal.database, staff, { wishes: [{ kind: 'avoid_part', value: CANARY }] });
    const phone = await signIn(family.id);
    const { requests } = await change(phone, { kind: 'member', member: { givenName: 'Nikola', familyName: 'Vzorná', birthDate: '2026-03-01', relation: 'child' } });
    await expect(applicants.requests.refuse(staff, requests[0].id, ' ')).rejects.toMatchObject({ refusal: { code: 'request_without_answer' } });
    await applicants.requests.refuse(staff, requests[0].id, 'Přineste prosím rodný list.');
    const wished = await change(phone, { kind: 'wishes', wishes: [{ kind: 'city', value: 'Plzeň' }] });
    expect(wished.requests).toMatchObject([{ kind: 'wishes' }, { kind: 'member', state: 'refused', answer: 'Přineste prosím rodný list.' }]);
    expect(await change(phone, { kind: 'wishes', wishes: [] })).toMatchObject({ code: 'request_waits_already' });
    await applicants.requests.confirm(staff, { requestId: wished.requests[0].id, replacesIncomeId: null });
    const wishes = await portal.database.asOwner('SELECT kind, value FROM intake.wish WHERE household_id = $1 ORDER BY kind', [family.id]);
    expect(wishes).toEqual([{ kind: 'avoid_part', value: CANARY }, { kind: 'city', value: 'Plzeň' }]);
    expect(JSON.stringify(await look(phone))).not.toContain(CANARY);
  });

  it('a photographed paper is a picture or nothing', async () => {
    const phone = await signIn((await buildHousehold(portal.database, staff)).id);
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]).toString('base64');
    expect(await change(phone, { kind: 'document', about: 'income' })).toMatchObject({ code: 'request_without_photo' });
    expect(await change(phone, { kind: 'document', about: 'income', photo: Buffer.from('<svg/>').toString('base64') })).toMatchObject({ code: 'photo_unreadable' });
    expect((await change(phone, { kind: 'document', about: 'income', photo: jpeg })).requests).toMatchObject([{ kind: 'document', hasPhoto: true }]);
  });

  it('says no to a flat with a reason, yes after the viewing, and neither twice', async () => {
    const family = await buildHousehold(portal.database, staff);
    const offer = await buildOffer(services, staff, await buildFlat(portal.database, staff), family.id, 'agency');
    const phone = await signIn(family.id);
    const shown = await look(phone);
    expect(shown).toMatchObject({ state: 'offered', offer: { id: offer.id, street: 'Skvrňanská 9103', rent: 1_180_000, services: 370_000, mayAccept: false, mayRefuse: true } });
    const answer = (input: object) => act(phone, 'answerMyOffer(input: $input)', { input: { type: 'AnswerMyOfferInput!', value: { offerId: offer.id, ...input } } });
    expect(await answer({ accepts: true })).toMatchObject({ code: 'offer_not_in_state' });
    expect(await answer({ accepts: false, refusalCode: 'because' })).toMatchObject({ code: 'refusal_code_unknown' });
    expect(await answer({ offerId: newId(), accepts: false, refusalCode: 'location' })).toMatchObject({ code: 'offer_answer_not_now' });
    await services.offers.arrangeViewing(staff, offer.id, isoDate('2026-03-17'));
    expect((await answer({ accepts: true })).requests).toMatchObject([{ kind: 'offer_answer', state: 'waiting' }]);
    expect(await answer({ accepts: false, refusalCode: 'location' })).toMatchObject({ code: 'request_waits_already' });
    await work();
    expect(await look(phone)).toMatchObject({ offer: { state: 'family_accepted', mayAccept: false }, requests: [{ state: 'confirmed' }] });
  });

  it('withdraws with its yes, and comes back within its days with its place', async () => {
    const family = await buildHousehold(portal.database, staff);
    const phone = await signIn(family.id);
    expect(await act(phone, 'withdrawApplication(confirmed: false)')).toMatchObject({ code: 'withdrawal_not_confirmed' });
    expect(await act(phone, 'returnApplication')).toMatchObject({ code: 'application_not_open' });
    await act(phone, 'withdrawApplication(confirmed: true)');
    await work();
    expect(await look(phone)).toMatchObject({ state: 'withdrawn', returnUntil: '2026-04-15', missing: [], reasons: [] });
    expect(await change(phone, { kind: 'needs', needs: [] })).toMatchObject({ code: 'application_not_open' });
    await act(phone, 'returnApplication');
    await work();
    expect(await look(phone)).toMatchObject({ state: 'waiting', returnUntil: null });
    const [row] = await portal.database.asOwner<{ state: string; since: string }>('SELECT state, waiting_since::text AS since FROM intake.household WHERE id = $1', [family.id]);
    expect(row).toEqual({ state: 'applicant', since: '2025-11-10' });
  });

  it('after its days a withdrawn application does not come back by itself', async () => {
    const family = await buildHousehold(portal.database, staff);
    const phone = await signIn(family.id);
    await act(phone, 'withdrawApplication(confirmed: true)');
    await work();
    await portal.database.asOwner(`UPDATE core.applicant_page SET return_until = '2026-03-15' WHERE id = $1`, [family.id]);
    expect(await act(phone, 'returnApplication')).toMatchObject({ code: 'return_too_late', message: expect.stringContaining('15.\u00a03.\u00a02026') });
  });

  it('appeals, is answered by another person, and reads the letter; nobody else opens it', async () => {
    const unitId = await buildFlat(portal.database, staff);
    const family = await buildHousehold(portal.database, staff, { appliedOn: isoDate('2026-02-01'), name: `${CANARY} rodina` });
    const chosen = await buildHousehold(portal.database, staff, { name: `${CANARY} vybraní` });
    await services.matching.decide(staff, { unitId, householdId: chosen.id, reason: CANARY, deciderIds: [staff.accountId!], overriddenRules: [] });
    const [phone, other] = [await signIn(family.id), await signIn(chosen.id)];
    const decision = (await look(phone)).decisions.find(({ kind }: { kind: string }) => kind === 'passed_over');
    expect(decision).toMatchObject({ appealUntil: '2026-03-31', mayAppeal: true, flatCity: 'Plzeň', appeal: null });
    const file = (who: Phone, words: string, id = decision.id) => act(who, 'fileAppeal(input: $input)', { input: { type: 'FileAppealInput!', value: { decisionId: id, words } } });
    expect(await file(phone, ' ')).toMatchObject({ code: 'appeal_without_words', field: 'words' });
    expect(await file(other, 'To není moje.')).toMatchObject({ code: 'unknown_id' });
    const filed = await file(phone, 'Čekáme dlouho a máme tři děti.');
    const appeal = filed.decisions.find(({ id }: { id: string }) => id === decision.id).appeal;
    expect(appeal).toMatchObject({ state: 'filed', letterUrl: null });
    expect(await file(phone, 'Znovu.')).toMatchObject({ code: 'appeal_filed_already' });
    await expect(applicants.appeals.decide(staff, { appealId: appeal.id, upheld: false, reason: 'x', language: 'cs' })).rejects.toMatchObject({ refusal: { code: 'appeal_own_decision' } });
    await applicants.appeals.decide(judge, { appealId: appeal.id, upheld: false, reason: 'Vybraná rodina má naléhavější bydlení.', language: 'cs' });
    const answered = (await look(phone)).decisions.find(({ id }: { id: string }) => id === decision.id).appeal;
    expect(answered).toMatchObject({ state: 'rejected', reason: 'Vybraná rodina má naléhavější bydlení.' });
    const letter = await phone.get(answered.letterUrl);
    expect(letter.status).toBe(200);
    const { text } = await readPdf(letter.body as Buffer);
    expect(text).toContain('naléhavější bydlení');
    expect(text).not.toMatch(/\d+ bod|skóre|\d+\. místo/);
    expect((await other.get(answered.letterUrl)).status).toBe(404);
    expect((await portal.anybody.get(answered.letterUrl)).status).toBe(401);
    // The letter says the names of the family it is for, and nothing of those who were chosen.
    expect(text).not.toContain('vybraní');
  });

  it('an appeal of the day after its last day is refused with a sentence', async () => {
    const family = await buildHousehold(portal.database, staff);
    const offer = await buildOffer(services, staff, await buildFlat(portal.database, staff), family.id);
    await services.offers.familyRefuses(staff, offer.id, 'without_reason');
    const link = await linkOf(family.id);
    const start = portal.database.clock.now();
    portal.database.clock.moveTo(isoDate('2026-04-01'));
    const { cookie } = await open(link, await codeSent(link), '192.0.2.220');
    const [{ id: late }] = (await portal.database.asOwner<{ id: Id }>(`SELECT id FROM core.family_verdict WHERE household_id = $1 AND kind = 'waiting_date'`, [family.id])) as [{ id: Id }];
    expect(await act(speak(cookie), 'fileAppeal(input: $input)', { input: { type: 'FileAppealInput!', value: { decisionId: late, words: 'Pozdě.' } } })).toMatchObject({ code: 'appeal_late' });
    portal.database.clock.moveTo(start);
  });

  it('no answer, error or page carries casework, another family, a score or a rank', async () => {
    const family = await buildHousehold(portal.database, staff, { situation: { ethosCode: '10.1', since: isoDate('2025-10-01'), note: CANARY } });
    await portal.database.asOwner(`INSERT INTO intake.wish (agency_id, id, household_id, kind, value) VALUES ($1, $2, $3, 'avoid_city', $4)`, [portal.agencyId, newId(), family.id, CANARY]);
    const phone = await signIn(family.id);
    const queries = [
      `{ application ${APPLICATION} }`, '{ application { rank score snapshot } }', '{ application { decisions { score rank madeBy unknown } } }', '{ household { name } families { name } }',
      `mutation { takeBackChange(id: "${newId()}") { ... on Refused { message } } }`, 'mutation { fileAppeal(input: { decisionId: "x", words: "y" }) { ... on Refused { message } } }',
    ];
    for (const query of queries) {
      const { text } = await phone.ask(query);
      expect(text).not.toContain(CANARY);
      expect(text).not.toMatch(/"score":|"rank":|"internal"|SELECT |core\.|intake\.|Did you mean/);
    }
  });
});
