-- Who takes over a flat when its offer ends without a home, the order people gave to its candidates, and the steps each offer has gone.

-- Reserves a decision named, in order. A flat has one list at a time; it stands until somebody lives there.
CREATE TABLE core.reserve_list (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  named_on date NOT NULL,
  named_by uuid NOT NULL,
  -- The day the offer ended and a reserve's turn came; null while an offer runs, or before the first one.
  turn_since date,
  ended_on date,
  ended_because text CHECK (ended_because IN ('housed', 'replaced', 'closed')),
  ended_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  CHECK ((ended_on IS NULL) = (ended_because IS NULL)),
  CHECK (ended_on IS NULL OR turn_since IS NULL),
  CHECK (ended_because IS DISTINCT FROM 'closed' OR length(btrim(ended_reason)) > 0)
);
CREATE UNIQUE INDEX reserve_list_one_per_unit ON core.reserve_list (agency_id, unit_id) WHERE ended_on IS NULL;
CREATE INDEX reserve_list_unit ON core.reserve_list (agency_id, unit_id, id);
CALL core.protect('core.reserve_list', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- A reserve waits freely: nothing here keeps the family from another flat.
CREATE TABLE core.reserve (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  list_id uuid NOT NULL,
  household_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 10),
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  overridden_rules text[] NOT NULL DEFAULT '{}',
  snapshot jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'offered', 'dropped')),
  -- The decision made when the reserve took over, and who was passed over then and why.
  decision_id uuid,
  passed_over jsonb,
  closed_on date,
  dropped_reason text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, list_id, position),
  UNIQUE (agency_id, list_id, household_id),
  FOREIGN KEY (agency_id, list_id) REFERENCES core.reserve_list (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  CHECK ((state = 'waiting') = (closed_on IS NULL)),
  CHECK ((state = 'offered') = (decision_id IS NOT NULL)),
  CHECK ((state = 'dropped') = (dropped_reason IS NOT NULL))
);
CREATE INDEX reserve_household ON core.reserve (agency_id, household_id);
-- A list compares families: no partner organisation reads it.
CALL core.protect('core.reserve', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- The order people gave to candidates of a flat beside the computed one, with its reason. A new order ends the one before.
CREATE TABLE core.candidate_order (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  household_ids uuid[] NOT NULL CHECK (cardinality(household_ids) BETWEEN 1 AND 10),
  -- The computed ranks of the same families when they were put in order; null for who had none.
  computed_ranks integer[] NOT NULL CHECK (cardinality(computed_ranks) = cardinality(household_ids)),
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  ordered_at timestamptz NOT NULL,
  ordered_by uuid NOT NULL,
  ended_at timestamptz,
  ended_because text CHECK (ended_because IN ('replaced', 'withdrawn', 'housed')),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  CHECK ((ended_at IS NULL) = (ended_because IS NULL))
);
CREATE UNIQUE INDEX candidate_order_one_per_unit ON core.candidate_order (agency_id, unit_id) WHERE ended_at IS NULL;
CALL core.protect('core.candidate_order', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- Each step of an offer, by whom and when. Offers made before this table tell their days by their own columns.
CREATE TABLE core.offer_step (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  offer_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  act text NOT NULL,
  state text NOT NULL,
  happened_at timestamptz NOT NULL,
  -- Null: the system, on the day the offer ran out.
  done_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, offer_id, position),
  FOREIGN KEY (agency_id, offer_id) REFERENCES core.offer (agency_id, id)
);
CALL core.protect('core.offer_step', 'SELECT, INSERT', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = core.offer_step.agency_id AND o.id = core.offer_step.offer_id)');
