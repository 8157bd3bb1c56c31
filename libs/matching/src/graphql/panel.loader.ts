import type { Id } from '#kernel';
import { groupLoader, rowLoader, type Loader } from '#platform/staff';
import type { PanelBallotRow, PanelCandidateFileRow, PanelCandidateRow, PanelRow, PanelSittingRow } from '../store/panel.entity';
import { membersOf, seatsOf, type NamedMember, type NamedSeat } from '../store/panels.repository';

export const panelsById: Loader<Id, PanelRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<PanelRow>('SELECT * FROM core.panel WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const membersByPanel: Loader<Id, NamedMember[]> = groupLoader(membersOf, (row) => row.panelId);

export const sittingsById: Loader<Id, PanelSittingRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<PanelSittingRow>('SELECT * FROM core.panel_sitting WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const seatsBySitting: Loader<Id, NamedSeat[]> = groupLoader(seatsOf, (row) => row.sittingId);

export const candidatesBySitting: Loader<Id, PanelCandidateRow[]> = groupLoader(
  (tx, ids: readonly Id[]) => tx.rows<PanelCandidateRow>('SELECT * FROM core.panel_candidate WHERE agency_id = $1 AND sitting_id = ANY ($2) ORDER BY label', [tx.agencyId, ids]),
  (row) => row.sittingId,
);

/** Only one's own until the votes are counted: row security holds it. */
export const ballotsBySitting: Loader<Id, PanelBallotRow[]> = groupLoader(
  (tx, ids: readonly Id[]) => tx.rows<PanelBallotRow>('SELECT * FROM core.panel_ballot WHERE agency_id = $1 AND sitting_id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.sittingId,
);

export const filesByCandidate: Loader<Id, PanelCandidateFileRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<PanelCandidateFileRow>('SELECT * FROM core.panel_candidate_file WHERE agency_id = $1 AND candidate_id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.candidateId,
);
