-- The committee: its members and their terms, a sitting about one free flat, a blinded packet, votes that stay sealed until they are counted.

-- Somebody who is not staff (a representative of tenants, of a town) sits on a panel and sees nothing else.
ALTER TABLE access.membership DROP CONSTRAINT membership_roles_check;
ALTER TABLE access.membership ADD CONSTRAINT membership_roles_check CHECK (
  cardinality(roles) > 0
  AND roles <@ ARRAY['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'partner_worker', 'auditor', 'panel_member', 'landlord']
);
ALTER TABLE access.membership ADD CONSTRAINT membership_panel_member_alone CHECK (NOT ('panel_member' = ANY (roles)) OR roles = ARRAY['panel_member']);

CREATE TABLE core.panel (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(btrim(name)) > 0),
  -- How many votes make a vote.
  quorum integer NOT NULL CHECK (quorum BETWEEN 2 AND 50),
  -- The next day it meets, as it was agreed; null when none was.
  meets_on date,
  closed_on date,
  PRIMARY KEY (agency_id, id)
);

CREATE TABLE core.panel_member (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  panel_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('chair', 'member', 'tenant_representative', 'secretary')),
  valid_from date NOT NULL,
  -- The last day of the term.
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, panel_id) REFERENCES core.panel (agency_id, id),
  FOREIGN KEY (agency_id, staff_member_id) REFERENCES core.staff_member (agency_id, id),
  -- One seat for a person, one chair for a panel, on any day.
  CONSTRAINT panel_member_once EXCLUDE USING gist (agency_id WITH =, panel_id WITH =, staff_member_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  CONSTRAINT panel_one_chair EXCLUDE USING gist (agency_id WITH =, panel_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (role = 'chair')
);
CREATE INDEX panel_member_of ON core.panel_member (agency_id, staff_member_id);

-- The sitting keeps what it was called on: quorum, who sits, the flat as members see it.
CREATE TABLE core.panel_sitting (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  panel_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'inquorate', 'counting', 'tied', 'decided', 'nobody', 'cancelled')),
  quorum integer NOT NULL CHECK (quorum >= 2),
  flat jsonb NOT NULL,
  policy_version integer NOT NULL,
  convened_at timestamptz NOT NULL,
  convened_by uuid NOT NULL,
  -- Why families of a better rank are not in the packet; null when nobody was passed over.
  skipped_reason text,
  deadline_at timestamptz NOT NULL,
  -- Whose sitting it is; a member who is not staff finds it by this list.
  seat_holder_ids uuid[] NOT NULL CHECK (cardinality(seat_holder_ids) >= 2),
  -- The moment the votes were opened: until then no row of core.panel_ballot is readable but one's own.
  counted_at timestamptz,
  counted_by uuid,
  tally jsonb,
  outcome_candidate_id uuid,
  chair_reason text,
  chair_decided_at timestamptz,
  chair_decided_by uuid,
  decision_id uuid,
  minutes_document_id uuid,
  cancel_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, panel_id) REFERENCES core.panel (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  FOREIGN KEY (agency_id, minutes_document_id) REFERENCES core.document (agency_id, id),
  CHECK (state NOT IN ('open', 'inquorate') OR counted_at IS NULL),
  CHECK (state NOT IN ('counting', 'tied', 'decided', 'nobody') OR counted_at IS NOT NULL),
  CHECK (state NOT IN ('tied', 'decided', 'nobody') OR tally IS NOT NULL),
  CHECK ((state = 'decided') = (outcome_candidate_id IS NOT NULL AND decision_id IS NOT NULL)),
  CHECK (state NOT IN ('decided', 'nobody') OR minutes_document_id IS NOT NULL),
  CHECK ((chair_decided_at IS NULL) = (chair_reason IS NULL)),
  CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
-- Two sittings about one flat would decide it twice.
CREATE UNIQUE INDEX panel_sitting_one_per_unit ON core.panel_sitting (agency_id, unit_id) WHERE state IN ('open', 'inquorate', 'counting', 'tied');
CREATE INDEX panel_sitting_panel ON core.panel_sitting (agency_id, panel_id, deadline_at);

-- Who sits, as it was when the sitting was called. A vote of somebody whose kin is a candidate is barred; what kin is written nowhere here.
CREATE TABLE core.panel_seat (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  member_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('chair', 'member', 'tenant_representative', 'secretary')),
  barred_at timestamptz,
  barred_by uuid,
  -- That a vote was cast, not which.
  answered_at timestamptz,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, sitting_id, staff_member_id),
  FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id),
  FOREIGN KEY (agency_id, member_id) REFERENCES core.panel_member (agency_id, id),
  FOREIGN KEY (agency_id, staff_member_id) REFERENCES core.staff_member (agency_id, id)
);

-- What members are shown of a candidate: counts and words, frozen. No household here, no name, no money.
CREATE TABLE core.panel_candidate (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  label text NOT NULL CHECK (label IN ('A', 'B', 'C')),
  packet jsonb NOT NULL,
  -- Why nobody could be chosen for it any more when the votes were counted.
  gone text CHECK (gone IN ('not_waiting', 'has_offer', 'not_eligible')),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, sitting_id, label),
  FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id)
);

-- Who the candidate is and what the coordinators saw: never read by a member who is not staff, nor by a partner organisation.
CREATE TABLE core.panel_candidate_file (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  household_id uuid NOT NULL,
  snapshot jsonb NOT NULL,
  -- Rules the panel would set aside by choosing the candidate, and why it may.
  overridden_rules text[] NOT NULL DEFAULT '{}',
  override_reason text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, candidate_id),
  UNIQUE (agency_id, sitting_id, household_id),
  FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id),
  FOREIGN KEY (agency_id, candidate_id) REFERENCES core.panel_candidate (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  CHECK ((cardinality(overridden_rules) = 0) = (override_reason IS NULL))
);

-- One vote of one member: for each candidate, or a conflict of interest instead of all of them.
CREATE TABLE core.panel_ballot (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  conflict boolean NOT NULL,
  -- {"A": "for", "B": "against", "C": "abstain"}; empty with a conflict.
  choices jsonb NOT NULL,
  reason text,
  cast_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, sitting_id, staff_member_id),
  FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id),
  CHECK (NOT conflict OR (choices = '{}' AND reason IS NULL))
);

-- What the conflict is, for whoever wrote it down; no paper and no other person reads it.
CREATE TABLE core.panel_conflict_note (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  detail text NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id)
);
CREATE INDEX panel_conflict_note_sitting ON core.panel_conflict_note (agency_id, sitting_id);

-- Staff (no partner set) see their agency's; a member who is not staff, behind the partners' wall, only where they sit.
CALL core.protect('core.panel_member', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR staff_member_id = nullif(current_setting(''app.actor_id'', true), '''')::uuid');
CALL core.protect('core.panel', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM core.panel_member m WHERE m.agency_id = core.panel.agency_id AND m.panel_id = core.panel.id)');
CALL core.protect('core.panel_sitting', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR nullif(current_setting(''app.actor_id'', true), '''')::uuid = ANY (seat_holder_ids)');
CALL core.protect('core.panel_seat', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'EXISTS (SELECT 1 FROM core.panel_sitting s WHERE s.agency_id = core.panel_seat.agency_id AND s.id = core.panel_seat.sitting_id)');
CALL core.protect('core.panel_candidate', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'EXISTS (SELECT 1 FROM core.panel_sitting s WHERE s.agency_id = core.panel_candidate.agency_id AND s.id = core.panel_candidate.sitting_id)');
CALL core.protect('core.panel_candidate_file', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');
CALL core.protect('core.panel_conflict_note', 'SELECT, INSERT', 'app_staff, app_worker', 'written_by = nullif(current_setting(''app.actor_id'', true), '''')::uuid');

-- Who sits and what is sat about is written for the agency; behind the wall a member only reads it.
DO $$
DECLARE
  target text;
  staff text := 'agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid AND nullif(current_setting(''app.partner_id'', true), '''') IS NULL';
BEGIN
  FOREACH target IN ARRAY ARRAY['panel', 'panel_member', 'panel_sitting', 'panel_seat', 'panel_candidate'] LOOP
    EXECUTE format('CREATE POLICY written_by_agency ON core.%I AS RESTRICTIVE FOR INSERT TO app_staff, app_worker WITH CHECK (%s)', target, staff);
    EXECUTE format('CREATE POLICY changed_by_agency ON core.%I AS RESTRICTIVE FOR UPDATE TO app_staff, app_worker USING (%s) WITH CHECK (%s)', target, staff, staff);
  END LOOP;
END $$;

-- Sealed: a ballot is read by who cast it, and by those who see the sitting once its votes are counted.
CALL core.protect('core.panel_ballot', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'staff_member_id = nullif(current_setting(''app.actor_id'', true), '''')::uuid OR EXISTS (SELECT 1 FROM core.panel_sitting s
     WHERE s.agency_id = core.panel_ballot.agency_id AND s.id = core.panel_ballot.sitting_id AND s.counted_at IS NOT NULL)');
-- Cast and changed by oneself, while the sitting is open: nobody votes for another, and nothing changes once it is counted.
CREATE POLICY own_cast ON core.panel_ballot AS RESTRICTIVE FOR INSERT TO app_staff, app_worker
  WITH CHECK (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    AND staff_member_id = nullif(current_setting('app.actor_id', true), '')::uuid
    AND EXISTS (SELECT 1 FROM core.panel_sitting s WHERE s.agency_id = core.panel_ballot.agency_id AND s.id = core.panel_ballot.sitting_id AND s.state = 'open'));
CREATE POLICY own_change ON core.panel_ballot AS RESTRICTIVE FOR UPDATE TO app_staff, app_worker
  USING (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    AND staff_member_id = nullif(current_setting('app.actor_id', true), '')::uuid
    AND EXISTS (SELECT 1 FROM core.panel_sitting s WHERE s.agency_id = core.panel_ballot.agency_id AND s.id = core.panel_ballot.sitting_id AND s.state = 'open'))
  WITH CHECK (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    AND staff_member_id = nullif(current_setting('app.actor_id', true), '')::uuid
    AND EXISTS (SELECT 1 FROM core.panel_sitting s WHERE s.agency_id = core.panel_ballot.agency_id AND s.id = core.panel_ballot.sitting_id AND s.state = 'open'));

-- A decision may rest on a sitting.
ALTER TABLE core.match_decision ADD COLUMN sitting_id uuid;
ALTER TABLE core.match_decision ADD FOREIGN KEY (agency_id, sitting_id) REFERENCES core.panel_sitting (agency_id, id);
