import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { CandidateOrderRow } from './candidate-order.entity';

export interface CandidateOrderShown extends CandidateOrderRow {
  readonly orderedByName: string | null;
}

/** Orders people gave to candidates of some flats: the one that holds, then the ended ones, newest first. */
export function ordersOf(tx: Tx, unitIds: readonly Id[]): Promise<CandidateOrderShown[]> {
  return tx.rows<CandidateOrderShown>(
    `SELECT o.*, s.display_name AS ordered_by_name FROM core.candidate_order o LEFT JOIN core.staff_member s ON s.agency_id = o.agency_id AND s.id = o.ordered_by
     WHERE o.agency_id = $1 AND o.unit_id = ANY ($2) ORDER BY o.unit_id, o.ended_at DESC NULLS FIRST, o.ordered_at DESC, o.id DESC`,
    [tx.agencyId, unitIds],
  );
}

/** The order of a flat that holds, locked for this act. */
export function orderLocked(tx: Tx, unitId: Id): Promise<CandidateOrderRow | null> {
  return tx.row<CandidateOrderRow>('SELECT * FROM core.candidate_order WHERE agency_id = $1 AND unit_id = $2 AND ended_at IS NULL FOR UPDATE', [tx.agencyId, unitId]);
}
