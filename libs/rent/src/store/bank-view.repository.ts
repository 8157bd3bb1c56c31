import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { BankLineRow, BankPostingRow, BankStatementRow } from './bank.entity';
import type { Slice } from './bank.repository';

/** Every posting of these lines, the reversed ones too, oldest first. */
export async function postingsOfLines(tx: Tx, lineIds: readonly Id[]): Promise<(BankPostingRow & { label: string | null; undoable: boolean })[]> {
  return tx.rows(
    `SELECT p.*, coalesce(h.name || ', ' || u.code, ld.name) AS label, b.undone_at IS NULL AS undoable
     FROM money.bank_posting p
     JOIN money.bank_batch b ON b.agency_id = p.agency_id AND b.id = p.batch_id
     LEFT JOIN money.deposit_movement dm ON dm.agency_id = p.agency_id AND dm.id = p.deposit_movement_id
     LEFT JOIN core.tenancy t ON t.agency_id = p.agency_id AND t.id = coalesce(p.tenancy_id, dm.deposit_id)
     LEFT JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     LEFT JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     LEFT JOIN money.payout o ON o.agency_id = p.agency_id AND o.id = p.payout_id
     LEFT JOIN core.landlord ld ON ld.agency_id = o.agency_id AND ld.id = o.landlord_id
     WHERE p.agency_id = $1 AND p.line_id = ANY ($2) ORDER BY p.id`,
    [tx.agencyId, lineIds],
  );
}

export async function statementsPage(tx: Tx, { first, offset }: Slice): Promise<{ rows: BankStatementRow[]; totalCount: number }> {
  const rows = await tx.rows<BankStatementRow>('SELECT * FROM money.bank_statement WHERE agency_id = $1 ORDER BY period_to DESC, id DESC LIMIT $2 OFFSET $3', [tx.agencyId, first, offset]);
  const count = await tx.row<{ count: number }>('SELECT count(*) FROM money.bank_statement WHERE agency_id = $1', [tx.agencyId]);
  return { rows, totalCount: count!.count };
}

/** How many lines of each statement nobody has decided about. */
export async function waitingByStatement(tx: Tx, statementIds: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await tx.rows<{ statementId: Id; count: number }>(
    `SELECT statement_id, count(*) FROM money.bank_line WHERE agency_id = $1 AND statement_id = ANY ($2) AND state = 'open' GROUP BY statement_id`,
    [tx.agencyId, statementIds],
  );
  const found = new Map(rows.map((row) => [row.statementId, row.count]));
  return new Map(statementIds.map((id) => [id, found.get(id) ?? 0]));
}

/** Money booked but not understood, the oldest first. */
export async function linesInSuspense(tx: Tx, { first, offset }: Slice): Promise<{ rows: BankLineRow[]; totalCount: number }> {
  const rows = await tx.rows<BankLineRow>(`SELECT * FROM money.bank_line WHERE agency_id = $1 AND state = 'suspense' ORDER BY booked_on, id LIMIT $2 OFFSET $3`, [tx.agencyId, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM money.bank_line WHERE agency_id = $1 AND state = 'suspense'`, [tx.agencyId]);
  return { rows, totalCount: count!.count };
}

export interface ChangeView {
  readonly id: Id;
  readonly lineId: Id;
  readonly position: number;
  readonly knownBookedOn: IsoDate;
  readonly knownAmount: Halere;
  readonly foundBookedOn: IsoDate;
  readonly foundAmount: Halere;
  /** A booking under another reference that probably is the same one: a notification and the statement that followed. */
  readonly isProbablySame: boolean;
  /** How many payments a batch has that one file tells as a whole and the other one by one; null when it is no batch. */
  readonly batchLines: number | null;
  readonly counterName: string | null;
  readonly noticedAt: Date;
}

export async function changesOfStatement(tx: Tx, statementId: Id): Promise<ChangeView[]> {
  return tx.rows(
    `SELECT c.id, c.line_id, l.position, l.booked_on AS known_booked_on, l.amount AS known_amount, c.booked_on AS found_booked_on, c.amount AS found_amount,
       (c.found->>'reference' <> l.reference OR b.lines IS NOT NULL) AS is_probably_same, b.lines AS batch_lines, coalesce(l.counter_name, c.found->>'counterName') AS counter_name, c.noticed_at
     FROM money.bank_line_change c JOIN money.bank_line l ON l.agency_id = c.agency_id AND l.id = c.line_id
     JOIN money.bank_statement s ON s.agency_id = c.agency_id AND s.id = $2
     LEFT JOIN LATERAL (
       SELECT CASE
         WHEN c.found->'details' IS NOT NULL THEN jsonb_array_length(c.found->'details')
         WHEN l.batch_total = c.amount THEN (SELECT count(*)::int FROM money.bank_line m WHERE m.agency_id = l.agency_id AND m.statement_id = l.statement_id AND m.batch_entry = l.batch_entry)
       END AS lines) b ON true
     WHERE c.agency_id = $1 AND (l.statement_id = $2 OR (c.file_id = s.file_id AND l.bank_account_id = s.bank_account_id)) AND c.settled_at IS NULL ORDER BY l.position, c.id LIMIT 200`,
    [tx.agencyId, statementId],
  );
}

export interface BatchView {
  readonly id: Id;
  readonly postedAt: Date;
  readonly undoneAt: Date | null;
  readonly lineCount: number;
}

export async function batchesOfStatement(tx: Tx, statementId: Id): Promise<BatchView[]> {
  return tx.rows(
    `SELECT b.id, b.posted_at, b.undone_at, count(DISTINCT p.line_id) AS line_count
     FROM money.bank_batch b JOIN money.bank_posting p ON p.agency_id = b.agency_id AND p.batch_id = b.id
     JOIN money.bank_line l ON l.agency_id = p.agency_id AND l.id = p.line_id
     WHERE b.agency_id = $1 AND l.statement_id = $2 GROUP BY b.id, b.posted_at, b.undone_at ORDER BY b.posted_at DESC, b.id DESC LIMIT 50`,
    [tx.agencyId, statementId],
  );
}

export async function batchById(tx: Tx, batchId: Id): Promise<BatchView | null> {
  return tx.row(
    `SELECT b.id, b.posted_at, b.undone_at, (SELECT count(DISTINCT p.line_id) FROM money.bank_posting p WHERE p.agency_id = b.agency_id AND p.batch_id = b.id) AS line_count
     FROM money.bank_batch b WHERE b.agency_id = $1 AND b.id = $2`,
    [tx.agencyId, batchId],
  );
}
