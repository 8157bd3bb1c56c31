import type { BookRule } from '#ledger';

const BALANCE = (kind: string, owner: string): string =>
  `coalesce((SELECT sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
    WHERE a.agency_id = $1 AND a.kind = '${kind}' AND a.owner_id = ${owner}), 0)`;

/** What must hold of the guarantee fund. */
export const GUARANTEE_RULES: readonly BookRule[] = [
  {
    rule: 'the balance kept with a fund is what the ledger says',
    sql: `SELECT f.id AS subject, 'kept ' || f.balance || ', ledger ' || -${BALANCE('fund', 'f.id')} AS detail FROM money.guarantee_fund f WHERE f.agency_id = $1 AND f.balance <> -${BALANCE('fund', 'f.id')}`,
  },
  { rule: 'a fund is never below zero', sql: `SELECT f.id AS subject, ${BALANCE('fund', 'f.id')} AS detail FROM money.guarantee_fund f WHERE f.agency_id = $1 AND ${BALANCE('fund', 'f.id')} > 0` },
  {
    rule: 'a fund holds its grants and recoveries less what it promised',
    sql: `SELECT f.id AS subject, 'ledger ' || x.ledger || ', in ' || x.came || ', promised ' || x.promised AS detail FROM money.guarantee_fund f CROSS JOIN LATERAL (SELECT
        -${BALANCE('fund', 'f.id')} AS ledger,
        coalesce((SELECT sum(g.amount) FROM money.fund_grant g WHERE g.agency_id = f.agency_id AND g.fund_id = f.id), 0)
          + coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = f.agency_id AND r.fund_id = f.id), 0) AS came,
        coalesce((SELECT sum(c.payout_amount) FROM money.guarantee_claim c WHERE c.agency_id = f.agency_id AND c.fund_id = f.id AND c.state IN ('approved', 'paid')), 0) AS promised) x
      WHERE f.agency_id = $1 AND x.ledger <> x.came - x.promised`,
  },
  {
    rule: 'recourse of a tenancy is what the fund paid for it less what came back and what was written off',
    sql: `SELECT t.id AS subject, 'ledger ' || x.ledger || ', paid ' || x.paid || ', back ' || x.back || ', written off ' || x.given_up AS detail FROM core.tenancy t CROSS JOIN LATERAL (SELECT
        ${BALANCE('recourse', 't.id')} AS ledger,
        coalesce((SELECT sum(c.recourse_amount) FROM money.guarantee_claim c WHERE c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.state = 'paid'), 0) AS paid,
        coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = t.agency_id AND r.tenancy_id = t.id), 0) AS back,
        coalesce((SELECT sum(w.amount) FROM money.write_off w WHERE w.agency_id = t.agency_id AND w.tenancy_id = t.id AND w.kind = 'recourse' AND w.state = 'approved'), 0) AS given_up) x
      WHERE t.agency_id = $1 AND x.ledger <> x.paid - x.back - x.given_up`,
  },
  {
    rule: 'instalments of recourse make the sum that was agreed',
    sql: `SELECT p.id AS subject, 'agreed ' || p.total || ', instalments ' || x.together AS detail FROM money.recourse_plan p
      CROSS JOIN LATERAL (SELECT coalesce(sum(i.amount), 0) AS together FROM money.recourse_instalment i WHERE i.agency_id = p.agency_id AND i.plan_id = p.id) x
      WHERE p.agency_id = $1 AND x.together <> p.total`,
  },
  {
    rule: 'recourse taken back leaves the plan it came under',
    sql: `SELECT r.id AS subject, 'plan ' || coalesce(o.plan_id::text, 'none') || ', taken back of ' || coalesce(r.plan_id::text, 'none') AS detail FROM money.recovery r
      JOIN money.recovery o ON o.agency_id = r.agency_id AND o.id = r.reverses_recovery_id
      WHERE r.agency_id = $1 AND r.plan_id IS DISTINCT FROM o.plan_id`,
  },
  {
    rule: 'an approved claim has a payout that waits, a paid one a payout that was sent',
    sql: `SELECT c.id AS subject, c.state || ', payout ' || coalesce(p.state, 'missing') AS detail FROM money.guarantee_claim c
      LEFT JOIN money.payout p ON p.agency_id = c.agency_id AND p.id = c.payout_id AND p.amount = c.payout_amount
      WHERE c.agency_id = $1 AND c.kind = 'landlord' AND ((c.state = 'approved' AND coalesce(p.state, '') NOT IN ('due', 'ordered')) OR (c.state = 'paid' AND coalesce(p.state, '') <> 'paid'))`,
  },
  {
    rule: 'what the fund covered of the agency’s own losses is what its approved claims say',
    sql: `SELECT o.id AS subject, 'ledger ' || x.ledger || ', claims ' || x.claims AS detail FROM core.owner_contract o CROSS JOIN LATERAL (SELECT
        -${BALANCE('loss_covered', 'o.id')} AS ledger,
        coalesce((SELECT sum(c.payout_amount) FROM money.guarantee_claim c WHERE c.agency_id = o.agency_id AND c.owner_contract_id = o.id AND c.kind = 'own_loss' AND c.state = 'paid'), 0) AS claims) x
      WHERE o.agency_id = $1 AND x.ledger <> x.claims`,
  },
  {
    rule: 'a decision taken back has the mirror of its entry',
    sql: `SELECT c.id AS subject, 'reversed by ' || coalesce(e.id::text, 'nothing') AS detail FROM money.guarantee_claim c
      LEFT JOIN money.entry e ON e.agency_id = c.agency_id AND e.id = c.reversal_entry_id AND e.reverses_entry_id = c.entry_id
      WHERE c.agency_id = $1 AND c.state = 'reversed' AND e.id IS NULL`,
  },
  {
    rule: 'of every line among unknown money no more is used than came, and what is left is the ledger’s unknown money',
    sql: `WITH aside AS (
        SELECT n.id, n.bank_account_id, n.state, n.amount,
          n.amount - coalesce(sum(p.amount) FILTER (WHERE p.kind NOT IN ('suspense', 'not_rent')), 0)
            - coalesce((SELECT sum(g.amount) FROM money.fund_grant g WHERE g.agency_id = $1 AND g.bank_line_id = n.id), 0)
            - coalesce((SELECT sum(r.amount) FROM money.recovery r WHERE r.agency_id = $1 AND r.bank_line_id = n.id), 0)
            - coalesce((SELECT sum(b.amount) FROM money.payout_return b WHERE b.agency_id = $1 AND b.bank_line_id = n.id), 0)
            - coalesce((SELECT sum(n.amount) FROM money.cash_document d WHERE d.agency_id = $1 AND d.bank_line_id = n.id), 0)
            - coalesce((SELECT sum(i.amount) FROM money.postal_batch b JOIN money.postal_item i ON i.agency_id = b.agency_id AND i.batch_id = b.id
                WHERE b.agency_id = $1 AND b.bank_line_id = n.id AND b.undone_at IS NULL AND i.payment_id IS NOT NULL), 0) AS left_over
        FROM money.bank_line n JOIN money.bank_posting p ON p.agency_id = n.agency_id AND p.line_id = n.id AND p.reversed_at IS NULL
        WHERE n.agency_id = $1 GROUP BY n.id, n.bank_account_id, n.state, n.amount HAVING bool_or(p.kind IN ('suspense', 'not_rent')))
      SELECT a.id AS subject, 'of ' || a.amount || ' ' || a.left_over || ' is left, state ' || a.state AS detail FROM aside a
      WHERE a.left_over NOT BETWEEN least(a.amount, 0) AND greatest(a.amount, 0) OR (a.state = 'suspense' AND a.left_over = 0)
      UNION ALL
      SELECT b.id, 'ledger ' || -${BALANCE('suspense', 'b.id')} || ', lines ' || x.lines FROM money.bank_account b
      CROSS JOIN LATERAL (SELECT coalesce(sum(a.left_over), 0) AS lines FROM aside a WHERE a.bank_account_id = b.id) x
      WHERE b.agency_id = $1 AND -${BALANCE('suspense', 'b.id')} <> x.lines`,
  },
];
