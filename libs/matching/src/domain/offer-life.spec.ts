import { isoDate, isRefusal } from '#kernel';
import { ACTIVE_STATES, after, consequenceOf, expiryOf, FAMILY_REFUSALS, nextAct, OFFER_ACTS, OFFER_LIFE, OFFER_STATES, type OfferAct, type OfferSoFar, type OfferState } from './offer-life';

const today = isoDate('2026-11-21');
const offer = (state: OfferState, different: Partial<OfferSoFar> = {}): OfferSoFar => ({ state, lessor: 'landlord', expiresOn: isoDate('2026-11-27'), ...different });
const ends: readonly OfferState[] = ['housed', 'refused', 'withdrawn', 'expired'];

const reachableFrom = (start: OfferState): Set<OfferState> => {
  const seen = new Set<OfferState>([start]);
  for (const state of seen) for (const next of Object.values(OFFER_LIFE[state])) seen.add(next);
  return seen;
};

describe('the life of an offer', () => {
  it('reaches every state from the first, and every act is used', () => {
    expect([...reachableFrom('offered')].sort()).toEqual([...OFFER_STATES].sort());
    expect(new Set(OFFER_STATES.flatMap((state) => Object.keys(OFFER_LIFE[state])))).toEqual(new Set(OFFER_ACTS));
  });

  it('has no trap: from every state the family can be housed or the flat set free', () => {
    for (const state of OFFER_STATES) expect([...reachableFrom(state)].some((end) => ends.includes(end))).toBe(true);
    for (const state of ACTIVE_STATES) expect(reachableFrom(state).has('housed')).toBe(true);
  });

  it('active means exactly: not at an end', () => {
    expect(OFFER_STATES.filter((state) => Object.keys(OFFER_LIFE[state]).length > 0)).toEqual(ACTIVE_STATES);
  });

  it('the next act of a state is one the table allows', () => {
    for (const state of ACTIVE_STATES) {
      for (const lessor of ['landlord', 'agency'] as const) {
        const act = nextAct({ state, lessor })!;
        expect(isRefusal(after(offer(state, { lessor }), act, today))).toBe(false);
      }
    }
    for (const state of ends) expect(nextAct({ state, lessor: 'landlord' })).toBeNull();
  });

  it('a flat of a landlord is not promised before the landlord has said yes; a flat the agency lets may be', () => {
    expect(after(offer('family_accepted'), 'promise', today)).toMatchObject({ code: 'landlord_not_asked' });
    expect(after(offer('family_accepted', { lessor: 'agency' }), 'promise', today)).toBe('promised');
    expect(after(offer('landlord_accepted'), 'promise', today)).toBe('promised');
  });

  it('holds through its last day and can expire only the day after', () => {
    const lastDay = offer('viewing', { expiresOn: today });
    expect(after(lastDay, 'family_accepts', today)).toBe('family_accepted');
    expect(after(lastDay, 'expire', today)).toMatchObject({ code: 'offer_still_runs' });
    const past = offer('viewing', { expiresOn: isoDate('2026-11-20') });
    expect(after(past, 'family_accepts', today)).toMatchObject({ code: 'offer_ran_out' });
    expect(after(past, 'family_refuses', today)).toBe('refused');
    expect(after(past, 'expire', today)).toBe('expired');
  });

  it('nothing happens to an offer whose life is over', () => {
    for (const state of ends) for (const act of OFFER_ACTS) expect(after(offer(state), act as OfferAct, today)).toMatchObject({ code: 'offer_not_in_state' });
  });

  it('five working days from the day before Christmas Eve end in the new year', () => {
    // 24–26 December and 1 January are holidays.
    expect(expiryOf(isoDate('2026-12-23'), 5)).toBe('2027-01-04');
    expect(expiryOf(isoDate('2026-11-13'), 5)).toBe('2026-11-23');
  });

  it('who refuses for a good reason keeps the waiting date; a landlord’s no never costs the family anything', () => {
    for (const [code, { keepsWaiting }] of Object.entries(FAMILY_REFUSALS)) {
      expect(consequenceOf('family', code)).toBe(keepsWaiting ? 'waiting_date_kept' : 'waiting_date_moved');
    }
    expect(consequenceOf('family', 'without_reason')).toBe('waiting_date_moved');
    expect(consequenceOf('landlord', 'without_reason')).toBe('waiting_date_kept');
    expect(consequenceOf('landlord', 'too_small')).toMatchObject({ code: 'refusal_code_unknown' });
  });
});
