-- Families and flats that came from a spreadsheet: which file, who, which rows made what; and the way back for what nobody has used since.

CREATE TABLE core.import_batch (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('households', 'flats')),
  file_id uuid NOT NULL,
  file_sha256 text NOT NULL,
  all_or_nothing boolean NOT NULL,
  -- Rows of the sheet, records made of them, records left out, cells corrected on the screen before.
  row_count integer NOT NULL CHECK (row_count > 0),
  record_count integer NOT NULL CHECK (record_count > 0),
  left_out_count integer NOT NULL CHECK (left_out_count >= 0),
  corrected_count integer NOT NULL CHECK (corrected_count >= 0),
  imported_at timestamptz NOT NULL,
  imported_by uuid NOT NULL,
  undone_at timestamptz,
  undone_by uuid,
  undo_reason text CHECK (length(btrim(undo_reason)) > 0),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  CHECK ((undone_at IS NULL) = (undo_reason IS NULL))
);
CREATE INDEX import_batch_file ON core.import_batch (agency_id, kind, file_sha256);
CALL core.protect('core.import_batch', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- What a batch made. `fingerprint` is the hash of the record's content: the same content stands once, whichever file it comes in.
-- No names here: of a family removed again nothing is left but that there was one.
CREATE TABLE core.import_row (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  batch_id uuid NOT NULL,
  row_numbers integer[] NOT NULL CHECK (cardinality(row_numbers) > 0),
  record_type text NOT NULL CHECK (record_type IN ('household', 'unit', 'building', 'landlord')),
  record_id uuid NOT NULL,
  fingerprint text,
  state text NOT NULL DEFAULT 'stands' CHECK (state IN ('stands', 'removed', 'kept')),
  -- After an undo: 'edited', or the table that uses the record.
  kept_because text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, batch_id) REFERENCES core.import_batch (agency_id, id),
  CHECK ((state = 'kept') = (kept_because IS NOT NULL)),
  CHECK (state <> 'removed' OR fingerprint IS NULL)
);
CREATE UNIQUE INDEX import_row_once ON core.import_row (agency_id, record_type, fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX import_row_batch ON core.import_row (agency_id, batch_id);
CALL core.protect('core.import_row', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');

-- Removes what a batch of the present agency made and nobody has touched since: no act of a person on the record but its writing, and
-- no row of any other table that names it (foreign keys know, also those of rows the asking person may not read). The rest is kept.
CREATE FUNCTION core.take_back_import(of_batch uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
  made record;
  user_of text;
BEGIN
  FOR made IN
    SELECT r.id, r.record_type, r.record_id FROM core.import_row r
    WHERE r.agency_id = agency AND r.batch_id = of_batch AND r.state = 'stands'
    ORDER BY array_position(ARRAY['household', 'unit', 'building', 'landlord'], r.record_type), r.id
  LOOP
    user_of := NULL;
    IF EXISTS (
      SELECT 1 FROM audit.event e WHERE e.agency_id = agency AND e.subject_type = made.record_type AND e.subject_id = made.record_id
        AND e.actor_id IS NOT NULL AND e.act NOT IN ('household.record', 'record_unit', 'record_building', 'record_landlord')
    ) THEN
      user_of := 'edited';
    ELSE
      BEGIN
        CASE made.record_type
          WHEN 'household' THEN
            DELETE FROM intake.consent WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.wish WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.need WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.benefit WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.income WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.housing_situation WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.member WHERE agency_id = agency AND household_id = made.record_id;
            DELETE FROM intake.household WHERE agency_id = agency AND id = made.record_id;
          WHEN 'unit' THEN
            DELETE FROM core.unit_advance WHERE agency_id = agency AND unit_id = made.record_id;
            DELETE FROM core.unit WHERE agency_id = agency AND id = made.record_id;
          WHEN 'building' THEN DELETE FROM core.building WHERE agency_id = agency AND id = made.record_id;
          WHEN 'landlord' THEN DELETE FROM core.landlord WHERE agency_id = agency AND id = made.record_id;
        END CASE;
      EXCEPTION WHEN foreign_key_violation THEN
        GET STACKED DIAGNOSTICS user_of = TABLE_NAME;
      END;
    END IF;
    UPDATE core.import_row SET state = CASE WHEN user_of IS NULL THEN 'removed' ELSE 'kept' END, kept_because = user_of,
      fingerprint = CASE WHEN user_of IS NULL THEN NULL ELSE fingerprint END
    WHERE agency_id = agency AND id = made.id;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION core.take_back_import(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.take_back_import(uuid) TO app_staff;
