import { firstDayOf, lastDayOf, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { AdvisedPayout } from '../documents/landlord-snapshot';

export interface AdviceOrder {
  readonly landlordId: Id;
  readonly landlordName: string;
  readonly orderNumber: string;
  readonly dueOn: IsoDate;
  /** The last day a statement showed one of them as sent; null while some wait. */
  readonly sentOn: IsoDate | null;
  readonly hasAccount: boolean;
}

/** Landlords to whom some payment order of a month sends money, with that order. Cancelled orders hold nothing any more. */
export function adviceOrders(tx: Tx, month: Month, landlordId: Id | null): Promise<AdviceOrder[]> {
  return tx.rows<AdviceOrder>(
    `SELECT p.landlord_id, l.name AS landlord_name, o.number AS order_number, o.due_on, CASE WHEN bool_and(p.state = 'paid') THEN max(p.paid_on) END AS sent_on, l.bank_account IS NOT NULL AS has_account
     FROM money.payment_order o JOIN money.payout p ON p.agency_id = o.agency_id AND p.payment_order_id = o.id JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     WHERE o.agency_id = $1 AND o.due_on BETWEEN $2 AND $3 AND ($4::uuid IS NULL OR p.landlord_id = $4) AND o.cancelled_at IS NULL
     GROUP BY p.landlord_id, l.name, l.bank_account, o.id, o.number, o.due_on ORDER BY l.name, o.number`,
    [tx.agencyId, firstDayOf(month), lastDayOf(month), landlordId],
  );
}

/** What an order sends to one landlord; of a guarantee its claim and the months it paid. */
export function advisedPayouts(tx: Tx, landlordId: Id, orderNumber: string): Promise<AdvisedPayout[]> {
  return tx.rows<AdvisedPayout>(
    `SELECT p.kind, u.code AS label, b.street || ' ' || b.house_number || ', ' || b.city AS address, c.number AS contract_number, p.month, p.variable_symbol, p.amount,
       g.number AS claim_number, coalesce((SELECT array_agg(m->>'month' ORDER BY m->>'month') FROM jsonb_array_elements(g.months) m WHERE (m->>'payout')::bigint > 0), '{}') AS claim_months
     FROM money.payment_order o JOIN money.payout p ON p.agency_id = o.agency_id AND p.payment_order_id = o.id
     JOIN core.owner_contract c ON c.agency_id = p.agency_id AND c.id = p.owner_contract_id JOIN core.unit u ON u.agency_id = c.agency_id AND u.id = c.unit_id
     JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     LEFT JOIN money.guarantee_claim g ON p.kind = 'guarantee' AND g.agency_id = p.agency_id AND g.id = p.source_id
     WHERE o.agency_id = $1 AND p.landlord_id = $2 AND o.number = $3 ORDER BY u.code, p.kind, p.month`,
    [tx.agencyId, landlordId, orderNumber],
  );
}

export interface YearRow {
  readonly ownerContractId: Id;
  readonly contractNumber: string;
  readonly model: 'A' | 'B' | 'C';
  readonly unitCode: string;
  readonly address: string;
  readonly month: Month;
  /** Charged in the landlord's name (A); null in B and C, whose rent is agreed with the agency. */
  readonly charged: Halere | null;
  readonly direct: Halere;
  readonly unanswered: boolean;
  readonly sent: Halere;
  readonly fromGuarantee: Halere;
}

/** Every month of a year in which a contract of the landlord ran, with what came straight to him and what was sent: one statement. */
export function yearRows(tx: Tx, landlordId: Id, months: readonly Month[]): Promise<YearRow[]> {
  return tx.rows<YearRow>(
    `SELECT o.id AS owner_contract_id, o.number AS contract_number, o.model, u.code AS unit_code, b.street || ' ' || b.house_number || ', ' || b.city AS address, m.month,
       CASE WHEN o.model = 'A' THEN coalesce(c.charged, 0)::bigint END AS charged, coalesce(d.direct, 0)::bigint AS direct,
       EXISTS (SELECT 1 FROM money.arrival_question q JOIN core.tenancy t ON t.agency_id = q.agency_id AND t.id = q.tenancy_id
         WHERE q.agency_id = o.agency_id AND t.owner_contract_id = o.id AND q.month = m.month AND q.answer IS NULL) AS unanswered,
       coalesce(p.sent, 0)::bigint AS sent, coalesce(p.from_guarantee, 0)::bigint AS from_guarantee
     FROM core.owner_contract o JOIN core.unit u ON u.agency_id = o.agency_id AND u.id = o.unit_id JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     CROSS JOIN unnest($3::text[]) AS m (month)
     LEFT JOIN LATERAL (SELECT sum(ch.amount) AS charged FROM core.tenancy t JOIN money.charge ch ON ch.agency_id = t.agency_id AND ch.tenancy_id = t.id AND ch.month = m.month AND ch.creditor = 'landlord'
       WHERE t.agency_id = o.agency_id AND t.owner_contract_id = o.id) c ON true
     LEFT JOIN LATERAL (SELECT sum(a.amount) AS direct FROM core.tenancy t JOIN money.charge ch ON ch.agency_id = t.agency_id AND ch.tenancy_id = t.id AND ch.month = m.month
       JOIN money.allocation a ON a.agency_id = ch.agency_id AND a.charge_id = ch.id JOIN money.payment pa ON pa.agency_id = a.agency_id AND pa.id = a.payment_id AND pa.paid_to = 'landlord' AND pa.source <> 'guarantee'
       WHERE t.agency_id = o.agency_id AND t.owner_contract_id = o.id) d ON true
     LEFT JOIN LATERAL (SELECT sum(w.amount) AS sent, sum(w.amount) FILTER (WHERE w.kind = 'guarantee') AS from_guarantee FROM money.payout w
       WHERE w.agency_id = o.agency_id AND w.owner_contract_id = o.id AND w.state = 'paid' AND (w.month = m.month OR (w.kind = 'guarantee' AND to_char(w.paid_on, 'YYYY-MM') = m.month))) p ON true
     WHERE o.agency_id = $1 AND o.landlord_id = $2 AND o.state <> 'draft' AND to_char(o.starts_on, 'YYYY-MM') <= m.month AND coalesce(to_char(coalesce(o.ended_on, o.ends_on), 'YYYY-MM'), m.month) >= m.month
     ORDER BY u.code, o.number, m.month`,
    [tx.agencyId, landlordId, months],
  );
}

/** Landlords with a contract in force on some of these days, in the order of their names. */
export function landlordsWithContracts(tx: Tx, from: IsoDate, to: IsoDate): Promise<{ readonly id: Id; readonly name: string; readonly flats: string }[]> {
  return tx.rows(
    `SELECT l.id, l.name, string_agg(DISTINCT u.code, ', ') AS flats FROM core.owner_contract o JOIN core.landlord l ON l.agency_id = o.agency_id AND l.id = o.landlord_id
     JOIN core.unit u ON u.agency_id = o.agency_id AND u.id = o.unit_id
     WHERE o.agency_id = $1 AND o.state <> 'draft' AND o.starts_on <= $3 AND coalesce(o.ended_on, o.ends_on, $2) >= $2 GROUP BY l.id, l.name ORDER BY l.name, l.id`,
    [tx.agencyId, from, to],
  );
}
