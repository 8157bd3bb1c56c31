import fc from 'fast-check';
import { hiddenAcross, type Parting } from './disclosure';

/** Families by the group of each of three dimensions; the second is a coarser cut of the first, as rooms are of size. */
const families = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.integer({ min: 0, max: 2 })), { minLength: 5, maxLength: 45 });
type Families = readonly (readonly [number, boolean, number])[];

function partingsOf(all: Families): Parting[] {
  const parted = (dimension: string, groupOf: (family: Families[number]) => string, names: readonly string[]): Parting => ({
    dimension,
    groups: names.map((group) => {
      const members = all.flatMap((family, place) => (groupOf(family) === group ? [place] : []));
      return { group, base: members.length, members };
    }),
  });
  return [
    parted('size', ([size]) => `s${size}`, ['s0', 's1', 's2', 's3']),
    parted('rooms', ([size, more]) => (size === 0 || (size === 1 && !more) ? 'few' : 'many'), ['few', 'many']),
    parted('age', ([, , age]) => `a${age}`, ['a0', 'a1', 'a2']),
  ];
}

/** The rank of a matrix of whole numbers in exact fractions: another way than the rule’s own. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map(BigInt));
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    for (let index = 0; index < rows.length; index += 1) {
      if (index === rank || rows[index]![column] === 0n) continue;
      const [mine, theirs] = [rows[rank]![column]!, rows[index]![column]!];
      rows[index] = rows[index]!.map((value, place) => value * mine - rows[rank]![place]! * theirs);
    }
    rank += 1;
  }
  return rank;
}

describe('families parted in several ways', () => {
  it('no group under five is a sum or difference of what is told, and no two told groups differ by one to four families', () => {
    fc.assert(fc.property(families, (all) => {
      const partings = partingsOf(all);
      const hidden = hiddenAcross(partings);
      const vector = (members: readonly number[]): number[] => all.map((_, place) => Number(members.includes(place)));
      const groups = partings.flatMap(({ dimension, groups: each }) => each.map((group) => ({ ...group, isHidden: hidden.get(dimension)!.has(group.group) }))).filter(({ base }) => base > 0);
      const told = [all.map(() => 1), ...groups.filter(({ isHidden }) => !isHidden).map(({ members }) => vector(members))];
      const rank = rankOf(told);
      for (const { members, base, isHidden } of groups) {
        if (base >= 5) continue;
        expect(isHidden).toBe(true);
        expect(rankOf([...told, vector(members)])).toBe(rank + 1);
      }
      for (const inner of told) {
        for (const outer of told) {
          const outside = outer.filter((is, place) => is > inner[place]!).length;
          if (inner.every((is, place) => is <= outer[place]!)) expect(outside === 0 || outside >= 5).toBe(true);
        }
      }
    }), { numRuns: 150 });
  });

  it('withholds rooms rather than size where the two together would give away the couples', () => {
    const all: Families = [...Array<Families[number]>(8).fill([0, false, 0]), ...Array<Families[number]>(3).fill([1, false, 0]), ...Array<Families[number]>(9).fill([1, true, 0]), ...Array<Families[number]>(9).fill([2, true, 0])];
    const hidden = hiddenAcross(partingsOf(all));
    // Eight alone and eleven in few rooms: the difference are three couples.
    expect([...hidden.get('rooms')!].sort()).toEqual(['few', 'many']);
    expect(hidden.get('size')!.has('s0')).toBe(false);
  });
});
