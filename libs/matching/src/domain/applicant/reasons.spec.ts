import fc from 'fast-check';
import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import { STANDARD_POLICY } from '../policy';
import { mayLive } from '../rules';
import { plainReasons, whyNotYet } from './reasons';
import { returnUntil, standingOf } from './standing';

const today = isoDate('2026-11-16');
const why = (flats: Parameters<typeof whyNotYet>[0], family = aFamily()) => whyNotYet(flats, family, STANDARD_POLICY, today);

describe('why not yet', () => {
  it('says that the free flats have steps to a family that needs none', () => {
    const family = aFamily({ needs: ['step_free'] });
    expect(why([aFlat({ stepFree: false }), aFlat({ stepFreeEntrance: false }), aFlat()], family)).toEqual({ reasons: [{ code: 'steps', flats: 2 }], freeFlats: 3, suitableFlats: 1 });
  });

  it('puts the most frequent reason first, each flat counted once for each', () => {
    const family = aFamily({ persons: 7, needs: ['pets'] });
    const small = aFlat({ habitableRooms: 1, areaM2: 30 });
    expect(why([small, aFlat({ habitableRooms: 1, areaM2: 30, petsAllowed: false })], family).reasons).toEqual([{ code: 'too_small', flats: 2 }, { code: 'no_pets', flats: 1 }]);
  });

  it('what is not known speaks against nobody', () => {
    expect(why([aFlat({ energy: null })], aFamily({ means: null, needs: null }))).toEqual({ reasons: [], freeFlats: 1, suitableFlats: 1 });
  });

  it('a place to be avoided reads as any other that does not suit', () => {
    const avoided = why([aFlat()], aFamily({ avoidedParts: ['Skvrňany'] }));
    const elsewhere = why([aFlat()], aFamily({ cities: ['Ostrava'] }));
    expect(avoided).toEqual(elsewhere);
    expect(JSON.stringify(avoided)).not.toMatch(/Skvrňany|avoid/);
  });

  it('no free flat is nobody’s fault', () => {
    expect(why([aFlat({ availableFrom: null })])).toEqual({ reasons: [], freeFlats: 0, suitableFlats: 0 });
  });

  it('a flat without any reason is one where the family may live, and the order of flats changes nothing', () => {
    const flat = fc.record({ floor: fc.integer({ min: 0, max: 5 }), hasLift: fc.boolean(), stepFree: fc.boolean(), habitableRooms: fc.integer({ min: 1, max: 4 }), rent: fc.integer({ min: 300_000, max: 3_000_000 }), petsAllowed: fc.boolean() });
    const needs = fc.subarray(['step_free', 'lift_or_ground_floor', 'ground_floor', 'pets', 'smoking', 'near_school']);
    fc.assert(fc.property(fc.array(flat, { maxLength: 6 }), needs, fc.integer({ min: 1, max: 8 }), (flats, need, persons) => {
      const family = aFamily({ needs: need, persons });
      const all = flats.map((each) => aFlat({ ...each, rent: halere(each.rent), availableFrom: today }));
      for (const each of all) expect(plainReasons(each, family, STANDARD_POLICY, today).length === 0).toBe(mayLive(each, family, STANDARD_POLICY, today));
      expect(why([...all].reverse(), family)).toEqual(why(all, family));
      for (const reason of why(all, family).reasons) expect(reason.flats).toBeLessThanOrEqual(all.length);
    }));
  });
});

describe('where an application stands', () => {
  const facts = { householdState: 'applicant', withdrawnOn: null, hasRunningOffer: false, isChosen: false };

  it('waits, is proposed a flat, is offered one, is housed', () => {
    expect(standingOf(facts)).toBe('waiting');
    expect(standingOf({ ...facts, isChosen: true })).toBe('proposed');
    expect(standingOf({ ...facts, isChosen: true, hasRunningOffer: true })).toBe('offered');
    expect(standingOf({ ...facts, householdState: 'housed' })).toBe('housed');
  });

  it('withdrawn by the family is another thing than closed by the agency', () => {
    expect(standingOf({ ...facts, householdState: 'closed', withdrawnOn: today })).toBe('withdrawn');
    expect(standingOf({ ...facts, householdState: 'closed' })).toBe('closed');
    expect(returnUntil(isoDate('2026-11-16'), 30)).toBe('2026-12-16');
    expect(returnUntil(null, 30)).toBeNull();
  });
});
