import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { DrawRow } from './draw.entity';

/** Draws of some flats, the newest first. */
export function drawsOf(tx: Tx, unitIds: readonly Id[]): Promise<DrawRow[]> {
  return tx.rows<DrawRow>('SELECT * FROM core.draw WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY announced_at DESC, id DESC', [tx.agencyId, unitIds]);
}

/** What households are called in public. */
export function codesOf(tx: Tx, householdIds: readonly Id[]): Promise<{ id: Id; code: string }[]> {
  return tx.rows('SELECT id, code FROM intake.household WHERE agency_id = $1 AND id = ANY ($2) ORDER BY code COLLATE "C"', [tx.agencyId, householdIds]);
}
