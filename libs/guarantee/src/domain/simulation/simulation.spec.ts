import fc from 'fast-check';
import { halere, newId } from '#kernel';
import { HORIZON_MONTHS, outlookOf, playFund, type PlayedFund, type PlayedLease } from './fund-paths';
import { paymentHabits, PRIOR, recoveryHabit } from './habits';
import { randomOf, xoshiro128 } from './random';

const lease: PlayedLease = {
  monthlyCovered: halere(1_550_000), capLeft: halere(4_650_000), restoredByRecovery: false, coPaymentPercent: 10, defaultProbability: 0.05, delayMonths: 2, months: 12, overdue: halere(0), recourse: halere(0),
};
const fund: PlayedFund = {
  seed: 1, runs: 200, start: halere(10_000_000), leases: Array.from({ length: 12 }, () => lease), severities: [1], recovery: { probability: 0.2, afterMonths: 3, instalments: 12 },
};
const outlook = (over: Partial<PlayedFund> = {}, acceptable = 0.05) => outlookOf(playFund({ ...fund, ...over }), acceptable);

describe('numbers drawn', () => {
  it('are those of xoshiro128** (state 1, 2, 3, 4)', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('are uniform enough, and different for neighbouring seeds and runs', () => {
    const draw = randomOf(7, 0);
    const numbers = Array.from({ length: 20_000 }, draw);
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(numbers.filter((each) => each < 0.1).length / numbers.length).toBeCloseTo(0.1, 1);
    expect(new Set([randomOf(7, 0)(), randomOf(7, 1)(), randomOf(8, 0)(), randomOf(8, 1)()]).size).toBe(4);
  });
});

describe('the fund played twelve months ahead', () => {
  it('gives the same figures for the same seed, others for another', () => {
    expect(outlook()).toEqual(outlook());
    expect(outlook({ seed: 2 })).not.toEqual(outlook());
  });

  it('stays flat when nobody defaults', () => {
    const flat = outlook({ leases: [{ ...lease, defaultProbability: 0 }] });
    expect(flat.months).toHaveLength(HORIZON_MONTHS);
    for (const month of flat.months) expect(month).toEqual({ p5: fund.start, p25: fund.start, p50: fund.start, p75: fund.start, p95: fund.start, belowZero: 0 });
    expect(flat).toMatchObject({ shortfall: 0, grantNeeded: 0, meanPayouts: 0 });
  });

  it('pays out what is overdue today in the first month, and what never pays until its cap is used up', () => {
    const [overdue] = playFund({ ...fund, runs: 1, leases: [{ ...lease, defaultProbability: 0, overdue: halere(1_000_000) }], recovery: { ...fund.recovery, probability: 0 } });
    expect(overdue!.balances).toEqual(Array(12).fill(10_000_000 - 900_000));
    const [never] = playFund({ ...fund, runs: 1, leases: [{ ...lease, defaultProbability: 1 }], recovery: { ...fund.recovery, probability: 0 } });
    // Two months of delay, then 13 950 Kč a month: 46 500 Kč after four.
    expect(never!.balances.slice(0, 7)).toEqual([10_000_000, 10_000_000, 8_605_000, 7_210_000, 5_815_000, 5_350_000, 5_350_000]);
    expect(never!.payouts).toBe(4_650_000);
  });

  it('gets back what is owed in equal instalments whose sum is exact', () => {
    const [path] = playFund({ ...fund, runs: 1, leases: [{ ...lease, defaultProbability: 0, recourse: halere(1_000_001) }], recovery: { probability: 1, afterMonths: 3, instalments: 12 } });
    expect(path!.recovered).toBe(1_000_001);
    expect(path!.balances[11]).toBe(11_000_001);
  });

  it('never falls short more often with more money, and the grant it names is just enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), fc.integer({ min: 0, max: 8_000_000 }), fc.integer({ min: 0, max: 8_000_000 }), fc.integer({ min: 1, max: 50 }), (seed, start, more, percent) => {
        const base = { ...fund, seed, runs: 50, leases: fund.leases.slice(0, 8), start: halere(start) };
        const [poor, rich] = [outlookOf(playFund(base), percent / 100), outlookOf(playFund({ ...base, start: halere(start + more) }), percent / 100)];
        expect(rich.shortfall).toBeLessThanOrEqual(poor.shortfall);
        rich.months.forEach((month, index) => expect(month.belowZero).toBeLessThanOrEqual(poor.months[index]!.belowZero));
        const granted = outlookOf(playFund({ ...base, start: halere(start + poor.grantNeeded) }), percent / 100);
        expect(granted.shortfall).toBeLessThanOrEqual(percent / 100);
        expect(granted.grantNeeded).toBe(0);
        if (poor.grantNeeded > 0) expect(outlookOf(playFund({ ...base, start: halere(start + poor.grantNeeded - 1) }), percent / 100).shortfall).toBeGreaterThan(percent / 100);
      }),
      { numRuns: 20 },
    );
  });

  it('has its percentiles in order, and pays never more than all caps', () => {
    const paths = playFund({ ...fund, leases: fund.leases.map((each) => ({ ...each, defaultProbability: 0.5 })) });
    for (const path of paths) expect(path.payouts).toBeLessThanOrEqual(12 * lease.capLeft);
    for (const { p5, p25, p50, p75, p95 } of outlookOf(paths, 0.05).months) expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b));
  });
});

describe('how often households do not pay', () => {
  const [good, bad] = [newId(), newId()];
  const month = (tenancyId: typeof good, paid: number) => ({ tenancyId, charged: halere(1000), paid: halere(paid) });

  it('is the prior of an agency without a history', () => {
    const habits = paymentHabits([]);
    expect(habits.agencyDefault).toBe(PRIOR.agencyDefaults / PRIOR.agencyMonths);
    expect(habits.defaultOf(good)).toBeCloseTo(0.05, 12);
    expect(habits.severities).toEqual([1]);
  });

  it('is pulled from the agency towards each household’s own months', () => {
    const habits = paymentHabits([...Array.from({ length: 12 }, () => month(good, 1000)), ...Array.from({ length: 12 }, (_, index) => month(bad, index < 6 ? 400 : 1000))]);
    expect(habits).toMatchObject({ monthsSeen: 24, defaultsSeen: 6, agencyDefault: 7 / 44 });
    expect(habits.defaultOf(bad)).toBeCloseTo((6 + 12 * (7 / 44)) / 24, 12);
    expect(habits.defaultOf(good)).toBeLessThan(habits.agencyDefault);
    expect(habits.severities).toEqual([1, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]);
  });

  it('recourse comes back as it did, weighed with the prior', () => {
    expect(recoveryHabit({ paid: halere(0), recovered: halere(0) }, 1_000_000).probability).toBeCloseTo(0.2, 12);
    expect(recoveryHabit({ paid: halere(6_000_000), recovered: halere(6_000_000) }, 1_000_000).probability).toBeCloseTo(0.6, 12);
    expect(recoveryHabit({ paid: halere(0), recovered: halere(0) }, 0).probability).toBe(0.2);
  });
});
