import type { Halere } from '#kernel';
import type { Checked, CheckState } from '#ledger';

/** What is looked at before a month is closed, in the order of the screen. */
export const CLOSING_ITEMS = ['books', 'statement_balance', 'statement_end', 'open_lines', 'not_charged', 'cash_days', 'cash_on_the_way', 'payouts_due', 'payouts_ordered', 'suspense'] as const;
export type ClosingItem = (typeof CLOSING_ITEMS)[number];

/** What is left of one item. */
export interface Left {
  readonly item: ClosingItem;
  readonly count: number;
  readonly amount: Halere | null;
  readonly examples: readonly string[];
}

/**
 * Which things left over keep a month open: broken books, a bank balance that is not the bank's, rent nobody charged
 * and a drawer nobody counted. The rest may wait into the next month, when somebody says why.
 */
const STATE_WHEN_LEFT: Readonly<Record<ClosingItem, CheckState>> = {
  books: 'blocking', statement_balance: 'blocking', not_charged: 'blocking', cash_days: 'blocking',
  statement_end: 'warning', open_lines: 'warning', cash_on_the_way: 'warning', payouts_due: 'warning', payouts_ordered: 'warning', suspense: 'warning',
};

export function checked(left: readonly Left[]): Checked[] {
  return CLOSING_ITEMS.map((item) => {
    const found = left.find((each) => each.item === item);
    if (!found || found.count === 0) return { item, state: 'ok', count: 0, amount: null, examples: [] };
    return { ...found, state: STATE_WHEN_LEFT[item] };
  });
}

