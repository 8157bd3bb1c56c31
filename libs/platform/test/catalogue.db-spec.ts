import { openTestDatabase, type TestDatabase } from '#platform/testing';

jest.setTimeout(30_000);

// The catalogue of the database itself is asked, not the files that made it. Every question lists what is wrong;
// the last test breaks the rules on purpose and expects to be told.

const OUR_SCHEMAS = `('access', 'core', 'intake', 'care', 'money', 'audit', 'portal')`;

/** Tables that belong to no agency. A new line here is a decision: what it holds must be nobody's. */
const WITHOUT_AGENCY = ['access.account', 'access.agency', 'access.applicant_attempt', 'access.applicant_code', 'access.applicant_session', 'access.credential', 'access.session', 'access.sign_in_attempt', 'core.legal_parameter'];

/** Functions that run with their owner's rights. Each is a door in a wall: named, with a fixed search path, closed to PUBLIC. */
const DEFINERS = [
  'core.agency_ids', 'core.mark_flats', 'core.mark_household', 'core.mark_every_page', 'core.mark_household_of_detail', 'core.mark_page_of_detail', 'core.mark_page_of_household', 'core.mark_pages_of_appeal', 'core.mark_pages_of_decision', 'core.take_back_import', 'core.would_take_back_import', 'intake.take_off_kept_household', 'money.allocation_must_stay_with_its_tenancy', 'money.charge_must_have_tenancy_and_entry', 'money.fund_follows_ledger', 'portal.answer_arrival', 'portal.keep_photo', 'portal.offer_flat', 'portal.report_problem',
  'portal.ask_for_page', 'portal.file_appeal', 'portal.send_code', 'portal.send_request', 'portal.take_back_request', 'portal.withdraw_appeal',
];

/** Which role may enter which schema. */
const ENTRANCES: Record<string, string[]> = {
  app_auth: ['access'],
  app_staff: ['audit', 'care', 'core', 'intake', 'money', 'public'],
  app_worker: ['audit', 'core', 'intake', 'jobs', 'money', 'public'],
  app_portal: ['portal'],
  portal_views: ['core', 'money', 'portal'],
};
const ROLES = Object.keys(ENTRANCES);

/** Rows that are written once. Everything of the ledger, and what was said or seen. */
const APPEND_ONLY = [
  'audit.event', 'core.document', 'core.file', 'core.file_part', 'core.match_decision', 'core.family_verdict', 'core.decision_pool', 'core.frozen_facts', 'care.visit', 'care.risk_flag_note', 'money.account', 'money.allocation',
  'money.charge', 'money.entry', 'money.entry_line', 'money.payment',
];

/** Who may delete, and what: lists that are only ever the present state. */
const DELETABLE = ['core.applicant_page_dirty', 'core.flat_pool', 'core.matching_dirty', 'core.pool_pair', 'core.unit_advance', 'core.waiting_entry', 'intake.need', 'intake.wish', 'money.open_credit', 'money.open_debt'];

const TABLES = `
  SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name, n.nspname AS schema, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
    EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'agency_id' AND NOT a.attisdropped) AS has_agency
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname IN ${OUR_SCHEMAS}`;

/** Every question by name: SQL that returns one column `wrong`, empty when all is well. */
const QUESTIONS: Record<string, string> = {
  'a table of an agency without forced row security': `SELECT name AS wrong FROM (${TABLES}) t WHERE has_agency AND schema <> 'access' AND NOT (relrowsecurity AND relforcerowsecurity)`,

  'an agency column that may be empty or is no uuid': `
    SELECT t.name AS wrong FROM (${TABLES}) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'agency_id'
    WHERE schema <> 'access' AND NOT (a.attnotnull AND a.atttypid = 'uuid'::regtype)`,

  'a primary key that is not (agency_id, id)': `
    SELECT t.name AS wrong FROM (${TABLES}) t
    WHERE has_agency AND schema <> 'access' AND NOT EXISTS (
      SELECT 1 FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p'
        AND (SELECT array_agg(a.attname::text ORDER BY p.place) FROM unnest(k.conkey) WITH ORDINALITY p(num, place)
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.num) = ARRAY['agency_id', 'id'])`,

  'a unique key or exclusion that does not begin with the agency': `
    SELECT t.name || ' ' || i.indexrelid::regclass::text AS wrong FROM (${TABLES}) t JOIN pg_index i ON i.indrelid = t.oid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE has_agency AND schema <> 'access' AND (i.indisunique OR i.indisexclusion) AND a.attname <> 'agency_id'`,

  'a foreign key that does not lead from agency to agency': `
    SELECT t.name || ' ' || k.conname AS wrong FROM (${TABLES}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    JOIN pg_attribute here ON here.attrelid = k.conrelid AND here.attnum = k.conkey[1]
    JOIN pg_attribute there ON there.attrelid = k.confrelid AND there.attnum = k.confkey[1]
    WHERE has_agency AND schema <> 'access' AND NOT (here.attname = 'agency_id' AND there.attname = 'agency_id')`,

  'a policy for everybody': `
    SELECT t.name || ' ' || p.polname AS wrong FROM (${TABLES}) t JOIN pg_policy p ON p.polrelid = t.oid WHERE 0 = ANY (p.polroles)`,

  'a policy that lets rows be written without a check': `
    SELECT t.name || ' ' || p.polname AS wrong FROM (${TABLES}) t JOIN pg_policy p ON p.polrelid = t.oid
    WHERE p.polcmd IN ('a', 'w', '*') AND p.polwithcheck IS NULL`,

  'a policy of a process that does not ask for the agency': `
    SELECT t.name || ' ' || p.polname AS wrong FROM (${TABLES}) t JOIN pg_policy p ON p.polrelid = t.oid
    WHERE NOT (p.polroles = ARRAY[t.relowner] AND p.polname = 'migration_owner') AND (
      (p.polqual IS NOT NULL AND pg_get_expr(p.polqual, p.polrelid) !~ '^\\(*agency_id = (\\(NULLIF\\(current_setting\\(''app\\.agency_id''|core\\.current_agency|\\(\\s*SELECT core)')
      OR (p.polwithcheck IS NOT NULL AND pg_get_expr(p.polwithcheck, p.polrelid) !~ '^\\(*agency_id = (\\(NULLIF\\(current_setting\\(''app\\.agency_id''|core\\.current_agency|\\(\\s*SELECT core)'))`,

  'a policy of casework that does not ask who is asking': `
    SELECT t.name || ' ' || p.polname AS wrong FROM (${TABLES}) t JOIN pg_policy p ON p.polrelid = t.oid
    WHERE t.schema = 'care' AND t.name <> 'care.care_team_member' AND p.polname <> 'migration_owner'
      AND coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) NOT LIKE '%app.actor_id%'`,

  'a role of a process that is mightier than its work': `
    SELECT rolname AS wrong FROM pg_roles
    WHERE rolname = ANY ($1) AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolinherit AND rolname <> 'portal_views')`,

  'a superuser or one past row security who owns our tables': `
    SELECT DISTINCT r.rolname AS wrong FROM (${TABLES}) t JOIN pg_roles r ON r.oid = t.relowner WHERE r.rolsuper OR r.rolbypassrls`,

  'a process that may act as another role': `
    SELECT m.rolname || ' as ' || g.rolname AS wrong FROM pg_auth_members x JOIN pg_roles m ON m.oid = x.member JOIN pg_roles g ON g.oid = x.roleid
    WHERE m.rolname = ANY ($1)`,

  'a table that a process owns': `SELECT name AS wrong FROM (${TABLES}) t JOIN pg_roles r ON r.oid = t.relowner WHERE r.rolname = ANY ($1)`,

  'a right to truncate, to refer or to hang a trigger': `
    SELECT r || ' ' || name AS wrong FROM (${TABLES}) t, unnest($1::text[]) r
    WHERE has_table_privilege(r, t.oid, 'TRUNCATE') OR has_table_privilege(r, t.oid, 'REFERENCES') OR has_table_privilege(r, t.oid, 'TRIGGER')`,

  'a right in a schema that the role may not enter': `
    SELECT r || ' ' || name AS wrong FROM (${TABLES}) t, unnest($1::text[]) r
    WHERE NOT has_schema_privilege(r, t.schema, 'USAGE') AND has_any_column_privilege(r, t.oid, 'SELECT, INSERT, UPDATE')`,

  'a view of the portal that leaks or is not the portal’s own': `
    SELECT n.nspname || '.' || c.relname AS wrong FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = c.relowner
    WHERE n.nspname IN ${OUR_SCHEMAS} AND c.relkind IN ('v', 'm')
      AND NOT (n.nspname = 'portal' AND c.relkind = 'v' AND r.rolname = 'portal_views' AND coalesce(c.reloptions, '{}') && ARRAY['security_barrier', 'security_barrier=true'])`,

  'a function with its owner’s rights that nobody named': `
    SELECT n.nspname || '.' || p.proname AS wrong FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prosecdef AND n.nspname !~ '^pg_' AND NOT (n.nspname || '.' || p.proname = ANY ($2))`,

  'a function with its owner’s rights, open to everybody or with a search path of the caller': `
    SELECT n.nspname || '.' || p.proname AS wrong FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prosecdef AND n.nspname !~ '^pg_'
      AND (NOT coalesce(p.proconfig @> ARRAY['search_path=""'], false) OR p.proacl IS NULL
        OR EXISTS (SELECT 1 FROM aclexplode(p.proacl) x WHERE x.grantee = 0 AND x.privilege_type = 'EXECUTE'))`,

  'a row written once that may be changed or removed': `
    SELECT r || ' ' || t AS wrong FROM unnest($1::text[]) r, unnest($3::text[]) t
    WHERE has_any_column_privilege(r, t, 'UPDATE') OR has_table_privilege(r, t, 'DELETE')`,

  'a right to delete where nothing is deleted': `
    SELECT r || ' ' || name AS wrong FROM (${TABLES}) t, unnest($1::text[]) r WHERE has_table_privilege(r, t.oid, 'DELETE') AND NOT (name = ANY ($4))`,

  'a reader of the audit trail': `SELECT r AS wrong FROM unnest($1::text[]) r WHERE has_any_column_privilege(r, 'audit.event', 'SELECT')`,

  'a place for what must not be known about a person': `
    SELECT t.name || '.' || a.attname AS wrong FROM (${TABLES}) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE a.attname ~* 'ethnic|nationalit|citizenship|relig|race$|^race|roma$|^roma_|national_id|birth_number|rodne|rc$'`,

  'money in a type that is not exact': `
    SELECT t.name || '.' || a.attname AS wrong FROM (${TABLES}) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE a.atttypid IN ('float4'::regtype, 'float8'::regtype, 'money'::regtype) OR (a.attname ~ '(^|_)(amount|rent|deposit)$' AND a.atttypid <> 'bigint'::regtype)`,
};

describe('the catalogue of the database', () => {
  let database: TestDatabase;
  const wrong = async (question: string): Promise<string[]> => {
    const all = [ROLES, DEFINERS, APPEND_ONLY, DELETABLE];
    // PostgreSQL wants every parameter used: those a question does not name are cut off or spelled out.
    const sql = QUESTIONS[question]!.replace(/\$(\d)/g, (_, number: string) => `ARRAY[${all[Number(number) - 1]!.map((each) => `'${each}'`).join(', ')}]::text[]`);
    return (await database.asOwner<{ wrong: string }>(sql)).map((row) => row.wrong).sort();
  };

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('has the tables this audit is about', async () => {
    const tables = await database.asOwner<{ schema: string }>(TABLES);
    expect(tables.length).toBeGreaterThan(60);
    expect([...new Set(tables.map((each) => each.schema))].sort()).toEqual(['access', 'audit', 'care', 'core', 'intake', 'money']);
  });

  it.each(Object.keys(QUESTIONS))('never finds %s', async (question) => {
    expect(await wrong(question)).toEqual([]);
  });

  it('leaves outside of agencies only what is named here', async () => {
    const tables = await database.asOwner<{ name: string }>(`SELECT name FROM (${TABLES}) t WHERE NOT has_agency ORDER BY name`);
    expect(tables.map((each) => each.name)).toEqual(WITHOUT_AGENCY);
  });

  it('lets each role into its own schemas and nowhere else', async () => {
    const rows = await database.asOwner<{ role: string; schema: string }>(
      `SELECT r AS role, nspname AS schema FROM pg_namespace, unnest($1::text[]) r
       WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND has_schema_privilege(r, oid, 'USAGE') ORDER BY r, nspname`,
      [ROLES],
    );
    const entrances: Record<string, string[]> = Object.fromEntries(ROLES.map((role) => [role, []]));
    for (const { role, schema } of rows) entrances[role]!.push(schema);
    expect(entrances).toEqual(ENTRANCES);
    const makers = await database.asOwner(`SELECT r, nspname FROM pg_namespace, unnest($1::text[]) r WHERE has_schema_privilege(r, oid, 'CREATE') AND nspname !~ '^pg_temp'`, [ROLES]);
    expect(makers).toEqual([]);
  });

  it('keeps nothing but functions of extensions in public, where processes may enter', async () => {
    const [row] = await database.asOwner(
      `SELECT (SELECT count(*)::int FROM pg_class c, unnest($1::text[]) r WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND has_any_column_privilege(r, c.oid, 'SELECT, INSERT, UPDATE')) AS tables,
         (SELECT count(*)::int FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')) AS functions`,
      [ROLES],
    );
    expect(row).toEqual({ tables: 0, functions: 0 });
  });

  it('lets the portal use nothing but views and functions of its own schema', async () => {
    const elsewhere = await database.asOwner(
      `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ${OUR_SCHEMAS} AND n.nspname <> 'portal' AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
         AND (CASE WHEN c.relkind = 'S' THEN has_sequence_privilege('app_portal', c.oid, 'USAGE') ELSE has_any_column_privilege('app_portal', c.oid, 'SELECT, INSERT, UPDATE') END)`,
    );
    expect(elsewhere).toEqual([]);
    const writable = await database.asOwner(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'portal' AND c.relkind IN ('r', 'v')
         AND (has_any_column_privilege('app_portal', c.oid, 'INSERT, UPDATE') OR has_table_privilege('app_portal', c.oid, 'DELETE'))`,
    );
    expect(writable).toEqual([]);
  });

  it('tells when somebody breaks a rule', async () => {
    await database.asOwner(`
      CREATE TABLE core.careless (id uuid PRIMARY KEY, agency_id uuid, code text UNIQUE, ethnicity text, amount double precision, other_id uuid REFERENCES core.careless (id));
    `);
    await database.asOwner(`
      CREATE POLICY everybody ON core.careless USING (true);
      CREATE POLICY of_staff ON core.careless TO app_staff USING (code IS NOT NULL);
      GRANT ALL ON core.careless TO app_staff, app_portal;
      CREATE VIEW portal.careless AS SELECT * FROM core.careless;
      CREATE FUNCTION core.careless_door() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
      CREATE TABLE care.careless (agency_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (agency_id, id));
      CALL core.protect('care.careless', 'SELECT', 'app_staff');
      GRANT UPDATE ON money.entry_line TO app_worker;
      GRANT SELECT ON audit.event TO app_staff;
    `);
    const found: Record<string, string[]> = {};
    for (const question of Object.keys(QUESTIONS)) found[question] = await wrong(question);
    const silent = Object.keys(QUESTIONS).filter((question) => found[question]!.length === 0);
    // What needs rights the migration owner does not have, and so cannot be broken from here.
    expect(silent.sort()).toEqual([
      'a process that may act as another role',
      'a role of a process that is mightier than its work',
      'a superuser or one past row security who owns our tables',
      'a table that a process owns',
    ]);
    expect(found['a row written once that may be changed or removed']).toEqual(['app_worker money.entry_line']);
    expect(found['a policy of casework that does not ask who is asking']).toEqual(['care.careless agency']);
  });
});
