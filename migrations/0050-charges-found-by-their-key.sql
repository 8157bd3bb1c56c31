-- The first month of an agency is charged before the planner has counted anything: of two keys that both begin with the agency
-- the check of 0040 took the one of the month, and read all charges of the agency for each debt. The months of charges come in
-- order and need no tree: a summary of their pages finds a month, and is written at no cost. What is left begins with the
-- charge or its tenancy, whichever is taken.

DROP INDEX money.charge_month;
CREATE INDEX charge_month ON money.charge USING brin (agency_id, month) WITH (autosummarize = on);
ALTER FUNCTION money.open_debt_must_have_charge() SET enable_seqscan = off;

-- A run writes charges by the ten thousand; that each has its tenancy and its entry is likewise asked once for all of them
-- instead of twice for each (a sixth of the run). Nothing is lost by it: charges and entries are only ever added, nobody may
-- delete a tenancy, and its id is held by the keys of its parties, terms and deposits.

ALTER TABLE money.charge DROP CONSTRAINT charge_agency_id_tenancy_id_fkey, DROP CONSTRAINT charge_agency_id_entry_id_fkey;

CREATE FUNCTION money.charge_must_have_tenancy_and_entry() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = '' SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT w.agency_id, w.tenancy_id AS id FROM written w) w
    LEFT JOIN core.tenancy t ON t.agency_id = w.agency_id AND t.id = w.id WHERE t.id IS NULL
  ) THEN
    RAISE EXCEPTION 'a charge without its tenancy' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'charge_tenancy';
  END IF;
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT w.agency_id, w.entry_id AS id FROM written w) w
    LEFT JOIN money.entry e ON e.agency_id = w.agency_id AND e.id = w.id WHERE e.id IS NULL
  ) THEN
    RAISE EXCEPTION 'a charge without its entry' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'charge_entry';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION money.charge_must_have_tenancy_and_entry() FROM PUBLIC;
CREATE TRIGGER charge_tenancy_and_entry AFTER INSERT ON money.charge
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION money.charge_must_have_tenancy_and_entry();
