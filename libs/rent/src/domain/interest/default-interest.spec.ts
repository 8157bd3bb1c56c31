import fc from 'fast-check';
import { addDays, halere, isoDate, type Halere, type IsoDate } from '#kernel';
import { defaultInterest, interestOwed, rateOn, type DatedRate, type DebtInTime, type Paid } from './default-interest';

const rates: readonly DatedRate[] = [{ from: isoDate('2025-01-01'), percent: 12 }, { from: isoDate('2025-07-01'), percent: 11.5 }];
const rateOfDefault = (day: IsoDate): number => rateOn(rates, day)!;
const paid = (...list: readonly [on: string, amount: number][]): Paid[] => list.map(([on, amount]) => ({ on: isoDate(on), amount: halere(amount) }));
const debt = (amount: number, dueOn: string, payments: Paid[] = [], over: Partial<DebtInTime> = {}): DebtInTime => ({
  principals: [{ amount: halere(amount), dueOn: isoDate(dueOn), paid: payments }], interestPaid: [], principalNamedOn: [], ...over,
});
const through = (of: DebtInTime, day: string): Halere => defaultInterest(of, rateOfDefault, isoDate(day));

describe('default interest', () => {
  it('begins on the day after the due day and counts the day the money is credited', () => {
    expect(through(debt(1_000_000, '2025-01-06'), '2025-01-06')).toBe(0);
    expect(through(debt(1_000_000, '2025-01-06'), '2025-01-07')).toBe(329); // 1 000 000 × 12 % ÷ 365 = 328.77
    expect(through(debt(1_000_000, '2025-01-06', paid(['2025-01-06', 1_000_000])), '2025-12-31')).toBe(0);
    expect(through(debt(1_000_000, '2025-01-06', paid(['2025-01-07', 1_000_000])), '2025-12-31')).toBe(329);
  });

  it('keeps the rate of the half-year in which the default began', () => {
    // Due 30 June: the first day of default is 1 July and so 11.5 %. Due 29 June: 12 % also after 1 July.
    expect(through(debt(3_650_000, '2025-06-30'), '2025-07-10')).toBe(11_500); // 3 650 000 × 11.5 % × 10 ÷ 365
    expect(through(debt(3_650_000, '2025-06-29'), '2025-07-09')).toBe(12_000);
  });

  it('divides by 365 also in a leap year', () => {
    const leap = [{ from: isoDate('2024-01-01'), percent: 14.75 }];
    // 31 January → 1 March 2024 are 30 days: 3 650 000 × 14.75 % × 30 ÷ 365 = 44 250.
    expect(defaultInterest(debt(3_650_000, '2024-01-31'), (day) => rateOn(leap, day)!, isoDate('2024-03-01'))).toBe(44_250);
  });

  it('is rounded once for the whole debt, not once for each of its components', () => {
    const part = { amount: halere(20), dueOn: isoDate('2025-01-06'), paid: [] };
    // 20 × 12 % × 73 ÷ 365 = 0.48 haléře each; together 0.96.
    expect(through({ principals: [part, part], interestPaid: [], principalNamedOn: [] }, '2025-03-20')).toBe(1);
  });

  it('falls with each payment, and a payment before the due day leaves nothing to bear it', () => {
    const of = debt(1_000_000, '2025-01-06', paid(['2025-01-05', 400_000], ['2025-02-05', 294_082]));
    // 600 000 × 12 % × 30 ÷ 365 = 5 917.81, then 305 918 × 12 % × 30 ÷ 365 = 3 017.27.
    expect([through(of, '2025-02-05'), through(of, '2025-03-07')]).toEqual([5_918, 8_935]);
  });

  it('itself bears interest from the day the payer named principal, as far as it was open then (§ 1932 para. 2)', () => {
    const of = debt(1_000_000, '2025-01-06', paid(['2025-03-07', 500_000]), { principalNamedOn: [isoDate('2025-03-07')] });
    // 60 days of 1 000 000: 19 726.03, open 19 726. Then 30 days of 500 000: 4 931.51, and of 19 726: 194.56.
    expect([through(of, '2025-03-07'), through(of, '2025-04-06')]).toEqual([19_726, 24_852]);
    const paidSince = { ...of, interestPaid: paid(['2025-03-17', 19_726]) };
    // 10 days of 19 726 only: 64.85.
    expect(through(paidSince, '2025-04-06')).toBe(24_722);
    expect(interestOwed(paidSince, rateOfDefault, isoDate('2025-04-06'))).toBe(24_722 - 19_726);
  });

  it('does not ask for a rate while nothing is in default', () => {
    const never = (): number => {
      throw new Error('asked');
    };
    expect(defaultInterest(debt(1_000_000, '2025-01-06', paid(['2025-01-03', 1_000_000])), never, isoDate('2025-09-01'))).toBe(0);
  });

  it('is the same however many days one looks at on the way: what was paid and what is owed make the whole', () => {
    const start = isoDate('2025-01-06');
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300_000 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), steps, fc.integer({ min: 1, max: 300 }), (amount, list, lastDays) => {
        // Each payment takes the interest owed on its day first, the rest is principal: the sums must meet a plain day-by-day account.
        let day = start;
        let open = amount;
        let of = debt(amount, start);
        const plain = { exact: 0n };
        const walk = (until: IsoDate): void => {
          for (; day < until; day = addDays(day, 1)) plain.exact += BigInt(open) * 120_000n;
        };
        for (const [days, money] of list) {
          walk(addDays(day, days));
          const interest = Math.min(money, interestOwed(of, rateOfDefault, day));
          const principal = Math.min(money - interest, open);
          open -= principal;
          of = {
            ...of,
            principals: [{ ...of.principals[0]!, paid: [...of.principals[0]!.paid, { on: day, amount: halere(principal) }] }],
            interestPaid: [...of.interestPaid, { on: day, amount: halere(interest) }],
          };
        }
        walk(addDays(day, lastDays));
        const whole = Number((plain.exact * 2n + 365_000_000n) / 730_000_000n);
        expect(defaultInterest(of, rateOfDefault, day)).toBe(whole);
        expect(interestOwed(of, rateOfDefault, day) + of.interestPaid.reduce((sum, each) => sum + each.amount, 0)).toBe(whole);
      }),
    );
  });
});
