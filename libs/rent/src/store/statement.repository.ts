import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import { KNOWN_UNPAID } from './arrears.repository';

export interface StatementMonthRow {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly charged: Halere;
  readonly open: Halere;
  readonly isKnown: boolean;
}

/** Months of a tenancy as they were charged, oldest first, with what is open of each. */
export function statementMonths(tx: Tx, tenancyId: Id): Promise<StatementMonthRow[]> {
  return tx.rows<StatementMonthRow>(
    `SELECT c.month, min(c.due_on) AS due_on, sum(c.amount)::bigint AS charged, coalesce(sum(d.open), 0)::bigint AS open, bool_and(d.id IS NULL OR ${KNOWN_UNPAID}) AS is_known
     FROM money.charge c LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id
     WHERE c.agency_id = $1 AND c.tenancy_id = $2 GROUP BY c.month ORDER BY c.month`,
    [tx.agencyId, tenancyId],
  );
}

/** All that is open of a tenancy today and already due, what is free, what is owed from the guarantee, and the first month nobody knows about. */
export async function debtStatus(tx: Tx, tenancyId: Id): Promise<{ open: Halere; credit: Halere; recourse: Halere; unknownMonth: Month | null; paidThrough: Month | null }> {
  const row = await tx.row<{ open: Halere; credit: Halere; recourse: Halere; unknownMonth: Month | null; paidThrough: Month | null }>(
    `SELECT
       (SELECT coalesce(sum(d.open), 0)::bigint FROM money.open_debt d WHERE d.agency_id = $1 AND d.tenancy_id = $2 AND d.due_on <= $3) AS open,
       (SELECT coalesce(sum(k.free), 0)::bigint FROM money.open_credit k WHERE k.agency_id = $1 AND k.tenancy_id = $2) AS credit,
       (SELECT coalesce(sum(l.amount), 0)::bigint FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
        WHERE a.agency_id = $1 AND a.kind = 'recourse' AND a.owner_id = $2) AS recourse,
       (SELECT min(c.month) FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
        WHERE d.agency_id = $1 AND d.tenancy_id = $2 AND d.due_on <= $3 AND NOT ${KNOWN_UNPAID}) AS unknown_month,
       (SELECT max(c.month) FROM money.charge c WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.due_on <= $3) AS paid_through`,
    [tx.agencyId, tenancyId, tx.today],
  );
  return row!;
}

/** What a settled deposit paid, month by month: rent and services together, interest and costs apart. */
export function usedOfDeposit(tx: Tx, settlementId: Id): Promise<{ month: Month; component: 'rent_and_services' | 'default_interest' | 'costs'; amount: Halere }[]> {
  return tx.rows(
    `SELECT c.month, CASE WHEN c.component IN ('default_interest', 'costs') THEN c.component ELSE 'rent_and_services' END AS component, sum(a.amount)::bigint AS amount FROM money.payment p JOIN money.allocation a ON a.agency_id = p.agency_id AND a.payment_id = p.id
     JOIN money.charge c ON c.agency_id = a.agency_id AND c.id = a.charge_id
     WHERE p.agency_id = $1 AND p.source = 'deposit' AND p.source_id = $2 AND p.amount > 0 GROUP BY c.month, 2 HAVING sum(a.amount) <> 0 ORDER BY c.month, 2 DESC`,
    [tx.agencyId, settlementId],
  );
}
