import { isDeepStrictEqual } from 'node:util';
import { Client, type QueryResult } from 'pg';
import { Database, systemActor } from '#platform';
import { ArrearsService } from '#rent';
import { asOwner, type ThrowAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY } from './agency';
import type { Histories } from './histories';
import { TODAY } from './history';
import { onDay } from './services';

const BAR = 2;
/** How much dearer ten times the history may make the page: caches are colder, nothing else. */
const HISTORY_BAR = 1.5;
const PAGE = 20;
const ACTOR = systemActor(AGENCY);

/**
 * The first page of the worklist as one statement: what is owed today summed up, who may be approached today by the default
 * ladder, the first twenty with everything their row shows; each charge found by its key, never the table read. No rule, no other ladder, no plan, no benefit on its way.
 */
const BY_HAND = `
  WITH owed AS MATERIALIZED (
    SELECT d.tenancy_id, c.creditor, min(d.due_on) AS since, sum(d.open)::bigint AS amount FROM money.open_debt d CROSS JOIN LATERAL (SELECT * FROM money.charge WHERE agency_id = d.agency_id AND id = d.id LIMIT 1) c
    WHERE d.agency_id = $1 AND d.due_on < $2 AND (c.paid_to = 'agency' OR c.creditor = 'agency' OR EXISTS (
      SELECT 1 FROM money.arrival_question q WHERE q.agency_id = c.agency_id AND q.tenancy_id = c.tenancy_id AND q.month = c.month AND q.answer IS NOT NULL))
    GROUP BY d.tenancy_id, c.creditor
  ), done AS MATERIALIZED (
    SELECT a.tenancy_id, array_agg(a.step) AS steps, max(a.done_on) AS last FROM owed o JOIN money.arrears_act a ON a.agency_id = $1 AND a.tenancy_id = o.tenancy_id AND a.undone_on IS NULL AND a.done_on >= o.since
    GROUP BY a.tenancy_id
  ), due AS MATERIALIZED (
    SELECT o.*, r.step, count(*) OVER () AS total FROM owed o LEFT JOIN done ON done.tenancy_id = o.tenancy_id CROSS JOIN LATERAL (
      SELECT step, from_day, rest_days FROM (VALUES (1, 'call', 3, 0), (2, 'second_contact', 10, 3), (3, 'first_reminder', 15, 3), (4, 'second_reminder', 30, 10)) AS ladder (rung, step, from_day, rest_days)
      WHERE done.steps IS NULL OR step <> ALL (done.steps) ORDER BY rung LIMIT 1) r
    WHERE o.since + r.from_day <= $2 AND (done.last IS NULL OR done.last + greatest(1, r.rest_days) <= $2)
      AND NOT EXISTS (SELECT 1 FROM money.arrears_pause p WHERE p.agency_id = $1 AND p.tenancy_id = o.tenancy_id AND p.ended_on IS NULL AND p.paused_from <= $2 AND p.paused_to >= $2)
    ORDER BY o.since, o.amount DESC, o.tenancy_id, o.creditor LIMIT ${PAGE}
  )
  SELECT x.tenancy_id, x.creditor, x.amount, x.since, x.step, x.total, t.number, h.name, h.phone, u.code, l.name AS landlord,
    (SELECT sum(k.amount) FROM core.tenancy_component k WHERE k.agency_id = $1 AND k.tenancy_id = x.tenancy_id AND k.valid_from <= $2 AND (k.valid_to IS NULL OR k.valid_to >= $2)) AS monthly,
    (SELECT p.received_on FROM money.payment p WHERE p.agency_id = $1 AND p.tenancy_id = x.tenancy_id AND EXISTS (SELECT 1 FROM money.allocation a JOIN money.charge c ON c.agency_id = $1 AND c.id = a.charge_id
       WHERE a.agency_id = $1 AND a.payment_id = p.id AND a.amount > 0 AND c.due_on < x.since AND p.received_on > c.due_on + 3) ORDER BY p.received_on DESC LIMIT 1) AS last_late,
    (SELECT coalesce(sum(e.amount), 0) FROM money.account r JOIN money.entry_line e ON e.agency_id = r.agency_id AND e.account_id = r.id WHERE r.agency_id = $1 AND r.kind = 'recourse' AND r.owner_id = x.tenancy_id) AS recourse
  FROM due x JOIN core.tenancy t ON t.agency_id = $1 AND t.id = x.tenancy_id JOIN intake.household h ON h.agency_id = $1 AND h.id = t.household_id
  JOIN core.unit u ON u.agency_id = $1 AND u.id = t.unit_id JOIN core.landlord l ON l.agency_id = $1 AND l.id = t.landlord_id
  ORDER BY x.since, x.amount DESC, x.tenancy_id, x.creditor`;

type Page = readonly (readonly [tenancyId: string, amount: number, step: string])[];

/** The first page of the arrears worklist over years of history, against the best SQL by hand and against a tenth of the history. */
export async function benchWorklist(histories: Histories, say: (line: string) => void): Promise<BenchLine[]> {
  const { long, short, tenancies, longLines, shortLines } = await histories();
  const longs = await measured(long, say);
  const shorts = await measured(short, say);
  if (!isDeepStrictEqual(longs.page, shorts.page)) throw new Error('The same is owed today, but the page is another one.');
  const figures = (of: typeof longs, lines: number): object => ({ tenancies, ledgerLines: lines, listed: of.total, productMs: median(of.product), byHandMs: median(of.byHand) });
  return [
    atMost(`arrears worklist, ${tenancies} tenancies, ${longLines} ledger lines: first page / best SQL by hand`, ratioOf(longs.product, longs.byHand), BAR, { ...figures(longs, longLines) }),
    atMost('arrears worklist: first page with all the history / with a tenth of it', ratioOf(longs.product, shorts.product), HISTORY_BAR, { long: figures(longs, longLines), short: figures(shorts, shortLines) }),
  ];
}

async function measured(database: ThrowAwayDatabase, say: (line: string) => void): Promise<{ product: number[]; byHand: number[]; page: Page; total: number }> {
  return asOwner(database.ownerUrl, (client) => onDay(database, TODAY, async (app) => {
    const db = app.get(Database, { strict: false });
    const arrears = app.get(ArrearsService, { strict: false });
    const product = () => db.read(ACTOR, (tx) => arrears.worklist(tx, 'today', { first: PAGE, offset: 0 }));
    const { rows, totalCount } = await product();
    const page: Page = rows.map((each) => [each.tenancyId, each.arrears.amount, each.next.step!]);
    const hand = await byHand(client);
    const other: Page = hand.rows.map((row) => [String(row['tenancy_id']), Number(row['amount']), String(row['step'])]);
    if (!isDeepStrictEqual(page, other) || Number(hand.rows[0]?.['total']) !== totalCount) {
      throw new Error(`The worklist and the SQL by hand differ: ${JSON.stringify(page.slice(0, 3))} of ${totalCount}, ${JSON.stringify(other.slice(0, 3))} of ${String(hand.rows[0]?.['total'])}`);
    }
    const figures = await inTurn({ product: () => timed(product), byHand: () => timed(() => byHand(client)) }, say);
    return { ...figures, page, total: totalCount };
  }));
}

const byHand = (client: Client): Promise<QueryResult<Record<string, unknown>>> => client.query({ name: 'by hand', text: BY_HAND, values: [AGENCY, TODAY] });
