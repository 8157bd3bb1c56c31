-- A month of rent that is not charged yet (its first hour, before the monthly run) is not an empty flat: a landlord sees the term of
-- the leases that are his own contracts, with the day their rent is due. Of subleases nothing; of families nothing.

GRANT SELECT (due_day) ON core.tenancy TO portal_views;

GRANT CREATE ON SCHEMA portal TO portal_views;
SET LOCAL ROLE portal_views;

CREATE VIEW portal.lease WITH (security_barrier) AS
  SELECT t.unit_id, t.starts_on, coalesce(t.ended_on, t.ends_on) AS last_day, t.due_day
  FROM core.tenancy t
  WHERE t.landlord_id = core.current_landlord() AND t.creditor = 'landlord' AND t.state IN ('signed', 'ended');

GRANT SELECT ON portal.lease TO app_portal;

RESET ROLE;
REVOKE CREATE ON SCHEMA portal FROM portal_views;
