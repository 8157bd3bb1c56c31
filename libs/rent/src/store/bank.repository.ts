import { createHash } from 'node:crypto';
import { halere, newId, type Halere, type Id, type IsoDate } from '#kernel';
import { chunksOf, type StoredFile as KeptFile, type Tx } from '#platform';
import type { IdentifiedLine } from '../domain/bank/identity';
import type { PayoutFacts, TenancyFacts } from '../domain/bank/piles';
import type { BankFile, BankFormat } from '../domain/bank/statement';
import type { BankLineChangeRow, BankLineRow, BankPostingRow, BankStatementRow } from './bank.entity';

export type StoredFile = Pick<KeptFile, 'id' | 'sha256' | 'size'>;

export async function fileById(tx: Tx, fileId: Id): Promise<StoredFile | null> {
  return tx.row<StoredFile>('SELECT id, sha256, size FROM core.file WHERE agency_id = $1 AND id = $2', [tx.agencyId, fileId]);
}

/** The bytes of a kept file, a megabyte at a time. */
export function bytesOf(tx: Tx, file: StoredFile): BankFile {
  return () => chunksOf(tx, file);
}

/** One of the agency's own accounts. */
export interface OwnAccount {
  readonly id: Id;
  readonly bankAccount: string;
  readonly iban: string;
  readonly currency: string;
}

/** The agency's accounts, locked until the act ends: files of one agency are taken in one after another. */
export async function lockBankAccounts(tx: Tx): Promise<OwnAccount[]> {
  return tx.rows('SELECT id, bank_account, iban, currency FROM money.bank_account WHERE agency_id = $1 ORDER BY id FOR UPDATE', [tx.agencyId]);
}

export type KnownLine = BankLineRow & { readonly format: BankFormat };

/** What we already have of an account under these references. */
export async function linesByReference(tx: Tx, bankAccountId: Id, references: readonly string[]): Promise<KnownLine[]> {
  return tx.rows<KnownLine>(
    `SELECT l.*, s.format FROM unnest($3::text[]) AS r (reference)
     JOIN money.bank_line l ON l.agency_id = $1 AND l.bank_account_id = $2 AND l.reference = r.reference
     JOIN money.bank_statement s ON s.agency_id = l.agency_id AND s.id = l.statement_id`,
    [tx.agencyId, bankAccountId, [...new Set(references)]],
  );
}

/**
 * Lines of an account that a file of the other kind (notification or statement) has told for these days and amounts, in their
 * order; not those that stand for a booking of yet another reference already.
 */
export async function linesToldOtherwise(tx: Tx, bankAccountId: Id, fileId: Id, isNotification: boolean, wanted: readonly Pick<IdentifiedLine, 'bookedOn' | 'amount' | 'reference'>[]): Promise<KnownLine[]> {
  return tx.rows<KnownLine>(
    `SELECT l.*, s.format FROM (SELECT DISTINCT w.booked_on, w.amount FROM unnest($5::date[], $6::bigint[]) AS w (booked_on, amount)) w
     JOIN money.bank_line l ON l.agency_id = $1 AND l.bank_account_id = $2 AND l.booked_on = w.booked_on AND l.amount = w.amount
     JOIN money.bank_statement s ON s.agency_id = l.agency_id AND s.id = l.statement_id AND s.file_id <> $3 AND (s.format = 'camt.054') <> $4
     WHERE NOT EXISTS (SELECT 1 FROM money.bank_line_change c WHERE c.agency_id = l.agency_id AND c.line_id = l.id AND c.found->>'reference' <> l.reference AND NOT c.found->>'reference' = ANY ($7))
     ORDER BY l.booked_on, s.imported_at, l.position, l.id`,
    [tx.agencyId, bankAccountId, fileId, isNotification, wanted.map((line) => line.bookedOn), wanted.map((line) => line.amount), wanted.map((line) => line.reference)],
  );
}

/**
 * The first payment of each batch of these days and totals that a file of the other kind has told payment by payment; not of one
 * whose payments stand for bookings of yet other references already.
 */
export async function batchesToldOtherwise(tx: Tx, bankAccountId: Id, fileId: Id, isNotification: boolean, wanted: readonly Pick<IdentifiedLine, 'bookedOn' | 'amount' | 'reference'>[]): Promise<KnownLine[]> {
  return tx.rows<KnownLine>(
    `SELECT DISTINCT ON (s.imported_at, l.statement_id, l.batch_entry) l.*, s.format
     FROM (SELECT DISTINCT w.booked_on, w.amount FROM unnest($5::date[], $6::bigint[]) AS w (booked_on, amount)) w
     JOIN money.bank_line l ON l.agency_id = $1 AND l.bank_account_id = $2 AND l.booked_on = w.booked_on AND l.batch_total = w.amount
     JOIN money.bank_statement s ON s.agency_id = l.agency_id AND s.id = l.statement_id AND s.file_id <> $3 AND (s.format = 'camt.054') <> $4
     WHERE NOT EXISTS (
       SELECT 1 FROM money.bank_line m JOIN money.bank_line_change c ON c.agency_id = m.agency_id AND c.line_id = m.id
       WHERE m.agency_id = l.agency_id AND m.statement_id = l.statement_id AND m.batch_entry = l.batch_entry AND c.found->>'reference' <> m.reference AND NOT c.found->>'reference' = ANY ($7))
     ORDER BY s.imported_at, l.statement_id, l.batch_entry, l.position`,
    [tx.agencyId, bankAccountId, fileId, isNotification, wanted.map((line) => line.bookedOn), wanted.map((line) => line.amount), wanted.map((line) => line.reference)],
  );
}

/** Whether the account has a file of the other kind at all: most agencies never mix notifications with statements. */
export async function hasOtherKind(tx: Tx, bankAccountId: Id, isNotification: boolean): Promise<boolean> {
  return (await tx.row(`SELECT 1 AS one FROM money.bank_statement WHERE agency_id = $1 AND bank_account_id = $2 AND (format = 'camt.054') <> $3 LIMIT 1`, [tx.agencyId, bankAccountId, isNotification])) !== null;
}

export async function insertLines(tx: Tx, statementId: Id, bankAccountId: Id, lines: readonly IdentifiedLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.run(
    `INSERT INTO money.bank_line (agency_id, id, statement_id, bank_account_id, reference, occurrence, position, booked_on, amount, counter_account,
       counter_bank, counter_name, variable_symbol, constant_symbol, specific_symbol, message, reversal, batch_total, batch_entry)
     SELECT $1, l.id, $2, $3, l.reference, l.occurrence, l.position, l.booked_on, l.amount, l.counter_account,
       l.counter_bank, l.counter_name, l.variable_symbol, l.constant_symbol, l.specific_symbol, l.message, l.reversal, l.batch_total, l.batch_entry
     FROM unnest($4::uuid[], $5::text[], $6::int[], $7::int[], $8::date[], $9::bigint[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
       $15::text[], $16::text[], $17::boolean[], $18::bigint[], $19::int[]) AS l (id, reference, occurrence, position, booked_on, amount, counter_account,
       counter_bank, counter_name, variable_symbol, constant_symbol, specific_symbol, message, reversal, batch_total, batch_entry)`,
    [
      tx.agencyId,
      statementId,
      bankAccountId,
      lines.map(() => newId()),
      lines.map((line) => line.reference),
      lines.map((line) => line.occurrence),
      lines.map((line) => line.position),
      lines.map((line) => line.bookedOn),
      lines.map((line) => line.amount),
      lines.map((line) => line.counterAccount),
      lines.map((line) => line.counterBank),
      lines.map((line) => line.counterName),
      lines.map((line) => line.variableSymbol),
      lines.map((line) => line.constantSymbol),
      lines.map((line) => line.specificSymbol),
      lines.map((line) => line.message),
      lines.map((line) => line.reversal),
      lines.map((line) => line.batch?.total ?? null),
      lines.map((line) => line.batch?.entry ?? null),
    ],
  );
}

/** What a later file says else of a known line: another booking, a total of its batch, or the payments of which it is the total. */
export interface Change {
  readonly found: readonly IdentifiedLine[];
  readonly lineId: Id;
}

type FoundLine = BankLineChangeRow['found'];
const bare = ({ occurrence: _, alsoNamed: __, batch: ___, ...line }: IdentifiedLine): FoundLine => line as FoundLine;

function foundOf({ found }: Change): FoundLine {
  const [first] = found as [IdentifiedLine];
  if (!first.batch || found.length === 1) return bare(first);
  const nobody = { counterAccount: null, counterBank: null, counterName: null, variableSymbol: null, constantSymbol: null, specificSymbol: null, message: null };
  return { ...bare(first), ...nobody, reference: first.batch.reference ?? first.reference, amount: first.batch.total, details: found.map(bare) };
}

/** The same wherever in its file it stands. */
const withoutPlace = (found: FoundLine): object => ({ ...found, position: 0, ...(found.details && { details: found.details.map((line) => ({ ...line, position: 0 })) }) });

/** Keeps what a later file says else about known lines, each saying once. */
export async function flagChanges(tx: Tx, fileId: Id, changed: readonly Change[]): Promise<void> {
  if (changed.length === 0) return;
  const found = changed.map(foundOf);
  await tx.run(
    `INSERT INTO money.bank_line_change (agency_id, id, line_id, file_id, booked_on, amount, found, found_sha256, noticed_at)
     SELECT $1, c.id, c.line_id, $2, c.booked_on, c.amount, c.found::jsonb, c.sha256, $9
     FROM unnest($3::uuid[], $4::uuid[], $5::date[], $6::bigint[], $7::text[], $8::text[]) AS c (id, line_id, booked_on, amount, found, sha256)
     ON CONFLICT (agency_id, line_id, found_sha256) DO NOTHING`,
    [
      tx.agencyId,
      fileId,
      changed.map(() => newId()),
      changed.map(({ lineId }) => lineId),
      found.map((line) => line.bookedOn),
      found.map((line) => line.amount),
      found.map((line) => JSON.stringify(line)),
      found.map((line) => createHash('sha256').update(JSON.stringify(withoutPlace(line))).digest('hex')),
      tx.now,
    ],
  );
}

/** Of lines that are totals of batches: the payments another file told, unless a person said that it is another batch. */
export async function paymentsOfTotals(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, readonly FoundLine[]>> {
  const rows = await tx.rows<{ lineId: Id; found: FoundLine }>(
    `SELECT DISTINCT ON (c.line_id) c.line_id, c.found FROM money.bank_line_change c
     WHERE c.agency_id = $1 AND c.line_id = ANY ($2) AND c.found->'details' IS NOT NULL AND c.settled_as IS DISTINCT FROM 'another_booking' ORDER BY c.line_id, c.noticed_at, c.id`,
    [tx.agencyId, lineIds],
  );
  return new Map(rows.map(({ lineId, found }) => [lineId, found.details!]));
}

export async function linesOfStatement(tx: Tx, statementId: Id): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2 ORDER BY position', [tx.agencyId, statementId]);
}

/** A slice of a statement's lines in their order, so that a long one need not be held whole. */
export async function linesPage(tx: Tx, statementId: Id, { first, offset }: Slice): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2 ORDER BY position LIMIT $3 OFFSET $4', [tx.agencyId, statementId, first, offset]);
}

export async function countLines(tx: Tx, statementId: Id): Promise<number> {
  return (await tx.row<{ count: number }>('SELECT count(*) FROM money.bank_line WHERE agency_id = $1 AND statement_id = $2', [tx.agencyId, statementId]))!.count;
}

export async function linesForPosting(tx: Tx, ids: readonly Id[]): Promise<BankLineRow[]> {
  return tx.rows<BankLineRow>('SELECT * FROM money.bank_line WHERE agency_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE', [tx.agencyId, ids]);
}

export async function standingPostings(tx: Tx, where: { readonly lineIds: readonly Id[] } | { readonly batchId: Id }): Promise<BankPostingRow[]> {
  const byLine = 'lineIds' in where;
  return tx.rows<BankPostingRow>(
    `SELECT * FROM money.bank_posting WHERE agency_id = $1 AND ${byLine ? 'line_id = ANY ($2)' : 'batch_id = $2'} AND reversed_at IS NULL ORDER BY id`,
    [tx.agencyId, byLine ? where.lineIds : where.batchId],
  );
}

/** Of lines that stand among unknown money: their amount less what was booked from it to tenancies, payouts and deposits. */
export async function unbookedAside(tx: Tx, lineIds: readonly Id[]): Promise<{ lineId: Id; amount: Halere }[]> {
  return tx.rows(
    `SELECT n.id AS line_id, (n.amount - coalesce(sum(p.amount) FILTER (WHERE p.kind NOT IN ('suspense', 'not_rent')), 0))::bigint AS amount
     FROM money.bank_line n JOIN money.bank_posting p ON p.agency_id = n.agency_id AND p.line_id = n.id AND p.reversed_at IS NULL
     WHERE n.agency_id = $1 AND n.id = ANY ($2) GROUP BY n.id, n.amount HAVING bool_or(p.kind IN ('suspense', 'not_rent'))`,
    [tx.agencyId, lineIds],
  );
}

/** Every posting of these lines, the reversed ones too, oldest first. */
export async function postingsOfLines(tx: Tx, lineIds: readonly Id[]): Promise<(BankPostingRow & { label: string | null; undoable: boolean })[]> {
  return tx.rows(
    `SELECT p.*, coalesce(h.name || ', ' || u.code, ld.name) AS label, b.undone_at IS NULL AS undoable
     FROM money.bank_posting p
     JOIN money.bank_batch b ON b.agency_id = p.agency_id AND b.id = p.batch_id
     LEFT JOIN money.deposit_movement dm ON dm.agency_id = p.agency_id AND dm.id = p.deposit_movement_id
     LEFT JOIN core.tenancy t ON t.agency_id = p.agency_id AND t.id = coalesce(p.tenancy_id, dm.deposit_id)
     LEFT JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     LEFT JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     LEFT JOIN money.payout o ON o.agency_id = p.agency_id AND o.id = p.payout_id
     LEFT JOIN core.landlord ld ON ld.agency_id = o.agency_id AND ld.id = o.landlord_id
     WHERE p.agency_id = $1 AND p.line_id = ANY ($2) ORDER BY p.id`,
    [tx.agencyId, lineIds],
  );
}

export async function markLines(tx: Tx, ids: readonly Id[], state: BankLineRow['state']): Promise<void> {
  if (ids.length > 0) await tx.run('UPDATE money.bank_line SET state = $3 WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids, state]);
}

export async function markReversed(tx: Tx, postingIds: readonly Id[]): Promise<void> {
  await tx.run('UPDATE money.bank_posting SET reversed_at = $3, reversed_by = $4 WHERE agency_id = $1 AND id = ANY ($2) AND reversed_at IS NULL', [tx.agencyId, postingIds, tx.now, tx.actor.accountId]);
}

/** Tenancies that money may be for, with the sums that would surprise nobody in that month. */
export async function tenancyFacts(tx: Tx, on: IsoDate, only: readonly Id[] | null = null): Promise<TenancyFacts[]> {
  const rows = await tx.rows<{ tenancyId: Id; label: string; familyNames: string[]; variableSymbol: string; amounts: (string | null)[]; endedOn: IsoDate | null; planSymbols: string[]; formerSymbols: string[] }>(
    `SELECT t.id AS tenancy_id, h.name || ', ' || u.code AS label, t.variable_symbol,
       CASE WHEN t.state = 'ended' THEN coalesce(t.ended_on, t.ends_on) END AS ended_on,
       array(SELECT DISTINCT m.family_name FROM intake.member m WHERE m.agency_id = t.agency_id AND m.household_id = t.household_id) || string_to_array(h.name, ' ') AS family_names,
       ARRAY[month.total, owed.total, month.total - shares.total] || shares.amounts || plan.amounts AS amounts, plan.symbols AS plan_symbols,
       array(SELECT o.former_symbol FROM money.opening_row o WHERE o.agency_id = t.agency_id AND o.tenancy_id = t.id AND o.former_symbol IS NOT NULL AND NOT o.is_reversed) AS former_symbols
     FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     CROSS JOIN LATERAL (
       SELECT sum(c.amount)::bigint AS total FROM core.tenancy_component c
       WHERE c.agency_id = t.agency_id AND c.tenancy_id = t.id AND c.valid_from <= greatest($2::date, t.starts_on) AND (c.valid_to IS NULL OR c.valid_to >= $2::date)
     ) AS month
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(s.amount), 0)::bigint AS total, coalesce(array_agg(s.amount), '{}') AS amounts FROM core.payer_share s
       WHERE s.agency_id = t.agency_id AND s.tenancy_id = t.id AND s.paid_to = 'agency' AND s.valid_from <= $2::date AND (s.valid_to IS NULL OR s.valid_to >= $2::date)
     ) AS shares
     CROSS JOIN LATERAL (
       SELECT sum(d.open)::bigint AS total FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id
     ) AS owed
     CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(DISTINCT p.symbol), '{}') AS symbols, coalesce(array_agg(DISTINCT i.amount), '{}') AS amounts FROM money.repayment_plan p
       JOIN money.repayment_instalment i ON i.agency_id = p.agency_id AND i.plan_id = p.id
       WHERE p.agency_id = t.agency_id AND p.tenancy_id = t.id AND p.ended_on IS NULL
     ) AS plan
     WHERE t.agency_id = $1 AND t.state IN ('signed', 'ended') AND ($3::uuid[] IS NULL OR t.id = ANY ($3))`,
    [tx.agencyId, on, only],
  );
  return rows.map(({ amounts, familyNames, ...row }) => ({ ...row, familyNames: [...new Set(familyNames.filter((name) => name.length > 2))], usualAmounts: [...new Set(amounts.map(Number).filter((amount) => amount > 0))].map(halere) }));
}

/** Which tenancies money from these accounts has been booked to; an account is "number/bank". */
export async function payersByAccount(tx: Tx, accounts: readonly string[]): Promise<Map<string, Id[]>> {
  const rows = await tx.rows<{ account: string; tenancies: Id[] }>(
    `SELECT l.counter_account || '/' || coalesce(l.counter_bank, '') AS account, array_agg(DISTINCT p.tenancy_id) AS tenancies
     FROM money.bank_line l JOIN money.bank_posting p ON p.agency_id = l.agency_id AND p.line_id = l.id
     WHERE l.agency_id = $1 AND l.counter_account = ANY ($2) AND p.kind = 'payment' AND p.reversed_at IS NULL GROUP BY 1`,
    [tx.agencyId, [...new Set(accounts.map((account) => account.split('/')[0]))]],
  );
  return new Map(rows.map((row) => [row.account, row.tenancies]));
}

/** Payouts that wait for their outgoing line. */
export async function waitingPayouts(tx: Tx): Promise<(PayoutFacts & { dueOn: IsoDate; state: string })[]> {
  return tx.rows(
    `SELECT p.id AS payout_id, l.name || coalesce(' (' || p.month || ')', '') AS label, ltrim(p.variable_symbol, '0') AS variable_symbol, p.amount,
       CASE WHEN l.iban LIKE 'CZ%' THEN substring(l.iban FROM 9) || '/' || substring(l.iban FROM 5 FOR 4) END AS account, p.due_on, p.state, p.landlord_id
     FROM money.payout p JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
     WHERE p.agency_id = $1 AND p.state IN ('due', 'ordered') ORDER BY p.due_on, p.id`,
    [tx.agencyId],
  );
}

/** "symbol amount" of money that came under these symbols. */
export async function receivedUnder(tx: Tx, symbols: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ key: string }>(
    `SELECT DISTINCT variable_symbol || ' ' || amount AS key FROM money.bank_line WHERE agency_id = $1 AND variable_symbol = ANY ($2) AND amount > 0`,
    [tx.agencyId, [...new Set(symbols)]],
  );
  return new Set(rows.map((row) => row.key));
}

/** The newest standing payment of a tenancy with this amount that came by bank before a day. */
export async function paymentToReturn(tx: Tx, tenancyId: Id, amount: Halere, before: IsoDate): Promise<{ paymentId: Id; lineId: Id; heldInSuspense: boolean } | null> {
  return tx.row(
    `SELECT p.id AS payment_id, p.source_id AS line_id,
       EXISTS (SELECT 1 FROM money.bank_posting s WHERE s.agency_id = p.agency_id AND s.line_id = p.source_id AND s.kind IN ('suspense', 'not_rent') AND s.reversed_at IS NULL) AS held_in_suspense
     FROM money.payment p
     WHERE p.agency_id = $1 AND p.tenancy_id = $2 AND p.amount = $3 AND p.received_on <= $4 AND p.source = 'bank_line'
       AND NOT EXISTS (SELECT 1 FROM money.payment r WHERE r.agency_id = p.agency_id AND r.reverses_payment_id = p.id)
     ORDER BY p.received_on DESC, p.id DESC LIMIT 1`,
    [tx.agencyId, tenancyId, amount, before],
  );
}

export async function insertPostings(tx: Tx, rows: readonly Omit<BankPostingRow, 'agencyId' | 'id' | 'reversedAt' | 'reversedBy'>[]): Promise<void> {
  await tx.run(
    `INSERT INTO money.bank_posting (agency_id, id, batch_id, line_id, kind, amount, tenancy_id, payment_id, payout_id, entry_id, reason, rule_id, deposit_movement_id)
     SELECT $1, p.id, p.batch_id, p.line_id, p.kind, p.amount, p.tenancy_id, p.payment_id, p.payout_id, p.entry_id, p.reason, p.rule_id, p.deposit_movement_id
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[], $7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::uuid[], $13::uuid[])
       AS p (id, batch_id, line_id, kind, amount, tenancy_id, payment_id, payout_id, entry_id, reason, rule_id, deposit_movement_id)`,
    [
      tx.agencyId,
      rows.map(() => newId()),
      rows.map((row) => row.batchId),
      rows.map((row) => row.lineId),
      rows.map((row) => row.kind),
      rows.map((row) => row.amount),
      rows.map((row) => row.tenancyId),
      rows.map((row) => row.paymentId),
      rows.map((row) => row.payoutId),
      rows.map((row) => row.entryId),
      rows.map((row) => row.reason),
      rows.map((row) => row.ruleId),
      rows.map((row) => row.depositMovementId),
    ],
  );
}

interface Slice {
  readonly first: number;
  readonly offset: number;
}

export async function statementsPage(tx: Tx, { first, offset }: Slice): Promise<{ rows: BankStatementRow[]; totalCount: number }> {
  const rows = await tx.rows<BankStatementRow>('SELECT * FROM money.bank_statement WHERE agency_id = $1 ORDER BY period_to DESC, id DESC LIMIT $2 OFFSET $3', [tx.agencyId, first, offset]);
  const count = await tx.row<{ count: number }>('SELECT count(*) FROM money.bank_statement WHERE agency_id = $1', [tx.agencyId]);
  return { rows, totalCount: count!.count };
}

/** How many lines of each statement nobody has decided about. */
export async function waitingByStatement(tx: Tx, statementIds: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await tx.rows<{ statementId: Id; count: number }>(
    `SELECT statement_id, count(*) FROM money.bank_line WHERE agency_id = $1 AND statement_id = ANY ($2) AND state = 'open' GROUP BY statement_id`,
    [tx.agencyId, statementIds],
  );
  const found = new Map(rows.map((row) => [row.statementId, row.count]));
  return new Map(statementIds.map((id) => [id, found.get(id) ?? 0]));
}

/** Money booked but not understood, the oldest first. */
export async function linesInSuspense(tx: Tx, { first, offset }: Slice): Promise<{ rows: BankLineRow[]; totalCount: number }> {
  const rows = await tx.rows<BankLineRow>(`SELECT * FROM money.bank_line WHERE agency_id = $1 AND state = 'suspense' ORDER BY booked_on, id LIMIT $2 OFFSET $3`, [tx.agencyId, first, offset]);
  const count = await tx.row<{ count: number }>(`SELECT count(*) FROM money.bank_line WHERE agency_id = $1 AND state = 'suspense'`, [tx.agencyId]);
  return { rows, totalCount: count!.count };
}

const MOST_CHOICES = 20;
const ACCENTED = 'áčďéěíňóřšťúůýžäöüľĺŕôâ';
const PLAIN = 'acdeeinorstuuyzaoullroa';

export async function searchTenancies(tx: Tx, search: string): Promise<TenancyFacts[]> {
  const words = search.trim().split(/\s+/).filter((word) => word !== '').map((word) => `%${word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await tx.rows<{ id: Id }>(
    `SELECT t.id FROM core.tenancy t
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
     JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id
     WHERE t.agency_id = $1 AND t.state IN ('signed', 'ended')
       AND translate(lower(concat_ws(' ', h.name, h.code, u.code, t.number, t.variable_symbol,
         (SELECT string_agg(m.given_name || ' ' || m.family_name, ' ') FROM intake.member m WHERE m.agency_id = h.agency_id AND m.household_id = h.id))), '${ACCENTED}', '${PLAIN}') LIKE ALL ($2::text[])
     ORDER BY t.state DESC, h.name, t.starts_on DESC LIMIT ${MOST_CHOICES}`,
    [tx.agencyId, words],
  );
  if (rows.length === 0) return [];
  const facts = new Map((await tenancyFacts(tx, tx.today, rows.map((row) => row.id))).map((each) => [each.tenancyId, each]));
  return rows.map((row) => facts.get(row.id)!);
}

export interface ChangeView {
  readonly id: Id;
  readonly lineId: Id;
  readonly position: number;
  readonly knownBookedOn: IsoDate;
  readonly knownAmount: Halere;
  readonly foundBookedOn: IsoDate;
  readonly foundAmount: Halere;
  /** A booking under another reference that probably is the same one: a notification and the statement that followed. */
  readonly isProbablySame: boolean;
  /** How many payments a batch has that one file tells as a whole and the other one by one; null when it is no batch. */
  readonly batchLines: number | null;
  readonly counterName: string | null;
  readonly noticedAt: Date;
}

export async function changesOfStatement(tx: Tx, statementId: Id): Promise<ChangeView[]> {
  return tx.rows(
    `SELECT c.id, c.line_id, l.position, l.booked_on AS known_booked_on, l.amount AS known_amount, c.booked_on AS found_booked_on, c.amount AS found_amount,
       (c.found->>'reference' <> l.reference OR b.lines IS NOT NULL) AS is_probably_same, b.lines AS batch_lines, coalesce(l.counter_name, c.found->>'counterName') AS counter_name, c.noticed_at
     FROM money.bank_line_change c JOIN money.bank_line l ON l.agency_id = c.agency_id AND l.id = c.line_id
     JOIN money.bank_statement s ON s.agency_id = c.agency_id AND s.id = $2
     LEFT JOIN LATERAL (
       SELECT CASE
         WHEN c.found->'details' IS NOT NULL THEN jsonb_array_length(c.found->'details')
         WHEN l.batch_total = c.amount THEN (SELECT count(*)::int FROM money.bank_line m WHERE m.agency_id = l.agency_id AND m.statement_id = l.statement_id AND m.batch_entry = l.batch_entry)
       END AS lines) b ON true
     WHERE c.agency_id = $1 AND (l.statement_id = $2 OR (c.file_id = s.file_id AND l.bank_account_id = s.bank_account_id)) AND c.settled_at IS NULL ORDER BY l.position, c.id LIMIT 200`,
    [tx.agencyId, statementId],
  );
}

export interface BatchView {
  readonly id: Id;
  readonly postedAt: Date;
  readonly undoneAt: Date | null;
  readonly lineCount: number;
}

export async function batchesOfStatement(tx: Tx, statementId: Id): Promise<BatchView[]> {
  return tx.rows(
    `SELECT b.id, b.posted_at, b.undone_at, count(DISTINCT p.line_id) AS line_count
     FROM money.bank_batch b JOIN money.bank_posting p ON p.agency_id = b.agency_id AND p.batch_id = b.id
     JOIN money.bank_line l ON l.agency_id = p.agency_id AND l.id = p.line_id
     WHERE b.agency_id = $1 AND l.statement_id = $2 GROUP BY b.id, b.posted_at, b.undone_at ORDER BY b.posted_at DESC, b.id DESC LIMIT 50`,
    [tx.agencyId, statementId],
  );
}

export async function batchById(tx: Tx, batchId: Id): Promise<BatchView | null> {
  return tx.row(
    `SELECT b.id, b.posted_at, b.undone_at, (SELECT count(DISTINCT p.line_id) FROM money.bank_posting p WHERE p.agency_id = b.agency_id AND p.batch_id = b.id) AS line_count
     FROM money.bank_batch b WHERE b.agency_id = $1 AND b.id = $2`,
    [tx.agencyId, batchId],
  );
}
