import type { Id } from '#kernel';
import type { Tx } from '#platform';

export interface IncreasePaper {
  readonly id: Id;
  readonly increaseId: Id;
  readonly number: string;
  readonly receiver: string;
}

/** Letters of proposals, in the order they were issued; the Czech and the English one of a number once. */
export function papersOfIncreases(tx: Tx, increaseIds: readonly Id[]): Promise<IncreasePaper[]> {
  return tx.rows<IncreasePaper>(
    `SELECT DISTINCT ON (d.number) d.id, (d.snapshot->>'increaseId')::uuid AS increase_id, d.number, d.snapshot->>'receiver' AS receiver
     FROM core.document d JOIN core.rent_increase r ON r.agency_id = d.agency_id AND r.tenancy_id = d.subject_id AND r.id = ANY ($2)
     WHERE d.agency_id = $1 AND d.kind = 'rentIncreaseProposal' AND d.snapshot->>'increaseId' = r.id::text ORDER BY d.number, d.id`,
    [tx.agencyId, increaseIds],
  );
}
