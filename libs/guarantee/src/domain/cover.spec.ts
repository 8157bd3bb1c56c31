import fc from 'fast-check';
import { addHalere, halere, isoDate, isRefusal, month, orRefuse } from '#kernel';
import { capOf, coverOf, rentOfEmptyFlat, type Cover, type CoverFacts, type CoverTerms, type OwedMonth } from './cover';

const terms: CoverTerms = {
  covers: ['rent', 'services'], capMonths: 2, capAmount: halere(5_000_000), waitingDays: 30, claimWithinDays: 90,
  coPaymentPercent: 0, payoutDays: 14, restoredByRecovery: false,
};
const owed = (of: string, rent = 1_390_000, services = 480_000): OwedMonth => ({ month: month(of), dueOn: isoDate(`${of}-05`), rent: halere(rent), services: halere(services) });
const facts = (asOf: string, months: OwedMonth[], over: Partial<CoverFacts> = {}): CoverFacts => ({
  asOf: isoDate(asOf), months, monthly: { rent: halere(1_390_000), services: halere(480_000) }, paidBefore: halere(0), recovered: halere(0), ...over,
});
const cover = (t: CoverTerms, f: CoverFacts): Cover => orRefuse(coverOf(t, f));

describe('the guarantee', () => {
  it('pays what is covered once the waiting days have passed, not a day sooner', () => {
    expect(coverOf(terms, facts('2026-02-03', [owed('2026-01')]))).toMatchObject({ code: 'claim_waiting', params: { date: '2026-02-04' } });
    expect(cover(terms, facts('2026-02-04', [owed('2026-01')]))).toMatchObject({ claimed: 1_870_000, payout: 1_870_000 });
  });

  it('pays nothing for a month claimed too late, but the later ones it does', () => {
    expect(coverOf(terms, facts('2026-04-06', [owed('2026-01')]))).toMatchObject({ code: 'claim_too_late', params: { date: '2026-04-05' } });
    expect(cover(terms, facts('2026-04-06', [owed('2026-01'), owed('2026-02'), owed('2026-03')])).months.map((each) => each.month)).toEqual(['2026-02', '2026-03']);
  });

  it('stops at the lower of its two caps', () => {
    const three = [owed('2026-01'), owed('2026-02'), owed('2026-03')];
    expect(cover(terms, facts('2026-04-04', three)).payout).toBe(2 * 1_870_000);
    const inHalere = { ...terms, capAmount: halere(1_900_000) };
    expect(cover(inHalere, facts('2026-04-04', three)).months.map((each) => each.payout)).toEqual([1_870_000, 30_000, 0]);
    expect(capOf({ ...terms, covers: ['rent'] }, facts('2026-04-04', three).monthly)).toBe(2_780_000);
  });

  it('leaves the co-payment to the landlord, month by month', () => {
    const result = cover({ ...terms, coPaymentPercent: 10 }, facts('2026-03-10', [owed('2026-01', 333_335, 0), owed('2026-02', 333_335, 0)]));
    expect(result.months.map((each) => each.payout)).toEqual([300_001, 300_001]);
    expect(result.claimed - result.payout).toBe(66_668);
  });

  it('covers only rent where only rent was agreed', () => {
    expect(cover({ ...terms, covers: ['rent'] }, facts('2026-02-10', [owed('2026-01')])).payout).toBe(1_390_000);
    expect(coverOf({ ...terms, covers: ['rent'] }, facts('2026-02-10', [owed('2026-01', 0, 480_000)]))).toMatchObject({ code: 'claim_nothing_covered' });
  });

  it('is used up by what it paid, and restored by a recovery only where that was agreed', () => {
    const used = { paidBefore: halere(3_740_000), recovered: halere(600_000) };
    expect(coverOf(terms, facts('2026-03-10', [owed('2026-02')], used))).toMatchObject({ code: 'claim_cap_used' });
    expect(cover({ ...terms, restoredByRecovery: true }, facts('2026-03-10', [owed('2026-02')], used)).payout).toBe(600_000);
  });

  it('does not pay the co-payment of a month by claiming the month again', () => {
    const tenPercent = { ...terms, coPaymentPercent: 10 };
    // 16 830 Kč of 18 700 Kč were paid in the first claim; the rest is the landlord's for good.
    const again = { ...owed('2026-01', 187_000, 0), before: { promised: halere(1_683_000), sent: halere(1_683_000) } };
    expect(coverOf(tenPercent, facts('2026-03-10', [again]))).toMatchObject({ code: 'claim_month_paid' });
    // Paid in part because a cap was used up: what it is entitled to yet may be claimed.
    const partly = { ...owed('2026-01', 870_000, 0), before: { promised: halere(1_000_000), sent: halere(1_000_000) } };
    expect(cover(tenPercent, facts('2026-03-10', [partly])).payout).toBe(683_000);
  });

  it('pays at most so much in a calendar year where that was agreed', () => {
    const yearly = { ...terms, capPerYear: halere(2_000_000) };
    expect(cover(yearly, facts('2026-03-10', [owed('2026-01'), owed('2026-02')])).payout).toBe(2_000_000);
    expect(cover(yearly, facts('2026-03-10', [owed('2026-01')], { paidBefore: halere(900_000), paidThisYear: halere(900_000) })).payout).toBe(1_100_000);
  });

  it('takes damage, an empty flat and legal costs in the order of their days, and no recourse for the empty flat', () => {
    const wide: CoverTerms = { ...terms, covers: ['rent', 'services', 'damage', 'void', 'legal_costs'], capMonths: 12, coPaymentPercent: 10 };
    const item = (thing: 'damage' | 'void' | 'legal_costs', on: string, amount: number) => ({ thing, occurredOn: isoDate(on), amount: halere(amount), reason: 'x' });
    const result = cover(wide, facts('2026-03-10', [owed('2026-01', 1_000_000, 0)], { items: [item('void', '2026-02-02', 500_000), item('damage', '2026-01-03', 200_000)] }));
    expect(result.items.map((each) => [each.thing, each.payout])).toEqual([['damage', 180_000], ['void', 450_000]]);
    expect(result).toMatchObject({ claimed: 1_700_000, payout: 1_530_000, recourse: 1_080_000 });
    const stopped = cover({ ...wide, capAmount: halere(300_000) }, facts('2026-03-10', [owed('2026-01', 1_000_000, 0)], { items: [item('damage', '2026-01-03', 200_000)] }));
    expect([stopped.items[0]!.payout, stopped.months[0]!.payout]).toEqual([180_000, 120_000]);
    expect(coverOf(terms, facts('2026-03-10', [owed('2026-01')], { items: [item('damage', '2026-01-03', 1)] }))).toMatchObject({ code: 'claim_item_not_covered' });
    expect(coverOf(wide, facts('2026-03-10', [], { items: [item('legal_costs', '2026-03-01', 100)] }))).toMatchObject({ code: 'claim_waiting' });
    expect(coverOf(wide, facts('2026-03-10', [], { items: [item('legal_costs', '2025-11-01', 100)] }))).toMatchObject({ code: 'claim_too_late' });
  });

  it('counts the rent of an empty flat by its days', () => {
    expect(rentOfEmptyFlat(halere(1_550_000), isoDate('2026-02-11'), isoDate('2026-02-28'))).toBe(996_429);
    expect(rentOfEmptyFlat(halere(1_000_000), isoDate('2026-01-17'), isoDate('2026-03-31'))).toBe(483_871 + 1_000_000 + 1_000_000);
  });

  it('never pays more than its cap, than what is owed, or than each month owes; months add up to the payout', () => {
    const months = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 12 }), rent: fc.nat(3_000_000), services: fc.nat(900_000) }), { selector: (each) => each.number, maxLength: 8 });
    fc.assert(
      fc.property(months, fc.nat(100), fc.integer({ min: 1, max: 6_000_000 }), fc.nat(4_000_000), (list, percent, capAmount, paidBefore) => {
        const rows = list.map((each) => owed(`2026-${String(each.number).padStart(2, '0')}`, each.rent, each.services));
        const t = { ...terms, coPaymentPercent: percent, capAmount: halere(capAmount), claimWithinDays: 400 };
        const result = coverOf(t, facts('2026-12-31', rows, { paidBefore: halere(paidBefore) }));
        if (isRefusal(result)) return;
        expect(addHalere(...result.months.map((each) => each.payout))).toBe(result.payout);
        expect(result.payout).toBeLessThanOrEqual(result.capLeft);
        expect(result.payout + paidBefore).toBeLessThanOrEqual(Math.max(paidBefore, capOf(t, facts('2026-12-31', rows).monthly)));
        for (const each of result.months) expect(each.payout).toBeLessThanOrEqual(each.claimed);
      }),
    );
  });
});
