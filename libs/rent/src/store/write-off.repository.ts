import type { Halere, Id } from '#kernel';
import type { Tx } from '#platform';
import type { WriteOffRow } from './write-off.entity';

/** What the agency itself could give up: open debts of a household whose creditor it is. */
export async function owedToAgency(tx: Tx, tenancyId: Id): Promise<Halere> {
  return (await tx.row<{ owed: Halere }>(
    `SELECT coalesce(sum(d.open), 0)::bigint AS owed FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
     WHERE d.agency_id = $1 AND d.tenancy_id = $2 AND c.creditor = 'agency'`,
    [tx.agencyId, tenancyId],
  ))!.owed;
}

export async function freeMoneyOf(tx: Tx, tenancyId: Id): Promise<Halere> {
  return (await tx.row<{ free: Halere }>('SELECT coalesce(sum(free), 0)::bigint AS free FROM money.open_credit WHERE agency_id = $1 AND tenancy_id = $2', [tx.agencyId, tenancyId]))!.free;
}

/** Whose hope a recourse was: the fund whose reserve stands against it in the ledger. */
export async function fundOfRecourse(tx: Tx, tenancyId: Id): Promise<Id | null> {
  const row = await tx.row<{ fundId: Id }>(
    `SELECT f.owner_id AS fund_id FROM money.account r JOIN money.entry_line l ON l.agency_id = r.agency_id AND l.account_id = r.id
     JOIN money.entry_line o ON o.agency_id = l.agency_id AND o.entry_id = l.entry_id JOIN money.account f ON f.agency_id = o.agency_id AND f.id = o.account_id AND f.kind = 'recourse_reserve'
     WHERE r.agency_id = $1 AND r.kind = 'recourse' AND r.owner_id = $2 ORDER BY l.booked_on DESC, l.id DESC LIMIT 1`,
    [tx.agencyId, tenancyId],
  );
  return row?.fundId ?? null;
}

export interface WriteOffView extends WriteOffRow {
  readonly label: string;
  readonly proposedByName: string | null;
  readonly decidedByName: string | null;
  /** Free money of the household now: it may pay what was given up. */
  readonly credit: Halere;
}

export async function writeOffs(tx: Tx, ids: readonly Id[] | null): Promise<WriteOffView[]> {
  return tx.rows<WriteOffView>(
    `SELECT w.*, u.code || ', ' || h.name AS label, p.display_name AS proposed_by_name, d.display_name AS decided_by_name,
       coalesce((SELECT sum(k.free) FROM money.open_credit k WHERE k.agency_id = w.agency_id AND k.tenancy_id = w.tenancy_id), 0)::bigint AS credit
     FROM money.write_off w JOIN core.tenancy t ON t.agency_id = w.agency_id AND t.id = w.tenancy_id JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     LEFT JOIN core.staff_member p ON p.agency_id = w.agency_id AND p.id = w.proposed_by LEFT JOIN core.staff_member d ON d.agency_id = w.agency_id AND d.id = w.decided_by
     WHERE w.agency_id = $1 AND ($2::uuid[] IS NULL OR w.id = ANY ($2)) ORDER BY (w.state = 'proposed') DESC, w.proposed_at DESC, w.id DESC LIMIT 200`,
    [tx.agencyId, ids],
  );
}
