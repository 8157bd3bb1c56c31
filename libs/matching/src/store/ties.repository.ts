import type { HouseholdTie } from '#households';
import type { Id } from '#kernel';
import type { Tx } from '#platform';
import { ACTIVE_STATES } from '../domain/offer-life';

/** Running and past offers, proposals, places among reserves, open sittings, undecided appeals and announced draws of some households, counted. */
export function tiesOf(tx: Tx, householdIds: readonly Id[]): Promise<HouseholdTie[]> {
  return tx.rows<HouseholdTie>(
    `SELECT household_id, kind, count(*) AS count FROM (
       SELECT household_id, CASE WHEN state = ANY ($3::text[]) THEN 'offer' ELSE 'past_offer' END AS kind FROM core.offer WHERE agency_id = $1 AND household_id = ANY ($2::uuid[])
       UNION ALL SELECT household_id, 'decision' FROM core.match_decision WHERE agency_id = $1 AND household_id = ANY ($2::uuid[])
       UNION ALL SELECT household_id, 'proposal' FROM core.match_proposal WHERE agency_id = $1 AND household_id = ANY ($2::uuid[]) AND state = 'proposed'
       UNION ALL SELECT r.household_id, CASE WHEN r.state = 'waiting' AND l.ended_on IS NULL THEN 'reserve' ELSE 'past_reserve' END
         FROM core.reserve r JOIN core.reserve_list l ON l.agency_id = r.agency_id AND l.id = r.list_id WHERE r.agency_id = $1 AND r.household_id = ANY ($2::uuid[])
       UNION ALL SELECT f.household_id, 'sitting' FROM core.panel_candidate_file f JOIN core.panel_sitting s ON s.agency_id = f.agency_id AND s.id = f.sitting_id
         WHERE f.agency_id = $1 AND f.household_id = ANY ($2::uuid[]) AND s.state IN ('open', 'inquorate', 'counting', 'tied')
       UNION ALL SELECT household_id, 'appeal' FROM core.appeal WHERE agency_id = $1 AND household_id = ANY ($2::uuid[]) AND state IN ('filed', 'under_review')
       UNION ALL SELECT h.id, 'draw' FROM core.draw d JOIN unnest($2::uuid[]) AS h (id) ON h.id = ANY (d.household_ids) WHERE d.agency_id = $1 AND d.state = 'announced'
     ) AS tie GROUP BY household_id, kind ORDER BY household_id, kind`,
    [tx.agencyId, householdIds, ACTIVE_STATES],
  );
}
