import { halere, isoDate, month, newId, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import { Database, systemActor } from '#platform';
import { PaymentsService, RentService } from '#rent';
import { asOwner, throwAwayDatabase } from '../bench/database';
import { AGENCY, key, MONTHLY_SUM, writeAgency } from '../bench/money/agency';
import { onDay } from '../bench/money/services';
import { violationsOf } from './books';
import type { FaultReport, FaultRun } from './fault';
import { sabotageDatabase, sabotageProcess } from './sabotage';
import { DAY } from './scene';

const PAYMENTS = 50;
const ACTOR = systemActor(AGENCY);

/** Fifty payments of one tenancy at the same moment, each on a connection of its own. */
export async function parallelPayments(run: FaultRun): Promise<FaultReport> {
  const database = await throwAwayDatabase(run.cluster.ownerUrl());
  let restore = (): void => undefined;
  try {
    const tenancyId = await asOwner(database.ownerUrl, async (client) => {
      await writeAgency(client, 1, '2026-01-01');
      return (await client.query<{ id: Id }>(`SELECT ${key('tenancy', '1')} AS id`)).rows[0]!.id;
    });
    await sabotageDatabase(database.ownerUrl, run.sabotage);
    restore = sabotageProcess(run.sabotage);
    const amounts = Array.from({ length: PAYMENTS }, (_, index) => 61_337 + index * 1_009);
    const paid = amounts.reduce((sum, amount) => sum + amount, 0);
    const outcome = await onDay(database, DAY, async (app) => {
      const db = app.get(Database, { strict: false });
      for (const each of ['2026-01', '2026-02', '2026-03']) await app.get(RentService, { strict: false }).chargeMonth(ACTOR, month(each));
      const payments = app.get(PaymentsService, { strict: false });
      const tries = await Promise.allSettled(amounts.map((amount) => db.write(ACTOR, (tx) => payments.recordPayment(tx, {
        tenancyId, source: 'landlord_report', sourceId: newId(), amount: halere(amount), receivedOn: isoDate(DAY), paidTo: 'landlord', payer: 'household', message: null, specificSymbol: null,
      }))));
      const failures = tries.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
      const balance = await db.read(ACTOR, (tx) => app.get(LedgerService, { strict: false }).balance(tx, { kind: 'receivable', ownerId: tenancyId }));
      const kept = await db.read(ACTOR, (tx) => tx.row<{ owed: number }>(
        `SELECT ((SELECT coalesce(sum(open), 0) FROM money.open_debt) - (SELECT coalesce(sum(free), 0) FROM money.open_credit))::bigint AS owed`,
      ));
      return { failures, balance, owed: kept!.owed };
    }, PAYMENTS);
    restore();
    const violations = await violationsOf(database, DAY);
    const expected = 3 * MONTHLY_SUM - paid;
    const ok = outcome.failures.length === 0 && outcome.balance === expected && outcome.owed === expected && violations.length === 0;
    return { name: `${PAYMENTS} payments of one tenancy at once`, ok, figures: { payments: PAYMENTS, expected, balance: outcome.balance, open: outcome.owed, failures: outcome.failures.slice(0, 3), violations: violations.slice(0, 5) } };
  } finally {
    restore();
    await database.remove();
  }
}
