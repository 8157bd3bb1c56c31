import fc from 'fast-check';
import { addHalere, firstDayOf, halere, isoDate, month, newId, type Halere } from '#kernel';
import { allocate, settle, type DebtFacts, type FreeMoney, type OpenCharge, type Will } from './allocation';

const facts: DebtFacts = { reminded: new Set(), chargedThrough: month('2026-03') };
const charge = (of: string, open: number, over: Partial<OpenCharge> = {}): OpenCharge => ({
  chargeId: newId(),
  month: month(of),
  dueOn: isoDate(`${of}-05`),
  payer: 'household',
  component: 'rent',
  security: 'none',
  part: 'principal',
  open: halere(open),
  ...over,
});
const money = (free: number, over: Partial<FreeMoney> = {}): FreeMoney => ({
  paymentId: newId(),
  payer: 'household',
  receivedOn: isoDate('2026-03-10'),
  free: halere(free),
  will: null,
  isCredit: false,
  ...over,
});
const naming = (...months: string[]): Will => ({
  debts: months.map((each) => ({ month: month(each), atMost: null })),
  components: null,
  principalFirst: false,
  evidence: 'message',
});
const told = (result: ReturnType<typeof allocate>, charges: readonly OpenCharge[]): unknown[] =>
  result.parts.map((part) => [charges.find((each) => each.chargeId === part.chargeId)!.month, part.amount, part.because]);

describe('the allocation of a payment', () => {
  it('pays the earliest debt first when the payer says nothing', () => {
    const charges = [charge('2026-02', 900), charge('2026-01', 900)];
    expect(told(allocate(money(1000), charges, facts), charges)).toEqual([['2026-01', 900, 'earliest_due'], ['2026-02', 100, 'earliest_due']]);
  });

  it('pays a reminded debt before an older one', () => {
    const charges = [charge('2026-01', 900), charge('2026-02', 900)];
    const reminded = { ...facts, reminded: new Set([month('2026-02')]) };
    expect(told(allocate(money(1000), charges, reminded), charges)).toEqual([['2026-02', 900, 'reminded'], ['2026-01', 100, 'earliest_due']]);
  });

  it('pays the least secured debt before the better secured one', () => {
    const charges = [charge('2026-01', 900, { security: 'guarantee' }), charge('2026-02', 900)];
    expect(told(allocate(money(1000), charges, facts), charges)).toEqual([['2026-02', 900, 'least_secured'], ['2026-01', 100, 'earliest_due']]);
  });

  it('follows the payer who named a month, and the law only with the rest', () => {
    const charges = [charge('2026-01', 900), charge('2026-03', 900)];
    expect(told(allocate(money(1000, { will: naming('2026-03') }), charges, facts), charges)).toEqual([['2026-03', 900, 'message'], ['2026-01', 100, 'earliest_due']]);
  });

  it('keeps money meant for a month that is still to be charged as a credit', () => {
    const charges = [charge('2026-01', 900)];
    expect(allocate(money(1000, { will: naming('2026-04') }), charges, facts)).toEqual({ parts: [], left: 1000 });
    expect(told(allocate(money(1000, { will: naming('2026-04') }), charges, { ...facts, chargedThrough: null }), charges)).toEqual([['2026-01', 900, 'earliest_due']]);
  });

  it('lets the benefit pay the benefit’s part before the household’s older one, and says so', () => {
    const charges = [charge('2026-02', 900), charge('2026-03', 600, { payer: 'benefit_office' })];
    expect(told(allocate(money(700, { payer: 'benefit_office' }), charges, facts), charges)).toEqual([['2026-03', 600, 'own_part'], ['2026-02', 100, 'earliest_due']]);
  });

  it('pays interest before the principal of the same month, and the other way when the payer names principal', () => {
    const charges = [charge('2026-01', 900), charge('2026-01', 30, { part: 'interest', component: 'interest' })];
    expect(allocate(money(100), charges, facts).parts.map((part) => part.amount)).toEqual([30, 70]);
    const will: Will = { debts: [], components: null, principalFirst: true, evidence: 'message' };
    expect(allocate(money(910, { will }), charges, facts).parts.map((part) => part.amount)).toEqual([900, 10]);
  });

  it('pays what a correction added to a month after what was due of it before, be it rent or not', () => {
    const charges = [charge('2026-01', 400, { dueOn: isoDate('2026-03-02') }), charge('2026-01', 300, { component: 'heating' })];
    expect(allocate(money(500), charges, facts).parts.map(({ chargeId, amount }) => [chargeId === charges[1]!.chargeId ? 'heating' : 'rent', amount])).toEqual([['heating', 300], ['rent', 200]]);
  });

  it('calls an over-payment that is used later a credit, though its payer had named principal', () => {
    const will: Will = { debts: [], components: null, principalFirst: true, evidence: 'message' };
    const charges = [charge('2026-03', 900)];
    expect(told(allocate(money(100, { will, isCredit: true }), charges, facts), charges)).toEqual([['2026-03', 100, 'credit']]);
    expect(told(allocate(money(100, { will }), charges, facts), charges)).toEqual([['2026-03', 100, 'message']]);
  });

  it('puts a guarantee only to the components it covers, month by month as decided', () => {
    const charges = [charge('2026-01', 900), charge('2026-01', 300, { component: 'heating' }), charge('2026-02', 900)];
    const will: Will = {
      debts: [{ month: month('2026-01'), atMost: halere(810) }, { month: month('2026-02'), atMost: halere(810) }],
      components: ['rent'],
      principalFirst: false,
      evidence: 'claim',
    };
    const result = allocate(money(1620, { payer: 'guarantee_fund', will }), charges, facts);
    expect(told(result, charges)).toEqual([['2026-01', 810, 'claim'], ['2026-02', 810, 'claim']]);
  });
});

const anyCharge = fc.record({
  month: fc.integer({ min: 1, max: 9 }).map((number) => month(`2026-0${number}`)),
  payer: fc.constantFrom('household', 'benefit_office', 'relative'),
  component: fc.constantFrom('rent', 'heating', 'water'),
  security: fc.constantFrom('none' as const, 'deposit' as const, 'guarantee' as const),
  open: fc.integer({ min: 1, max: 2_000_000 }),
}).map(({ open, ...over }) => charge(over.month, open, { ...over, dueOn: firstDayOf(over.month) }));
const anyMoney = fc.record({
  free: fc.integer({ min: 1, max: 5_000_000 }).map(halere),
  payer: fc.constantFrom('household', 'benefit_office'),
  isCredit: fc.boolean(),
  will: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }).map((months) => naming(...months.map((number) => `2026-0${number}`)))),
}).map(({ free, ...over }) => money(free, over));

describe('whatever is owed and whatever is paid', () => {
  it('parts and the rest sum to each payment, no charge is paid over, and nothing waits while something is open', () => {
    fc.assert(
      fc.property(fc.array(anyCharge, { maxLength: 12 }), fc.array(anyMoney, { minLength: 1, maxLength: 6 }), (charges, moneys) => {
        const result = settle(moneys, charges, { reminded: new Set([month('2026-04')]), chargedThrough: null });
        const sum = (amounts: readonly Halere[]): number => addHalere(...amounts);
        for (const each of moneys) {
          const parts = result.parts.filter((part) => part.paymentId === each.paymentId);
          expect(sum(parts.map((part) => part.amount)) + result.free.get(each.paymentId)!).toBe(each.free);
          expect(parts.every((part) => part.amount > 0)).toBe(true);
        }
        for (const each of charges) {
          const paid = sum(result.parts.filter((part) => part.chargeId === each.chargeId).map((part) => part.amount));
          expect(paid + result.open.get(each.chargeId)!).toBe(each.open);
          expect(result.open.get(each.chargeId)!).toBeGreaterThanOrEqual(0);
        }
        expect(Math.min(sum([...result.open.values()]), sum([...result.free.values()]))).toBe(0);
      }),
    );
  });
});
