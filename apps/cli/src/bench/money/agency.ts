import type { Client } from 'pg';
import { id, type Id } from '#kernel';

/** An agency of a given size in a throw-away database, written set by set by the migration owner. */
export const AGENCY: Id = id('01930000-0000-7000-8000-000000000001');
export const BANK_ACCOUNT: Id = id('01930000-0000-7000-8000-000000000002');
/** The agency's own account, at a bank that does not exist. */
export const OWN_IBAN = 'CZ2599990000009990000018';

/** Haléře a month: rent and two advances. */
export const MONTHLY = { rent: 1_180_000, water: 120_000, heating: 250_000 } as const;
export const MONTHLY_SUM = MONTHLY.rent + MONTHLY.water + MONTHLY.heating;

/** Every third contract is of model A (the landlord's claim, paid through the agency), the others of model B. */
const MODEL = `CASE WHEN i % 3 = 0 THEN 'A' ELSE 'B' END`;

/** Ids are made from the row's number, so that rows meet without being read back; ordered, as uuidv7 is. */
export const key = (kind: string, number = 'i'): string => `(substr(md5('${kind}'), 1, 8) || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
export const symbolOf = (number: number): string => String(260_000_000 + number);

export async function writeAgency(client: Client, tenancies: number, startsOn: string): Promise<void> {
  const all = `generate_series(1, ${tenancies}) i`;
  const statements: string[] = [
    `INSERT INTO access.agency (id, slug, name, created_at) VALUES ('${AGENCY}', 'bench', 'Bench', now())`,
    `INSERT INTO core.agency_profile (agency_id, id, slug, name, street, city, postal_code, email, signatory_name, signatory_role)
     VALUES ('${AGENCY}', '${AGENCY}', 'bench', 'Bench', 'Vzorová 9001', 'Plzeň', '301 00', 'bench@example.com', 'x', 'x')`,
    `INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ('${AGENCY}', '${BANK_ACCOUNT}', 'Nájemné', '9990000018/9999', '${OWN_IBAN}', true)`,
    `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at)
     SELECT '${AGENCY}', ${key('landlord')}, 'person', 'Vzorný ' || i, 'Lobezská ' || i, 'Plzeň', '326 00', now() FROM ${all}`,
    `INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code) SELECT '${AGENCY}', ${key('building')}, 'Slovanská', (9000 + i)::text, 'Plzeň', '326 00' FROM ${all}`,
    `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, rent)
     SELECT '${AGENCY}', ${key('unit')}, 'B-' || lpad(i::text, 5, '0'), ${key('building')}, ${key('landlord')}, 1, '2+1', 2, 52, ${MONTHLY.rent} FROM ${all}`,
    `INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by, state, housed_on)
     SELECT '${AGENCY}', ${key('household')}, 'H-' || i, 'Ukázkovi ' || i, '${startsOn}', '${startsOn}', '${AGENCY}', 'housed', '${startsOn}' FROM ${all}`,
    `INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation, is_contact)
     SELECT '${AGENCY}', ${key('member')}, ${key('household')}, 'Jana', 'Ukázková' || i, '1985-05-05', 'applicant', true FROM ${all}`,
    `INSERT INTO core.owner_contract (agency_id, id, number, unit_id, landlord_id, model, starts_on, state, signed_on, owner_rent, payout_day, sublease_permitted, collects_for_landlord, variable_symbol)
     SELECT '${AGENCY}', ${key('contract')}, 'V-' || i, ${key('unit')}, ${key('landlord')}, ${MODEL}, '${startsOn}', 'signed', '${startsOn}',
       CASE WHEN i % 3 <> 0 THEN 1000000 END, CASE WHEN i % 3 <> 0 THEN 20 END, i % 3 <> 0, i % 3 = 0, (300000000 + i)::text FROM ${all}`,
    `INSERT INTO core.tenancy (agency_id, id, number, kind, model, unit_id, household_id, landlord_id, owner_contract_id, creditor, signatory, payment_route, state, variable_symbol, starts_on, signed_on, draw_reason)
     SELECT '${AGENCY}', ${key('tenancy')}, 'N-' || i, CASE WHEN i % 3 = 0 THEN 'lease' ELSE 'sublease' END, ${MODEL}, ${key('unit')}, ${key('household')}, ${key('landlord')}, ${key('contract')},
       CASE WHEN i % 3 = 0 THEN 'landlord' ELSE 'agency' END, CASE WHEN i % 3 = 0 THEN 'landlord' ELSE 'agency' END, 'via_agency', 'signed', (260000000 + i)::text, '${startsOn}', '${startsOn}', 'převzatá smlouva' FROM ${all}`,
    ...Object.entries(MONTHLY).map(
      ([component, amount]) => `INSERT INTO core.tenancy_component (agency_id, id, tenancy_id, component, amount, valid_from) SELECT '${AGENCY}', ${key(component)}, ${key('tenancy')}, '${component}', ${amount}, '${startsOn}' FROM ${all}`,
    ),
  ];
  for (const statement of statements) await client.query(statement);
}
