import { newId, type Halere, type Id, type IsoDate } from '#kernel';
import type { AccountKind } from '#ledger';
import type { Tx } from '#platform';
import type { AccountCodes } from '../domain/export/account-codes';

/** Whose an account is, in a word an accountant can look up. */
const OWNER = `LEFT JOIN core.tenancy t ON t.agency_id = a.agency_id AND t.id = a.owner_id
  LEFT JOIN core.owner_contract o ON o.agency_id = a.agency_id AND o.id = a.owner_id
  LEFT JOIN money.bank_account b ON b.agency_id = a.agency_id AND b.id = a.owner_id
  LEFT JOIN money.cash_desk k ON k.agency_id = a.agency_id AND k.id = a.owner_id`;
const OWNER_NAME = `coalesce(t.number, o.number, b.bank_account, k.code, '')`;

export interface JournalLine {
  readonly id: Id;
  readonly entryId: Id;
  readonly bookedOn: IsoDate;
  readonly kind: AccountKind;
  readonly owner: string;
  readonly cause: string;
  readonly text: string;
  readonly amount: Halere;
  readonly isReversal: boolean;
}

/** Lines of a period in the order of days, `size` at a time: memory does not grow with the book. */
export async function* journal(tx: Tx, from: IsoDate, to: IsoDate, size = 5000): AsyncGenerator<readonly JournalLine[]> {
  let after: { bookedOn: IsoDate; id: Id } | null = null;
  for (;;) {
    const rows: JournalLine[] = await tx.rows<JournalLine>(
      `SELECT l.id, l.entry_id, l.booked_on, a.kind, ${OWNER_NAME} AS owner, e.cause_kind AS cause, e.text, l.amount, e.reverses_entry_id IS NOT NULL AS is_reversal
       FROM money.entry_line l JOIN money.entry e ON e.agency_id = l.agency_id AND e.id = l.entry_id JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id ${OWNER}
       WHERE l.agency_id = $1 AND l.booked_on BETWEEN $2 AND $3 AND ($4::date IS NULL OR (l.booked_on, l.id) > ($4, $5::uuid))
       ORDER BY l.booked_on, l.id LIMIT $6`,
      [tx.agencyId, from, to, after?.bookedOn ?? null, after?.id ?? null, size],
    );
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows[rows.length - 1]!;
  }
}

export async function countLines(tx: Tx, from: IsoDate, to: IsoDate): Promise<number> {
  return (await tx.row<{ n: number }>('SELECT count(*) AS n FROM money.entry_line WHERE agency_id = $1 AND booked_on BETWEEN $2 AND $3', [tx.agencyId, from, to]))!.n;
}

export interface Turnover {
  readonly kind: AccountKind;
  readonly owner: string;
  readonly opening: Halere;
  readonly debit: Halere;
  readonly credit: Halere;
}

/** Opening balance, debit and credit of every account that moved or stood in the period; closing = opening + debit − credit. */
export async function turnovers(tx: Tx, from: IsoDate, to: IsoDate): Promise<Turnover[]> {
  return tx.rows<Turnover>(
    `SELECT a.kind, ${OWNER_NAME} AS owner, s.opening, s.debit, s.credit FROM (
       SELECT l.account_id, coalesce(sum(l.amount) FILTER (WHERE l.booked_on < $2), 0)::bigint AS opening,
         coalesce(sum(l.amount) FILTER (WHERE l.booked_on >= $2 AND l.amount > 0), 0)::bigint AS debit, coalesce(-sum(l.amount) FILTER (WHERE l.booked_on >= $2 AND l.amount < 0), 0)::bigint AS credit
       FROM money.entry_line l WHERE l.agency_id = $1 AND l.booked_on <= $3 GROUP BY l.account_id) s
     JOIN money.account a ON a.agency_id = $1 AND a.id = s.account_id ${OWNER}
     WHERE s.opening <> 0 OR s.debit <> 0 OR s.credit <> 0 ORDER BY a.kind, owner, a.id`,
    [tx.agencyId, from, to],
  );
}

/** The agency's own numbers (policy `account_codes`) as of a day; the first ones hold for the months before them too. */
export async function accountCodes(tx: Tx, on: IsoDate): Promise<AccountCodes> {
  const row = await tx.row<{ value: AccountCodes }>(`SELECT value FROM core.agency_policy WHERE agency_id = $1 AND name = 'account_codes'
     ORDER BY valid_from <= $2 DESC, CASE WHEN valid_from <= $2 THEN valid_from END DESC, valid_from LIMIT 1`, [tx.agencyId, on]);
  return row?.value ?? {};
}

export async function keepAccountCodes(tx: Tx, codes: AccountCodes): Promise<void> {
  await tx.run(
    `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, 'account_codes', $3, $4, $5)
     ON CONFLICT (agency_id, name, valid_from) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by`,
    [tx.agencyId, newId(), tx.today, JSON.stringify(codes), tx.actor.accountId],
  );
}
