import { addMonths, halere, lastDayOf, month, type Id, type Month } from '#kernel';
import { Database, systemActor } from '#platform';
import { PaymentsService, RentService } from '#rent';
import { asOwner, throwAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY, key, MONTHLY_SUM, writeAgency } from './agency';
import { onCopy } from './copies';
import { onDay } from './services';

const BAR = 4.5;
const FIRST = month('2000-01');
const ACTOR = systemActor(AGENCY);

/**
 * A lease from its first month to its last: every month charged on its first day, paid on its sixth, as a landlord's report
 * of money that came straight to him. Four times the months may cost four times as much, and little more.
 */
export async function benchLease(ownerUrl: string, say: (line: string) => void, months: number): Promise<BenchLine[]> {
  const short = Math.max(1, Math.round(months / 4));
  const original = await throwAwayDatabase(ownerUrl);
  try {
    const tenancyId = await asOwner(original.ownerUrl, async (client) => {
      await writeAgency(client, 1, `${FIRST}-01`);
      await client.query('VACUUM ANALYZE');
      return (await client.query<{ id: Id }>(`SELECT ${key('tenancy', '1')} AS id`)).rows[0]!.id;
    });
    const live = (count: number): Promise<number> => onCopy(original, (copy) => onDay(copy, `${FIRST}-01`, async (app, clock) => {
      const db = app.get(Database, { strict: false });
      const rent = app.get(RentService, { strict: false });
      const payments = app.get(PaymentsService, { strict: false });
      const payMonth = async (of: Month): Promise<void> => {
        clock.moveTo(lastDayOf(of));
        await rent.chargeMonth(ACTOR, of);
        await db.write(ACTOR, (tx) => payments.recordPayment(tx, {
          tenancyId, source: 'landlord_report', sourceId: answerOf(of), amount: halere(MONTHLY_SUM), receivedOn: tx.today, paidTo: 'landlord', payer: 'household', message: null, specificSymbol: null,
        }));
      };
      const took = await timed(async () => {
        for (let index = 0; index < count; index += 1) await payMonth(addMonths(FIRST, index));
      });
      await mustBePaid(copy.ownerUrl, count);
      return took;
    }));
    const measured = await inTurn({ [`${months} months`]: () => live(months), [`${short} months`]: () => live(short) }, say);
    const [long, quarter] = [measured[`${months} months`]!, measured[`${short} months`]!];
    const figures = { [`${months}MonthsMs`]: median(long), [`${short}MonthsMs`]: median(quarter), aMonthMs: median(long) / months, microrealestate: 24 };
    return [atMost(`pay every month of a lease: time of ${months} months / of ${short}`, ratioOf(long, quarter), BAR, figures)];
  } finally {
    await original.remove();
  }
}

/** An answer of the landlord for each month. */
const answerOf = (of: Month): Id => `00000000-0000-7000-8000-0000${of.replace('-', '')}00` as Id;

async function mustBePaid(ownerUrl: string, months: number): Promise<void> {
  const { rows: [books] } = await asOwner(ownerUrl, (client) => client.query<{ paid: string; open: string; free: string }>(
    `SELECT (SELECT coalesce(sum(amount), 0) FROM money.allocation) AS paid, (SELECT count(*) FROM money.open_debt) AS open, (SELECT count(*) FROM money.open_credit) AS free`,
  ));
  if (books!.paid !== String(months * MONTHLY_SUM) || books!.open !== '0' || books!.free !== '0') throw new Error(`The lease is not paid to the haléř: ${JSON.stringify(books)}`);
}
