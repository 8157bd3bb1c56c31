import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import type { PauseReason } from '../domain/ladder';
import { CHARGE_OF_DEBT, holdsOn, KNOWN_UNPAID, USUAL_DAY } from './arrears.repository';

/** What a tenancy owes one creditor beyond its due dates, summed up: one row instead of one for each debt. */
export interface OwedRow {
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  /** The household's own rent and services: the oldest due date (null when there are none) and their sum. */
  readonly ownDueOn: IsoDate | null;
  readonly ownOpen: Halere;
  /** Debts of other payers one by one, each may be on its way; and interest and costs, which make no months. */
  readonly others: readonly { readonly component: string; readonly month: Month; readonly dueOn: IsoDate; readonly payer: string; readonly usualDay: number | null; readonly open: Halere }[] | null;
  /** Step, day and outcome of what was done since the oldest debt, oldest first. */
  readonly acts: readonly (readonly [step: string, doneOn: IsoDate, outcome: string | null])[] | null;
  readonly pauseReason: PauseReason | null;
  readonly pausedTo: IsoDate | null;
  /** Rent and advances of a month; 0 where no rung of the ladder can ask for it yet. */
  readonly monthlySum: Halere;
}

const OWN_RENT = `c.payer = 'household' AND c.component NOT IN ('default_interest', 'costs')`;

/** Every tenancy in arrears and what its place in the worklist depends on, in one statement over what is open today. */
export function owedByTenancy(tx: Tx, alwaysMonths: boolean): Promise<OwedRow[]> {
  return tx.rows<OwedRow>(
    `WITH owed AS MATERIALIZED (
       SELECT d.agency_id, d.tenancy_id, c.creditor, min(d.due_on) AS since,
         min(d.due_on) FILTER (WHERE ${OWN_RENT}) AS own_due_on, coalesce(sum(d.open) FILTER (WHERE ${OWN_RENT}), 0)::bigint AS own_open,
         jsonb_agg(jsonb_build_object('component', c.component, 'month', c.month, 'dueOn', d.due_on, 'payer', c.payer, 'usualDay', ${USUAL_DAY}, 'open', d.open)) FILTER (WHERE NOT (${OWN_RENT})) AS others
       FROM money.open_debt d CROSS JOIN LATERAL ${CHARGE_OF_DEBT} c
       WHERE d.agency_id = $1 AND d.due_on < $2 AND ${KNOWN_UNPAID} GROUP BY d.agency_id, d.tenancy_id, c.creditor
     ), done AS (
       SELECT a.tenancy_id, jsonb_agg(jsonb_build_array(a.step, a.done_on, a.outcome) ORDER BY a.done_on, a.id) AS acts
       FROM money.arrears_act a JOIN (SELECT tenancy_id, min(since) AS since FROM owed GROUP BY tenancy_id) o ON o.tenancy_id = a.tenancy_id AND a.done_on >= o.since
       WHERE a.agency_id = $1 AND a.undone_on IS NULL GROUP BY a.tenancy_id
     ), held AS (
       SELECT DISTINCT ON (tenancy_id) tenancy_id, reason, paused_to FROM money.arrears_pause
       WHERE agency_id = $1 AND ended_on IS NULL AND paused_from <= $2 AND paused_to >= $2 ORDER BY tenancy_id, paused_to DESC, id
     )
     SELECT o.tenancy_id, o.creditor, o.own_due_on, o.own_open, o.others, done.acts, held.reason AS pause_reason, held.paused_to,
       CASE WHEN $3 OR done.acts IS NOT NULL THEN (SELECT coalesce(sum(k.amount), 0)::bigint FROM core.tenancy t JOIN core.tenancy_component k ON k.agency_id = t.agency_id AND k.tenancy_id = t.id
         WHERE t.agency_id = $1 AND t.id = o.tenancy_id AND ${holdsOn('$2')}) ELSE 0 END AS monthly_sum
     FROM owed o LEFT JOIN done ON done.tenancy_id = o.tenancy_id LEFT JOIN held ON held.tenancy_id = o.tenancy_id`,
    [tx.agencyId, tx.today, alwaysMonths],
  );
}

/** Tenancies with a repayment plan in force: which of their debts rest is told apart charge by charge. */
export async function tenanciesInPlans(tx: Tx): Promise<Id[]> {
  const rows = await tx.rows<{ tenancyId: Id }>('SELECT DISTINCT tenancy_id FROM money.repayment_plan WHERE agency_id = $1 AND ended_on IS NULL', [tx.agencyId]);
  return rows.map((row) => row.tenancyId);
}
