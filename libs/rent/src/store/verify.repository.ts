import type { BookRule } from '#ledger';

const STANDING = `p.amount > 0 AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id)`;
const BALANCE = (kind: string, owner: string): string =>
  `coalesce((SELECT sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
    WHERE a.agency_id = $1 AND a.kind = '${kind}' AND a.owner_id = ${owner}), 0)`;

/** What must hold between the ledger and what rent keeps beside it. */
export const RENT_RULES: readonly BookRule[] = [
  {
    rule: 'a payment is allocated and free to exactly its amount; a reversed one not at all',
    sql: `SELECT p.id AS subject, p.amount || ' is allocated ' || coalesce(a.allocated, 0) || ' and free ' || coalesce(k.free, 0) AS detail FROM money.payment p
      LEFT JOIN money.payment r ON r.agency_id = p.agency_id AND r.reverses_payment_id = p.id
      LEFT JOIN (SELECT payment_id, sum(amount) AS allocated FROM money.allocation WHERE agency_id = $1 GROUP BY payment_id) a ON a.payment_id = p.id
      LEFT JOIN money.open_credit k ON k.agency_id = p.agency_id AND k.id = p.id
      WHERE p.agency_id = $1 AND p.amount > 0 AND coalesce(a.allocated, 0) + coalesce(k.free, 0) <> CASE WHEN r.id IS NULL THEN p.amount ELSE 0 END`,
  },
  {
    rule: 'no charge is paid more than it asks, or less than nothing',
    sql: `SELECT c.id AS subject, 'asks ' || c.amount || ', paid ' || sum(a.amount) AS detail FROM money.charge c
      JOIN money.allocation a ON a.agency_id = c.agency_id AND a.charge_id = c.id
      WHERE c.agency_id = $1 GROUP BY c.id, c.amount HAVING sum(a.amount) < 0 OR sum(a.amount) > greatest(c.amount, 0)`,
  },
  {
    rule: 'each part of a month is charged to exactly what is paid and open of it',
    sql: `SELECT min(c.id::text) AS subject, c.month || ' ' || c.component || ': charged ' || sum(c.amount) || ', paid ' || coalesce(sum(a.paid), 0) || ', open ' || coalesce(sum(d.open), 0) AS detail
      FROM money.charge c
      LEFT JOIN (SELECT charge_id, sum(amount) AS paid FROM money.allocation WHERE agency_id = $1 GROUP BY charge_id) a ON a.charge_id = c.id
      LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id
      WHERE c.agency_id = $1 GROUP BY c.tenancy_id, c.month, c.component, c.payer, c.paid_to HAVING sum(c.amount) <> coalesce(sum(a.paid), 0) + coalesce(sum(d.open), 0)`,
  },
  {
    rule: 'what a tenancy owes in the ledger is what is open less what is free',
    sql: `SELECT t.id AS subject, 'ledger ' || x.ledger || ', open ' || x.open || ', free ' || x.free AS detail FROM core.tenancy t CROSS JOIN LATERAL (SELECT
        ${BALANCE('receivable', 't.id')} AS ledger,
        coalesce((SELECT sum(d.open) FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id), 0) AS open,
        coalesce((SELECT sum(k.free) FROM money.open_credit k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id), 0) AS free) x
      WHERE t.agency_id = $1 AND x.ledger <> x.open - x.free`,
  },
  {
    rule: 'charges and their entries ask for the same',
    sql: `SELECT c.entry_id AS subject, 'charges ' || c.asked || ', entry ' || coalesce(x.booked, 0) AS detail
      FROM (SELECT entry_id, tenancy_id, sum(amount) AS asked FROM money.charge WHERE agency_id = $1 GROUP BY entry_id, tenancy_id) c
      LEFT JOIN (SELECT l.entry_id, a.owner_id, sum(l.amount) AS booked FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
        WHERE a.agency_id = $1 AND a.kind = 'receivable' GROUP BY l.entry_id, a.owner_id) x ON x.entry_id = c.entry_id AND x.owner_id = c.tenancy_id
      WHERE c.asked <> coalesce(x.booked, 0)`,
  },
  {
    rule: 'payments and their entries say the same',
    sql: `SELECT p.id AS subject, 'payment ' || p.amount || ', entry ' || x.booked AS detail FROM money.payment p CROSS JOIN LATERAL (
        SELECT coalesce(-sum(l.amount), 0) AS booked FROM money.entry_line l JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id
        WHERE l.agency_id = p.agency_id AND l.entry_id = p.entry_id AND a.kind = 'receivable' AND a.owner_id = p.tenancy_id) x
      WHERE p.agency_id = $1 AND p.amount <> x.booked`,
  },
  {
    rule: 'the ledger’s bank account and the lines that wait make the closing balance of the last statement',
    sql: `SELECT b.id AS subject, 'closing ' || s.closing || ', ledger ' || x.ledger || ', waiting ' || x.waiting AS detail FROM money.bank_account b
      JOIN LATERAL (SELECT closing FROM money.bank_statement s WHERE s.agency_id = b.agency_id AND s.bank_account_id = b.id AND s.closing IS NOT NULL ORDER BY period_to DESC, id DESC LIMIT 1) s ON true
      CROSS JOIN LATERAL (SELECT ${BALANCE('bank', 'b.id')} AS ledger,
        coalesce((SELECT sum(n.amount) FROM money.bank_line n WHERE n.agency_id = b.agency_id AND n.bank_account_id = b.id AND n.state = 'open'), 0) AS waiting) x
      WHERE b.agency_id = $1 AND s.closing <> x.ledger + x.waiting
        AND EXISTS (SELECT 1 FROM money.entry e WHERE e.agency_id = b.agency_id AND e.cause_kind = 'opening' AND e.cause_id = b.id)`,
  },
  {
    rule: 'what is owed to an owner is what waits to be sent to him, less what a payer sent him directly',
    sql: `SELECT c.id AS subject, 'ledger ' || x.ledger || ', payouts ' || x.payouts || ', sent by others ' || x.direct AS detail FROM core.owner_contract c CROSS JOIN LATERAL (SELECT
        -${BALANCE('owner_payable', 'c.id')} AS ledger,
        coalesce((SELECT sum(p.amount) FROM money.payout p WHERE p.agency_id = c.agency_id AND p.owner_contract_id = c.id AND p.state IN ('due', 'ordered')), 0) AS payouts,
        coalesce((SELECT sum(m.amount) FROM money.payment m JOIN core.tenancy t ON t.agency_id = m.agency_id AND t.id = m.tenancy_id
          WHERE m.agency_id = c.agency_id AND t.owner_contract_id = c.id AND t.model <> 'A' AND m.paid_to = 'landlord'), 0) AS direct) x
      WHERE c.agency_id = $1 AND x.ledger <> x.payouts - x.direct`,
  },
  {
    rule: 'rent collected for an owner is never less than nothing',
    sql: `SELECT a.owner_id AS subject, -sum(l.amount) AS detail FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
      WHERE a.agency_id = $1 AND a.kind = 'held_for_owner' GROUP BY a.owner_id HAVING -sum(l.amount) < 0`,
  },
  {
    rule: 'a deposit the agency holds, or has at an owner, is in the ledger what its movements say',
    sql: `SELECT d.id AS subject, 'ledger ' || x.ledger || ', movements ' || x.moved AS detail FROM money.deposit d CROSS JOIN LATERAL (SELECT
        CASE d.side WHEN 'household' THEN -${BALANCE('deposit', 'd.id')} ELSE ${BALANCE('owner_deposit', 'd.id')} END AS ledger,
        coalesce((SELECT sum(m.amount) FROM money.deposit_movement m WHERE m.agency_id = d.agency_id AND m.deposit_id = d.id), 0) AS moved) x
      WHERE d.agency_id = $1 AND x.ledger <> CASE WHEN d.side = 'owner' OR d.holder = 'agency' THEN x.moved ELSE 0 END`,
  },
  {
    rule: 'what a deposit paid stands as long as the payment it became, and the other way round',
    sql: `SELECT p.id AS subject, 'payment ' || p.amount || ', taken from deposits ' || x.used AS detail FROM money.payment p CROSS JOIN LATERAL (
        SELECT coalesce(-sum(m.amount), 0) AS used FROM money.deposit_movement m WHERE m.agency_id = p.agency_id AND m.payment_id = p.id) x
      WHERE p.agency_id = $1 AND p.source = 'deposit' AND p.amount > 0 AND x.used <> CASE WHEN ${STANDING} THEN p.amount ELSE 0 END`,
  },
  {
    rule: 'a cash desk holds what its papers and its counted days say',
    sql: `SELECT k.id AS subject, 'ledger ' || x.ledger || ', papers ' || x.papers || ', differences ' || x.differences AS detail FROM money.cash_desk k CROSS JOIN LATERAL (SELECT
        ${BALANCE('cash', 'k.id')} AS ledger,
        coalesce((SELECT sum(CASE d.kind WHEN 'receipt' THEN d.cash ELSE -d.cash END) FROM money.cash_document d WHERE d.agency_id = k.agency_id AND d.desk_id = k.id), 0) AS papers,
        coalesce((SELECT sum(c.counted - c.book) FROM money.cash_day c WHERE c.agency_id = k.agency_id AND c.desk_id = k.id AND c.reopened_at IS NULL), 0) AS differences) x
      WHERE k.agency_id = $1 AND x.ledger <> x.papers + x.differences`,
  },
  {
    rule: 'papers of a cash desk are numbered without a gap',
    sql: `SELECT d.desk_id AS subject, d.kind || ' ' || d.year || ': ' || count(*) || ' papers up to number ' || max(d.sequence) AS detail FROM money.cash_document d
      WHERE d.agency_id = $1 GROUP BY d.desk_id, d.kind, d.year HAVING max(d.sequence) <> count(*)`,
  },
  {
    rule: 'nothing was booked in a month while it was closed',
    sql: `SELECT e.id AS subject, e.booked_on || ', closed through ' || m.month AS detail FROM money.closed_month m JOIN money.entry e ON e.agency_id = m.agency_id
        AND e.booked_on < ((m.month || '-01')::date + interval '1 month')::date AND e.created_at > m.closed_at AND (m.reopened_at IS NULL OR e.created_at < m.reopened_at)
      WHERE m.agency_id = $1`,
  },
  {
    rule: 'a settlement of services asks for, or gives back, exactly what it came to',
    sql: `SELECT r.id AS subject, 'came to ' || r.balance || ', asks ' || coalesce(c.amount, 0) || ', gives back ' || coalesce(p.amount, 0) AS detail FROM money.settlement_result r
      LEFT JOIN money.charge c ON c.agency_id = r.agency_id AND c.id = r.charge_id LEFT JOIN money.payment p ON p.agency_id = r.agency_id AND p.id = r.payment_id
      WHERE r.agency_id = $1 AND r.balance <> coalesce(c.amount, 0) - coalesce(p.amount, 0)`,
  },
];
