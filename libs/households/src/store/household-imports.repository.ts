import type { Tx } from '#platform';
import type { RecordedFamily } from '../domain/imports/duplicates';

/** Every family not closed, as far as it is compared with one that comes. */
export function recordedFamilies(tx: Tx): Promise<RecordedFamily[]> {
  return tx.rows<RecordedFamily>(
    `SELECT h.id, h.code, h.name, h.phone, h.email,
       json_agg(json_build_object('givenName', m.given_name, 'familyName', m.family_name, 'birthDate', m.birth_date, 'relation', m.relation, 'leftOn', m.left_on)) AS members
     FROM intake.household h JOIN intake.member m ON m.agency_id = h.agency_id AND m.household_id = h.id
     WHERE h.agency_id = $1 AND h.state <> 'closed' GROUP BY h.agency_id, h.id ORDER BY h.code`,
    [tx.agencyId],
  );
}
