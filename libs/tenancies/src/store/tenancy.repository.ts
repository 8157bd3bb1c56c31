import { addDays, firstDayOf, lastDayOf, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { NumberedTerm } from '../domain/term';
import type { ComponentTerm, PayerShareTerm, TenancyState, TenancyTerms } from '../domain/terms';
import type { PayerShareRow, TenancyPartyRow, TenancyRow, TenancyScanRow } from './contract.entity';

type Dated = { readonly tenancyId: Id };

const TERMS = `SELECT t.id AS tenancy_id, t.number, t.kind, t.model, t.state, t.unit_id, t.household_id, t.landlord_id, t.owner_contract_id,
    t.creditor, t.signatory, t.payment_route, t.variable_symbol, t.starts_on, t.ends_on, t.ended_on, o.held_on AS handed_back_on,
    t.due_day, t.deposit, t.deposit_symbol, t.language
  FROM core.tenancy t
  LEFT JOIN core.handover o ON o.agency_id = t.agency_id AND o.tenancy_id = t.id AND o.kind = 'move_out'
  WHERE t.agency_id = $1`;

/** Terms of the tenancies a condition on `t` names, with their whole history or that of some days: three statements. */
async function termsWhere(tx: Tx, condition: string, params: readonly unknown[], days?: { readonly from: IsoDate; readonly to: IsoDate }): Promise<TenancyTerms[]> {
  const rows = await tx.rows<Omit<TenancyTerms, 'components' | 'payerShares'>>(`${TERMS} AND (${condition}) ORDER BY t.id`, [tx.agencyId, ...params]);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.tenancyId);
  const within = days ? 'AND valid_from <= $4 AND coalesce(valid_to, $3) >= $3' : '';
  const ask = [tx.agencyId, ids, ...(days ? [days.from, days.to] : [])];
  const components = await tx.rows<ComponentTerm & Dated>(
    `SELECT tenancy_id, component, amount, valid_from, valid_to FROM core.tenancy_component
     WHERE agency_id = $1 AND tenancy_id = ANY ($2) ${within} ORDER BY tenancy_id, valid_from`,
    ask,
  );
  const shares = await tx.rows<PayerShareTerm & Dated>(
    `SELECT tenancy_id, payer, amount, paid_to, usual_day, valid_from, valid_to FROM core.payer_share
     WHERE agency_id = $1 AND tenancy_id = ANY ($2) ${within} ORDER BY tenancy_id, valid_from, id`,
    ask,
  );
  const componentsOf = grouped(components);
  const sharesOf = grouped(shares);
  return rows.map((row) => ({ ...row, components: componentsOf.get(row.tenancyId) ?? [], payerShares: sharesOf.get(row.tenancyId) ?? [] }));
}

function grouped<Row extends Dated>(rows: readonly Row[]): Map<Id, Omit<Row, 'tenancyId'>[]> {
  const groups = new Map<Id, Omit<Row, 'tenancyId'>[]>();
  for (const { tenancyId, ...row } of rows) {
    const group = groups.get(tenancyId);
    if (group) group.push(row);
    else groups.set(tenancyId, [row]);
  }
  return groups;
}

/** In force on some day from $2 to $3, or the flat handed back only then or later (§ 2295). */
const IN_MONTH = `t.state IN ('signed', 'ended') AND t.starts_on <= $3 AND (coalesce(t.ended_on, t.ends_on, $2) >= $2 OR o.held_on >= $2)`;

export async function tenanciesInMonth(tx: Tx, month: Month): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `SELECT t.id FROM core.tenancy t LEFT JOIN core.handover o ON o.agency_id = t.agency_id AND o.tenancy_id = t.id AND o.kind = 'move_out'
     WHERE t.agency_id = $1 AND (${IN_MONTH}) ORDER BY t.id`,
    [tx.agencyId, firstDayOf(month), lastDayOf(month)],
  );
  return rows.map((row) => row.id);
}

/** Contracts of a month (null) or those named, with what held on its days. */
export function termsOfMonth(tx: Tx, month: Month, tenancyIds: readonly Id[] | null): Promise<TenancyTerms[]> {
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  return tenancyIds === null ? termsWhere(tx, IN_MONTH, [days.from, days.to], days) : termsWhere(tx, 't.id = ANY ($2)', [tenancyIds], days);
}

export const termsByIds = (tx: Tx, ids: readonly Id[]): Promise<TenancyTerms[]> => termsWhere(tx, 't.id = ANY ($2)', [ids]);

export const termsBySymbols = (tx: Tx, symbols: readonly string[]): Promise<TenancyTerms[]> =>
  termsWhere(tx, `t.variable_symbol = ANY ($2) AND t.state <> 'cancelled'`, [symbols]);

/** In force on a day: begun, not over. */
export const termsInForceOn = (tx: Tx, on: IsoDate): Promise<TenancyTerms[]> =>
  termsWhere(tx, `t.state IN ('signed', 'ended') AND t.starts_on <= $2 AND coalesce(t.ended_on, t.ends_on, $2) >= $2`, [on]);

export const termsOfHouseholds = (tx: Tx, householdIds: readonly Id[]): Promise<TenancyTerms[]> => termsWhere(tx, 't.household_id = ANY ($2)', [householdIds]);

/** The tenancy in force today, or else the next to begin, of each flat. */
export const currentTenanciesOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<TenancyRow[]> =>
  tx.rows<TenancyRow>(
    `SELECT DISTINCT ON (unit_id) * FROM core.tenancy WHERE agency_id = $1 AND unit_id = ANY ($2)
       AND state IN ('signed', 'ended') AND coalesce(ended_on, ends_on, $3) >= $3 ORDER BY unit_id, starts_on`,
    [tx.agencyId, unitIds, tx.today],
  );

/** Contracts that hold a flat: signed ones, now and later. */
export function termsHoldingUnit(tx: Tx, unitId: Id, from: IsoDate): Promise<NumberedTerm[]> {
  return tx.rows<NumberedTerm>(
    `SELECT number, starts_on, ends_on, ended_on FROM core.tenancy
     WHERE agency_id = $1 AND unit_id = $2 AND state IN ('signed', 'ended') AND coalesce(ended_on, ends_on, $3) >= $3 ORDER BY starts_on`,
    [tx.agencyId, unitId, from],
  );
}

/** Of some flats those under a signed contract today or later. */
export async function occupiedUnits(tx: Tx, unitIds: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows<{ unitId: Id }>(
    `SELECT DISTINCT unit_id FROM core.tenancy
     WHERE agency_id = $1 AND unit_id = ANY ($2) AND state IN ('signed', 'ended') AND coalesce(ended_on, ends_on, $3) >= $3`,
    [tx.agencyId, unitIds, tx.today],
  );
  return rows.map((row) => row.unitId);
}

/** From when to when each household has had a signed contract; those signed and cancelled before they began are no stay. */
export function signedStays(tx: Tx): Promise<{ householdId: Id; from: IsoDate; to: IsoDate | null }[]> {
  return tx.rows(
    `SELECT household_id, starts_on AS "from", coalesce(ended_on, ends_on) AS "to" FROM core.tenancy
     WHERE agency_id = $1 AND state IN ('signed', 'ended') AND coalesce(ended_on, ends_on, starts_on) >= starts_on ORDER BY starts_on, id`,
    [tx.agencyId],
  );
}

/** Contracts of households under one owner's contract that last beyond a day. */
export function tenanciesUnderBeyond(tx: Tx, ownerContractId: Id, lastDay: IsoDate): Promise<NumberedTerm[]> {
  return tx.rows<NumberedTerm>(
    `SELECT number, starts_on, ends_on, ended_on FROM core.tenancy
     WHERE agency_id = $1 AND owner_contract_id = $2 AND state IN ('signed', 'ended') AND (coalesce(ended_on, ends_on) IS NULL OR coalesce(ended_on, ends_on) > $3)
     ORDER BY starts_on`,
    [tx.agencyId, ownerContractId, lastDay],
  );
}

/** A dated parameter of the law as of a day. */
export async function legalParameter(tx: Tx, name: string, on: IsoDate): Promise<{ readonly value: number; readonly validFrom: IsoDate; readonly source: string }> {
  const row = await tx.row<{ value: number; validFrom: IsoDate; source: string }>(
    `SELECT value, valid_from, source FROM core.legal_parameter
     WHERE name = $1 AND variant = '' AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY valid_from DESC LIMIT 1`,
    [name, on],
  );
  if (!row) throw new Error(`The legal parameter ${name} has no value as of ${on}.`);
  return row;
}

export const tenanciesByIds = (tx: Tx, ids: readonly Id[]): Promise<TenancyRow[]> =>
  tx.rows<TenancyRow>('SELECT * FROM core.tenancy WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);

export const tenanciesOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<TenancyRow[]> =>
  tx.rows<TenancyRow>('SELECT * FROM core.tenancy WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY starts_on DESC, id DESC', [tx.agencyId, unitIds]);

export const tenanciesOfHouseholds = (tx: Tx, householdIds: readonly Id[]): Promise<TenancyRow[]> =>
  tx.rows<TenancyRow>('SELECT * FROM core.tenancy WHERE agency_id = $1 AND household_id = ANY ($2) ORDER BY starts_on DESC, id DESC', [tx.agencyId, householdIds]);

export const partiesOf = (tx: Tx, tenancyIds: readonly Id[]): Promise<TenancyPartyRow[]> =>
  tx.rows<TenancyPartyRow>(
    `SELECT * FROM core.tenancy_party WHERE agency_id = $1 AND tenancy_id = ANY ($2)
     ORDER BY array_position(ARRAY['tenant', 'joint_tenant', 'spouse_by_law', 'guardian', 'member'], role), id`,
    [tx.agencyId, tenancyIds],
  );

export const sharesOf = (tx: Tx, tenancyIds: readonly Id[]): Promise<PayerShareRow[]> =>
  tx.rows<PayerShareRow>('SELECT * FROM core.payer_share WHERE agency_id = $1 AND tenancy_id = ANY ($2) ORDER BY valid_from, id', [tx.agencyId, tenancyIds]);

export const scansOf = (tx: Tx, tenancyIds: readonly Id[]): Promise<TenancyScanRow[]> =>
  tx.rows<TenancyScanRow>('SELECT * FROM core.tenancy_scan WHERE agency_id = $1 AND tenancy_id = ANY ($2) ORDER BY uploaded_at DESC, id DESC', [tx.agencyId, tenancyIds]);

export interface TenancyFilter {
  /** Part of a number, symbol, flat's label, street or household's name, without regard to case and diacritics. */
  readonly search?: string | null;
  readonly states?: readonly TenancyState[] | null;
  /** Only signed ones whose term runs out within so many days. */
  readonly endsWithinDays?: number | null;
}

/** One page of tenancies by flat, the latest first, and the number of all. */
export async function pageOfTenancies(tx: Tx, filter: TenancyFilter, first: number, offset: number): Promise<{ rows: TenancyRow[]; totalCount: number }> {
  const search = filter.search?.trim() ? `%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const until = filter.endsWithinDays == null ? null : addDays(tx.today, filter.endsWithinDays);
  const from = `FROM core.tenancy t JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
    JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
    WHERE t.agency_id = $1
      AND ($2::text IS NULL OR public.unaccent(t.number || ' ' || t.variable_symbol || ' ' || u.code || ' ' || b.street || ' ' || h.name) ILIKE public.unaccent($2))
      AND ($3::text[] IS NULL OR t.state = ANY ($3)) AND ($4::date IS NULL OR (t.state = 'signed' AND t.ends_on BETWEEN $5::date AND $4))`;
  const params = [tx.agencyId, search, filter.states ?? null, until, tx.today];
  const rows = await tx.rows<TenancyRow>(`SELECT t.* ${from} ORDER BY u.code, t.starts_on DESC, t.id LIMIT $6 OFFSET $7`, [...params, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) ${from}`, params);
  return { rows, totalCount: count!.count };
}
