-- Rent collected for a landlord leaves with the next payout, often in a later month than it is for: his page said "pošleme" of a month
-- that had been sent. He sees which month's money was collected since when, and the day the bank was told to pay. Of payers nothing.

GRANT SELECT (paid_to) ON money.payment TO portal_views;
GRANT SELECT (allocated_on) ON money.allocation TO portal_views;
GRANT SELECT (payment_order_id) ON money.payout TO portal_views;
CALL core.open_columns_to_portal_views('money.payment_order', 'agency_id, id, due_on');

GRANT CREATE ON SCHEMA portal TO portal_views;
SET LOCAL ROLE portal_views;

-- The day of the order, null while the payout is in none.
CREATE OR REPLACE VIEW portal.payout WITH (security_barrier) AS
  SELECT p.id, c.unit_id, p.owner_contract_id, p.kind, p.month, p.amount, p.due_on, p.state, p.paid_on, o.due_on AS ordered_for
  FROM money.payout p JOIN core.owner_contract c ON c.agency_id = p.agency_id AND c.id = p.owner_contract_id
  LEFT JOIN money.payment_order o ON o.agency_id = p.agency_id AND o.id = p.payment_order_id
  WHERE p.landlord_id = core.current_landlord() AND p.state <> 'cancelled';

-- What the agency holds or has sent on of each month's rent, one row for each money that came; what was reversed is none.
CREATE VIEW portal.collected_rent WITH (security_barrier) AS
  SELECT t.unit_id, t.owner_contract_id, c.month, sum(l.amount)::bigint AS amount, min(l.allocated_on) AS since
  FROM core.tenancy t
  JOIN money.charge c ON c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.creditor = 'landlord'
  JOIN money.allocation l ON l.agency_id = c.agency_id AND l.charge_id = c.id
  JOIN money.payment p ON p.agency_id = l.agency_id AND p.id = l.payment_id AND p.paid_to = 'agency' AND p.source NOT IN ('guarantee', 'write_off')
  WHERE t.landlord_id = core.current_landlord() AND t.creditor = 'landlord' AND t.state IN ('signed', 'ended')
  GROUP BY t.unit_id, t.owner_contract_id, c.month, p.id HAVING sum(l.amount) > 0;

GRANT SELECT ON portal.collected_rent TO app_portal;

RESET ROLE;
REVOKE CREATE ON SCHEMA portal FROM portal_views;
