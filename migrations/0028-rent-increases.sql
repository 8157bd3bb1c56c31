-- How a rent may rise: by a yearly clause both sides agreed (Civil Code § 2248), or by the landlord's proposal the tenant
-- answers (§ 2249). What either changes is an amendment of the tenancy; these rows say why it was allowed.

CREATE TABLE core.rent_clause (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('fixed', 'index')),
  -- Of a fixed clause; an index is given by a person each year, with its source.
  percent numeric(6, 3) CHECK (percent > 0 AND percent <= 100),
  first_on date NOT NULL,
  agreed_on date NOT NULL,
  agreed_by uuid,
  ended_on date,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  CHECK ((kind = 'fixed') = (percent IS NOT NULL))
);
CREATE UNIQUE INDEX rent_clause_one ON core.rent_clause (agency_id, tenancy_id) WHERE ended_on IS NULL;
CALL core.protect('core.rent_clause');

CREATE TABLE core.rent_increase (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  clause_id uuid,
  old_rent bigint NOT NULL CHECK (old_rent > 0),
  new_rent bigint NOT NULL CHECK (new_rent > old_rent),
  percent numeric(8, 3),
  -- Where the index or the comparable local rent is from.
  source text NOT NULL CHECK (length(btrim(source)) > 0),
  comparable_rent bigint,
  proposed_on date NOT NULL,
  delivered_on date,
  holds_from date,
  state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'refused', 'withdrawn')),
  answered_on date,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, clause_id) REFERENCES core.rent_clause (agency_id, id),
  CHECK ((delivered_on IS NULL) = (holds_from IS NULL)),
  CHECK (state <> 'agreed' OR holds_from IS NOT NULL)
);
-- One proposal at a time; a clause raises once for each of its days.
CREATE UNIQUE INDEX rent_increase_waiting ON core.rent_increase (agency_id, tenancy_id) WHERE state = 'proposed';
CREATE UNIQUE INDEX rent_increase_of_clause ON core.rent_increase (agency_id, clause_id, holds_from) WHERE clause_id IS NOT NULL;
CREATE INDEX rent_increase_tenancy ON core.rent_increase (agency_id, tenancy_id, proposed_on);
CALL core.protect('core.rent_increase');
