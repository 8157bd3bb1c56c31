import type { Id } from '#kernel';
import type { TestDatabase } from '#platform/testing';

/** Free flats and waiting families in numbers no act would write one by one: most flats suit many families, in two cities. */
export async function buildLargeAgency(database: TestDatabase, agencyId: Id, flats: number, families: number): Promise<void> {
  const key = (kind: string): string => `(substr(md5('${kind}' || $1), 1, 8) || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`;
  const [ofFlats, ofFamilies] = [`generate_series(1, ${flats}) i`, `generate_series(1, ${families}) i`];
  const statements = [
    `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at) SELECT $1::uuid, ${key('landlord')}, 'person', 'Vzorný', 'Lobezská 1', 'Plzeň', '326 00', now() FROM ${ofFlats}`,
    `INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code, has_lift, step_free_entrance, pets_allowed) SELECT $1::uuid, ${key('building')}, 'Slovanská', '9' || i, CASE WHEN i % 2 = 0 THEN 'Plzeň' ELSE 'Ostrava' END, '326 00', true, true, true FROM ${ofFlats}`,
    `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, step_free, rent, energy_estimate, available_from)
     SELECT $1::uuid, ${key('unit')}, 'V-' || i, ${key('building')}, ${key('landlord')}, 2, '2+1', 2 + i % 3, 40 + i % 40, true, 800000 + (i * 7919 % 997) * 1000, 180000, '2026-03-01' FROM ${ofFlats}`,
    `INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by, income_stated_on, needs_stated_on)
     SELECT $1::uuid, ${key('household')}, 'H-' || i, 'Ukázkovi ' || i, DATE '2026-03-01' - i % 900, DATE '2026-03-01' - i % 900, $1::uuid, '2026-01-01', '2026-01-01' FROM ${ofFamilies}`,
    `INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation, is_contact) SELECT $1::uuid, ${key('member')}, ${key('household')}, 'Jana', 'Ukázková', '1985-05-05', 'applicant', true FROM ${ofFamilies}`,
    `INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) SELECT $1::uuid, ${key('child')}, ${key('household')}, 'Ema', 'Ukázková', DATE '2010-05-05' + i % 4000, 'child' FROM ${ofFamilies}`,
    `INSERT INTO intake.housing_situation (agency_id, id, household_id, ethos_code, since) SELECT $1::uuid, ${key('situation')}, ${key('household')}, (ARRAY['1.1', '3.2', '8.1', '10.1'])[1 + i % 4], '2025-06-01' FROM ${ofFamilies}`,
    `INSERT INTO intake.income (agency_id, id, household_id, kind, amount, valid_from) SELECT $1::uuid, ${key('income')}, ${key('household')}, 'employment', 2500000 + (i * 7919 % 3000) * 1000, '2025-01-01' FROM ${ofFamilies}`,
  ];
  // $1 is a text where a key is made of it.
  for (const statement of statements) await database.asOwner(statement.replaceAll('|| $1)', '|| $1::text)'), [agencyId]);
}
