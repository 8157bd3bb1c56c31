-- The monthly run opens tens of thousands of debts in one statement; that each belongs to its charge and its tenancy is asked
-- once for all of them, not row by row (a twelfth of the run). Nothing is lost by it: charges are only ever added, so no charge
-- can go away under its open debt, and the key of an open debt no longer changes, only its amount.

ALTER TABLE money.open_debt DROP CONSTRAINT open_debt_charge_fkey;
REVOKE UPDATE ON money.open_debt FROM app_staff, app_worker;
GRANT UPDATE (open) ON money.open_debt TO app_staff, app_worker;

CREATE FUNCTION money.open_debt_must_have_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM opened o LEFT JOIN money.charge c ON c.agency_id = o.agency_id AND c.id = o.id AND c.tenancy_id = o.tenancy_id AND c.due_on = o.due_on
    WHERE c.id IS NULL
  ) THEN
    RAISE EXCEPTION 'an open debt without its charge, or of another tenancy' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'open_debt_charge';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER open_debt_charge AFTER INSERT ON money.open_debt
  REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION money.open_debt_must_have_charge();
