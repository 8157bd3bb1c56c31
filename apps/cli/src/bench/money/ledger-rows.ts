import type { Client } from 'pg';

/** Ledger rows one act of the product wrote, as the statements that would write nothing but them. */
export interface LedgerRows {
  readonly accounts: string;
  readonly inserts: readonly string[];
  readonly entries: number;
  readonly lines: number;
}

const ROWS_A_STATEMENT = 1_000;

/** What stands in the ledger under these causes, with the accounts it needs. */
export async function ledgerRowsOf(client: Client, causes: readonly string[]): Promise<LedgerRows> {
  const entries = await client.query<{ row: string }>(
    `SELECT format('(%L,%L,%L,%L,%L,%L,%L,%L)', agency_id, id, booked_on, cause_kind, cause_id, text, created_at, created_by) AS row FROM money.entry WHERE cause_kind = ANY ($1) ORDER BY id`,
    [causes],
  );
  const lines = await client.query<{ row: string }>(
    `SELECT format('(%L,%L,%L,%L,%s,%L)', l.agency_id, l.id, l.entry_id, l.account_id, l.amount, l.booked_on) AS row
     FROM money.entry_line l JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id WHERE e.cause_kind = ANY ($1) ORDER BY l.id`,
    [causes],
  );
  const accounts = await client.query<{ row: string }>(`SELECT format('(%L,%L,%L,%L,%L)', agency_id, id, kind, owner_id, opened_at) AS row FROM money.account`);
  const batches = (table: string, rows: readonly { row: string }[]): string[] => {
    const statements: string[] = [];
    for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) statements.push(`INSERT INTO ${table} VALUES ${rows.slice(from, from + ROWS_A_STATEMENT).map(({ row }) => row).join(',')}`);
    return statements;
  };
  return {
    accounts: `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ${accounts.rows.map(({ row }) => row).join(',')} ON CONFLICT DO NOTHING`,
    inserts: [
      ...batches('money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at, created_by)', entries.rows),
      ...batches('money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on)', lines.rows),
    ],
    entries: entries.rowCount ?? 0,
    lines: lines.rowCount ?? 0,
  };
}

/** Entries, lines and the balance of every account, as one word: equal words, equal books. */
export async function fingerprint(client: Client): Promise<string> {
  const { rows } = await client.query<{ word: string }>(
    `SELECT (SELECT count(*) FROM money.entry) || ' entries, ' || (SELECT count(*) FROM money.entry_line) || ' lines, balances ' || coalesce(md5(string_agg(b.word, ',' ORDER BY b.word)), '') AS word
     FROM (SELECT a.kind || a.owner_id || sum(l.amount) AS word FROM money.entry_line l JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id GROUP BY a.kind, a.owner_id) b`,
  );
  return rows[0]!.word;
}
