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
CALL core.protect('core.match_decision', 'SELECT, INSERT');

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
CALL core.protect('core.match_decider', 'SELECT, INSERT');

CREATE TABLE core.offer (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  household_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn', 'housed', 'refused', 'withdrawn', 'expired')),
  offered_on date NOT NULL,
  expires_on date NOT NULL,
  viewing_on date,
  family_answered_on date,
  landlord_answered_on date,
  promised_on date,
  promise_document_id uuid,
  refused_by text CHECK (refused_by IN ('family', 'landlord')),
  refusal_code text,
  closed_on date,
  closed_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, decision_id) REFERENCES core.match_decision (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  CHECK ((state = 'refused') = (refusal_code IS NOT NULL AND refused_by IS NOT NULL))
);
CREATE UNIQUE INDEX offer_one_active_per_unit ON core.offer (agency_id, unit_id)
  WHERE state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn');
CREATE UNIQUE INDEX offer_one_active_per_household ON core.offer (agency_id, household_id)
  WHERE state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn');
CALL core.protect('core.offer');
