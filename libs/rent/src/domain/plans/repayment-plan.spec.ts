import fc from 'fast-check';
import { addHalere, halere, isoDate, newId } from '#kernel';
import { mayLoseInstalments, missedFrom, planStanding, type PaidOfPlan, type PlanFacts } from './plan-standing';
import { debtsOfPlan, dueUnderPlan, evenInstalments, lawfulPlan, type PlannedDebt } from './repayment-plan';

const debt = (dueOn: string, open: number, component = 'rent'): PlannedDebt => ({ chargeId: newId(), dueOn: isoDate(dueOn), component, open: halere(open) });
const instalments = (...each: readonly (readonly [string, number])[]) => each.map(([dueOn, amount]) => ({ dueOn: isoDate(dueOn), amount: halere(amount) }));
const plan = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  agreedOn: isoDate('2026-03-02'), instalments: instalments(['2026-03-16', 100_000], ['2026-04-15', 100_000], ['2026-05-15', 50_000]), toleranceDays: 5,
  mayLoseInstalments: true, lostOn: null, cancelledOn: null, ...over,
});
const paid = (receivedOn: string, amount: number): PaidOfPlan => ({ receivedOn: isoDate(receivedOn), amount: halere(amount) });
const standing = (asOf: string, payments: readonly PaidOfPlan[] = [], over: Partial<PlanFacts> = {}) => planStanding(plan(over), payments, isoDate(asOf));
const loss = (asOf: string, payments: readonly PaidOfPlan[] = [], over: Partial<PlanFacts> = {}) => mayLoseInstalments(plan(over), standing(asOf, payments, over), isoDate(asOf));

describe('a repayment plan', () => {
  const owed = [debt('2026-01-05', 150_000), debt('2026-02-05', 100_000)];

  it('repays exactly what is owed', () => {
    expect(lawfulPlan(plan(), owed)).toBe(250_000);
    expect(lawfulPlan(plan(), [...owed, debt('2026-02-05', 1)])).toMatchObject({ code: 'plan_sum_differs', params: { instalmentsAmount: 250_000, owedAmount: 250_001 } });
    expect(lawfulPlan(plan(), [])).toMatchObject({ code: 'plan_nothing_owed' });
  });

  it('has default interest inside only when that was agreed', () => {
    const withInterest = [...owed, debt('2026-02-20', 3_000, 'default_interest'), debt('2026-02-20', 500, 'costs')];
    expect(debtsOfPlan(withInterest, false)).toEqual(owed);
    expect(debtsOfPlan(withInterest, true)).toHaveLength(4);
  });

  it.each([
    ['without instalments', { instalments: [] }, 'plan_instalment_missing'],
    ['with an instalment in the past', { instalments: instalments(['2026-03-01', 250_000]) }, 'plan_instalment_in_past'],
    ['with two on one day', { instalments: instalments(['2026-03-16', 100_000], ['2026-03-16', 150_000]) }, 'plan_instalment_order'],
    ['with an empty instalment', { instalments: instalments(['2026-03-16', 0], ['2026-04-16', 250_000]) }, 'plan_instalment_amount'],
    ['over more than five years', { instalments: instalments(['2031-03-03', 250_000]) }, 'plan_too_long'],
    ['with a month of tolerance and a day', { toleranceDays: 31 }, 'plan_tolerance'],
  ])('is refused %s', (_, over, code) => {
    expect(lawfulPlan(plan(over as Partial<PlanFacts>), owed)).toMatchObject({ code });
  });

  it('is offered as equal months in whole crowns, the last one takes the rest', () => {
    expect(evenInstalments(halere(1_000_050), 3, isoDate('2026-01-31'))).toEqual(instalments(['2026-01-31', 333_400], ['2026-02-28', 333_400], ['2026-03-31', 333_250]));
  });

  it('is kept until the tolerance of a missing instalment is over, and says the day it broke', () => {
    // 16 March + 5 days is Saturday the 21st: the tolerance ends on Monday the 23rd.
    expect(missedFrom(isoDate('2026-03-16'), 5)).toBe('2026-03-24');
    expect(standing('2026-03-16')).toMatchObject({ state: 'kept', brokeOn: null, next: { number: 1, state: 'due' } });
    expect(standing('2026-03-23')).toMatchObject({ state: 'kept', next: { number: 1, state: 'tolerated' } });
    expect(standing('2026-03-24')).toMatchObject({ state: 'broken', brokeOn: '2026-03-24', behind: 100_000 });
    expect(standing('2026-04-30')).toMatchObject({ state: 'broken', brokeOn: '2026-03-24', behind: 200_000 });
  });

  it('lacking a haléř is broken, and kept again when it comes', () => {
    const short = [paid('2026-03-16', 99_999)];
    expect(standing('2026-03-24', short)).toMatchObject({ state: 'broken', behind: 1 });
    expect(standing('2026-03-25', [...short, paid('2026-03-25', 1)])).toMatchObject({ state: 'kept', brokeOn: null, next: { number: 2 } });
  });

  it('is paid when all is, also ahead of its days', () => {
    expect(standing('2026-03-10', [paid('2026-03-09', 250_000)])).toMatchObject({ state: 'paid', left: 0, next: null });
  });

  it('opens again when a payment is taken back', () => {
    expect(standing('2026-03-30', [paid('2026-03-16', 100_000), paid('2026-03-16', -100_000)])).toMatchObject({ state: 'broken', paid: 0 });
  });

  it('does not know money that came after the day asked about', () => {
    expect(standing('2026-03-24', [paid('2026-03-25', 100_000)]).state).toBe('broken');
  });

  it('lets the creditor ask for the whole only where agreed, when one is missed, and until the next is due', () => {
    expect(loss('2026-03-23')).toMatchObject({ code: 'plan_loss_not_missed' });
    expect(loss('2026-03-24')).toBe(true);
    expect(loss('2026-04-15')).toBe(true);
    expect(loss('2026-04-16')).toMatchObject({ code: 'plan_loss_too_late', params: { date: '2026-04-15' } });
    // The second one is missed too: the right arises anew, until the third.
    expect(loss('2026-04-21')).toBe(true);
    expect(loss('2026-03-24', [], { mayLoseInstalments: false })).toMatchObject({ code: 'plan_loss_not_agreed' });
    expect(loss('2026-03-24', [], { lostOn: isoDate('2026-03-24') })).toMatchObject({ code: 'plan_loss_used' });
  });

  it('once the whole was asked for is lost, not broken; cancelled is cancelled', () => {
    expect(standing('2026-03-30', [], { lostOn: isoDate('2026-03-25') })).toMatchObject({ state: 'lost', left: 250_000 });
    expect(standing('2026-03-30', [], { cancelledOn: isoDate('2026-03-25') }).state).toBe('cancelled');
  });

  it('moves each debt to the instalment that reaches it', () => {
    const [older, newer] = owed as [PlannedDebt, PlannedDebt];
    expect([...dueUnderPlan(plan().instalments, owed)]).toEqual([[older.chargeId, '2026-03-16'], [newer.chargeId, '2026-04-15']]);
    // The first instalment was paid: what is left of the older debt belongs to the second.
    expect([...dueUnderPlan(plan().instalments, [{ ...older, open: halere(50_000) }, newer])]).toEqual([[older.chargeId, '2026-04-15'], [newer.chargeId, '2026-04-15']]);
  });

  it('offered for any debt is lawful and sums to it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 1, max: 36 }), (total, count) => {
      const offered = evenInstalments(halere(total), count, isoDate('2026-03-31'));
      expect(addHalere(...offered.map((each) => each.amount))).toBe(total);
      expect(offered.length).toBeLessThanOrEqual(count);
      expect(lawfulPlan(plan({ instalments: offered }), [debt('2026-01-05', total)])).toBe(total);
    }));
  });

  it('paid in any parts is paid in full exactly when the parts reach its sum, and never owes less than nothing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -50_000, max: 120_000 }), { maxLength: 8 }), (parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const result = standing('2026-06-30', parts.map((amount) => paid('2026-03-10', amount)));
      expect(result.state === 'paid').toBe(sum >= 250_000);
      expect(result.paid + result.left).toBe(250_000);
      expect(addHalere(...result.instalments.map((each) => each.paid))).toBe(result.paid);
    }));
  });
});
