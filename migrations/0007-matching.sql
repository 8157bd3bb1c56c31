-- Which family for which flat: published policies, decisions with the people who made them, offers. One flat, one active offer.

CREATE TABLE core.matching_policy (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  adopted_on date NOT NULL,
  adopted_by uuid,
  document jsonb NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, version)
);
CALL core.protect('core.matching_policy', 'SELECT, INSERT');

-- What a landlord asks of tenants, read under the Anti-discrimination Act before it is kept: a discriminatory condition
-- has no row. `needs_evidence` weighs only once the landlord has shown why.
CREATE TABLE core.landlord_condition (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('max_persons', 'no_smoking', 'no_pets', 'start_date', 'household_insurance', 'quiet_hours', 'proof_of_income', 'other')),
  words text NOT NULL,
  person_limit integer CHECK (person_limit BETWEEN 1 AND 50),
  verdict text NOT NULL CHECK (verdict IN ('lawful', 'needs_evidence')),
  paragraph text NOT NULL,
  evidence text,
  recorded_on date NOT NULL,
  recorded_by uuid NOT NULL,
  ended_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  CHECK ((kind = 'max_persons') = (person_limit IS NOT NULL))
);
CREATE INDEX landlord_condition_unit ON core.landlord_condition (agency_id, unit_id) WHERE ended_on IS NULL;
CALL core.protect('core.landlord_condition', 'SELECT, INSERT, UPDATE');

-- The snapshot is what was known and shown when it was decided.
CREATE TABLE core.match_decision (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  household_id uuid NOT NULL,
  policy_id uuid NOT NULL,
  decided_on date NOT NULL,
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  overridden_rules text[] NOT NULL DEFAULT '{}',
  score integer,
  snapshot jsonb NOT NULL,
  recorded_by uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, policy_id) REFERENCES core.matching_policy (agency_id, id)
);
-- A snapshot shows how families compare: no partner organisation reads it, not even of its own family.
CALL core.protect('core.match_decision', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE core.match_decider (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, decision_id, staff_member_id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  FOREIGN KEY (agency_id, staff_member_id) REFERENCES core.staff_member (agency_id, id)
);
CALL core.protect('core.match_decider', 'SELECT, INSERT', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

CREATE TABLE core.offer (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  household_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn', 'housed', 'refused', 'withdrawn', 'expired')),
  -- Who will let the flat: the landlord (A), who must then be asked, or the agency itself (B, C).
  lessor text NOT NULL CHECK (lessor IN ('landlord', 'agency')),
  offered_on date NOT NULL,
  expires_on date NOT NULL,
  viewing_on date,
  family_answered_on date,
  landlord_answered_on date,
  promised_on date,
  promise_document_id uuid,
  refused_by text CHECK (refused_by IN ('family', 'landlord')),
  refusal_code text,
  consequence text CHECK (consequence IN ('waiting_date_kept', 'waiting_date_moved')),
  closed_on date,
  closed_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  CHECK ((state = 'refused') = (refusal_code IS NOT NULL AND refused_by IS NOT NULL AND consequence IS NOT NULL)),
  CHECK ((state IN ('refused', 'withdrawn', 'expired', 'housed')) = (closed_on IS NOT NULL)),
  CHECK (state <> 'withdrawn' OR closed_reason IS NOT NULL)
);
CREATE INDEX offer_unit ON core.offer (agency_id, unit_id);
CREATE INDEX offer_household ON core.offer (agency_id, household_id);
CREATE UNIQUE INDEX offer_one_active_per_unit ON core.offer (agency_id, unit_id)
  WHERE state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn');
CREATE UNIQUE INDEX offer_one_active_per_household ON core.offer (agency_id, household_id)
  WHERE state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn');
-- A partner worker follows the offers of the families the partner referred, and no others.
CALL core.protect('core.offer', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = core.offer.agency_id AND h.id = core.offer.household_id)');
