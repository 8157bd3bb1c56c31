import request from 'supertest';
import { startApi, PASSWORD, type Api } from './builders';

describe('signing in', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const signIn = (email: string, password: string, language = 'cs') =>
    request(api.server)
      .post('/graphql')
      .set('accept-language', language)
      .send({ query: 'mutation($i:SignInInput!){ signIn(input:$i) { __typename ... on Refused { code message } ... on Session { me { account { email } current { agencyName roles } } } } }', variables: { i: { email, password } } });

  it('a coordinator signs in, sees one agency and signs out', async () => {
    const person = await api.person(['coordinator']);
    const me = await person.ask('{ me { account { displayName } memberships { agencyName } current { roles } } }');
    expect(me.data['me']).toMatchObject({ current: { roles: ['coordinator'] }, memberships: [{ agencyName: 'Zkušební agentura' }] });
    await person.ask('mutation { signOut { __typename } }');
    expect((await person.ask('{ me { account { email } } }')).data['me']).toBeNull();
  });

  it('an unknown e-mail and a wrong password get the same sentence, in the language asked for', async () => {
    await api.person(['manager']);
    const unknown = await signIn('nikdo@example.com', 'cokoli');
    const wrong = await signIn('manager-2@example.com', 'cokoli', 'en');
    expect(unknown.body.data.signIn).toMatchObject({ __typename: 'Refused', code: 'wrong_password', message: expect.stringContaining('nesouhlasí') });
    expect(wrong.body.data.signIn).toMatchObject({ code: 'wrong_password', message: expect.stringContaining('does not match') });
  });

  it('five wrong passwords lock the account, and a right one then does not open it', async () => {
    await api.person(['finance']);
    const email = 'finance-3@example.com';
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(email, 'spatne');
    expect((await signIn(email, PASSWORD)).body.data.signIn).toMatchObject({ code: 'account_locked' });
    api.database.clock.moveTo(new Date('2026-03-16T09:16:00Z'));
    expect((await signIn(email, PASSWORD)).body.data.signIn.__typename).toBe('Session');
  });

  it('a session idle for half an hour is over', async () => {
    const person = await api.person(['coordinator']);
    const later = new Date(api.database.clock.now().getTime() + 31 * 60_000);
    api.database.clock.moveTo(later);
    expect((await person.ask('{ me { account { email } } }')).data['me']).toBeNull();
  });

  it('five hundred sign-ins in one request are at most one attempt', async () => {
    const aliases = Array.from({ length: 500 }, (_, index) => `a${index}: signIn(input:{email:"x@example.com",password:"y"}) { __typename }`).join(' ');
    const response = await request(api.server).post('/graphql').send({ query: `mutation { ${aliases} }` });
    expect(response.status).toBe(400);
    const { rows } = { rows: await api.database.asOwner<{ n: string }>(`SELECT count(*) AS n FROM access.sign_in_attempt WHERE account_id IS NULL AND at > now() - interval '1 year'`) };
    expect(Number(rows[0]!.n)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['an unknown field', { query: '{ me { nonsense } }' }, 400, 'unknown_field'],
    ['a broken query', { query: '{ me {' }, 400, 'unreadable_query'],
    ['an unknown field of an input', { query: 'mutation($i:SignInInput!){ signIn(input:$i) { __typename } }', variables: { i: { email: 'a@example.com', password: 'x', more: 1 } } }, 400, 'unknown_field'],
  ])('%s gets one sentence and no hint', async (_, body, status, refusal) => {
    const response = await request(api.server).post('/graphql').set('accept-language', 'cs').send(body);
    expect(response.status).toBe(status);
    expect(response.body.errors).toHaveLength(1);
    expect(response.body.errors[0].extensions.refusal).toBe(refusal);
    expect(response.text).not.toMatch(/Did you mean|stack|at .*\.js/);
  });

  it('a body over a megabyte is refused in one sentence', async () => {
    const response = await request(api.server).post('/graphql').set('accept-language', 'cs').send({ query: '{ me { account { email } } }', variables: { x: 'x'.repeat(1_100_000) } });
    expect(response.status).toBe(413);
    expect(response.body.error.message).toMatch(/příliš velká/);
  });

  it('answers health checks', async () => {
    expect((await request(api.server).get('/health/live')).body).toEqual({ status: 'live' });
    expect((await request(api.server).get('/health/ready')).status).toBe(200);
  });
});
