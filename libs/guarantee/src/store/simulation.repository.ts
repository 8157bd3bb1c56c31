import type { Halere, Id } from '#kernel';
import type { Tx } from '#platform';
import type { MonthSeen } from '../domain/simulation/habits';
import { COVERED_COMPONENTS } from './guarantee.repository';

/** How far back payments are looked at, and how old a payout must be to tell whether it comes back. */
const MONTHS_BACK = 36;
const MONTHS_TO_TELL = 6;

/**
 * Months of guaranteed leases whose waiting days have passed: what was charged of them, and what others than the
 * guarantee had paid by then. Rent straight to a landlord who has not answered is unknown and left out.
 */
export async function monthsSeen(tx: Tx): Promise<MonthSeen[]> {
  return tx.rows<MonthSeen>(
    `SELECT c.tenancy_id, sum(c.amount)::bigint AS charged, least(sum(c.amount), coalesce(sum(p.paid), 0))::bigint AS paid
     FROM money.charge c JOIN core.tenancy t ON t.agency_id = c.agency_id AND t.id = c.tenancy_id AND t.model = 'A'
     JOIN core.guarantee_terms g ON g.agency_id = t.agency_id AND g.owner_contract_id = t.owner_contract_id
     LEFT JOIN LATERAL (SELECT sum(a.amount) AS paid FROM money.allocation a JOIN money.payment m ON m.agency_id = a.agency_id AND m.id = a.payment_id
       WHERE a.agency_id = c.agency_id AND a.charge_id = c.id AND m.source <> 'guarantee' AND m.received_on <= c.due_on + g.waiting_days) p ON true
     WHERE c.agency_id = $1 AND c.creditor = 'landlord' AND c.component = ANY ($3) AND c.due_on + g.waiting_days < $2::date AND c.due_on >= $2::date - make_interval(months => ${MONTHS_BACK})
       AND (c.paid_to = 'agency' OR EXISTS (SELECT 1 FROM money.arrival_question q WHERE q.agency_id = c.agency_id AND q.tenancy_id = c.tenancy_id AND q.month = c.month AND q.answer IS NOT NULL))
     GROUP BY c.tenancy_id, c.month HAVING sum(c.amount) > 0 ORDER BY c.tenancy_id, c.month`,
    [tx.agencyId, tx.today, COVERED_COMPONENTS],
  );
}

/** What was paid out long enough ago to tell, and what of it has come back. */
export async function recoveryHistory(tx: Tx): Promise<{ readonly paid: Halere; readonly recovered: Halere }> {
  const row = await tx.row<{ paid: Halere; recovered: Halere }>(
    `WITH told AS (
       SELECT c.tenancy_id, sum(c.recourse_amount) AS paid FROM money.guarantee_claim c JOIN money.payout p ON p.agency_id = c.agency_id AND p.id = c.payout_id
       WHERE c.agency_id = $1 AND c.state = 'paid' AND p.paid_on <= $2::date - make_interval(months => ${MONTHS_TO_TELL}) GROUP BY c.tenancy_id)
     SELECT coalesce(sum(told.paid), 0)::bigint AS paid,
       coalesce(sum(least(told.paid, (SELECT coalesce(sum(r.amount), 0) FROM money.recovery r WHERE r.agency_id = $1 AND r.tenancy_id = told.tenancy_id))), 0)::bigint AS recovered FROM told`,
    [tx.agencyId, tx.today],
  );
  return row!;
}

/** What each household owes after the guarantee paid for it. */
export async function recourseByTenancy(tx: Tx): Promise<Map<Id, Halere>> {
  const rows = await tx.rows<{ id: Id; owed: Halere }>(
    `SELECT a.owner_id AS id, sum(l.amount)::bigint AS owed FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
     WHERE a.agency_id = $1 AND a.kind = 'recourse' GROUP BY a.owner_id HAVING sum(l.amount) > 0`,
    [tx.agencyId],
  );
  return new Map(rows.map((row) => [row.id, row.owed]));
}

export async function freeMoney(tx: Tx): Promise<Halere> {
  return (await tx.row<{ free: Halere }>('SELECT coalesce(sum(balance), 0)::bigint AS free FROM money.guarantee_fund WHERE agency_id = $1', [tx.agencyId]))!.free;
}
