import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { Tx } from '#platform';
import type { PauseReason } from '../domain/ladder';

export interface OverdueRow {
  readonly chargeId: Id;
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly payer: string;
  readonly component: string;
  readonly usualDay: number | null;
  readonly open: Halere;
}

/**
 * Rent that goes straight to the landlord is late only when he has answered for that month: silence is unknown, never
 * unpaid. For a charge `c`.
 */
export const KNOWN_UNPAID = `(c.paid_to = 'agency' OR c.creditor = 'agency' OR EXISTS (SELECT 1 FROM money.arrival_question q
  WHERE q.agency_id = c.agency_id AND q.tenancy_id = c.tenancy_id AND q.month = c.month AND q.answer IS NOT NULL))`;

/** A service advance: neither rent nor what comes on top of a debt or beside it (interest, costs, a settlement). For a charge `c`. */
export const IS_SERVICE = `(c.cause IN ('charge', 'correction', 'compensation') AND c.component <> 'rent')`;

/** The charge of an open debt `d`, found by its key: a join would tempt the planner to read years of charges for today's debts. */
export const CHARGE_OF_DEBT = '(SELECT * FROM money.charge WHERE agency_id = d.agency_id AND id = d.id LIMIT 1)';

/** A component `k` of the last full month of the terms of a tenancy `t`, seen from a day. */
export const holdsOn = (day: string): string => `k.valid_from <= greatest(t.starts_on, least(${day}, coalesce(t.ended_on, t.ends_on, ${day})))
  AND (k.valid_to IS NULL OR k.valid_to >= greatest(t.starts_on, least(${day}, coalesce(t.ended_on, t.ends_on, ${day}))))`;

/** On which day of the month another payer of a charge `c` with an open debt `d` usually pays; null for the household's own part. */
export const USUAL_DAY = `CASE WHEN c.payer <> 'household' THEN (SELECT s.usual_day FROM core.payer_share s WHERE s.agency_id = d.agency_id AND s.tenancy_id = d.tenancy_id
  AND s.payer = c.payer AND s.valid_from <= d.due_on AND (s.valid_to IS NULL OR s.valid_to >= d.due_on) ORDER BY s.valid_from DESC LIMIT 1) END`;

/** Everything due before today and unpaid, of the agency (null) or of some tenancies. Costs what is owed, not history. */
export async function overdueDebts(tx: Tx, tenancyIds: readonly Id[] | null): Promise<OverdueRow[]> {
  return tx.rows<OverdueRow>(
    `SELECT d.id AS charge_id, d.tenancy_id, c.creditor, c.month, d.due_on, c.payer, c.component, d.open,
       ${USUAL_DAY} AS usual_day
     FROM money.open_debt d CROSS JOIN LATERAL ${CHARGE_OF_DEBT} c
     WHERE d.agency_id = $1 AND d.due_on < $2 AND ($3::uuid[] IS NULL OR d.tenancy_id = ANY ($3)) AND ${KNOWN_UNPAID} ORDER BY d.due_on, d.id`,
    [tx.agencyId, tx.today, tenancyIds],
  );
}

export interface ActRow {
  readonly id: Id;
  readonly tenancyId: Id;
  readonly step: string;
  readonly doneOn: IsoDate;
  readonly outcome: string | null;
  readonly promisedOn: IsoDate | null;
  readonly documentId: Id | null;
  readonly note: string | null;
  readonly doneBy: Id;
  /** Taken back on this day; it counts no more. */
  readonly undoneOn: IsoDate | null;
  readonly undoneBecause: string | null;
}

/** What was done about the debts of some tenancies and stands; with `undone` also what was taken back. */
export async function actsOf(tx: Tx, tenancyIds: readonly Id[], undone = false): Promise<ActRow[]> {
  return tx.rows<ActRow>(
    `SELECT id, tenancy_id, step, done_on, outcome, promised_on, document_id, note, done_by, undone_on, undone_because FROM money.arrears_act
     WHERE agency_id = $1 AND tenancy_id = ANY ($2) AND ($3 OR undone_on IS NULL) ORDER BY done_on, id`,
    [tx.agencyId, tenancyIds, undone],
  );
}

export interface PauseRow {
  readonly id: Id;
  readonly tenancyId: Id;
  readonly reason: PauseReason;
  readonly note: string | null;
  readonly pausedFrom: IsoDate;
  readonly pausedTo: IsoDate;
}

/** Pauses in force today; the one that lasts longest first. */
export async function pausesToday(tx: Tx, tenancyIds: readonly Id[]): Promise<PauseRow[]> {
  return tx.rows<PauseRow>(
    `SELECT id, tenancy_id, reason, note, paused_from, paused_to FROM money.arrears_pause
     WHERE agency_id = $1 AND tenancy_id = ANY ($2) AND ended_on IS NULL AND paused_from <= $3 AND paused_to >= $3 ORDER BY paused_to DESC, id`,
    [tx.agencyId, tenancyIds, tx.today],
  );
}

export interface TenancyFigures {
  readonly tenancyId: Id;
  readonly number: string;
  readonly model: 'A' | 'B' | 'C';
  readonly unitId: Id;
  readonly unitCode: string;
  readonly householdId: Id;
  readonly householdName: string;
  readonly quietMode: boolean;
  readonly phone: string | null;
  readonly landlordName: string;
  readonly agencyName: string;
  /** Rent and advances of the last full month of the terms. */
  readonly monthlyRent: Halere;
  readonly monthlyServices: Halere;
  /** What the household owes the agency because the guarantee paid (A). */
  readonly recourse: Halere;
}

export async function tenancyFigures(tx: Tx, tenancyIds: readonly Id[]): Promise<Map<Id, TenancyFigures>> {
  const rows = await tx.rows<TenancyFigures>(
    `SELECT t.id AS tenancy_id, t.number, t.model, t.unit_id, u.code AS unit_code, t.household_id, h.name AS household_name, h.quiet_mode, h.phone,
       l.name AS landlord_name, g.name AS agency_name, m.rent AS monthly_rent, m.services AS monthly_services,
       coalesce((SELECT sum(e.amount) FROM money.account a JOIN money.entry_line e ON e.agency_id = a.agency_id AND e.account_id = a.id
         WHERE a.agency_id = t.agency_id AND a.kind = 'recourse' AND a.owner_id = t.id), 0)::bigint AS recourse
     FROM core.tenancy t
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.agency_profile g ON g.agency_id = t.agency_id
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(k.amount) FILTER (WHERE k.component = 'rent'), 0)::bigint AS rent, coalesce(sum(k.amount) FILTER (WHERE k.component <> 'rent'), 0)::bigint AS services
       FROM core.tenancy_component k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id AND ${holdsOn('$3')}
     ) m
     WHERE t.agency_id = $1 AND t.id = ANY ($2)`,
    [tx.agencyId, tenancyIds, tx.today],
  );
  return new Map(rows.map((row) => [row.tenancyId, row]));
}

/** The last day before a day on which something was paid late (more than a few days after it was due), per tenancy. */
export async function lastLatePayments(tx: Tx, tenancies: readonly { readonly tenancyId: Id; readonly before: IsoDate }[]): Promise<Map<Id, IsoDate>> {
  const rows = await tx.rows<{ tenancyId: Id; lastLateOn: IsoDate }>(
    `SELECT w.tenancy_id, late.received_on AS last_late_on FROM unnest($2::uuid[], $3::date[]) AS w (tenancy_id, before)
     CROSS JOIN LATERAL (
       SELECT p.received_on FROM money.payment p
       WHERE p.agency_id = $1 AND p.tenancy_id = w.tenancy_id AND p.payer <> 'benefit_office' AND EXISTS (
         SELECT 1 FROM money.allocation a JOIN money.charge c ON c.agency_id = a.agency_id AND c.id = a.charge_id
         WHERE a.agency_id = $1 AND a.payment_id = p.id AND a.amount > 0 AND c.due_on < w.before AND p.received_on > c.due_on + 3)
       ORDER BY p.received_on DESC LIMIT 1
     ) late`,
    [tx.agencyId, tenancies.map((each) => each.tenancyId), tenancies.map((each) => each.before)],
  );
  return new Map(rows.map((row) => [row.tenancyId, row.lastLateOn]));
}

/** A legal parameter on a day. */
export async function parameterOn(tx: Tx, name: string, on: IsoDate): Promise<number> {
  const row = await tx.row<{ value: number }>(
    `SELECT value FROM core.legal_parameter WHERE name = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY valid_from DESC LIMIT 1`,
    [name, on],
  );
  if (row === null) throw new Error(`No legal parameter ${name} on ${on}.`);
  return row.value;
}

/** The agency's own ladders, newest first; none while it keeps the default. */
export function ladderVersions(tx: Tx): Promise<{ id: Id; validFrom: IsoDate; value: unknown }[]> {
  return tx.rows(`SELECT id, valid_from, value FROM core.agency_policy WHERE agency_id = $1 AND name = 'arrears_ladder' ORDER BY valid_from DESC`, [tx.agencyId]);
}

/** The one in force today, null when the agency keeps the default. */
export async function ladderPolicy(tx: Tx): Promise<unknown> {
  return (await ladderVersions(tx)).find((version) => version.validFrom <= tx.today)?.value ?? null;
}
