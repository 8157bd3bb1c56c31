import * as fc from 'fast-check';
import { halere, isoDate, newId, type Id } from '#kernel';
import type { IdentifiedLine } from './identity';
import { freeOccurrences, recognise, type Kept } from './recognition';

const NOBODY = { counterAccount: null, counterBank: null, counterName: null, variableSymbol: null, constantSymbol: null, specificSymbol: null, message: null };
const found = (reference: string, amount: number, over: Partial<IdentifiedLine> = {}): IdentifiedLine => ({ ...NOBODY, reference, amount: halere(amount), bookedOn: isoDate('2026-03-10'), occurrence: 0, position: 1, reversal: false, ...over });
const kept = (reference: string, amount: number, over: Partial<Kept> = {}): Kept => ({ ...NOBODY, id: newId() as Id, reference, amount: halere(amount), bookedOn: isoDate('2026-03-10'), occurrence: 0, format: 'gpc', batchTotal: null, ...over });
const told = (lines: readonly IdentifiedLine[], known: readonly Kept[]) => {
  const { same, changed, totals, fresh } = recognise(lines, known, 'gpc');
  return { same: same.length, changed: changed.map(([line, before]) => [line.amount, before.amount]), totals: totals.length, fresh: fresh.map((line) => line.amount) };
};

describe('a line of a later file', () => {
  it('under a reference nobody knows is fresh; told again it is the same; with another amount it is changed', () => {
    expect(told([found('1', 500), found('2', 600), found('3', 700)], [kept('1', 500), kept('2', 601)])).toEqual({ same: 1, changed: [[600, 601]], totals: 0, fresh: [700] });
  });

  it('of a bank that numbers the statement and not its bookings is known by what it says, in whichever order', () => {
    const known = [kept('210001', 500), kept('210001', 600, { occurrence: 1 }), kept('210001', 500, { occurrence: 2 })];
    const turned = [found('210001', 600), found('210001', 500, { occurrence: 1 }), found('210001', 500, { occurrence: 2 })];
    expect(told(turned, known)).toEqual({ same: 3, changed: [], totals: 0, fresh: [] });
    expect(told([found('210001', 600)], known)).toEqual({ same: 1, changed: [], totals: 0, fresh: [] });
    expect(told([...turned.slice(0, 1), found('210001', 900, { occurrence: 1 }), ...turned.slice(1)], known)).toEqual({ same: 3, changed: [], totals: 0, fresh: [900] });
    expect(told([turned[0]!, found('210001', 501, { occurrence: 1 }), turned[2]!], known)).toEqual({ same: 2, changed: [[501, 500]], totals: 0, fresh: [] });
  });

  it('that is the total of a batch known by its payments is its total, and the other way round', () => {
    const batch = { reference: 'B', total: halere(1100), entry: 1 };
    const payments = [found('B', 500, { batch }), found('B', 600, { batch, occurrence: 1 })];
    expect(told([found('B', 1100)], [kept('B', 500, { batchTotal: halere(1100) }), kept('B', 600, { batchTotal: halere(1100), occurrence: 1 })])).toEqual({ same: 0, changed: [], totals: 1, fresh: [] });
    expect(told(payments, [kept('B', 1100)])).toEqual({ same: 0, changed: [], totals: 1, fresh: [] });
    expect(told(payments, [kept('B', 1200)])).toEqual({ same: 0, changed: [[500, 1200]], totals: 0, fresh: [600] });
  });

  it('however often and in whichever order a file is read, every line is taken in once', () => {
    const line = fc.record({ reference: fc.constantFrom('1', '2'), amount: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 3 }), fc.infiniteStream(fc.nat()), (first, more, order) => {
        const take = (lines: readonly { reference: string; amount: number }[], known: readonly Kept[]): Kept[] => {
          const seen = new Map<string, number>();
          const identified = lines.map(({ reference, amount }, position) => {
            const occurrence = seen.get(reference) ?? 0;
            seen.set(reference, occurrence + 1);
            return found(reference, amount, { occurrence, position });
          });
          const { fresh, changed } = recognise(identified, known, 'gpc');
          expect(changed).toEqual([]);
          return [...known, ...freeOccurrences(fresh, known).map((each) => kept(each.reference, each.amount, { occurrence: each.occurrence }))];
        };
        const known = take(first, []);
        const shuffled = [...first].map((each) => ({ each, by: order.next().value })).sort((a, b) => a.by - b.by).map(({ each }) => each);
        expect(take(shuffled, known)).toHaveLength(first.length);
        const grown = take([...shuffled, ...more], known);
        expect(grown).toHaveLength(first.length + more.length);
        expect(new Set(grown.map((each) => `${each.reference} ${each.occurrence}`)).size).toBe(grown.length);
      }),
    );
  });
});
