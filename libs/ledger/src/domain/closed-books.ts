import { addMonths, firstDayOf, monthOf, refusal, type IsoDate, type Month, type Refusal } from '#kernel';
import type { CauseKind } from './chart';

export type BooksRefusal =
  | 'ledger_month_closed'
  | 'close_month_not_over'
  | 'close_month_already'
  | 'close_month_before_books'
  | 'close_month_blocked'
  | 'close_month_exceptions'
  | 'reopen_month_not_closed'
  | 'reopen_month_not_last'
  | 'reopen_month_reason';

/** Acts of our own, dated by whoever does them: a closed month refuses them. Everything else is news from outside, which comes when it comes. */
const OWN_ACTS: ReadonlySet<CauseKind> = new Set<CauseKind>(['charge', 'correction', 'interest', 'costs', 'settlement', 'cash', 'write_off']);

/**
 * The day an entry is booked on when the books are closed through a month (null: nothing is closed). A closed month
 * stays as the accountant got it: what happened in it and becomes known later (a bank line, a landlord's answer), and
 * the reversal of what was booked in it, goes to the first open day; an act of our own dated into it is refused.
 */
export function dayToBook(cause: CauseKind | 'reversal', wanted: IsoDate, closedThrough: Month | null): IsoDate | Refusal<BooksRefusal> {
  if (closedThrough === null || monthOf(wanted) > closedThrough) return wanted;
  const openFromOn = firstDayOf(addMonths(closedThrough, 1));
  if (cause !== 'reversal' && OWN_ACTS.has(cause)) return refusal('ledger_month_closed', { month: monthOf(wanted), openFromOn });
  return openFromOn;
}
