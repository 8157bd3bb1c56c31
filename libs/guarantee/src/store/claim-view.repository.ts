import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { GuaranteeClaimRow } from './guarantee.entity';

export interface ClaimView extends Pick<GuaranteeClaimRow, 'id' | 'number' | 'tenancyId' | 'claimedOn' | 'claimedAmount' | 'payoutAmount' | 'months' | 'state' | 'evidence' | 'decidedOn' | 'decisionReason' | 'payableOn'> {
  readonly householdName: string;
  readonly unitCode: string;
  readonly landlordName: string;
  readonly proposedBy: string | null;
  readonly isMine: boolean;
  readonly decidedBy: string | null;
  readonly paidOn: IsoDate | null;
}

/** Claims with the people and the flat they are about; those that wait for somebody first. */
export async function claimViews(tx: Tx, ids: readonly Id[] | null, page: { readonly first: number; readonly offset: number }): Promise<{ rows: ClaimView[]; totalCount: number }> {
  const rows = await tx.rows<ClaimView & { count: number }>(
    `SELECT c.id, c.number, c.tenancy_id, c.claimed_on, c.claimed_amount, c.payout_amount, c.months, c.state, c.evidence, c.decided_on, c.decision_reason, c.payable_on,
       h.name AS household_name, u.code AS unit_code, l.name AS landlord_name, p.display_name AS proposed_by, coalesce(c.proposed_by = $3, false) AS is_mine, d.display_name AS decided_by,
       o.paid_on, count(*) OVER () AS count
     FROM money.guarantee_claim c JOIN core.tenancy t ON t.agency_id = c.agency_id AND t.id = c.tenancy_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN core.landlord l ON l.agency_id = c.agency_id AND l.id = c.landlord_id
     LEFT JOIN core.staff_member p ON p.agency_id = c.agency_id AND p.id = c.proposed_by LEFT JOIN core.staff_member d ON d.agency_id = c.agency_id AND d.id = c.decided_by
     LEFT JOIN money.payout o ON o.agency_id = c.agency_id AND o.id = c.payout_id
     WHERE c.agency_id = $1 AND ($2::uuid[] IS NULL OR c.id = ANY ($2))
     ORDER BY array_position(ARRAY['proposed', 'approved', 'paid', 'refused'], c.state), c.claimed_on DESC, c.id DESC LIMIT $4 OFFSET $5`,
    [tx.agencyId, ids, tx.actor.accountId, page.first, page.offset],
  );
  return { rows, totalCount: rows[0]?.count ?? 0 };
}

export interface FundView {
  readonly id: Id;
  readonly name: string;
  readonly openedOn: IsoDate;
  readonly granted: Halere;
}

export async function fundViews(tx: Tx, ids: readonly Id[] | null): Promise<FundView[]> {
  return tx.rows<FundView>(
    `SELECT f.id, f.name, f.opened_on, coalesce((SELECT sum(g.amount) FROM money.fund_grant g WHERE g.agency_id = f.agency_id AND g.fund_id = f.id), 0)::bigint AS granted
     FROM money.guarantee_fund f WHERE f.agency_id = $1 AND ($2::uuid[] IS NULL OR f.id = ANY ($2)) ORDER BY f.opened_on, f.id`,
    [tx.agencyId, ids],
  );
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
