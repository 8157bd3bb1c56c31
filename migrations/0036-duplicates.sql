-- One family written down twice: found by keys that do not depend on how a name or a number is written, merged by a person,
-- taken back as it was. The merged household keeps its rows and becomes an alias; copies and changes stand in a journal.

-- What is compared, as libs/households/src/domain/duplicates/keys.ts compares it (a test holds the two together).
CREATE FUNCTION intake.phone_key(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN length(own) >= 9 THEN own END FROM (
    SELECT CASE WHEN length(digits) = 12 AND digits LIKE '420%' THEN substr(digits, 4) ELSE digits END AS own
    FROM (SELECT regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^00', '') AS digits) d) o
$$;
CREATE FUNCTION intake.email_key(email text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(email, '@') > 0 THEN lower(btrim(email)) END
$$;
-- All words of a name without case, diacritics, hyphens and order.
CREATE FUNCTION intake.name_key(given_name text, family_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '') FROM regexp_split_to_table(
    regexp_replace(lower(regexp_replace(normalize(given_name || ' ' || family_name, NFD), '[\u0300-\u036f]', '', 'g')), '[\s\-–—,.]+', ' ', 'g'), ' ') AS word
  WHERE word <> ''
$$;

ALTER TABLE intake.household
  ADD COLUMN phone_key text GENERATED ALWAYS AS (intake.phone_key(phone)) STORED,
  ADD COLUMN email_key text GENERATED ALWAYS AS (intake.email_key(email)) STORED,
  -- The household this one was merged into: an alias. Its rows stay as they were.
  ADD COLUMN merged_into uuid,
  ADD CONSTRAINT household_merged_into FOREIGN KEY (agency_id, merged_into) REFERENCES intake.household (agency_id, id),
  ADD CHECK (merged_into IS NULL OR (state = 'closed' AND merged_into <> id));
CREATE INDEX household_phone_key ON intake.household (agency_id, phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX household_email_key ON intake.household (agency_id, email_key) WHERE email_key IS NOT NULL;
CREATE INDEX household_merged_into ON intake.household (agency_id, merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE intake.member ADD COLUMN name_key text GENERATED ALWAYS AS (intake.name_key(given_name::text, family_name::text)) STORED;
CREATE INDEX member_birth_date ON intake.member (agency_id, birth_date);
CREATE INDEX member_name_key ON intake.member (agency_id, name_key);

-- “Not a duplicate”: who said so, why, and which facts they saw. A fact not among them proposes the pair again.
CREATE TABLE intake.duplicate_dismissal (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  facts text[] NOT NULL CHECK (cardinality(facts) > 0),
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  decided_at timestamptz NOT NULL,
  decided_by uuid NOT NULL,
  ended_at timestamptz,
  ended_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, first_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, second_id) REFERENCES intake.household (agency_id, id),
  -- A pair has one name, whichever household it is told from.
  CHECK (first_id < second_id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX duplicate_dismissal_one_holds ON intake.duplicate_dismissal (agency_id, first_id, second_id) WHERE ended_at IS NULL;
CALL core.protect('intake.duplicate_dismissal', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker',
  'nullif(current_setting(''app.partner_id'', true), '''') IS NULL OR (EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = intake.duplicate_dismissal.agency_id AND h.id = first_id)'
  || ' AND EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = intake.duplicate_dismissal.agency_id AND h.id = second_id))');

-- A merge and its journal: what it changed on the kept household, row by row, before and after. No partner organisation reads it.
CREATE TABLE intake.household_merge (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kept_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  -- The how-manieth merge into this household: they are taken back from the last.
  ordinal integer NOT NULL CHECK (ordinal > 0),
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  evidence jsonb NOT NULL,
  plan jsonb NOT NULL,
  merged_at timestamptz NOT NULL,
  merged_by uuid NOT NULL,
  taken_back_at timestamptz,
  taken_back_by uuid,
  take_back_reason text CHECK (length(btrim(take_back_reason)) > 0),
  -- Fields and lists somebody had changed since, which therefore stayed with the kept household.
  stayed text[],
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, kept_id) REFERENCES intake.household (agency_id, id),
  FOREIGN KEY (agency_id, merged_id) REFERENCES intake.household (agency_id, id),
  CHECK (kept_id <> merged_id),
  CHECK ((taken_back_at IS NULL) = (take_back_reason IS NULL) AND (taken_back_at IS NULL) = (taken_back_by IS NULL))
);
CREATE UNIQUE INDEX household_merge_one_holds ON intake.household_merge (agency_id, merged_id) WHERE taken_back_at IS NULL;
CREATE UNIQUE INDEX household_merge_ordinal ON intake.household_merge (agency_id, kept_id, ordinal);
CALL core.protect('intake.household_merge', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- Takes rows off the kept household of a merge that still holds: those its journal names and no others, so nobody may delete a
-- person or an income by hand. A row something else names (a party of a contract) stays; its id is returned.
CREATE FUNCTION intake.take_off_kept_household(of_merge uuid, row_ids uuid[]) RETURNS uuid[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
  stayed uuid[] := '{}';
  one record;
BEGIN
  IF nullif(current_setting('app.partner_id', true), '') IS NOT NULL THEN
    RETURN row_ids;
  END IF;
  FOR one IN
    SELECT m.kept_id, (e.entry->'row'->>'id')::uuid AS row_id, e.entry->>'list' AS list
    FROM intake.household_merge m CROSS JOIN LATERAL jsonb_array_elements((m.plan->'added') || (m.plan->'removed')) AS e (entry)
    WHERE m.agency_id = agency AND m.id = of_merge AND m.taken_back_at IS NULL AND (e.entry->'row'->>'id')::uuid = ANY (row_ids)
    -- Money before its people: an income names its member.
    ORDER BY e.entry->>'list' = 'members', e.entry->'row'->>'id'
  LOOP
    BEGIN
      CASE one.list
        WHEN 'members' THEN DELETE FROM intake.member WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'situations' THEN DELETE FROM intake.housing_situation WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'incomes' THEN DELETE FROM intake.income WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'benefits' THEN DELETE FROM intake.benefit WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'needs' THEN DELETE FROM intake.need WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'wishes' THEN DELETE FROM intake.wish WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
        WHEN 'consents' THEN DELETE FROM intake.consent WHERE agency_id = agency AND household_id = one.kept_id AND id = one.row_id;
      END CASE;
    EXCEPTION WHEN foreign_key_violation THEN
      stayed := stayed || one.row_id;
    END;
  END LOOP;
  RETURN stayed;
END $$;
REVOKE ALL ON FUNCTION intake.take_off_kept_household(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.take_off_kept_household(uuid, uuid[]) TO app_staff;
