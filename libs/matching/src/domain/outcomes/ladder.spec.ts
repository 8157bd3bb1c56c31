import fc from 'fast-check';
import { paths } from '../../../test/paths';
import { gapOf, PARTS, partsOf, type Path } from './ladder';

const path = (different: Partial<Path>): Path => ({ inPool: true, eligible: true, first: true, onlyLostByLot: false, chosen: true, offer: 'housed', housed: true, ...different });

describe('the way to a home', () => {
  it('loses a family at one step, and an override is counted for the people', () => {
    const lostAt = (one: Path): string[] => PARTS.filter((part) => partsOf(one)[part] !== 0);
    expect(lostAt(path({}))).toEqual([]);
    expect(lostAt(path({ eligible: false, first: false, chosen: false, offer: null, housed: false }))).toEqual(['eligibility']);
    expect(lostAt(path({ first: false, chosen: false, offer: null, housed: false }))).toEqual(['score']);
    expect(lostAt(path({ onlyLostByLot: true, chosen: false, offer: null, housed: false }))).toEqual(['lot']);
    expect(lostAt(path({ chosen: false, offer: null, housed: false }))).toEqual(['people']);
    expect(lostAt(path({ offer: 'refused_by_landlord', housed: false }))).toEqual(['landlord']);
    expect(lostAt(path({ offer: 'expired', housed: false }))).toEqual(['family']);
    expect(partsOf(path({ eligible: false, first: false }))).toMatchObject({ eligibility: -1, people: 1 });
  });

  it('a family’s parts and one are one when it is housed and nothing when it is not', () => {
    fc.assert(fc.property(paths, (one) => {
      const parts = partsOf(one);
      expect(1 + PARTS.reduce((sum, part) => sum + parts[part], 0)).toBe(Number(one.housed));
    }));
  });
});

describe('the gap between a group and all others', () => {
  const groups = fc.tuple(fc.array(paths, { minLength: 1, maxLength: 40 }), fc.array(paths, { minLength: 1, maxLength: 40 }));
  const housed = (some: readonly Path[]): number => some.filter((one) => one.housed).length;

  it('is parted without a remainder', () => {
    fc.assert(fc.property(groups, ([group, others]) => {
      const gap = gapOf(group, others)!;
      expect(gap.parts.reduce((sum, { permille }) => sum + permille, 0)).toBe(gap.permille);
      expect(gap.permille).toBe(Math.round(((housed(group) * others.length - housed(others) * group.length) * 1000) / (group.length * others.length)) + 0);
    }));
  });

  it('says of each part what it is, to the tenth of a percent', () => {
    fc.assert(fc.property(groups, ([group, others]) => {
      for (const { part, permille } of gapOf(group, others)!.parts) {
        const mean = (some: readonly Path[]): number => some.reduce((sum, one) => sum + partsOf(one)[part], 0) / some.length;
        expect(Math.abs(permille - (mean(group) - mean(others)) * 1000)).toBeLessThan(1 + 1e-5);
      }
    }));
  });

  it('is the same in whatever order families come, and nothing between equals', () => {
    fc.assert(fc.property(groups, ([group, others]) => {
      expect(gapOf([...group].reverse(), [...others].reverse())).toEqual(gapOf(group, others));
      expect(gapOf(group, group)).toEqual({ permille: 0, parts: PARTS.map((part) => ({ part, permille: 0 })) });
    }));
    expect(gapOf([], [path({})])).toBeNull();
  });
});
