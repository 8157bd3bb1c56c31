import { Injectable } from '@nestjs/common';
import { isRefusal, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { closedThrough, dayToBook, LedgerService } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { cashLines, dayCounted, mayCloseDay } from './domain/cash/cash-rules';
import type { CashRefusal } from './domain/cash/sentences';
import { CashDayRow, CashDeskRow } from './store/cash.entity';
import { lastClosedDay, lockDesk, openDaysOf, standingDay } from './store/cash.repository';

/** The evening of a cash desk: counted against the book, explained, closed. */
@Injectable()
export class CashDaysService {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
  ) {}

  /** @throws Refused cash_desk_unknown, cash_day_*, cash_earlier_day_open, cash_difference_unexplained, cash_counted, ledger_month_closed */
  closeDay(actor: Actor, input: { readonly deskId: Id; readonly day: IsoDate; readonly counted: number; readonly explanation: string | null }): Promise<CashDayRow> {
    return this.db.write(actor, async (tx) => {
      const { deskId, day, counted } = input;
      const desk = (await lockDesk(tx, deskId)) ?? refuse<CashRefusal>('cash_desk_unknown', {}, 'deskId');
      const last = await lastClosedDay(tx, deskId);
      const isClosed = (await standingDay(tx, deskId, day)) !== null || (last !== null && day < last);
      const no = mayCloseDay(day, tx.today, (await openDaysOf(tx, [deskId])).map((each) => each.day), isClosed, desk.name);
      if (no) refuse(no.code, no.params, no.field);
      const book = await this.book(tx, deskId, day);
      const explanation = input.explanation?.trim() || null;
      const difference = dayCounted({ book, counted, explanation });
      if (isRefusal(difference)) orRefuse(difference);
      const id = newId();
      const differenceEntryId =
        difference === 0
          ? null
          : await this.ledger.post(tx, {
              bookedOn: day,
              cause: { kind: 'cash', id },
              text: (difference as Halere) > 0 ? 'Přebytek v pokladně' : 'Schodek v pokladně',
              lines: cashLines(deskId, difference as Halere, { kind: 'cash_difference', ownerId: tx.agencyId }),
            });
      const row: Omit<CashDayRow, 'agencyId'> = {
        id, deskId, day, book, counted: counted as Halere, explanation, differenceEntryId, closedAt: tx.now, closedBy: tx.actor.accountId, reopenedAt: null, reopenedBy: null, reopenReason: null,
      };
      await tx.insert(CashDayRow, row);
      await tx.audit('closeCashDay', 'CashDay', id, { deskId, day, book, counted });
      return { ...row, agencyId: tx.agencyId };
    });
  }

  /** The last closed day is opened again, its difference taken back on that day. @throws Refused cash_day_not_closed, cash_later_day_closed, cash_reason, ledger_month_closed */
  reopenDay(actor: Actor, input: { readonly deskId: Id; readonly day: IsoDate; readonly reason: string }): Promise<CashDayRow> {
    return this.db.write(actor, async (tx) => {
      if (!(await lockDesk(tx, input.deskId))) refuse<CashRefusal>('cash_desk_unknown', {}, 'deskId');
      const day = (await standingDay(tx, input.deskId, input.day)) ?? refuse<CashRefusal>('cash_day_not_closed', { dayOn: input.day }, 'day');
      const last = await lastClosedDay(tx, input.deskId);
      if (last !== null && last > input.day) refuse<CashRefusal>('cash_later_day_closed', { dayOn: last }, 'day');
      if (input.reason.trim() === '') refuse<CashRefusal>('cash_reason', {}, 'reason');
      // Counted anew it could not be closed again: its month takes nothing more.
      orRefuse(dayToBook('correction', day.day, await closedThrough(tx)));
      if (day.differenceEntryId !== null) await this.ledger.reverse(tx, day.differenceEntryId, { bookedOn: day.day });
      const reopened = { reopenedAt: tx.now, reopenedBy: tx.actor.accountId, reopenReason: input.reason.trim() };
      await tx.update(CashDayRow, day.id, reopened);
      await tx.audit('reopenCashDay', 'CashDay', day.id, { deskId: input.deskId, day: input.day });
      return { ...day, ...reopened };
    });
  }

  /** What the book says is in the drawer at the end of a day. */
  book(tx: Tx, deskId: Id, day: IsoDate): Promise<Halere> {
    return this.ledger.balance(tx, { kind: 'cash', ownerId: deskId }, day);
  }

  desks(tx: Tx): Promise<CashDeskRow[]> {
    return tx.find(CashDeskRow, {}, { orderBy: { code: 'ASC' } });
  }
}
