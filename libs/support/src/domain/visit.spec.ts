import { isoDate } from '#kernel';
import { checkVisit, isSameVisit, type VisitAccount } from './visit';

const today = isoDate('2026-03-05');
const visit: VisitAccount = {
  visitedOn: today,
  form: 'home',
  lengthMinutes: 45,
  present: null,
  content: 'Prošly jsme složenky, přihlášku do školky odneseme v pondělí.',
  nextStep: null,
  nextVisitOn: null,
  nextVisitAt: null,
};

describe('a visit', () => {
  it('is kept as told, its texts without spaces around', () => {
    expect(checkVisit({ ...visit, content: '  Rodina je v pořádku. ', present: ' ', nextStep: ' zavolat ÚP ' }, today)).toEqual({
      ...visit,
      content: 'Rodina je v pořádku.',
      present: null,
      nextStep: 'zavolat ÚP',
    });
  });

  it.each([
    [{ visitedOn: isoDate('2026-03-06') }, 'visit_in_the_future', 'visitedOn'],
    [{ visitedOn: isoDate('2025-03-05') }, 'visit_too_long_ago', 'visitedOn'],
    [{ lengthMinutes: 0 }, 'visit_length_absurd', 'lengthMinutes'],
    [{ lengthMinutes: 721 }, 'visit_length_absurd', 'lengthMinutes'],
    [{ lengthMinutes: 30.5 }, 'visit_length_absurd', 'lengthMinutes'],
    [{ content: ' \n ' }, 'visit_without_content', 'content'],
    [{ content: 'x'.repeat(10_001) }, 'text_too_long', 'content'],
    [{ nextStep: 'x'.repeat(1_001) }, 'text_too_long', 'nextStep'],
    [{ nextVisitOn: today }, 'next_visit_not_after', 'nextVisitOn'],
    [{ nextVisitOn: isoDate('2026-03-12'), nextVisitAt: '25:00' }, 'visit_time_invalid', 'nextVisitAt'],
    [{ nextVisitAt: '09:30' }, 'visit_time_without_day', 'nextVisitOn'],
  ] as [Partial<VisitAccount>, string, string][])('%j is refused as %s at %s', (change, code, field) => {
    expect(checkVisit({ ...visit, ...change }, today)).toMatchObject({ refused: true, code, field });
  });

  it('may have been 90 days ago, and may plan the next one to the minute', () => {
    expect(checkVisit({ ...visit, visitedOn: isoDate('2025-12-05') }, today)).not.toHaveProperty('refused');
    expect(checkVisit({ ...visit, nextVisitOn: isoDate('2026-03-12'), nextVisitAt: '09:30' }, today)).not.toHaveProperty('refused');
  });

  it('sent twice by a phone that lost its signal is one visit', () => {
    expect(isSameVisit(visit, { ...visit })).toBe(true);
    expect(isSameVisit(visit, { ...visit, content: 'Jiný zápis.' })).toBe(false);
  });
});
