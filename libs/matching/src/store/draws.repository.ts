import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { DrawRow } from './draw.entity';

/** Draws of some flats, the newest first. */
export function drawsOf(tx: Tx, unitIds: readonly Id[]): Promise<DrawRow[]> {
  return tx.rows<DrawRow>('SELECT * FROM core.draw WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY announced_at DESC, id DESC', [tx.agencyId, unitIds]);
}

/** A draw that has told these families apart for the flat already, since it was last let; also one with more of them. */
export function drawnAmong(tx: Tx, unitId: Id, householdIds: readonly Id[]): Promise<{ drawnAt: Date } | null> {
  return tx.row<{ drawnAt: Date }>(
    `SELECT d.drawn_at FROM core.draw d WHERE d.agency_id = $1 AND d.unit_id = $2 AND d.state = 'drawn' AND d.household_ids @> $3::uuid[]
       AND NOT EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = d.agency_id AND o.unit_id = d.unit_id AND o.state = 'housed' AND o.closed_on >= (d.drawn_at AT TIME ZONE 'Europe/Prague')::date)
     ORDER BY d.drawn_at DESC LIMIT 1`,
    [tx.agencyId, unitId, householdIds],
  );
}

/** What households are called in public. */
export function codesOf(tx: Tx, householdIds: readonly Id[]): Promise<{ id: Id; code: string }[]> {
  return tx.rows('SELECT id, code FROM intake.household WHERE agency_id = $1 AND id = ANY ($2) ORDER BY code COLLATE "C"', [tx.agencyId, householdIds]);
}
