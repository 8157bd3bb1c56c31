import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { newId, orRefuse, refuse, type Id, type IsoDate, type Language } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { afterAct, EFFECTS, examineAppeal, examineJudge, restoredDate, type AppealAct, type AppealEffect } from './domain/appeals/life';
import { appealAnswerTemplate, type AppealAnswerSnapshot } from './documents/appeal-answer.document';
import { AppealRow, FamilyVerdictRow } from './store/appeal.entity';
import { keepClosing, waitingChanges } from './store/appeals.repository';
import { restoreReserve } from './store/reserves.repository';

export interface FileAppeal {
  readonly verdictId: Id;
  readonly words: string;
  /** The day the paper arrived. */
  readonly filedOn: IsoDate;
}

export interface DecideAppeal {
  readonly appealId: Id;
  readonly upheld: boolean;
  readonly reason: string;
  readonly language: Language;
}

/**
 * Appeals of families: filed from the page or on paper, judged by somebody who did not decide. What is upheld gives a waiting
 * date back or has people decide again; an offer that another family holds is never touched.
 */
@Injectable()
export class AppealsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly documents: DocumentsService,
  ) {}

  onModuleInit(): void {
    this.documents.register(appealAnswerTemplate);
  }

  /** Refuses: unknown_id, appeal_without_words, appeal_too_long, appeal_day_ahead, appeal_before_decision, appeal_late, appeal_filed_already. */
  async file(actor: Actor, input: FileAppeal): Promise<AppealRow> {
    return this.db.write(actor, async (tx) => {
      const verdict = (await tx.get(FamilyVerdictRow, input.verdictId)) ?? refuse('unknown_id', {}, 'verdictId');
      orRefuse(examineAppeal(input, verdict, tx.today));
      const appeal: Omit<AppealRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), verdictId: verdict.id, householdId: verdict.householdId, filedOn: input.filedOn, filedThrough: 'paper',
        recordedBy: tx.actor.accountId ?? refuse('not_allowed'), words: input.words.trim(), madeBy: verdict.madeBy, state: 'filed',
        takenBy: null, takenOn: null, decidedBy: null, decidedOn: null, reason: null, effect: null, documentId: null, withdrawnOn: null,
      };
      try {
        await tx.insert(AppealRow, appeal);
      } catch (error) {
        if (violatedConstraint(error) === 'appeal_once') refuse('appeal_filed_already');
        throw error;
      }
      await tx.audit('appeal.file', 'appeal', appeal.id, { verdictId: verdict.id, kind: verdict.kind });
      await tx.publish('AppealFiled', { appealId: appeal.id });
      return { ...appeal, agencyId: tx.agencyId };
    });
  }

  /** Somebody begins to look into it. Refuses: unknown_id, appeal_not_in_state, appeal_own_decision. */
  async take(actor: Actor, appealId: Id): Promise<AppealRow> {
    return this.act(actor, appealId, 'take', async (tx, appeal) => ({ takenBy: this.judgeOf(tx, appeal), takenOn: tx.today }));
  }

  /** With reasons, which the family gets in a letter. Refuses: unknown_id, appeal_not_in_state, appeal_own_decision, appeal_without_reason. */
  async decide(actor: Actor, input: DecideAppeal): Promise<AppealRow> {
    return this.act(actor, input.appealId, input.upheld ? 'uphold' : 'reject', async (tx, appeal) => {
      const reason = input.reason.trim() || refuse('appeal_without_reason', {}, 'reason');
      const decidedBy = this.judgeOf(tx, appeal);
      const verdict = (await tx.get(FamilyVerdictRow, appeal.verdictId))!;
      const effect = input.upheld ? await this.takeBack(tx, verdict) : null;
      const restored = effect === 'waiting_date_restored' ? await this.restore(tx, verdict) : null;
      const document = await this.documents.issue(tx, appealAnswerTemplate, {
        language: input.language,
        subject: { type: 'appeal', id: appeal.id },
        snapshot: await this.snapshot(tx, appeal, verdict, { reason, effect, restored, decidedBy }),
      });
      return { decidedBy, decidedOn: tx.today, reason, effect, documentId: document.id };
    });
  }

  /** The family does not insist. Refuses: unknown_id, appeal_not_in_state. */
  async withdraw(actor: Actor, appealId: Id): Promise<AppealRow> {
    return this.act(actor, appealId, 'withdraw', async (tx) => ({ withdrawnOn: tx.today }));
  }

  /** The worker's act: a person closed an application, which the family may appeal. Nothing where it is open again, or withdrawn by the family itself. */
  async closedByPerson(actor: Actor, news: { readonly verdictId: Id; readonly householdId: Id; readonly closedBy: Id }): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const { state, mergedInto, closedOn, closedReason } = await this.households.getIn(tx, news.householdId);
      if (state !== 'closed' || mergedInto !== null || closedOn === null || closedReason === null) return;
      await keepClosing(tx, { ...news, on: closedOn, reason: closedReason });
    });
  }

  private act(actor: Actor, appealId: Id, act: AppealAct, work: (tx: Tx, appeal: AppealRow) => Promise<Partial<Omit<AppealRow, 'agencyId' | 'id'>>>): Promise<AppealRow> {
    return this.db.write(actor, async (tx) => {
      const [appeal] = await tx.find(AppealRow, { id: appealId }, { lock: 'for update' });
      if (!appeal) return refuse('unknown_id', {}, 'appealId');
      const state = orRefuse(afterAct(appeal.state, act));
      const patch = { ...(await work(tx, appeal)), state };
      await tx.update(AppealRow, appealId, patch);
      await tx.audit(`appeal.${act}`, 'appeal', appealId, { state, verdictId: appeal.verdictId });
      await tx.publish('AppealMoved', { appealId, householdId: appeal.householdId, state });
      return { ...appeal, ...patch };
    });
  }

  private judgeOf(tx: Tx, appeal: AppealRow): Id {
    const judge = tx.actor.accountId ?? refuse('not_allowed');
    orRefuse(examineJudge(appeal.madeBy, judge));
    return judge;
  }

  /** What was done is taken back, as far as it takes nothing from another family. @returns what came of it */
  private async takeBack(tx: Tx, verdict: FamilyVerdictRow): Promise<AppealEffect> {
    const effect = EFFECTS[verdict.kind];
    if (effect === 'reserve_restored') return (await restoreReserve(tx, verdict.reserveId!)) ? effect : 'look_again';
    if (effect === 'application_reopened' && (await this.households.getIn(tx, verdict.householdId)).state === 'closed') await this.households.reopenIn(tx, verdict.householdId);
    return effect;
  }

  /** The day the family waits from now on; the earlier one, unless something else has moved it since. */
  private async restore(tx: Tx, verdict: FamilyVerdictRow): Promise<IsoDate | null> {
    const household = await this.households.getIn(tx, verdict.householdId);
    const restored = restoredDate(await waitingChanges(tx, household.id, verdict.id), household.waitingSince);
    if (restored !== null && restored !== household.waitingSince) await this.households.moveWaitingDateIn(tx, household.id, restored);
    return restored;
  }

  private async snapshot(
    tx: Tx,
    appeal: AppealRow,
    verdict: FamilyVerdictRow,
    { reason, effect, restored, decidedBy }: { reason: string; effect: AppealEffect | null; restored: IsoDate | null; decidedBy: Id },
  ): Promise<AppealAnswerSnapshot> {
    const household = await this.households.getIn(tx, appeal.householdId);
    const people = await this.households.peopleOn(tx, household.id, tx.today);
    const judge = (await tx.row<{ displayName: string; phone: string | null; email: string | null }>('SELECT display_name, phone, email FROM core.staff_member WHERE agency_id = $1 AND id = $2', [tx.agencyId, decidedBy])) ?? refuse('not_allowed');
    const place = await tx.row<{ city: string }>('SELECT city FROM core.agency_profile WHERE agency_id = $1', [tx.agencyId]);
    return {
      agency: await this.documents.issuer(tx),
      place: place!.city,
      to: { name: people.find((person) => person.relation === 'applicant')?.name ?? household.name, address: household.contactAddress },
      filedOn: appeal.filedOn,
      words: appeal.words,
      verdict: {
        kind: verdict.kind, decidedOn: verdict.decidedOn, flat: verdict.flatLayout && verdict.flatCity ? { layout: verdict.flatLayout, city: verdict.flatCity } : null,
        failed: verdict.failed, waitingFrom: verdict.waitingFrom, waitingTo: verdict.waitingTo, reason: verdict.reason,
      },
      decidedOn: tx.today,
      outcome: effect === null ? 'rejected' : 'upheld',
      reason,
      effect,
      waitingSince: restored,
      signedBy: judge.displayName,
      contact: { phone: judge.phone, email: judge.email },
    };
  }
}
