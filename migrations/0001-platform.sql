-- The floor of the house: schemas, who may enter them, how a table of an agency is walled off, and what every context shares.
-- Roles exist before this file runs (see docs/operations.md): app_auth, app_staff, app_worker, app_portal log in; portal_views owns the portal's views.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE SCHEMA access;
CREATE SCHEMA core;
CREATE SCHEMA intake;
CREATE SCHEMA care;
CREATE SCHEMA money;
CREATE SCHEMA audit;
CREATE SCHEMA portal;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- Only the functions of extensions live there (unaccent).
GRANT USAGE ON SCHEMA public TO app_staff, app_worker;

GRANT USAGE ON SCHEMA access TO app_auth;
GRANT USAGE ON SCHEMA core, intake, money, audit TO app_staff, app_worker;
GRANT USAGE ON SCHEMA care TO app_staff;
GRANT USAGE ON SCHEMA portal TO app_portal;
GRANT USAGE ON SCHEMA core, money TO portal_views;
GRANT USAGE, CREATE ON SCHEMA portal TO portal_views;

-- The agency of the running unit of work; NULL (and so no row at all) outside of one. After a transaction-local
-- setting ends PostgreSQL leaves '' behind, not NULL, hence nullif.
CREATE FUNCTION core.current_agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.agency_id', true), '')::uuid;
CREATE FUNCTION core.current_actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.actor_id', true), '')::uuid;
CREATE FUNCTION core.current_partner() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.partner_id', true), '')::uuid;
CREATE FUNCTION core.current_landlord() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.landlord_id', true), '')::uuid;

-- Walls of a table of an agency: forced row security for everybody, an all-rows policy for the migration owner
-- (FORCE blinds it too), the agency's rows for `roles`, and the named rights for them.
CREATE PROCEDURE core.protect(
  target regclass,
  rights text DEFAULT 'SELECT, INSERT, UPDATE',
  roles text DEFAULT 'app_staff, app_worker',
  extra_condition text DEFAULT NULL
) LANGUAGE plpgsql AS $$
DECLARE
  condition text := 'agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid';
BEGIN
  IF extra_condition IS NOT NULL THEN
    condition := condition || ' AND (' || extra_condition || ')';
  END IF;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY migration_owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', target);
  EXECUTE format('CREATE POLICY agency ON %s TO %s USING (%s) WITH CHECK (%s)', target, roles, condition, condition);
  EXECUTE format('GRANT %s ON %s TO %s', rights, target, roles);
END $$;

-- Lets the owner of the portal's views read the agency's rows of one table; the views narrow them to the party.
CREATE PROCEDURE core.open_to_portal_views(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY portal_views ON %s FOR SELECT TO portal_views USING (agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid)', target);
  EXECUTE format('GRANT SELECT ON %s TO portal_views', target);
END $$;

-- What papers and screens say about the agency. One row per agency: id = agency_id.
CREATE TABLE core.agency_profile (
  agency_id uuid NOT NULL,
  id uuid NOT NULL CHECK (id = agency_id),
  slug text NOT NULL,
  name text NOT NULL COLLATE "cs-x-icu",
  company_number text,
  street text NOT NULL,
  city text NOT NULL,
  postal_code text NOT NULL,
  phone text,
  email text NOT NULL,
  zone text NOT NULL DEFAULT 'Europe/Prague',
  signatory_name text NOT NULL,
  signatory_role text NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.agency_profile');
CALL core.open_to_portal_views('core.agency_profile');

-- The worker serves every agency in turn, so it must learn which there are before it is inside one.
CREATE FUNCTION core.agency_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS 'SELECT agency_id FROM core.agency_profile ORDER BY agency_id';
REVOKE ALL ON FUNCTION core.agency_ids() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.agency_ids() TO app_worker;

-- Colleagues of an agency as its own rows know them (who decided, who visited); id is the account's.
CREATE TABLE core.staff_member (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  display_name text NOT NULL COLLATE "cs-x-icu",
  roles text[] NOT NULL,
  phone text,
  email text,
  active boolean NOT NULL DEFAULT true,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.staff_member');
CALL core.open_to_portal_views('core.staff_member');

-- Legal amounts, rates, caps and deadlines, with dates and source. The law is the same for every agency: no agency key.
CREATE TABLE core.legal_parameter (
  name text NOT NULL,
  variant text NOT NULL DEFAULT '',
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  value numeric NOT NULL,
  unit text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (name, variant, valid_from)
);
GRANT SELECT ON core.legal_parameter TO app_staff, app_worker;

INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source) VALUES
  ('deposit_cap_months', '', '2014-01-01', NULL, 3, 'months of rent', 'Občanský zákoník § 2254: jistota a smluvní pokuty nejvýše trojnásobek měsíčního nájemného'),
  ('serious_breach_months', '', '2014-01-01', NULL, 3, 'months of rent and services', 'Občanský zákoník § 2291 odst. 2'),
  ('minor_repair_cap', '', '2016-01-01', '2025-12-31', 100000, 'haléře per repair', 'NV 308/2015 Sb.'),
  ('minor_repair_cap', '', '2026-01-01', NULL, 150000, 'haléře per repair', 'NV 308/2015 Sb. ve znění od 1. 1. 2026'),
  ('minor_repair_yearly_cap_m2', '', '2016-01-01', '2025-12-31', 10000, 'haléře per m2 and year', 'NV 308/2015 Sb.'),
  ('minor_repair_yearly_cap_m2', '', '2026-01-01', NULL, 15000, 'haléře per m2 and year', 'NV 308/2015 Sb. ve znění od 1. 1. 2026'),
  ('default_interest', '', '2022-07-01', '2023-12-31', 15, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB + 8 bodů'),
  ('default_interest', '', '2024-01-01', '2024-06-30', 14.75, 'percent a year', 'NV 351/2013 Sb.'),
  ('default_interest', '', '2024-07-01', '2024-12-31', 12.75, 'percent a year', 'NV 351/2013 Sb.'),
  ('default_interest', '', '2025-01-01', '2025-06-30', 12, 'percent a year', 'NV 351/2013 Sb.'),
  ('default_interest', '', '2025-07-01', '2025-12-31', 11.5, 'percent a year', 'NV 351/2013 Sb.'),
  ('default_interest', '', '2026-01-01', NULL, 11.5, 'percent a year', 'NV 351/2013 Sb.; sazby 2026 ověřit'),
  ('normative_rent', '1:big', '2026-01-01', '2026-12-31', 943000, 'haléře a month', 'NV 526/2025 Sb., obce od 70 000 obyvatel'),
  ('normative_rent', '2:big', '2026-01-01', '2026-12-31', 1095000, 'haléře a month', 'NV 526/2025 Sb., obce od 70 000 obyvatel'),
  ('normative_rent', '3:big', '2026-01-01', '2026-12-31', 1230000, 'haléře a month', 'NV 526/2025 Sb., obce od 70 000 obyvatel'),
  ('normative_rent', '4:big', '2026-01-01', '2026-12-31', 1263200, 'haléře a month', 'NV 526/2025 Sb., obce od 70 000 obyvatel'),
  ('normative_rent', '5:big', '2026-01-01', '2026-12-31', 1205200, 'haléře a month', 'NV 526/2025 Sb., obce od 70 000 obyvatel (skutečně méně než pro 4 osoby)'),
  ('normative_rent', '1:small', '2026-01-01', '2026-12-31', 758000, 'haléře a month', 'NV 526/2025 Sb., obce do 70 000 obyvatel'),
  ('normative_rent', '2:small', '2026-01-01', '2026-12-31', 924500, 'haléře a month', 'NV 526/2025 Sb., obce do 70 000 obyvatel'),
  ('normative_rent', '3:small', '2026-01-01', '2026-12-31', 1060000, 'haléře a month', 'NV 526/2025 Sb., obce do 70 000 obyvatel'),
  ('normative_rent', '4:small', '2026-01-01', '2026-12-31', 1123000, 'haléře a month', 'NV 526/2025 Sb., obce do 70 000 obyvatel'),
  ('normative_rent', '5:small', '2026-01-01', '2026-12-31', 1148700, 'haléře a month', 'NV 526/2025 Sb., obce do 70 000 obyvatel');

-- An agency's own dated rules (due day, ladder, affordability share, offer expiry): value as of a day.
CREATE TABLE core.agency_policy (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  valid_from date NOT NULL,
  value jsonb NOT NULL,
  adopted_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, name, valid_from)
);
CALL core.protect('core.agency_policy');

-- News of one context for the others, written in the transaction of the act, relayed by the worker. Ids only.
CREATE TABLE core.outbox (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  relayed_at timestamptz,
  PRIMARY KEY (agency_id, id)
);
CREATE INDEX outbox_waiting ON core.outbox (agency_id, id) WHERE relayed_at IS NULL;
CALL core.protect('core.outbox');

-- An act that may be sent twice: same key and body give the first answer, same key and another body are refused.
CREATE TABLE core.idempotency_key (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  act text NOT NULL,
  key text NOT NULL,
  body_hash text NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, act, key)
);
CALL core.protect('core.idempotency_key', 'SELECT, INSERT');

-- Files are rows: one backup, stateless replicas.
CREATE TABLE core.file (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size >= 0),
  bytes bytea NOT NULL,
  purpose text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  PRIMARY KEY (agency_id, id)
);
CREATE INDEX file_sha256 ON core.file (agency_id, sha256);
CALL core.protect('core.file', 'SELECT, INSERT');

-- Gap-free numbers of papers, symbols and references; the row is locked until the act commits.
CREATE TABLE core.number_series (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  series text NOT NULL,
  year integer NOT NULL,
  last_number integer NOT NULL DEFAULT 0 CHECK (last_number >= 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, series, year)
);
CALL core.protect('core.number_series');

-- Who did what. Insert only; reading is the auditor's, through reporting.
CREATE TABLE audit.event (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid,
  act text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (agency_id, id)
);
CREATE INDEX event_subject ON audit.event (agency_id, subject_type, subject_id);
CALL core.protect('audit.event', 'INSERT');
