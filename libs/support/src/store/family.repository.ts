import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { TeamRole } from '../domain/team';
import type { VisitForm } from '../domain/visit';
import type { FamilyInCare } from '../domain/whom-to-see';

/** A family in the actor's care with what the doorstep needs: where, how to call, when last, what was promised. */
export interface FamilyRow extends FamilyInCare {
  readonly householdId: Id;
  readonly name: string;
  readonly phone: string | null;
  readonly quietMode: boolean;
  readonly interpreterLanguage: string | null;
  readonly contactAddress: string | null;
  readonly myRole: TeamRole;
  readonly lastSeenForm: VisitForm | null;
  readonly promise: string | null;
  readonly doorNote: string | null;
  readonly tenancyId: Id | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly city: string | null;
  readonly floor: number | null;
  readonly unitNumber: string | null;
  readonly sharesFlags: boolean;
  readonly openGoals: number;
  readonly openFlags: number;
}

/** Whether the family agreed, on the day, that three kinds of flags reach the coordinator. */
const CONSENT_HOLDS = `c.purpose = 'share_flags_with_coordinator' AND c.given_on <= $3
    AND (c.valid_to IS NULL OR c.valid_to >= $3) AND (c.withdrawn_on IS NULL OR c.withdrawn_on > $3)`;

// A planned visit stands until somebody has seen the family on that day or later: a telephone call in between does not
// take it off the list. `promise` is the last next step anybody wrote.
const FAMILIES = `
  SELECT h.id AS household_id, h.code, h.name, h.phone, h.quiet_mode, h.interpreter_language, h.contact_address,
    t.role AS my_role, t.valid_from AS in_care_since,
    seen.visited_on AS last_seen_on, seen.form AS last_seen_form, promised.next_step AS promise,
    planned.next_visit_on AS planned_on, planned.next_visit_at AS planned_at, door.content AS door_note,
    home.tenancy_id, home.street, home.house_number, home.city, home.floor, home.unit_number,
    EXISTS (SELECT 1 FROM intake.consent c WHERE c.agency_id = h.agency_id AND c.household_id = h.id AND ${CONSENT_HOLDS}) AS shares_flags,
    (SELECT count(*) FROM care.goal g WHERE g.agency_id = h.agency_id AND g.household_id = h.id AND g.state = 'open') AS open_goals,
    (SELECT count(*) FROM care.risk_flag f WHERE f.agency_id = h.agency_id AND f.household_id = h.id
      AND f.withdrawn_at IS NULL AND f.closed_at IS NULL) AS open_flags
  FROM care.care_team_member t
  JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
  LEFT JOIN care.door_note door ON door.agency_id = h.agency_id AND door.household_id = h.id
  LEFT JOIN LATERAL (
    SELECT v.visited_on, v.form FROM care.visit v WHERE v.agency_id = h.agency_id AND v.household_id = h.id
    ORDER BY v.visited_on DESC, v.written_at DESC LIMIT 1
  ) seen ON true
  LEFT JOIN LATERAL (
    SELECT v.next_step FROM care.visit v WHERE v.agency_id = h.agency_id AND v.household_id = h.id AND v.next_step IS NOT NULL
    ORDER BY v.visited_on DESC, v.written_at DESC LIMIT 1
  ) promised ON true
  LEFT JOIN LATERAL (
    SELECT last.next_visit_on, last.next_visit_at FROM (
      SELECT v.next_visit_on, v.next_visit_at FROM care.visit v
      WHERE v.agency_id = h.agency_id AND v.household_id = h.id AND v.next_visit_on IS NOT NULL
      ORDER BY v.visited_on DESC, v.written_at DESC LIMIT 1
    ) last
    WHERE seen.visited_on < last.next_visit_on
  ) planned ON true
  LEFT JOIN LATERAL (
    SELECT y.id AS tenancy_id, b.street, b.house_number, b.city, u.floor, u.unit_number
    FROM core.tenancy y
    JOIN core.unit u ON u.agency_id = y.agency_id AND u.id = y.unit_id
    JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
    WHERE y.agency_id = h.agency_id AND y.household_id = h.id AND y.state IN ('signed', 'ended')
      AND y.starts_on <= $3 AND coalesce(y.ended_on, y.ends_on, 'infinity') >= $3
    ORDER BY y.starts_on DESC LIMIT 1
  ) home ON true
  WHERE t.agency_id = $1 AND t.staff_member_id = $2 AND t.valid_from <= $3 AND (t.valid_to IS NULL OR t.valid_to >= $3)`;

/** Every family in the actor's care today: one statement however many. */
export function familiesInCare(tx: Tx, workerId: Id): Promise<FamilyRow[]> {
  return tx.rows<FamilyRow>(`${FAMILIES} ORDER BY h.code`, [tx.agencyId, workerId, tx.today]);
}

export function familyInCare(tx: Tx, workerId: Id, householdId: Id): Promise<FamilyRow | null> {
  return tx.row<FamilyRow>(`${FAMILIES} AND h.id = $4`, [tx.agencyId, workerId, tx.today, householdId]);
}

export async function isInCare(tx: Tx, workerId: Id, householdId: Id): Promise<boolean> {
  const row = await tx.row(
    `SELECT 1 AS one FROM care.care_team_member
     WHERE agency_id = $1 AND staff_member_id = $2 AND household_id = $3 AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)`,
    [tx.agencyId, workerId, householdId, tx.today],
  );
  return row !== null;
}

/** Somebody of the family, for "who was there". */
export interface MemberInCare {
  readonly householdId: Id;
  readonly id: Id;
  readonly givenName: string;
  readonly birthDate: IsoDate;
  readonly relation: string;
}

export function membersOf(tx: Tx, householdIds: readonly Id[]): Promise<MemberInCare[]> {
  return tx.rows<MemberInCare>(
    `SELECT household_id, id, given_name, birth_date, relation FROM intake.member
     WHERE agency_id = $1 AND household_id = ANY ($2) AND left_on IS NULL ORDER BY birth_date, id`,
    [tx.agencyId, householdIds],
  );
}
