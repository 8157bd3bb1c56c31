import type { Id, IsoDate } from '#kernel';
import { groupLoader, rowLoader, type Loader } from '#platform/staff';
import { ACTIVE_STATES } from '../domain/offer-life';
import type { PolicyDocument } from '../domain/policy';
import { ordersOf, type CandidateOrderShown } from '../store/candidate-orders.repository';
import type { DrawRow } from '../store/draw.entity';
import { drawsOf } from '../store/draws.repository';
import type { LandlordConditionRow } from '../store/condition.entity';
import { flatsOf, type Flat } from '../store/flats.repository';
import type { MatchDecisionRow } from '../store/matching.entity';
import type { OfferRow } from '../store/offer.entity';
import { policiesOf } from '../store/policies.repository';

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

/** The offer of a flat made last, whatever became of it. */
export const lastOfferByUnit: Loader<Id, OfferRow> = rowLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<OfferRow>('SELECT DISTINCT ON (unit_id) * FROM core.offer WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY unit_id, offered_on DESC, id DESC', [tx.agencyId, ids]),
  (row) => row.unitId,
);

export const ordersByUnit: Loader<Id, CandidateOrderShown[]> = groupLoader((tx, ids: readonly Id[]) => ordersOf(tx, ids), (row) => row.unitId);

export const stepsByOffer: Loader<Id, { offerId: Id; act: string; state: string; happenedAt: Date; byName: string | null }[]> = groupLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<{ offerId: Id; act: string; state: string; happenedAt: Date; byName: string | null }>(
      `SELECT o.offer_id, o.act, o.state, o.happened_at, s.display_name AS by_name FROM core.offer_step o
       LEFT JOIN core.staff_member s ON s.agency_id = o.agency_id AND s.id = o.done_by WHERE o.agency_id = $1 AND o.offer_id = ANY ($2) ORDER BY o.offer_id, o.position`,
      [tx.agencyId, ids],
    ),
  (row) => row.offerId,
);

/** The day a decided pair was proposed. */
export const proposalDayByDecision: Loader<Id, { decisionId: Id; proposedOn: IsoDate }> = rowLoader(
  (tx, ids: readonly Id[]) =>
    tx.rows<{ decisionId: Id; proposedOn: IsoDate }>(
      `SELECT d.id AS decision_id, max(p.proposed_on) AS proposed_on FROM core.match_decision d JOIN core.match_proposal p
         ON p.agency_id = d.agency_id AND p.unit_id = d.unit_id AND p.household_id = d.household_id AND p.state = 'decided' AND p.closed_on = d.decided_on
       WHERE d.agency_id = $1 AND d.id = ANY ($2) GROUP BY d.id`,
      [tx.agencyId, ids],
    ),
  (row) => row.decisionId,
);

/** The version a decision was made under. */
export const policiesById: Loader<Id, { id: Id; document: PolicyDocument }> = rowLoader((tx, ids: readonly Id[]) => policiesOf(tx, ids), (row) => row.id);
