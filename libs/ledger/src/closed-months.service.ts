import { Injectable } from '@nestjs/common';
import { monthOf, newId, refuse, type Month } from '#kernel';
import type { Tx } from '#platform';
import type { Checked } from './domain/checklist';
import type { BooksRefusal } from './domain/closed-books';
import { ClosedMonthRow } from './store/closed-month.entity';
import { closedThrough, firstBookedMonth, holdBooks } from './store/closed-month.repository';

export type { Checked, CheckState } from './domain/checklist';

/** Closes the books through a month and opens the last closed month again; both stay visible. What must be in order first is asked of the caller. */
@Injectable()
export class ClosedMonthsService {
  /**
   * `examine` is asked when nobody books any more, so that what it finds is what is closed.
   * @throws Refused close_month_not_over, close_month_already, close_month_before_books, close_month_blocked, close_month_exceptions
   */
  async close(tx: Tx, month: Month, exceptions: string | null, examine: (tx: Tx) => Promise<readonly Checked[]>): Promise<ClosedMonthRow> {
    if (month >= monthOf(tx.today)) refuse<BooksRefusal>('close_month_not_over', { month }, 'month');
    await holdBooks(tx);
    const closed = await closedThrough(tx);
    if (closed !== null && month <= closed) refuse<BooksRefusal>('close_month_already', { month }, 'month');
    const first = await firstBookedMonth(tx);
    if (first === null || month < first) refuse<BooksRefusal>('close_month_before_books', { month }, 'month');
    const checklist = await examine(tx);
    const blocking = checklist.filter((each) => each.state === 'blocking').length;
    if (blocking > 0) refuse<BooksRefusal>('close_month_blocked', { month, count: blocking });
    const why = exceptions?.trim() || null;
    if (why === null && checklist.some((each) => each.state === 'warning')) refuse<BooksRefusal>('close_month_exceptions', { month }, 'exceptions');
    const row: Omit<ClosedMonthRow, 'agencyId'> = {
      id: newId(), month, checklist, exceptions: why, closedAt: tx.now, closedBy: tx.actor.accountId, reopenedAt: null, reopenedBy: null, reopenReason: null,
    };
    await tx.insert(ClosedMonthRow, row);
    await tx.audit('closeMonth', 'ClosedMonth', row.id, { month, warnings: checklist.filter((each) => each.state === 'warning').map((each) => each.item) });
    return { ...row, agencyId: tx.agencyId };
  }

  /** @throws Refused reopen_month_not_closed, reopen_month_not_last, reopen_month_reason */
  async reopen(tx: Tx, month: Month, reason: string): Promise<ClosedMonthRow> {
    await holdBooks(tx);
    const standing = (await this.months(tx)).filter((row) => row.reopenedAt === null);
    const row = standing.find((each) => each.month === month) ?? refuse<BooksRefusal>('reopen_month_not_closed', { month }, 'month');
    const last = standing[0]!.month;
    if (last !== month) refuse<BooksRefusal>('reopen_month_not_last', { month, last }, 'month');
    const why = reason.trim();
    if (why === '') refuse<BooksRefusal>('reopen_month_reason', {}, 'reason');
    const reopened = { reopenedAt: tx.now, reopenedBy: tx.actor.accountId, reopenReason: why };
    await tx.update(ClosedMonthRow, row.id, reopened);
    await tx.audit('reopenMonth', 'ClosedMonth', row.id, { month });
    return { ...row, ...reopened };
  }

  /** Everything ever closed, the latest month and act first. */
  months(tx: Tx): Promise<ClosedMonthRow[]> {
    return tx.find(ClosedMonthRow, {}, { orderBy: { month: 'DESC', closedAt: 'DESC', id: 'DESC' } });
  }

  closedThrough(tx: Tx): Promise<Month | null> {
    return closedThrough(tx);
  }
}
