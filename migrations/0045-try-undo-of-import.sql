-- Before an import is taken back a person sees what would go and what would stay, and why: the taking back itself, done and undone.

CREATE FUNCTION core.would_take_back_import(of_batch uuid) RETURNS TABLE (row_id uuid, kept_because text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
  rows_of uuid[];
  reasons text[];
BEGIN
  BEGIN
    PERFORM core.take_back_import(of_batch);
    SELECT array_agg(r.id), array_agg(r.kept_because) INTO rows_of, reasons FROM core.import_row r WHERE r.agency_id = agency AND r.batch_id = of_batch;
    RAISE EXCEPTION USING ERRCODE = 'ZZ001', MESSAGE = 'only tried';
  EXCEPTION WHEN SQLSTATE 'ZZ001' THEN
    -- All of it is rolled back; what it said is kept in the variables.
    NULL;
  END;
  RETURN QUERY SELECT tried.id, tried.reason FROM unnest(rows_of, reasons) AS tried (id, reason);
END $$;
REVOKE ALL ON FUNCTION core.would_take_back_import(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.would_take_back_import(uuid) TO app_staff;
