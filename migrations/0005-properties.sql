-- How a flat comes in: lead, landlord, building, unit, cadastre check, inspection with defects, problem reports.

CREATE TABLE core.landlord (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('person', 'company', 'municipality')),
  name text NOT NULL COLLATE "cs-x-icu",
  company_number text,
  birth_date date,
  street text NOT NULL,
  city text NOT NULL,
  postal_code text NOT NULL,
  email text,
  phone text,
  salutation text,
  bank_account text,
  iban text,
  account_checked_on date,
  language text NOT NULL DEFAULT 'cs' CHECK (language IN ('cs', 'en')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  CHECK (kind = 'person' OR birth_date IS NULL),
  CHECK ((bank_account IS NULL) = (iban IS NULL))
);
CREATE INDEX landlord_name ON core.landlord (agency_id, name);
CALL core.protect('core.landlord');

CREATE TABLE core.landlord_lead (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  stage text NOT NULL CHECK (stage IN ('new', 'called', 'visited', 'offered', 'won', 'lost')),
  lost_reason text CHECK ((stage = 'lost') = (lost_reason IS NOT NULL)),
  source text NOT NULL CHECK (source IN ('public_form', 'phone', 'referral', 'event')),
  contact_name text NOT NULL,
  phone text,
  email text,
  city text NOT NULL,
  street text,
  layout text,
  area_m2 numeric(6, 1) CHECK (area_m2 > 0),
  furnished boolean,
  expected_rent bigint CHECK (expected_rent >= 0),
  available_from date,
  worries text[] NOT NULL DEFAULT '{}',
  note text,
  photo_file_id uuid,
  call_by date,
  landlord_id uuid,
  created_at timestamptz NOT NULL,
  stage_changed_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, reference),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  FOREIGN KEY (agency_id, photo_file_id) REFERENCES core.file (agency_id, id),
  CHECK (phone IS NOT NULL OR email IS NOT NULL)
);
CALL core.protect('core.landlord_lead');

CREATE TABLE core.building (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  street text NOT NULL COLLATE "cs-x-icu",
  house_number text NOT NULL,
  part text,
  city text NOT NULL COLLATE "cs-x-icu",
  postal_code text NOT NULL,
  ruian_code text,
  has_lift boolean,
  step_free_entrance boolean,
  pets_allowed boolean,
  smoking_allowed boolean,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.building');

CREATE TABLE core.unit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  building_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  unit_number text,
  floor integer NOT NULL CHECK (floor BETWEEN -2 AND 60),
  layout text NOT NULL CHECK (layout ~ '^[1-9]\+(kk|[1-9])$'),
  habitable_rooms integer NOT NULL CHECK (habitable_rooms BETWEEN 1 AND 20),
  area_m2 numeric(6, 1) NOT NULL CHECK (area_m2 > 0 AND area_m2 < 1000),
  step_free boolean,
  furnished boolean NOT NULL DEFAULT false,
  energy_label text CHECK (energy_label IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  rent bigint NOT NULL CHECK (rent > 0),
  deposit bigint NOT NULL DEFAULT 0 CHECK (deposit >= 0),
  energy_estimate bigint CHECK (energy_estimate >= 0),
  max_persons integer CHECK (max_persons > 0),
  available_from date,
  withdrawn_on date,
  note text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  FOREIGN KEY (agency_id, building_id) REFERENCES core.building (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id)
);
CREATE INDEX unit_landlord ON core.unit (agency_id, landlord_id);
CREATE INDEX unit_building ON core.unit (agency_id, building_id);
CALL core.protect('core.unit');

CREATE TABLE core.unit_advance (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  service text NOT NULL CHECK (service IN ('water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other')),
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, unit_id, service),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id)
);
CALL core.protect('core.unit_advance', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE core.cadastre_check (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  checked_on date NOT NULL,
  title_deed_number text NOT NULL,
  owner_matches boolean NOT NULL,
  co_owners_consent text NOT NULL CHECK (co_owners_consent IN ('none', 'given', 'missing')),
  execution boolean NOT NULL,
  mortgage_consent text NOT NULL CHECK (mortgage_consent IN ('no_mortgage', 'given', 'missing', 'not_required')),
  note text,
  checked_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id)
);
CREATE INDEX cadastre_check_unit ON core.cadastre_check (agency_id, unit_id, checked_on);
CALL core.protect('core.cadastre_check', 'SELECT, INSERT');

CREATE TABLE core.inspection (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  inspected_on date NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('fit', 'fit_with_defects', 'unfit')),
  note text,
  inspected_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id)
);
CREATE INDEX inspection_unit ON core.inspection (agency_id, unit_id, inspected_on);
CALL core.protect('core.inspection', 'SELECT, INSERT');

CREATE TABLE core.defect (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  inspection_id uuid,
  place text NOT NULL,
  description text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('minor', 'major', 'blocks_living')),
  fix_by date,
  fixed_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, inspection_id) REFERENCES core.inspection (agency_id, id)
);
CREATE INDEX defect_unit ON core.defect (agency_id, unit_id);
CALL core.protect('core.defect');

-- Reported by a landlord in the portal (or by anybody by phone).
CREATE TABLE core.problem_report (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  landlord_id uuid,
  reported_at timestamptz NOT NULL,
  place text NOT NULL,
  description text NOT NULL,
  call_when text,
  photo_file_id uuid,
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'taken', 'solved')),
  taken_by uuid,
  solved_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  FOREIGN KEY (agency_id, photo_file_id) REFERENCES core.file (agency_id, id)
);
CALL core.protect('core.problem_report');
