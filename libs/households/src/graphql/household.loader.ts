import type { Id } from '#kernel';
import { defineLoader, rowLoader, type Loader } from '#platform/staff';
import { HouseholdRow } from '../store/household.entity';
import { detailsOf, type HouseholdDetails } from '../store/households.repository';

/** Everything about the households of one answer: seven statements for all of them. */
export const detailsByHouseholdId: Loader<Id, HouseholdDetails> = defineLoader((tx, ids: readonly Id[]) => detailsOf(tx, ids));

export const householdsById: Loader<Id, HouseholdRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<HouseholdRow>('SELECT * FROM intake.household WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const partnerNamesById: Loader<Id, { id: Id; name: string }> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<{ id: Id; name: string }>('SELECT id, name FROM core.partner WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);
