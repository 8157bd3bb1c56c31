import { halere, isoDate, newId, type Refusal } from '#kernel';
import { callBy, checkOffer, offerReference, type FlatOffered } from './offer';

const today = isoDate('2026-03-16');
const offer: FlatOffered = {
  city: 'Plzeň', street: null, layout: '2+kk', areaM2: 46, furnished: false, expectedRent: halere(1_100_000), availableFrom: isoDate('2026-04-01'),
  worries: ['unpaid_rent'], note: null, contactName: 'Jan Vzorný', phone: '+420 777 000 111', email: null,
};
const codeOf = (over: Partial<FlatOffered>): string => (checkOffer({ ...offer, ...over }, today) as Refusal).code;

describe('a flat offered by its owner', () => {
  it('is taken when it can be called back', () => {
    expect(checkOffer(offer, today)).toBe(offer);
    expect(codeOf({ phone: null, email: null })).toBe('offer_contact_missing');
    expect(codeOf({ phone: null, email: 'jan' })).toBe('offer_email_unreadable');
  });

  it('refuses what cannot be true', () => {
    expect(codeOf({ areaM2: 0 })).toBe('offer_area_absurd');
    expect(codeOf({ areaM2: Number.NaN })).toBe('offer_area_absurd');
    expect(codeOf({ expectedRent: halere(-1) })).toBe('offer_rent_absurd');
    expect(codeOf({ availableFrom: isoDate('2026-03-15') })).toBe('offer_day_past');
    expect(codeOf({ layout: 'zámek' })).toBe('offer_layout_unknown');
    expect(codeOf({ worries: ['anything'] })).toBe('offer_worry_unknown');
  });

  it('gets a number that can be read over the telephone', () => {
    const references = new Set(Array.from({ length: 500 }, () => offerReference(newId(), today)));
    expect(references.size).toBe(500);
    for (const reference of references) expect(reference).toMatch(/^N26-[2-9A-HJKMNP-TV-Z]{6}$/);
  });

  it('is called back within two working days, over Easter too', () => {
    expect(callBy(today)).toBe('2026-03-18');
    expect(callBy(isoDate('2026-04-02'))).toBe('2026-04-08');
  });
});
