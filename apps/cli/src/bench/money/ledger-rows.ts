import type { Client } from 'pg';

/** Ledger rows one act of the product wrote, as the statements that would write nothing but them. */
export interface BareRows {
  readonly entries: number;
  readonly lines: number;
  /** Accounts the rows need; written before anything is measured. */
  readonly accounts: string;
  /** Multi-row INSERTs of entries and lines. */
  readonly inserts: readonly string[];
  /** The same rows put into two tables beside, for `INSERT_SELECT`. */
  readonly setAside: readonly string[];
}

const ROWS_A_STATEMENT = 1_000;
const ENTRY = 'agency_id, id, booked_on, cause_kind, cause_id, text, created_at, created_by';
const LINE = 'agency_id, id, entry_id, account_id, amount, booked_on';

/** One statement that writes what was set aside, in the order of the keys. */
export const INSERT_SELECT = `WITH entries AS (INSERT INTO money.entry (${ENTRY}) SELECT ${ENTRY} FROM aside_entry ORDER BY id)
  INSERT INTO money.entry_line (${LINE}) SELECT ${LINE} FROM aside_line ORDER BY id`;

/** What stands in the ledger of the entries a condition on `e` names. */
export async function bareRowsOf(client: Client, condition: string): Promise<BareRows> {
  const rowsOf = async (sql: string): Promise<string[]> => (await client.query<{ row: string }>(sql)).rows.map(({ row }) => row);
  const entries = await rowsOf(
    `SELECT format('(%L::uuid,%L::uuid,%L::date,%L,%L::uuid,%L,%L::timestamptz,%L::uuid)', agency_id, id, booked_on, cause_kind, cause_id, text, created_at, created_by) AS row
     FROM money.entry e WHERE ${condition} ORDER BY id`,
  );
  const lines = await rowsOf(
    `SELECT format('(%L::uuid,%L::uuid,%L::uuid,%L::uuid,%s::bigint,%L::date)', l.agency_id, l.id, l.entry_id, l.account_id, l.amount, l.booked_on) AS row
     FROM money.entry_line l JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id WHERE ${condition} ORDER BY l.id`,
  );
  const accounts = await rowsOf(`SELECT format('(%L,%L,%L,%L,%L)', agency_id, id, kind, owner_id, opened_at) AS row FROM money.account`);
  return {
    entries: entries.length,
    lines: lines.length,
    accounts: `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) VALUES ${accounts.join(',')} ON CONFLICT DO NOTHING`,
    inserts: [...batches(`money.entry (${ENTRY})`, entries), ...batches(`money.entry_line (${LINE})`, lines)],
    setAside: [
      `CREATE TEMPORARY TABLE aside_entry AS SELECT ${ENTRY} FROM money.entry LIMIT 0`,
      `CREATE TEMPORARY TABLE aside_line AS SELECT ${LINE} FROM money.entry_line LIMIT 0`,
      ...batches(`aside_entry (${ENTRY})`, entries),
      ...batches(`aside_line (${LINE})`, lines),
      'ANALYZE aside_entry',
      'ANALYZE aside_line',
    ],
  };
}

function batches(target: string, rows: readonly string[]): string[] {
  const statements: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) statements.push(`INSERT INTO ${target} VALUES ${rows.slice(from, from + ROWS_A_STATEMENT).join(',')}`);
  return statements;
}

/** Entries, lines and the balance of every account, as one word: equal words, equal books. */
export async function fingerprint(client: Client): Promise<string> {
  const { rows } = await client.query<{ word: string }>(
    `SELECT (SELECT count(*) FROM money.entry) || ' entries, ' || (SELECT count(*) FROM money.entry_line) || ' lines, balances ' || coalesce(md5(string_agg(b.word, ',' ORDER BY b.word)), '') AS word
     FROM (SELECT a.kind || a.owner_id || sum(l.amount) AS word FROM money.entry_line l JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id GROUP BY a.kind, a.owner_id) b`,
  );
  return rows[0]!.word;
}
