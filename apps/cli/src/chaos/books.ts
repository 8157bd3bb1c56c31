import { GUARANTEE_RULES } from '#guarantee';
import { brokenRules, LEDGER_RULES } from '#ledger';
import { Database, systemActor } from '#platform';
import { RENT_RULES } from '#rent';
import { asOwner, type ThrowAwayDatabase } from '../bench/database';
import { AGENCY } from '../bench/money/agency';
import { onDay } from '../bench/money/services';

/** What the lines of a file did: each must have come once and have had one effect. */
export interface Effects {
  /** References that no line carries, and lines beyond one for each reference. */
  readonly lost: number;
  readonly doubled: number;
  /** Lines without a booking that stands, and bookings beyond one for each line. */
  readonly unbooked: number;
  readonly bookedTwice: number;
  readonly flagged: number;
  /** Haléře on the bank account in the ledger. */
  readonly booked: number;
}

export async function effectsOf(ownerUrl: string, lines: number): Promise<Effects> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `SELECT $1 - count(DISTINCT l.reference) AS lost, count(*) - count(DISTINCT l.reference) AS doubled,
         count(*) FILTER (WHERE p.standing IS NULL) AS unbooked, coalesce(sum(p.standing - 1), 0) AS booked_twice,
         (SELECT count(*) FROM money.bank_line_change) AS flagged,
         (SELECT coalesce(sum(e.amount), 0) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id WHERE a.kind = 'bank') AS booked
       FROM money.bank_line l LEFT JOIN (SELECT line_id, count(*) AS standing FROM money.bank_posting WHERE reversed_at IS NULL GROUP BY line_id) p ON p.line_id = l.id`,
      [lines],
    );
    const of = (column: string): number => Number(rows[0]![column]);
    return { lost: of('lost'), doubled: of('doubled'), unbooked: of('unbooked'), bookedTwice: of('booked_twice'), flagged: of('flagged'), booked: of('booked') };
  });
}

/** Rules of the books that do not hold, by the same question as `ledger:verify`. */
export function violationsOf(database: ThrowAwayDatabase, day: string): Promise<string[]> {
  return onDay(database, day, (app) => app.get(Database, { strict: false }).read(systemActor(AGENCY), async (tx) =>
    (await brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES, ...GUARANTEE_RULES])).map(({ rule, detail }) => `${rule}: ${detail}`)));
}
