import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { ACTIVE_STATES } from '../domain/offer-life';
import type { OfferRow } from './offer.entity';

/** Offers that still run, in one statement. */
export function activeOffers(tx: Tx): Promise<Pick<OfferRow, 'id' | 'unitId' | 'householdId' | 'state'>[]> {
  return tx.rows(`SELECT id, unit_id, household_id, state FROM core.offer WHERE agency_id = $1 AND state = ANY ($2)`, [tx.agencyId, ACTIVE_STATES]);
}

/** Offers whose last day has passed before anybody said yes. */
export function overdueOffers(tx: Tx, today: IsoDate): Promise<{ id: Id }[]> {
  return tx.rows(
    `SELECT id FROM core.offer WHERE agency_id = $1 AND state IN ('offered', 'viewing') AND expires_on < $2 ORDER BY id FOR UPDATE SKIP LOCKED`,
    [tx.agencyId, today],
  );
}

export interface OfferFilter {
  /** 'active', 'closed', or null for all. */
  readonly life?: 'active' | 'closed' | null;
  readonly householdId?: Id | null;
  readonly unitId?: Id | null;
}

/** A page of offers: those that run by their last day, then the closed ones, newest first. */
export async function pageOfOffers(tx: Tx, filter: OfferFilter, first: number, offset: number): Promise<{ rows: OfferRow[]; totalCount: number }> {
  const where = `agency_id = $1 AND ($2::text IS NULL OR ($2 = 'active') = (closed_on IS NULL))
    AND ($3::uuid IS NULL OR household_id = $3) AND ($4::uuid IS NULL OR unit_id = $4)`;
  const params = [tx.agencyId, filter.life ?? null, filter.householdId ?? null, filter.unitId ?? null];
  const rows = await tx.rows<OfferRow>(
    `SELECT * FROM core.offer WHERE ${where} ORDER BY (closed_on IS NOT NULL), closed_on DESC, expires_on, id LIMIT $5 OFFSET $6`,
    [...params, first, offset],
  );
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM core.offer WHERE ${where}`, params);
  return { rows, totalCount: count!.count };
}

/** The offer of a flat made last. */
export function lastOfferOf(tx: Tx, unitId: Id): Promise<OfferRow | null> {
  return tx.row<OfferRow>('SELECT * FROM core.offer WHERE agency_id = $1 AND unit_id = $2 ORDER BY offered_on DESC, id DESC LIMIT 1', [tx.agencyId, unitId]);
}
