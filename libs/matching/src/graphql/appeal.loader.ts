import type { Id } from '#kernel';
import { groupLoader, rowLoader, type Loader } from '#platform/staff';
import type { AppealRow, FamilyVerdictRow } from '../store/appeal.entity';
import { verdictsOfHouseholds } from '../store/appeals.repository';

export const appealsById: Loader<Id, AppealRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<AppealRow>('SELECT * FROM core.appeal WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

/** The one that stands; a withdrawn one only when there is no other. */
export const appealByVerdict: Loader<Id, AppealRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<AppealRow>(`SELECT * FROM core.appeal WHERE agency_id = $1 AND verdict_id = ANY ($2) ORDER BY (state = 'withdrawn') DESC, id`, [tx.agencyId, ids]),
  (row) => row.verdictId,
);

export const verdictsById: Loader<Id, FamilyVerdictRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<FamilyVerdictRow>('SELECT * FROM core.family_verdict WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const verdictsByHousehold: Loader<Id, FamilyVerdictRow[]> = groupLoader((tx, ids: readonly Id[]) => verdictsOfHouseholds(tx, ids), (row) => row.householdId);

export const staffNamesById: Loader<Id, { id: Id; displayName: string }> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<{ id: Id; displayName: string }>('SELECT id, display_name FROM core.staff_member WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);
