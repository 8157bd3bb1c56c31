import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { USED_BY_AN_OFFICE, type Comparable, type ComparedPerson } from '../domain/duplicates/evidence';
import { emailKey, fullNameKey, nameWords, phoneKey } from '../domain/duplicates/keys';
import type { DuplicateDismissalRow } from './duplicates.entity';

interface PairOfIds {
  readonly first: Id;
  readonly second: Id;
}

/** Two of year, month and day the same, or day and month swapped: as far as one slip of a pen can lead. The rule decides. */
const ONE_SLIP = `(
  (date_part('year', a.birth_date) = date_part('year', b.birth_date))::int + (date_part('month', a.birth_date) = date_part('month', b.birth_date))::int
  + (date_part('day', a.birth_date) = date_part('day', b.birth_date))::int = 2
  OR to_char(a.birth_date, 'YYYYMMDD') = to_char(b.birth_date, 'YYYYDDMM'))`;

/**
 * Pairs of open households that share a drawer (see domain/duplicates/candidates): a birth date and a word of the name, a whole
 * name and nearly the same birth date, a phone or an e-mail that is no office's. Each part follows an index; nobody is
 * compared with everybody. `of`: only pairs with this household.
 */
export function pairsToCompare(tx: Tx, of: Id | null): Promise<PairOfIds[]> {
  const contacts = (key: 'phone_key' | 'email_key'): string => `
    SELECT a.id, b.id FROM intake.household a JOIN intake.household b ON b.agency_id = a.agency_id AND b.${key} = a.${key} AND b.id <> a.id
    WHERE a.agency_id = $1 AND a.state <> 'closed' AND b.state <> 'closed' AND ($2::uuid IS NULL AND a.id < b.id OR a.id = $2)
      AND (SELECT count(*) FROM intake.household u WHERE u.agency_id = $1 AND u.${key} = a.${key} AND u.state <> 'closed') <= ${USED_BY_AN_OFFICE}`;
  const people = (join: string): string => `
    SELECT a.household_id, b.household_id FROM intake.member a JOIN intake.member b ON b.agency_id = a.agency_id AND ${join} AND b.household_id <> a.household_id
    JOIN intake.household x ON x.agency_id = a.agency_id AND x.id = a.household_id JOIN intake.household y ON y.agency_id = b.agency_id AND y.id = b.household_id
    WHERE a.agency_id = $1 AND a.left_on IS NULL AND b.left_on IS NULL AND x.state <> 'closed' AND y.state <> 'closed'
      AND ($2::uuid IS NULL AND a.household_id < b.household_id OR a.household_id = $2)`;
  return tx.rows<PairOfIds>(
    `SELECT least(one, other) AS first, greatest(one, other) AS second FROM (
       ${people(`b.birth_date = a.birth_date AND string_to_array(b.name_key, ' ') && string_to_array(a.name_key, ' ')`)}
       UNION ${people(`b.name_key = a.name_key AND ${ONE_SLIP}`)}
       UNION ${contacts('phone_key')}
       UNION ${contacts('email_key')}) AS pair (one, other)`,
    [tx.agencyId, of],
  );
}

/** Households, also closed ones but no aliases, that share a drawer with a family not written down yet. */
export async function idsLike(tx: Tx, family: Omit<Comparable, 'id'>): Promise<Id[]> {
  const words = family.members.flatMap((member) => [...nameWords(member.givenName), ...nameWords(member.familyName)].map((word) => ({ born: member.birthDate, word })));
  const names = family.members.map((member) => ({ born: member.birthDate, name: fullNameKey(member) }));
  const rows = await tx.rows<{ id: Id }>(
    `SELECT h.id FROM intake.household h WHERE h.agency_id = $1 AND h.merged_into IS NULL AND h.id IN (
       SELECT b.household_id FROM unnest($2::date[], $3::text[]) AS a (birth_date, word)
         JOIN intake.member b ON b.agency_id = $1 AND b.birth_date = a.birth_date AND a.word = ANY (string_to_array(b.name_key, ' ')) WHERE b.left_on IS NULL
       UNION SELECT b.household_id FROM unnest($4::date[], $5::text[]) AS a (birth_date, name_key)
         JOIN intake.member b ON b.agency_id = $1 AND b.name_key = a.name_key AND ${ONE_SLIP} WHERE b.left_on IS NULL
       UNION SELECT id FROM intake.household WHERE agency_id = $1 AND phone_key = $6
       UNION SELECT id FROM intake.household WHERE agency_id = $1 AND email_key = $7)
     ORDER BY h.id LIMIT 200`,
    [tx.agencyId, words.map(({ born }) => born), words.map(({ word }) => word), names.map(({ born }) => born), names.map(({ name }) => name), phoneKey(family.phone), emailKey(family.email)],
  );
  return rows.map(({ id }) => id);
}

/** What is compared of some households, in two statements. */
export async function comparables(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Comparable>> {
  const households = await tx.rows<{ id: Id; phone: string | null; email: string | null }>('SELECT id, phone, email FROM intake.household WHERE agency_id = $1 AND id = ANY ($2::uuid[])', [tx.agencyId, ids]);
  const people = await tx.rows<ComparedPerson & { householdId: Id; birthDate: IsoDate }>(
    'SELECT household_id, given_name, family_name, birth_date, relation, left_on FROM intake.member WHERE agency_id = $1 AND household_id = ANY ($2::uuid[]) ORDER BY household_id, id', [tx.agencyId, ids],
  );
  const members = new Map<Id, ComparedPerson[]>(households.map(({ id }) => [id, []]));
  for (const person of people) members.get(person.householdId)?.push(person);
  return new Map(households.map((household) => [household.id, { ...household, members: members.get(household.id)! }]));
}

/** How many open households give each phone number and e-mail address of these. */
export async function contactUse(tx: Tx, households: Iterable<Pick<Comparable, 'phone' | 'email'>>): Promise<Map<string, number>> {
  const keys = new Set([...households].flatMap(({ phone, email }) => [phoneKey(phone), emailKey(email)]).filter((key) => key !== null));
  const rows = await tx.rows<{ key: string; count: number }>(
    `SELECT k.key, (SELECT count(*) FROM intake.household h WHERE h.agency_id = $1 AND h.state <> 'closed' AND (h.phone_key = k.key))
       + (SELECT count(*) FROM intake.household h WHERE h.agency_id = $1 AND h.state <> 'closed' AND (h.email_key = k.key)) AS count
     FROM unnest($2::text[]) AS k (key)`, [tx.agencyId, [...keys]],
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** Decisions that hold, by the name of their pair. */
export async function dismissalsInForce(tx: Tx): Promise<Map<string, DuplicateDismissalRow>> {
  const rows = await tx.rows<DuplicateDismissalRow>('SELECT * FROM intake.duplicate_dismissal WHERE agency_id = $1 AND ended_at IS NULL', [tx.agencyId]);
  return new Map(rows.map((row) => [pairName(row.firstId, row.secondId), row]));
}

export const pairName = (one: Id, other: Id): string => (one < other ? `${one}.${other}` : `${other}.${one}`);
