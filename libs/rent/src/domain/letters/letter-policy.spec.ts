import { lawfulLetterDays, letterDaysOf, printablePlaces, STANDARD_LETTER_DAYS, type AdvicePlace } from './letter-policy';

const place = (over: Partial<AdvicePlace> = {}): AdvicePlace => ({ name: 'Občanská poradna', what: { cs: 'dluhy a dávky', en: 'debts and benefits' }, contact: 'poradna@example.com', ...over });

describe('what an agency sets for its letters', () => {
  it.each([
    ['shorter than the law', { callToPay: 6, breachCall: 14 }, 'callToPay', 7],
    ['longer than three months', { callToPay: 91, breachCall: 14 }, 'callToPay', 7],
    ['of half a day', { callToPay: 14, breachCall: 0.5 }, 'breachCall', 1],
    ['of no day', { callToPay: 14, breachCall: 0 }, 'breachCall', 1],
  ])('a period %s is refused at its field', (_, wanted, field, least) => {
    expect(lawfulLetterDays(wanted, 7)).toMatchObject({ code: 'letter_days_range', field, params: { least, most: 90 } });
  });

  it('a lawful period is taken', () => {
    expect(lawfulLetterDays({ callToPay: 7, breachCall: 90 }, 7)).toEqual({ callToPay: 7, breachCall: 90 });
  });

  it('a row that says nothing believable leaves the standard period', () => {
    expect(letterDaysOf(null)).toEqual(STANDARD_LETTER_DAYS);
    expect(letterDaysOf({ callToPay: 'soon' as never, breachCall: 30 })).toEqual({ callToPay: 14, breachCall: 30 });
  });

  it('a place is named and says in both languages what it advises on; how to reach it may be said there', () => {
    expect(printablePlaces([place({ contact: ' ' })])).toEqual([place({ contact: '' })]);
    expect(printablePlaces([place({ name: '  Občanská poradna ' })])).toEqual([place()]);
    expect(printablePlaces([])).toMatchObject({ code: 'help_place_none' });
    expect(printablePlaces(Array.from({ length: 7 }, () => place()))).toMatchObject({ code: 'help_places_many' });
    expect(printablePlaces([place(), place({ name: ' ' })])).toMatchObject({ code: 'help_place_name', field: 'places.1.name' });
    expect(printablePlaces([place({ what: { cs: 'dluhy', en: '' } })])).toMatchObject({ code: 'help_place_words', field: 'places.0.whatEn' });
    expect(printablePlaces([place({ contact: 'x'.repeat(121) })])).toMatchObject({ code: 'help_place_contact', field: 'places.0.contact' });
  });
});
