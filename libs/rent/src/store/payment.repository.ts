import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { PaymentRow, PaymentSource } from './rent.entity';

export async function bankAccountsOfLines(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, Id>> {
  if (lineIds.length === 0) return new Map();
  const rows = await tx.rows<{ id: Id; bankAccountId: Id }>('SELECT id, bank_account_id FROM money.bank_line WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, lineIds]);
  return new Map(rows.map((row) => [row.id, row.bankAccountId]));
}

/** Payments alone; what is left of them once they are settled becomes a credit there. */
export async function insertPayments(tx: Tx, rows: readonly PaymentRow[]): Promise<void> {
  await tx.run(
    `INSERT INTO money.payment (agency_id, id, tenancy_id, source, source_id, amount, received_on, paid_to, payer, message, specific_symbol,
       towards, reverses_payment_id, entry_id, recorded_at, recorded_by, plan_id)
     SELECT $1, p.id, p.tenancy_id, p.source, p.source_id, p.amount, p.received_on, p.paid_to, p.payer, p.message, p.specific_symbol,
       p.towards::jsonb, p.reverses, p.entry_id, $15, $16, p.plan_id
     FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::bigint[], $7::date[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::text[], $13::uuid[], $14::uuid[], $17::uuid[])
       AS p (id, tenancy_id, source, source_id, amount, received_on, paid_to, payer, message, specific_symbol, towards, reverses, entry_id, plan_id)`,
    [
      tx.agencyId,
      rows.map((row) => row.id),
      rows.map((row) => row.tenancyId),
      rows.map((row) => row.source),
      rows.map((row) => row.sourceId),
      rows.map((row) => row.amount),
      rows.map((row) => row.receivedOn),
      rows.map((row) => row.paidTo),
      rows.map((row) => row.payer),
      rows.map((row) => row.message),
      rows.map((row) => row.specificSymbol),
      rows.map((row) => (row.towards === null ? null : JSON.stringify(row.towards))),
      rows.map((row) => row.reversesPaymentId),
      rows.map((row) => row.entryId),
      tx.now,
      tx.actor.accountId,
      rows.map((row) => row.planId),
    ],
  );
}

/** The variable symbols under which lines came. */
export async function symbolsOfLines(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, string>> {
  if (lineIds.length === 0) return new Map();
  const rows = await tx.rows<{ id: Id; variableSymbol: string }>(
    'SELECT id, variable_symbol FROM money.bank_line WHERE agency_id = $1 AND id = ANY ($2) AND variable_symbol IS NOT NULL',
    [tx.agencyId, lineIds],
  );
  return new Map(rows.map((row) => [row.id, row.variableSymbol]));
}

const STANDING = `p.amount > 0 AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id)`;

export async function paymentsBySource(tx: Tx, source: PaymentSource, sourceIds: readonly Id[]): Promise<PaymentRow[]> {
  if (sourceIds.length === 0) return [];
  return tx.rows<PaymentRow>(`SELECT p.* FROM money.payment p WHERE p.agency_id = $1 AND p.source = $2 AND p.source_id = ANY ($3) AND ${STANDING}`, [tx.agencyId, source, sourceIds]);
}

export async function paymentsForReversal(tx: Tx, ids: readonly Id[]): Promise<(PaymentRow & { reversed: boolean })[]> {
  return tx.rows(`SELECT p.*, NOT (${STANDING}) AS reversed FROM money.payment p WHERE p.agency_id = $1 AND p.id = ANY ($2)`, [tx.agencyId, ids]);
}
