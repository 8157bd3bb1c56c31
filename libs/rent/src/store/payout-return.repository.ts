import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { UsedOfLine } from '../bank-aside';
import type { PaymentOrderRow } from './rent.entity';

export function lockOrder(tx: Tx, orderId: Id): Promise<PaymentOrderRow | null> {
  return tx.row<PaymentOrderRow>('SELECT * FROM money.payment_order WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, orderId]);
}

/** Payouts that are in an order now. */
export async function orderedPayouts(tx: Tx, orderId: Id): Promise<Id[]> {
  return (await tx.rows<{ id: Id }>('SELECT id FROM money.payout WHERE agency_id = $1 AND payment_order_id = $2', [tx.agencyId, orderId])).map((row) => row.id);
}

export interface ReturnLine {
  readonly id: Id;
  readonly bankAccountId: Id;
  readonly bookedOn: IsoDate;
  readonly amount: Halere;
  readonly state: 'open' | 'suspense' | 'posted';
}

export function returnLine(tx: Tx, bankLineId: Id): Promise<ReturnLine | null> {
  return tx.row<ReturnLine>('SELECT id, bank_account_id, booked_on, amount, state FROM money.bank_line WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, bankLineId]);
}

export async function returnUndone(tx: Tx, returnId: Id): Promise<boolean> {
  return (await tx.row('SELECT 1 AS one FROM money.payout_return WHERE agency_id = $1 AND reverses_return_id = $2', [tx.agencyId, returnId])) !== null;
}

/** How much of statement lines is a payout that came back, and was not undone. */
export function linesOfReturns(tx: Tx, bankLineIds: readonly Id[]): Promise<UsedOfLine[]> {
  return tx.rows<UsedOfLine>(
    'SELECT bank_line_id AS line_id, sum(amount)::bigint AS amount FROM money.payout_return WHERE agency_id = $1 AND bank_line_id = ANY ($2) GROUP BY bank_line_id HAVING sum(amount) <> 0',
    [tx.agencyId, bankLineIds],
  );
}

export interface ReturnCandidate {
  readonly bankLineId: Id;
  readonly bookedOn: IsoDate;
  readonly amount: Halere;
  readonly counterName: string | null;
  readonly message: string | null;
}

/** Incoming lines of the same amount since the payout left that nobody has understood yet; those under its symbol first. */
export function returnCandidates(tx: Tx, payoutId: Id): Promise<ReturnCandidate[]> {
  return tx.rows<ReturnCandidate>(
    `SELECT n.id AS bank_line_id, n.booked_on, n.amount, n.counter_name, n.message FROM money.payout p
     JOIN money.bank_line n ON n.agency_id = p.agency_id AND n.amount = p.amount AND n.state <> 'posted' AND n.booked_on >= p.paid_on
     WHERE p.agency_id = $1 AND p.id = $2 AND p.state = 'paid'
     ORDER BY (n.variable_symbol IS NOT DISTINCT FROM ltrim(p.variable_symbol, '0')) DESC, n.booked_on, n.id LIMIT 20`,
    [tx.agencyId, payoutId],
  );
}
