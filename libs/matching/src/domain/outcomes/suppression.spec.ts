import fc from 'fast-check';
import { hiddenGroups, tellableCounts, type GroupCell } from './suppression';

/** What somebody knows who sees the total, the groups that are told, and the names of those that are not. */
interface Published {
  readonly hidden: readonly GroupCell[];
  readonly base: number;
  readonly count: number;
  readonly outOf: number;
}

function publishedOf(cells: readonly GroupCell[]): Published {
  const hidden = hiddenGroups(cells);
  const behind = cells.filter(({ group }) => hidden.has(group));
  const sum = (of: (cell: GroupCell) => number): number => behind.reduce((total, cell) => total + of(cell), 0);
  return { hidden: behind, base: sum(({ base }) => base), count: sum(({ shares }) => shares![0]!.count), outOf: sum(({ shares }) => shares![0]!.outOf) };
}

/** Every way the withheld groups could be made up, found without the rule under test: all (base, count) that sum to what is known. */
function possibilities(groups: number, base: number, count: number): { bases: number[]; counts: number[] }[] {
  if (groups === 1) return count <= base ? [{ bases: [base], counts: [count] }] : [];
  const found: { bases: number[]; counts: number[] }[] = [];
  for (let own = 0; own <= base; own += 1) {
    for (let mine = 0; mine <= Math.min(own, count); mine += 1) {
      for (const rest of possibilities(groups - 1, base - own, count - mine)) found.push({ bases: [own, ...rest.bases], counts: [mine, ...rest.counts] });
    }
  }
  return found;
}

const cellsOf = fc.array(fc.integer({ min: 0, max: 9 }).chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) })), { minLength: 2, maxLength: 4 })
  .map((rows) => rows.map(({ base, count }, index): GroupCell => ({ group: `g${index}`, base, shares: [{ count, outOf: base }] })));

describe('groups under five', () => {
  it('are withheld, and so is the next smallest one when the total would give a single one away', () => {
    const cell = (group: string, base: number): GroupCell => ({ group, base });
    expect([...hiddenGroups([cell('a', 12), cell('b', 9), cell('c', 20)])]).toEqual([]);
    expect([...hiddenGroups([cell('a', 12), cell('b', 3), cell('c', 20)])].sort()).toEqual(['a', 'b']);
    expect([...hiddenGroups([cell('a', 1), cell('b', 1), cell('c', 20), cell('d', 7)])].sort()).toEqual(['a', 'b', 'd']);
    expect([...hiddenGroups([cell('a', 4), cell('b', 4), cell('c', 20)])].sort()).toEqual(['a', 'b']);
  });

  it('that all had the same outcome are hidden behind one that had not', () => {
    const cell = (group: string, base: number, count: number): GroupCell => ({ group, base, shares: [{ count, outOf: base }] });
    expect([...hiddenGroups([cell('a', 3, 3), cell('b', 4, 4), cell('c', 9, 2), cell('d', 20, 4)])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('can never be worked out: what is told leaves more than one possibility for the size and the outcome of each', () => {
    fc.assert(fc.property(cellsOf, (cells) => {
      const total = cells.reduce((sum, { base }) => sum + base, 0);
      fc.pre(total >= 5);
      const published = publishedOf(cells);
      for (const { group, base } of cells) {
        if (base > 0 && base < 5) expect(published.hidden.map((cell) => cell.group)).toContain(group);
      }
      if (published.hidden.length === 0) return;
      const everybody = cells.every(({ shares, base }) => shares![0]!.count === base);
      const ways = possibilities(published.hidden.length, published.base, published.count);
      for (const [place] of published.hidden.entries()) {
        expect(new Set(ways.map(({ bases }) => bases[place])).size).toBeGreaterThan(1);
        // Nobody at all, or everybody of the whole agency: the total says it, whatever is withheld.
        if (published.count > 0 && !everybody) expect(new Set(ways.map(({ bases, counts }) => `${counts[place]}/${bases[place]}`)).size).toBeGreaterThan(2);
      }
    }), { numRuns: 400 });
  });

  it('are the same ones whatever the groups are called', () => {
    fc.assert(fc.property(cellsOf, (cells) => {
      const renamed = hiddenGroups(cells.map((cell) => ({ ...cell, group: `x-${cell.group}` })));
      expect([...renamed].map((group) => group.slice(2)).sort()).toEqual([...hiddenGroups(cells)].sort());
    }));
  });
});

describe('coded reasons', () => {
  it('under five are withheld behind another one; too few altogether are not told at all', () => {
    expect(tellableCounts([{ code: 'a', count: 9 }, { code: 'b', count: 6 }])).toEqual([{ code: 'a', count: 9, isHidden: false }, { code: 'b', count: 6, isHidden: false }]);
    expect(tellableCounts([{ code: 'a', count: 9 }, { code: 'b', count: 6 }, { code: 'c', count: 1 }])!.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
    expect(tellableCounts([{ code: 'a', count: 3 }])).toBeNull();
    expect(tellableCounts([{ code: 'a', count: 2 }, { code: 'b', count: 1 }])).toBeNull();
    expect(tellableCounts([])).toEqual([]);
  });
});
