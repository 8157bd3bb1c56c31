import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { OpeningImportRow, OpeningRowRow } from './opening.entity';

/** The same owner: name and address alike, whatever the letters' size and spaces. */
export async function landlordLike(tx: Tx, name: string, street: string, city: string): Promise<Id | null> {
  const row = await tx.row<{ id: Id }>(
    `SELECT id FROM core.landlord WHERE agency_id = $1 AND lower(btrim(name)) = lower(btrim($2)) AND lower(btrim(street)) = lower(btrim($3)) AND lower(btrim(city)) = lower(btrim($4)) ORDER BY id LIMIT 1`,
    [tx.agencyId, name, street, city],
  );
  return row?.id ?? null;
}

export async function buildingLike(tx: Tx, place: { readonly street: string; readonly houseNumber: string; readonly city: string; readonly postalCode: string }): Promise<Id | null> {
  const row = await tx.row<{ id: Id }>(
    `SELECT id FROM core.building WHERE agency_id = $1 AND lower(street) = lower(btrim($2)) AND house_number = btrim($3) AND lower(city) = lower(btrim($4))
       AND replace(postal_code, ' ', '') = replace($5, ' ', '') ORDER BY id LIMIT 1`,
    [tx.agencyId, place.street, place.houseNumber, place.city, place.postalCode],
  );
  return row?.id ?? null;
}

export async function unitByCode(tx: Tx, code: string): Promise<{ id: Id; landlordId: Id; landlordName: string } | null> {
  return tx.row(
    `SELECT u.id, u.landlord_id, l.name AS landlord_name FROM core.unit u JOIN core.landlord l ON l.agency_id = u.agency_id AND l.id = u.landlord_id
     WHERE u.agency_id = $1 AND u.code = btrim($2)`,
    [tx.agencyId, code],
  );
}

export async function standingRows(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ rowKey: string; rowSha256: string }>('SELECT row_key, row_sha256 FROM money.opening_row WHERE agency_id = $1 AND row_key = ANY ($2) AND NOT is_reversed', [tx.agencyId, keys]);
  return new Map(rows.map((row) => [row.rowKey, row.rowSha256]));
}

/** One take-over at a time: two files with the same rows go one after the other. */
export async function lockOpening(tx: Tx): Promise<void> {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`opening ${tx.agencyId}`]);
}

export async function rowsOfImport(tx: Tx, importId: Id): Promise<OpeningRowRow[]> {
  return tx.rows<OpeningRowRow>('SELECT * FROM money.opening_row WHERE agency_id = $1 AND import_id = $2 ORDER BY row_number', [tx.agencyId, importId]);
}

/** What stands on a taken-over contract beside what the take-over itself booked: further payments, payouts, deposits. */
export async function isInUse(tx: Tx, row: Pick<OpeningRowRow, 'tenancyId' | 'ownerContractId' | 'made'>): Promise<boolean> {
  const found = await tx.row<{ used: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM money.payment p WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.amount > 0 AND p.source <> 'opening'
         AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id))
       OR EXISTS (SELECT 1 FROM money.payout o WHERE o.agency_id = $1 AND o.owner_contract_id = $3 AND o.state <> 'cancelled' AND $4)
       OR EXISTS (SELECT 1 FROM money.charge c WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.cause NOT IN ('charge', 'correction', 'opening')
         GROUP BY c.component, c.cause HAVING sum(c.amount) <> 0) AS used`,
    [tx.agencyId, row.tenancyId, row.ownerContractId, row.made.includes('owner_contract')],
  );
  return found!.used;
}

export interface OpeningImportView extends OpeningImportRow {
  readonly fileName: string;
  readonly importedByName: string | null;
}

export async function imports(tx: Tx): Promise<OpeningImportView[]> {
  return tx.rows<OpeningImportView>(
    `SELECT i.*, f.name AS file_name, s.display_name AS imported_by_name FROM money.opening_import i JOIN core.file f ON f.agency_id = i.agency_id AND f.id = i.file_id
     LEFT JOIN core.staff_member s ON s.agency_id = i.agency_id AND s.id = i.imported_by WHERE i.agency_id = $1 ORDER BY i.imported_at DESC, i.id DESC LIMIT 50`,
    [tx.agencyId],
  );
}

/** Whether money under a symbol would be some other contract's: its own, its deposit's, a plan's, or one it was taken over with. */
export async function symbolInUse(tx: Tx, symbol: string): Promise<boolean> {
  const found = await tx.row(
    `SELECT 1 AS used WHERE EXISTS (SELECT 1 FROM core.tenancy WHERE agency_id = $1 AND (variable_symbol = $2 OR deposit_symbol = $2))
       OR EXISTS (SELECT 1 FROM money.repayment_plan WHERE agency_id = $1 AND symbol = $2)
       OR EXISTS (SELECT 1 FROM money.opening_row WHERE agency_id = $1 AND former_symbol = $2 AND NOT is_reversed)`,
    [tx.agencyId, symbol],
  );
  return found !== null;
}
