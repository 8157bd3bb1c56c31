import { newId, type Halere, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { BankLineRow, BankPostingRow } from './bank.entity';

export interface Slice {
  readonly first: number;
  readonly offset: number;
}

export async function linesOfStatement(tx: Tx, statementId: Id): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2 ORDER BY position', [tx.agencyId, statementId]);
}

/** A slice of a statement's lines in their order, so that a long one need not be held whole. */
export async function linesPage(tx: Tx, statementId: Id, { first, offset }: Slice): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2 ORDER BY position LIMIT $3 OFFSET $4', [tx.agencyId, statementId, first, offset]);
}

export async function countLines(tx: Tx, statementId: Id): Promise<number> {
  return (await tx.row<{ count: number }>('SELECT count(*) FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2', [tx.agencyId, statementId]))!.count;
}

export async function linesForPosting(tx: Tx, ids: readonly Id[]): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE', [tx.agencyId, ids]);
}

export async function standingPostings(tx: Tx, where: { readonly lineIds: readonly Id[] } | { readonly batchId: Id }): Promise<BankPostingRow[]> {
  const byLine = 'lineIds' in where;
  return tx.rows<BankPostingRow>(
    `SELECT * FROM money.bank_posting WHERE agency_id = $1 AND ${byLine ? 'line_id = ANY ($2)' : 'batch_id = $2'} AND reversed_at IS NULL ORDER BY id`,
    [tx.agencyId, byLine ? where.lineIds : where.batchId],
  );
}

/** Of lines that stand among unknown money: their amount less what was booked from it to tenancies, payouts and deposits. */
export async function unbookedAside(tx: Tx, lineIds: readonly Id[]): Promise<{ lineId: Id; amount: Halere }[]> {
  return tx.rows(
    `SELECT n.id AS line_id, (n.amount - coalesce(sum(p.amount) FILTER (WHERE p.kind NOT IN ('suspense', 'not_rent')), 0))::bigint AS amount
     FROM money.bank_line n JOIN money.bank_posting p ON p.agency_id = n.agency_id AND p.line_id = n.id AND p.reversed_at IS NULL
     WHERE n.agency_id = $1 AND n.id = ANY ($2) GROUP BY n.id, n.amount HAVING bool_or(p.kind IN ('suspense', 'not_rent'))`,
    [tx.agencyId, lineIds],
  );
}

export async function markLines(tx: Tx, ids: readonly Id[], state: BankLineRow['state']): Promise<void> {
  if (ids.length > 0) await tx.run('UPDATE money.bank_line SET state = $3 WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids, state]);
}

export async function markReversed(tx: Tx, postingIds: readonly Id[]): Promise<void> {
  await tx.run('UPDATE money.bank_posting SET reversed_at = $3, reversed_by = $4 WHERE agency_id = $1 AND id = ANY ($2) AND reversed_at IS NULL', [tx.agencyId, postingIds, tx.now, tx.actor.accountId]);
}

export async function insertPostings(tx: Tx, rows: readonly Omit<BankPostingRow, 'agencyId' | 'id' | 'reversedAt' | 'reversedBy'>[]): Promise<void> {
  await tx.run(
    `INSERT INTO money.bank_posting (agency_id, id, batch_id, line_id, kind, amount, tenancy_id, payment_id, payout_id, entry_id, reason, rule_id, deposit_movement_id)
     SELECT $1, p.id, p.batch_id, p.line_id, p.kind, p.amount, p.tenancy_id, p.payment_id, p.payout_id, p.entry_id, p.reason, p.rule_id, p.deposit_movement_id
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[], $7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::uuid[], $13::uuid[])
       AS p (id, batch_id, line_id, kind, amount, tenancy_id, payment_id, payout_id, entry_id, reason, rule_id, deposit_movement_id)`,
    [
      tx.agencyId,
      rows.map(() => newId()),
      rows.map((row) => row.batchId),
      rows.map((row) => row.lineId),
      rows.map((row) => row.kind),
      rows.map((row) => row.amount),
      rows.map((row) => row.tenancyId),
      rows.map((row) => row.paymentId),
      rows.map((row) => row.payoutId),
      rows.map((row) => row.entryId),
      rows.map((row) => row.reason),
      rows.map((row) => row.ruleId),
      rows.map((row) => row.depositMovementId),
    ],
  );
}
