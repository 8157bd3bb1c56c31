import { halere, isoDate } from '#kernel';
import fc from 'fast-check';
import { FIGURES, figureDefinitions } from './figure';
import { AGE_BANDS, ageBand, arrearsByAge } from './arrears-age';
import { hiddenCells } from './suppression';
import { emptySince, voidDays } from './void-days';

const day = isoDate;
const span = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });
const year = { from: day('2026-01-01'), to: day('2026-12-31') };

describe('void days', () => {
  it('are days under contract with the owner on which no family has the flat', () => {
    expect(voidDays([span('2026-01-01', null)], [span('2026-01-11', null)], year)).toBe(10);
    expect(voidDays([span('2025-06-01', null)], [span('2025-06-01', '2026-02-28'), span('2026-03-15', null)], year)).toBe(14);
    expect(voidDays([span('2026-12-22', null)], [], year)).toBe(10);
    expect(voidDays([span('2025-01-01', '2025-12-31')], [], year)).toBe(0);
  });

  it('do not begin before the owner’s contract does, nor go on after it', () => {
    expect(voidDays([span('2026-03-01', '2026-03-10')], [span('2026-03-04', '2026-06-30')], year)).toBe(3);
  });

  it('of an empty flat run since the day after the last family left', () => {
    expect(emptySince([span('2025-01-01', null)], [span('2025-01-01', '2026-02-28')], day('2026-04-10'))).toBe('2026-03-01');
    expect(emptySince([span('2026-03-01', null)], [], day('2026-04-10'))).toBe('2026-03-01');
    expect(emptySince([span('2025-01-01', null)], [span('2026-04-10', null)], day('2026-04-10'))).toBeNull();
    expect(emptySince([span('2025-01-01', '2026-04-09')], [], day('2026-04-10'))).toBeNull();
  });

  it('go on over a contract renewed without a gap', () => {
    expect(emptySince([span('2025-01-01', '2025-12-31'), span('2026-01-01', null)], [span('2025-01-01', '2025-11-30')], day('2026-02-01'))).toBe('2025-12-01');
  });

  it('are never negative and never more than the period', () => {
    const someDay = fc.integer({ min: 0, max: 900 }).map((offset) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10));
    const sequence = fc.uniqueArray(someDay, { minLength: 2, maxLength: 8 }).map((days) => {
      const sorted = [...days].sort();
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => span(sorted[index * 2]!, sorted[index * 2 + 1]!));
    });
    fc.assert(
      fc.property(sequence, sequence, (contracts, tenancies) => {
        const days = voidDays(contracts, tenancies, year);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(365);
      }),
    );
  });
});

describe('nedoplatky by age', () => {
  it('fall into the band of their oldest part', () => {
    const asOf = day('2026-04-06');
    expect(['2026-04-06', '2026-04-05', '2026-03-07', '2026-03-06', '2026-02-05', '2026-02-04', '2026-01-06', '2026-01-05'].map((due) => ageBand(day(due), asOf))).toEqual([
      null, 'days_1_30', 'days_1_30', 'days_31_60', 'days_31_60', 'days_61_90', 'days_61_90', 'days_over_90',
    ]);
  });

  it('add up to the whole', () => {
    const owed = [
      { tenancyId: 'a', amount: halere(950000), oldestDueOn: day('2026-04-05') },
      { tenancyId: 'b', amount: halere(2850000), oldestDueOn: day('2026-01-05') },
      { tenancyId: 'c', amount: halere(0), oldestDueOn: day('2026-01-05') },
    ];
    const bands = arrearsByAge(owed, day('2026-04-06'));
    expect(bands.map((each) => each.band)).toEqual([...AGE_BANDS]);
    expect(bands.map((each) => each.amount)).toEqual([950000, 0, 0, 2850000]);
    expect(bands.map((each) => each.tenancies)).toEqual([1, 0, 0, 1]);
  });
});

describe('who reads aggregates only', () => {
  it('is not told groups of one to four', () => {
    expect([...hiddenCells([{ code: 'a', count: 4 }, { code: 'b', count: 1 }, { code: 'c', count: 5 }, { code: 'd', count: 0 }])].sort()).toEqual(['a', 'b']);
    expect(hiddenCells([{ code: 'a', count: 0 }, { code: 'b', count: 12 }]).size).toBe(0);
  });

  it('cannot fill a single hole from the total', () => {
    expect([...hiddenCells([{ code: 'a', count: 2 }, { code: 'b', count: 30 }, { code: 'c', count: 7 }])].sort()).toEqual(['a', 'c']);
    expect([...hiddenCells([{ code: 'a', count: 2 }])]).toEqual(['a']);
  });
});

describe('every figure', () => {
  it('is defined in words in both languages', () => {
    for (const figure of FIGURES) {
      for (const language of ['cs', 'en'] as const) {
        expect(figureDefinitions[figure].title[language].length).toBeGreaterThan(3);
        expect(figureDefinitions[figure].definition[language]).toMatch(/^[A-ZČŘŠŽÚŽ].{30,}\.$/su);
      }
    }
  });
});
