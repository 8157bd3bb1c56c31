import fc from 'fast-check';
import { addDays, daysBetween, halere, isoDate, newId, type Halere } from '#kernel';
import { believableRate, depositLines, depositState, settledDeposit, type Movement } from './deposit';
import { depositInterest, type DepositInterest } from './deposit-interest';

const paid = (movedOn: string, amount: number): Movement => ({ kind: 'paid', movedOn: isoDate(movedOn), amount: halere(amount) });
const interest = (movements: readonly Movement[], settledOn: string, contractPercent: number | null = 2.5, dated: { validFrom: string; percent: number }[] = []) =>
  depositInterest(movements, { contractPercent, dated: dated.map((each) => ({ ...each, validFrom: isoDate(each.validFrom) })) }, isoDate(settledOn)) as DepositInterest;
const settle = (movements: readonly Movement[], over: Partial<Parameters<typeof settledDeposit>[1]> = {}) =>
  settledDeposit(movements, { settledOn: isoDate('2025-12-31'), endedOn: isoDate('2025-12-31'), open: halere(0), contractPercent: 2.5, dated: [], ...over });

describe('a deposit', () => {
  const inTwoParts = [paid('2025-01-01', 1_390_000), paid('2025-03-01', 1_390_000)];

  it('paid in two parts bears interest on each from its own day, rounded once', () => {
    // 13 900 Kč × 2,5 % × 364/365 + 13 900 Kč × 2,5 % × 305/365 = 636,92466 Kč
    const result = interest(inTwoParts, '2025-12-31');
    expect(result.amount).toBe(63_692);
    expect(result.periods).toEqual([
      { from: '2025-01-01', to: '2025-02-28', principal: 1_390_000, percent: 2.5, days: 59 },
      { from: '2025-03-01', to: '2025-12-30', principal: 2_780_000, percent: 2.5, days: 305 },
    ]);
  });

  it('bears interest by 365 days also over a leap day', () => {
    expect(interest([paid('2024-01-01', 1_000_000)], '2025-01-01', 3.65).amount).toBe(36_600);
  });

  it('follows the agency’s rates from the day each began when the contract says none', () => {
    const result = interest([paid('2025-01-01', 3_650_000)], '2025-07-11', null, [{ validFrom: '2025-07-01', percent: 2 }, { validFrom: '2024-01-01', percent: 1 }]);
    expect(result.periods.map(({ days, percent }) => [days, percent])).toEqual([[181, 1], [10, 2]]);
    expect(result.amount).toBe(181 * 100 + 10 * 200);
  });

  it('asks when no rate is known on some day of it, and needs none while nothing is held', () => {
    expect(interest(inTwoParts, '2025-12-31', null, [{ validFrom: '2025-02-01', percent: 1 }])).toMatchObject({ code: 'deposit_rate_missing', params: { date: '2025-01-01' } });
    expect(interest(inTwoParts, '2025-12-31', null)).toMatchObject({ code: 'deposit_rate_missing' });
    expect(interest([], '2025-12-31', null).amount).toBe(0);
  });

  it('bears nothing at a rate of zero, and nothing on its first day', () => {
    expect(interest(inTwoParts, '2025-12-31', 0).amount).toBe(0);
    expect(interest([paid('2025-01-01', 1_000_000)], '2025-01-01').amount).toBe(0);
  });

  it('is owed until all agreed was paid', () => {
    expect(depositState(halere(2_780_000), [inTwoParts[0]!])).toEqual({ paid: 1_390_000, rest: 1_390_000, held: 1_390_000, lastMovedOn: '2025-01-01' });
    expect(depositState(halere(2_780_000), inTwoParts)).toMatchObject({ rest: 0, held: 2_780_000 });
  });

  it('goes back with its interest when nothing is owed, less what is owed otherwise, and never below nothing', () => {
    expect(settle(inTwoParts)).toMatchObject({ held: 2_780_000, interest: { amount: 63_692 }, used: 0, toReturn: 2_843_692 });
    expect(settle(inTwoParts, { open: halere(1_500_000) })).toMatchObject({ used: 1_500_000, toReturn: 1_343_692 });
    expect(settle(inTwoParts, { open: halere(9_000_000) })).toMatchObject({ used: 2_843_692, toReturn: 0 });
  });

  it('is settled when the tenancy is over, not before, and not before its last payment', () => {
    expect(settle(inTwoParts, { endedOn: null })).toMatchObject({ code: 'deposit_tenancy_lasts' });
    expect(settle(inTwoParts, { endedOn: isoDate('2026-01-31') })).toMatchObject({ code: 'deposit_tenancy_lasts' });
    expect(settle([...inTwoParts, paid('2026-01-05', 100)])).toMatchObject({ code: 'deposit_settled_before_payment' });
    expect(settle([])).toMatchObject({ code: 'deposit_nothing_held' });
  });

  it('takes a rate somebody could have agreed on', () => {
    expect([believableRate(null), believableRate(0), believableRate(2.25)]).toEqual([null, 0, 2.25]);
    for (const percent of [-1, 51, 1.00001, Number.NaN]) expect(believableRate(percent)).toMatchObject({ code: 'deposit_rate_unbelievable' });
  });

  it('posts to its own account and balances, on either side', () => {
    const bank = { kind: 'bank', ownerId: newId() } as const;
    for (const side of ['household', 'owner'] as const) {
      for (const kind of ['paid', 'returned', 'interest'] as const) {
        const lines = depositLines({ side, id: newId(), agencyId: newId() }, kind, halere(500), bank);
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(0);
      }
    }
    const names = (side: 'household' | 'owner') => Object.fromEntries(depositLines({ side, id: newId(), agencyId: newId() }, 'paid', halere(500), bank).map((line) => [line.account.kind, line.amount]));
    expect(names('household')).toEqual({ deposit: -500, bank: 500 });
    expect(names('owner')).toEqual({ owner_deposit: 500, bank: -500 });
  });

  it('bears for any parts what each would bear alone, to a haléř a part', () => {
    const part = fc.record({ days: fc.integer({ min: 0, max: 900 }), amount: fc.integer({ min: 1, max: 5_000_000 }) });
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 50_000 }), (parts, rate) => {
      const end = isoDate('2027-12-31');
      const movements = parts.map(({ days, amount }) => paid(addDays(isoDate('2025-01-01'), days), amount));
      const alone = movements.reduce((sum, each) => sum + (each.amount * daysBetween(each.movedOn, end) * (rate / 10_000)) / 36_500, 0);
      const together: Halere = interest(movements, end, rate / 10_000).amount;
      expect(Math.abs(together - alone)).toBeLessThan(0.51);
    }));
  });
});
