import { refuse, type Month } from '#kernel';
import { violatedConstraint, type Tx } from '#platform';
import type { BooksRefusal } from '../domain/closed-books';

/** The last closed month: it and everything before it is closed. Null when nothing is. */
export async function closedThrough(tx: Tx): Promise<Month | null> {
  const row = await tx.row<{ month: Month | null }>('SELECT max(month) AS month FROM money.closed_month WHERE agency_id = $1 AND reopened_at IS NULL', [tx.agencyId]);
  return row!.month;
}

/** Waits until every running act that books has ended and lets no other begin to book until this one ends: the key is that of the trigger. */
export async function holdBooks(tx: Tx): Promise<void> {
  await tx.run(`SELECT pg_advisory_xact_lock(hashtextextended('books ' || $1::uuid, 0))`, [tx.agencyId]);
}

/** The month of the first entry of the books, or null when nothing has been booked. */
export async function firstBookedMonth(tx: Tx): Promise<Month | null> {
  const row = await tx.row<{ month: Month | null }>(`SELECT to_char(min(booked_on), 'YYYY-MM') AS month FROM money.entry WHERE agency_id = $1`, [tx.agencyId]);
  return row!.month;
}

/** A month was closed between the question and the booking: the database held it, a person gets a sentence. */
export function refuseBooksClosed(error: unknown): never {
  if (violatedConstraint(error) === 'books_closed') {
    const [, through] = /closed through (\d{4}-\d{2})/.exec((error as Error).message) ?? [];
    const [year, number] = (through ?? '').split('-').map(Number) as [number, number];
    const openFromOn = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
    refuse<BooksRefusal>('ledger_month_closed', { month: through ?? '', openFromOn });
  }
  throw error;
}
