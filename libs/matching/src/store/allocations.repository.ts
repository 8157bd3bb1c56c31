import type { Id } from '#kernel';
import type { Tx } from '#platform';
import { AllocationRow, type MatchProposalRow } from './allocation.entity';

export const allocationOf = (tx: Tx, id: Id): Promise<AllocationRow | null> => tx.get(AllocationRow, id);

/** The one asked for last, whatever became of it. */
export function latestAllocation(tx: Tx): Promise<AllocationRow | null> {
  return tx.row<AllocationRow>('SELECT * FROM core.allocation WHERE agency_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1', [tx.agencyId]);
}

/** Proposals nobody has decided or dropped yet, by the flat's code. */
export function openProposals(tx: Tx): Promise<MatchProposalRow[]> {
  return tx.rows<MatchProposalRow>(
    `SELECT p.* FROM core.match_proposal p JOIN core.unit u ON u.agency_id = p.agency_id AND u.id = p.unit_id
     WHERE p.agency_id = $1 AND p.state = 'proposed' ORDER BY u.code`,
    [tx.agencyId],
  );
}
