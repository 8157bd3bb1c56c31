import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import type { OrderFormat } from '../domain/bank/payment-order';
import type { PayoutKind, PayoutRow } from './rent.entity';

/** A model A contract in whose name the agency holds rent it has collected. */
export interface CollectedRent {
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly payoutDay: number | null;
  readonly variableSymbol: string;
  readonly held: Halere;
}

/** Contracts with collected rent to be sent on. */
export async function collectedRents(tx: Tx): Promise<CollectedRent[]> {
  return tx.rows<CollectedRent>(
    `SELECT c.id AS owner_contract_id, c.landlord_id, c.payout_day, c.variable_symbol, h.held
     FROM core.owner_contract c
     JOIN money.account a ON a.agency_id = c.agency_id AND a.kind = 'held_for_owner' AND a.owner_id = c.id
     CROSS JOIN LATERAL (SELECT -sum(l.amount)::bigint AS held FROM money.entry_line l WHERE l.agency_id = a.agency_id AND l.account_id = a.id) h
     WHERE c.agency_id = $1 AND h.held > 0 ORDER BY c.id FOR NO KEY UPDATE OF c`,
    [tx.agencyId],
  );
}

/** How many payouts of a kind each source has had for a month, cancelled ones included. */
export async function payoutCounts(tx: Tx, kind: PayoutKind, month: Month): Promise<Map<Id, { count: number; standing: number }>> {
  const rows = await tx.rows<{ sourceId: Id; count: number; standing: number }>(
    `SELECT source_id, count(*) AS count, count(*) FILTER (WHERE state <> 'cancelled') AS standing
     FROM money.payout WHERE agency_id = $1 AND kind = $2 AND month = $3 GROUP BY source_id`,
    [tx.agencyId, kind, month],
  );
  return new Map(rows.map((row) => [row.sourceId, row]));
}

export interface PayeeRow {
  readonly payoutId: Id;
  readonly landlordName: string;
  readonly bankAccount: string | null;
  readonly contractNumber: string;
}

export async function payees(tx: Tx, payoutIds: readonly Id[]): Promise<Map<Id, PayeeRow>> {
  const rows = await tx.rows<PayeeRow>(
    `SELECT p.id AS payout_id, l.name AS landlord_name, l.bank_account, c.number AS contract_number
     FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     JOIN core.owner_contract c ON c.agency_id = p.agency_id AND c.id = p.owner_contract_id
     WHERE p.agency_id = $1 AND p.id = ANY ($2)`,
    [tx.agencyId, payoutIds],
  );
  return new Map(rows.map((row) => [row.payoutId, row]));
}

export async function lockPayouts(tx: Tx, ids: readonly Id[]): Promise<PayoutRow[]> {
  return tx.rows<PayoutRow>('SELECT * FROM money.payout WHERE agency_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE', [tx.agencyId, [...new Set(ids)]]);
}

/** Ordered payouts of an amount (and symbol, when the line has one), with the account they were sent to. */
export async function orderedPayoutsFor(tx: Tx, line: { readonly amount: Halere; readonly variableSymbol: string | null }): Promise<(PayoutRow & { bankAccount: string | null })[]> {
  return tx.rows(
    `SELECT p.*, l.bank_account FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     WHERE p.agency_id = $1 AND p.state = 'ordered' AND p.amount = $2 AND ($3::text IS NULL OR ltrim(p.variable_symbol, '0') = $3)
     ORDER BY p.due_on, p.id`,
    [tx.agencyId, line.amount, line.variableSymbol],
  );
}

export interface PaymentAccount {
  readonly id: Id;
  readonly bankAccount: string;
  readonly clientName: string;
  readonly orderFormat: OrderFormat;
}

export async function payingAccount(tx: Tx, bankAccountId: Id | null): Promise<PaymentAccount | null> {
  return tx.row<PaymentAccount>(
    `SELECT b.id, b.bank_account, b.order_format, g.name AS client_name FROM money.bank_account b JOIN core.agency_profile g ON g.agency_id = b.agency_id
     WHERE b.agency_id = $1 AND ($2::uuid IS NULL OR b.id = $2) ORDER BY b.is_default DESC, b.id LIMIT 1`,
    [tx.agencyId, bankAccountId],
  );
}

export async function insertFile(tx: Tx, file: { readonly id: Id; readonly sha256: string; readonly name: string; readonly mediaType: string; readonly bytes: Buffer }): Promise<void> {
  await tx.run(
    `INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'payment_order', $8, $9)`,
    [tx.agencyId, file.id, file.sha256, file.name, file.mediaType, file.bytes.length, file.bytes, tx.now, tx.actor.accountId],
  );
}

/** The day collected rent is sent on where the contract names none. */
export const DEFAULT_COLLECTED_DAY = 15;
export const dayOf = (month: Month, day: number): IsoDate => `${month}-${String(day).padStart(2, '0')}` as IsoDate;
