-- Casework. Only app_staff reaches `care`, and a row only when the actor is in the household's care team on that day.

CREATE TABLE care.care_team_member (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('key_worker', 'co_worker')),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, staff_member_id) REFERENCES core.staff_member (agency_id, id)
);
CREATE INDEX care_team_member_staff ON care.care_team_member (agency_id, staff_member_id, household_id);
CALL core.protect('care.care_team_member', 'SELECT, INSERT, UPDATE', 'app_staff');

CREATE PROCEDURE care.protect_casework(target regclass, rights text DEFAULT 'SELECT, INSERT, UPDATE', also text DEFAULT 'false') LANGUAGE plpgsql AS $$
BEGIN
  CALL core.protect(target, rights, 'app_staff', format(
    '(%2$s) OR EXISTS (SELECT 1 FROM care.care_team_member t WHERE t.agency_id = %1$s.agency_id AND t.household_id = %1$s.household_id'
    || ' AND t.staff_member_id = nullif(current_setting(''app.actor_id'', true), '''')::uuid'
    || ' AND t.valid_from <= nullif(current_setting(''app.today'', true), '''')::date'
    || ' AND (t.valid_to IS NULL OR t.valid_to >= nullif(current_setting(''app.today'', true), '''')::date))', target, also));
END $$;

CREATE TABLE care.visit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  visited_on date NOT NULL,
  form text NOT NULL CHECK (form IN ('home', 'office', 'phone', 'outside')),
  length_minutes integer CHECK (length_minutes BETWEEN 1 AND 720),
  present text,
  content text NOT NULL,
  next_step text,
  next_visit_on date,
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX visit_household ON care.visit (agency_id, household_id, visited_on);
CALL care.protect_casework('care.visit', 'SELECT, INSERT');

CREATE TABLE care.goal (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  title text NOT NULL,
  first_step text,
  due_on date,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'reached', 'dropped')),
  set_on date NOT NULL,
  set_by uuid NOT NULL,
  closed_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CALL care.protect_casework('care.goal');

-- A flag has no words in it: kind and level only. Payment, neighbours and condition reach the coordinator
-- (who is outside the care team); the other kinds stay with the team. What is written about it lies apart.
CREATE TABLE care.risk_flag (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('payment', 'neighbours', 'condition', 'health', 'family', 'authorities')),
  level text NOT NULL DEFAULT 'attention' CHECK (level IN ('attention', 'urgent')),
  raised_at timestamptz NOT NULL,
  raised_by uuid NOT NULL,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  closed_at timestamptz,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX risk_flag_household ON care.risk_flag (agency_id, household_id);
CALL care.protect_casework('care.risk_flag', 'SELECT, INSERT, UPDATE', 'kind IN (''payment'', ''neighbours'', ''condition'') AND nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE care.risk_flag_note (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  risk_flag_id uuid NOT NULL,
  content text NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, risk_flag_id) REFERENCES care.risk_flag (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CALL care.protect_casework('care.risk_flag_note', 'SELECT, INSERT');
