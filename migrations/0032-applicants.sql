-- Applicants see where they stand and appeal: a link and a code instead of an account, one page per family that the portal may show,
-- what the family asks to change, verdicts with the last day for an appeal, appeals. The portal still reaches nothing of `intake`.

CREATE FUNCTION core.current_household() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.household_id', true), '')::uuid;

-- The way in of one family: what is known before its agency is. Only hashes of the link's token and of the codes are kept.
CREATE TABLE access.applicant_link (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  agency_id uuid NOT NULL REFERENCES access.agency (id),
  household_id uuid NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX applicant_link_one_live ON access.applicant_link (agency_id, household_id) WHERE revoked_at IS NULL;

CREATE TABLE access.applicant_code (
  id uuid PRIMARY KEY,
  link_id uuid NOT NULL REFERENCES access.applicant_link (id),
  secret_hash text NOT NULL,
  -- `demo`: the one code of an invented family, printed at each start; it may be used again and lives as long as its link.
  kind text NOT NULL CHECK (kind IN ('sent', 'paper', 'demo')),
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  failed_attempts integer NOT NULL DEFAULT 0,
  used_at timestamptz
);
CREATE INDEX applicant_code_link ON access.applicant_code (link_id, made_at);

CREATE TABLE access.applicant_session (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  link_id uuid NOT NULL REFERENCES access.applicant_link (id),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX applicant_session_link ON access.applicant_session (link_id) WHERE ended_at IS NULL;

CREATE TABLE access.applicant_attempt (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- Null: no such link.
  link_id uuid REFERENCES access.applicant_link (id),
  address text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('asked', 'opened', 'wrong', 'throttled'))
);
CREATE INDEX applicant_attempt_address ON access.applicant_attempt (address, at);
CREATE INDEX applicant_attempt_link ON access.applicant_attempt (link_id, at);

GRANT SELECT, INSERT, UPDATE ON access.applicant_link, access.applicant_code, access.applicant_session TO app_auth;
GRANT SELECT, INSERT ON access.applicant_attempt TO app_auth;

-- A short message to a family. Its words are erased as soon as it is sent, given up or too old: a code must not lie about.
CREATE TABLE core.message (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('application_code')),
  words text,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'expired')),
  way text CHECK (way IN ('sms', 'email', 'log')),
  -- Why nobody got it: no_contact, no_gateway, gateway_refused.
  trouble text,
  written_at timestamptz NOT NULL,
  good_until timestamptz NOT NULL,
  settled_at timestamptz,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  CHECK ((state = 'waiting') = (words IS NOT NULL)),
  CHECK ((state = 'failed') = (trouble IS NOT NULL))
);
CREATE INDEX message_household ON core.message (agency_id, household_id, written_at);
CALL core.protect('core.message', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = core.message.agency_id AND h.id = core.message.household_id)');

-- Everything the portal may say about an application, by codes and counts: written by the staff's and the worker's side from
-- what they know, so that the portal never has to look where it may not. id = the household's.
CREATE TABLE core.applicant_page (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'proposed', 'offered', 'housed', 'withdrawn', 'closed')),
  applied_on date NOT NULL,
  -- Until when a withdrawn application may come back.
  return_until date,
  missing text[] NOT NULL,
  -- [{"code": "steps", "flats": 2}]: why not yet, over the flats free now. No flat and no family is named in it.
  reasons jsonb NOT NULL,
  free_flats integer NOT NULL CHECK (free_flats >= 0),
  suitable_flats integer NOT NULL CHECK (suitable_flats >= 0),
  helper_name text,
  helper_phone text,
  helper_email text,
  refreshed_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, id) REFERENCES intake.household (agency_id, id)
);
CALL core.protect('core.applicant_page', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- What a family sent from its page. A change waits for a coordinator; an answer to an offer, a withdrawal and a return are
-- carried out by the worker through the same services as at the desk.
CREATE TABLE core.family_request (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('income', 'member', 'contact', 'needs', 'wishes', 'document', 'withdraw', 'return', 'offer_answer')),
  body jsonb NOT NULL,
  file_id uuid,
  sent_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused', 'taken_back')),
  -- What the family is told about a refused one: a code of ours or the coordinator's words.
  refusal_code text,
  answer text,
  settled_at timestamptz,
  settled_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK (state <> 'refused' OR refusal_code IS NOT NULL OR length(btrim(answer)) > 0)
);
CREATE INDEX family_request_household ON core.family_request (agency_id, household_id, sent_at);
CREATE INDEX family_request_waiting ON core.family_request (agency_id, sent_at) WHERE state = 'waiting';
CREATE UNIQUE INDEX family_request_one_waiting ON core.family_request (agency_id, household_id, kind)
  WHERE state = 'waiting' AND kind IN ('contact', 'needs', 'wishes', 'withdraw', 'return', 'offer_answer');
CALL core.protect('core.family_request', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = core.family_request.agency_id AND h.id = core.family_request.household_id)');

-- What a decision of people meant for one family, frozen on its day, with the last day for an appeal.
-- It shows how families compare, so no partner organisation reads it.
CREATE TABLE core.family_verdict (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('passed_over', 'not_eligible', 'waiting_date')),
  decision_id uuid,
  unit_id uuid,
  offer_id uuid,
  decided_on date NOT NULL,
  appeal_until date NOT NULL CHECK (appeal_until >= decided_on),
  -- Who made the decision: none of them decides the appeal.
  made_by uuid[] NOT NULL,
  policy_version integer,
  -- The flat as the family may be told of it.
  flat_layout text,
  flat_city text,
  failed text[] NOT NULL DEFAULT '{}',
  unknown text[] NOT NULL DEFAULT '{}',
  score integer,
  rank integer,
  waiting_from date,
  waiting_to date,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, decision_id, household_id),
  UNIQUE (agency_id, offer_id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, offer_id) REFERENCES core.offer (agency_id, id),
  CHECK ((kind = 'waiting_date') = (waiting_from IS NOT NULL AND waiting_to IS NOT NULL AND decision_id IS NULL)),
  CHECK ((kind = 'not_eligible') = (cardinality(failed) > 0))
);
CREATE INDEX family_verdict_household ON core.family_verdict (agency_id, household_id, decided_on);
CALL core.protect('core.family_verdict', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE core.appeal (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  verdict_id uuid NOT NULL,
  household_id uuid NOT NULL,
  filed_on date NOT NULL,
  filed_through text NOT NULL CHECK (filed_through IN ('portal', 'paper')),
  recorded_by uuid,
  words text NOT NULL CHECK (length(btrim(words)) > 0),
  -- As in the verdict, which never changes: the database itself holds that another person decides.
  made_by uuid[] NOT NULL,
  state text NOT NULL CHECK (state IN ('filed', 'under_review', 'upheld', 'rejected', 'withdrawn')),
  taken_by uuid,
  taken_on date,
  decided_by uuid,
  decided_on date,
  reason text,
  effect text CHECK (effect IN ('waiting_date_restored', 'look_again')),
  document_id uuid,
  withdrawn_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, verdict_id) REFERENCES core.family_verdict (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  CHECK ((filed_through = 'paper') = (recorded_by IS NOT NULL)),
  CHECK ((state IN ('upheld', 'rejected')) = (decided_by IS NOT NULL AND decided_on IS NOT NULL)),
  CHECK (decided_by IS NULL OR length(btrim(coalesce(reason, ''))) > 0),
  CHECK ((state = 'upheld') = (effect IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_on IS NOT NULL)),
  CHECK (state <> 'under_review' OR taken_by IS NOT NULL),
  CONSTRAINT appeal_by_another_person CHECK ((decided_by IS NULL OR NOT decided_by = ANY (made_by)) AND (taken_by IS NULL OR NOT taken_by = ANY (made_by)))
);
CREATE UNIQUE INDEX appeal_once ON core.appeal (agency_id, verdict_id) WHERE state <> 'withdrawn';
CREATE INDEX appeal_open ON core.appeal (agency_id, filed_on) WHERE state IN ('filed', 'under_review');
CREATE INDEX appeal_household ON core.appeal (agency_id, household_id);
CALL core.protect('core.appeal', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- What the portal's views may read of it: no score, no rank, no snapshot, nobody who decided.
CALL core.open_columns_to_portal_views('core.applicant_page', 'agency_id, id, code, state, applied_on, return_until, missing, reasons, free_flats, suitable_flats, helper_name, helper_phone, helper_email, refreshed_at');
CALL core.open_columns_to_portal_views('core.family_request', 'agency_id, id, household_id, kind, body, file_id, sent_at, state, refusal_code, answer, settled_at');
CALL core.open_columns_to_portal_views('core.family_verdict', 'agency_id, id, household_id, kind, decided_on, appeal_until, flat_layout, flat_city, failed, waiting_from, waiting_to');
CALL core.open_columns_to_portal_views('core.appeal', 'agency_id, id, verdict_id, household_id, filed_on, words, state, decided_on, reason, effect, document_id, withdrawn_on');
CALL core.open_columns_to_portal_views('core.offer', 'agency_id, id, unit_id, household_id, state, offered_on, expires_on, viewing_on');
CALL core.open_columns_to_portal_views('core.unit_advance', 'agency_id, id, unit_id, amount');
GRANT SELECT (rent) ON core.unit TO portal_views;
GRANT CREATE ON SCHEMA portal TO portal_views;

SET LOCAL ROLE portal_views;

CREATE VIEW portal.application WITH (security_barrier) AS
  SELECT code, state, applied_on, return_until, missing, reasons, free_flats, suitable_flats, helper_name, helper_phone, helper_email, refreshed_at
  FROM core.applicant_page WHERE id = core.current_household();

CREATE VIEW portal.application_request WITH (security_barrier) AS
  SELECT id, kind, body, file_id IS NOT NULL AS has_photo, sent_at, state, refusal_code, answer, settled_at
  FROM core.family_request WHERE household_id = core.current_household();

-- The one offer that waits for this family, with the address it is about to see.
CREATE VIEW portal.application_offer WITH (security_barrier) AS
  SELECT o.id, o.state, o.offered_on, o.expires_on, o.viewing_on, b.street, b.house_number, b.city, u.unit_number, u.floor, u.layout, u.area_m2, u.rent,
    coalesce((SELECT sum(a.amount) FROM core.unit_advance a WHERE a.agency_id = u.agency_id AND a.unit_id = u.id), 0)::bigint AS services
  FROM core.offer o
  JOIN core.unit u ON u.agency_id = o.agency_id AND u.id = o.unit_id
  JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
  WHERE o.household_id = core.current_household() AND o.state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn');

CREATE VIEW portal.application_verdict WITH (security_barrier) AS
  SELECT id, kind, decided_on, appeal_until, flat_layout, flat_city, failed, waiting_from, waiting_to
  FROM core.family_verdict WHERE household_id = core.current_household();

CREATE VIEW portal.application_appeal WITH (security_barrier) AS
  SELECT id, verdict_id, filed_on, words, state, decided_on, reason, effect, document_id, withdrawn_on
  FROM core.appeal WHERE household_id = core.current_household();

-- The letter that answers an appeal, and no other paper.
CREATE VIEW portal.application_paper WITH (security_barrier) AS
  SELECT d.id, f.name, f.media_type, f.size, f.bytes
  FROM core.appeal a
  JOIN core.document d ON d.agency_id = a.agency_id AND d.id = a.document_id
  JOIN core.file f ON f.agency_id = d.agency_id AND f.id = d.file_id
  WHERE a.household_id = core.current_household();

RESET ROLE;

CREATE POLICY portal_writes ON core.family_request FOR INSERT TO portal_views
  WITH CHECK (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'waiting');
CREATE POLICY portal_takes_back ON core.family_request FOR UPDATE TO portal_views
  USING (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'waiting')
  WITH CHECK (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'taken_back');
CREATE POLICY portal_writes ON core.message FOR INSERT TO portal_views
  WITH CHECK (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'waiting' AND kind = 'application_code');
CREATE POLICY portal_writes ON core.appeal FOR INSERT TO portal_views
  WITH CHECK (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'filed' AND filed_through = 'portal');
CREATE POLICY portal_withdraws ON core.appeal FOR UPDATE TO portal_views
  USING (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'filed')
  WITH CHECK (agency_id = core.current_agency() AND household_id = core.current_household() AND state = 'withdrawn');
GRANT INSERT ON core.family_request, core.message, core.appeal TO portal_views;
GRANT UPDATE (state, settled_at) ON core.family_request TO portal_views;
GRANT UPDATE (state, withdrawn_on) ON core.appeal TO portal_views;
-- Only the function that files an appeal reads who decided; no view shows it.
GRANT SELECT (made_by) ON core.family_verdict TO portal_views;

SET LOCAL ROLE portal_views;

CREATE FUNCTION portal.send_code(message_id uuid, code_words text, until timestamptz, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.message (agency_id, id, household_id, kind, words, state, written_at, good_until)
  VALUES (core.current_agency(), message_id, core.current_household(), 'application_code', code_words, 'waiting', at, until);
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'MessageWaits', jsonb_build_object('messageId', message_id), at);
END $$;

-- The page is written anew by the worker.
CREATE FUNCTION portal.ask_for_page(at timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'ApplicantAsks', jsonb_build_object('householdId', core.current_household()), at);
$$;

-- False when one of this kind already waits.
CREATE FUNCTION portal.send_request(request_id uuid, about text, said jsonb, photo_id uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  BEGIN
    INSERT INTO core.family_request (agency_id, id, household_id, kind, body, file_id, sent_at, state)
    VALUES (core.current_agency(), request_id, core.current_household(), about, said, photo_id, at, 'waiting');
  EXCEPTION WHEN unique_violation THEN RETURN false;
  END;
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'FamilyRequested', jsonb_build_object('requestId', request_id, 'kind', about), at);
  RETURN true;
END $$;

-- False when there is none of theirs that still waits.
CREATE FUNCTION portal.take_back_request(request_id uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE core.family_request SET state = 'taken_back', settled_at = at
  WHERE agency_id = core.current_agency() AND id = request_id AND household_id = core.current_household() AND state = 'waiting'
    AND kind NOT IN ('withdraw', 'return', 'offer_answer');
  RETURN FOUND;
END $$;

-- False when the verdict is not theirs, its day has passed, or it is already appealed.
CREATE FUNCTION portal.file_appeal(appeal_id uuid, of_verdict_id uuid, said text, today date, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  BEGIN
    INSERT INTO core.appeal (agency_id, id, verdict_id, household_id, filed_on, filed_through, words, made_by, state)
    SELECT v.agency_id, appeal_id, v.id, v.household_id, today, 'portal', said, v.made_by, 'filed'
    FROM core.family_verdict v
    WHERE v.agency_id = core.current_agency() AND v.household_id = core.current_household() AND v.id = of_verdict_id AND v.appeal_until >= today;
  EXCEPTION WHEN unique_violation THEN RETURN false;
  END;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO core.outbox (agency_id, id, kind, payload, created_at)
  VALUES (core.current_agency(), uuidv7(), 'AppealFiled', jsonb_build_object('appealId', appeal_id), at);
  RETURN true;
END $$;

CREATE FUNCTION portal.withdraw_appeal(appeal_id uuid, today date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE core.appeal SET state = 'withdrawn', withdrawn_on = today
  WHERE agency_id = core.current_agency() AND id = appeal_id AND household_id = core.current_household() AND state = 'filed';
  RETURN FOUND;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA portal FROM PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA portal TO app_portal;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA portal TO app_portal;

RESET ROLE;
REVOKE CREATE ON SCHEMA portal FROM portal_views;
