-- Many flats at once: an allocation as it was asked for and what came of it, and the pairs a person proposed from it.

CREATE TABLE core.allocation (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  as_of date NOT NULL,
  policy_version integer NOT NULL,
  minimum_fit integer NOT NULL CHECK (minimum_fit >= 0),
  -- What was free and who waited when it was asked for; families and flats with a running offer are kept out (frozen).
  flats integer NOT NULL,
  families integer NOT NULL,
  frozen integer NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'solving', 'done', 'cancelled', 'failed')),
  finished_at timestamptz,
  -- Pairs of the optimal plan and of going flat by flat, what housing the most costs, flats that hang on one family.
  result jsonb,
  PRIMARY KEY (agency_id, id),
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((state IN ('done', 'cancelled', 'failed')) = (finished_at IS NOT NULL))
);
-- It compares families: no partner organisation reads it.
CALL core.protect('core.allocation', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE core.match_proposal (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  household_id uuid NOT NULL,
  allocation_id uuid,
  proposed_on date NOT NULL,
  proposed_by uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'decided', 'dropped')),
  closed_on date,
  reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, allocation_id) REFERENCES core.allocation (agency_id, id),
  CHECK ((state = 'proposed') = (closed_on IS NULL)),
  CHECK (state <> 'dropped' OR reason IS NOT NULL)
);
-- One flat and one family stand in one proposal at a time: it is a plan, and a plan houses each once.
CREATE UNIQUE INDEX match_proposal_one_per_unit ON core.match_proposal (agency_id, unit_id) WHERE state = 'proposed';
CREATE UNIQUE INDEX match_proposal_one_per_household ON core.match_proposal (agency_id, household_id) WHERE state = 'proposed';
CALL core.protect('core.match_proposal', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');
