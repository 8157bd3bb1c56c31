import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import { KNOWN_UNPAID } from '#rent';
import type { GuaranteeClaimRow, GuaranteeFundRow } from './guarantee.entity';

export interface GuaranteedTenancy {
  readonly tenancyId: Id;
  readonly model: 'A' | 'B' | 'C';
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly variableSymbol: string;
  readonly monthlyRent: Halere;
  readonly monthlyServices: Halere;
  /** Promised or paid for this tenancy so far, and recovered since. */
  readonly paidBefore: Halere;
  readonly recovered: Halere;
}

const GUARANTEED = `SELECT t.id AS tenancy_id, t.model, t.owner_contract_id, t.landlord_id, c.variable_symbol,
    m.rent AS monthly_rent, m.services AS monthly_services,
    coalesce((SELECT sum(g.payout_amount) FROM money.guarantee_claim g WHERE g.agency_id = t.agency_id AND g.tenancy_id = t.id AND g.state IN ('approved', 'paid')), 0)::bigint AS paid_before,
    coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = t.agency_id AND r.tenancy_id = t.id), 0)::bigint AS recovered
  FROM core.tenancy t JOIN core.owner_contract c ON c.agency_id = t.agency_id AND c.id = t.owner_contract_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(k.amount) FILTER (WHERE k.component = 'rent'), 0)::bigint AS rent, coalesce(sum(k.amount) FILTER (WHERE k.component <> 'rent'), 0)::bigint AS services
    FROM core.tenancy_component k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id
      AND k.valid_from <= greatest(t.starts_on, least($2::date, coalesce(t.ended_on, t.ends_on, $2::date)))
      AND (k.valid_to IS NULL OR k.valid_to >= greatest(t.starts_on, least($2::date, coalesce(t.ended_on, t.ends_on, $2::date))))
  ) m`;

/** One tenancy with its row locked: claims of one tenancy go one after another. */
export async function lockGuaranteed(tx: Tx, tenancyId: Id): Promise<GuaranteedTenancy | null> {
  await tx.run('SELECT id FROM core.tenancy WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [tx.agencyId, tenancyId]);
  return guaranteedOf(tx, tenancyId);
}

export async function guaranteedOf(tx: Tx, tenancyId: Id): Promise<GuaranteedTenancy | null> {
  return tx.row<GuaranteedTenancy>(`${GUARANTEED} WHERE t.agency_id = $1 AND t.id = $3`, [tx.agencyId, tx.today, tenancyId]);
}

/** Every lease the fund stands behind today: those in force, and ended ones that still owe. */
export async function guaranteedTenancies(tx: Tx): Promise<GuaranteedTenancy[]> {
  return tx.rows<GuaranteedTenancy>(
    `${GUARANTEED} WHERE t.agency_id = $1 AND t.model = 'A'
       AND ((t.state = 'signed' AND t.starts_on <= $2 AND coalesce(t.ends_on, $2) >= $2) OR EXISTS (SELECT 1 FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id))
     ORDER BY t.id`,
    [tx.agencyId, tx.today],
  );
}

export interface OwedMonthRow {
  readonly tenancyId: Id;
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly rent: Halere;
  readonly services: Halere;
}

/** Months of the landlords' claims known to be unpaid, oldest first; only what is past its due date. */
export async function owedMonths(tx: Tx, tenancyIds: readonly Id[]): Promise<OwedMonthRow[]> {
  return tx.rows<OwedMonthRow>(
    `SELECT d.tenancy_id, c.month, min(d.due_on) AS due_on,
       coalesce(sum(d.open) FILTER (WHERE c.component = 'rent'), 0)::bigint AS rent, coalesce(sum(d.open) FILTER (WHERE c.component <> 'rent'), 0)::bigint AS services
     FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
     WHERE d.agency_id = $1 AND d.tenancy_id = ANY ($2) AND d.due_on < $3 AND ${KNOWN_UNPAID} GROUP BY d.tenancy_id, c.month ORDER BY min(d.due_on), c.month`,
    [tx.agencyId, tenancyIds, tx.today],
  );
}

/** Locks the fund: whoever promises its money next waits until this act ends. */
export async function lockFund(tx: Tx, fundId: Id | null): Promise<GuaranteeFundRow | null> {
  return tx.row<GuaranteeFundRow>(
    'SELECT * FROM money.guarantee_fund WHERE agency_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY opened_on, id LIMIT 1 FOR UPDATE',
    [tx.agencyId, fundId],
  );
}

export async function lockClaim(tx: Tx, claimId: Id): Promise<GuaranteeClaimRow | null> {
  return tx.row<GuaranteeClaimRow>('SELECT * FROM money.guarantee_claim WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, claimId]);
}

export interface AsideLine {
  readonly id: Id;
  readonly bankAccountId: Id;
  readonly bookedOn: IsoDate;
  /** What of the line still stands on the suspense account. */
  readonly aside: Halere;
}

/** An incoming statement line that was booked as not understood and is not used yet; locked. */
export async function asideLine(tx: Tx, bankLineId: Id): Promise<AsideLine | null> {
  const line = await tx.row<{ id: Id; bankAccountId: Id; bookedOn: IsoDate }>(
    'SELECT id, bank_account_id, booked_on FROM money.bank_line WHERE agency_id = $1 AND id = $2 FOR UPDATE',
    [tx.agencyId, bankLineId],
  );
  if (line === null) return null;
  const row = await tx.row<{ aside: Halere }>(
    `SELECT coalesce(-sum(l.amount), 0)::bigint AS aside FROM money.account a
     JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id
     WHERE a.agency_id = $1 AND a.kind = 'suspense' AND a.owner_id = $3
       AND e.cause_id IN (SELECT $2::uuid UNION ALL SELECT g.id FROM money.fund_grant g WHERE g.agency_id = $1 AND g.bank_line_id = $2
         UNION ALL SELECT r.id FROM money.recovery r WHERE r.agency_id = $1 AND r.bank_line_id = $2)`,
    [tx.agencyId, bankLineId, line.bankAccountId],
  );
  return { ...line, aside: row!.aside };
}

/** The line is understood now: it leaves the pile of unknown money. */
export async function markUnderstood(tx: Tx, bankLineId: Id): Promise<void> {
  await tx.run(`UPDATE money.bank_line SET state = 'posted' WHERE agency_id = $1 AND id = $2`, [tx.agencyId, bankLineId]);
}

/** Statement lines of which the fund has used money: a grant that came, a recourse that was paid back. */
export async function linesUsedByFund(tx: Tx, bankLineIds: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `SELECT bank_line_id AS id FROM money.fund_grant WHERE agency_id = $1 AND bank_line_id = ANY ($2)
     UNION SELECT bank_line_id FROM money.recovery WHERE agency_id = $1 AND bank_line_id = ANY ($2)`,
    [tx.agencyId, bankLineIds],
  );
  return rows.map((row) => row.id);
}
