-- What a family reads of its application follows every act of the agency within seconds: whatever changes it leaves a marker in the
-- same transaction, by a trigger, so that no act can forget it; the worker writes the marked pages anew.

-- A marker: this page has to be written anew; without a page: every page that is open (flats, rules or the people to call changed).
CREATE TABLE core.applicant_page_dirty (
  agency_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuidv7(),
  page_id uuid,
  PRIMARY KEY (agency_id, id)
);
CREATE INDEX applicant_page_dirty_page ON core.applicant_page_dirty (agency_id, page_id);
CALL core.protect('core.applicant_page_dirty', 'SELECT, INSERT, DELETE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- They run with their owner's rights: a partner worker's act leaves a marker in a table a partner worker may not read. A family whose
-- application was merged into another reads where that one stands, so its page is marked with the other's.
CREATE FUNCTION core.mark_page_of_household() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  WITH RECURSIVE told AS (
    SELECT DISTINCT agency_id, id FROM changed
    UNION SELECT h.agency_id, h.id FROM told JOIN intake.household h ON h.agency_id = told.agency_id AND h.merged_into = told.id)
  INSERT INTO core.applicant_page_dirty (agency_id, page_id) SELECT p.agency_id, p.id FROM told JOIN core.applicant_page p ON p.agency_id = told.agency_id AND p.id = told.id;
  RETURN NULL;
END $$;
CREATE FUNCTION core.mark_page_of_detail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  WITH RECURSIVE told AS (
    SELECT DISTINCT agency_id, household_id AS id FROM changed
    UNION SELECT h.agency_id, h.id FROM told JOIN intake.household h ON h.agency_id = told.agency_id AND h.merged_into = told.id)
  INSERT INTO core.applicant_page_dirty (agency_id, page_id) SELECT p.agency_id, p.id FROM told JOIN core.applicant_page p ON p.agency_id = told.agency_id AND p.id = told.id;
  RETURN NULL;
END $$;
-- Whoever is chosen now, and whoever was chosen for the same flat before.
CREATE FUNCTION core.mark_pages_of_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.applicant_page_dirty (agency_id, page_id)
  SELECT DISTINCT p.agency_id, p.id FROM changed c JOIN core.match_decision d ON d.agency_id = c.agency_id AND d.unit_id = c.unit_id
  JOIN core.applicant_page p ON p.agency_id = d.agency_id AND p.id = d.household_id;
  RETURN NULL;
END $$;
-- An upheld appeal of one family takes the choice of another back.
CREATE FUNCTION core.mark_pages_of_appeal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.applicant_page_dirty (agency_id, page_id)
  SELECT DISTINCT p.agency_id, p.id FROM changed c JOIN core.family_verdict v ON v.agency_id = c.agency_id AND v.id = c.verdict_id
  JOIN core.match_decision d ON d.agency_id = v.agency_id AND d.id = v.decision_id
  JOIN core.applicant_page p ON p.agency_id = d.agency_id AND p.id IN (d.household_id, c.household_id);
  RETURN NULL;
END $$;
CREATE FUNCTION core.mark_every_page() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO core.applicant_page_dirty (agency_id)
  SELECT agency_id FROM (SELECT DISTINCT agency_id FROM changed) c WHERE EXISTS (SELECT 1 FROM core.applicant_page p WHERE p.agency_id = c.agency_id);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION core.mark_page_of_household(), core.mark_page_of_detail(), core.mark_pages_of_decision(), core.mark_pages_of_appeal(), core.mark_every_page() FROM PUBLIC;

CREATE PROCEDURE core.watch_for_pages(target regclass, marker text, VARIADIC events text[]) LANGUAGE plpgsql AS $$
DECLARE
  event text;
BEGIN
  FOREACH event IN ARRAY events LOOP
    EXECUTE format('CREATE TRIGGER pages_%s AFTER %s ON %s REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION core.%I()',
      lower(event), event, target, CASE event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, marker);
  END LOOP;
END $$;
CALL core.watch_for_pages('intake.household', 'mark_page_of_household', 'UPDATE');
CALL core.watch_for_pages('intake.member', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('intake.housing_situation', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('intake.income', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('intake.benefit', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('intake.need', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('intake.wish', 'mark_page_of_detail', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('core.match_decision', 'mark_pages_of_decision', 'INSERT');
CALL core.watch_for_pages('core.appeal', 'mark_pages_of_appeal', 'INSERT', 'UPDATE');
-- The state of one family moves, and a flat is free for the others or no more.
CALL core.watch_for_pages('core.offer', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.tenancy', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.unit', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.unit_advance', 'mark_every_page', 'INSERT', 'UPDATE', 'DELETE');
CALL core.watch_for_pages('core.building', 'mark_every_page', 'UPDATE');
CALL core.watch_for_pages('core.landlord_condition', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.matching_policy', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.agency_policy', 'mark_every_page', 'INSERT', 'UPDATE');
CALL core.watch_for_pages('core.staff_member', 'mark_every_page', 'INSERT', 'UPDATE');
