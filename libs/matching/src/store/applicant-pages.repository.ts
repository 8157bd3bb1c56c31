import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { ApplicantPageRow } from './applicant-page.entity';

/** Whether any page waits to be written anew: asked by the worker every few seconds. */
export async function anyPageMarked(tx: Tx): Promise<boolean> {
  const row = await tx.row<{ isMarked: boolean }>('SELECT EXISTS (SELECT 1 FROM core.applicant_page_dirty WHERE agency_id = $1) AS is_marked', [tx.agencyId]);
  return row!.isMarked;
}

/** A marker of every page becomes one of each page that is open. */
export async function spreadMarkers(tx: Tx): Promise<void> {
  const taken = await tx.run('DELETE FROM core.applicant_page_dirty WHERE agency_id = $1 AND page_id IS NULL', [tx.agencyId]);
  if (taken > 0) await markOpenPages(tx);
}

export async function markOpenPages(tx: Tx): Promise<void> {
  await tx.run(`INSERT INTO core.applicant_page_dirty (agency_id, page_id) SELECT agency_id, id FROM core.applicant_page WHERE agency_id = $1 AND state <> 'closed'`, [tx.agencyId]);
}

/** Takes the markers of some pages away. What is read after them is at least as new; a change committed later leaves another one. */
export async function takeMarked(tx: Tx, most: number): Promise<Id[]> {
  const rows = await tx.rows<{ pageId: Id }>(
    `WITH pages AS (SELECT DISTINCT page_id FROM core.applicant_page_dirty WHERE agency_id = $1 AND page_id IS NOT NULL ORDER BY page_id LIMIT $2)
     DELETE FROM core.applicant_page_dirty d USING pages WHERE d.agency_id = $1 AND d.page_id = pages.page_id RETURNING d.page_id`,
    [tx.agencyId, most],
  );
  return [...new Set(rows.map(({ pageId }) => pageId))];
}

/** Those of the families that have a page, locked: of two who write one page the later one has read later. */
export async function lockPages(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>('SELECT id FROM core.applicant_page WHERE agency_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE', [tx.agencyId, ids]);
  return rows.map(({ id }) => id);
}

export async function keepPages(tx: Tx, pages: readonly Omit<ApplicantPageRow, 'agencyId'>[]): Promise<void> {
  if (pages.length === 0) return;
  await tx.run(
    `INSERT INTO core.applicant_page (agency_id, id, code, state, applied_on, return_until, missing, reasons, free_flats, suitable_flats, helper_name, helper_phone, helper_email, refreshed_at)
     SELECT $1, p.* FROM jsonb_to_recordset($2::jsonb) AS p ("id" uuid, "code" text, "state" text, "appliedOn" date, "returnUntil" date, "missing" text[], "reasons" jsonb, "freeFlats" integer,
       "suitableFlats" integer, "helperName" text, "helperPhone" text, "helperEmail" text, "refreshedAt" timestamptz)
     ON CONFLICT (agency_id, id) DO UPDATE SET code = excluded.code, state = excluded.state, applied_on = excluded.applied_on, return_until = excluded.return_until,
       missing = excluded.missing, reasons = excluded.reasons, free_flats = excluded.free_flats, suitable_flats = excluded.suitable_flats,
       helper_name = excluded.helper_name, helper_phone = excluded.helper_phone, helper_email = excluded.helper_email, refreshed_at = excluded.refreshed_at`,
    [tx.agencyId, JSON.stringify(pages)],
  );
}

/** Families for whom people chose a flat since `since`: nobody has offered it yet, the flat is still free, nobody decided anew and no appeal asks to. */
export async function chosenFamilies(tx: Tx, householdIds: readonly Id[], since: IsoDate): Promise<Set<Id>> {
  const rows = await tx.rows<{ householdId: Id }>(
    `SELECT DISTINCT d.household_id FROM core.match_decision d WHERE d.agency_id = $1 AND d.household_id = ANY ($2) AND d.decided_on > $3
       AND NOT EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = d.agency_id AND (o.decision_id = d.id OR o.unit_id = d.unit_id AND o.closed_on IS NULL))
       AND NOT EXISTS (SELECT 1 FROM core.match_decision later WHERE later.agency_id = d.agency_id AND later.unit_id = d.unit_id AND later.id > d.id)
       AND NOT EXISTS (SELECT 1 FROM core.appeal a JOIN core.family_verdict v ON v.agency_id = a.agency_id AND v.id = a.verdict_id
         WHERE a.agency_id = d.agency_id AND v.decision_id = d.id AND a.state = 'upheld')`,
    [tx.agencyId, householdIds, since],
  );
  return new Set(rows.map(({ householdId }) => householdId));
}

export interface Helper {
  readonly id: Id;
  readonly displayName: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Whom a family may call: coordinators who work here, by name. */
export function helpersOf(tx: Tx): Promise<Helper[]> {
  return tx.rows<Helper>(`SELECT id, display_name, phone, email FROM core.staff_member WHERE agency_id = $1 AND active AND roles && ARRAY['coordinator'] ORDER BY display_name, id`, [tx.agencyId]);
}
