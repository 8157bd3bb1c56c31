import { Injectable } from '@nestjs/common';
import { addMonths, monthOf, type Month } from '#kernel';
import { ClosedMonthsService, type Checked, type ClosedMonthRow } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { checked } from './domain/closing/checklist';
import { leftOfMonth } from './store/closing.repository';

/** A month's end: what must be in order first, closing, and opening again. */
@Injectable()
export class MonthClosingService {
  constructor(
    private readonly db: Database,
    private readonly closed: ClosedMonthsService,
  ) {}

  async checklist(tx: Tx, month: Month): Promise<Checked[]> {
    return checked(await leftOfMonth(tx, month));
  }

  /** `exceptions`: why it is closed in spite of what the checklist warns of. @throws Refused close_month_* */
  close(actor: Actor, month: Month, exceptions: string | null): Promise<ClosedMonthRow> {
    return this.db.write(actor, (tx) => this.closed.close(tx, month, exceptions, (inside) => this.checklist(inside, month)));
  }

  /** @throws Refused reopen_month_* */
  reopen(actor: Actor, month: Month, reason: string): Promise<ClosedMonthRow> {
    return this.db.write(actor, (tx) => this.closed.reopen(tx, month, reason));
  }

  months(tx: Tx): Promise<ClosedMonthRow[]> {
    return this.closed.months(tx);
  }

  /** The month somebody most likely wants to close: the one after the last closed, at the latest the one before this. */
  async nextToClose(tx: Tx): Promise<Month> {
    const last = addMonths(monthOf(tx.today), -1);
    const through = await this.closed.closedThrough(tx);
    if (through === null) return last;
    const next = addMonths(through, 1);
    return next < last ? next : last;
  }
}
