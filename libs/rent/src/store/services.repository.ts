import { monthOf, type Halere, type Id, type IsoDate, type Language } from '#kernel';
import type { Tx } from '#platform';
import { SERVICES } from '#tenancies';
import type { Period, SharingHousehold } from '../domain/services/settlement';
import type { ServicesSettlementRow, SettlementObjectionRow, SettlementResultRow } from './services.entity';

type Scope = Pick<ServicesSettlementRow, 'buildingId' | 'unitId' | 'periodFrom' | 'periodTo'>;

/** A household in the scope, with what its paper says of it. */
export interface SettledHousehold extends SharingHousehold {
  readonly model: 'A' | 'B' | 'C';
  readonly ownerContractId: Id;
  readonly variableSymbol: string;
  readonly language: Language;
  readonly unitCode: string;
  readonly address: string;
  readonly landlordName: string;
  readonly householdName: string;
  readonly tenants: readonly string[];
}

/** Who lived in the house (or one flat of it) on some days of the period, by flat and then by day. */
export async function householdsOf(tx: Tx, scope: Scope): Promise<SettledHousehold[]> {
  const rows = await tx.rows<Omit<SettledHousehold, 'people' | 'days'> & { householdId: Id; fromDay: IsoDate; toDay: IsoDate }>(
    `SELECT t.id AS tenancy_id, t.number, t.model, t.owner_contract_id, t.variable_symbol, t.language, t.household_id, u.id AS unit_id, u.code AS unit_code, u.area_m2,
       b.street || ' ' || b.house_number || ', ' || b.postal_code || ' ' || b.city AS address, l.name AS landlord_name, h.name AS household_name,
       greatest(t.starts_on, $4::date) AS from_day, least(coalesce(t.ended_on, t.ends_on, $5::date), $5::date) AS to_day,
       coalesce((SELECT array_agg(m.given_name || ' ' || m.family_name ORDER BY p.id) FROM core.tenancy_party p JOIN intake.member m ON m.agency_id = p.agency_id AND m.id = p.member_id
         WHERE p.agency_id = t.agency_id AND p.tenancy_id = t.id AND p.role IN ('tenant', 'joint_tenant', 'spouse_by_law')), '{}') AS tenants
     FROM core.tenancy t JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     WHERE t.agency_id = $1 AND u.building_id = $2 AND ($3::uuid IS NULL OR u.id = $3) AND t.state IN ('signed', 'ended')
       AND t.starts_on <= $5 AND coalesce(t.ended_on, t.ends_on, $5::date) >= $4
     ORDER BY u.code, t.starts_on, t.id`,
    [tx.agencyId, scope.buildingId, scope.unitId, scope.periodFrom, scope.periodTo],
  );
  const people = await tx.rows<{ householdId: Id; birthDate: IsoDate; leftOn: IsoDate | null }>(
    'SELECT household_id, birth_date, left_on FROM intake.member WHERE agency_id = $1 AND household_id = ANY ($2) ORDER BY id',
    [tx.agencyId, rows.map((row) => row.householdId)],
  );
  return rows.map(({ fromDay, toDay, householdId, ...row }) => ({ ...row, days: { from: fromDay, to: toDay }, people: people.filter((each) => each.householdId === householdId) }));
}

/** Flats of the scope that have a contract with their owner in the period. */
export async function unitsOf(tx: Tx, scope: Scope): Promise<{ unitId: Id; areaM2: number }[]> {
  return tx.rows(
    `SELECT u.id AS unit_id, u.area_m2 FROM core.unit u WHERE u.agency_id = $1 AND u.building_id = $2 AND ($3::uuid IS NULL OR u.id = $3)
       AND EXISTS (SELECT 1 FROM core.owner_contract o WHERE o.agency_id = u.agency_id AND o.unit_id = u.id AND o.state <> 'draft' AND o.starts_on <= $5 AND coalesce(o.ended_on, o.ends_on, $5::date) >= $4)
     ORDER BY u.code`,
    [tx.agencyId, scope.buildingId, scope.unitId, scope.periodFrom, scope.periodTo],
  );
}

export interface AdvanceOfTenancy {
  readonly tenancyId: Id;
  readonly service: string;
  readonly charged: Halere;
  readonly paid: Halere;
}

/** Service advances charged for the months of the period, and what of them is paid. */
export async function advancesOf(tx: Tx, tenancyIds: readonly Id[], period: Period): Promise<AdvanceOfTenancy[]> {
  return tx.rows<AdvanceOfTenancy>(
    `SELECT c.tenancy_id, c.component AS service, sum(c.amount)::bigint AS charged,
       coalesce(sum((SELECT sum(a.amount) FROM money.allocation a WHERE a.agency_id = c.agency_id AND a.charge_id = c.id)), 0)::bigint AS paid
     FROM money.charge c WHERE c.agency_id = $1 AND c.tenancy_id = ANY ($2) AND c.month BETWEEN $3 AND $4 AND c.cause IN ('charge', 'correction') AND c.component = ANY ($5)
     GROUP BY c.tenancy_id, c.component`,
    [tx.agencyId, tenancyIds, monthOf(period.from), monthOf(period.to), [...SERVICES]],
  );
}

/** Another standing settlement that meets the scope and the period; its own forerunner does not count. */
export async function overlapping(tx: Tx, scope: Scope & { readonly id: Id; readonly replacesId: Id | null }): Promise<{ periodFrom: IsoDate; periodTo: IsoDate } | null> {
  return tx.row(
    `SELECT period_from, period_to FROM money.services_settlement
     WHERE agency_id = $1 AND building_id = $2 AND ($3::uuid IS NULL OR unit_id IS NULL OR unit_id = $3) AND state = 'issued' AND period_from <= $5 AND period_to >= $4
       AND id <> $6 AND id IS DISTINCT FROM $7 LIMIT 1`,
    [tx.agencyId, scope.buildingId, scope.unitId, scope.periodFrom, scope.periodTo, scope.id, scope.replacesId],
  );
}

export interface SettlementView extends ServicesSettlementRow {
  readonly buildingLabel: string;
  readonly unitCode: string | null;
  readonly households: number;
  readonly openObjections: number;
}

export async function settlementViews(tx: Tx, ids: readonly Id[] | null): Promise<SettlementView[]> {
  return tx.rows<SettlementView>(
    `SELECT s.*, b.street || ' ' || b.house_number || ', ' || b.city AS building_label, u.code AS unit_code,
       (SELECT count(*) FROM money.settlement_result r WHERE r.agency_id = s.agency_id AND r.settlement_id = s.id) AS households,
       (SELECT count(*) FROM money.settlement_objection o JOIN money.settlement_result r ON r.agency_id = o.agency_id AND r.id = o.result_id
         WHERE o.agency_id = s.agency_id AND r.settlement_id = s.id AND o.outcome IS NULL) AS open_objections
     FROM money.services_settlement s JOIN core.building b ON b.agency_id = s.agency_id AND b.id = s.building_id
     LEFT JOIN core.unit u ON u.agency_id = s.agency_id AND u.id = s.unit_id
     WHERE s.agency_id = $1 AND ($2::uuid[] IS NULL OR s.id = ANY ($2)) ORDER BY s.period_to DESC, s.created_at DESC, s.id DESC LIMIT 100`,
    [tx.agencyId, ids],
  );
}

export async function resultsOf(tx: Tx, settlementId: Id): Promise<SettlementResultRow[]> {
  return tx.rows<SettlementResultRow>('SELECT * FROM money.settlement_result WHERE agency_id = $1 AND settlement_id = $2 ORDER BY id', [tx.agencyId, settlementId]);
}

export async function objectionsOf(tx: Tx, resultIds: readonly Id[]): Promise<SettlementObjectionRow[]> {
  return tx.rows<SettlementObjectionRow>('SELECT * FROM money.settlement_objection WHERE agency_id = $1 AND result_id = ANY ($2) ORDER BY raised_on, id', [tx.agencyId, resultIds]);
}

export async function lockSettlement(tx: Tx, id: Id): Promise<ServicesSettlementRow | null> {
  return tx.row<ServicesSettlementRow>('SELECT * FROM money.services_settlement WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, id]);
}

/** Issuing in one house goes one after another, so that no period is settled twice. */
export async function lockBuilding(tx: Tx, buildingId: Id): Promise<void> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`services ${tx.agencyId} ${buildingId}`]);
}
