import { isoDate, month } from '#kernel';
import { systemActor } from '#platform';
import { RentService } from '#rent';
import { asOwner, throwAwayDatabase, type ThrowAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY, MONTHLY_SUM, writeAgency } from './agency';
import { onCopy } from './copies';
import { bareRowsOf, fingerprint, INSERT_SELECT } from './ledger-rows';
import { onDay } from './services';

const BAR = 3;
const BEFORE = month('2026-02');
const MONTH = month('2026-03');
const DAY = isoDate('2026-03-01');
const ACTOR = systemActor(AGENCY);

/**
 * The monthly run of an agency that has run before: terms read, the month computed, charges and debts and ledger written,
 * against one bare INSERT … SELECT of just the ledger's entries and lines that come of it, rows ready in a table beside.
 */
export async function benchMonthRun(ownerUrl: string, say: (line: string) => void, tenancies: number): Promise<BenchLine[]> {
  const original = await throwAwayDatabase(ownerUrl);
  try {
    await asOwner(original.ownerUrl, (client) => writeAgency(client, tenancies, '2026-01-01'));
    await onDay(original, '2026-02-01', (app) => app.get(RentService, { strict: false }).chargeMonth(ACTOR, BEFORE));
    await asOwner(original.ownerUrl, (client) => client.query('VACUUM ANALYZE'));
    const expected = await onCopy(original, async (copy) => {
      await charge(copy, tenancies);
      return asOwner(copy.ownerUrl, async (client) => ({ books: await fingerprint(client), rows: await bareRowsOf(client, `e.booked_on = '${DAY}'`) }));
    });
    const measured = await inTurn(
      {
        product: () => onCopy(original, (copy) => charge(copy, tenancies)),
        insertSelect: () => onCopy(original, (copy) => asOwner(copy.ownerUrl, async (client) => {
          await client.query(expected.rows.setAside.join(';'));
          const took = await timed(() => client.query(INSERT_SELECT));
          const books = await fingerprint(client);
          if (books !== expected.books) throw new Error(`The bare INSERT made other books: ${books} and ${expected.books}`);
          return took;
        })),
      },
      say,
    );
    const figures = { tenancies, entries: expected.rows.entries, ledgerLines: expected.rows.lines, productMs: median(measured.product), insertSelectMs: median(measured.insertSelect) };
    return [atMost(`monthly run of ${tenancies} tenancies / one bare INSERT … SELECT of its ledger lines`, ratioOf(measured.product, measured.insertSelect), BAR, figures)];
  } finally {
    await original.remove();
  }
}

async function charge(copy: ThrowAwayDatabase, tenancies: number): Promise<number> {
  return onDay(copy, DAY, async (app) => {
    const rent = app.get(RentService, { strict: false });
    let total = 0;
    const took = await timed(async () => (total = (await rent.chargeMonth(ACTOR, MONTH)).total));
    if (total !== tenancies * MONTHLY_SUM) throw new Error(`The month was charged to ${total} haléře.`);
    return took;
  });
}
