import type { IsoDate } from '#kernel';
import type { Tx } from '#platform';

export interface SamePerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly code: string;
  readonly name: string;
}

/** People of open applications and of families housed who have the name and birth date of somebody asked about. */
export function samePeople(tx: Tx, people: readonly { readonly givenName: string; readonly familyName: string; readonly birthDate: IsoDate }[]): Promise<SamePerson[]> {
  return tx.rows<SamePerson>(
    `SELECT DISTINCT asked.given_name, asked.family_name, asked.birth_date, h.code, h.name
     FROM unnest($2::text[], $3::text[], $4::date[]) AS asked (given_name, family_name, birth_date)
     JOIN intake.member m ON m.agency_id = $1 AND m.birth_date = asked.birth_date AND public.unaccent(lower(m.family_name)) = public.unaccent(lower(asked.family_name))
       AND public.unaccent(lower(m.given_name)) = public.unaccent(lower(asked.given_name)) AND m.left_on IS NULL
     JOIN intake.household h ON h.agency_id = m.agency_id AND h.id = m.household_id AND h.state <> 'closed' ORDER BY h.code`,
    [tx.agencyId, people.map(({ givenName }) => givenName), people.map(({ familyName }) => familyName), people.map(({ birthDate }) => birthDate)],
  );
}
