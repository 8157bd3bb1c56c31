import { firstDayOf, lastDayOf, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { ClosingItem, Left } from '../domain/closing/checklist';

const MOST_NAMED = 5;

/** Each question answers rows { label, amount }; `$1` the agency, `$2` the first and `$3` the last day of the month. */
const QUESTIONS: Readonly<Record<ClosingItem, string>> = {
  books: `
    SELECT 'účetní zápis ' || x.id AS label, NULL::bigint AS amount FROM (
      SELECT e.id FROM money.entry e LEFT JOIN money.entry_line l ON l.agency_id = e.agency_id AND l.entry_id = e.id
      WHERE e.agency_id = $1 AND e.booked_on BETWEEN $2 AND $3 GROUP BY e.id HAVING coalesce(sum(l.amount), 0) <> 0 OR count(l.id) < 2
      UNION ALL
      SELECT e.id FROM money.entry_line l JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id
      WHERE l.agency_id = $1 AND l.booked_on BETWEEN $2 AND $3 AND l.booked_on <> e.booked_on
      UNION ALL
      SELECT $1 FROM money.entry_line l WHERE l.agency_id = $1 AND l.booked_on <= $3 HAVING sum(l.amount) <> 0) x`,
  // The account in the books on the last day of a statement, with the lines up to that day that wait, is the bank's closing balance.
  statement_balance: `
    SELECT b.name || ' ' || coalesce(s.statement_number, to_char(s.period_to, 'FMDD. FMMM. YYYY')) AS label, (s.closing - x.ledger - x.waiting)::bigint AS amount
    FROM money.bank_statement s JOIN money.bank_account b ON b.agency_id = s.agency_id AND b.id = s.bank_account_id
    CROSS JOIN LATERAL (SELECT
      coalesce((SELECT sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
        WHERE a.agency_id = s.agency_id AND a.kind = 'bank' AND a.owner_id = s.bank_account_id AND l.booked_on <= s.period_to), 0) AS ledger,
      coalesce((SELECT sum(n.amount) FROM money.bank_line n WHERE n.agency_id = s.agency_id AND n.bank_account_id = s.bank_account_id AND n.state = 'open' AND n.booked_on <= s.period_to), 0) AS waiting) x
    WHERE s.agency_id = $1 AND s.period_to BETWEEN $2 AND $3 AND s.closing IS NOT NULL AND s.closing <> x.ledger + x.waiting
      -- The last statement of its day: an earlier one of the same day has a balance between.
      AND NOT EXISTS (SELECT 1 FROM money.bank_statement o WHERE o.agency_id = s.agency_id AND o.bank_account_id = s.bank_account_id AND o.period_to = s.period_to AND o.id > s.id)
      AND EXISTS (SELECT 1 FROM money.entry e WHERE e.agency_id = s.agency_id AND e.cause_kind = 'opening' AND e.cause_id = s.bank_account_id)`,
  statement_end: `
    SELECT b.name AS label, NULL::bigint AS amount FROM money.bank_account b
    WHERE b.agency_id = $1 AND $2::date IS NOT NULL AND EXISTS (SELECT 1 FROM money.bank_statement s WHERE s.agency_id = b.agency_id AND s.bank_account_id = b.id)
      AND NOT EXISTS (SELECT 1 FROM money.bank_statement s WHERE s.agency_id = b.agency_id AND s.bank_account_id = b.id AND s.period_to >= $3)`,
  open_lines: `
    SELECT to_char(l.booked_on, 'FMDD. FMMM. YYYY') || coalesce(', ' || l.counter_name, '') AS label, l.amount FROM money.bank_line l
    WHERE l.agency_id = $1 AND $2::date IS NOT NULL AND l.state = 'open' AND l.booked_on <= $3 ORDER BY l.booked_on, l.id`,
  not_charged: `
    SELECT u.code || ', ' || t.number AS label, NULL::bigint AS amount FROM core.tenancy t JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
    WHERE t.agency_id = $1 AND t.state IN ('signed', 'ended') AND t.starts_on <= $3 AND coalesce(t.ended_on, t.ends_on, $3) >= $2
      AND NOT EXISTS (SELECT 1 FROM money.charge c WHERE c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.month = to_char($2::date, 'YYYY-MM') AND c.cause = 'charge')
      -- A contract taken over brings its past as a balance; one signed later is charged from then on.
      AND t.signed_on <= $3
      AND NOT EXISTS (SELECT 1 FROM money.opening_row r JOIN money.opening_import i ON i.agency_id = r.agency_id AND i.id = r.import_id
        WHERE r.agency_id = t.agency_id AND r.tenancy_id = t.id AND NOT r.is_reversed AND i.as_of >= $3)
    ORDER BY u.code`,
  cash_days: `
    SELECT k.name || ' ' || to_char(d.issued_on, 'FMDD. FMMM. YYYY') AS label, NULL::bigint AS amount
    FROM (SELECT DISTINCT agency_id, desk_id, issued_on FROM money.cash_document WHERE agency_id = $1 AND issued_on <= $3 AND $2::date IS NOT NULL) d
    JOIN money.cash_desk k ON k.agency_id = d.agency_id AND k.id = d.desk_id
    WHERE NOT EXISTS (SELECT 1 FROM money.cash_day c WHERE c.agency_id = d.agency_id AND c.desk_id = d.desk_id AND c.day = d.issued_on AND c.reopened_at IS NULL)
    ORDER BY d.issued_on`,
  cash_on_the_way: `
    SELECT d.number AS label, d.cash AS amount FROM money.cash_document d
    WHERE d.agency_id = $1 AND $2::date IS NOT NULL AND d.purpose IN ('to_bank', 'from_bank') AND d.bank_line_id IS NULL AND d.cancels_document_id IS NULL AND d.issued_on <= $3
      AND NOT EXISTS (SELECT 1 FROM money.cash_document c WHERE c.agency_id = d.agency_id AND c.cancels_document_id = d.id)
    ORDER BY d.issued_on`,
  payouts_due: `
    SELECT l.name AS label, p.amount FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
    WHERE p.agency_id = $1 AND $2::date IS NOT NULL AND p.state = 'due' AND p.due_on <= $3 ORDER BY p.due_on, p.id`,
  payouts_ordered: `
    SELECT l.name AS label, p.amount FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
    WHERE p.agency_id = $1 AND $2::date IS NOT NULL AND p.state = 'ordered' AND p.due_on <= $3 ORDER BY p.due_on, p.id`,
  suspense: `
    SELECT to_char(l.booked_on, 'FMDD. FMMM. YYYY') || ' (' || ($3::date - l.booked_on) || ' d)' || coalesce(', ' || l.counter_name, '') AS label, l.amount FROM money.bank_line l
    WHERE l.agency_id = $1 AND $2::date IS NOT NULL AND l.state = 'suspense' AND l.booked_on <= $3 ORDER BY l.booked_on, l.id`,
};

/** What is left of every item of a month: one statement each. */
export async function leftOfMonth(tx: Tx, month: Month): Promise<Left[]> {
  const days: [IsoDate, IsoDate] = [firstDayOf(month), lastDayOf(month)];
  const left: Left[] = [];
  for (const [item, sql] of Object.entries(QUESTIONS) as [ClosingItem, string][]) {
    const row = (await tx.row<{ count: number; amount: Halere | null; examples: string[] | null }>(
      `SELECT count(*) AS count, sum(amount)::bigint AS amount, (array_agg(label))[1:${MOST_NAMED}] AS examples FROM (${sql}) AS found`,
      [tx.agencyId, ...days],
    ))!;
    left.push({ item, count: row.count, amount: row.amount, examples: row.examples ?? [] });
  }
  return left;
}

export async function namesOf(tx: Tx, accountIds: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await tx.rows<{ id: Id; name: string }>('SELECT id, display_name AS name FROM core.staff_member WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, accountIds]);
  return new Map(rows.map((row) => [row.id, row.name]));
}
