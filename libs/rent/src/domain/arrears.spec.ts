import { halere, isoDate, month } from '#kernel';
import { arrearsOf, type OpenDebt } from './arrears';

const debt = (of: string, open: number, over: Partial<OpenDebt> = {}): OpenDebt => ({
  month: month(of), dueOn: isoDate(`${of}-05`), payer: 'household', usualDay: null, open: halere(open), ...over,
});
const facts = (asOf: string) => ({ asOf: isoDate(asOf), monthlySum: halere(1550000), seriousMonths: 3 });

describe('arrears', () => {
  it('begin on the day after the due date', () => {
    expect(arrearsOf([debt('2026-03', 1550000)], facts('2026-03-05'))).toMatchObject({ amount: 0, stage: 'none', beganOn: null });
    expect(arrearsOf([debt('2026-03', 1550000)], facts('2026-03-06'))).toMatchObject({ amount: 1550000, stage: 'arrears', beganOn: '2026-03-06', daysOverdue: 1, monthsOwed: 1 });
  });

  it('of two months are arrears, not a serious default; of three they are', () => {
    const two = [debt('2026-01', 1550000), debt('2026-02', 1550000)];
    expect(arrearsOf(two, facts('2026-03-01'))).toMatchObject({ stage: 'arrears', monthsOwed: 2, oldestDueOn: '2026-01-05' });
    expect(arrearsOf([...two, debt('2025-12', 1550000)], facts('2026-03-01'))).toMatchObject({ stage: 'serious', monthsOwed: 3, oldestDueOn: '2025-12-05' });
  });

  it('of a haléř less than three months are not yet a serious default', () => {
    const debts = [debt('2025-12', 1550000), debt('2026-01', 1550000), debt('2026-02', 1549999)];
    expect(arrearsOf(debts, facts('2026-03-01'))).toMatchObject({ stage: 'arrears', monthsOwed: 2.9 });
  });

  it('of posted interest and costs are owed, but make no further month and no serious default', () => {
    const two = [debt('2026-01', 1550000), debt('2026-02', 1550000)];
    const beside = [debt('2026-01', 900000, { component: 'default_interest' }), debt('2026-02', 900000, { component: 'costs' })];
    expect(arrearsOf([...two, ...beside], facts('2026-03-01'))).toMatchObject({ amount: 4900000, stage: 'arrears', monthsOwed: 2 });
  });

  it('do not count a benefit that usually comes on the 12th until three days after it', () => {
    const benefit = debt('2026-03', 700000, { payer: 'benefit_office', usualDay: 12 });
    expect(arrearsOf([benefit], facts('2026-03-15'))).toMatchObject({ amount: 0, inTransit: 700000, stage: 'none' });
    expect(arrearsOf([benefit], facts('2026-03-16'))).toMatchObject({ amount: 700000, inTransit: 0, beganOn: '2026-03-06' });
  });

  it('know the end of a short month', () => {
    const benefit = debt('2026-02', 700000, { usualDay: 31 });
    expect(arrearsOf([benefit], facts('2026-03-03')).inTransit).toBe(700000);
    expect(arrearsOf([benefit], facts('2026-03-04')).amount).toBe(700000);
  });

  it('add up the parts of one month', () => {
    expect(arrearsOf([debt('2026-02', 100), debt('2026-02', 200), debt('2026-01', 50)], facts('2026-03-01')).byMonth).toEqual([
      { month: '2026-01', dueOn: '2026-01-05', amount: 50 },
      { month: '2026-02', dueOn: '2026-02-05', amount: 300 },
    ]);
  });
});
