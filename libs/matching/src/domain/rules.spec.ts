import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../test/facts';
import { STANDARD_POLICY } from './policy';
import { isEligible, judge, type RuleResult } from './rules';

const today = isoDate('2026-11-21');
const rule = (name: string, flat = aFlat(), family = aFamily()): RuleResult | undefined =>
  judge(flat, family, STANDARD_POLICY, today).find((result) => result.rule === name);

describe('a rule of eligibility', () => {
  it('a family of whom everything is known and fits passes every rule', () => {
    const results = judge(aFlat(), aFamily(), STANDARD_POLICY, today);
    expect(results.map((result) => result.outcome)).toEqual(results.map(() => 'passed'));
    expect(isEligible(results)).toBe(true);
  });

  it('says in both languages what it needs and what it found', () => {
    for (const result of judge(aFlat({ maxPersons: 4 }), aFamily({ needs: ['pets', 'near_school', 'step_free'] }), STANDARD_POLICY, today)) {
      for (const words of [result.needed, result.found]) {
        expect(words.cs.length).toBeGreaterThan(1);
        expect(words.en.length).toBeGreaterThan(1);
      }
    }
  });

  it('seven people fit into five rooms and do not fit into three', () => {
    expect(rule('persons_per_room', aFlat({ habitableRooms: 5, areaM2: 84 }), aFamily({ persons: 7 }))?.outcome).toBe('passed');
    expect(rule('persons_per_room', aFlat(), aFamily({ persons: 7 }))).toMatchObject({ outcome: 'failed', found: { cs: '7\u00a0osob, 3\u00a0místnosti' }, overridable: false });
  });

  it('too little floor for each person shuts out, exactly enough does not', () => {
    expect(rule('area_per_person', aFlat({ areaM2: 24 }))?.outcome).toBe('passed');
    expect(rule('area_per_person', aFlat({ areaM2: 23.9 }))?.outcome).toBe('failed');
  });

  it('a missing lift is a no only where it is known to be missing', () => {
    const family = aFamily({ needs: ['lift_or_ground_floor'] });
    expect(rule('accessibility', aFlat({ hasLift: false }), family)?.outcome).toBe('failed');
    expect(rule('accessibility', aFlat({ hasLift: null }), family)).toMatchObject({ outcome: 'unknown', wouldHelp: { cs: 'ověřit přístup do bytu' } });
    expect(rule('accessibility', aFlat({ hasLift: false, floor: 0 }), family)?.outcome).toBe('passed');
  });

  it('needs nobody asked about are unknown, not none', () => {
    expect(rule('accessibility', aFlat(), aFamily({ needs: null }))?.outcome).toBe('unknown');
    expect(isEligible(judge(aFlat(), aFamily({ needs: null }), STANDARD_POLICY, today))).toBe(true);
  });

  it('one step that is known to be there decides, whatever else is unknown', () => {
    expect(rule('accessibility', aFlat({ stepFree: null, stepFreeEntrance: false }), aFamily({ needs: ['step_free'] }))?.outcome).toBe('failed');
  });

  it('a place avoided for safety and a wish for another city read the same', () => {
    const avoided = rule('location', aFlat(), aFamily({ avoidedParts: ['skvrnany'] }));
    const elsewhere = rule('location', aFlat(), aFamily({ cities: ['Ostrava'] }));
    expect(avoided).toMatchObject({ outcome: 'failed', found: { cs: 'lokalita nevyhovuje', en: 'the place does not suit' }, overridable: false });
    expect(elsewhere).toEqual(avoided);
  });

  it('an unknown part of the town is not safe for who must avoid one', () => {
    expect(rule('location', aFlat({ part: null }), aFamily({ avoidedParts: ['Skvrňany'] }))?.outcome).toBe('unknown');
  });

  it('a pet matters only to who has one, and the house may not have been asked', () => {
    expect(rule('house_rules', aFlat({ petsAllowed: false }))).toBeUndefined();
    expect(rule('house_rules', aFlat({ petsAllowed: false }), aFamily({ needs: ['pets'] }))?.outcome).toBe('failed');
    expect(rule('house_rules', aFlat({ petsAllowed: null }), aFamily({ needs: ['pets'] }))?.outcome).toBe('unknown');
    expect(rule('house_rules', aFlat({ noPets: true }), aFamily({ needs: ['pets'] }))?.outcome).toBe('failed');
  });

  it('a withdrawn flat is for nobody; one without a date is unknown', () => {
    expect(rule('availability', aFlat({ withdrawnOn: today }))?.outcome).toBe('failed');
    expect(rule('availability', aFlat({ availableFrom: null }))?.outcome).toBe('unknown');
  });
});

describe('affordability', () => {
  // 11 800 + 3 700 + 1 800 = 17 300 Kč; 45 % of 38 444.44 is the edge.
  it('counts rent, services and energy against income and benefits, to the haléř', () => {
    expect(rule('affordability', aFlat(), aFamily({ means: halere(3_844_445) }))?.outcome).toBe('passed');
    expect(rule('affordability', aFlat(), aFamily({ means: halere(3_844_443) }))?.outcome).toBe('failed');
  });

  it('names what was needed, what was found and what would help, and may be set aside', () => {
    const result = rule('affordability', aFlat(), aFamily({ means: halere(3_000_000) }));
    expect(result?.needed.cs).toBe('nejvýše 45 % příjmu a dávek, tedy 13\u00a0500\u00a0Kč');
    expect(result?.found.cs).toBe('17\u00a0300\u00a0Kč, 57,7 %');
    expect(result?.wouldHelp?.cs).toBe('dávka nebo příjem vyšší o 8\u00a0445\u00a0Kč měsíčně');
    expect(result?.overridable).toBe(true);
  });

  it('is unknown without an income, and not affordable with none', () => {
    expect(rule('affordability', aFlat(), aFamily({ means: null }))).toMatchObject({ outcome: 'unknown', wouldHelp: { en: 'find out income and benefits' } });
    expect(rule('affordability', aFlat(), aFamily({ means: halere(0) }))?.outcome).toBe('failed');
  });

  it('unknown energy leaves it open, unless rent and services alone are too much', () => {
    expect(rule('affordability', aFlat({ energy: null }), aFamily())?.outcome).toBe('unknown');
    expect(rule('affordability', aFlat({ energy: null }), aFamily({ means: halere(3_000_000) }))?.outcome).toBe('failed');
  });
});
