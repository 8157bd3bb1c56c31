-- Two contracts joined on the unit: the owner's with the agency, the household's with landlord (lease) or agency (sublease).

-- Model A mediated lease with guarantee, B head-lease + sublease, C provision of a flat (domain: who carries the risk).
CREATE TABLE core.owner_contract (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  -- Under which the owner recognises what we send him.
  variable_symbol text NOT NULL CHECK (variable_symbol ~ '^[1-9][0-9]{8}$'),
  unit_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  model text NOT NULL CHECK (model IN ('A', 'B', 'C')),
  signed_on date,
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  ended_on date,
  state text NOT NULL CHECK (state IN ('draft', 'signed', 'ended')),
  owner_rent bigint CHECK (owner_rent > 0),
  owner_services bigint NOT NULL DEFAULT 0 CHECK (owner_services >= 0),
  payout_day integer CHECK (payout_day BETWEEN 1 AND 28),
  sublease_permitted boolean NOT NULL DEFAULT false,
  collects_for_landlord boolean NOT NULL DEFAULT false,
  power_of_attorney boolean NOT NULL DEFAULT false,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number),
  UNIQUE (agency_id, variable_symbol),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  CHECK ((state = 'draft') = (signed_on IS NULL)),
  CHECK ((state = 'ended') = (ended_on IS NOT NULL)),
  -- In B and C the agency owes the owner a rent of its own on its own day, whatever the household pays.
  CHECK (model = 'A' OR (owner_rent IS NOT NULL AND payout_day IS NOT NULL)),
  CHECK (NOT collects_for_landlord OR model = 'A'),
  CONSTRAINT owner_contract_no_overlap EXCLUDE USING gist (
    agency_id WITH =, unit_id WITH =, daterange(starts_on, coalesce(ended_on, ends_on), '[]') WITH &&
  ) WHERE (state <> 'draft')
);
CREATE INDEX owner_contract_unit ON core.owner_contract (agency_id, unit_id);
CREATE INDEX owner_contract_landlord ON core.owner_contract (agency_id, landlord_id);
CALL core.protect('core.owner_contract');

-- What the guarantee of a model A contract covers.
CREATE TABLE core.guarantee_terms (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  owner_contract_id uuid NOT NULL,
  covers text[] NOT NULL CHECK (cardinality(covers) > 0 AND covers <@ ARRAY['rent', 'services', 'damage', 'void', 'legal_costs']),
  cap_months integer NOT NULL CHECK (cap_months BETWEEN 1 AND 24),
  cap_amount bigint NOT NULL CHECK (cap_amount > 0),
  waiting_days integer NOT NULL CHECK (waiting_days BETWEEN 0 AND 365),
  claim_within_days integer NOT NULL CHECK (claim_within_days BETWEEN 1 AND 730),
  co_payment_percent integer NOT NULL DEFAULT 0 CHECK (co_payment_percent BETWEEN 0 AND 100),
  payout_days integer NOT NULL DEFAULT 14 CHECK (payout_days BETWEEN 1 AND 90),
  restored_by_recovery boolean NOT NULL DEFAULT false,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, owner_contract_id),
  FOREIGN KEY (agency_id, owner_contract_id) REFERENCES core.owner_contract (agency_id, id)
);
CALL core.protect('core.guarantee_terms');

CREATE TABLE core.tenancy (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('lease', 'sublease')),
  model text NOT NULL CHECK (model IN ('A', 'B', 'C')),
  unit_id uuid NOT NULL,
  household_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  owner_contract_id uuid NOT NULL,
  offer_id uuid,
  creditor text NOT NULL CHECK (creditor IN ('landlord', 'agency')),
  signatory text NOT NULL CHECK (signatory IN ('landlord', 'agency', 'agency_by_power_of_attorney')),
  payment_route text NOT NULL CHECK (payment_route IN ('direct_to_landlord', 'via_agency')),
  state text NOT NULL CHECK (state IN ('draft', 'signed', 'ended', 'cancelled')),
  variable_symbol text NOT NULL CHECK (variable_symbol ~ '^[1-9][0-9]{8}$'),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  signed_on date,
  lessor_signed_on date,
  ended_on date CHECK (ended_on >= starts_on),
  end_reason text CHECK (end_reason IN ('term_passed', 'agreement', 'tenant_notice', 'landlord_notice', 'moved_within_agency', 'death')),
  -- Why there is no offer behind it (a contract taken over).
  draw_reason text,
  due_day integer NOT NULL DEFAULT 5 CHECK (due_day BETWEEN 5 AND 28),
  deposit bigint NOT NULL DEFAULT 0 CHECK (deposit >= 0),
  -- The deposit is paid under a symbol of its own, so that it is never taken for rent.
  deposit_symbol text CHECK (deposit_symbol ~ '^[1-9][0-9]{8}$'),
  penalties bigint NOT NULL DEFAULT 0 CHECK (penalties >= 0),
  language text NOT NULL DEFAULT 'cs' CHECK (language IN ('cs', 'en')),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number),
  UNIQUE (agency_id, variable_symbol),
  UNIQUE (agency_id, deposit_symbol),
  CHECK ((deposit > 0) = (deposit_symbol IS NOT NULL)),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, household_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  FOREIGN KEY (agency_id, owner_contract_id) REFERENCES core.owner_contract (agency_id, id),
  FOREIGN KEY (agency_id, offer_id) REFERENCES core.offer (agency_id, id),
  CHECK (offer_id IS NOT NULL OR length(btrim(draw_reason)) > 0),
  CHECK ((state IN ('signed', 'ended')) = (signed_on IS NOT NULL)),
  CHECK ((state = 'ended') = (ended_on IS NOT NULL AND end_reason IS NOT NULL)),
  -- Whose money (domain: creditor, signatory, payer): A the landlord's, B and C the agency's.
  CHECK ((model = 'A') = (creditor = 'landlord')),
  CHECK ((model = 'A') = (kind = 'lease')),
  CHECK (model = 'A' OR (signatory = 'agency' AND payment_route = 'via_agency')),
  CONSTRAINT tenancy_no_overlap EXCLUDE USING gist (
    agency_id WITH =, unit_id WITH =, daterange(starts_on, coalesce(ended_on, ends_on), '[]') WITH &&
  ) WHERE (state IN ('signed', 'ended'))
);
CREATE INDEX tenancy_unit ON core.tenancy (agency_id, unit_id, starts_on);
CREATE INDEX tenancy_household ON core.tenancy (agency_id, household_id);
CREATE INDEX tenancy_owner_contract ON core.tenancy (agency_id, owner_contract_id);
CALL core.protect('core.tenancy');

CREATE TABLE core.tenancy_party (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('tenant', 'joint_tenant', 'spouse_by_law', 'member', 'guardian')),
  signed_on date,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id, member_id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, member_id) REFERENCES intake.member (agency_id, id)
);
CALL core.protect('core.tenancy_party');

-- Rent and each advance apart, with the days each amount holds. Amendments end one row and begin the next.
CREATE TABLE core.tenancy_component (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  component text NOT NULL CHECK (component IN ('rent', 'water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other')),
  amount bigint NOT NULL CHECK (amount > 0 AND amount <= 100000000),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  CONSTRAINT tenancy_component_no_overlap EXCLUDE USING gist (
    agency_id WITH =, tenancy_id WITH =, component WITH =, daterange(valid_from, valid_to, '[]') WITH &&
  )
);
CREATE INDEX tenancy_component_tenancy ON core.tenancy_component (agency_id, tenancy_id, valid_from);
CALL core.protect('core.tenancy_component');

-- Parts of the monthly sum that somebody else pays (the rest is the household's), and to whom.
CREATE TABLE core.payer_share (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  payer text NOT NULL CHECK (payer IN ('benefit_office', 'municipality', 'relative')),
  amount bigint NOT NULL CHECK (amount > 0),
  paid_to text NOT NULL CHECK (paid_to IN ('agency', 'landlord')),
  usual_day integer CHECK (usual_day BETWEEN 1 AND 31),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX payer_share_tenancy ON core.payer_share (agency_id, tenancy_id);
CALL core.protect('core.payer_share');

CREATE TABLE core.tenancy_scan (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  file_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('signed_lease', 'signed_handover', 'other')),
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id)
);
CREATE INDEX tenancy_scan_tenancy ON core.tenancy_scan (agency_id, tenancy_id);
CALL core.protect('core.tenancy_scan', 'SELECT, INSERT');

CREATE TABLE core.handover (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('move_in', 'move_out')),
  held_on date NOT NULL,
  energy_transfer_by date,
  note text,
  held_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id, kind),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CALL core.protect('core.handover', 'SELECT, INSERT');

CREATE TABLE core.handover_meter (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  handover_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('electricity', 'gas', 'cold_water', 'hot_water', 'heat')),
  serial_number text NOT NULL,
  -- EAN of electricity, EIC of gas: needed to move the supply to the tenant.
  supply_point text,
  reading numeric(12, 3) NOT NULL CHECK (reading >= 0),
  unit text NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, handover_id) REFERENCES core.handover (agency_id, id)
);
CREATE INDEX handover_meter_handover ON core.handover_meter (agency_id, handover_id);
CALL core.protect('core.handover_meter', 'SELECT, INSERT');

CREATE TABLE core.handover_key (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  handover_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('flat', 'house', 'mailbox', 'cellar', 'chip', 'other')),
  count integer NOT NULL CHECK (count BETWEEN 1 AND 50),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, handover_id, kind),
  FOREIGN KEY (agency_id, handover_id) REFERENCES core.handover (agency_id, id)
);
CALL core.protect('core.handover_key', 'SELECT, INSERT');

CREATE TABLE core.handover_defect (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  handover_id uuid NOT NULL,
  description text NOT NULL,
  mended_by text NOT NULL CHECK (mended_by IN ('landlord', 'agency', 'tenant')),
  mend_until date,
  position integer NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, handover_id) REFERENCES core.handover (agency_id, id)
);
CREATE INDEX handover_defect_handover ON core.handover_defect (agency_id, handover_id);
CALL core.protect('core.handover_defect', 'SELECT, INSERT');

CREATE TABLE core.handover_room (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  handover_id uuid NOT NULL,
  room text NOT NULL,
  condition text NOT NULL CHECK (condition IN ('good', 'worn', 'damaged')),
  note text,
  position integer NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, handover_id) REFERENCES core.handover (agency_id, id)
);
CREATE INDEX handover_room_handover ON core.handover_room (agency_id, handover_id);
CALL core.protect('core.handover_room', 'SELECT, INSERT');
