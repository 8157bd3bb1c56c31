import { newId, type Id } from '#kernel';
import { Database, openDataSource, type Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';

/** Everything the portal's process can ever read, column by column. A new line here is a decision (docs/decisions, domain §1.4a). */
const READABLE = {
  agency: ['city', 'email', 'id', 'is_demo', 'name', 'phone', 'postal_code', 'slug', 'street'],
  application: ['applied_on', 'code', 'free_flats', 'helper_email', 'helper_name', 'helper_phone', 'missing', 'reasons', 'refreshed_at', 'return_until', 'state', 'suitable_flats'],
  application_appeal: ['decided_on', 'document_id', 'effect', 'filed_on', 'id', 'reason', 'state', 'verdict_id', 'withdrawn_on', 'words'],
  application_offer: ['area_m2', 'city', 'expires_on', 'floor', 'house_number', 'id', 'layout', 'offered_on', 'rent', 'services', 'state', 'street', 'unit_number', 'viewing_on'],
  application_paper: ['bytes', 'id', 'media_type', 'name', 'size'],
  application_request: ['answer', 'body', 'has_photo', 'id', 'kind', 'refusal_code', 'sent_at', 'settled_at', 'state'],
  application_verdict: ['appeal_until', 'decided_on', 'failed', 'flat_city', 'flat_layout', 'id', 'kind', 'reason', 'waiting_from', 'waiting_to'],
  arrival_question: ['amount', 'answer', 'arrived_on', 'asked_on', 'booked', 'expected', 'id', 'month', 'owner_contract_id', 'unit_id'],
  collected_rent: ['amount', 'month', 'owner_contract_id', 'since', 'unit_id'],
  coordinator: ['display_name', 'email', 'id', 'phone'],
  document: ['file_id', 'id', 'issued_on', 'kind', 'language', 'number', 'pages', 'title', 'unit_id'],
  document_file: ['bytes', 'id', 'media_type', 'name', 'size'],
  flat: ['area_m2', 'city', 'code', 'floor', 'house_number', 'id', 'layout', 'street', 'unit_number'],
  landlord: ['account_ending', 'id', 'language', 'name', 'salutation'],
  lease: ['due_day', 'last_day', 'starts_on', 'unit_id'],
  owner_contract: [
    'cap_amount', 'cap_months', 'claim_within_days', 'co_payment_percent', 'collects_for_landlord', 'covers', 'ends_on', 'id', 'model', 'number', 'owner_rent', 'payout_day', 'payout_days', 'starts_on', 'unit_id', 'waiting_days',
  ],
  payout: ['amount', 'due_on', 'id', 'kind', 'month', 'ordered_for', 'owner_contract_id', 'paid_on', 'state', 'unit_id'],
  problem_report: ['call_when', 'description', 'id', 'place', 'reported_at', 'solved_on', 'state', 'unit_id'],
  rent_band: ['city', 'high', 'low', 'size', 'source', 'valid_from', 'valid_to'],
  rent_month: ['charged', 'due_on', 'guaranteed', 'month', 'owner_contract_id', 'settled', 'to_landlord', 'unit_id'],
};

describe('the wall between landlords and everything else', () => {
  let database: TestDatabase;
  let portal: Database;
  let agency: Id;
  let close: () => Promise<unknown>;
  const landlord = newId();
  const other = newId();
  const as = (landlordId: Id | null, agencyId = agency): Actor => ({ ...buildActor(agencyId), roles: ['landlord'], landlordId });
  const ask = <Row>(actor: Actor, sql: string, params: unknown[] = []) => portal.read(actor, (tx) => tx.rows<Row>(sql, params));

  beforeAll(async () => {
    database = await openTestDatabase();
    const source = await openDataSource({ url: database.urls.DATABASE_URL_PORTAL, poolSize: 5, applicationName: 'portal walls' }).initialize();
    close = () => source.destroy();
    portal = new Database(source, database.clock);
    agency = await buildAgency(database);
    await twoFlats();
  });
  afterAll(async () => {
    await close();
    await database.close();
  });

  /** The landlord's mediated flat and head-leased flat, a stranger's flat, each with rent charged and nothing paid. */
  async function twoFlats(): Promise<void> {
    const run = (sql: string, ...params: unknown[]) => database.asOwner(sql, [agency, ...params]);
    const building = newId();
    await run(`INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code) VALUES ($1, $2, 'Ukázková', '9001', 'Plzeň', '326 00')`, building);
    for (const [key, who] of [[landlord, 'Vzorný'], [other, 'Cvičný']] as const) {
      await run(`INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, bank_account, iban, created_at) VALUES ($1, $2, 'person', $3, 'x', 'x', 'x', '9990000018/9999', 'CZ2599990000009990000018', now())`, key, who);
    }
    const household = newId();
    await run(`INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by) VALUES ($1, $2, 'R-1', 'Rodina KANAREK', '2026-01-01', '2026-01-01', $2)`, household);
    for (const [index, [model, owner]] of ([['A', landlord], ['B', landlord], ['A', other]] as const).entries()) {
      const [unit, contract, tenancy, account, entry] = [newId(), newId(), newId(), newId(), newId()];
      await run(`INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, rent, note) VALUES ($1, $2, $3, $4, $5, 1, '2+1', 2, 50, 900000, 'KANAREK')`, unit, `U-${index}`, building, owner);
      await run(`INSERT INTO core.owner_contract (agency_id, id, number, unit_id, landlord_id, model, signed_on, starts_on, state, owner_rent, payout_day, variable_symbol) VALUES ($1, $2, $3, $4, $5, $6, '2025-12-20', '2026-01-01', 'signed', 900000, 15, $7)`, contract, `S-${index}`, unit, owner, model, `26000000${index}`);
      await run(
        `INSERT INTO core.tenancy (agency_id, id, number, kind, model, unit_id, household_id, landlord_id, owner_contract_id, creditor, signatory, payment_route, state, variable_symbol, starts_on, signed_on, draw_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, 'signed', $12, '2026-01-01', '2025-12-20', 'x')`,
        tenancy, `N-${index}`, model === 'A' ? 'lease' : 'sublease', model, unit, household, owner, contract, model === 'A' ? 'landlord' : 'agency', model === 'A' ? 'direct_to_landlord' : 'via_agency', `26000000${index}`,
      );
      await run(`INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ($1, $2, 'receivable', $3, now())`, account, tenancy);
      await database.asOwner(`WITH e AS (INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) VALUES ($1, $2, '2026-03-01', 'charge', $3, 'KANAREK', now()) RETURNING 1)
        INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on) SELECT $1, uuidv7(), $2, $4, a, '2026-03-01' FROM unnest(ARRAY[900000, -900000]::bigint[]) a`, [agency, entry, tenancy, account]);
      await run(
        `INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, amount, due_on, creditor, signatory, entry_id, charged_on)
         VALUES ($1, $2, $3, '2026-03', 'rent', 'benefit_office', $4, 900000, '2026-03-05', $5, $5, $6, '2026-03-01')`,
        newId(), tenancy, model === 'A' ? 'landlord' : 'agency', model === 'A' ? 'landlord' : 'agency', entry,
      );
    }
  }

  it('lets the portal into its own schema only', async () => {
    const schemas = await database.asOwner<{ nspname: string }>(
      `SELECT nspname FROM pg_namespace WHERE has_schema_privilege('app_portal', oid, 'USAGE') AND nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1`,
    );
    expect(schemas.map(({ nspname }) => nspname)).toEqual(['portal']);
  });

  it('shows exactly the listed columns and not one more', async () => {
    const columns = await database.asOwner<{ name: string; columns: string[] }>(
      `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attname) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'v', 'm', 'p') AND has_any_column_privilege('app_portal', c.oid, 'SELECT') AND has_column_privilege('app_portal', c.oid, a.attnum, 'SELECT')
         AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' GROUP BY 1 ORDER BY 1`,
    );
    expect(Object.fromEntries(columns.map(({ name, columns: list }) => [name, list]))).toEqual(READABLE);
  });

  it('gives the owner of its views no right at all over families, casework, accounts or the audit', async () => {
    const reached = await database.asOwner<{ table: string }>(
      `SELECT n.nspname || '.' || c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('intake', 'care', 'audit', 'access') AND c.relkind IN ('r', 'v', 'p', 'm')
         AND (has_any_column_privilege('portal_views', c.oid, 'SELECT, INSERT, UPDATE') OR has_any_column_privilege('app_portal', c.oid, 'SELECT, INSERT, UPDATE'))`,
    );
    expect(reached).toEqual([]);
    const hidden = await database.asOwner<{ column: string }>(
      `SELECT n.nspname || '.' || c.relname || '.' || a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE a.attnum > 0 AND NOT a.attisdropped AND n.nspname IN ('core', 'money') AND a.attname IN ('household_id', 'member_id', 'payer', 'variable_symbol', 'birth_date', 'note', 'snapshot')
         AND c.relkind IN ('r', 'v', 'p') AND has_column_privilege('portal_views', c.oid, a.attnum, 'SELECT')`,
    );
    // A family's own rows, by which its views are narrowed to it; none of those views says the id.
    expect(hidden.map(({ column }) => column).sort()).toEqual(['core.appeal.household_id', 'core.family_request.household_id', 'core.family_verdict.household_id', 'core.offer.household_id']);
    const [role] = await database.asOwner(`SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = 'portal_views'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
  });

  it('shows a landlord his own flats, and the open rent only where it is his claim', async () => {
    expect(await ask(as(landlord), 'SELECT code FROM portal.flat ORDER BY code')).toEqual([{ code: 'U-0' }, { code: 'U-1' }]);
    expect(await ask(as(landlord), 'SELECT c.model, r.charged, r.settled FROM portal.rent_month r JOIN portal.owner_contract c ON c.id = r.owner_contract_id')).toEqual([{ model: 'A', charged: 900000, settled: 0 }]);
    expect(await ask(as(other), 'SELECT code FROM portal.flat')).toEqual([{ code: 'U-2' }]);
  });

  it('shows nothing to nobody, and nothing in another agency', async () => {
    const stranger = await buildAgency(database);
    for (const view of Object.keys(READABLE).filter((name) => !['agency', 'coordinator', 'rent_band'].includes(name))) {
      expect(await ask(as(null), `SELECT * FROM portal.${view}`)).toEqual([]);
      expect(await ask(as(landlord, stranger), `SELECT * FROM portal.${view}`)).toEqual([]);
    }
  });

  it('lets no canary through any view', async () => {
    for (const view of Object.keys(READABLE)) {
      expect(JSON.stringify(await ask(as(landlord), `SELECT * FROM portal.${view}`))).not.toContain('KANAREK');
    }
  });

  it.each(['core.tenancy', 'money.charge', 'intake.household', 'care.note', 'audit.event', 'access.account', 'core.landlord'])('refuses a direct question to %s', async (table) => {
    await expect(ask(as(landlord), `SELECT * FROM ${table}`)).rejects.toThrow(/permission denied|does not exist/);
  });

  it('takes a problem report only for a flat of his own', async () => {
    const [mine] = await ask<{ id: Id }>(as(landlord), `SELECT id FROM portal.flat WHERE code = 'U-0'`);
    const [theirs] = await ask<{ id: Id }>(as(other), 'SELECT id FROM portal.flat');
    const report = (unit: Id) => portal.write(as(landlord), (tx) => tx.row<{ reportProblem: boolean }>('SELECT portal.report_problem($1, $2, $3, $4, NULL, NULL, $5)', [newId(), unit, 'Koupelna', 'Teče kohoutek', tx.now]));
    expect(await report(mine!.id)).toEqual({ reportProblem: true });
    expect(await report(theirs!.id)).toEqual({ reportProblem: false });
    expect(await ask(as(landlord), 'SELECT place, state FROM portal.problem_report')).toEqual([{ place: 'Koupelna', state: 'new' }]);
    expect(await ask(as(other), 'SELECT place FROM portal.problem_report')).toEqual([]);
  });
});
