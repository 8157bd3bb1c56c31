import { Client } from 'pg';
import { id } from '#kernel';
import { MatchingService } from '#matching';
import { Database, systemActor } from '#platform';
import { asOwner, throwAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY, key } from '../money/agency';
import { onDay } from '../money/services';

const DAY = '2026-03-16';
const UNIT = id('01930000-0000-7000-8000-00000000000a');
const FIRST_PAGE = 20;

/** The facts a ranking is made from, read as plainly as they can be: the comparison. */
const FACTS = [
  `SELECT h.id, h.state, h.waiting_since, h.income_stated_on, h.needs_stated_on, s.ethos_code, s.since FROM intake.household h
   LEFT JOIN LATERAL (SELECT ethos_code, since FROM intake.housing_situation s WHERE s.agency_id = h.agency_id AND s.household_id = h.id ORDER BY since DESC, id DESC LIMIT 1) s ON true
   WHERE h.agency_id = $1 AND h.state = 'applicant' ORDER BY h.id`,
  ...[
    ['member', 'birth_date, d.relation, d.left_on'], ['income', 'amount, d.valid_from, d.valid_to, d.kind'], ['benefit', 'amount, d.valid_from, d.valid_to, d.kind'], ['need', 'need'], ['wish', 'kind, d.value'],
  ].map(([table, columns]) => `SELECT d.household_id, d.${columns} FROM intake.${table} d JOIN intake.household h ON h.agency_id = d.agency_id AND h.id = d.household_id WHERE h.agency_id = $1 AND h.state = 'applicant' ORDER BY d.household_id, d.id`),
] as const;

/** The screen of one flat while so many families wait: everybody judged, the first page with its reasons. */
export async function benchRanking(ownerUrl: string, say: (line: string) => void, scale: number): Promise<BenchLine[]> {
  const families = Math.max(50, Math.round(20_000 * scale));
  const database = await throwAwayDatabase(ownerUrl);
  try {
    await asOwner(database.ownerUrl, async (client) => {
      await writeWaiting(client, families);
      await client.query('VACUUM ANALYZE');
    });
    return await onDay(database, DAY, async (app) => {
      const db = app.get(Database, { strict: false });
      const matching = app.get(MatchingService, { strict: false });
      const rank = () => db.read(systemActor(AGENCY), (tx) => matching.pageForUnit(tx, UNIT, FIRST_PAGE));
      const { ranking } = await rank();
      if (ranking.eligibleCount + ranking.ineligibleCount !== families || ranking.eligible.length !== FIRST_PAGE) throw new Error('The ranking does not hold everybody.');
      const bare = new Client({ connectionString: database.urls.DATABASE_URL_WORKER });
      await bare.connect();
      try {
        const measured = await inTurn({ product: () => timed(rank), bare: () => timed(() => readBare(bare)) }, say);
        const figures = { families, eligible: ranking.eligibleCount, productMs: median(measured.product), bareMs: median(measured.bare) };
        return [atMost(`rank ${families} households for one flat, first page with reasons / reading the same facts with bare pg`, ratioOf(measured.product, measured.bare), 3, figures)];
      } finally {
        await bare.end();
      }
    });
  } finally {
    await database.remove();
  }
}

async function readBare(client: Client): Promise<void> {
  await client.query('BEGIN READ ONLY');
  await client.query(`SELECT set_config('app.agency_id', $1, true)`, [AGENCY]);
  for (const text of FACTS) await client.query(text, [AGENCY]);
  await client.query('COMMIT');
}

/** One free flat, and households of one to five with an income, most with a benefit, some with a need and a wish. */
async function writeWaiting(client: Client, families: number): Promise<void> {
  const all = `generate_series(1, ${families}) i`;
  const statements = [
    `INSERT INTO access.agency (id, slug, name, created_at) VALUES ('${AGENCY}', 'bench', 'Bench', now())`,
    `INSERT INTO core.agency_profile (agency_id, id, slug, name, street, city, postal_code, email, signatory_name, signatory_role)
     VALUES ('${AGENCY}', '${AGENCY}', 'bench', 'Bench', 'Vzorová 9001', 'Plzeň', '301 00', 'bench@example.com', 'x', 'x')`,
    `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, created_at) VALUES ('${AGENCY}', '${UNIT}', 'person', 'Vzorný', 'Lobezská 1', 'Plzeň', '326 00', now())`,
    `INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code, has_lift, step_free_entrance, pets_allowed) VALUES ('${AGENCY}', '${UNIT}', 'Slovanská', '9001', 'Plzeň', '326 00', true, true, true)`,
    `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, step_free, rent, energy_estimate, available_from)
     VALUES ('${AGENCY}', '${UNIT}', 'B-1', '${UNIT}', '${UNIT}', 2, '2+1', 3, 54, true, 1180000, 180000, '2026-03-01')`,
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
}
