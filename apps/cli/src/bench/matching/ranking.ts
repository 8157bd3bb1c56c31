import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { MatchingService, WaitingListService } from '#matching';
import { Database, systemActor } from '#platform';
import { asOwner, throwAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY } from '../money/agency';
import { onDay } from '../money/services';
import { DAY, UNIT, writeWaiting } from './waiting';

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
    await asOwner(database.ownerUrl, (client) => writeWaiting(client, families));
    return await onDay(database, DAY, async (app) => {
      const db = app.get(Database, { strict: false });
      const matching = app.get(MatchingService, { strict: false });
      const rank = () => db.read(systemActor(AGENCY), (tx) => matching.pageForUnit(tx, UNIT, FIRST_PAGE));
      const withoutList = (await rank()).ranking;
      const scan = await inTurn({ scan: () => timed(rank) });
      await app.get(WaitingListService, { strict: false }).refresh(systemActor(AGENCY));
      const { ranking } = await rank();
      if (!isDeepStrictEqual(ranking, withoutList)) throw new Error('The list and everybody’s facts do not give the same page.');
      if (ranking.eligibleCount + ranking.ineligibleCount !== families || ranking.eligible.length !== FIRST_PAGE) throw new Error('The ranking does not hold everybody.');
      const bare = new Client({ connectionString: database.urls.DATABASE_URL_WORKER });
      await bare.connect();
      try {
        const measured = await inTurn({ product: () => timed(rank), bare: () => timed(() => readBare(bare)) }, say);
        const figures = { families, eligible: ranking.eligibleCount, fromAllFactsMs: median(scan.scan), productMs: median(measured.product), bareMs: median(measured.bare) };
        return [atMost(`rank ${families} households for one flat, first page with reasons / reading the same facts with bare pg`, ratioOf(measured.product, measured.bare), 3, figures)];
      } finally {
        await bare.end();
      }
    });
  } finally {
    await database.remove();
  }
}

/** The facts of everybody who waits, in one transaction. */
export async function readBare(client: Client): Promise<void> {
  await client.query('BEGIN READ ONLY');
  await client.query(`SELECT set_config('app.agency_id', $1, true)`, [AGENCY]);
  for (const text of FACTS) await client.query(text, [AGENCY]);
  await client.query('COMMIT');
}
