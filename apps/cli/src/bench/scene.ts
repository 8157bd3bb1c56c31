import { createHash, randomBytes } from 'node:crypto';
import { newId, type Id } from '#kernel';
import type { AppUrls } from '#platform';
import { asOwner, throwAwayDatabase } from './database';

const FLATS = 60;
const MONTHS = 24;

/** A database of its own for one bench: sixty let flats, two years of ledger, somebody signed in. */
export interface Scene {
  readonly ownerUrl: string;
  readonly urls: AppUrls;
  readonly agencyId: Id;
  readonly sessionToken: string;
  remove(): Promise<void>;
}

export async function setScene(ownerUrl: string): Promise<Scene> {
  const database = await throwAwayDatabase(ownerUrl);
  try {
    const agencyId = newId();
    const sessionToken = randomBytes(32).toString('base64url');
    await asOwner(database.ownerUrl, async (client) => {
      for (const [sql, params] of rowsOf(agencyId, sessionToken)) await client.query(sql, params);
      await client.query('ANALYZE');
    });
    return { ownerUrl: database.ownerUrl, urls: database.urls, agencyId, sessionToken, remove: () => database.remove() };
  } catch (error) {
    await database.remove();
    throw error;
  }
}

/** Ids are made from the row's number, so that rows meet without being read back. */
const key = (kind: string, number: string): string => `md5('${kind}' || ${number})::uuid`;

/** A coordinator of an agency who has signed in and holds this token. */
export function signedIn(agencyId: Id, token: string): [string, unknown[]][] {
  const [account, membership] = [newId(), newId()];
  return [
    [`INSERT INTO access.account (id, email, display_name, created_at) VALUES ($1, 'bench@example.com', 'Bench', now())`, [account]],
    [`INSERT INTO access.membership (id, account_id, agency_id, roles, since) VALUES ($1, $2, $3, ARRAY['coordinator'], now())`, [membership, account, agencyId]],
    [
      `INSERT INTO access.session (token_hash, account_id, audience, membership_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, 'staff', $3, now(), now(), now() + interval '12 hours')`,
      [createHash('sha256').update(token).digest(), account, membership],
    ],
  ];
}

function rowsOf(agencyId: Id, token: string): [string, unknown[]][] {
  const flats = `generate_series(1, ${FLATS}) i`;
  return [
    [`INSERT INTO access.agency (id, slug, name, created_at) VALUES ($1, 'bench', 'Bench', now())`, [agencyId]],
    ...signedIn(agencyId, token),
    [
      `INSERT INTO core.agency_profile (agency_id, id, slug, name, street, city, postal_code, email, signatory_name, signatory_role) VALUES ($1, $1, 'bench', 'Bench', 'x', 'x', '301 00', 'bench@example.com', 'x', 'x')`,
      [agencyId],
    ],
    [`INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at) SELECT $1, ${key('landlord', 'i')}, 'person', 'Vzorný ' || i, 'Lobezská 9' || i, 'Plzeň', '326 00', now() FROM ${flats}`, [agencyId]],
    [`INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code) SELECT $1, ${key('building', 'i')}, 'Slovanská', '9' || i, 'Plzeň', '326 00' FROM ${flats}`, [agencyId]],
    [
      `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, rent, available_from)
       SELECT $1, ${key('unit', 'i')}, 'B-' || lpad(i::text, 3, '0'), ${key('building', 'i')}, ${key('landlord', 'i')}, 1, '2+1', 2, 52, 1090000, '2020-01-01' FROM ${flats}`,
      [agencyId],
    ],
    [
      `INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by, state, housed_on) SELECT $1, ${key('household', 'i')}, 'H-' || i, 'Ukázkovi ' || i, '2020-01-01', '2020-01-01', $1, 'housed', '2020-01-01' FROM ${flats}`,
      [agencyId],
    ],
    [
      `INSERT INTO core.owner_contract (agency_id, id, number, unit_id, landlord_id, model, starts_on, state, signed_on, owner_rent, payout_day, sublease_permitted, variable_symbol)
       SELECT $1, ${key('contract', 'i')}, 'V-' || i, ${key('unit', 'i')}, ${key('landlord', 'i')}, 'B', '2020-01-01', 'signed', '2020-01-01', 1000000, 20, true, (300000000 + i)::text FROM ${flats}`,
      [agencyId],
    ],
    [
      `INSERT INTO core.tenancy (agency_id, id, number, kind, model, unit_id, household_id, landlord_id, owner_contract_id, creditor, signatory, payment_route, state, variable_symbol, starts_on, signed_on)
       SELECT $1, ${key('tenancy', 'i')}, 'POD-' || i, 'sublease', 'B', ${key('unit', 'i')}, ${key('household', 'i')}, ${key('landlord', 'i')}, ${key('contract', 'i')}, 'agency', 'agency', 'via_agency', 'signed', (260000000 + i)::text, '2020-01-01', '2020-01-01' FROM ${flats}`,
      [agencyId],
    ],
    [
      `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at) SELECT $1::uuid, ${key('receivable', 'i')}, 'receivable', ${key('tenancy', 'i')}, now() FROM ${flats}
       UNION ALL SELECT $1::uuid, ${key('income', 'i')}, 'rent_income', ${key('contract', 'i')}, now() FROM ${flats}`,
      [agencyId],
    ],
    [
      `WITH months AS (SELECT i, m, ${key('entry', `i || '.' || m`)} AS entry FROM ${flats}, generate_series(1, ${MONTHS}) m),
        entries AS (INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, created_at) SELECT $1::uuid, entry, date '2024-01-01' + m * 30, 'charge', ${key('tenancy', 'i')}, 'bench', now() FROM months)
       INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on)
       SELECT $1::uuid, ${key('debit', `i || '.' || m`)}, entry, ${key('receivable', 'i')}, CASE WHEN m % 2 = 0 THEN -1090000 ELSE 1090000 + i END, date '2024-01-01' + m * 30 FROM months
       UNION ALL SELECT $1::uuid, ${key('credit', `i || '.' || m`)}, entry, ${key('income', 'i')}, CASE WHEN m % 2 = 0 THEN 1090000 ELSE -1090000 - i END, date '2024-01-01' + m * 30 FROM months`,
      [agencyId],
    ],
  ];
}
