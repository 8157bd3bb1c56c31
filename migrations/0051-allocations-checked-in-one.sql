-- A statement of ten thousand payments writes as many allocations and more: that each takes from a payment and pays a charge of
-- one tenancy is asked once for all of them instead of twice for each. Nothing is lost by it: charges and payments are only
-- ever added. The second key of charges served nobody else.

ALTER TABLE money.allocation DROP CONSTRAINT allocation_charge_fkey, DROP CONSTRAINT allocation_payment_fkey;
ALTER TABLE money.charge DROP CONSTRAINT charge_of_tenancy;

CREATE FUNCTION money.allocation_must_stay_with_its_tenancy() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = '' SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM written w LEFT JOIN money.charge c ON c.agency_id = w.agency_id AND c.id = w.charge_id AND c.tenancy_id = w.tenancy_id
    WHERE c.id IS NULL
  ) THEN
    RAISE EXCEPTION 'an allocation without its charge, or of another tenancy' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'allocation_charge';
  END IF;
  IF EXISTS (
    SELECT 1 FROM written w LEFT JOIN money.payment p ON p.agency_id = w.agency_id AND p.id = w.payment_id AND p.tenancy_id = w.tenancy_id
    WHERE p.id IS NULL
  ) THEN
    RAISE EXCEPTION 'an allocation without its payment, or of another tenancy' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'allocation_payment';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION money.allocation_must_stay_with_its_tenancy() FROM PUBLIC;
CREATE TRIGGER allocation_of_tenancy AFTER INSERT ON money.allocation
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION money.allocation_must_stay_with_its_tenancy();
