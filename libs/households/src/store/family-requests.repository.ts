import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { FamilyRequestRow } from './family-request.entity';

/** Changes that wait for somebody, the oldest first. Acts that carry themselves out are not among them. */
export async function waitingChangesPage(tx: Tx, first: number, offset: number): Promise<{ rows: FamilyRequestRow[]; totalCount: number }> {
  const where = `agency_id = $1 AND state = 'waiting' AND kind NOT IN ('withdraw', 'return', 'offer_answer')`;
  const rows = await tx.rows<FamilyRequestRow>(`SELECT * FROM core.family_request WHERE ${where} ORDER BY sent_at, id LIMIT $2 OFFSET $3`, [tx.agencyId, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM core.family_request WHERE ${where}`, [tx.agencyId]);
  return { rows, totalCount: count!.count };
}

/** What these families sent, the newest first; taken back ones are theirs alone. */
export function requestsOfHouseholds(tx: Tx, householdIds: readonly Id[]): Promise<FamilyRequestRow[]> {
  return tx.rows<FamilyRequestRow>(
    `SELECT * FROM core.family_request WHERE agency_id = $1 AND household_id = ANY ($2) AND state <> 'taken_back' ORDER BY (state = 'waiting') DESC, sent_at DESC, id DESC LIMIT 500`,
    [tx.agencyId, householdIds],
  );
}

export interface PhotoRow {
  readonly requestId: Id;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export function photosOfRequests(tx: Tx, requestIds: readonly Id[]): Promise<PhotoRow[]> {
  return tx.rows<PhotoRow>(
    `SELECT r.id AS request_id, f.media_type, f.bytes FROM core.family_request r JOIN core.file f ON f.agency_id = r.agency_id AND f.id = r.file_id WHERE r.agency_id = $1 AND r.id = ANY ($2)`,
    [tx.agencyId, requestIds],
  );
}
