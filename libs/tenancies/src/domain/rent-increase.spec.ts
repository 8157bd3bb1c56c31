import { halere, isoDate } from '#kernel';
import { afterDelivery, clauseDueOn, lawfulProposal, raisedBy, type IncreaseLimits } from './rent-increase';
import type { ComponentTerm } from './terms';

const limits: IncreaseLimits = { capPercent: 20, windowMonths: 36, restMonths: 12, answerMonths: 2 };
const rents = (...steps: readonly [from: string, to: string | null, amount: number][]): ComponentTerm[] =>
  steps.map(([from, to, amount]) => ({ component: 'rent', amount: halere(amount), validFrom: isoDate(from), validTo: to === null ? null : isoDate(to) }));
const proposed = (newRent: number, on: string, components: ComponentTerm[], comparable = 2_000_000) =>
  lawfulProposal({ newRent, comparableRent: halere(comparable), proposedOn: isoDate(on) }, { startsOn: components[0]!.validFrom, components }, limits);

describe('raising a rent', () => {
  it('by a clause is exact to the haléř, half up', () => {
    expect(raisedBy(halere(1_000_000), 2.4)).toBe(1_024_000);
    expect(raisedBy(halere(1_180_001), 2.5)).toBe(1_209_501); // 1 209 501.03
    expect(raisedBy(halere(100), 0.5)).toBe(101); // 100.5
  });

  it('by a clause comes once a year, from its first day', () => {
    const clause = { kind: 'fixed' as const, percent: 3, firstOn: isoDate('2026-04-01') };
    expect(clauseDueOn(clause, [])).toBe('2026-04-01');
    expect(clauseDueOn(clause, [isoDate('2026-04-01'), isoDate('2027-04-01')])).toBe('2028-04-01');
  });

  it('by proposal is at most 20 % in three years, what was raised before included', () => {
    const raised = rents(['2023-01-01', '2025-01-31', 1_000_000], ['2025-02-01', null, 1_120_000]);
    // Three years before 15 March 2026 the rent was 1 000 000: at most 1 200 000.
    expect(proposed(1_200_000, '2026-03-15', raised)).toEqual({ oldRent: 1_120_000, newRent: 1_200_000 });
    expect(proposed(1_200_001, '2026-03-15', raised)).toMatchObject({ code: 'increase_above_cap', params: { highestAmount: 1_200_000 } });
    // From March 2028 on the rent three years before is 1 120 000.
    expect(proposed(1_344_000, '2028-03-01', raised)).toMatchObject({ newRent: 1_344_000 });
  });

  it('by proposal waits twelve months after the last rise, or after the start', () => {
    const raised = rents(['2023-01-01', '2025-01-31', 1_000_000], ['2025-02-01', null, 1_050_000]);
    expect(proposed(1_100_000, '2026-01-31', raised)).toMatchObject({ code: 'increase_too_soon', params: { earliestOn: '2026-02-01' } });
    expect(proposed(1_100_000, '2026-02-01', raised)).toMatchObject({ newRent: 1_100_000 });
    expect(proposed(1_100_000, '2025-06-01', rents(['2025-01-01', null, 1_000_000]))).toMatchObject({ code: 'increase_too_soon' });
  });

  it('by proposal never goes above what is usual in the place, nor down', () => {
    const flat = rents(['2023-01-01', null, 1_000_000]);
    expect(proposed(1_100_000, '2026-03-15', flat, 1_090_000)).toMatchObject({ code: 'increase_above_usual' });
    expect(proposed(1_000_000, '2026-03-15', flat)).toMatchObject({ code: 'increase_not_higher' });
  });

  it('is answered within two months and paid from the third month after it came', () => {
    expect(afterDelivery(isoDate('2026-01-15'), limits)).toEqual({ answerBy: '2026-03-15', courtBy: '2026-06-15', holdsFrom: '2026-04-01' });
    expect(afterDelivery(isoDate('2025-12-31'), limits)).toEqual({ answerBy: '2026-02-28', courtBy: '2026-05-28', holdsFrom: '2026-03-01' });
  });
});
