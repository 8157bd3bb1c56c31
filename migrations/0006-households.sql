-- How a family comes in. Income, benefits, needs and consents live in `intake`: the portal's roles never reach it.
-- A partner worker sees only the households the partner referred: the wall is in the row, not in the screen.
-- No ethnicity, nationality, religion or national identity number: there is no column for them.

CREATE TABLE intake.household (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL COLLATE "cs-x-icu",
  state text NOT NULL DEFAULT 'applicant' CHECK (state IN ('applicant', 'housed', 'closed')),
  applied_on date NOT NULL,
  -- The place in the waiting list: the day of the application, unless a flat was refused without a reason since.
  waiting_since date NOT NULL,
  referred_by_partner_id uuid,
  recorded_by uuid NOT NULL,
  phone text,
  email text,
  contact_address text,
  interpreter_language text,
  quiet_mode boolean NOT NULL DEFAULT false,
  privacy_notice_on date,
  -- The days somebody went through the family's money and needs. Without them an empty list is unknown, not nothing.
  income_stated_on date,
  needs_stated_on date,
  housed_on date,
  closed_on date,
  closed_reason text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  CONSTRAINT household_partner FOREIGN KEY (agency_id, referred_by_partner_id) REFERENCES core.partner (agency_id, id),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL AND closed_reason IS NOT NULL)),
  CHECK (state <> 'housed' OR housed_on IS NOT NULL)
);
CREATE INDEX household_state ON intake.household (agency_id, state, applied_on);
CALL core.protect('intake.household', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR referred_by_partner_id = nullif(current_setting(''app.partner_id'', true), '''')::uuid');

-- Details of a household are visible exactly where the household is: the sub-select runs under its policy.
CREATE PROCEDURE intake.protect_detail(target regclass, rights text) LANGUAGE plpgsql AS $$
BEGIN
  CALL core.protect(target, rights, 'app_staff, app_worker',
    format('nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = %1$s.agency_id AND h.id = %1$s.household_id)', target));
END $$;

CREATE TABLE intake.member (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  given_name text NOT NULL COLLATE "cs-x-icu",
  family_name text NOT NULL COLLATE "cs-x-icu",
  birth_date date NOT NULL,
  relation text NOT NULL CHECK (relation IN ('applicant', 'partner', 'child', 'foster_child', 'grandchild', 'parent', 'sibling', 'other')),
  is_contact boolean NOT NULL DEFAULT false,
  left_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX member_household ON intake.member (agency_id, household_id);
CALL intake.protect_detail('intake.member', 'SELECT, INSERT, UPDATE');

CREATE TABLE intake.housing_situation (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  ethos_code text NOT NULL CHECK (ethos_code ~ '^(1\.1|2\.1|3\.[1-3]|4\.1|5\.[12]|6\.[1-3]|7\.[12]|8\.[1-3]|9\.[12]|10\.1|11\.[1-3]|12\.1|13\.1)$'),
  since date NOT NULL,
  note text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX housing_situation_household ON intake.housing_situation (agency_id, household_id, since);
CALL intake.protect_detail('intake.housing_situation', 'SELECT, INSERT');

CREATE TABLE intake.income (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  member_id uuid,
  kind text NOT NULL CHECK (kind IN ('employment', 'part_time', 'self_employment', 'pension', 'parental', 'maintenance', 'foster_reward', 'other')),
  amount bigint NOT NULL CHECK (amount > 0),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  evidence text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  CONSTRAINT income_member FOREIGN KEY (agency_id, member_id) REFERENCES intake.member (agency_id, id)
);
CREATE INDEX income_household ON intake.income (agency_id, household_id);
CALL intake.protect_detail('intake.income', 'SELECT, INSERT, UPDATE');

CREATE TABLE intake.benefit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('state_social_assistance', 'foster_benefit', 'care_allowance', 'child_benefit', 'emergency_aid', 'other')),
  payer text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  housing_part bigint CHECK (housing_part >= 0 AND housing_part <= amount),
  paid_to text NOT NULL CHECK (paid_to IN ('household', 'landlord', 'agency')),
  decided_on date,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX benefit_household ON intake.benefit (agency_id, household_id);
CALL intake.protect_detail('intake.benefit', 'SELECT, INSERT, UPDATE');

-- What the dwelling must allow, in words of function, never of diagnosis.
CREATE TABLE intake.need (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  need text NOT NULL CHECK (need IN ('lift_or_ground_floor', 'step_free', 'ground_floor', 'pets', 'smoking', 'near_school', 'near_doctor', 'quiet_street')),
  required boolean NOT NULL DEFAULT true,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, household_id, need),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CALL intake.protect_detail('intake.need', 'SELECT, INSERT, UPDATE, DELETE');

-- Wishes, and places that must not be offered (`avoid_part`: why stays with the family and the care team).
CREATE TABLE intake.wish (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('city', 'part', 'avoid_city', 'avoid_part', 'max_total', 'min_rooms')),
  value text NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, household_id, kind, value),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CALL intake.protect_detail('intake.wish', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE intake.consent (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  household_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('share_names_with_landlord', 'share_flags_with_coordinator', 'share_with_partner', 'reminders_by_sms', 'reminders_by_email', 'outcome_follow_up')),
  given_on date NOT NULL,
  valid_to date,
  withdrawn_on date,
  evidence text NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id)
);
CREATE INDEX consent_household ON intake.consent (agency_id, household_id);
CALL intake.protect_detail('intake.consent', 'SELECT, INSERT, UPDATE');
