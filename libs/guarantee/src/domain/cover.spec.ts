import fc from 'fast-check';
import { addHalere, halere, isoDate, isRefusal, month, orRefuse } from '#kernel';
import { capOf, coverOf, type Cover, type CoverFacts, type CoverTerms, type OwedMonth } from './cover';

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
