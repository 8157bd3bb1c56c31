import fc from 'fast-check';
import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import type { Pair } from '../criteria/change';
import { STANDARD_POLICY, type PolicyDocument } from '../policy';
import { rankFlats } from '../ranking';
import { CRITERIA } from '../score';
import { judge, RULES } from '../rules';
import { openingsForFamily, openingsForFlat } from './openings';

const day = isoDate('2026-11-21');
const maybe = fc.option(fc.boolean(), { nil: null });
const money = (most: number) => fc.integer({ min: 0, max: most }).map(halere);
const places = fc.subarray(['Skvrňany', 'Bory', 'Lobzy']);
const flats = fc
  .record({
    city: fc.constantFrom('Plzeň', 'Ostrava'), part: fc.constantFrom('Skvrňany', 'Bory', null), floor: fc.nat(6), hasLift: maybe, stepFreeEntrance: maybe, stepFree: maybe,
    habitableRooms: fc.integer({ min: 1, max: 5 }), areaM2: fc.integer({ min: 120, max: 1200 }).map((tenths) => tenths / 10), rent: money(2_500_000), services: money(700_000),
    energy: fc.option(money(400_000), { nil: null }), petsAllowed: maybe, smokingAllowed: maybe, noPets: fc.boolean(), noSmoking: fc.boolean(),
    maxPersons: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }), withdrawnOn: fc.option(fc.constantFrom(isoDate('2026-11-01'), isoDate('2026-12-24')), { nil: null }),
  })
  .map((different) => aFlat(different));
const families = fc
  .record({
    persons: fc.integer({ min: 1, max: 9 }), means: fc.option(money(9_000_000), { nil: null }),
    needs: fc.option(fc.subarray(['ground_floor', 'lift_or_ground_floor', 'step_free', 'pets', 'smoking', 'near_school']), { nil: null }),
    cities: fc.subarray(['Plzeň', 'Ostrava']), avoidedParts: places,
  })
  .map((different) => aFamily(different));
const policies: fc.Arbitrary<PolicyDocument> = fc
  .record({ maxPersonsPerRoom: fc.constantFrom(1, 1.5, 2, 2.5, 3), minM2PerPerson: fc.constantFrom(7, 7.3, 8, 8.5, 12), maxShareOfMeansPercent: fc.constantFrom(30, 33.3, 45, 61.7, 100) })
  .map((eligibility) => ({ ...STANDARD_POLICY, eligibility }));

describe('what would help', () => {
  it('of any failed rule: the change turns it, and one step less does not', () => {
    const turned = new Set<string>();
    fc.assert(fc.property(flats, families, policies, (flat, family, policy) => {
      for (const rule of RULES) {
        if (rule.outcome(flat, family, policy, day) !== 'failed') continue;
        const outcomeOf = (pair: Pair) => rule.outcome(pair.flat, pair.family, policy, day);
        for (const change of rule.changes?.(flat, family, policy) ?? []) {
          expect(change.steps).toBeGreaterThan(0);
          expect(outcomeOf(change.after(change.steps))).not.toBe('failed');
          expect(outcomeOf(change.after(change.steps - 1))).toBe('failed');
          expect(outcomeOf(change.after(0))).toBe('failed');
          turned.add(`${rule.rule} ${change.of} ${change.unit}`);
        }
      }
    }), { numRuns: 1500 });
    expect([...turned].sort()).toEqual([
      'accessibility other_flat features', 'affordability family crowns', 'affordability landlord crowns', 'area_per_person other_flat m2_tenths', 'availability agency features',
      'house_rules landlord features', 'landlord_limit landlord people', 'location other_flat features', 'persons_per_room other_flat rooms',
    ]);
  });

  it('all first changes of a pair together make it eligible', () => {
    fc.assert(fc.property(flats, families, policies, (flat, family, policy) => {
      let pair: Pair = { flat, family };
      for (const rule of RULES) {
        if (rule.outcome(pair.flat, pair.family, policy, day) !== 'failed') continue;
        const [change] = rule.changes!(pair.flat, pair.family, policy);
        pair = change!.after(change!.steps);
      }
      expect(judge(pair.flat, pair.family, policy, day).filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    }));
  });

  it('a rule that can say no says what would help, in both languages', () => {
    fc.assert(fc.property(flats, families, (flat, family) => {
      for (const { outcome, wouldHelp, changes } of judge(flat, family, STANDARD_POLICY, day)) {
        expect(changes.length > 0).toBe(outcome === 'failed');
        expect(wouldHelp === null).toBe(outcome === 'passed');
        if (wouldHelp) expect([wouldHelp.cs.length, wouldHelp.en.length].every((length) => length > 5)).toBe(true);
      }
    }));
  });

  it('a place to be avoided is never named in what would help', () => {
    const rules = judge(aFlat(), aFamily({ avoidedParts: ['Skvrňany'], cities: ['Plzeň'] }), STANDARD_POLICY, day);
    expect(JSON.stringify(rules.find(({ rule }) => rule === 'location')!.changes)).not.toMatch(/Skvr|Plze|vyh|avoid/);
  });

  it('with so much more of a benefit just these flats open, and with a crown less fewer', () => {
    let seen = 0;
    // Half of the flats fail by money alone, the others by whatever comes.
    const roomy = flats.map((flat) => ({ ...flat, habitableRooms: 9, areaM2: 119, maxPersons: null, withdrawnOn: null }));
    const plain = families.map((family) => ({ ...family, needs: [], cities: [], avoidedParts: [] }));
    fc.assert(fc.property(fc.array(fc.oneof(flats, roomy), { maxLength: 8 }), plain, policies, (several, family, policy) => {
      const eligible = (more: number): Set<string> => new Set(rankFlats({ ...family, means: halere(family.means! + more * 100) }, several, policy, day).eligible.map(({ flatId }) => flatId));
      for (const { unit, of, steps, opens } of openingsForFamily(family, several, policy, day)) {
        if (of !== 'family' || unit !== 'crowns') continue;
        seen += 1;
        const [now, then, less] = [eligible(0), eligible(steps!), eligible(steps! - 1)];
        expect([...then].filter((id) => !now.has(id)).sort()).toEqual([...opens].sort());
        expect(less.size).toBeLessThan(then.size);
      }
    }), { numRuns: 400 });
    expect(seen).toBeGreaterThan(50);
  });

  it('tells a family the sum that opens one flat and the sum that opens two; a fact nobody knows is to be found out', () => {
    const dear = (rent: number) => aFlat({ rent: halere(rent * 100), services: halere(0), energy: halere(0) });
    const [near, far] = [dear(19_000), dear(20_000)];
    const family = aFamily({ means: halere(4_000_000) });
    expect(openingsForFamily(family, [near, far], STANDARD_POLICY, day).filter(({ of }) => of === 'family')).toMatchObject([
      { rule: 'affordability', steps: 2_223, opens: [near.id], words: { cs: 'dávka nebo příjem vyšší o 2\u00a0223\u00a0Kč měsíčně' } },
      { rule: 'affordability', steps: 4_445, opens: [near.id, far.id] },
    ]);
    expect(openingsForFamily(aFamily({ means: null }), [near, far], STANDARD_POLICY, day)).toMatchObject([{ of: 'facts', rule: 'affordability', words: { cs: 'zjistit příjem a dávky' }, opens: [near.id, far.id] }]);
  });

  it('tells of a flat nobody suits by how much a lower rent would open it, and to how many', () => {
    const flat = aFlat({ rent: halere(2_000_000), services: halere(0), energy: halere(0) });
    const [richer, poorer] = [aFamily({ means: halere(4_300_000) }), aFamily({ means: halere(4_000_000) })];
    expect(openingsForFlat(flat, [poorer, richer], STANDARD_POLICY, day)).toMatchObject([
      { of: 'landlord', unit: 'crowns', steps: 650, opens: [richer.id], words: { en: 'a rent lower by CZK\u00a0650' } },
      { of: 'landlord', unit: 'crowns', steps: 2_000, opens: [poorer.id, richer.id] },
    ]);
  });
});

describe('the published rules', () => {
  it.each([...RULES, ...CRITERIA].map((one) => ['rule' in one ? one.rule : one.term, one] as const))('%s has its name, sentence, check and paragraph (or is the agency’s own) in both languages', (_, one) => {
    const said = [one.name, one.sentence(STANDARD_POLICY), one.test(STANDARD_POLICY), ...(one.law ? [one.law] : [])];
    for (const words of said) expect([words.cs.trim().length > 3, words.en.trim().length > 3]).toEqual([true, true]);
    if (one.law) expect(one.law.cs).toMatch(/§ \d|čl\. \d/);
  });

  it('a changed value is in the sentence and in the check at once', () => {
    const policy = { ...STANDARD_POLICY, eligibility: { ...STANDARD_POLICY.eligibility, maxPersonsPerRoom: 1.5 } };
    const rule = RULES.find((one) => one.rule === 'persons_per_room')!;
    expect([rule.sentence(policy).cs, rule.test(policy).cs]).toEqual([expect.stringContaining('1,5'), 'osoby ≤ 1,5 × obytné místnosti']);
  });
});
