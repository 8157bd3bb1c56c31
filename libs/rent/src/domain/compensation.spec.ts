import { halere, isoDate } from '#kernel';
import { compensation, compensationTotal } from './compensation';

const over = (endedOn: string, handedBackOn: string | null) => ({ endedOn: isoDate(endedOn), handedBackOn: handedBackOn === null ? null : isoDate(handedBackOn), rent: halere(1_000_000) });

describe('compensation for using a flat after the lease', () => {
  it('is the agreed rent by days, from the day after the end through the day of handing back', () => {
    // 16 to 28 February: 13 of 28 days = 464 285.71; 1 to 10 March: 10 of 31 = 322 580.65.
    expect(compensation(over('2026-02-15', '2026-03-10'), isoDate('2026-06-01'))).toEqual([
      { month: '2026-02', days: 13, amount: 464_286 }, { month: '2026-03', days: 10, amount: 322_581 },
    ]);
  });

  it('is nothing for who left on the last day, and a whole month is exactly the rent', () => {
    expect(compensation(over('2026-02-28', '2026-02-28'), isoDate('2026-06-01'))).toEqual([]);
    expect(compensation(over('2026-02-28', null), isoDate('2026-03-31'))).toEqual([{ month: '2026-03', days: 31, amount: 1_000_000 }]);
  });

  it('asks for no day ahead', () => {
    expect(compensationTotal(compensation(over('2026-02-28', null), isoDate('2026-02-28')))).toBe(0);
    expect(compensation(over('2026-02-28', '2026-04-10'), isoDate('2026-03-01'))).toEqual([{ month: '2026-03', days: 1, amount: 32_258 }]);
  });
});
