import fc from 'fast-check';
import { addDays, newId, type Id } from '#kernel';
import { A_DAY, anyFamily, anyFlat } from '../../../test/arbitraries';
import { aFamily, aFlat } from '../../../test/facts';
import { STANDARD_POLICY } from '../policy';
import { failedRules } from '../rules';
import { totalOf } from '../score';
import { movedFlats, newsOfFamilies } from './fit-changes';
import { textOfFacts, judgedPair, pointsOfFamily } from './judged-pair';
import { flatOf, largestPools, pooled, ruleSetOf, textOfRules } from './rule-set';

const onOffer = anyFlat.map((flat) => ({ ...flat, withdrawnOn: null }));

describe('a pool of flats', () => {
  it('judges and scores each of its flats as the flat itself would be', () => {
    fc.assert(
      fc.property(onOffer, anyFamily, (flat, family) => {
        const pair = judgedPair(flatOf(ruleSetOf(flat)), family, STANDARD_POLICY, A_DAY);
        expect(pair.failed).toEqual(failedRules(flat, family, STANDARD_POLICY, A_DAY));
        expect(pair.points + pointsOfFamily(family, STANDARD_POLICY, A_DAY)).toBe(totalOf(flat, family, STANDARD_POLICY, A_DAY));
      }),
    );
  });

  it('does not grow old by itself: only the points of the family alone depend on the day', () => {
    fc.assert(
      fc.property(onOffer, anyFamily, fc.integer({ min: 1, max: 3000 }), (flat, family, days) => {
        const rules = flatOf(ruleSetOf(flat));
        expect(judgedPair(rules, family, STANDARD_POLICY, addDays(A_DAY, days))).toEqual(judgedPair(rules, family, STANDARD_POLICY, A_DAY));
      }),
    );
  });

  it('is named by its rules, whatever order they are read in', () => {
    fc.assert(
      fc.property(anyFlat, (flat) => {
        const rules = ruleSetOf(flat);
        const asKept = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(rules).reverse()))) as typeof rules;
        expect(textOfRules(asKept)).toBe(textOfRules(rules));
      }),
    );
  });

  it('holds flats no rule can tell apart: third floor or fourth, rent or services, the house’s no or the landlord’s', () => {
    const flat = aFlat({ floor: 3 });
    const alike = [aFlat({ floor: 4 }), aFlat({ floor: 3, rent: flat.services, services: flat.rent })];
    expect([...pooled([flat, ...alike]).values()].map(({ flats }) => flats)).toEqual([[flat, ...alike]]);
    expect(textOfRules(ruleSetOf(aFlat({ petsAllowed: true, noPets: true })))).toBe(textOfRules(ruleSetOf(aFlat({ petsAllowed: false }))));
    for (const other of [aFlat({ floor: 0 }), aFlat({ city: 'Ostrava' }), aFlat({ energy: null }), aFlat({ maxPersons: 4 }), aFlat({ habitableRooms: 2 })]) {
      expect(textOfRules(ruleSetOf(other))).not.toBe(textOfRules(ruleSetOf(flat)));
    }
  });

  it('is kept while there are few; of too many the largest stay, the same ones whatever order the flats come in', () => {
    const flats = [1, 2, 2, 3, 4, 4, 4].map((habitableRooms) => aFlat({ habitableRooms }));
    const roomsOf = (from: readonly (typeof flats)[number][], most: number): number[] => [...largestPools(pooled(from), most).values()].map(({ rules }) => rules.habitableRooms);
    expect(roomsOf(flats, 2)).toEqual([4, 2]);
    expect(roomsOf(flats, 9)).toHaveLength(4);
    expect(roomsOf([...flats].reverse(), 3)).toEqual(roomsOf(flats, 3));
  });

  it('notices any fact of a family that has changed, and does not mind its name', () => {
    const family = aFamily();
    expect(textOfFacts({ ...family, id: newId() })).toBe(textOfFacts(family));
    for (const other of [{ children: 3 }, { means: null }, { needs: null }, { avoidedParts: ['Skvrňany'] }, { waitingSince: A_DAY }]) expect(textOfFacts({ ...family, ...other })).not.toBe(textOfFacts(family));
  });
});

describe('news of a refresh', () => {
  const [family, other, a, b, c] = Array.from({ length: 5 }, () => newId()).sort() as [Id, Id, Id, Id, Id];
  const [first, second] = [{ id: newId(), unitIds: [a, b] }, { id: newId(), unitIds: [c] }];

  it('names every flat a family came to fit or fits no more', () => {
    const changes = [{ householdId: family, poolId: second.id, fits: false }, { householdId: family, poolId: first.id, fits: true }, { householdId: other, poolId: newId(), fits: false }];
    expect(newsOfFamilies(changes, [first, second])).toEqual([{ householdId: family, gained: [a, b], lost: [c] }]);
  });

  it('names flats that came, went, or fall under other rules', () => {
    expect(movedFlats([first], [first])).toEqual([]);
    expect(movedFlats([first], [{ ...first, unitIds: [b] }, second])).toEqual([a, c]);
    expect(movedFlats([first, second], [{ ...first, unitIds: [a, b, c] }])).toEqual([c]);
  });
});
