import type { Halere, Id, IsoDate, Month } from '#kernel';
import type { CoveredThing } from '#guarantee';
import type { Tx } from '#platform';

/** A tenancy that was signed, with everybody named in it. Drafts and cancelled ones never housed anybody. */
export interface StayRow {
  readonly tenancyId: Id;
  readonly tenancyNumber: string;
  readonly householdId: Id;
  readonly householdCode: string;
  readonly householdName: string;
  readonly unitId: Id;
  readonly unitCode: string;
  readonly startsOn: IsoDate;
  readonly handedOverOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly memberIds: Id[];
  readonly memberNames: string[];
  readonly birthDates: IsoDate[];
}

export function stays(tx: Tx): Promise<StayRow[]> {
  return tx.rows<StayRow>(
    `SELECT y.id AS tenancy_id, y.number AS tenancy_number, h.id AS household_id, h.code AS household_code, h.name AS household_name,
       u.id AS unit_id, u.code AS unit_code, y.starts_on, v.held_on AS handed_over_on, coalesce(y.ended_on, y.ends_on) AS ended_on,
       coalesce(p.ids, '{}') AS member_ids, coalesce(p.names, '{}') AS member_names, coalesce(p.births, '{}') AS birth_dates
     FROM core.tenancy y
     JOIN intake.household h ON h.agency_id = y.agency_id AND h.id = y.household_id
     JOIN core.unit u ON u.agency_id = y.agency_id AND u.id = y.unit_id
     LEFT JOIN core.handover v ON v.agency_id = y.agency_id AND v.tenancy_id = y.id AND v.kind = 'move_in'
     LEFT JOIN (
       SELECT t.tenancy_id, array_agg(m.id ORDER BY m.id) AS ids, array_agg(m.given_name || ' ' || m.family_name ORDER BY m.id) AS names,
         array_agg(m.birth_date::text ORDER BY m.id) AS births
       FROM (SELECT DISTINCT tenancy_id, member_id FROM core.tenancy_party WHERE agency_id = $1 AND role <> 'guardian') t
       JOIN intake.member m ON m.agency_id = $1 AND m.id = t.member_id
       GROUP BY t.tenancy_id
     ) p ON p.tenancy_id = y.id
     WHERE y.agency_id = $1 AND y.state IN ('signed', 'ended')
     ORDER BY y.starts_on, y.number`,
    [tx.agencyId],
  );
}

export interface OwnerContractRow {
  readonly id: Id;
  readonly number: string;
  readonly model: 'A' | 'B' | 'C';
  readonly unitId: Id;
  readonly unitCode: string;
  readonly address: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export function ownerContracts(tx: Tx): Promise<OwnerContractRow[]> {
  return tx.rows<OwnerContractRow>(
    `SELECT c.id, c.number, c.model, c.unit_id, u.code AS unit_code, b.street || ' ' || b.house_number || ', ' || b.city AS address,
       c.starts_on AS "from", coalesce(c.ended_on, c.ends_on) AS "to"
     FROM core.owner_contract c
     JOIN core.unit u ON u.agency_id = c.agency_id AND u.id = c.unit_id
     JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     WHERE c.agency_id = $1 AND c.state <> 'draft' ORDER BY u.code, c.starts_on`,
    [tx.agencyId],
  );
}

export interface ApplicantRow {
  readonly householdId: Id;
  readonly code: string;
  readonly name: string;
  readonly state: 'applicant' | 'housed' | 'closed';
  readonly appliedOn: IsoDate;
  readonly closedOn: IsoDate | null;
}

/** Who had applied by a day. An alias is no applicant: its family counts once, under the number it goes on with. */
export function applicants(tx: Tx, asOf: IsoDate): Promise<ApplicantRow[]> {
  return tx.rows<ApplicantRow>(
    `SELECT id AS household_id, code, name, state, applied_on, closed_on FROM intake.household
     WHERE agency_id = $1 AND merged_into IS NULL AND applied_on <= $2 AND (closed_on IS NULL OR closed_on > $2) ORDER BY applied_on, code`,
    [tx.agencyId, asOf],
  );
}

export interface OpenChargeRow {
  readonly tenancyId: Id;
  readonly tenancyNumber: string;
  readonly creditor: 'landlord' | 'agency';
  readonly householdCode: string;
  readonly householdName: string;
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly payer: string;
  readonly usualDay: number | null;
  readonly open: Halere;
}

/**
 * What was open of each charge at the end of a day: charged by then, less what had been allocated to it by then. A month
 * that a family pays to the owner directly counts only when he said that it did not come: no answer is unknown, not unpaid.
 */
export function openCharges(tx: Tx, asOf: IsoDate): Promise<OpenChargeRow[]> {
  return tx.rows<OpenChargeRow>(
    `SELECT y.id AS tenancy_id, y.number AS tenancy_number, y.creditor, h.code AS household_code, h.name AS household_name,
       c.month, c.due_on, c.payer, s.usual_day, (c.amount - coalesce(a.paid, 0))::bigint AS open
     FROM money.charge c
     JOIN core.tenancy y ON y.agency_id = c.agency_id AND y.id = c.tenancy_id
     JOIN intake.household h ON h.agency_id = y.agency_id AND h.id = y.household_id
     LEFT JOIN (
       SELECT charge_id, sum(amount) AS paid FROM money.allocation WHERE agency_id = $1 AND allocated_on <= $2 GROUP BY charge_id
     ) a ON a.charge_id = c.id
     LEFT JOIN LATERAL (
       SELECT usual_day FROM core.payer_share p
       WHERE p.agency_id = c.agency_id AND p.tenancy_id = c.tenancy_id AND p.payer = c.payer AND p.valid_from <= c.due_on
         AND (p.valid_to IS NULL OR p.valid_to >= c.due_on)
       ORDER BY p.valid_from DESC LIMIT 1
     ) s ON true
     WHERE c.agency_id = $1 AND c.charged_on <= $2 AND c.due_on < $2 AND c.amount - coalesce(a.paid, 0) > 0
       AND (c.paid_to = 'agency' OR EXISTS (
         SELECT 1 FROM money.arrival_question q
         WHERE q.agency_id = c.agency_id AND q.tenancy_id = c.tenancy_id AND q.month = c.month AND q.answer IN ('partly', 'not_arrived')))
     ORDER BY c.due_on, y.number`,
    [tx.agencyId, asOf],
  );
}

export interface CareRow {
  readonly householdId: Id;
  readonly code: string;
  readonly name: string;
  readonly since: IsoDate;
  readonly hasKeyWorker: boolean;
}

/** Families with somebody in their care team on a day. Who it is and what they write is not asked. */
export function familiesInCare(tx: Tx, asOf: IsoDate): Promise<CareRow[]> {
  return tx.rows<CareRow>(
    `SELECT h.id AS household_id, h.code, h.name, min(t.valid_from) AS since, bool_or(t.role = 'key_worker') AS has_key_worker
     FROM care.care_team_member t JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     WHERE t.agency_id = $1 AND t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to >= $2)
     GROUP BY h.id, h.code, h.name ORDER BY h.code`,
    [tx.agencyId, asOf],
  );
}

export interface GuaranteeRow {
  readonly tenancyId: Id;
  readonly tenancyNumber: string;
  readonly householdCode: string;
  readonly householdName: string;
  readonly covers: CoveredThing[];
  readonly capMonths: number;
  readonly capAmount: Halere;
  readonly coPaymentPercent: number;
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly payoutDays: number;
  readonly restoredByRecovery: boolean;
  readonly rent: Halere;
  readonly services: Halere;
  readonly paidBefore: Halere;
  readonly recovered: Halere;
  readonly underDecision: Halere;
}

/** Running mediated leases with a guarantee, and what has been drawn from each by a day. */
export function guarantees(tx: Tx, asOf: IsoDate): Promise<GuaranteeRow[]> {
  return tx.rows<GuaranteeRow>(
    `SELECT y.id AS tenancy_id, y.number AS tenancy_number, h.code AS household_code, h.name AS household_name,
       g.covers, g.cap_months, g.cap_amount, g.co_payment_percent, g.waiting_days, g.claim_within_days, g.payout_days, g.restored_by_recovery,
       coalesce(m.rent, 0)::bigint AS rent, coalesce(m.services, 0)::bigint AS services,
       coalesce(d.paid, 0)::bigint AS paid_before, coalesce(r.recovered, 0)::bigint AS recovered, coalesce(d.waiting, 0)::bigint AS under_decision
     FROM core.tenancy y
     JOIN core.guarantee_terms g ON g.agency_id = y.agency_id AND g.owner_contract_id = y.owner_contract_id
     JOIN intake.household h ON h.agency_id = y.agency_id AND h.id = y.household_id
     LEFT JOIN (
       SELECT tenancy_id, sum(amount) FILTER (WHERE component = 'rent') AS rent, sum(amount) FILTER (WHERE component <> 'rent') AS services
       FROM core.tenancy_component WHERE agency_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) GROUP BY tenancy_id
     ) m ON m.tenancy_id = y.id
     LEFT JOIN (
       SELECT tenancy_id, sum(payout_amount) FILTER (WHERE state IN ('approved', 'paid') AND decided_on <= $2) AS paid,
         sum(payout_amount) FILTER (WHERE state = 'proposed') AS waiting
       FROM money.guarantee_claim WHERE agency_id = $1 AND claimed_on <= $2 GROUP BY tenancy_id
     ) d ON d.tenancy_id = y.id
     LEFT JOIN (
       SELECT tenancy_id, sum(amount) AS recovered FROM money.recovery WHERE agency_id = $1 AND received_on <= $2 GROUP BY tenancy_id
     ) r ON r.tenancy_id = y.id
     WHERE y.agency_id = $1 AND y.model = 'A' AND y.state IN ('signed', 'ended') AND y.starts_on <= $2
       AND coalesce(y.ended_on, y.ends_on, 'infinity') >= $2
     ORDER BY y.number`,
    [tx.agencyId, asOf],
  );
}

/** What the funds hold at the end of a day, in haléře: credit of their accounts. */
export async function fundBalance(tx: Tx, asOf: IsoDate): Promise<Halere> {
  const row = await tx.row<{ held: Halere }>(
    `SELECT coalesce(-sum(l.amount), 0)::bigint AS held FROM money.account a
     JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id AND l.booked_on <= $2
     WHERE a.agency_id = $1 AND a.kind = 'fund'`,
    [tx.agencyId, asOf],
  );
  return row!.held;
}
