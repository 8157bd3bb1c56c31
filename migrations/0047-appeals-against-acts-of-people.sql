-- An appeal also against what a person did to an application: closed it, took it off a list of reserves. And a full version of a
-- sitting's minutes for the agency's own file.

ALTER TABLE core.family_verdict ADD COLUMN reason text CHECK (length(btrim(reason)) > 0), ADD COLUMN reserve_id uuid;
ALTER TABLE core.family_verdict DROP CONSTRAINT family_verdict_kind_check;
ALTER TABLE core.family_verdict ADD CONSTRAINT family_verdict_kind_check CHECK (kind IN ('passed_over', 'not_eligible', 'waiting_date', 'application_closed', 'taken_off_list'));
ALTER TABLE core.family_verdict ADD FOREIGN KEY (agency_id, reserve_id) REFERENCES core.reserve (agency_id, id);
-- What a person did is told with the person's reason.
ALTER TABLE core.family_verdict ADD CHECK ((kind IN ('application_closed', 'taken_off_list')) = (reason IS NOT NULL));
ALTER TABLE core.family_verdict ADD CHECK ((kind = 'taken_off_list') = (reserve_id IS NOT NULL));
CREATE INDEX family_verdict_reserve ON core.family_verdict (agency_id, reserve_id) WHERE reserve_id IS NOT NULL;

ALTER TABLE core.appeal DROP CONSTRAINT appeal_effect_check;
ALTER TABLE core.appeal ADD CONSTRAINT appeal_effect_check CHECK (effect IN ('waiting_date_restored', 'look_again', 'application_reopened', 'reserve_restored'));

-- Who sits reads the blinded minutes; the full ones are not seen from behind the wall, whatever the statement.
ALTER TABLE core.panel_sitting ADD COLUMN full_minutes_document_id uuid;
ALTER TABLE core.panel_sitting ADD FOREIGN KEY (agency_id, full_minutes_document_id) REFERENCES core.document (agency_id, id);
CREATE POLICY full_minutes_of_agency ON core.document AS RESTRICTIVE FOR SELECT TO app_staff, app_worker
  USING (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid AND (kind <> 'panelMinutesFull' OR nullif(current_setting('app.partner_id', true), '') IS NULL));

GRANT SELECT (reason) ON core.family_verdict TO portal_views;
GRANT CREATE ON SCHEMA portal TO portal_views;
SET LOCAL ROLE portal_views;

CREATE OR REPLACE VIEW portal.application_verdict WITH (security_barrier) AS
  SELECT id, kind, decided_on, appeal_until, flat_layout, flat_city, failed, waiting_from, waiting_to, reason
  FROM core.family_verdict WHERE household_id = core.current_household();

RESET ROLE;
REVOKE CREATE ON SCHEMA portal FROM portal_views;
