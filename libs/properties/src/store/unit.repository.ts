import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { UnitService } from '../domain/unit-rules';
import type { BuildingRow, UnitRow } from './unit.entity';

export interface UnitFilter {
  /** Part of a label, street or town, without regard to case and diacritics. */
  readonly search?: string | null;
  readonly landlordId?: Id | null;
  readonly city?: string | null;
  /** Also those withdrawn. */
  readonly withWithdrawn?: boolean;
}

/** One page of flats by town, street and label, and the number of all. */
export async function pageOfUnits(tx: Tx, filter: UnitFilter, first: number, offset: number): Promise<{ rows: UnitRow[]; totalCount: number }> {
  const search = filter.search?.trim() ? `%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const from = `FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
    WHERE u.agency_id = $1
      AND ($2::text IS NULL OR public.unaccent(u.code || ' ' || b.street || ' ' || b.city) ILIKE public.unaccent($2))
      AND ($3::uuid IS NULL OR u.landlord_id = $3) AND ($4::text IS NULL OR b.city = $4) AND ($5::boolean OR u.withdrawn_on IS NULL)`;
  const params = [tx.agencyId, search, filter.landlordId ?? null, filter.city ?? null, filter.withWithdrawn ?? false];
  const rows = await tx.rows<UnitRow>(`SELECT u.* ${from} ORDER BY b.city, u.code, u.id LIMIT $6 OFFSET $7`, [...params, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) ${from}`, params);
  return { rows, totalCount: count!.count };
}

export const unitsByIds = (tx: Tx, ids: readonly Id[]): Promise<UnitRow[]> => tx.rows<UnitRow>('SELECT * FROM core.unit WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);

export const buildingsByIds = (tx: Tx, ids: readonly Id[]): Promise<BuildingRow[]> =>
  tx.rows<BuildingRow>('SELECT * FROM core.building WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);

export const allBuildings = (tx: Tx): Promise<BuildingRow[]> =>
  tx.rows<BuildingRow>('SELECT * FROM core.building WHERE agency_id = $1 ORDER BY city, street, house_number, id', [tx.agencyId]);

export interface AdvanceOfUnit {
  readonly unitId: Id;
  readonly service: UnitService;
  readonly amount: Halere;
}

export const advancesOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<AdvanceOfUnit[]> =>
  tx.rows<AdvanceOfUnit>(
    `SELECT unit_id, service, amount FROM core.unit_advance WHERE agency_id = $1 AND unit_id = ANY ($2)
     ORDER BY unit_id, array_position(ARRAY['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'], service)`,
    [tx.agencyId, unitIds],
  );

/** Flats offered on a day: not withdrawn and free from that day or sooner. Whether somebody lives there is known below. */
export const offeredUnits = (tx: Tx, on: IsoDate): Promise<UnitRow[]> =>
  tx.rows<UnitRow>(
    `SELECT u.* FROM core.unit u JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     WHERE u.agency_id = $1 AND (u.withdrawn_on IS NULL OR u.withdrawn_on > $2) ORDER BY b.city, u.code, u.id`,
    [tx.agencyId, on],
  );
