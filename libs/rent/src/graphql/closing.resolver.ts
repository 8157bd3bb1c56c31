import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { monthOf, type Month } from '#kernel';
import type { ClosedMonthRow } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, MonthScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { MonthClosingService } from '../month-closing.service';
import { namesOf } from '../store/closing.repository';
import { ClosedMonth, MonthClosing } from './closing.type';

/** Closing of a month. */
@Resolver()
export class ClosingResolver {
  constructor(
    private readonly closing: MonthClosingService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'finance')
  @Query(() => MonthClosing, { description: 'What is left before a month can be closed; without a month, of the next one to close.' })
  async monthClosing(@Args('month', { type: () => MonthScalar, nullable: true }) month: Month | null, @Reading() reading: ReadingScope): Promise<MonthClosing> {
    const tx = await reading.tx();
    const of = month ?? (await this.closing.nextToClose(tx));
    const rows = await this.closing.months(tx);
    const standing = rows.find((row) => row.reopenedAt === null)?.month ?? null;
    const state = standing !== null && of <= standing ? 'closed' : of >= monthOf(tx.today) ? 'not_over' : 'open';
    return { month: of, state, items: await this.closing.checklist(tx, of), history: await named(tx, rows) };
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(ClosedMonth), { description: 'Closes the books through a month; nothing more can be booked in it.' })
  async closeMonth(@Args('month', { type: () => MonthScalar }) month: Month, @Args('exceptions', { type: () => String, nullable: true }) exceptions: string | null, @CurrentActor() actor: Actor): Promise<ClosedMonth> {
    return this.view(actor, await this.closing.close(actor, month, exceptions));
  }

  @Allow('manager')
  @Mutation(resultOf(ClosedMonth), { description: 'Opens the last closed month again, with a reason.' })
  async reopenMonth(@Args('month', { type: () => MonthScalar }) month: Month, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<ClosedMonth> {
    return this.view(actor, await this.closing.reopen(actor, month, reason));
  }

  private view(actor: Actor, row: ClosedMonthRow): Promise<ClosedMonth> {
    return this.db.read(actor, async (tx) => (await named(tx, [row]))[0]!);
  }
}

async function named(tx: Tx, rows: readonly ClosedMonthRow[]): Promise<ClosedMonth[]> {
  const people = rows.flatMap((row) => [row.closedBy, row.reopenedBy]).filter((each) => each !== null);
  const names = await namesOf(tx, people);
  const nameOf = (id: ClosedMonthRow['closedBy']): string | null => (id === null ? null : (names.get(id) ?? null));
  return rows.map((row) => ({ ...row, closedByName: nameOf(row.closedBy), reopenedByName: nameOf(row.reopenedBy) }));
}
