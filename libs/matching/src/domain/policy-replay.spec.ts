import { halere, isoDate } from '#kernel';
import { aFamily, aFlat } from '../../test/facts';
import { examinePolicy, STANDARD_POLICY, weighed, type PolicyDocument } from './policy';
import { replayPolicy } from './policy-replay';

const today = isoDate('2026-11-21');

describe('a policy tried on today’s list', () => {
  const waitsLong = aFamily({ ethosCode: '8.1', waitingSince: isoDate('2025-01-01'), children: 0, persons: 2 });
  const urgent = aFamily({ ethosCode: '1.1', waitingSince: isoDate('2026-11-01'), children: 0, persons: 2 });
  const poor = aFamily({ means: halere(3_600_000), ethosCode: '8.1' });
  const flat = aFlat();

  it('names who gains and who loses a place, and who is first for each flat before and after', () => {
    const after = weighed(STANDARD_POLICY, { urgency: 5, waiting: 100 });
    const replay = replayPolicy([flat], [waitsLong, urgent], STANDARD_POLICY, after, today);
    expect(replay.flats).toEqual([{ flatId: flat.id, firstBefore: [urgent.id], firstAfter: [waitsLong.id], eligibleBefore: 2, eligibleAfter: 2 }]);
    expect([replay.gainers.map(({ householdId }) => householdId), replay.losers.map(({ householdId }) => householdId)]).toEqual([[waitsLong.id], [urgent.id]]);
    expect([replay.housedBefore, replay.housedAfter]).toEqual([1, 1]);
  });

  it('counts who may live somewhere only under the new rules', () => {
    const after: PolicyDocument = { ...STANDARD_POLICY, eligibility: { ...STANDARD_POLICY.eligibility, maxShareOfMeansPercent: 60 } };
    const replay = replayPolicy([flat, aFlat({ areaM2: 40 })], [poor], STANDARD_POLICY, after, today);
    expect(replay.gainers).toEqual([{ householdId: poor.id, bestBefore: null, bestAfter: 1, flatsBefore: 0, flatsAfter: 2 }]);
    expect([replay.housedBefore, replay.housedAfter]).toEqual([0, 1]);
  });

  it('moves nobody when nothing changes', () => {
    expect(replayPolicy([flat], [waitsLong, urgent, poor], STANDARD_POLICY, STANDARD_POLICY, today)).toMatchObject({ gainers: [], losers: [] });
  });
});

describe('weights', () => {
  it('of urgency carry the points of each situation with them, in proportion', () => {
    const halved = weighed(STANDARD_POLICY, { urgency: 20 });
    expect(halved.urgencyByEthos).toMatchObject({ '1': 20, '3': 16, '8': 12 });
    expect(examinePolicy(halved)).toBeNull();
    expect(examinePolicy(weighed(STANDARD_POLICY, { urgency: 0 }))).toBeNull();
    for (const little of [0, 1, 7]) expect(weighed(weighed(STANDARD_POLICY, { urgency: little }), { urgency: 40 })).toEqual(STANDARD_POLICY);
  });

  it('that sum to nothing are refused: such rules would put nobody before anybody', () => {
    const nothing = weighed(STANDARD_POLICY, { urgency: 0, children: 0, room_fit: 0, waiting: 0, affordability: 0, wishes: 0 });
    expect(examinePolicy(nothing)).toMatchObject({ code: 'policy_without_weights', field: 'caps' });
  });
});
