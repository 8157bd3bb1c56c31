import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { OfferRow } from './offer.entity';
import type { ReserveListRow, ReserveRow } from './reserve.entity';

/** The list of a flat that stands, locked for this act. */
export function openListLocked(tx: Tx, unitId: Id): Promise<ReserveListRow | null> {
  return tx.row<ReserveListRow>('SELECT * FROM core.reserve_list WHERE agency_id = $1 AND unit_id = $2 AND ended_on IS NULL FOR UPDATE', [tx.agencyId, unitId]);
}

/** Lists whose turn has come: the offer ended and no other one runs. */
export function listsOnTurn(tx: Tx): Promise<ReserveListRow[]> {
  return tx.rows<ReserveListRow>('SELECT * FROM core.reserve_list WHERE agency_id = $1 AND turn_since IS NOT NULL ORDER BY turn_since, id', [tx.agencyId]);
}

/** Every list of some flats: the one that stands, then those that ended, newest first. */
export function listsOfUnits(tx: Tx, unitIds: readonly Id[]): Promise<ReserveListRow[]> {
  return tx.rows<ReserveListRow>('SELECT * FROM core.reserve_list WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY unit_id, ended_on DESC NULLS FIRST, id DESC', [tx.agencyId, unitIds]);
}

/** Reserves of some lists in their order. */
export function reservesOf(tx: Tx, listIds: readonly Id[]): Promise<ReserveRow[]> {
  return tx.rows<ReserveRow>('SELECT * FROM core.reserve WHERE agency_id = $1 AND list_id = ANY ($2) ORDER BY list_id, position', [tx.agencyId, listIds]);
}

/** An offer of the flat begins: nobody's turn any more, and a reserve who got it is told so in the list. */
export async function offerBegan(tx: Tx, offer: Pick<OfferRow, 'unitId' | 'householdId' | 'decisionId'>): Promise<void> {
  await tx.run('UPDATE core.reserve_list SET turn_since = NULL WHERE agency_id = $1 AND unit_id = $2 AND ended_on IS NULL', [tx.agencyId, offer.unitId]);
  await tx.run(
    `UPDATE core.reserve r SET state = 'offered', decision_id = $4, closed_on = $5 FROM core.reserve_list l
     WHERE l.agency_id = $1 AND l.unit_id = $2 AND l.ended_on IS NULL AND r.agency_id = l.agency_id AND r.list_id = l.id AND r.household_id = $3 AND r.state = 'waiting'`,
    [tx.agencyId, offer.unitId, offer.householdId, offer.decisionId, tx.today],
  );
}

/** The offer ended without a home: the turn of the reserves begins. */
export async function turnBegins(tx: Tx, unitId: Id): Promise<void> {
  await tx.run('UPDATE core.reserve_list SET turn_since = $3 WHERE agency_id = $1 AND unit_id = $2 AND ended_on IS NULL', [tx.agencyId, unitId, tx.today]);
}

/** Somebody lives there: nothing is left to take over, and the order of candidates has served. */
export async function flatHoused(tx: Tx, unitId: Id): Promise<void> {
  await tx.run(`UPDATE core.reserve_list SET turn_since = NULL, ended_on = $3, ended_because = 'housed' WHERE agency_id = $1 AND unit_id = $2 AND ended_on IS NULL`, [tx.agencyId, unitId, tx.today]);
  await tx.run(`UPDATE core.candidate_order SET ended_at = $3, ended_because = 'housed' WHERE agency_id = $1 AND unit_id = $2 AND ended_at IS NULL`, [tx.agencyId, unitId, tx.now]);
}

/** Reserves were named with this decision, or people have decided on its flat again since. */
export async function isDecisionSuperseded(tx: Tx, decisionId: Id): Promise<boolean> {
  const row = await tx.row(
    `SELECT 1 FROM core.match_decision d WHERE d.agency_id = $1 AND d.id = $2 AND (
       EXISTS (SELECT 1 FROM core.reserve_list l WHERE l.agency_id = d.agency_id AND l.decision_id = d.id)
       OR EXISTS (SELECT 1 FROM core.match_decision later WHERE later.agency_id = d.agency_id AND later.unit_id = d.unit_id AND later.id > d.id))`,
    [tx.agencyId, decisionId],
  );
  return row !== null;
}

/** The sitting a list of reserves rests on, if a committee decided. */
export function sittingOfDecision(tx: Tx, decisionId: Id): Promise<{ sittingId: Id } | null> {
  return tx.row<{ sittingId: Id }>('SELECT sitting_id FROM core.match_decision WHERE agency_id = $1 AND id = $2 AND sitting_id IS NOT NULL', [tx.agencyId, decisionId]);
}

/** A reserve taken out stands at its place again. @returns false where its list stands no more, or it was not taken out */
export async function restoreReserve(tx: Tx, reserveId: Id): Promise<boolean> {
  const changed = await tx.run(
    `UPDATE core.reserve r SET state = 'waiting', closed_on = NULL, dropped_reason = NULL FROM core.reserve_list l
     WHERE r.agency_id = $1 AND r.id = $2 AND r.state = 'dropped' AND l.agency_id = r.agency_id AND l.id = r.list_id AND l.ended_on IS NULL`,
    [tx.agencyId, reserveId],
  );
  return changed > 0;
}

/** Of those who decided, colleagues who still work here; a member of a committee from outside decided at its sitting alone. */
export async function decidersStillHere(tx: Tx, decisionId: Id): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `SELECT s.id FROM core.match_decider d JOIN core.staff_member s ON s.agency_id = d.agency_id AND s.id = d.staff_member_id
     WHERE d.agency_id = $1 AND d.decision_id = $2 AND s.active AND NOT s.roles && ARRAY['partner_worker', 'panel_member'] ORDER BY s.id`,
    [tx.agencyId, decisionId],
  );
  return rows.map(({ id }) => id);
}

export interface PlaceAmongReserves {
  readonly listId: Id;
  readonly unitId: Id;
  readonly position: number;
}

/** Where a household stands as a reserve today. */
export function placesOfHousehold(tx: Tx, householdId: Id): Promise<PlaceAmongReserves[]> {
  return tx.rows<PlaceAmongReserves>(
    `SELECT r.list_id, l.unit_id, r.position FROM core.reserve r JOIN core.reserve_list l ON l.agency_id = r.agency_id AND l.id = r.list_id
     WHERE r.agency_id = $1 AND r.household_id = $2 AND r.state = 'waiting' AND l.ended_on IS NULL ORDER BY r.position, r.list_id`,
    [tx.agencyId, householdId],
  );
}
