import type { Tx } from '#platform';

/** A rule of the books that does not hold, and for what. */
export interface Violation {
  readonly rule: string;
  readonly subject: string;
  readonly detail: string;
}

/** A rule and the statement that finds what breaks it: rows { subject, detail }. `$1` is the agency. */
export interface BookRule {
  readonly rule: string;
  readonly sql: string;
}

/** Of one rule so many are told one by one; how many more there are is told once. */
const MOST_TOLD = 100;
/** Millions of lines are summed by the database, within this memory for each step and on disk beyond it, for as long as it takes. */
const SUMS = `SELECT set_config('statement_timeout', '0', true), set_config('work_mem', '64MB', true)`;

export async function brokenRules(tx: Tx, rules: readonly BookRule[]): Promise<Violation[]> {
  await tx.rows(SUMS);
  const found: Violation[] = [];
  for (const { rule, sql } of rules) {
    // Materialized: a rule is planned for looking at everything, not for finding the first hundred soon.
    const rows = await tx.rows<{ subject: string; detail: string; total: number }>(
      `WITH broken AS MATERIALIZED (${sql}) SELECT subject::text, detail::text, (SELECT count(*) FROM broken) AS total FROM broken LIMIT ${MOST_TOLD}`,
      [tx.agencyId],
    );
    found.push(...rows.map(({ subject, detail }) => ({ rule, subject, detail })));
    const untold = (rows[0]?.total ?? 0) - rows.length;
    if (untold > 0) found.push({ rule, subject: '…', detail: `${untold} more` });
  }
  return found;
}

export const LEDGER_RULES: readonly BookRule[] = [
  {
    rule: 'every entry sums to zero over at least two lines',
    sql: `SELECT e.id AS subject, coalesce(sum(l.amount), 0) || ' over ' || count(l.id) || ' lines' AS detail
      FROM money.entry e LEFT JOIN money.entry_line l ON l.agency_id = e.agency_id AND l.entry_id = e.id
      WHERE e.agency_id = $1 GROUP BY e.id HAVING coalesce(sum(l.amount), 0) <> 0 OR count(l.id) < 2`,
  },
  {
    rule: 'an entry is reversed at most once',
    sql: `SELECT reverses_entry_id AS subject, count(*) || ' reversals' AS detail FROM money.entry
      WHERE agency_id = $1 AND reverses_entry_id IS NOT NULL GROUP BY reverses_entry_id HAVING count(*) > 1`,
  },
  {
    rule: 'a reversal is the mirror of its entry, account by account',
    sql: `SELECT e.id AS subject, 'differs by ' || sum(l.amount) AS detail FROM money.entry e
      JOIN money.entry_line l ON l.agency_id = e.agency_id AND l.entry_id IN (e.id, e.reverses_entry_id)
      WHERE e.agency_id = $1 AND e.reverses_entry_id IS NOT NULL GROUP BY e.id, l.account_id HAVING sum(l.amount) <> 0`,
  },
  {
    rule: 'a line is booked on the day of its entry',
    sql: `SELECT l.id AS subject, l.booked_on || ' in an entry of ' || e.booked_on AS detail FROM money.entry_line l
      JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id WHERE l.agency_id = $1 AND l.booked_on <> e.booked_on`,
  },
  {
    rule: 'the whole book sums to zero',
    sql: `SELECT $1::uuid AS subject, sum(amount) AS detail FROM money.entry_line WHERE agency_id = $1 HAVING sum(amount) <> 0`,
  },
];
