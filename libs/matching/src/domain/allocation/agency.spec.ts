import fc from 'fast-check';
import { addDays, halere, isoDate, newId, type Id } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import type { CandidateFacts, FlatFacts } from '../facts';
import { STANDARD_POLICY } from '../policy';
import { matchOf } from '../ranking';
import { allocateAgency } from './agency';
import { eligiblePairs, totalOf, type AgencyFacts } from './eligible-pairs';

const today = isoDate('2026-11-21');

const anyFlat = fc
  .record({
    city: fc.constantFrom('Plzeň', 'Ostrava'), floor: fc.integer({ min: 0, max: 4 }), hasLift: fc.option(fc.boolean(), { nil: null }), habitableRooms: fc.integer({ min: 1, max: 5 }),
    areaM2: fc.integer({ min: 20, max: 100 }), rent: fc.integer({ min: 400_000, max: 2_000_000 }).map(halere), availableFrom: fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days)),
  })
  .map((facts) => aFlat(facts));
const anyFamily = fc
  .record({
    persons: fc.integer({ min: 1, max: 8 }), children: fc.integer({ min: 0, max: 5 }), roomsAtLeast: fc.integer({ min: 1, max: 4 }), ethosCode: fc.constantFrom('1.1', '3.2', '8.1', null),
    means: fc.option(fc.integer({ min: 1_000_000, max: 6_000_000 }).map(halere), { nil: null }), cities: fc.subarray(['Plzeň', 'Ostrava']),
    needs: fc.option(fc.subarray(['lift_or_ground_floor', 'pets']), { nil: null }), waitingSince: fc.integer({ min: -900, max: 0 }).map((days) => addDays(today, days)),
  })
  .map((facts) => aFamily(facts));
const anyAgency = fc.record({ flats: fc.array(anyFlat, { maxLength: 8 }), families: fc.array(anyFamily, { maxLength: 12 }), minimumFit: fc.integer({ min: 0, max: 20 }) });
const factsOf = (different: Partial<AgencyFacts>): AgencyFacts => ({ flats: [], families: [], policy: STANDARD_POLICY, asOf: today, minimumFit: 0, ...different });

describe('an allocation of all free flats', () => {
  it('never gives a flat to a family that may not live there, and scores each pair as its ranking does', () => {
    fc.assert(
      fc.property(anyAgency, (agency) => {
        const { optimal, greedy } = allocateAgency(factsOf(agency));
        for (const plan of [optimal, greedy]) {
          expect(new Set(plan.pairs.map((pair) => pair.flatId)).size).toBe(plan.housed);
          expect(new Set(plan.pairs.map((pair) => pair.householdId)).size).toBe(plan.housed);
          for (const pair of plan.pairs) {
            const match = matchOf(agency.flats.find((flat) => flat.id === pair.flatId)!, agency.families.find((family) => family.id === pair.householdId)!, STANDARD_POLICY, today);
            expect(match.eligible).toBe(true);
            expect(pair.score).toBe(match.score.total);
            expect(pair.need + pair.fit + pair.waiting).toBe(pair.score);
            expect(pair.fit).toBeGreaterThanOrEqual(agency.minimumFit);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('judges every pair as its own ranking does, also where many flats are alike in what a rule looks at', () => {
    const many = fc.record({ flats: fc.array(anyFlat, { minLength: 10, maxLength: 40 }), families: fc.array(anyFamily, { minLength: 1, maxLength: 12 }), minimumFit: fc.integer({ min: 0, max: 10 }) });
    fc.assert(
      fc.property(many, (agency) => {
        const pairs = eligiblePairs(factsOf(agency));
        const kept = pairs.flats.flatMap((flat, at) =>
          Array.from({ length: pairs.start[at + 1]! - pairs.start[at]! }, (_, index) => pairs.start[at]! + index).map((pair) => `${flat.id} ${pairs.families[pairs.family[pair]!]!.id} ${totalOf(pairs, pair)}`),
        );
        const expected = agency.flats.flatMap((flat) =>
          agency.families.flatMap((family) => {
            const { eligible, score } = matchOf(flat, family, STANDARD_POLICY, today);
            const fit = score.terms.filter(({ term }) => ['room_fit', 'affordability', 'wishes'].includes(term)).reduce((sum, { points }) => sum + points, 0);
            return eligible && fit >= agency.minimumFit ? [`${flat.id} ${family.id} ${score.total}`] : [];
          }),
        );
        expect(kept.sort()).toEqual(expected.sort());
      }),
      { numRuns: 100 },
    );
  });

  it('houses at least as many as going flat by flat, is proved, and gives up no more score than it says', () => {
    fc.assert(
      fc.property(anyAgency, (agency) => {
        const found = allocateAgency(factsOf(agency));
        expect(found.proven).toBe(true);
        expect(found.optimal.housed).toBeGreaterThanOrEqual(found.greedy.housed);
        expect(found.optimal.housed).toBeGreaterThanOrEqual(found.highest.housed);
        expect(found.highest.score).toBeGreaterThanOrEqual(Math.max(found.optimal.score, found.greedy.score));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same whatever order flats and families are read in, and one more flat houses no fewer', () => {
    fc.assert(
      fc.property(anyAgency.chain((agency) => fc.tuple(fc.constant(agency), fc.shuffledSubarray(agency.flats, { minLength: agency.flats.length }), fc.shuffledSubarray(agency.families, { minLength: agency.families.length }))), anyFlat, ([agency, flats, families], more) => {
        const found = allocateAgency(factsOf(agency));
        expect(allocateAgency(factsOf({ ...agency, flats, families }))).toEqual(found);
        expect(allocateAgency(factsOf({ ...agency, flats: [...flats, more] })).optimal.housed).toBeGreaterThanOrEqual(found.optimal.housed);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whatever flats and families are called: both plans house the same by the same points', () => {
    const renamed = <Item extends { readonly id: Id }>(items: readonly Item[]): { items: Item[]; nameOf: Map<Id, Id> } => {
      // The last becomes the first by its number.
      const ids = items.map(() => newId()).sort().reverse();
      return { items: items.map((item, index) => ({ ...item, id: ids[index]! })), nameOf: new Map(items.map(({ id }, index) => [ids[index]!, id])) };
    };
    const alike = fc.record({ flats: fc.array(anyFlat, { maxLength: 8 }), families: fc.array(anyFamily.map((facts) => ({ ...facts, waitingSince: today })), { maxLength: 12 }), minimumFit: fc.constant(0) });
    fc.assert(
      fc.property(fc.oneof(anyAgency, alike), (agency) => {
        const [flats, families] = [renamed(agency.flats), renamed(agency.families)];
        const [found, other] = [allocateAgency(factsOf(agency)), allocateAgency(factsOf({ ...agency, flats: flats.items, families: families.items }))];
        for (const plan of ['optimal', 'greedy'] as const) {
          const facts = (id: Id, all: readonly (CandidateFacts | FlatFacts)[]): object => ({ ...all.find((one) => one.id === id)!, id: null });
          const pairsOf = (from: typeof found, flatOf: (id: Id) => Id, familyOf: (id: Id) => Id) =>
            from[plan].pairs.map(({ flatId, householdId, score }) => JSON.stringify([facts(flatOf(flatId), agency.flats), facts(familyOf(householdId), agency.families), score])).sort();
          expect(pairsOf(other, (id) => flats.nameOf.get(id)!, (id) => families.nameOf.get(id)!)).toEqual(pairsOf(found, (id) => id, (id) => id));
        }
      }),
      { numRuns: 150 },
    );
  });

  const family = (different: Partial<CandidateFacts>): CandidateFacts => aFamily({ persons: 2, children: 0, roomsAtLeast: 1, roomsAtMost: 3, ...different });
  const [withLift, upstairs]: FlatFacts[] = [aFlat({ floor: 3, hasLift: true, availableFrom: isoDate('2026-11-01') }), aFlat({ floor: 3, hasLift: false, availableFrom: isoDate('2026-11-05') })];

  it('keeps the flat with a lift for who needs it, where going flat by flat leaves that family out', () => {
    const urgent = family({ ethosCode: '1.1' });
    const needsLift = family({ ethosCode: '8.1', needs: ['lift_or_ground_floor'] });
    const found = allocateAgency(factsOf({ flats: [withLift!, upstairs!], families: [urgent, needsLift] }));
    expect(found.greedy.pairs.map((pair) => pair.householdId)).toEqual([urgent.id]);
    expect(found.optimal.pairs.map((pair) => [pair.flatId, pair.householdId])).toEqual([[withLift!.id, needsLift.id], [upstairs!.id, urgent.id]]);
    expect(found.fragile).toEqual([{ flatId: upstairs!.id, householdId: urgent.id }]);
  });

  it('of two who cannot both be housed takes the greater need, then the better fit, then the longer waiting', () => {
    const one = (a: CandidateFacts, b: CandidateFacts): string => allocateAgency(factsOf({ flats: [withLift!], families: [a, b] })).optimal.pairs[0]!.householdId;
    const needy = family({ ethosCode: '1.1', means: halere(3_900_000), waitingSince: today });
    const waitsLong = family({ ethosCode: '8.1', means: halere(9_000_000), waitingSince: isoDate('2023-01-01') });
    expect(one(waitsLong, needy)).toBe(needy.id);
    const fits = family({ means: halere(9_000_000), waitingSince: today });
    const fitsLess = family({ means: halere(4_200_000), waitingSince: isoDate('2023-01-01') });
    expect(one(fitsLess, fits)).toBe(fits.id);
    const longer = family({ waitingSince: isoDate('2023-01-01') });
    expect(one(family({}), longer)).toBe(longer.id);
  });

  it('says what housing the most costs, which flats hang on one family and which fit nobody', () => {
    const large = family({ persons: 8, roomsAtLeast: 4, roomsAtMost: 4 });
    const found = allocateAgency(factsOf({ flats: [withLift!, aFlat({ habitableRooms: 4, areaM2: 90 }), aFlat({ city: 'Brno', habitableRooms: 1, areaM2: 16 })], families: [large] }));
    expect([found.optimal.housed, found.fragile, found.unfit]).toMatchObject([1, [{ householdId: large.id }], [{}, {}].map(() => expect.any(String))]);
  });
});
