import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { GuaranteeClaimRow } from './guarantee.entity';

export interface ClaimView extends Pick<GuaranteeClaimRow, 'id' | 'number' | 'tenancyId' | 'claimedOn' | 'claimedAmount' | 'payoutAmount' | 'months' | 'state' | 'evidence' | 'decidedOn' | 'decisionReason' | 'payableOn' | 'kind' | 'items' | 'recourseAmount' | 'waiverReason' | 'endedOn' | 'endReason'> {
  readonly householdName: string;
  readonly unitCode: string;
  readonly landlordName: string;
  readonly proposedBy: string | null;
  readonly isMine: boolean;
  readonly decidedBy: string | null;
  readonly paidOn: IsoDate | null;
  readonly endedBy: string | null;
}

/** Claims with the people and the flat they are about; those that wait for somebody first. */
export async function claimViews(tx: Tx, ids: readonly Id[] | null, page: { readonly first: number; readonly offset: number }): Promise<{ rows: ClaimView[]; totalCount: number }> {
  const rows = await tx.rows<ClaimView & { count: number }>(
    `SELECT c.id, c.number, c.tenancy_id, c.claimed_on, c.claimed_amount, c.payout_amount, c.months, c.state, c.evidence, c.decided_on, c.decision_reason, c.payable_on,
       c.kind, c.items, c.recourse_amount, c.waiver_reason, c.ended_on, c.end_reason, w.display_name AS ended_by,
       h.name AS household_name, u.code AS unit_code, l.name AS landlord_name, p.display_name AS proposed_by, coalesce(c.proposed_by = $3, false) AS is_mine, d.display_name AS decided_by,
       coalesce(o.paid_on, CASE WHEN c.kind = 'own_loss' AND c.state = 'paid' THEN c.decided_on END) AS paid_on, count(*) OVER () AS count
     FROM money.guarantee_claim c JOIN core.tenancy t ON t.agency_id = c.agency_id AND t.id = c.tenancy_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN core.landlord l ON l.agency_id = c.agency_id AND l.id = c.landlord_id
     LEFT JOIN core.staff_member p ON p.agency_id = c.agency_id AND p.id = c.proposed_by LEFT JOIN core.staff_member d ON d.agency_id = c.agency_id AND d.id = c.decided_by LEFT JOIN core.staff_member w ON w.agency_id = c.agency_id AND w.id = c.ended_by
     LEFT JOIN money.payout o ON o.agency_id = c.agency_id AND o.id = c.payout_id
     WHERE c.agency_id = $1 AND ($2::uuid[] IS NULL OR c.id = ANY ($2))
     ORDER BY array_position(ARRAY['proposed', 'approved', 'paid', 'refused', 'withdrawn', 'reversed'], c.state), c.claimed_on DESC, c.id DESC LIMIT $4 OFFSET $5`,
    [tx.agencyId, ids, tx.actor.accountId, page.first, page.offset],
  );
  return { rows, totalCount: rows[0]?.count ?? 0 };
}

export interface FundView {
  readonly id: Id;
  readonly name: string;
  readonly openedOn: IsoDate;
  readonly granted: Halere;
  readonly free: Halere;
}

export async function fundViews(tx: Tx, ids: readonly Id[] | null): Promise<FundView[]> {
  return tx.rows<FundView>(
    `SELECT f.id, f.name, f.opened_on, f.balance AS free, coalesce((SELECT sum(g.amount) FROM money.fund_grant g WHERE g.agency_id = f.agency_id AND g.fund_id = f.id), 0)::bigint AS granted
     FROM money.guarantee_fund f WHERE f.agency_id = $1 AND ($2::uuid[] IS NULL OR f.id = ANY ($2)) ORDER BY f.opened_on, f.id`,
    [tx.agencyId, ids],
  );
}

export interface ClaimEntryRow {
  readonly id: Id;
  readonly claimId: Id;
  readonly bookedOn: IsoDate;
  readonly text: string;
  readonly amount: Halere;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
}

/** Entries whose cause is a claim (promise, payment of the landlord's claim, recourse) with their mirrors, in the order they were booked. */
export async function claimEntries(tx: Tx, claimIds: readonly Id[]): Promise<ClaimEntryRow[]> {
  return tx.rows<ClaimEntryRow>(
    `SELECT e.id, e.cause_id AS claim_id, e.booked_on, e.text, e.reverses_entry_id IS NOT NULL AS is_reversal,
       EXISTS (SELECT 1 FROM money.entry r WHERE r.agency_id = e.agency_id AND r.reverses_entry_id = e.id) AS is_reversed,
       (SELECT sum(l.amount) FROM money.entry_line l WHERE l.agency_id = e.agency_id AND l.entry_id = e.id AND l.amount > 0)::bigint AS amount
     FROM money.entry e WHERE e.agency_id = $1 AND e.cause_kind = 'claim' AND e.cause_id = ANY ($2) ORDER BY e.id`,
    [tx.agencyId, claimIds],
  );
}

export interface FundMovementRow {
  readonly id: Id;
  readonly kind: 'grant' | 'recovery';
  readonly from: string;
  readonly amount: Halere;
  readonly receivedOn: IsoDate;
  readonly isReversed: boolean;
  readonly reason: string | null;
}

/** The latest hundred grants and recoveries, and what took some of them back. */
export async function fundMovements(tx: Tx): Promise<FundMovementRow[]> {
  return tx.rows<FundMovementRow>(
    `SELECT * FROM (
       SELECT g.id, 'grant' AS kind, g.grantor AS "from", g.amount, g.received_on, g.reason,
         EXISTS (SELECT 1 FROM money.fund_grant r WHERE r.agency_id = g.agency_id AND r.reverses_grant_id = g.id) AS is_reversed FROM money.fund_grant g WHERE g.agency_id = $1
       UNION ALL
       SELECT v.id, 'recovery', h.name, v.amount, v.received_on, v.reason,
         EXISTS (SELECT 1 FROM money.recovery r WHERE r.agency_id = v.agency_id AND r.reverses_recovery_id = v.id)
       FROM money.recovery v JOIN core.tenancy t ON t.agency_id = v.agency_id AND t.id = v.tenancy_id JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
       WHERE v.agency_id = $1) m
     ORDER BY received_on DESC, id DESC LIMIT 100`,
    [tx.agencyId],
  );
}

export interface RecourseRow {
  readonly tenancyId: Id;
  readonly householdName: string;
  readonly unitCode: string;
  readonly owed: Halere;
  readonly variableSymbol: string | null;
}

/** Households that owe recourse, the most first. */
export async function recourseOwed(tx: Tx): Promise<RecourseRow[]> {
  return tx.rows<RecourseRow>(
    `SELECT t.id AS tenancy_id, h.name AS household_name, u.code AS unit_code, s.variable_symbol, sum(l.amount)::bigint AS owed
     FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id JOIN core.tenancy t ON t.agency_id = a.agency_id AND t.id = a.owner_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     LEFT JOIN money.recourse_symbol s ON s.agency_id = t.agency_id AND s.tenancy_id = t.id
     WHERE a.agency_id = $1 AND a.kind = 'recourse' GROUP BY t.id, h.name, u.code, s.variable_symbol HAVING sum(l.amount) > 0 ORDER BY owed DESC LIMIT 200`,
    [tx.agencyId],
  );
}

export interface OwnLossRow {
  readonly tenancyId: Id;
  readonly householdName: string;
  readonly unitCode: string;
  readonly loss: Halere;
}

/** Tenancies of B and C that owe the agency rent or advances past due which the fund has not covered; at most a hundred, none with a claim waiting. */
export async function ownLosses(tx: Tx, components: readonly string[]): Promise<OwnLossRow[]> {
  return tx.rows<OwnLossRow>(
    `SELECT * FROM (
       SELECT t.id AS tenancy_id, h.name AS household_name, u.code AS unit_code, (sum(d.open)
         - coalesce((SELECT sum(g.payout_amount) FROM money.guarantee_claim g WHERE g.agency_id = t.agency_id AND g.tenancy_id = t.id AND g.kind = 'own_loss' AND g.state = 'paid'), 0))::bigint AS loss
       FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id JOIN core.tenancy t ON t.agency_id = d.agency_id AND t.id = d.tenancy_id
       JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
       WHERE d.agency_id = $1 AND d.due_on < $2 AND c.creditor = 'agency' AND c.component = ANY ($3) AND t.model <> 'A'
         AND NOT EXISTS (SELECT 1 FROM money.guarantee_claim g WHERE g.agency_id = t.agency_id AND g.tenancy_id = t.id AND g.state = 'proposed')
       GROUP BY t.agency_id, t.id, h.name, u.code) x
     WHERE loss > 0 ORDER BY loss DESC LIMIT 100`,
    [tx.agencyId, tx.today, components],
  );
}

/** Names for the exposure lease by lease. */
export async function exposedNames(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, { readonly landlordName: string; readonly unitCode: string }>> {
  const rows = await tx.rows<{ id: Id; landlordName: string; unitCode: string }>(
    `SELECT t.id, l.name AS landlord_name, u.code AS unit_code FROM core.tenancy t JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id WHERE t.agency_id = $1 AND t.id = ANY ($2)`,
    [tx.agencyId, tenancyIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface OwingLease {
  readonly tenancyId: Id;
  readonly householdName: string;
  readonly unitCode: string;
  readonly landlordName: string;
}

/** Leases of A that owe their landlord something overdue and have no claim waiting. */
export async function owingLeases(tx: Tx): Promise<OwingLease[]> {
  return tx.rows<OwingLease>(
    `SELECT t.id AS tenancy_id, h.name AS household_name, u.code AS unit_code, l.name AS landlord_name FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id
     WHERE t.agency_id = $1 AND t.model = 'A' AND EXISTS (SELECT 1 FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id AND d.due_on < $2)
       AND NOT EXISTS (SELECT 1 FROM money.guarantee_claim c WHERE c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.state IN ('proposed', 'approved'))
     ORDER BY u.code LIMIT 100`,
    [tx.agencyId, tx.today],
  );
}
