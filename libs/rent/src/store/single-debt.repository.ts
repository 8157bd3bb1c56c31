import type { Id, Month } from '#kernel';
import type { Tx } from '#platform';
import type { ChargeRow } from './rent.entity';

/** To whom a debt of a tenancy is owed, who signs papers about it, and where the household pays it. */
export async function debtShape(tx: Tx, tenancyId: Id): Promise<Pick<ChargeRow, 'creditor' | 'signatory' | 'paidTo'>> {
  const row = await tx.row<Pick<ChargeRow, 'creditor' | 'signatory' | 'paidTo'>>(
    `SELECT creditor, signatory, CASE payment_route WHEN 'via_agency' THEN 'agency' ELSE 'landlord' END AS paid_to FROM core.tenancy WHERE agency_id = $1 AND id = $2`,
    [tx.agencyId, tenancyId],
  );
  return row!;
}

/** The next number among the rows of one debt (its natural key), under the tenancy's lock. */
export async function nextSequence(tx: Tx, key: { readonly tenancyId: Id; readonly month: Month; readonly component: string; readonly payer: string; readonly paidTo: string; readonly cause: string }): Promise<number> {
  const row = await tx.row<{ next: number }>(
    `SELECT coalesce(max(sequence) + 1, 0) AS next FROM money.charge
     WHERE agency_id = $1 AND tenancy_id = $2 AND month = $3 AND component = $4 AND payer = $5 AND paid_to = $6 AND cause = $7`,
    [tx.agencyId, key.tenancyId, key.month, key.component, key.payer, key.paidTo, key.cause],
  );
  return row!.next;
}
