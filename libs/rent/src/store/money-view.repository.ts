import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import { IS_SERVICE, KNOWN_UNPAID } from './arrears.repository';
import type { PaymentPayer, PayoutKind, PayoutState } from './rent.entity';

export interface TenancyMoneyRow {
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  readonly creditorName: string;
  readonly balance: Halere;
  readonly overdue: Halere;
  readonly credit: Halere;
  readonly recourse: Halere;
}

export async function tenancyMoney(tx: Tx, tenancyIds: readonly Id[]): Promise<TenancyMoneyRow[]> {
  return tx.rows<TenancyMoneyRow>(
    `SELECT t.id AS tenancy_id, t.creditor, CASE t.creditor WHEN 'landlord' THEN l.name ELSE g.name END AS creditor_name,
       coalesce((SELECT sum(e.amount) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id WHERE a.agency_id = t.agency_id AND a.kind = 'receivable' AND a.owner_id = t.id), 0)::bigint AS balance,
       coalesce((SELECT sum(d.open) FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
         WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id AND d.due_on < $3 AND ${KNOWN_UNPAID}), 0)::bigint AS overdue,
       coalesce((SELECT sum(k.free) FROM money.open_credit k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id), 0)::bigint AS credit,
       coalesce((SELECT sum(e.amount) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id WHERE a.agency_id = t.agency_id AND a.kind = 'recourse' AND a.owner_id = t.id), 0)::bigint AS recourse
     FROM core.tenancy t JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id JOIN core.agency_profile g ON g.agency_id = t.agency_id
     WHERE t.agency_id = $1 AND t.id = ANY ($2)`,
    [tx.agencyId, tenancyIds, tx.today],
  );
}

export interface MoneyMonthRow {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly charged: Halere;
  readonly open: Halere;
}

export async function monthsOfTenancy(tx: Tx, tenancyId: Id): Promise<MoneyMonthRow[]> {
  return tx.rows<MoneyMonthRow>(
    `SELECT c.month, min(c.due_on) AS due_on, sum(c.amount)::bigint AS charged, coalesce(sum(d.open), 0)::bigint AS open
     FROM money.charge c LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id
     WHERE c.agency_id = $1 AND c.tenancy_id = $2 GROUP BY c.month ORDER BY c.month DESC`,
    [tx.agencyId, tenancyId],
  );
}

export interface MonthPaymentRow {
  readonly month: Month;
  readonly receivedOn: IsoDate;
  readonly payer: PaymentPayer;
  readonly amount: Halere;
  readonly because: string;
}

export async function paidByMonth(tx: Tx, tenancyId: Id): Promise<MonthPaymentRow[]> {
  return tx.rows<MonthPaymentRow>(
    `SELECT c.month, p.received_on, p.payer, sum(a.amount)::bigint AS amount, min(a.because) AS because
     FROM money.allocation a JOIN money.charge c ON c.agency_id = a.agency_id AND c.id = a.charge_id JOIN money.payment p ON p.agency_id = a.agency_id AND p.id = a.payment_id
     WHERE a.agency_id = $1 AND a.tenancy_id = $2 GROUP BY c.month, p.id, p.received_on, p.payer HAVING sum(a.amount) <> 0 ORDER BY p.received_on, p.id`,
    [tx.agencyId, tenancyId],
  );
}

export interface LedgerLineRow {
  readonly id: Id;
  readonly entryId: Id;
  readonly bookedOn: IsoDate;
  readonly account: 'receivable' | 'recourse';
  readonly cause: string;
  readonly text: string;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  readonly amount: Halere;
  /** Of the account after this line. */
  readonly balance: Halere;
}

/** Both sides of a household's debt in the ledger, newest first. */
export async function ledgerOfTenancy(tx: Tx, tenancyId: Id, page: { readonly first: number; readonly offset: number }): Promise<{ rows: LedgerLineRow[]; totalCount: number }> {
  const rows = await tx.rows<LedgerLineRow & { total: number }>(
    `SELECT l.id, e.id AS entry_id, e.booked_on, a.kind AS account, e.cause_kind AS cause, e.text, e.reverses_entry_id IS NOT NULL AS is_reversal,
       EXISTS (SELECT 1 FROM money.entry r WHERE r.agency_id = e.agency_id AND r.reverses_entry_id = e.id) AS is_reversed,
       l.amount, (sum(l.amount) OVER (PARTITION BY a.id ORDER BY e.booked_on, e.id))::bigint AS balance, count(*) OVER () AS total
     FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id
     WHERE a.agency_id = $1 AND a.kind IN ('receivable', 'recourse') AND a.owner_id = $2
     ORDER BY e.booked_on DESC, e.id DESC LIMIT $3 OFFSET $4`,
    [tx.agencyId, tenancyId, page.first, page.offset],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

export interface RentLineRow {
  readonly tenancyId: Id;
  readonly tenancyNumber: string;
  readonly model: string;
  readonly creditor: string;
  readonly householdName: string;
  readonly unitCode: string;
  readonly dueOn: IsoDate;
  readonly rent: Halere;
  readonly services: Halere;
  readonly total: Halere;
  readonly open: Halere;
  readonly othersPart: Halere;
  /** False while the landlord has not said whether it reached him. */
  readonly isKnown: boolean;
}

/** A month as it was charged, tenancy by tenancy. */
export async function rentOfMonth(tx: Tx, month: Month, page: { readonly first: number; readonly offset: number }): Promise<{ rows: RentLineRow[]; totalCount: number }> {
  const rows = await tx.rows<RentLineRow & { count: number }>(
    `SELECT t.id AS tenancy_id, t.number AS tenancy_number, t.model, t.creditor, h.name AS household_name, u.code AS unit_code, x.*, count(*) OVER () AS count
     FROM (SELECT c.tenancy_id AS of_tenancy, min(c.due_on) AS due_on, coalesce(sum(c.amount) FILTER (WHERE c.component = 'rent'), 0)::bigint AS rent,
         coalesce(sum(c.amount) FILTER (WHERE ${IS_SERVICE}), 0)::bigint AS services, sum(c.amount)::bigint AS total,
         coalesce(sum(d.open), 0)::bigint AS open, coalesce(sum(c.amount) FILTER (WHERE c.payer <> 'household'), 0)::bigint AS others_part, bool_and(${KNOWN_UNPAID}) AS is_known
       FROM money.charge c LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id WHERE c.agency_id = $1 AND c.month = $2 GROUP BY c.tenancy_id) x
     JOIN core.tenancy t ON t.agency_id = $1 AND t.id = x.of_tenancy
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     ORDER BY u.code, t.id LIMIT $3 OFFSET $4`,
    [tx.agencyId, month, page.first, page.offset],
  );
  return { rows, totalCount: rows[0]?.count ?? 0 };
}

export async function monthSums(tx: Tx, month: Month): Promise<{ tenancies: number; charged: Halere; open: Halere; overdue: Halere }> {
  return (await tx.row(
    `SELECT count(DISTINCT c.tenancy_id) AS tenancies, coalesce(sum(c.amount), 0)::bigint AS charged, coalesce(sum(d.open), 0)::bigint AS open,
       coalesce(sum(d.open) FILTER (WHERE d.due_on < $3 AND ${KNOWN_UNPAID}), 0)::bigint AS overdue
     FROM money.charge c LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id WHERE c.agency_id = $1 AND c.month = $2`,
    [tx.agencyId, month, tx.today],
  ))!;
}

export interface PayoutViewRow {
  readonly id: Id;
  readonly kind: PayoutKind;
  readonly month: Month | null;
  readonly amount: Halere;
  readonly dueOn: IsoDate;
  readonly state: PayoutState;
  readonly variableSymbol: string;
  readonly paidOn: IsoDate | null;
  readonly landlordName: string;
  readonly hasAccount: boolean;
  readonly unitCode: string;
  readonly contractNumber: string;
  readonly orderNumber: string | null;
  readonly landlordPhone: string | null;
  readonly returnId: Id | null;
  readonly returnedOn: IsoDate | null;
}

export async function payoutsPage(
  tx: Tx,
  states: readonly PayoutState[],
  ids: readonly Id[] | null,
  page: { readonly first: number; readonly offset: number },
): Promise<{ rows: PayoutViewRow[]; totalCount: number }> {
  const rows = await tx.rows<PayoutViewRow & { count: number }>(
    `SELECT p.id, p.kind, p.month, p.amount, p.due_on, p.state, p.variable_symbol, p.paid_on, l.name AS landlord_name, l.bank_account IS NOT NULL AS has_account,
       u.code AS unit_code, c.number AS contract_number, o.number AS order_number, l.phone AS landlord_phone, b.id AS return_id, b.returned_on, count(*) OVER () AS count
     FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     JOIN core.owner_contract c ON c.agency_id = p.agency_id AND c.id = p.owner_contract_id JOIN core.unit u ON u.agency_id = c.agency_id AND u.id = c.unit_id
     LEFT JOIN money.payment_order o ON o.agency_id = p.agency_id AND o.id = p.payment_order_id
     LEFT JOIN LATERAL (SELECT r.id, r.returned_on FROM money.payout_return r WHERE r.agency_id = p.agency_id AND r.payout_id = p.id AND r.amount > 0 AND p.state = 'due'
       AND NOT EXISTS (SELECT 1 FROM money.payout_return u WHERE u.agency_id = r.agency_id AND u.reverses_return_id = r.id) ORDER BY r.id DESC LIMIT 1) b ON true
     WHERE p.agency_id = $1 AND p.state = ANY ($2) AND ($3::uuid[] IS NULL OR p.id = ANY ($3))
     ORDER BY CASE WHEN p.state IN ('due', 'ordered') THEN p.due_on END, p.due_on DESC, p.id LIMIT $4 OFFSET $5`,
    [tx.agencyId, states, ids, page.first, page.offset],
  );
  return { rows, totalCount: rows[0]?.count ?? 0 };
}

export interface PaymentOrderView {
  readonly id: Id;
  readonly number: string;
  readonly dueOn: IsoDate;
  readonly total: Halere;
  readonly createdAt: Date;
  readonly payoutCount: number;
  readonly sentCount: number;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
}

export async function paymentOrders(tx: Tx, ids: readonly Id[] | null): Promise<PaymentOrderView[]> {
  return tx.rows<PaymentOrderView>(
    `SELECT o.id, o.number, o.due_on, o.total, o.created_at, o.cancelled_at, o.cancel_reason,
       (SELECT count(*) FROM money.ordered_payout i WHERE i.agency_id = o.agency_id AND i.payment_order_id = o.id) AS payout_count, count(p.id) FILTER (WHERE p.state = 'paid') AS sent_count
     FROM money.payment_order o LEFT JOIN money.payout p ON p.agency_id = o.agency_id AND p.payment_order_id = o.id
     WHERE o.agency_id = $1 AND ($2::uuid[] IS NULL OR o.id = ANY ($2)) GROUP BY o.agency_id, o.id ORDER BY o.number DESC LIMIT 50`,
    [tx.agencyId, ids],
  );
}

export async function orderFile(tx: Tx, orderId: Id): Promise<{ name: string; bytes: Buffer } | null> {
  return tx.row(
    `SELECT f.name, f.bytes FROM money.payment_order o JOIN core.file f ON f.agency_id = o.agency_id AND f.id = o.file_id WHERE o.agency_id = $1 AND o.id = $2`,
    [tx.agencyId, orderId],
  );
}

export interface ArrivalView {
  readonly id: Id;
  readonly tenancyId: Id;
  readonly month: Month;
  readonly unitCode: string;
  readonly landlordName: string;
  readonly landlordPhone: string | null;
  readonly expected: Halere;
  readonly answer: string | null;
  readonly amount: Halere | null;
  readonly arrivedOn: IsoDate | null;
  readonly isBooked: boolean;
}

export async function arrivalViews(tx: Tx, month: Month | null, ids: readonly Id[] | null): Promise<ArrivalView[]> {
  return tx.rows<ArrivalView>(
    `SELECT q.id, q.tenancy_id, q.month, u.code AS unit_code, l.name AS landlord_name, l.phone AS landlord_phone, q.expected, q.answer, q.amount, q.arrived_on, q.payment_id IS NOT NULL AS is_booked
     FROM money.arrival_question q JOIN core.tenancy t ON t.agency_id = q.agency_id AND t.id = q.tenancy_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN core.landlord l ON l.agency_id = q.agency_id AND l.id = q.landlord_id
     WHERE q.agency_id = $1 AND ($2::text IS NULL OR q.month = $2) AND ($3::uuid[] IS NULL OR q.id = ANY ($3)) ORDER BY q.answer IS NOT NULL, u.code`,
    [tx.agencyId, month, ids],
  );
}

export interface AgencyLossRow {
  readonly ownerContractId: Id;
  readonly contractNumber: string;
  readonly model: string;
  readonly unitCode: string;
  readonly landlordName: string;
  readonly ownerCost: Halere;
  readonly charged: Halere;
  readonly unpaid: Halere;
  readonly result: Halere;
}

/** B and C: what the flat costs the agency, what the families were charged, what of it is overdue, and what is left or lost. */
export async function agencyLosses(tx: Tx): Promise<AgencyLossRow[]> {
  return tx.rows<AgencyLossRow>(
    `SELECT c.id AS owner_contract_id, c.number AS contract_number, c.model, u.code AS unit_code, l.name AS landlord_name, x.owner_cost, x.charged, x.unpaid,
       (x.charged - x.unpaid - x.owner_cost)::bigint AS result
     FROM core.owner_contract c JOIN core.unit u ON u.agency_id = c.agency_id AND u.id = c.unit_id JOIN core.landlord l ON l.agency_id = c.agency_id AND l.id = c.landlord_id
     CROSS JOIN LATERAL (SELECT
       coalesce((SELECT sum(e.amount) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id WHERE a.agency_id = c.agency_id AND a.kind = 'owner_rent_cost' AND a.owner_id = c.id), 0)::bigint AS owner_cost,
       coalesce((SELECT sum(h.amount) FROM money.charge h JOIN core.tenancy t ON t.agency_id = h.agency_id AND t.id = h.tenancy_id WHERE h.agency_id = c.agency_id AND t.owner_contract_id = c.id), 0)::bigint AS charged,
       coalesce((SELECT sum(d.open) FROM money.open_debt d JOIN core.tenancy t ON t.agency_id = d.agency_id AND t.id = d.tenancy_id WHERE d.agency_id = c.agency_id AND t.owner_contract_id = c.id AND d.due_on < $2), 0)::bigint AS unpaid) x
     WHERE c.agency_id = $1 AND c.model IN ('B', 'C') AND c.state <> 'draft' ORDER BY result, u.code`,
    [tx.agencyId, tx.today],
  );
}
