import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { DepositFacts } from '../domain/bank/piles';
import type { DepositHolder } from '../domain/deposits/deposit';
import type { DatedRate } from '../domain/deposits/deposit-interest';
import { KNOWN_UNPAID } from './arrears.repository';
import { DepositRow, type DepositMovementRow } from './deposits.entity';

/** Neither reversed nor a reversal. */
const STANDING = `m.reverses_movement_id IS NULL AND NOT EXISTS (SELECT 1 FROM money.deposit_movement r WHERE r.agency_id = m.agency_id AND r.reverses_movement_id = m.id)`;

/** What a deposit hangs on: its tenancy or owner contract, as far as the deposit asks. */
export interface DepositGround {
  readonly id: Id;
  readonly side: 'household' | 'owner';
  readonly agreed: Halere;
  readonly model: 'A' | 'B' | 'C';
  readonly endedOn: IsoDate | null;
  readonly symbol: string | null;
}

/** Tenancies and owner contracts by id; a deposit of one is at most one. */
export async function depositGrounds(tx: Tx, ids: readonly Id[]): Promise<Map<Id, DepositGround>> {
  const rows = await tx.rows<DepositGround>(
    `SELECT t.id, 'household' AS side, t.deposit AS agreed, t.model, CASE WHEN t.state = 'ended' THEN t.ended_on END AS ended_on, t.deposit_symbol AS symbol
     FROM core.tenancy t WHERE t.agency_id = $1 AND t.id = ANY ($2)
     UNION ALL
     SELECT o.id, 'owner', coalesce(d.agreed, 0), o.model, CASE WHEN o.state = 'ended' THEN o.ended_on END, NULL
     FROM core.owner_contract o LEFT JOIN money.deposit d ON d.agency_id = o.agency_id AND d.id = o.id WHERE o.agency_id = $1 AND o.id = ANY ($2)`,
    [tx.agencyId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The row of a deposit, made at its first use, and kept until the act ends: one after another. */
export async function lockDeposit(tx: Tx, ground: DepositGround): Promise<DepositRow> {
  const holder: DepositHolder = ground.side === 'owner' || ground.model === 'A' ? 'landlord' : 'agency';
  await tx.run(
    `INSERT INTO money.deposit (agency_id, id, side, tenancy_id, owner_contract_id, holder, agreed) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (agency_id, id) DO NOTHING`,
    [tx.agencyId, ground.id, ground.side, ground.side === 'household' ? ground.id : null, ground.side === 'owner' ? ground.id : null, holder, ground.agreed],
  );
  const [row] = await tx.find(DepositRow, { id: ground.id }, { lock: 'for update' });
  return row!;
}

export function standingMovements(tx: Tx, depositIds: readonly Id[]): Promise<DepositMovementRow[]> {
  return tx.rows(`SELECT m.* FROM money.deposit_movement m WHERE m.agency_id = $1 AND m.deposit_id = ANY ($2) AND ${STANDING} ORDER BY m.moved_on, m.id`, [tx.agencyId, depositIds]);
}

export function allMovements(tx: Tx, depositIds: readonly Id[]): Promise<(DepositMovementRow & { isReversed: boolean })[]> {
  return tx.rows(
    `SELECT m.*, m.reverses_movement_id IS NULL AND NOT (${STANDING}) AS is_reversed FROM money.deposit_movement m
     WHERE m.agency_id = $1 AND m.deposit_id = ANY ($2) ORDER BY m.moved_on, m.recorded_at, m.id`,
    [tx.agencyId, depositIds],
  );
}

export async function standingBySource(tx: Tx, source: string, sourceIds: readonly Id[]): Promise<DepositMovementRow[]> {
  return tx.rows(`SELECT m.* FROM money.deposit_movement m WHERE m.agency_id = $1 AND m.source = $2 AND m.source_id = ANY ($3) AND ${STANDING} ORDER BY m.id`, [tx.agencyId, source, sourceIds]);
}

export async function movementById(tx: Tx, id: Id): Promise<(DepositMovementRow & { standing: boolean }) | null> {
  return tx.row(`SELECT m.*, ${STANDING} AS standing FROM money.deposit_movement m WHERE m.agency_id = $1 AND m.id = $2`, [tx.agencyId, id]);
}

/** Deposits the agency holds under a symbol of their own: what is missing of them, what waits to be sent back. */
export function depositsBySymbol(tx: Tx): Promise<DepositFacts[]> {
  return tx.rows<DepositFacts>(
    `SELECT t.id AS deposit_id, h.name || ', ' || u.code AS label, t.deposit_symbol AS symbol, greatest(0, t.deposit - x.paid)::bigint AS rest,
       CASE WHEN s.id IS NULL THEN greatest(0, x.held - t.deposit) ELSE x.held END::bigint AS to_return
     FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     LEFT JOIN money.deposit d ON d.agency_id = t.agency_id AND d.id = t.id
     LEFT JOIN money.deposit_settlement s ON s.agency_id = t.agency_id AND s.deposit_id = t.id AND s.undone_at IS NULL
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(m.amount) FILTER (WHERE m.kind = 'paid'), 0)::bigint AS paid, coalesce(sum(m.amount), 0)::bigint AS held
       FROM money.deposit_movement m WHERE m.agency_id = t.agency_id AND m.deposit_id = t.id
     ) x
     WHERE t.agency_id = $1 AND t.deposit_symbol IS NOT NULL AND t.state IN ('draft', 'signed', 'ended') AND coalesce(d.holder, CASE t.model WHEN 'A' THEN 'landlord' ELSE 'agency' END) = 'agency'`,
    [tx.agencyId],
  );
}

/** The agency's rates of deposit interest (policy `deposit_interest`: { "percent": 2.5 }), oldest first. */
export async function depositRates(tx: Tx): Promise<DatedRate[]> {
  const rows = await tx.rows<{ validFrom: IsoDate; percent: number | null }>(
    `SELECT valid_from, (value->>'percent')::numeric AS percent FROM core.agency_policy WHERE agency_id = $1 AND name = 'deposit_interest' ORDER BY valid_from`,
    [tx.agencyId],
  );
  return rows.flatMap(({ validFrom, percent }) => (percent === null ? [] : [{ validFrom, percent: Number(percent) }]));
}

/** All that is owed from a tenancy, and the first month of which nobody knows yet whether the landlord has it. */
export async function owedFromTenancy(tx: Tx, tenancyId: Id): Promise<{ open: Halere; unknownMonth: string | null }> {
  const row = await tx.row<{ open: Halere; unknownMonth: string | null }>(
    `SELECT coalesce(sum(d.open), 0)::bigint AS open, min(c.month) FILTER (WHERE NOT ${KNOWN_UNPAID}) AS unknown_month
     FROM money.open_debt d JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id WHERE d.agency_id = $1 AND d.tenancy_id = $2`,
    [tx.agencyId, tenancyId],
  );
  return row!;
}
