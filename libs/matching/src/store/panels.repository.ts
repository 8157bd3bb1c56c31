import type { Id } from '#kernel';
import type { Tx } from '#platform';
import { RUNNING_SITTINGS } from '../domain/panel/sitting-life';
import type { PanelMemberRow, PanelRow, PanelSeatRow, PanelSittingRow } from './panel.entity';

/** A term with the person's name. */
export interface NamedMember extends Omit<PanelMemberRow, 'agencyId'> {
  readonly displayName: string;
}

/** A seat with the person's name and the term behind it as it stands today. */
export interface NamedSeat extends Omit<PanelSeatRow, 'agencyId'> {
  readonly displayName: string;
  /** null where the reader may not see the terms of others. */
  readonly validFrom: PanelMemberRow['validFrom'] | null;
  readonly validTo: PanelMemberRow['validTo'];
}

export function panelsOf(tx: Tx): Promise<PanelRow[]> {
  return tx.rows<PanelRow>('SELECT * FROM core.panel WHERE agency_id = $1 ORDER BY (closed_on IS NOT NULL), name, id', [tx.agencyId]);
}

/** Terms of some panels, those that run first: the chair, then by name. */
export function membersOf(tx: Tx, panelIds: readonly Id[]): Promise<NamedMember[]> {
  return tx.rows<NamedMember>(
    `SELECT m.*, s.display_name FROM core.panel_member m JOIN core.staff_member s ON s.agency_id = m.agency_id AND s.id = m.staff_member_id
     WHERE m.agency_id = $1 AND m.panel_id = ANY ($2)
     ORDER BY (m.valid_to IS NOT NULL AND m.valid_to < $3), array_position(ARRAY['chair', 'member', 'tenant_representative', 'secretary'], m.role), s.display_name, m.valid_from`,
    [tx.agencyId, panelIds, tx.today],
  );
}

export function seatsOf(tx: Tx, sittingIds: readonly Id[]): Promise<NamedSeat[]> {
  return tx.rows<NamedSeat>(
    `SELECT e.*, s.display_name, m.valid_from, m.valid_to FROM core.panel_seat e
     JOIN core.staff_member s ON s.agency_id = e.agency_id AND s.id = e.staff_member_id
     LEFT JOIN core.panel_member m ON m.agency_id = e.agency_id AND m.id = e.member_id
     WHERE e.agency_id = $1 AND e.sitting_id = ANY ($2)
     ORDER BY array_position(ARRAY['chair', 'member', 'tenant_representative', 'secretary'], e.role), s.display_name, e.id`,
    [tx.agencyId, sittingIds],
  );
}

export interface SittingFilter {
  /** Those that run, those that have ended, or null for all. */
  readonly life: 'running' | 'ended' | null;
  readonly unitId: Id | null;
  /** Only where this person sits; null: every one of the agency. */
  readonly seatHolderId: Id | null;
}

/** Sittings that run by their deadline, then the ended ones, the newest first. */
export async function pageOfSittings(tx: Tx, filter: SittingFilter, first: number, offset: number): Promise<{ rows: PanelSittingRow[]; totalCount: number }> {
  const where = `agency_id = $1 AND ($2::text IS NULL OR ($2 = 'running') = (state = ANY ($3))) AND ($4::uuid IS NULL OR unit_id = $4) AND ($5::uuid IS NULL OR $5 = ANY (seat_holder_ids))`;
  const params = [tx.agencyId, filter.life, RUNNING_SITTINGS, filter.unitId, filter.seatHolderId];
  const rows = await tx.rows<PanelSittingRow>(
    `SELECT * FROM core.panel_sitting WHERE ${where}
     ORDER BY (state <> ALL ($3)), CASE WHEN state = ANY ($3) THEN deadline_at END, convened_at DESC, id LIMIT $6 OFFSET $7`,
    [...params, first, offset],
  );
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM core.panel_sitting WHERE ${where}`, params);
  return { rows, totalCount: count!.count };
}

/** The sitting about a flat that still runs, other than this one. */
export function sittingOf(tx: Tx, unitId: Id, otherThan: Id | null): Promise<{ id: Id } | null> {
  return tx.row<{ id: Id }>('SELECT id FROM core.panel_sitting WHERE agency_id = $1 AND unit_id = $2 AND state = ANY ($3) AND id IS DISTINCT FROM $4 LIMIT 1', [tx.agencyId, unitId, RUNNING_SITTINGS, otherThan]);
}

/** Whether somebody had a conflict of interest in a sitting: declared, or recorded by who leads it. Ballots of others are readable once they are counted. */
export async function hasConflictIn(tx: Tx, sittingId: Id, staffMemberId: Id | null): Promise<boolean> {
  const row = await tx.row(
    `SELECT 1 FROM core.panel_seat e LEFT JOIN core.panel_ballot b ON b.agency_id = e.agency_id AND b.sitting_id = e.sitting_id AND b.staff_member_id = e.staff_member_id
     WHERE e.agency_id = $1 AND e.sitting_id = $2 AND e.staff_member_id = $3 AND (e.barred_at IS NOT NULL OR b.conflict)`,
    [tx.agencyId, sittingId, staffMemberId],
  );
  return row !== null;
}

/** Whether a committee has decided about the flat after this decision was made by others. Ids begin with the instant they were made at. */
export async function panelDecidedSince(tx: Tx, decision: { readonly id: Id; readonly unitId: Id }): Promise<boolean> {
  const later = await tx.row(`SELECT 1 FROM core.panel_sitting WHERE agency_id = $1 AND unit_id = $2 AND state = 'decided' AND decision_id > $3 LIMIT 1`, [tx.agencyId, decision.unitId, decision.id]);
  return later !== null;
}

/** Sittings whose time to vote is over and whose votes nobody has counted. */
export function overdueSittings(tx: Tx): Promise<{ id: Id }[]> {
  return tx.rows<{ id: Id }>(`SELECT id FROM core.panel_sitting WHERE agency_id = $1 AND state = 'open' AND deadline_at < $2 ORDER BY deadline_at, id`, [tx.agencyId, tx.now]);
}

export function runningSittingOfPanel(tx: Tx, panelId: Id): Promise<{ id: Id } | null> {
  return tx.row<{ id: Id }>('SELECT id FROM core.panel_sitting WHERE agency_id = $1 AND panel_id = $2 AND state = ANY ($3) LIMIT 1', [tx.agencyId, panelId, RUNNING_SITTINGS]);
}

/** Who may be given a seat: everybody but workers of partner organisations, who see own referrals. */
export function peopleForPanels(tx: Tx): Promise<{ id: Id; displayName: string }[]> {
  return tx.rows(`SELECT id, display_name FROM core.staff_member WHERE agency_id = $1 AND active AND NOT 'partner_worker' = ANY (roles) ORDER BY display_name, id LIMIT 500`, [tx.agencyId]);
}

/** Minutes of a sitting, blinded or full, in the language asked for where there are such. */
export function minutesOf(tx: Tx, sittingId: Id, language: string, kind: 'panelMinutes' | 'panelMinutesFull' = 'panelMinutes'): Promise<{ id: Id } | null> {
  return tx.row<{ id: Id }>(`SELECT id FROM core.document WHERE agency_id = $1 AND subject_id = $2 AND kind = $4 ORDER BY (language = $3) DESC, issued_at LIMIT 1`, [tx.agencyId, sittingId, language, kind]);
}
