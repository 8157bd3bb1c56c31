import type { Halere, Id } from '#kernel';
import type { Tx } from '#platform';
import { conditionCounts } from '../domain/conditions';
import type { FlatFacts } from '../domain/facts';

interface FlatColumns extends Omit<FlatFacts, 'noPets' | 'noSmoking'> {
  readonly landlordId: Id;
  readonly code: string;
  readonly layout: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly deposit: Halere;
}

/** A flat as matching knows it, and how people call it. */
export interface Flat extends FlatFacts {
  readonly code: string;
  readonly layout: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly deposit: Halere;
  readonly landlordId: Id;
}

interface ConditionColumns {
  readonly unitId: Id;
  readonly kind: string;
  readonly personLimit: number | null;
  readonly verdict: string;
  readonly evidence: string | null;
}

/**
 * Some flats, or every one on offer: with a day from which it is free, not withdrawn, without an offer that still runs.
 * Two statements whatever the number; conditions of the landlord count only when they may.
 */
export async function flatsOf(tx: Tx, which: 'onOffer' | readonly Id[]): Promise<Flat[]> {
  const params = [tx.agencyId, which === 'onOffer' ? null : which, tx.today];
  const rows = await tx.rows<FlatColumns>(
    `SELECT u.id, u.code, u.layout, u.landlord_id, u.deposit, b.street, b.house_number, b.postal_code, b.city, b.part, u.floor, b.has_lift, b.step_free_entrance, u.step_free,
       u.habitable_rooms, u.area_m2, u.rent,
       coalesce((SELECT sum(a.amount) FROM core.unit_advance a WHERE a.agency_id = u.agency_id AND a.unit_id = u.id), 0)::bigint AS services,
       u.energy_estimate AS energy, b.pets_allowed, b.smoking_allowed, u.available_from, u.withdrawn_on, u.max_persons
     FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     WHERE u.agency_id = $1 AND (u.id = ANY ($2::uuid[]) OR ($2::uuid[] IS NULL
       AND u.available_from IS NOT NULL AND (u.withdrawn_on IS NULL OR u.withdrawn_on > $3)
       AND NOT EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = u.agency_id AND o.unit_id = u.id
         AND o.state IN ('offered', 'viewing', 'family_accepted', 'landlord_accepted', 'promised', 'lease_drawn'))))
     ORDER BY u.code`,
    params,
  );
  const conditions = await tx.rows<ConditionColumns>(
    `SELECT unit_id, kind, person_limit, verdict, evidence FROM core.landlord_condition
     WHERE agency_id = $1 AND ended_on IS NULL AND ($2::uuid[] IS NULL OR unit_id = ANY ($2::uuid[])) AND $3::date IS NOT NULL`,
    params,
  );
  return rows.map((row) => withConditions(row, conditions.filter((condition) => condition.unitId === row.id)));
}

/** A number of people the landlord set at the flat itself is read like one recorded as a condition: too few has to be explained. */
function withConditions(row: FlatColumns, conditions: readonly ConditionColumns[]): Flat {
  const counting = conditions.filter(conditionCounts);
  const limits = counting.filter((condition) => condition.kind === 'max_persons').map((condition) => condition.personLimit!);
  if (row.maxPersons !== null && row.maxPersons >= row.habitableRooms) limits.push(row.maxPersons);
  return {
    ...row,
    maxPersons: limits.length === 0 ? null : Math.min(...limits),
    noPets: counting.some((condition) => condition.kind === 'no_pets'),
    noSmoking: counting.some((condition) => condition.kind === 'no_smoking'),
  };
}

