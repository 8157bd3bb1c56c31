import { createHash } from 'node:crypto';
import { newId, type Id } from '#kernel';
import { chunksOf, type StoredFile as KeptFile, type Tx } from '#platform';
import type { IdentifiedLine } from '../domain/bank/identity';
import type { BankFile, BankFormat } from '../domain/bank/statement';
import type { BankLineChangeRow, BankLineRow } from './bank.entity';

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
