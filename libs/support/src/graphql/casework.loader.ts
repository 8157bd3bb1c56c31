import type { Id } from '#kernel';
import { groupLoader, rowLoader } from '#platform/staff';
import { flagsOf, goalsOf, notesOf, visitsOf } from '../store/casework.repository';
import { membersOf } from '../store/family.repository';

interface Named {
  readonly id: Id;
  readonly displayName: string;
}

export const colleaguesById = rowLoader<Id, Named>(
  (tx, ids) => tx.rows<Named>('SELECT id, display_name FROM core.staff_member WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const visitsByHousehold = groupLoader(visitsOf, (row) => row.householdId);
export const goalsByHousehold = groupLoader(goalsOf, (row) => row.householdId);
export const flagsByHousehold = groupLoader(flagsOf, (row) => row.householdId);
export const notesByFlag = groupLoader(notesOf, (row) => row.riskFlagId);
export const membersByHousehold = groupLoader(membersOf, (row) => row.householdId);
