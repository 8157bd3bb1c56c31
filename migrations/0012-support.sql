-- Casework. Only app_staff reaches `care`, and a row only when the actor is in the household's care team on that day;
-- a flag of three kinds also when the actor is a coordinator and the family agreed. The worker and the portal have no way in.

-- Who cares for whom, from when to when (both days count). Colleagues may see that somebody cares, never what is written.
-- A partner organisation sees nothing here. Only a social worker can be put into a team, and nobody who allocates flats.
CREATE TABLE care.care_team_member (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('key_worker', 'co_worker')),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  assigned_by uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, staff_member_id) REFERENCES core.staff_member (agency_id, id),
  FOREIGN KEY (agency_id, assigned_by) REFERENCES core.staff_member (agency_id, id),
  CONSTRAINT care_team_member_once EXCLUDE USING gist (
    agency_id WITH =, household_id WITH =, staff_member_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&
  ),
  CONSTRAINT care_team_member_one_key_worker EXCLUDE USING gist (
    agency_id WITH =, household_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&
  ) WHERE (role = 'key_worker')
);
CREATE INDEX care_team_member_staff ON care.care_team_member (agency_id, staff_member_id, household_id);
CREATE INDEX care_team_member_household ON care.care_team_member (agency_id, household_id);

ALTER TABLE care.care_team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE care.care_team_member FORCE ROW LEVEL SECURITY;
CREATE POLICY migration_owner ON care.care_team_member TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY agency ON care.care_team_member TO app_staff
  USING (
    agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    AND nullif(current_setting('app.partner_id', true), '') IS NULL
  )
  WITH CHECK (
    agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    AND nullif(current_setting('app.partner_id', true), '') IS NULL
    AND EXISTS (
      SELECT 1 FROM core.staff_member s
      WHERE s.agency_id = care_team_member.agency_id AND s.id = care_team_member.staff_member_id
        AND 'social_worker' = ANY (s.roles) AND NOT 'coordinator' = ANY (s.roles)
    )
  );
GRANT SELECT, INSERT, UPDATE (valid_to) ON care.care_team_member TO app_staff;

-- Walls of a table of casework: read by the household's care team of that day; written by it, in the writer's own name.
-- `author` names the column that says who wrote; `changes` the columns that may change later, if any.
CREATE PROCEDURE care.protect_casework(target regclass, author text, changes text DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE
  -- The set of households is found once per statement, not once per row.
  in_team text := 'agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid AND household_id IN ('
    || 'SELECT t.household_id FROM care.care_team_member t'
    || ' WHERE t.agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid'
    || ' AND t.staff_member_id = nullif(current_setting(''app.actor_id'', true), '''')::uuid'
    || ' AND t.valid_from <= nullif(current_setting(''app.today'', true), '''')::date'
    || ' AND (t.valid_to IS NULL OR t.valid_to >= nullif(current_setting(''app.today'', true), '''')::date))';
  by_actor text := format('%I = nullif(current_setting(''app.actor_id'', true), '''')::uuid', author);
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY migration_owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', target);
  EXECUTE format('CREATE POLICY team_reads ON %s FOR SELECT TO app_staff USING (%s)', target, in_team);
  EXECUTE format('CREATE POLICY team_writes ON %s FOR INSERT TO app_staff WITH CHECK (%s AND %s)', target, in_team, by_actor);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO app_staff', target);
  IF changes IS NOT NULL THEN
    EXECUTE format('CREATE POLICY team_changes ON %s FOR UPDATE TO app_staff USING (%s) WITH CHECK (%s)', target, in_team, in_team);
    EXECUTE format('GRANT UPDATE (%s) ON %s TO app_staff', changes, target);
  END IF;
END $$;

-- What is written about a visit stays as it was written.
CREATE TABLE care.visit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  visited_on date NOT NULL,
  form text NOT NULL CHECK (form IN ('home', 'office', 'phone', 'outside')),
  length_minutes integer CHECK (length_minutes BETWEEN 1 AND 720),
  present text,
  content text NOT NULL CHECK (length(btrim(content)) > 0),
  next_step text,
  next_visit_on date CHECK (next_visit_on > visited_on),
  next_visit_at text CHECK (next_visit_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, written_by) REFERENCES core.staff_member (agency_id, id),
  CHECK (next_visit_at IS NULL OR next_visit_on IS NOT NULL)
);
CREATE INDEX visit_household ON care.visit (agency_id, household_id, visited_on);
CALL care.protect_casework('care.visit', 'written_by');

CREATE TABLE care.goal (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  title text NOT NULL CHECK (length(btrim(title)) > 0),
  first_step text,
  due_on date,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'reached', 'dropped')),
  set_on date NOT NULL,
  set_by uuid NOT NULL,
  closed_on date,
  closed_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, set_by) REFERENCES core.staff_member (agency_id, id),
  FOREIGN KEY (agency_id, closed_by) REFERENCES core.staff_member (agency_id, id),
  CHECK ((state = 'open') = (closed_on IS NULL)),
  CHECK ((state = 'open') = (closed_by IS NULL))
);
CREATE INDEX goal_household ON care.goal (agency_id, household_id);
CALL care.protect_casework('care.goal', 'set_by', 'state, closed_on, closed_by');

-- How to get to the door: the bell, the dog, the neighbour with the key.
CREATE TABLE care.door_note (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 300),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, household_id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, written_by) REFERENCES core.staff_member (agency_id, id)
);
CALL care.protect_casework('care.door_note', 'written_by', 'content, written_by, written_at');

-- A flag has no words of the family's life in it: kind and level only, and what the coordinator promised in answer.
-- Payment, neighbours and condition reach the coordinator, who is outside the care team, when the family agreed and
-- the tap was not taken back; the other kinds stay with the team. What is written about a flag lies apart.
CREATE TABLE care.risk_flag (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('payment', 'neighbours', 'condition', 'health', 'family', 'authorities')),
  level text NOT NULL DEFAULT 'attention' CHECK (level IN ('attention', 'urgent')),
  raised_at timestamptz NOT NULL,
  raised_by uuid NOT NULL,
  withdrawn_at timestamptz,
  answer text CHECK (answer IN ('calls_family', 'agrees_instalments', 'orders_repair', 'talks_to_neighbours', 'talks_to_landlord', 'other')),
  answer_words text CHECK (length(answer_words) <= 500),
  answered_at timestamptz,
  answered_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  PRIMARY KEY (agency_id, id),
  -- So that a note cannot hang a flag of one family into the folder of another.
  UNIQUE (agency_id, id, household_id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, raised_by) REFERENCES core.staff_member (agency_id, id),
  FOREIGN KEY (agency_id, answered_by) REFERENCES core.staff_member (agency_id, id),
  FOREIGN KEY (agency_id, closed_by) REFERENCES core.staff_member (agency_id, id),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CHECK (answer IS NULL OR kind IN ('payment', 'neighbours', 'condition')),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE INDEX risk_flag_household ON care.risk_flag (agency_id, household_id, raised_at);
CREATE INDEX risk_flag_open ON care.risk_flag (agency_id, raised_at) WHERE withdrawn_at IS NULL AND closed_at IS NULL;
CALL care.protect_casework('care.risk_flag', 'raised_by', 'withdrawn_at, answer, answer_words, answered_at, answered_by, closed_at, closed_by');

DO $$
DECLARE
  shared text := 'agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid'
    || ' AND kind IN (''payment'', ''neighbours'', ''condition'') AND withdrawn_at IS NULL'
    || ' AND EXISTS (SELECT 1 FROM core.staff_member s'
    || '   WHERE s.agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid'
    || '   AND s.id = nullif(current_setting(''app.actor_id'', true), '''')::uuid'
    || '   AND s.active AND s.roles && ARRAY[''coordinator'', ''manager''])'
    || ' AND household_id IN (SELECT c.household_id FROM intake.consent c'
    || '   WHERE c.agency_id = nullif(current_setting(''app.agency_id'', true), '''')::uuid'
    || '   AND c.purpose = ''share_flags_with_coordinator'''
    || '   AND c.given_on <= nullif(current_setting(''app.today'', true), '''')::date'
    || '   AND (c.valid_to IS NULL OR c.valid_to >= nullif(current_setting(''app.today'', true), '''')::date)'
    || '   AND (c.withdrawn_on IS NULL OR c.withdrawn_on > nullif(current_setting(''app.today'', true), '''')::date))';
  by_actor text := '(answered_by = nullif(current_setting(''app.actor_id'', true), '''')::uuid'
    || ' OR closed_by = nullif(current_setting(''app.actor_id'', true), '''')::uuid)';
BEGIN
  EXECUTE format('CREATE POLICY coordinator_reads ON care.risk_flag FOR SELECT TO app_staff USING (%s)', shared);
  EXECUTE format('CREATE POLICY coordinator_answers ON care.risk_flag FOR UPDATE TO app_staff USING (%s) WITH CHECK (%s AND %s)', shared, shared, by_actor);
END $$;

CREATE TABLE care.risk_flag_note (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  risk_flag_id uuid NOT NULL,
  content text NOT NULL CHECK (length(btrim(content)) > 0),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, risk_flag_id, household_id) REFERENCES care.risk_flag (agency_id, id, household_id),
  FOREIGN KEY (agency_id, written_by) REFERENCES core.staff_member (agency_id, id)
);
CREATE INDEX risk_flag_note_flag ON care.risk_flag_note (agency_id, risk_flag_id);
CALL care.protect_casework('care.risk_flag_note', 'written_by');
