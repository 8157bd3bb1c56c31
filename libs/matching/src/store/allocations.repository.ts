import type { Id } from '#kernel';
import type { Tx } from '#platform';
import { AllocationRow, type MatchProposalRow } from './allocation.entity';
import type { OfferRow } from './offer.entity';

export const allocationOf = (tx: Tx, id: Id): Promise<AllocationRow | null> => tx.get(AllocationRow, id);

/** The one asked for last, whatever became of it. */
export function latestAllocation(tx: Tx): Promise<AllocationRow | null> {
  return tx.row<AllocationRow>('SELECT * FROM core.allocation WHERE agency_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1', [tx.agencyId]);
}

/** While one has no result of its own (it waits, is solved, was stopped or failed): the last one before it that has. */
export async function standingBeside(tx: Tx, { askedAt, id, result }: Pick<AllocationRow, 'askedAt' | 'id' | 'result'>): Promise<AllocationRow | null> {
  if (result) return null;
  return tx.row<AllocationRow>(`SELECT * FROM core.allocation WHERE agency_id = $1 AND state = 'done' AND (asked_at, id) < ($2, $3) ORDER BY asked_at DESC, id DESC LIMIT 1`, [tx.agencyId, askedAt, id]);
}

/** Proposals nobody has decided or dropped yet, by the flat's code. */
export function openProposals(tx: Tx): Promise<MatchProposalRow[]> {
  return tx.rows<MatchProposalRow>(
    `SELECT p.* FROM core.match_proposal p JOIN core.unit u ON u.agency_id = p.agency_id AND u.id = p.unit_id
     WHERE p.agency_id = $1 AND p.state = 'proposed' ORDER BY u.code`,
    [tx.agencyId],
  );
}

/** Keeps how far a run is. @returns whether it is still wanted: not cancelled, not taken over by another run */
export async function keepProgress(tx: Tx, id: Id, runId: Id, percent: number): Promise<boolean> {
  const rows = await tx.run(`UPDATE core.allocation SET progress = $4, moved_at = $5 WHERE agency_id = $1 AND id = $2 AND run_id = $3 AND state = 'solving'`, [tx.agencyId, id, runId, percent, tx.now]);
  return rows > 0;
}

/** Allocations being solved by a run nobody has heard of since. */
export function silentAllocations(tx: Tx, since: Date): Promise<{ id: Id }[]> {
  return tx.rows(`SELECT id FROM core.allocation WHERE agency_id = $1 AND state = 'solving' AND moved_at < $2 ORDER BY id`, [tx.agencyId, since]);
}

/** Offers that fell since an allocation was asked for: flats and families it could not count with, or has lost. */
export function offersFallenSince(tx: Tx, allocation: Pick<AllocationRow, 'id' | 'frozenOfferIds'>): Promise<OfferRow[]> {
  // Ids are in the order of time, so an offer made since has a higher one.
  return tx.rows<OfferRow>(
    `SELECT * FROM core.offer WHERE agency_id = $1 AND state IN ('refused', 'withdrawn', 'expired') AND (id = ANY ($3) OR id > $2) ORDER BY closed_on, id`,
    [tx.agencyId, allocation.id, allocation.frozenOfferIds],
  );
}
