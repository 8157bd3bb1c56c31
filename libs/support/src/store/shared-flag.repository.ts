import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { RiskFlagRow } from './risk-flag.entity';

/** A flag as it reaches the coordinator: whose flat, what kind, since when. Nothing that was written about it. */
export interface SharedFlagRow extends RiskFlagRow {
  readonly householdCode: string;
  readonly householdName: string;
  readonly tenancyId: Id | null;
  readonly tenancyNumber: string | null;
  readonly unitCode: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly city: string | null;
  readonly keyWorkerId: Id | null;
}

export type QueueState = 'waiting' | 'answered' | 'closed';

// Row security leaves a coordinator the shared flags only; the condition on kinds keeps a member of a care team who is
// also a coordinator from meeting the others in this queue.
const SHARED = `
  FROM care.risk_flag f
  JOIN intake.household h ON h.agency_id = f.agency_id AND h.id = f.household_id
  LEFT JOIN care.care_team_member k ON k.agency_id = f.agency_id AND k.household_id = f.household_id AND k.role = 'key_worker'
    AND k.valid_from <= $2 AND (k.valid_to IS NULL OR k.valid_to >= $2)
  LEFT JOIN LATERAL (
    SELECT y.id, y.number, u.code, b.street, b.house_number, b.city
    FROM core.tenancy y
    JOIN core.unit u ON u.agency_id = y.agency_id AND u.id = y.unit_id
    JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
    WHERE y.agency_id = f.agency_id AND y.household_id = f.household_id AND y.state IN ('signed', 'ended') AND y.starts_on <= $2
    ORDER BY y.starts_on DESC LIMIT 1
  ) home ON true
  WHERE f.agency_id = $1 AND f.withdrawn_at IS NULL AND f.kind IN ('payment', 'neighbours', 'condition')`;

const STATES: Readonly<Record<QueueState, string>> = {
  waiting: 'f.answered_at IS NULL AND f.closed_at IS NULL',
  answered: 'f.answered_at IS NOT NULL AND f.closed_at IS NULL',
  closed: 'f.closed_at IS NOT NULL',
};

const COLUMNS = `f.*, h.code AS household_code, h.name AS household_name, k.staff_member_id AS key_worker_id,
  home.id AS tenancy_id, home.number AS tenancy_number, home.code AS unit_code, home.street, home.house_number, home.city`;

/** Urgent ones first, then those that wait longest; closed ones latest first. */
export function sharedFlags(tx: Tx, state: QueueState, page: { limit: number; offset: number }): Promise<SharedFlagRow[]> {
  const order = state === 'closed' ? 'f.closed_at DESC, f.id' : `f.level = 'urgent' DESC, f.raised_at, f.id`;
  return tx.rows<SharedFlagRow>(`SELECT ${COLUMNS} ${SHARED} AND ${STATES[state]} ORDER BY ${order} LIMIT $3 OFFSET $4`, [
    tx.agencyId,
    tx.today,
    page.limit,
    page.offset,
  ]);
}

export async function countSharedFlags(tx: Tx): Promise<Record<QueueState, number>> {
  const row = await tx.row<Record<QueueState, number>>(
    `SELECT ${Object.entries(STATES).map(([state, condition]) => `count(*) FILTER (WHERE ${condition}) AS ${state}`).join(', ')} ${SHARED}`,
    [tx.agencyId, tx.today],
  );
  return row!;
}

export function sharedFlag(tx: Tx, flagId: Id): Promise<SharedFlagRow | null> {
  return tx.row<SharedFlagRow>(`SELECT ${COLUMNS} ${SHARED} AND f.id = $3`, [tx.agencyId, tx.today, flagId]);
}

/** How many families each social worker cares for, on a day. */
export interface Caseload {
  readonly staffMemberId: Id;
  readonly displayName: string;
  readonly families: number;
  readonly asKeyWorker: number;
}

export function caseloads(tx: Tx, on: IsoDate): Promise<Caseload[]> {
  return tx.rows<Caseload>(
    `SELECT s.id AS staff_member_id, s.display_name, count(t.id) AS families, count(t.id) FILTER (WHERE t.role = 'key_worker') AS as_key_worker
     FROM core.staff_member s
     LEFT JOIN care.care_team_member t ON t.agency_id = s.agency_id AND t.staff_member_id = s.id
       AND t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to >= $2)
     WHERE s.agency_id = $1 AND s.active AND 'social_worker' = ANY (s.roles)
     GROUP BY s.id, s.display_name ORDER BY s.display_name, s.id`,
    [tx.agencyId, on],
  );
}
