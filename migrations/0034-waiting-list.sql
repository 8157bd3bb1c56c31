-- Who may live where is kept up by events, pair by pair, and never forgotten: whatever changes a fact a matching weighs leaves
-- a marker in the same transaction. And an allocation that takes long says how far it is, and is taken up when its worker dies.

-- A marker: this family has to be judged anew; without a family: flats on offer may have changed.
CREATE TABLE core.matching_dirty (
  agency_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuidv7(),
  household_id uuid,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.matching_dirty', 'SELECT, INSERT, DELETE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- Written by triggers, so that no act can forget it. They run with their owner's rights: a partner worker's act leaves a marker
-- in a table a partner worker may not read.
CREATE FUNCTION core.mark_household() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.matching_dirty (agency_id, household_id) SELECT DISTINCT agency_id, id FROM changed;
  RETURN NULL;
END $$;
CREATE FUNCTION core.mark_household_of_detail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.matching_dirty (agency_id, household_id) SELECT DISTINCT agency_id, household_id FROM changed;
  RETURN NULL;
END $$;
CREATE FUNCTION core.mark_flats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.matching_dirty (agency_id) SELECT DISTINCT agency_id FROM changed;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION core.mark_household(), core.mark_household_of_detail(), core.mark_flats() FROM PUBLIC;

CREATE PROCEDURE core.watch_for_matching(target regclass, marker text) LANGUAGE plpgsql AS $$
DECLARE
  event text;
BEGIN
  FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    EXECUTE format('CREATE TRIGGER matching_%s AFTER %s ON %s REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION core.%I()',
      lower(event), event, target, CASE event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, marker);
  END LOOP;
END $$;
CALL core.watch_for_matching('intake.household', 'mark_household');
CALL core.watch_for_matching('intake.member', 'mark_household_of_detail');
CALL core.watch_for_matching('intake.housing_situation', 'mark_household_of_detail');
CALL core.watch_for_matching('intake.income', 'mark_household_of_detail');
CALL core.watch_for_matching('intake.benefit', 'mark_household_of_detail');
CALL core.watch_for_matching('intake.need', 'mark_household_of_detail');
CALL core.watch_for_matching('intake.wish', 'mark_household_of_detail');
CALL core.watch_for_matching('core.unit', 'mark_flats');
CALL core.watch_for_matching('core.unit_advance', 'mark_flats');
CALL core.watch_for_matching('core.building', 'mark_flats');
CALL core.watch_for_matching('core.landlord_condition', 'mark_flats');
CALL core.watch_for_matching('core.offer', 'mark_flats');
CALL core.watch_for_matching('core.tenancy', 'mark_flats');

-- For which day and which policy the list below was judged. One row per agency: id = agency_id.
CREATE TABLE core.waiting_list (
  agency_id uuid NOT NULL,
  id uuid NOT NULL CHECK (id = agency_id),
  as_of date NOT NULL,
  policy_version integer NOT NULL,
  refreshed_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.waiting_list', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- A family that waits (id: the household's), with the points that are the same for every flat. The facts themselves stay in
-- `intake`; their hash tells whether they have changed.
CREATE TABLE core.waiting_entry (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  waiting_since date NOT NULL,
  points integer NOT NULL,
  facts_hash text NOT NULL,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('core.waiting_entry', 'SELECT, INSERT, UPDATE, DELETE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- Flats on offer between which no rule and no criterion can tell: judged once for all of them.
CREATE TABLE core.flat_pool (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  rules_hash text NOT NULL,
  rules jsonb NOT NULL,
  unit_ids uuid[] NOT NULL CHECK (cardinality(unit_ids) > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, rules_hash)
);
CALL core.protect('core.flat_pool', 'SELECT, INSERT, UPDATE, DELETE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- A family in a pool: the rules it fails, the points that depend on the flat. Derived, and made again whenever it is doubted:
-- no foreign keys, which would cost more than the rows.
CREATE TABLE core.pool_pair (
  agency_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuidv7(),
  pool_id uuid NOT NULL,
  household_id uuid NOT NULL,
  failed text[] NOT NULL,
  points integer NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, pool_id, household_id)
);
CREATE INDEX pool_pair_household ON core.pool_pair (agency_id, household_id);
CALL core.protect('core.pool_pair', 'SELECT, INSERT, UPDATE, DELETE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- A long allocation: how far it is (percent), which run holds it, when that run was last heard of, and why there is no result.
-- And which offers ran when it was asked for: one of them refused since is a reason to allocate the rest again.
ALTER TABLE core.allocation ADD COLUMN progress integer NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100), ADD COLUMN run_id uuid,
  ADD COLUMN moved_at timestamptz, ADD COLUMN attempts integer NOT NULL DEFAULT 0, ADD COLUMN failure text CHECK (failure IN ('too_large', 'broken', 'interrupted')),
  ADD COLUMN frozen_offer_ids uuid[] NOT NULL DEFAULT '{}', ADD CHECK ((state = 'failed') = (failure IS NOT NULL));
