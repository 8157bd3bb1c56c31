import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { FigureCode } from './domain/figure';
import { householdsHoused, personsHoused } from './domain/housed';
import { milestonesOf } from './domain/milestones';
import { periodOf, type Period } from './domain/period';
import type { ReportingRefusal } from './domain/refusal';
import { ROWS, type Facts, type FigureRow } from './figure-rows';
import { figuresOf, type Figure } from './figures';
import { applicants, familiesInCare, fundBalance, guarantees, openCharges, ownerContracts, stays } from './store/overview.repository';

/** Read-only: figures and the rows they are counted from. */
@Injectable()
export class OverviewService {
  /** @throws Refused period_reversed, period_in_future, period_too_long */
  async overviewIn(tx: Tx, from: IsoDate | null, asOf: IsoDate | null): Promise<{ period: Period; figures: Figure[] }> {
    const facts = await this.gather(tx, orRefuse(periodOf(from, asOf, tx.today)));
    return { period: facts.period, figures: figuresOf(facts) };
  }

  /** The rows behind one figure. */
  async rowsIn(tx: Tx, figure: FigureCode, from: IsoDate | null, asOf: IsoDate | null): Promise<FigureRow[]> {
    return ROWS[figure](await this.gather(tx, orRefuse(periodOf(from, asOf, tx.today))));
  }

  /** The n-th household or person ever housed: the line that proves it. @throws Refused nobody_at_that_place */
  async housedAtIn(tx: Tx, of: 'households_housed' | 'persons_housed', ordinal: number): Promise<FigureRow> {
    const rows = await this.rowsIn(tx, of, null, null);
    return rows[ordinal - 1] ?? refuse<ReportingRefusal>('nobody_at_that_place', { ordinal, count: rows.length }, 'ordinal');
  }

  /** Round numbers reached, and the next one ahead. */
  async milestonesIn(tx: Tx, of: 'households_housed' | 'persons_housed', asOf: IsoDate | null): Promise<{ reached: FigureRow[]; next: number | null }> {
    const facts = await this.gather(tx, orRefuse(periodOf(null, asOf, tx.today)));
    const lines = of === 'persons_housed' ? personsHoused(facts.stays, facts.period.asOf) : householdsHoused(facts.stays, facts.period.asOf);
    const { reached, next } = milestonesOf(lines);
    const rows = ROWS[of](facts);
    return { reached: reached.map((line) => rows[line.ordinal - 1]!), next };
  }

  private async gather(tx: Tx, period: Period): Promise<Facts> {
    return {
      period,
      stays: (await stays(tx)).map((row) => ({ ...row, persons: row.memberIds.map((memberId, index) => ({ memberId, birthDate: row.birthDates[index]! })) })),
      contracts: await ownerContracts(tx),
      applicants: await applicants(tx, period.asOf),
      charges: await openCharges(tx, period.asOf),
      care: await familiesInCare(tx, period.asOf),
      guarantees: await guarantees(tx, period.asOf),
      fund: await fundBalance(tx, period.asOf),
    };
  }
}
