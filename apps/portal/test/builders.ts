import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { newId, type Id } from '#kernel';
import { AccountsService, SESSION_COOKIE } from '#identity';
import { createEdge } from '#platform/portal';
import { buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { PortalModule } from '../src/portal.module';

export const PASSWORD = 'velmi dlouhe heslo';

export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors: readonly { message: string; extensions: { code: string; refusal: string } }[] | undefined;
  readonly text: string;
}

export interface Visitor {
  ask(query: string, variables?: Record<string, unknown>, language?: 'cs' | 'en'): Promise<Answer>;
  get(path: string): Promise<request.Response>;
}

/** The portal over HTTP on a database of its own. */
export interface Portal {
  readonly database: TestDatabase;
  readonly agencyId: Id;
  readonly slug: string;
  /** For requests with a cookie or an address of their own. */
  readonly server: Parameters<typeof request>[0];
  readonly anybody: Visitor;
  landlord(landlordId: Id): Promise<Visitor>;
  close(): Promise<void>;
}

export async function startPortal(): Promise<Portal> {
  const database = await openTestDatabase();
  const agencyId = await buildAgency(database);
  const { DATABASE_URL_PORTAL, DATABASE_URL_AUTH } = database.urls;
  const settings = { host: '127.0.0.1', port: 0, poolSize: 5, urls: { app_portal: DATABASE_URL_PORTAL, app_auth: DATABASE_URL_AUTH } };
  const app: NestFastifyApplication = await createEdge(PortalModule.for({ settings, clock: database.clock }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const server = app.getHttpServer();
  // People are invited by the staff's side: the portal's role cannot write them down.
  const accounts = new AccountsService(database.access, database.staff, database.clock);
  const speak = (cookie: string): Visitor => ({
    async ask(query, variables = {}, language = 'cs') {
      const response = await request(server).post('/portal/graphql').set('cookie', cookie).set('accept-language', language).send({ query, variables });
      return { status: response.status, data: response.body?.data, errors: response.body?.errors, text: response.text };
    },
    get: (path) => request(server).get(path).set('cookie', cookie).buffer(true),
  });
  const [{ slug }] = (await database.asOwner<{ slug: string }>('SELECT slug FROM core.agency_profile WHERE id = $1', [agencyId])) as [{ slug: string }];
  return {
    database,
    agencyId,
    slug,
    server,
    anybody: speak(''),
    landlord: async (landlordId) => {
      const email = `majitel-${landlordId.slice(-6)}@example.com`;
      await accounts.invite({ agencyId, email, displayName: 'Jan Vzorný', password: PASSWORD, roles: ['landlord'], landlordId });
      const response = await request(server)
        .post('/portal/graphql')
        .send({ query: 'mutation($e:String!,$p:String!){ signIn(input:{email:$e,password:$p}) { __typename ... on Refused { message } } }', variables: { e: email, p: PASSWORD } });
      const header = ([] as string[]).concat(response.headers['set-cookie'] ?? []).find((each) => each.startsWith(SESSION_COOKIE.portal));
      if (!header) throw new Error(`Sign-in failed: ${response.text}`);
      return speak(header.split(';')[0]!);
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

export async function buildLandlord({ database, agencyId }: Portal, name = 'Jan Vzorný'): Promise<Id> {
  const id = newId();
  await database.asOwner(
    `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, bank_account, iban, created_at)
     VALUES ($1, $2, 'person', $3, 'Slovanská 9009', 'Plzeň', '326 00', '9990000018/9999', 'CZ2599990000009990000018', now())`,
    [agencyId, id, name],
  );
  return id;
}

export interface FlatOfLandlord {
  readonly unitId: Id;
  readonly contractId: Id;
  readonly tenancyId: Id;
}

/** A flat with its contract and a family in it since January, rent of 9 500 Kč charged for March. */
export async function buildFlat({ database, agencyId }: Portal, landlordId: Id, model: 'A' | 'B' = 'A'): Promise<FlatOfLandlord> {
  const [building, unitId, contractId, tenancyId, household, account, entry] = Array.from({ length: 7 }, () => newId()) as [Id, Id, Id, Id, Id, Id, Id];
  const mark = unitId.slice(-8);
  const symbol = String(200_000_000 + (Number.parseInt(mark, 16) % 700_000_000));
  const run = (sql: string, ...params: unknown[]) => database.asOwner(sql, [agencyId, ...params]);
  await run(`INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code) VALUES ($1, $2, 'Koterovská', '9001', 'Plzeň', '326 00')`, building);
  await run(`INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by) VALUES ($1, $2, $3, 'Rodina KANAREK', '2026-01-01', '2026-01-01', $2)`, household, `R-${mark}`);
  await run(`INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, rent, note) VALUES ($1, $2, $3, $4, $5, 1, '2+1', 2, 50.5, 950000, 'KANAREK')`, unitId, `U-${mark}`, building, landlordId);
  await run(
    `INSERT INTO core.owner_contract (agency_id, id, number, unit_id, landlord_id, model, signed_on, starts_on, state, owner_rent, payout_day, sublease_permitted, variable_symbol)
     VALUES ($1, $2, $3, $4, $5, $6, '2025-12-20', '2026-01-01', 'signed', $7, $8, $9, $10)`,
    contractId, `S-${mark}`, unitId, landlordId, model, model === 'A' ? null : 950000, model === 'A' ? null : 15, model === 'B', symbol,
  );
  if (model === 'A') {
    await run(
      `INSERT INTO core.guarantee_terms (agency_id, id, owner_contract_id, covers, cap_months, cap_amount, waiting_days, claim_within_days) VALUES ($1, $2, $3, ARRAY['rent', 'services'], 3, 3000000, 30, 90)`,
      newId(), contractId,
    );
  }
  const creditor = model === 'A' ? 'landlord' : 'agency';
  await run(
    `INSERT INTO core.tenancy (agency_id, id, number, kind, model, unit_id, household_id, landlord_id, owner_contract_id, creditor, signatory, payment_route, state, variable_symbol, starts_on, signed_on, draw_reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, 'signed', $12, '2026-01-01', '2025-12-20', 'x')`,
    tenancyId, `N-${mark}`, model === 'A' ? 'lease' : 'sublease', model, unitId, household, landlordId, contractId, creditor, model === 'A' ? 'direct_to_landlord' : 'via_agency', symbol,
  );
  await run(`INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ($1, $2, 'receivable', $3, now())`, account, tenancyId);
  await run(
    `WITH e AS (INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) VALUES ($1, $2, '2026-03-01', 'charge', $3, 'KANAREK', now()) RETURNING 1)
     INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on) SELECT $1, uuidv7(), $2, $4, a, '2026-03-01' FROM unnest(ARRAY[950000, -950000]::bigint[]) a`,
    entry, tenancyId, account,
  );
  await run(
    `INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, amount, due_on, creditor, signatory, entry_id, charged_on)
     VALUES ($1, $2, $3, '2026-03', 'rent', 'household', $4, 950000, '2026-03-05', $4, $4, $5, '2026-03-01')`,
    newId(), tenancyId, creditor, entry,
  );
  return { unitId, contractId, tenancyId };
}

export async function buildQuestion({ database, agencyId }: Portal, landlordId: Id, tenancyId: Id): Promise<Id> {
  const id = newId();
  await database.asOwner(
    `INSERT INTO money.arrival_question (agency_id, id, tenancy_id, landlord_id, month, expected, asked_on) VALUES ($1, $2, $3, $4, '2026-03', 950000, '2026-03-06')`,
    [agencyId, id, tenancyId, landlordId],
  );
  return id;
}

/** A paper of the flat, marked for the landlord. */
export async function buildDocument({ database, agencyId }: Portal, landlordId: Id, tenancyId: Id, title: string): Promise<Id> {
  const [id, file] = [newId(), newId()];
  const hash = 'a'.repeat(64);
  await database.asOwner(`INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at) VALUES ($1, $2, $3, 'najemni-smlouva.pdf', 'application/pdf', 8, '%PDF-1.7', 'document', now())`, [agencyId, file, hash]);
  await database.asOwner(
    `INSERT INTO core.document (agency_id, id, kind, number, language, template_version, engine_version, title, snapshot, file_id, sha256, pages, subject_type, subject_id, landlord_id, visible_to_landlord, issued_on, issued_at)
     VALUES ($1, $2, 'lease', $3, 'cs', 1, 1, $4, '{"secret": "KANAREK"}', $5, $6, 4, 'tenancy', $7, $8, true, '2026-01-01', now())`,
    [agencyId, id, `D-${id.slice(-6)}`, title, file, hash, tenancyId, landlordId],
  );
  return id;
}
