import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { Id, Role } from '#kernel';
import { AccountsService, SESSION_COOKIE } from '#identity';
import { createEdge } from '#platform/staff';
import { buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { ApiModule } from '../src/api.module';

export const PASSWORD = 'velmi dlouhe heslo';

export interface Answer<Data = Record<string, never>> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { message: string; extensions: { code: string; refusal: string } }[] | undefined;
  readonly text: string;
}

/** Somebody signed in at the staff's endpoint. */
export interface Person {
  readonly accountId: Id;
  readonly cookie: string;
  ask<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>, language?: 'cs' | 'en'): Promise<Answer<Data>>;
  upload(name: string, content: Buffer, mediaType: string, purpose?: string): Promise<request.Response>;
  get(path: string): Promise<request.Response>;
}

/** The staff's API over HTTP on a database of its own. */
export interface Api {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly agencyId: Id;
  readonly server: ReturnType<NestFastifyApplication['getHttpServer']>;
  anybody: Person;
  person(roles: readonly Role[], options?: { agencyId?: Id; partnerId?: Id; name?: string }): Promise<Person>;
  close(): Promise<void>;
}

export async function startApi(): Promise<Api> {
  const database = await openTestDatabase();
  const agencyId = await buildAgency(database);
  const { DATABASE_URL_STAFF, DATABASE_URL_AUTH } = database.urls;
  const settings = { host: '127.0.0.1', port: 0, poolSize: 10, urls: { app_staff: DATABASE_URL_STAFF, app_auth: DATABASE_URL_AUTH } };
  const app = await createEdge(ApiModule.for({ settings, clock: database.clock }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const server = app.getHttpServer();
  let count = 0;

  const speak = (cookie: string, accountId: Id): Person => ({
    accountId,
    cookie,
    async ask(query, variables = {}, language = 'cs') {
      const response = await request(server).post('/graphql').set('cookie', cookie).set('accept-language', language).send({ query, variables });
      return { status: response.status, data: response.body?.data, errors: response.body?.errors, text: response.text };
    },
    upload: (name, content, mediaType, purpose = 'scan') =>
      request(server).post('/uploads').set('cookie', cookie).field('purpose', purpose).attach('file', content, { filename: name, contentType: mediaType }),
    get: (path) => request(server).get(path).set('cookie', cookie).buffer(true),
  });

  const signIn = async (email: string): Promise<string> => {
    const response = await request(server)
      .post('/graphql')
      .send({ query: 'mutation($e:String!,$p:String!){ signIn(input:{email:$e,password:$p}) { __typename ... on Refused { message } } }', variables: { e: email, p: PASSWORD } });
    const header = ([] as string[]).concat(response.headers['set-cookie'] ?? []).find((each) => each.startsWith(SESSION_COOKIE.staff));
    if (!header) throw new Error(`Sign-in failed: ${response.text}`);
    return header.split(';')[0]!;
  };

  return {
    database,
    app,
    agencyId,
    server,
    anybody: speak('', '' as Id),
    person: async (roles, options = {}) => {
      count += 1;
      const email = `${roles[0]!.replace('_', '-')}-${count}@example.com`;
      const accountId = await app.get(AccountsService, { strict: false }).invite({
        agencyId: options.agencyId ?? agencyId,
        email,
        displayName: options.name ?? `Zkušební ${roles[0]} ${count}`,
        password: PASSWORD,
        roles,
        partnerId: options.partnerId ?? null,
      });
      return speak(await signIn(email), accountId);
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
