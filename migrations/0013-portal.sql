-- What landlords and the public may see and do. app_portal reaches this schema and nothing else; its views belong to portal_views,
-- which has neither login nor privilege: forced row security narrows it to the agency, each view to the landlord of the session,
-- and column grants to what is listed here. Nothing of intake, care or audit is granted to either, so no view can ever show it.

CREATE PROCEDURE core.open_columns_to_portal_views(target regclass, columns text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY portal_views ON %s FOR SELECT TO portal_views USING (agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid)', target);
  EXECUTE format('GRANT SELECT (%s) ON %s TO portal_views', columns, target);
END $$;

CALL core.open_columns_to_portal_views('core.landlord', 'agency_id, id, name, salutation, bank_account, language');
CALL core.open_columns_to_portal_views('core.building', 'agency_id, id, street, house_number, part, city, postal_code');
CALL core.open_columns_to_portal_views('core.unit', 'agency_id, id, code, building_id, landlord_id, unit_number, floor, layout, area_m2');
CALL core.open_columns_to_portal_views('core.owner_contract', 'agency_id, id, number, unit_id, landlord_id, model, starts_on, ends_on, ended_on, state, owner_rent, owner_services, payout_day, collects_for_landlord');
CALL core.open_columns_to_portal_views('core.guarantee_terms', 'agency_id, id, owner_contract_id, covers, cap_months, cap_amount, waiting_days, claim_within_days, co_payment_percent, payout_days');
-- Of tenancies no household and no symbol.
CALL core.open_columns_to_portal_views('core.tenancy', 'agency_id, id, unit_id, landlord_id, owner_contract_id, creditor, payment_route, state, starts_on, ends_on, ended_on');
-- Of charges and payments no payer: which part is a benefit is the family's own affair.
CALL core.open_columns_to_portal_views('money.charge', 'agency_id, id, tenancy_id, month, amount, due_on, creditor');
CALL core.open_columns_to_portal_views('money.payment', 'agency_id, id, tenancy_id, source');
CALL core.open_columns_to_portal_views('money.allocation', 'agency_id, id, tenancy_id, charge_id, payment_id, amount');
CALL core.open_columns_to_portal_views('money.payout', 'agency_id, id, owner_contract_id, landlord_id, kind, month, amount, due_on, state, paid_on');
CALL core.open_columns_to_portal_views('money.arrival_question', 'agency_id, id, tenancy_id, landlord_id, month, expected, asked_on, answer, amount, arrived_on, answered_at, payment_id');
CALL core.open_columns_to_portal_views('core.document', 'agency_id, id, kind, number, language, title, file_id, pages, subject_type, subject_id, landlord_id, visible_to_landlord, issued_on');
CALL core.open_columns_to_portal_views('core.file', 'agency_id, id, name, media_type, size, bytes');
CALL core.open_columns_to_portal_views('core.problem_report', 'agency_id, id, unit_id, landlord_id, reported_at, place, description, call_when, state, solved_on');

-- What the agency usually pays for a square metre, for the calculator of the public form. Not law, yet dated the same way.
GRANT SELECT ON core.legal_parameter TO portal_views;
INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source)
SELECT name, variant, '2026-01-01', NULL, value, 'haléře per m2 and month', 'Odhad podle nájmů ukázkové agentury v roce 2026; nahraďte vlastním průzkumem'
FROM (VALUES
  ('usual_rent_low', 'Plzeň:small', 24000), ('usual_rent_high', 'Plzeň:small', 27000),
  ('usual_rent_low', 'Plzeň:medium', 21500), ('usual_rent_high', 'Plzeň:medium', 24500),
  ('usual_rent_low', 'Plzeň:large', 18500), ('usual_rent_high', 'Plzeň:large', 21000),
  ('usual_rent_low', 'Ostrava:small', 19500), ('usual_rent_high', 'Ostrava:small', 22500),
  ('usual_rent_low', 'Ostrava:medium', 18500), ('usual_rent_high', 'Ostrava:medium', 21500),
  ('usual_rent_low', 'Ostrava:large', 17000), ('usual_rent_high', 'Ostrava:large', 19500)
) AS band (name, variant, value);

SET LOCAL ROLE portal_views;

CREATE VIEW portal.rent_band WITH (security_barrier) AS
  SELECT split_part(l.variant, ':', 1) AS city, split_part(l.variant, ':', 2) AS size, l.value::bigint AS low, h.value::bigint AS high, l.valid_from, l.valid_to, l.source
  FROM core.legal_parameter l
  JOIN core.legal_parameter h ON h.name = 'usual_rent_high' AND h.variant = l.variant AND h.valid_from = l.valid_from
  WHERE l.name = 'usual_rent_low';

CREATE VIEW portal.agency WITH (security_barrier) AS
  SELECT id, slug, name, street, city, postal_code, phone, email, is_demo FROM core.agency_profile;

CREATE VIEW portal.coordinator WITH (security_barrier) AS
  SELECT id, display_name, phone, email FROM core.staff_member WHERE active AND 'coordinator' = ANY (roles);

CREATE VIEW portal.landlord WITH (security_barrier) AS
  SELECT id, name, salutation, language, right(split_part(bank_account, '/', 1), 4) AS account_ending
  FROM core.landlord WHERE id = core.current_landlord();

CREATE VIEW portal.flat WITH (security_barrier) AS
  SELECT u.id, u.code, b.street, b.house_number, b.city, u.unit_number, u.floor, u.layout, u.area_m2
  FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
  WHERE u.landlord_id = core.current_landlord();

CREATE VIEW portal.owner_contract WITH (security_barrier) AS
  SELECT c.id, c.number, c.unit_id, c.model, c.starts_on, coalesce(c.ended_on, c.ends_on) AS ends_on,
    c.owner_rent + c.owner_services AS owner_rent, c.payout_day, c.collects_for_landlord,
    g.covers, g.cap_months, g.cap_amount, g.waiting_days, g.claim_within_days, g.co_payment_percent, g.payout_days
  FROM core.owner_contract c
  LEFT JOIN core.guarantee_terms g ON g.agency_id = c.agency_id AND g.owner_contract_id = c.id
  WHERE c.landlord_id = core.current_landlord() AND c.state <> 'draft';

-- Months of rent only where the landlord is the creditor: then the open part is his own claim.
CREATE VIEW portal.rent_month WITH (security_barrier) AS
  SELECT t.unit_id, t.owner_contract_id, c.month, min(c.due_on) AS due_on, sum(c.amount)::bigint AS charged,
    sum(coalesce(a.settled, 0))::bigint AS settled, sum(coalesce(a.guaranteed, 0))::bigint AS guaranteed,
    bool_or(t.payment_route = 'direct_to_landlord') AS to_landlord
  FROM core.tenancy t
  JOIN money.charge c ON c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.creditor = 'landlord'
  LEFT JOIN LATERAL (
    SELECT sum(l.amount) AS settled, sum(l.amount) FILTER (WHERE p.source = 'guarantee') AS guaranteed
    FROM money.allocation l JOIN money.payment p ON p.agency_id = l.agency_id AND p.id = l.payment_id
    WHERE l.agency_id = c.agency_id AND l.charge_id = c.id
  ) a ON true
  WHERE t.landlord_id = core.current_landlord() AND t.creditor = 'landlord' AND t.state IN ('signed', 'ended')
  GROUP BY t.unit_id, t.owner_contract_id, c.month;

CREATE VIEW portal.payout WITH (security_barrier) AS
  SELECT p.id, c.unit_id, p.owner_contract_id, p.kind, p.month, p.amount, p.due_on, p.state, p.paid_on
  FROM money.payout p JOIN core.owner_contract c ON c.agency_id = p.agency_id AND c.id = p.owner_contract_id
  WHERE p.landlord_id = core.current_landlord() AND p.state <> 'cancelled';

CREATE VIEW portal.arrival_question WITH (security_barrier) AS
  SELECT q.id, t.unit_id, t.owner_contract_id, q.month, q.expected, q.asked_on, q.answer, q.amount, q.arrived_on, q.payment_id IS NOT NULL AS booked
  FROM money.arrival_question q JOIN core.tenancy t ON t.agency_id = q.agency_id AND t.id = q.tenancy_id
  WHERE q.landlord_id = core.current_landlord() AND t.creditor = 'landlord';

-- A paper marked for the landlord; of a sublease never, whatever the mark says.
CREATE VIEW portal.document WITH (security_barrier) AS
  SELECT d.id, d.kind, d.number, d.language, d.title, d.pages, d.issued_on, d.file_id,
    CASE d.subject_type WHEN 'unit' THEN d.subject_id WHEN 'tenancy' THEN t.unit_id WHEN 'owner_contract' THEN c.unit_id END AS unit_id
  FROM core.document d
  LEFT JOIN core.tenancy t ON d.subject_type = 'tenancy' AND t.agency_id = d.agency_id AND t.id = d.subject_id
  LEFT JOIN core.owner_contract c ON d.subject_type = 'owner_contract' AND c.agency_id = d.agency_id AND c.id = d.subject_id
  WHERE d.visible_to_landlord AND d.landlord_id = core.current_landlord() AND (d.subject_type <> 'tenancy' OR t.creditor = 'landlord');

CREATE VIEW portal.document_file WITH (security_barrier) AS
  SELECT d.id, f.name, f.media_type, f.size, f.bytes
  FROM portal.document d JOIN core.file f ON f.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid AND f.id = d.file_id;

CREATE VIEW portal.problem_report WITH (security_barrier) AS
  SELECT id, unit_id, reported_at, place, description, call_when, state, solved_on
  FROM core.problem_report WHERE landlord_id = core.current_landlord();

RESET ROLE;

-- The three things the portal writes, each a function: nothing else can be written from outside.
CREATE POLICY portal_writes ON core.landlord_lead FOR INSERT TO portal_views WITH CHECK (agency_id = core.current_agency() AND stage = 'new' AND source = 'public_form');
CREATE POLICY portal_writes ON core.problem_report FOR INSERT TO portal_views WITH CHECK (agency_id = core.current_agency() AND landlord_id = core.current_landlord() AND state = 'new');
CREATE POLICY portal_writes ON core.file FOR INSERT TO portal_views WITH CHECK (agency_id = core.current_agency() AND purpose = 'portal_photo');
CREATE POLICY portal_writes ON core.outbox FOR INSERT TO portal_views WITH CHECK (agency_id = core.current_agency());
CREATE POLICY portal_answers ON money.arrival_question FOR UPDATE TO portal_views
  USING (agency_id = core.current_agency() AND landlord_id = core.current_landlord() AND payment_id IS NULL)
  WITH CHECK (agency_id = core.current_agency() AND landlord_id = core.current_landlord() AND payment_id IS NULL);
GRANT INSERT ON core.landlord_lead, core.problem_report, core.file, core.outbox TO portal_views;
GRANT UPDATE (answer, amount, arrived_on, answered_at) ON money.arrival_question TO portal_views;

SET LOCAL ROLE portal_views;

-- NULL photo = no photo; answers the photo's id.
CREATE FUNCTION portal.keep_photo(photo bytea, photo_type text, photo_sha256 text, photo_id uuid, at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF photo IS NULL THEN RETURN NULL; END IF;
  INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at, created_by)
  VALUES (core.current_agency(), photo_id, photo_sha256, 'photo.' || split_part(photo_type, '/', 2), photo_type, octet_length(photo), photo, 'portal_photo', at, core.current_actor());
  RETURN photo_id;
END $$;

CREATE FUNCTION portal.offer_flat(
  lead_id uuid, lead_reference text, contact_name text, phone text, email text, city text, street text, layout text, area_m2 numeric,
  furnished boolean, expected_rent bigint, available_from date, worries text[], note text, photo_id uuid, call_by date, at timestamptz
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO core.landlord_lead (agency_id, id, reference, stage, source, contact_name, phone, email, city, street, layout, area_m2,
    furnished, expected_rent, available_from, worries, note, photo_file_id, call_by, created_at, stage_changed_at)
  VALUES (core.current_agency(), lead_id, lead_reference, 'new', 'public_form', contact_name, phone, email, city, street, layout, area_m2,
    furnished, expected_rent, available_from, worries, note, photo_id, call_by, at, at);
$$;

-- False when the flat is not his.
CREATE FUNCTION portal.report_problem(report_id uuid, of_unit_id uuid, place text, description text, call_when text, photo_id uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM portal.flat f WHERE f.id = of_unit_id) THEN RETURN false; END IF;
  INSERT INTO core.problem_report (agency_id, id, unit_id, landlord_id, reported_at, place, description, call_when, photo_file_id)
  VALUES (core.current_agency(), report_id, of_unit_id, core.current_landlord(), at, place, description, call_when, photo_id);
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'properties.problem_reported', jsonb_build_object('reportId', report_id, 'unitId', of_unit_id), at);
  RETURN true;
END $$;

-- False when there is no such question of his, or the answer is already booked. The worker books it (rent).
CREATE FUNCTION portal.answer_arrival(question_id uuid, said text, how_much bigint, on_day date, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE money.arrival_question SET answer = said, amount = how_much, arrived_on = on_day, answered_at = at
  WHERE agency_id = core.current_agency() AND id = question_id AND landlord_id = core.current_landlord() AND payment_id IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'rent.arrival_answered', jsonb_build_object('questionId', question_id), at);
  RETURN true;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA portal FROM PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA portal TO app_portal;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA portal TO app_portal;

RESET ROLE;
REVOKE CREATE ON SCHEMA portal FROM portal_views;
