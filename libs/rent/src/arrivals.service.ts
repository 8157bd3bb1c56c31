import { Injectable } from '@nestjs/common';
import { dateInZone, halere, newId, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { PaymentsService } from './payments.service';
import type { RentRefusal } from './domain/sentences';
import { ArrivalQuestionRow } from './store/rent.entity';

export interface ArrivalAnswer {
  readonly questionId: Id;
  readonly answer: 'arrived' | 'partly' | 'not_arrived';
  /** Needed for `partly`; null with `arrived` means all that was expected. */
  readonly amount: Halere | null;
  readonly arrivedOn: IsoDate | null;
}

/** Tells the worker that a landlord answered in the portal; payload { questionId }. Written by portal.answer_arrival. */
export const ARRIVAL_ANSWERED = 'rent.arrival_answered';

/**
 * Rent that goes straight to the landlord is on no statement of ours, so he is asked each month whether it has arrived.
 * No answer means unknown, never unpaid.
 */
@Injectable()
export class ArrivalsService {
  constructor(
    private readonly db: Database,
    private readonly payments: PaymentsService,
  ) {}

  /** Asks about the month's rent of every tenancy whose rent goes to the landlord and has come due. Repeating asks nothing again. */
  async askAboutMonth(actor: Actor, month: Month): Promise<number> {
    return this.db.write(actor, async (tx) => {
      const questions = await tx.rows<{ tenancyId: Id; landlordId: Id; expected: Halere }>(
        `SELECT c.tenancy_id, t.landlord_id, sum(c.amount)::bigint AS expected
         FROM money.charge c JOIN core.tenancy t ON t.agency_id = c.agency_id AND t.id = c.tenancy_id
         WHERE c.agency_id = $1 AND c.month = $2 AND c.paid_to = 'landlord' AND t.model = 'A'
           AND NOT EXISTS (SELECT 1 FROM money.arrival_question q WHERE q.agency_id = $1 AND q.tenancy_id = c.tenancy_id AND q.month = $2)
         GROUP BY c.tenancy_id, t.landlord_id HAVING sum(c.amount) > 0 AND min(c.due_on) < $3`,
        [tx.agencyId, month, tx.today],
      );
      if (questions.length === 0) return 0;
      await tx.run(
        `INSERT INTO money.arrival_question (agency_id, id, tenancy_id, landlord_id, month, expected, asked_on)
         SELECT $1, q.id, q.tenancy_id, q.landlord_id, $6, q.expected, $7 FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[]) AS q (id, tenancy_id, landlord_id, expected)
         ON CONFLICT (agency_id, tenancy_id, month) DO NOTHING`,
        [tx.agencyId, questions.map(() => newId()), questions.map((each) => each.tenancyId), questions.map((each) => each.landlordId), questions.map((each) => each.expected), month, tx.today],
      );
      return questions.length;
    });
  }

  /** The landlord answered by phone or letter: the coordinator writes it down. Same books as an answer in the portal. */
  async recordAnswer(actor: Actor, answer: ArrivalAnswer): Promise<ArrivalQuestionRow> {
    return this.db.write(actor, async (tx) => {
      const question = await this.locked(tx, answer.questionId);
      if (question.paymentId !== null) refuse<RentRefusal>('arrival_booked');
      const arrived = answer.answer !== 'not_arrived';
      const amount = arrived ? (answer.amount ?? (answer.answer === 'arrived' ? question.expected : null)) : null;
      if (arrived && (amount === null || amount <= 0)) refuse<RentRefusal>('arrival_amount', {}, 'amount');
      if (arrived && (answer.arrivedOn === null || answer.arrivedOn > tx.today)) refuse<RentRefusal>('arrival_date', {}, 'arrivedOn');
      await tx.update(ArrivalQuestionRow, question.id, { answer: answer.answer, amount, arrivedOn: arrived ? answer.arrivedOn : null, answeredAt: tx.now });
      await tx.audit('recordArrivalAnswer', 'ArrivalQuestion', question.id, { answer: answer.answer, amount });
      await this.bookIn(tx, question.id);
      return (await tx.get(ArrivalQuestionRow, question.id))!;
    });
  }

  /** The answer was wrong: its payment is reversed and the month is unknown again. @throws Refused arrival_unknown */
  async takeBack(actor: Actor, questionId: Id): Promise<ArrivalQuestionRow> {
    return this.db.write(actor, async (tx) => {
      const question = await this.locked(tx, questionId);
      // The guarantee may have taken the payment back already: the family's money came to the agency after all.
      const standing = await this.payments.paymentsOf(tx, 'landlord_report', [question.id]);
      await this.payments.reversePayments(tx, standing.map((payment) => payment.id), 'landlord_report');
      await tx.update(ArrivalQuestionRow, question.id, { answer: null, amount: null, arrivedOn: null, answeredAt: null, paymentId: null });
      await tx.audit('takeBackArrivalAnswer', 'ArrivalQuestion', question.id, {});
      return (await tx.get(ArrivalQuestionRow, question.id))!;
    });
  }

  /** Books an answer given in the portal; again changes nothing. */
  async book(actor: Actor, questionId: Id): Promise<void> {
    await this.db.write(actor, (tx) => this.bookIn(tx, questionId));
  }

  private async bookIn(tx: Tx, questionId: Id): Promise<void> {
    const question = await this.locked(tx, questionId);
    if (question.paymentId !== null || question.answer === null || question.answer === 'not_arrived') return;
    const amount = question.amount ?? question.expected;
    const answeredOn = dateInZone(question.answeredAt!, 'Europe/Prague');
    const receivedOn = question.arrivedOn ?? answeredOn;
    if (amount <= 0 || receivedOn > tx.today) return;
    const payment = await this.payments.recordPayment(tx, {
      tenancyId: question.tenancyId,
      source: 'landlord_report',
      sourceId: question.id,
      amount: halere(amount),
      receivedOn,
      paidTo: 'landlord',
      payer: 'household',
      // The question was about one month: so is the answer.
      message: null,
      specificSymbol: question.month.replace('-', ''),
    });
    await tx.update(ArrivalQuestionRow, question.id, { paymentId: payment.id });
  }

  /** Questions of a month for the staff screen: answered, and unknown. */
  async questionsOf(tx: Tx, month: Month): Promise<ArrivalQuestionRow[]> {
    return tx.find(ArrivalQuestionRow, { month }, { orderBy: { id: 'ASC' } });
  }

  private async locked(tx: Tx, questionId: Id): Promise<ArrivalQuestionRow> {
    const row = await tx.row<ArrivalQuestionRow>('SELECT * FROM money.arrival_question WHERE agency_id = $1 AND id = $2 FOR UPDATE', [tx.agencyId, questionId]);
    return row ?? refuse<RentRefusal>('arrival_unknown');
  }
}

