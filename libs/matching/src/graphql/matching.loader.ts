import type { Id } from '#kernel';
import { groupLoader, rowLoader, type Loader } from '#platform/staff';
import { ACTIVE_STATES } from '../domain/offer-life';
import type { DrawRow } from '../store/draw.entity';
import { drawsOf } from '../store/draws.repository';
import type { LandlordConditionRow } from '../store/condition.entity';
import { flatsOf, type Flat } from '../store/flats.repository';
import type { MatchDecisionRow } from '../store/matching.entity';
import type { OfferRow } from '../store/offer.entity';

export const flatsById: Loader<Id, Flat> = rowLoader((tx, ids: readonly Id[]) => flatsOf(tx, ids), (flat) => flat.id);

export const conditionsByUnit: Loader<Id, LandlordConditionRow[]> = groupLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<LandlordConditionRow>('SELECT * FROM core.landlord_condition WHERE agency_id = $1 AND unit_id = ANY ($2) AND ended_on IS NULL ORDER BY id', [tx.agencyId, ids]),
  (row) => row.unitId,
);

export const drawsByUnit: Loader<Id, DrawRow[]> = groupLoader((tx, ids: readonly Id[]) => drawsOf(tx, ids), (row) => row.unitId);

export const activeOfferByUnit: Loader<Id, OfferRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<OfferRow>('SELECT * FROM core.offer WHERE agency_id = $1 AND unit_id = ANY ($2) AND state = ANY ($3)', [tx.agencyId, ids, ACTIVE_STATES]),
  (row) => row.unitId,
);

export const activeOfferByHousehold: Loader<Id, OfferRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<OfferRow>('SELECT * FROM core.offer WHERE agency_id = $1 AND household_id = ANY ($2) AND state = ANY ($3)', [tx.agencyId, ids, ACTIVE_STATES]),
  (row) => row.householdId,
);

export const offersById: Loader<Id, OfferRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<OfferRow>('SELECT * FROM core.offer WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const decisionsById: Loader<Id, MatchDecisionRow> = rowLoader(
  (tx, ids: readonly Id[]) => tx.rows<MatchDecisionRow>('SELECT * FROM core.match_decision WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]),
  (row) => row.id,
);

export const deciderNamesByDecision: Loader<Id, { decisionId: Id; displayName: string }[]> = groupLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<{ decisionId: Id; displayName: string }>(
      `SELECT d.decision_id, s.display_name FROM core.match_decider d JOIN core.staff_member s ON s.agency_id = d.agency_id AND s.id = d.staff_member_id
       WHERE d.agency_id = $1 AND d.decision_id = ANY ($2) ORDER BY s.display_name`,
      [tx.agencyId, ids],
    ),
  (row) => row.decisionId,
);

/** Whether names of a family may go to a landlord today. */
export const mayShareNamesByHousehold: Loader<Id, { householdId: Id }> = rowLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<{ householdId: Id }>(
      `SELECT DISTINCT household_id FROM intake.consent WHERE agency_id = $1 AND household_id = ANY ($2) AND purpose = 'share_names_with_landlord'
         AND given_on <= $3 AND (valid_to IS NULL OR valid_to >= $3) AND (withdrawn_on IS NULL OR withdrawn_on > $3)`,
      [tx.agencyId, ids, tx.today],
    ),
  (row) => row.householdId,
);
