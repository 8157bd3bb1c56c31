import { NO_ANSWERS, OTHER_CITY, estimate, firstUnfinished, isPhone, problemsOf, readArea, readOfferSearch, type Answers } from './answers';

const whole: Answers = { ...NO_ANSWERS, city: 'Plzeň', layout: '2+kk', area: '46', furnished: 'no', from: 'now', name: 'Jan Vzorný', phone: '+420 777 000 111' };
const band = { city: 'Plzeň', size: 'medium', low: 21_500, high: 26_000, validFrom: '2026-01-01', source: 'x' };

describe('the offer of a flat', () => {
  it('is finished when every question that must be answered is', () => {
    expect(firstUnfinished(whole)).toBeNull();
    expect(firstUnfinished(NO_ANSWERS)).toBe('where');
    expect(firstUnfinished({ ...whole, area: 'velký' })).toBe('size');
  });

  it('asks for one way to call back, not for both', () => {
    expect(problemsOf('contact', { ...whole, phone: '', email: '' })).toEqual({ phone: 'offer.mend.contact' });
    expect(problemsOf('contact', { ...whole, phone: '', email: 'jan@example.com' })).toEqual({});
    expect(problemsOf('contact', { ...whole, phone: '12', email: '' })).toEqual({ phone: 'offer.mend.phone' });
  });

  it('takes another town by its name and leaves the idea of rent open', () => {
    expect(problemsOf('where', { ...whole, city: OTHER_CITY })).toEqual({ otherCity: 'offer.mend.otherCity' });
    expect(problemsOf('rent', { ...whole, rent: '' })).toEqual({});
    expect(problemsOf('rent', { ...whole, rent: '−5' })).toEqual({ rent: 'offer.mend.rent' });
    expect(problemsOf('when', { ...whole, from: 'later', fromDay: '30. 2. 2027' })).toEqual({ fromDay: 'offer.mend.fromDay' });
  });

  it('reads metres and phones as people write them', () => {
    expect(readArea('46,5 m²')).toBe(46.5);
    expect(readArea('4')).toBeNull();
    expect(isPhone('777 000 111')).toBe(true);
    expect(isPhone('777')).toBe(false);
  });

  it('estimates only where the agency has figures, to whole hundreds', () => {
    expect(estimate([band], 'Plzeň', 46)).toMatchObject({ low: 990_000, high: 1_200_000 });
    expect(estimate([band], 'Plzeň', 80)).toBeNull();
    expect(estimate([band], 'Brno', 46)).toBeNull();
  });

  it('an address with nonsense leads to the beginning', () => {
    expect(readOfferSearch({ krok: 'check' })).toEqual({ krok: 'check' });
    expect(readOfferSearch({ krok: '99' })).toEqual({});
  });
});
