import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { UsedOfLine } from '../bank-aside';
import type { PostalBatchRow, PostalItemRow } from './postal.entity';

/** How much of some lines a standing list has given to tenancies. */
export function linesUsedByPost(tx: Tx, lineIds: readonly Id[]): Promise<UsedOfLine[]> {
  return tx.rows<UsedOfLine>(
    `SELECT b.bank_line_id AS line_id, coalesce(sum(i.amount) FILTER (WHERE i.payment_id IS NOT NULL), 0)::bigint AS amount
     FROM money.postal_batch b JOIN money.postal_item i ON i.agency_id = b.agency_id AND i.batch_id = b.id
     WHERE b.agency_id = $1 AND b.bank_line_id = ANY ($2) AND b.undone_at IS NULL GROUP BY b.bank_line_id`,
    [tx.agencyId, lineIds],
  );
}

/** Incoming lines that may be a lump of single payments: open or put aside, used for nothing else. */
export async function linesForPost(tx: Tx): Promise<{ id: Id; bookedOn: IsoDate; amount: Halere; counterName: string | null; message: string | null }[]> {
  return tx.rows(
    `SELECT l.id, l.booked_on, l.amount, l.counter_name, l.message FROM money.bank_line l
     WHERE l.agency_id = $1 AND l.amount > 0 AND l.state <> 'posted'
       AND NOT EXISTS (SELECT 1 FROM money.cash_document d WHERE d.agency_id = l.agency_id AND d.bank_line_id = l.id)
     ORDER BY l.booked_on DESC, l.id DESC LIMIT 100`,
    [tx.agencyId],
  );
}

export interface PostalBatchView extends PostalBatchRow {
  readonly lineOn: IsoDate;
  readonly fileName: string;
  readonly unknownAmount: Halere;
}

export async function postalBatches(tx: Tx): Promise<PostalBatchView[]> {
  return tx.rows<PostalBatchView>(
    `SELECT b.*, l.booked_on AS line_on, f.name AS file_name,
       coalesce((SELECT sum(i.amount) FROM money.postal_item i WHERE i.agency_id = b.agency_id AND i.batch_id = b.id AND i.payment_id IS NULL), 0)::bigint AS unknown_amount
     FROM money.postal_batch b JOIN money.bank_line l ON l.agency_id = b.agency_id AND l.id = b.bank_line_id JOIN core.file f ON f.agency_id = b.agency_id AND f.id = b.file_id
     WHERE b.agency_id = $1 ORDER BY b.posted_at DESC, b.id DESC LIMIT 100`,
    [tx.agencyId],
  );
}

export async function itemsOf(tx: Tx, batchId: Id): Promise<PostalItemRow[]> {
  return tx.rows<PostalItemRow>('SELECT * FROM money.postal_item WHERE agency_id = $1 AND batch_id = $2 ORDER BY row_number', [tx.agencyId, batchId]);
}
