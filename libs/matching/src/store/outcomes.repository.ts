import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { OutcomePeriod } from '../domain/outcomes/period';

export interface WaitedRow {
  readonly id: Id;
  readonly appliedOn: IsoDate;
  /** null: not housed by the end of the period. */
  readonly housedOn: IsoDate | null;
}

/** Households that waited on at least one day of the period; who was housed before it is not among them, nor an alias: its family counts once. */
export function householdsThatWaited(tx: Tx, { from, to }: OutcomePeriod): Promise<WaitedRow[]> {
  return tx.rows<WaitedRow>(
    `SELECT id, applied_on, CASE WHEN housed_on <= $3 THEN housed_on END AS housed_on FROM intake.household
     WHERE agency_id = $1 AND merged_into IS NULL AND applied_on <= $3 AND (closed_on IS NULL OR closed_on >= $2) AND (housed_on IS NULL OR housed_on >= $2) ORDER BY id`,
    [tx.agencyId, from, to],
  );
}

export interface MemberFactsRow {
  readonly householdId: Id;
  readonly birthDate: IsoDate;
  readonly relation: string;
  readonly leftOn: IsoDate | null;
}

export function membersOfHouseholds(tx: Tx, ids: readonly Id[]): Promise<MemberFactsRow[]> {
  return tx.rows('SELECT household_id, birth_date, relation, left_on FROM intake.member WHERE agency_id = $1 AND household_id = ANY ($2) ORDER BY household_id, id', [tx.agencyId, ids]);
}

/** Needs as they are recorded now; null: nobody has asked. */
export function needsOfHouseholds(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; needs: string[] | null }[]> {
  return tx.rows(
    `SELECT h.id, CASE WHEN h.needs_stated_on IS NULL AND count(n.id) = 0 THEN NULL ELSE coalesce(array_agg(n.need ORDER BY n.need) FILTER (WHERE n.id IS NOT NULL), '{}') END AS needs
     FROM intake.household h LEFT JOIN intake.need n ON n.agency_id = h.agency_id AND n.household_id = h.id AND n.required
     WHERE h.agency_id = $1 AND h.id = ANY ($2) GROUP BY h.id, h.needs_stated_on`,
    [tx.agencyId, ids],
  );
}

export interface OfferFactsRow {
  readonly householdId: Id;
  readonly decisionId: Id;
  readonly offeredOn: IsoDate;
  readonly state: string;
  readonly refusedBy: 'family' | 'landlord' | null;
  readonly refusalCode: string | null;
  readonly familyAnsweredOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
}

/** Of one day those that came to nothing were before the one that did not: a flat and a family have one offer at a time. */
const CAME_TO_NOTHING = `('refused', 'withdrawn', 'expired')`;

/** An offer that housed a family in the period: signed by its last day, the home beginning on its first day or later. */
const HOUSED_IN_PERIOD = `o.state = 'housed' AND o.closed_on <= $3 AND EXISTS (SELECT 1 FROM intake.household h WHERE h.agency_id = o.agency_id AND h.id = o.household_id AND h.housed_on >= $2)`;

/** Offers made in the period, and those made earlier that housed a family in it; in the order they were made. */
export function offersOfPeriod(tx: Tx, { from, to }: OutcomePeriod): Promise<OfferFactsRow[]> {
  return tx.rows<OfferFactsRow>(
    `SELECT o.household_id, o.decision_id, o.offered_on, o.state, o.refused_by, o.refusal_code, o.family_answered_on, o.closed_on FROM core.offer o
     WHERE o.agency_id = $1 AND o.offered_on <= $3 AND (o.offered_on >= $2 OR ${HOUSED_IN_PERIOD}) ORDER BY o.offered_on, o.state NOT IN ${CAME_TO_NOTHING}, o.id`,
    [tx.agencyId, from, to],
  );
}

export interface StandingRow {
  readonly householdId: Id;
  readonly eligible: boolean;
  readonly first: boolean;
  readonly onlyLostByLot: boolean;
  readonly chosen: boolean;
}

const DECISIONS = `SELECT d.id FROM core.match_decision d WHERE d.agency_id = $1 AND (d.decided_on BETWEEN $2 AND $3
  OR EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = d.agency_id AND o.decision_id = d.id AND ${HOUSED_IN_PERIOD}))`;

/** How each household stood on the lists of the period that were kept, the best of it. */
export function standingsOf(tx: Tx, { from, to }: OutcomePeriod): Promise<StandingRow[]> {
  return tx.rows<StandingRow>(
    `SELECT u.household_id, bool_or(u.place <= p.eligible) AS eligible, bool_or(s.first) AS first,
       bool_or(s.first) AND NOT bool_or(s.first AND (d.household_id = u.household_id OR NOT d.household_id = ANY (p.first_ids))) AS only_lost_by_lot,
       bool_or(d.household_id = u.household_id) AS chosen
     FROM core.decision_pool p
     JOIN core.match_decision d ON d.agency_id = p.agency_id AND d.id = p.decision_id
     CROSS JOIN LATERAL unnest(p.household_ids) WITH ORDINALITY AS u(household_id, place)
     CROSS JOIN LATERAL (SELECT u.household_id = ANY (p.first_ids) AS first) s
     WHERE p.agency_id = $1 AND p.decision_id IN (${DECISIONS}) GROUP BY u.household_id`,
    [tx.agencyId, from, to],
  );
}

export interface PastDecisionRow {
  readonly decisionId: Id;
  readonly unitId: Id;
  readonly householdId: Id;
  readonly decidedOn: IsoDate;
  readonly policyId: Id;
  readonly hasPool: boolean;
  /** How many were on the kept list. */
  readonly poolSize: number;
  /** Of the offer made from it; null: none was made. */
  readonly offerState: string | null;
}

/** Decisions of the period in the order they were made; with `alsoHoused` those whose offer housed a family in it. */
export function decisionsOfPeriod(tx: Tx, { from, to }: OutcomePeriod, which: 'decided' | 'alsoHoused'): Promise<PastDecisionRow[]> {
  return tx.rows<PastDecisionRow>(
    `SELECT * FROM (SELECT d.id AS decision_id, d.unit_id, d.household_id, d.decided_on, d.policy_id, p.id IS NOT NULL AS has_pool, coalesce(cardinality(p.household_ids), 0) AS pool_size,
       (SELECT o.state FROM core.offer o WHERE o.agency_id = d.agency_id AND o.decision_id = d.id ORDER BY o.offered_on DESC, o.id DESC LIMIT 1) AS offer_state
     FROM core.match_decision d LEFT JOIN core.decision_pool p ON p.agency_id = d.agency_id AND p.decision_id = d.id
     WHERE d.agency_id = $1 AND ${which === 'decided' ? 'd.decided_on BETWEEN $2 AND $3' : `d.id IN (${DECISIONS})`}) made
     ORDER BY decided_on, coalesce(offer_state NOT IN ${CAME_TO_NOTHING}, false), decision_id`,
    [tx.agencyId, from, to],
  );
}
