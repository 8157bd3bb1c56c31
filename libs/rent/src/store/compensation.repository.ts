import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';

export interface OverTenancyRow {
  readonly tenancyId: Id;
  readonly state: string;
  readonly endedOn: IsoDate | null;
  readonly handedBackOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly dueDay: number;
  /** Of the last day it lasted. */
  readonly rent: Halere;
}

export async function overTenancy(tx: Tx, tenancyId: Id): Promise<OverTenancyRow | null> {
  return tx.row<OverTenancyRow>(
    `SELECT t.id AS tenancy_id, t.state, t.ended_on, o.held_on AS handed_back_on, t.starts_on, t.due_day,
       coalesce((SELECT k.amount FROM core.tenancy_component k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id AND k.component = 'rent' AND k.valid_from <= t.ended_on
         AND (k.valid_to IS NULL OR k.valid_to >= t.ended_on) ORDER BY k.valid_from DESC LIMIT 1), 0)::bigint AS rent
     FROM core.tenancy t LEFT JOIN core.handover o ON o.agency_id = t.agency_id AND o.tenancy_id = t.id AND o.kind = 'move_out'
     WHERE t.agency_id = $1 AND t.id = $2`,
    [tx.agencyId, tenancyId],
  );
}

/** Standing compensation of a tenancy, month by month: rows that were not taken back, and what they ask together. */
export async function chargedCompensation(tx: Tx, tenancyId: Id): Promise<Map<Month, { readonly ids: readonly Id[]; readonly amount: Halere }>> {
  const rows = await tx.rows<{ month: Month; ids: Id[]; amount: Halere }>(
    `SELECT c.month, array_agg(c.id ORDER BY c.sequence) AS ids, sum(c.amount)::bigint AS amount FROM money.charge c
     WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.cause = 'compensation' AND c.amount > 0
       AND NOT EXISTS (SELECT 1 FROM money.charge b JOIN money.entry e ON e.agency_id = b.agency_id AND e.id = b.entry_id
         WHERE b.agency_id = c.agency_id AND b.tenancy_id = c.tenancy_id AND b.cause = c.cause AND b.month = c.month AND b.amount < 0 AND e.reverses_entry_id = c.entry_id)
     GROUP BY c.month`,
    [tx.agencyId, tenancyId],
  );
  return new Map(rows.map((row) => [row.month, { ids: row.ids, amount: row.amount }]));
}
