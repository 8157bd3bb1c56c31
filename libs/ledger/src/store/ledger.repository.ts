import { newId, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { AccountKind, CauseKind } from '../domain/chart';
import type { AccountRef, Entry, EntryLine } from '../domain/entry';

const keyOf = (ref: AccountRef): string => `${ref.kind} ${ref.ownerId}`;

/** An entry with the id it will have and, for a reversal, the entry it undoes. */
export interface EntryToWrite {
  readonly id: Id;
  readonly entry: Entry;
  readonly reversesEntryId: Id | null;
}

/** Ids of the accounts, opened where there are none yet. Sorted first, so that two acts never wait for each other in a ring. */
export async function accountIds(tx: Tx, refs: readonly AccountRef[]): Promise<Map<string, Id>> {
  const wanted = [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const kinds = wanted.map((ref) => ref.kind);
  const owners = wanted.map((ref) => ref.ownerId);
  let found = await findAccounts(tx, kinds, owners);
  if (found.size < wanted.length) {
    const missing = wanted.filter((ref) => !found.has(keyOf(ref)));
    await tx.run(
      `INSERT INTO money.account (agency_id, id, kind, owner_id, opened_at)
       SELECT $1, a.id, a.kind, a.owner_id, $5 FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS a (id, kind, owner_id)
       ON CONFLICT (agency_id, kind, owner_id) DO NOTHING`,
      [tx.agencyId, missing.map(() => newId()), missing.map((ref) => ref.kind), missing.map((ref) => ref.ownerId), tx.now],
    );
    found = await findAccounts(tx, kinds, owners);
  }
  return found;
}

async function findAccounts(tx: Tx, kinds: readonly string[], owners: readonly Id[]): Promise<Map<string, Id>> {
  const rows = await tx.rows<{ id: Id; kind: AccountKind; ownerId: Id }>(
    `SELECT a.id, a.kind, a.owner_id FROM unnest($2::text[], $3::uuid[]) AS w (kind, owner_id)
     JOIN money.account a ON a.agency_id = $1 AND a.kind = w.kind AND a.owner_id = w.owner_id`,
    [tx.agencyId, kinds, owners],
  );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

export async function writeEntries(tx: Tx, entries: readonly EntryToWrite[]): Promise<void> {
  const accounts = await accountIds(tx, entries.flatMap(({ entry }) => entry.lines.map((line) => line.account)));
  await tx.run(
    `INSERT INTO money.entry (agency_id, id, booked_on, cause_kind, cause_id, text, reverses_entry_id, created_at, created_by)
     SELECT $1, e.id, e.booked_on, e.cause_kind, e.cause_id, e.text, e.reverses, $8, $9
     FROM unnest($2::uuid[], $3::date[], $4::text[], $5::uuid[], $6::text[], $7::uuid[]) AS e (id, booked_on, cause_kind, cause_id, text, reverses)`,
    [
      tx.agencyId,
      entries.map((each) => each.id),
      entries.map((each) => each.entry.facts.bookedOn),
      entries.map((each) => each.entry.facts.cause.kind),
      entries.map((each) => each.entry.facts.cause.id),
      entries.map((each) => each.entry.facts.text),
      entries.map((each) => each.reversesEntryId),
      tx.now,
      tx.actor.accountId,
    ],
  );
  const lines = entries.flatMap((each) => each.entry.lines.map((line) => ({ entryId: each.id, bookedOn: each.entry.facts.bookedOn, line })));
  await tx.run(
    `INSERT INTO money.entry_line (agency_id, id, entry_id, account_id, amount, booked_on)
     SELECT $1, l.id, l.entry_id, l.account_id, l.amount, l.booked_on
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::date[]) AS l (id, entry_id, account_id, amount, booked_on)`,
    [
      tx.agencyId,
      lines.map(() => newId()),
      lines.map((each) => each.entryId),
      lines.map((each) => accounts.get(keyOf(each.line.account))),
      lines.map((each) => each.line.amount),
      lines.map((each) => each.bookedOn),
    ],
  );
}

export interface StoredEntry {
  readonly id: Id;
  readonly bookedOn: IsoDate;
  readonly causeKind: CauseKind;
  readonly causeId: Id;
  readonly text: string;
  readonly reversedBy: Id | null;
  readonly lines: readonly EntryLine[];
}

export async function entriesById(tx: Tx, ids: readonly Id[]): Promise<StoredEntry[]> {
  const entries = await tx.rows<Omit<StoredEntry, 'lines'>>(
    `SELECT e.id, e.booked_on, e.cause_kind, e.cause_id, e.text, r.id AS reversed_by
     FROM money.entry e LEFT JOIN money.entry r ON r.agency_id = e.agency_id AND r.reverses_entry_id = e.id
     WHERE e.agency_id = $1 AND e.id = ANY ($2)`,
    [tx.agencyId, ids],
  );
  const lines = await tx.rows<{ entryId: Id; kind: AccountKind; ownerId: Id; amount: Halere }>(
    `SELECT l.entry_id, a.kind, a.owner_id, l.amount FROM money.entry_line l
     JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id
     WHERE l.agency_id = $1 AND l.entry_id = ANY ($2) ORDER BY l.id`,
    [tx.agencyId, ids],
  );
  const byEntry = new Map<Id, EntryLine[]>(entries.map((entry) => [entry.id, []]));
  for (const { entryId, kind, ownerId, amount } of lines) byEntry.get(entryId)?.push({ account: { kind, ownerId }, amount });
  return entries.map((entry) => ({ ...entry, lines: byEntry.get(entry.id) ?? [] }));
}

/** Balances of one kind of account as of a day (null: of all time). Owners without an account are left out. */
export async function balancesOf(tx: Tx, kind: AccountKind, ownerIds: readonly Id[], asOf: IsoDate | null): Promise<Map<Id, Halere>> {
  const rows = await tx.rows<{ ownerId: Id; balance: Halere }>(
    `SELECT a.owner_id, coalesce(sum(l.amount), 0)::bigint AS balance FROM money.account a
     LEFT JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id AND ($4::date IS NULL OR l.booked_on <= $4)
     WHERE a.agency_id = $1 AND a.kind = $2 AND a.owner_id = ANY ($3) GROUP BY a.owner_id`,
    [tx.agencyId, kind, ownerIds, asOf],
  );
  return new Map(rows.map((row) => [row.ownerId, row.balance]));
}
