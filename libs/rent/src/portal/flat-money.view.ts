import type { Halere, Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { AnswerFact, RentFact } from '../domain/landlord-months';
import type { CollectedFact, PayoutFact } from '../domain/sent-months';

export interface PayoutRow extends PayoutFact {
  readonly unitId: Id;
}
export interface CollectedRow extends CollectedFact {
  readonly unitId: Id;
}
export interface RentRow extends RentFact {
  readonly unitId: Id;
}
export interface QuestionRow extends AnswerFact {
  readonly id: Id;
  readonly unitId: Id;
  readonly askedOn: IsoDate;
  readonly booked: boolean;
}

/** In the order they were made: an id begins with its time. */
export const payoutsOf = (tx: Tx, unitIds: readonly Id[]): Promise<PayoutRow[]> =>
  tx.rows<PayoutRow>('SELECT unit_id, kind, month, amount, due_on, state, ordered_for, paid_on FROM portal.payout WHERE unit_id = ANY ($1) ORDER BY id', [unitIds]);

export const collectedOf = (tx: Tx, unitIds: readonly Id[]): Promise<CollectedRow[]> =>
  tx.rows<CollectedRow>('SELECT unit_id, month, amount, since FROM portal.collected_rent WHERE unit_id = ANY ($1) ORDER BY since, month', [unitIds]);

export const rentMonthsOf = (tx: Tx, unitIds: readonly Id[]): Promise<RentRow[]> =>
  tx.rows<RentRow>('SELECT unit_id, month, due_on, charged, settled, guaranteed, to_landlord FROM portal.rent_month WHERE unit_id = ANY ($1) ORDER BY month', [unitIds]);

const QUESTION = 'SELECT id, unit_id, month, expected, asked_on, answer, amount, arrived_on, booked FROM portal.arrival_question';

export const questionsOf = (tx: Tx, unitIds: readonly Id[]): Promise<QuestionRow[]> => tx.rows<QuestionRow>(`${QUESTION} WHERE unit_id = ANY ($1) ORDER BY month`, [unitIds]);

export const questionOf = (tx: Tx, id: Id): Promise<QuestionRow | null> => tx.row<QuestionRow>(`${QUESTION} WHERE id = $1`, [id]);

export async function writeAnswer(tx: Tx, id: Id, answer: string, amount: Halere | null, arrivedOn: IsoDate | null): Promise<boolean> {
  const row = await tx.row<{ taken: boolean }>('SELECT portal.answer_arrival($1, $2, $3, $4, $5) AS taken', [id, answer, amount, arrivedOn, tx.now]);
  return row?.taken === true;
}

