import type { Client } from 'pg';
import { id, type Id } from '#kernel';
import { AGENCY, key } from '../money/agency';

/** The day these benches stand on. */
export const DAY = '2026-03-16';

/** The first flat: a 2+1 in Plzeň that suits many. */
export const UNIT: Id = id('01930000-0000-7000-8000-00000000000a');

/**
 * An agency with free flats and waiting families, written set by set by the migration owner: households of one to five with an
 * income, most with a benefit, some with a need and a wish. Flats fall into so many rule sets (towns, rooms, rents).
 */
export async function writeWaiting(client: Client, families: number, flats = 1, ruleSets = flats): Promise<void> {
  const all = `generate_series(1, ${families}) i`;
  const statements = [
    `INSERT INTO access.agency (id, slug, name, created_at) VALUES ('${AGENCY}', 'bench', 'Bench', now())`,
    `INSERT INTO core.agency_profile (agency_id, id, slug, name, street, city, postal_code, email, signatory_name, signatory_role)
     VALUES ('${AGENCY}', '${AGENCY}', 'bench', 'Bench', 'Vzorová 9001', 'Plzeň', '301 00', 'bench@example.com', 'x', 'x')`,
    ...flatStatements(flats, ruleSets),
    `INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by, income_stated_on, needs_stated_on)
     SELECT '${AGENCY}', ${key('household')}, 'H-' || i, 'Ukázkovi ' || i, d, d, '${AGENCY}', '2026-01-01', CASE WHEN i % 7 > 0 THEN DATE '2026-01-01' END FROM (SELECT i, DATE '2026-03-01' - i % 900 AS d FROM ${all}) x`,
    `INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation, is_contact)
     SELECT '${AGENCY}', ${key('member', 'i * 8 + n')}, ${key('household')}, 'Jana', 'Ukázková' || i, CASE WHEN n = 0 THEN DATE '1985-05-05' ELSE DATE '2012-05-05' + (i % 3000) END, CASE WHEN n = 0 THEN 'applicant' ELSE 'child' END, n = 0
     FROM ${all}, generate_series(0, i % 5) n`,
    `INSERT INTO intake.housing_situation (agency_id, id, household_id, ethos_code, since) SELECT '${AGENCY}', ${key('situation')}, ${key('household')}, (ARRAY['1.1', '3.2', '8.1', '9.1', '10.1'])[1 + i % 5], '2025-06-01' FROM ${all}`,
    `INSERT INTO intake.income (agency_id, id, household_id, kind, amount, valid_from) SELECT '${AGENCY}', ${key('income')}, ${key('household')}, 'employment', 1500000 + (i * 7919 % 3000) * 1000, '2025-01-01' FROM ${all}`,
    `INSERT INTO intake.benefit (agency_id, id, household_id, kind, payer, amount, paid_to, valid_from) SELECT '${AGENCY}', ${key('benefit')}, ${key('household')}, 'state_social_assistance', 'ÚP', 600000, 'household', '2025-01-01' FROM ${all} WHERE i % 3 > 0`,
    `INSERT INTO intake.need (agency_id, id, household_id, need) SELECT '${AGENCY}', ${key('need')}, ${key('household')}, (ARRAY['lift_or_ground_floor', 'pets', 'step_free'])[1 + i % 3] FROM ${all} WHERE i % 5 = 0`,
    `INSERT INTO intake.wish (agency_id, id, household_id, kind, value) SELECT '${AGENCY}', ${key('wish')}, ${key('household')}, 'city', CASE WHEN i % 4 = 0 THEN 'Ostrava' ELSE 'Plzeň' END FROM ${all} WHERE i % 2 = 0`,
  ];
  for (const statement of statements) await client.query(statement);
  await client.query('VACUUM ANALYZE');
}

function flatStatements(flats: number, ruleSets: number): string[] {
  const all = `(SELECT i, i % ${ruleSets} AS r FROM generate_series(0, ${flats - 1}) i) f`;
  const unit = `CASE WHEN i = 0 THEN '${UNIT}'::uuid ELSE ${key('unit')} END`;
  return [
    `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at) SELECT '${AGENCY}', ${key('landlord')}, 'person', 'Vzorný ' || i, 'Lobezská 1', 'Plzeň', '326 00', now() FROM ${all}`,
    `INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code, has_lift, step_free_entrance, pets_allowed)
     SELECT '${AGENCY}', ${key('building')}, 'Slovanská', (9001 + i)::text, CASE WHEN r % 2 = 0 THEN 'Plzeň' ELSE 'Ostrava' END, '326 00', true, true, r % 3 < 2 FROM ${all}`,
    `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, step_free, rent, energy_estimate, available_from)
     SELECT '${AGENCY}', ${unit}, 'B-' || lpad((i + 1)::text, 5, '0'), ${key('building')}, ${key('landlord')}, 2, '2+1', (ARRAY[3, 2, 4, 1])[1 + r % 4], (ARRAY[54, 40, 78, 28])[1 + r % 4], true,
       1180000 + (r * 7919 % 641) * 1000, 180000, DATE '2026-03-01' - i % 20 FROM ${all}`,
  ];
}
