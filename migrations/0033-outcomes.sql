-- So that the past can be looked at and played again: who was on the list when it was decided, with the facts of that day, and replays asked for.

-- The facts a matching knew of a family (no name), kept once each time they change.
CREATE TABLE core.frozen_facts (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  facts jsonb NOT NULL,
  kept_on date NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, household_id, digest),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
-- Facts of one family beside those of another: no partner organisation reads them.
CALL core.protect('core.frozen_facts', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE core.decision_pool (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  -- Everybody who waited that day, in parallel: first those who met the rules, as they were ranked, then the others.
  household_ids uuid[] NOT NULL,
  facts_ids uuid[] NOT NULL CHECK (cardinality(facts_ids) = cardinality(household_ids)),
  eligible integer NOT NULL CHECK (eligible BETWEEN 0 AND cardinality(household_ids)),
  -- Who shared the first place among those who could be chosen (no other running offer, not offered this flat in vain); whose other offer ran.
  first_ids uuid[] NOT NULL,
  elsewhere_ids uuid[] NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, decision_id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id)
);
CALL core.protect('core.decision_pool', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');
CREATE INDEX match_decision_day ON core.match_decision (agency_id, decided_on);

-- Past decisions under other rules, as asked for and what came of it.
CREATE TABLE core.past_replay (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  document jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'solving', 'done', 'cancelled')),
  -- Flats played of all flats of the period.
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL CHECK (done BETWEEN 0 AND total),
  finished_at timestamptz,
  result jsonb,
  PRIMARY KEY (agency_id, id),
  CHECK (from_on <= to_on),
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((state IN ('done', 'cancelled')) = (finished_at IS NOT NULL))
);
CALL core.protect('core.past_replay', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');
