import { addHalere, halere, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import type { Tx } from '#platform';
import { paidOfMonths } from '../store/letters.repository';
import type { OwedMonth } from './letters-snapshot';

export interface OwedAmount {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly amount: Halere;
}

/** What letters list of a debt: by month, what was charged, what was paid of it, what remains. */
export async function owedMonths(tx: Tx, tenancyId: Id, creditor: string, overdue: readonly OwedAmount[]): Promise<OwedMonth[]> {
  const paid = await paidOfMonths(tx, tenancyId, creditor, overdue.map((each) => each.month));
  return overdue.map(({ month, dueOn, amount }) => {
    const known = paid.get(month) ?? halere(0);
    return { month, dueOn, charged: addHalere(known, amount), paid: known, owed: amount };
  });
}
