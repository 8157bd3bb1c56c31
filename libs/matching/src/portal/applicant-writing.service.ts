import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id } from '#kernel';
import { ApplicantSessionsService, CODE_MINUTES } from '#identity';
import { readChange, type ChangeKind, type FamilyChange } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { keepPhoto, readPhoto, type Photo } from '#properties/portal';
import { examineAppeal } from '../domain/appeals/life';
import { after, consequenceOf } from '../domain/offer-life';
import { decisionOf, offerOf, pageOf } from './application.view';
import type { AnswerMyOfferInput, FileAppealInput, SendChangeInput } from './application.input';

/** What one family may leave unanswered on our table. */
const MOST_WAITING = 20;

/** What a family writes from its page, each through its database function; the rules are those of the desk. */
@Injectable()
export class ApplicantWritingService {
  constructor(
    private readonly db: Database,
    private readonly sessions: ApplicantSessionsService,
  ) {}

  /** Says the same for a link that opens and for one that does not. Refuses: too_many_attempts. */
  async askForCode(token: string, address: string): Promise<number> {
    const toSend = await this.sessions.askForCode(token, address);
    if (toSend) {
      const { agencyId, householdId, code, expiresAt } = toSend;
      const family: Actor = { agencyId, accountId: null, roles: [], partnerId: null, landlordId: null, householdId };
      // Neutral on purpose: whoever reads it over a shoulder learns nothing of an application.
      const words = `Váš kód je ${code}. Platí ${CODE_MINUTES} minut.`;
      await this.db.write(family, (tx) => tx.run('SELECT portal.send_code($1, $2, $3, $4)', [newId(), words, expiresAt, tx.now]));
    }
    return CODE_MINUTES;
  }

  /** The family has come: its page is written anew. */
  async opened(actor: Actor): Promise<void> {
    await this.db.write(actor, (tx) => tx.run('SELECT portal.ask_for_page($1)', [tx.now]));
  }

  /** Refuses: application_not_open, request_*, photo_*, and what recording such a change would refuse. */
  async sendChange(actor: Actor, input: SendChangeInput): Promise<void> {
    const photo = orRefuse<Photo | null>(readPhoto(input.photo));
    if (input.kind === 'document' && !photo) refuse('request_without_photo', {}, 'photo');
    await this.db.write(actor, async (tx) => {
      await this.refuseUnlessOpen(tx);
      const kind = input.kind as ChangeKind;
      const body = bodyOf(kind, input);
      orRefuse<FamilyChange>(readChange(kind, body, tx.today));
      await this.send(tx, kind, body, await keepPhoto(tx, photo));
    });
  }

  /** Refuses: request_not_waiting. */
  async takeBack(actor: Actor, requestId: Id): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const answer = await tx.row<{ done: boolean }>('SELECT portal.take_back_request($1, $2) AS done', [requestId, tx.now]);
      if (!answer?.done) refuse('request_not_waiting');
    });
  }

  /** Refuses: withdrawal_not_confirmed, application_not_open, request_waits_already. */
  async withdraw(actor: Actor, isConfirmed: boolean): Promise<void> {
    if (!isConfirmed) refuse('withdrawal_not_confirmed');
    await this.db.write(actor, async (tx) => {
      await this.refuseUnlessOpen(tx);
      await this.send(tx, 'withdraw', {}, null);
    });
  }

  /** Refuses: application_not_open, return_too_late, request_waits_already. */
  async comeBack(actor: Actor): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const page = await pageOf(tx);
      if (page?.state !== 'withdrawn' || page.returnUntil === null) return refuse('application_not_open');
      if (tx.today > page.returnUntil) refuse('return_too_late', { date: page.returnUntil });
      await this.send(tx, 'return', {}, null);
    });
  }

  /** Refuses: offer_answer_not_now, offer_not_in_state, offer_ran_out, refusal_code_unknown, request_waits_already. */
  async answerOffer(actor: Actor, { offerId, accepts, refusalCode }: AnswerMyOfferInput): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const offer = await offerOf(tx);
      if (offer?.id !== offerId) return refuse('offer_answer_not_now');
      // Who lets the flat weighs only in acts of the agency.
      orRefuse(after({ ...offer, lessor: 'agency' }, accepts ? 'family_accepts' : 'family_refuses', tx.today));
      if (!accepts) orRefuse(consequenceOf('family', refusalCode ?? ''));
      await this.send(tx, 'offer_answer', { offerId, accepts, ...(!accepts && { refusalCode }) }, null);
    });
  }

  /** Refuses: unknown_id, appeal_without_words, appeal_too_long, appeal_late, appeal_filed_already. */
  async fileAppeal(actor: Actor, { decisionId, words }: FileAppealInput): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const decision = (await decisionOf(tx, decisionId)) ?? refuse('unknown_id', {}, 'decisionId');
      orRefuse(examineAppeal({ words, filedOn: tx.today }, decision, tx.today));
      const answer = await tx.row<{ done: boolean }>('SELECT portal.file_appeal($1, $2, $3, $4, $5) AS done', [newId(), decisionId, words.trim(), tx.today, tx.now]);
      if (!answer?.done) refuse('appeal_filed_already');
    });
  }

  /** Refuses: appeal_not_in_state. */
  async withdrawAppeal(actor: Actor, appealId: Id): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const answer = await tx.row<{ done: boolean }>('SELECT portal.withdraw_appeal($1, $2) AS done', [appealId, tx.today]);
      if (!answer?.done) refuse('appeal_not_in_state');
    });
  }

  private async send(tx: Tx, kind: string, body: Readonly<Record<string, unknown>>, photoId: Id | null): Promise<void> {
    const waiting = await tx.row<{ count: number }>(`SELECT count(*) FROM portal.application_request WHERE state = 'waiting'`);
    if (waiting!.count >= MOST_WAITING) refuse('request_waits_already');
    const answer = await tx.row<{ sent: boolean }>('SELECT portal.send_request($1, $2, $3, $4, $5) AS sent', [newId(), kind, JSON.stringify(body), photoId, tx.now]);
    if (!answer?.sent) refuse('request_waits_already');
  }

  private async refuseUnlessOpen(tx: Tx): Promise<void> {
    const page = await pageOf(tx);
    if (!page || !['waiting', 'proposed', 'offered'].includes(page.state)) refuse('application_not_open');
  }
}

function bodyOf(kind: ChangeKind, input: SendChangeInput): Record<string, unknown> {
  if (kind === 'needs' || kind === 'wishes') return { [kind]: input[kind] ?? null };
  if (kind === 'document') return { about: input.about ?? null, note: input.note ?? null };
  return { ...(input[kind] ?? refuse('request_empty', {}, kind)) };
}
