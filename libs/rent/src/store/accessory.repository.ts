import type { Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import type { ChargeInTime, PartInTime } from '../domain/interest/accrual';
import type { DatedRate } from '../domain/interest/default-interest';
import { KNOWN_UNPAID } from './arrears.repository';
import type { AccessoryRow } from './accessory.entity';

/** Every dated rate of default interest. */
export async function interestRates(tx: Tx): Promise<DatedRate[]> {
  return tx.rows<DatedRate>(`SELECT valid_from AS "from", value::float8 AS percent FROM core.legal_parameter WHERE name = 'default_interest' ORDER BY valid_from`);
}

/**
 * The principal and posted interest of tenancies. Not what the books began with (nobody can say how much of it is interest),
 * not money given back, and not a landlord's month he has not spoken of: unknown is not unpaid.
 */
export async function chargesInTime(tx: Tx, tenancyIds: readonly Id[]): Promise<(ChargeInTime & { readonly tenancyId: Id })[]> {
  return tx.rows(
    `SELECT c.id AS charge_id, c.tenancy_id, c.month, c.component = 'default_interest' AS is_interest, c.due_on,
       (coalesce(d.open, 0) + coalesce(a.paid, 0))::bigint AS amount, coalesce(d.open, 0)::bigint AS open
     FROM money.charge c
     LEFT JOIN money.open_debt d ON d.agency_id = c.agency_id AND d.id = c.id
     LEFT JOIN LATERAL (SELECT sum(x.amount) AS paid FROM money.allocation x WHERE x.agency_id = c.agency_id AND x.charge_id = c.id) a ON true
     WHERE c.agency_id = $1 AND c.tenancy_id = ANY ($2) AND c.amount > 0 AND c.component NOT IN ('costs', 'opening', 'refund') AND (d.id IS NULL OR ${KNOWN_UNPAID})
       AND coalesce(d.open, 0) + coalesce(a.paid, 0) > 0
     ORDER BY c.month, c.due_on, c.id`,
    [tx.agencyId, tenancyIds],
  );
}

/**
 * What paid them. A payment counts on the day it came; what a correction of another month gave back counts from the
 * correction. A month is one debt: what one part of it had too much has paid its other parts from the first.
 */
export async function partsInTime(tx: Tx, tenancyIds: readonly Id[]): Promise<(PartInTime & { readonly tenancyId: Id })[]> {
  return tx.rows(
    `SELECT a.charge_id, a.tenancy_id, sum(a.amount)::bigint AS amount, p.received_on, p.message, p.specific_symbol,
       min(greatest(p.received_on, CASE a.because WHEN 'credit' THEN (SELECT max(g.allocated_on) FROM money.allocation g JOIN money.charge b ON b.agency_id = g.agency_id AND b.id = g.charge_id
         WHERE g.agency_id = a.agency_id AND g.payment_id = a.payment_id AND g.because = 'corrected' AND g.allocated_on <= a.allocated_on AND b.month <> c.month) END)) FILTER (WHERE a.amount > 0) AS paid_on
     FROM money.allocation a JOIN money.payment p ON p.agency_id = a.agency_id AND p.id = a.payment_id JOIN money.charge c ON c.agency_id = a.agency_id AND c.id = a.charge_id
     WHERE a.agency_id = $1 AND a.tenancy_id = ANY ($2)
     GROUP BY a.charge_id, a.tenancy_id, p.id, p.received_on, p.message, p.specific_symbol HAVING sum(a.amount) > 0`,
    [tx.agencyId, tenancyIds],
  );
}

export interface InterestPolicy {
  readonly pressed: boolean;
  /** Null: nobody has decided, and what nobody has decided is not pressed. */
  readonly validFrom: IsoDate | null;
}

/** Whether the agency asks families for default interest; not unless it decided so. */
export async function interestPolicy(tx: Tx): Promise<InterestPolicy> {
  const row = await tx.row<{ value: { pressed?: unknown }; validFrom: IsoDate }>(
    `SELECT value, valid_from FROM core.agency_policy WHERE agency_id = $1 AND name = 'default_interest' AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [tx.agencyId, tx.today],
  );
  return { pressed: row?.value.pressed === true, validFrom: row?.validFrom ?? null };
}

export async function accessoriesOf(tx: Tx, tenancyIds: readonly Id[]): Promise<AccessoryRow[]> {
  return tx.rows<AccessoryRow>('SELECT * FROM money.accessory WHERE agency_id = $1 AND tenancy_id = ANY ($2) ORDER BY posted_on DESC, month DESC, id', [tx.agencyId, tenancyIds]);
}

export async function isChargedMonth(tx: Tx, tenancyId: Id, month: Month): Promise<boolean> {
  return (await tx.row('SELECT 1 AS one FROM money.charge WHERE agency_id = $1 AND tenancy_id = $2 AND month = $3 LIMIT 1', [tx.agencyId, tenancyId, month])) !== null;
}
