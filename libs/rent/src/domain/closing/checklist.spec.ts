import { halere } from '#kernel';
import { checked, CLOSING_ITEMS } from './checklist';

describe('the checklist of a month', () => {
  it('names every item, also those that are in order', () => {
    expect(checked([]).map((each) => [each.item, each.state])).toEqual(CLOSING_ITEMS.map((item) => [item, 'ok']));
  });

  it('lets a payout wait and does not let a drawer go uncounted', () => {
    const found = checked([
      { item: 'payouts_due', count: 2, amount: halere(1200000), examples: ['Majitel'] },
      { item: 'cash_days', count: 1, amount: null, examples: ['P1'] },
    ]);
    expect(found.filter((each) => each.state !== 'ok').map((each) => [each.item, each.state])).toEqual([['cash_days', 'blocking'], ['payouts_due', 'warning']]);
  });
});
