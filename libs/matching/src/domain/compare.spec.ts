import fc from 'fast-check';
import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../test/facts';
import { matchesAmong } from './compare';
import { STANDARD_POLICY } from './policy';
import { rankFamilies } from './ranking';

const day = isoDate('2026-11-21');

it('families side by side have the ranks, ties and scores they have in the whole list', () => {
  const families = fc.array(
    fc.record({ children: fc.nat(3), persons: fc.integer({ min: 1, max: 7 }), means: fc.constantFrom(halere(3_000_000), halere(4_200_000), null), waitingSince: fc.constantFrom(isoDate('2026-03-20'), isoDate('2026-05-01')) })
      .map((different) => aFamily(different)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(fc.property(families, fc.nat(), (all, seed) => {
    const flat = aFlat();
    const ids = all.filter((_, index) => (seed >> index) % 2 === 0).slice(0, 3).map(({ id }) => id);
    const { eligible, ineligible } = rankFamilies(flat, all, STANDARD_POLICY, day);
    const whole = [...eligible, ...ineligible];
    expect(matchesAmong(flat, all, ids, STANDARD_POLICY, day)).toEqual(ids.map((id) => whole.find(({ householdId }) => householdId === id)));
  }));
});
