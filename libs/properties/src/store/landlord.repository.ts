import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { LeadStage } from '../domain/lead-life';
import type { LandlordLeadRow, LandlordRow } from './landlord.entity';

export const landlordsByIds = (tx: Tx, ids: readonly Id[]): Promise<LandlordRow[]> =>
  tx.rows<LandlordRow>('SELECT * FROM core.landlord WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);

export const leadsByIds = (tx: Tx, ids: readonly Id[]): Promise<LandlordLeadRow[]> =>
  tx.rows<LandlordLeadRow>('SELECT * FROM core.landlord_lead WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);

export async function pageOfLandlords(tx: Tx, search: string | null, first: number, offset: number): Promise<{ rows: LandlordRow[]; totalCount: number }> {
  const pattern = search?.trim() ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const from = `FROM core.landlord WHERE agency_id = $1 AND ($2::text IS NULL OR public.unaccent(name) ILIKE public.unaccent($2))`;
  const rows = await tx.rows<LandlordRow>(`SELECT * ${from} ORDER BY name, id LIMIT $3 OFFSET $4`, [tx.agencyId, pattern, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) ${from}`, [tx.agencyId, pattern]);
  return { rows, totalCount: count!.count };
}

/** One page of leads: those to be called soonest first. */
export async function pageOfLeads(tx: Tx, stages: readonly LeadStage[] | null, first: number, offset: number): Promise<{ rows: LandlordLeadRow[]; totalCount: number }> {
  const from = `FROM core.landlord_lead WHERE agency_id = $1 AND ($2::text[] IS NULL OR stage = ANY ($2))`;
  const rows = await tx.rows<LandlordLeadRow>(`SELECT * ${from} ORDER BY call_by NULLS LAST, created_at DESC, id LIMIT $3 OFFSET $4`, [tx.agencyId, stages, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) ${from}`, [tx.agencyId, stages]);
  return { rows, totalCount: count!.count };
}
