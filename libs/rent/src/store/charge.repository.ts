import type { Id, Month } from '#kernel';
import type { Tx } from '#platform';
import type { ChargedPart } from '../domain/charges';
import type { ChargeRow } from './rent.entity';

/** One run of a month at a time; released when the act ends. */
export async function lockMonth(tx: Tx, month: Month): Promise<void> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`rent ${tx.agencyId} ${month}`]);
}

export interface ChargedPartRow extends ChargedPart {
  readonly tenancyId: Id;
}

/** What the run of rent charges; other debts of a month (interest, costs) are not its to correct. */
const OF_THE_RUN = `cause IN ('charge', 'correction')`;

export async function tenanciesCharged(tx: Tx, month: Month): Promise<Id[]> {
  const rows = await tx.rows<{ tenancyId: Id }>(`SELECT DISTINCT tenancy_id FROM money.charge WHERE agency_id = $1 AND month = $2 AND ${OF_THE_RUN}`, [tx.agencyId, month]);
  return rows.map((row) => row.tenancyId);
}

/** What the run of rent has charged some tenancies for a month so far. */
export async function chargedOfMonth(tx: Tx, month: Month, tenancyIds: readonly Id[]): Promise<ChargedPartRow[]> {
  return tx.rows<ChargedPartRow>(
    `SELECT tenancy_id, component, payer, paid_to, sum(amount)::bigint AS amount, max(sequence) AS corrections
     FROM money.charge WHERE agency_id = $1 AND month = $2 AND tenancy_id = ANY ($3) AND ${OF_THE_RUN}
     GROUP BY tenancy_id, component, payer, paid_to`,
    [tx.agencyId, month, tenancyIds],
  );
}

/** The last month the run of rent has charged a tenancy; null before the first. */
export async function lastMonthCharged(tx: Tx, tenancyId: Id): Promise<Month | null> {
  const row = await tx.row<{ month: Month | null }>(`SELECT max(month) AS month FROM money.charge WHERE agency_id = $1 AND tenancy_id = $2 AND cause = 'charge'`, [tx.agencyId, tenancyId]);
  return row?.month ?? null;
}

/** Charges, and what is open of those that add to a debt. */
export async function insertCharges(tx: Tx, rows: readonly ChargeRow[]): Promise<void> {
  await tx.run(
    `WITH written AS (
       INSERT INTO money.charge (agency_id, id, tenancy_id, month, component, payer, paid_to, cause, sequence, amount, due_on, creditor, signatory, security, entry_id, charged_on)
       SELECT $1, c.* , $16 FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::bigint[],
         $11::date[], $12::text[], $13::text[], $14::text[], $15::uuid[]) AS c
       RETURNING agency_id, id, tenancy_id, due_on, amount
     )
     INSERT INTO money.open_debt (agency_id, id, tenancy_id, due_on, open) SELECT agency_id, id, tenancy_id, due_on, amount FROM written WHERE amount > 0`,
    [
      tx.agencyId,
      rows.map((row) => row.id),
      rows.map((row) => row.tenancyId),
      rows.map((row) => row.month),
      rows.map((row) => row.component),
      rows.map((row) => row.payer),
      rows.map((row) => row.paidTo),
      rows.map((row) => row.cause),
      rows.map((row) => row.sequence),
      rows.map((row) => row.amount),
      rows.map((row) => row.dueOn),
      rows.map((row) => row.creditor),
      rows.map((row) => row.signatory),
      rows.map((row) => row.security),
      rows.map((row) => row.entryId),
      tx.today,
    ],
  );
}

/** For each part, the charges that make it up and can be taken off, newest first. */
export async function chargeIdsOfParts(tx: Tx, parts: readonly ChargeRow[]): Promise<Id[][]> {
  const rows = await tx.rows<{ position: number; ids: Id[] }>(
    `SELECT p.position, array_agg(c.id ORDER BY c.sequence DESC) AS ids
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS p (tenancy_id, month, component, payer, paid_to, position)
     JOIN money.charge c ON c.agency_id = $1 AND c.tenancy_id = p.tenancy_id AND c.month = p.month AND c.component = p.component
       AND c.payer = p.payer AND c.paid_to = p.paid_to AND c.cause IN ('charge', 'correction') AND c.amount > 0
     GROUP BY p.position`,
    [
      tx.agencyId,
      parts.map((part) => part.tenancyId),
      parts.map((part) => part.month),
      parts.map((part) => part.component),
      parts.map((part) => part.payer),
      parts.map((part) => part.paidTo),
    ],
  );
  const byPosition = new Map(rows.map((row) => [row.position, row.ids]));
  return parts.map((_, index) => byPosition.get(index + 1) ?? []);
}
