import { halere, isoDate, month, type Refusal } from '#kernel';
import { checkArrivalAnswer } from './arrival-answer';

const question = { month: month('2026-03'), expected: halere(950000) };
const today = isoDate('2026-03-16');
const answer = (over: object = {}) => checkArrivalAnswer({ answer: 'arrived', amount: halere(950000), arrivedOn: isoDate('2026-03-05'), ...over }, question, today);

describe('what a landlord answers', () => {
  it('takes money that came, whole or in part by its sum', () => {
    expect(answer()).toEqual({ answer: 'arrived', amount: 950000, arrivedOn: '2026-03-05' });
    expect(answer({ amount: halere(500000) })).toMatchObject({ answer: 'partly' });
    expect(answer({ answer: 'partly' })).toMatchObject({ answer: 'arrived' });
  });

  it('keeps no sum when nothing came', () => {
    expect(answer({ answer: 'not_arrived' })).toEqual({ answer: 'not_arrived', amount: null, arrivedOn: null });
  });

  it.each([
    [{ amount: null }, 'arrival_amount_missing'],
    [{ amount: halere(-1) }, 'arrival_amount_absurd'],
    [{ amount: halere(95_000_000) }, 'arrival_amount_absurd'],
    [{ arrivedOn: null }, 'arrival_day_missing'],
    [{ arrivedOn: isoDate('2026-03-17') }, 'arrival_day_ahead'],
    [{ arrivedOn: isoDate('2025-12-31') }, 'arrival_day_too_early'],
    [{ answer: 'maybe' }, 'answer_unknown'],
  ])('mends %j', (over, code) => {
    expect((answer(over) as Refusal).code).toBe(code);
  });
});
