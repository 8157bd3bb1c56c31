import { firstDayOf, addMonths, refusal, type Halere, type IsoDate, type Month, type Refusal } from '#kernel';

export type ArrivalAnswerKind = 'arrived' | 'partly' | 'not_arrived';
export type ArrivalRefusal = 'answer_unknown' | 'arrival_amount_missing' | 'arrival_amount_absurd' | 'arrival_day_missing' | 'arrival_day_ahead' | 'arrival_day_too_early' | 'question_closed';

export interface ArrivalAnswer {
  readonly answer: ArrivalAnswerKind;
  readonly amount: Halere | null;
  readonly arrivedOn: IsoDate | null;
}

/** What a landlord says of one month's rent, in order or with what to mend. "Not arrived" carries no sum and no day. */
export function checkArrivalAnswer(
  said: { readonly answer: string; readonly amount: Halere | null; readonly arrivedOn: IsoDate | null },
  question: { readonly month: Month; readonly expected: Halere },
  today: IsoDate,
): ArrivalAnswer | Refusal<ArrivalRefusal> {
  const { answer, amount, arrivedOn } = said;
  if (answer === 'not_arrived') return { answer, amount: null, arrivedOn: null };
  if (answer !== 'arrived' && answer !== 'partly') return refusal('answer_unknown', {}, 'answer');
  if (amount === null) return refusal('arrival_amount_missing', {}, 'amount');
  if (amount <= 0 || amount > question.expected * 10) return refusal('arrival_amount_absurd', {}, 'amount');
  if (arrivedOn === null) return refusal('arrival_day_missing', {}, 'arrivedOn');
  if (arrivedOn > today) return refusal('arrival_day_ahead', {}, 'arrivedOn');
  if (arrivedOn < firstDayOf(addMonths(question.month, -2))) return refusal('arrival_day_too_early', {}, 'arrivedOn');
  // Whatever he clicked, less than expected is a part.
  return { answer: amount < question.expected ? 'partly' : 'arrived', amount, arrivedOn };
}
