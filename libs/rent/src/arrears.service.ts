import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, halere, later, newId, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { byUrgency, caseKey, caseOf, isIn, listedOf, WORKLIST_TABS, type ArrearsCase, type ListedCase, type WorklistTab } from './arrears-case';
import { HUMAN_STEPS, type PauseReason, type Rung, type Step } from './domain/ladder';
import { ladderOf, walkedActs } from './domain/ladder-policy';
import type { LadderRefusal } from './domain/ladder-sentences';
import type { RentRefusal } from './domain/sentences';
import { viewOf } from './plans.service';
import { groupBy } from './settlement.service';
import {
  KNOWN_UNPAID, actsOf, ladderPolicy, lastLatePayments, overdueDebts, parameterOn, pausesToday, tenancyFigures, type ActRow,
} from './store/arrears.repository';
import { runningPlans } from './store/plans.repository';
import { ArrearsActRow, ArrearsPauseRow } from './store/rent.entity';
import { lockTenancies } from './store/settlement.repository';
import { owedByTenancy, tenanciesInPlans } from './store/worklist.repository';

export interface RecordContact {
  readonly tenancyId: Id;
  readonly step: 'call' | 'second_contact' | 'visit' | 'repayment_agreement' | 'direct_payment';
  readonly outcome: 'reached' | 'not_reached' | 'promised' | 'agreed';
  /** Until when they promised to pay; holds the ladder. */
  readonly promisedOn: IsoDate | null;
  readonly note: string | null;
}

const MOST_PROMISE_DAYS = 60;
const MOST_PAUSE_DAYS = 180;

/** Who owes what since when, and what to do about it next. */
@Injectable()
export class ArrearsService {
  constructor(private readonly db: Database) {}

  /** The worklist, most urgent first. A fixed number of statements; costs what is owed today, and in full only the page. */
  async worklist(tx: Tx, tab: WorklistTab, page: { readonly first: number; readonly offset: number }): Promise<{ rows: ArrearsCase[]; totalCount: number }> {
    const { all, ladder } = await this.listing(tx);
    const listed = all.filter((each) => isIn(tab, each)).sort(byUrgency);
    const shown = listed.slice(page.offset, page.offset + page.first);
    const cases = new Map((await this.casesIn(tx, [...new Set(shown.map((each) => each.tenancyId))], ladder)).map((each) => [caseKey(each), each]));
    return { rows: shown.map((each) => cases.get(caseKey(each))!), totalCount: listed.length };
  }

  async counts(tx: Tx): Promise<Record<WorklistTab, number>> {
    const { all } = await this.listing(tx);
    return Object.fromEntries(WORKLIST_TABS.map((tab) => [tab, all.filter((each) => isIn(tab, each)).length])) as Record<WorklistTab, number>;
  }

  /** Every case as far as its place in the list depends on it: by the same rules, from what the database has summed up. */
  private async listing(tx: Tx): Promise<{ readonly all: readonly ListedCase[]; readonly ladder: readonly Rung[] }> {
    const seriousMonths = await parameterOn(tx, 'serious_breach_months', tx.today);
    const ladder = ladderOf(await ladderPolicy(tx), seriousMonths);
    const inPlan = await tenanciesInPlans(tx);
    const planned = new Set(inPlan);
    const summed = (await owedByTenancy(tx, ladder[0]!.fromMonths !== null)).filter((owed) => !planned.has(owed.tenancyId));
    return { all: [...summed.map((owed) => listedOf(tx.today, owed, ladder, seriousMonths)), ...(await this.casesIn(tx, inPlan, ladder))], ladder };
  }

  /** The whole worklist as another ladder would have it today: what a person sees before adopting it. */
  async casesUnder(tx: Tx, ladder: readonly Rung[]): Promise<ArrearsCase[]> {
    return this.casesIn(tx, null, ladder);
  }

  /** The ladder in force today. */
  async ladderToday(tx: Tx): Promise<readonly Rung[]> {
    return ladderOf(await ladderPolicy(tx), await parameterOn(tx, 'serious_breach_months', tx.today));
  }

  /** The debts of one tenancy, one per creditor; none when nothing is overdue. */
  async casesOfTenancy(tx: Tx, tenancyIds: readonly Id[]): Promise<ArrearsCase[]> {
    return this.casesIn(tx, tenancyIds);
  }

  /**
   * Somebody called, met or agreed. One step a day: a second try of the same step is welcome, another step is not.
   * @throws Refused arrears_tenancy_unknown, arrears_nothing_owed, arrears_one_step_a_day, arrears_promise_date
   */
  async recordContact(actor: Actor, input: RecordContact): Promise<ArrearsActRow> {
    return this.db.write(actor, async (tx) => {
      const owed = await this.lockedCase(tx, input.tenancyId);
      await this.refuseSecondStep(tx, input.tenancyId, input.step);
      if (input.outcome === 'promised') {
        if (input.promisedOn === null || input.promisedOn < tx.today || daysBetween(tx.today, input.promisedOn) > MOST_PROMISE_DAYS) refuse<RentRefusal>('arrears_promise_date', {}, 'promisedOn');
      }
      const row = await this.writeAct(tx, { ...input, promisedOn: input.outcome === 'promised' ? input.promisedOn : null, months: [], documentId: null });
      if (row.promisedOn !== null) await this.insertPause(tx, { tenancyId: input.tenancyId, reason: 'promise', pausedTo: row.promisedOn, note: null });
      await tx.audit('recordContact', 'Tenancy', input.tenancyId, { step: input.step, outcome: input.outcome, owed: owed.arrears.amount });
      return row;
    });
  }

  /** Holds the ladder until a day, with the reason. @throws Refused arrears_tenancy_unknown, arrears_nothing_owed, arrears_pause_dates */
  async pause(actor: Actor, input: { readonly tenancyId: Id; readonly reason: PauseReason; readonly pausedTo: IsoDate; readonly note: string | null }): Promise<ArrearsPauseRow> {
    return this.db.write(actor, async (tx) => {
      await this.lockedCase(tx, input.tenancyId);
      if (input.pausedTo < tx.today || daysBetween(tx.today, input.pausedTo) > MOST_PAUSE_DAYS) refuse<RentRefusal>('arrears_pause_dates', {}, 'pausedTo');
      const row = await this.insertPause(tx, input);
      await tx.audit('pauseArrears', 'Tenancy', input.tenancyId, { reason: input.reason, pausedTo: input.pausedTo });
      return row;
    });
  }

  /** @throws Refused arrears_pause_unknown */
  async endPause(actor: Actor, pauseId: Id): Promise<ArrearsPauseRow> {
    return this.db.write(actor, async (tx) => {
      const row = await tx.get(ArrearsPauseRow, pauseId);
      if (row === null || row.endedOn !== null) return refuse<RentRefusal>('arrears_pause_unknown');
      await tx.update(ArrearsPauseRow, pauseId, { endedOn: tx.today });
      await tx.audit('endPause', 'Tenancy', row.tenancyId, { reason: row.reason });
      return { ...row, endedOn: tx.today };
    });
  }

  /**
   * Takes an act back: a call written down by mistake, a reminder withdrawn. It stays to be seen with its reason and
   * counts no more; the months of a reminder are no longer paid before others from now on. A promise made in it ends.
   * @throws Refused arrears_act_unknown, arrears_act_undone, arrears_undo_reason
   */
  async undoAct(actor: Actor, input: { readonly actId: Id; readonly because: string }): Promise<ArrearsActRow> {
    return this.db.write(actor, async (tx) => {
      const because = input.because.trim();
      if (because === '') refuse<LadderRefusal>('arrears_undo_reason', {}, 'because');
      const known = (await tx.get(ArrearsActRow, input.actId)) ?? refuse<LadderRefusal>('arrears_act_unknown');
      await lockTenancies(tx, [known.tenancyId]);
      const act = (await tx.get(ArrearsActRow, input.actId))!;
      if (act.undoneOn !== null) refuse<LadderRefusal>('arrears_act_undone');
      const undone = { undoneOn: tx.today, undoneBy: tx.actor.accountId ?? tx.agencyId, undoneBecause: because };
      await tx.update(ArrearsActRow, act.id, undone);
      for (const pause of await pausesToday(tx, [act.tenancyId])) {
        if (act.promisedOn !== null && pause.reason === 'promise' && pause.pausedFrom === act.doneOn) await tx.update(ArrearsPauseRow, pause.id, { endedOn: tx.today });
      }
      await tx.audit('undoArrearsAct', 'Tenancy', act.tenancyId, { actId: act.id, step: act.step });
      return { ...act, ...undone };
    });
  }

  /** Everything done about a tenancy's debts, newest first, with what was taken back. */
  async historyOf(tx: Tx, tenancyId: Id): Promise<ActRow[]> {
    return (await actsOf(tx, [tenancyId], true)).reverse();
  }

  /**
   * Whether the next step is the reminder and may be sent today; which one, for what.
   * @throws Refused arrears_nothing_owed, arrears_paused, arrears_reminder_too_early, arrears_quiet_mode
   */
  async reminderDue(tx: Tx, tenancyId: Id): Promise<{ readonly owed: ArrearsCase; readonly level: 1 | 2 }> {
    const owed = await this.owedCase(tx, tenancyId);
    if (owed.figures.quietMode) refuse<RentRefusal>('arrears_quiet_mode');
    if (owed.pause !== null) refuse<RentRefusal>('arrears_paused', { date: owed.pause.pausedTo });
    const { step, isDue, reason, from } = owed.next;
    if (step !== 'first_reminder' && step !== 'second_reminder') refuse<RentRefusal>('arrears_reminder_too_early', { date: await this.dayOf(tx, 'first_reminder', owed) });
    if (reason === 'done_today') refuse<RentRefusal>('arrears_one_step_a_day');
    if (!isDue) refuse<RentRefusal>('arrears_reminder_too_early', { date: from });
    return { owed, level: step === 'first_reminder' ? 1 : 2 };
  }

  /** The debt of a tenancy and its next step. Whoever decides by it locks the tenancy first. @throws Refused arrears_nothing_owed */
  async owedToday(tx: Tx, tenancyId: Id): Promise<ArrearsCase> {
    return this.owedCase(tx, tenancyId);
  }

  /** Whether a person has reached the family, or tried often enough, since a day. */
  async spokenSince(tx: Tx, tenancyId: Id, since: IsoDate): Promise<boolean> {
    return walkedActs(await actsOf(tx, [tenancyId]), since).some((act) => HUMAN_STEPS.includes(act.step as Step));
  }

  /** Whether a reminder was sent since a day and not withdrawn. */
  async remindedSince(tx: Tx, tenancyId: Id, since: IsoDate): Promise<boolean> {
    return (await actsOf(tx, [tenancyId])).some((act) => act.doneOn >= since && (act.step === 'first_reminder' || act.step === 'second_reminder'));
  }

  /** Remembers a letter as a step. The database too keeps a second step off the same day. @throws Refused arrears_one_step_a_day */
  async recordLetter(tx: Tx, input: { readonly tenancyId: Id; readonly step: 'call_to_pay' | 'breach_call'; readonly months: readonly Month[]; readonly documentId: Id }): Promise<ArrearsActRow> {
    await this.refuseSecondStep(tx, input.tenancyId, input.step);
    const row = await this.writeAct(tx, { ...input, outcome: 'issued', promisedOn: null, note: null });
    await tx.audit('sendLetter', 'Tenancy', input.tenancyId, { step: input.step, documentId: input.documentId });
    return row;
  }

  /** Remembers a reminder that was issued; its months are paid before others from now on (Civil Code § 1933). */
  async recordReminder(tx: Tx, input: { readonly tenancyId: Id; readonly level: 1 | 2; readonly months: readonly Month[]; readonly documentId: Id }): Promise<ArrearsActRow> {
    const row = await this.writeAct(tx, {
      tenancyId: input.tenancyId, step: input.level === 1 ? 'first_reminder' : 'second_reminder', outcome: 'issued', promisedOn: null, note: null,
      months: input.months, documentId: input.documentId,
    });
    await tx.audit('sendReminder', 'Tenancy', input.tenancyId, { level: input.level, documentId: input.documentId });
    return row;
  }

  /** What tenancies of households owe beyond its due date, one figure each; for a social worker that is all there is to see. */
  async overdueOfHouseholds(tx: Tx, householdIds: readonly Id[]): Promise<Map<Id, Halere>> {
    const rows = await tx.rows<{ householdId: Id; overdue: Halere }>(
      `SELECT t.household_id, sum(d.open)::bigint AS overdue FROM money.open_debt d JOIN core.tenancy t ON t.agency_id = d.agency_id AND t.id = d.tenancy_id
       JOIN money.charge c ON c.agency_id = d.agency_id AND c.id = d.id
       WHERE d.agency_id = $1 AND t.household_id = ANY ($2) AND d.due_on < $3 AND ${KNOWN_UNPAID} GROUP BY t.household_id`,
      [tx.agencyId, householdIds, tx.today],
    );
    const known = new Map(rows.map((row) => [row.householdId, row.overdue]));
    return new Map(householdIds.map((householdId) => [householdId, known.get(householdId) ?? halere(0)]));
  }

  private async casesIn(tx: Tx, tenancyIds: readonly Id[] | null, other: readonly Rung[] | null = null): Promise<ArrearsCase[]> {
    if (tenancyIds?.length === 0) return [];
    const debts = groupBy(await overdueDebts(tx, tenancyIds), (debt) => `${debt.tenancyId} ${debt.creditor}`);
    const ids = [...new Set([...debts.values()].map((group) => group[0]!.tenancyId))];
    const figures = await tenancyFigures(tx, ids);
    const acts = groupBy(await actsOf(tx, ids), (act) => act.tenancyId);
    const pauses = groupBy(await pausesToday(tx, ids), (pause) => pause.tenancyId);
    const plans = new Map((await runningPlans(tx, ids)).map((plan) => [plan.tenancyId, viewOf(plan, tx.today)]));
    const late = await lastLatePayments(tx, [...debts.values()].map((group) => ({ tenancyId: group[0]!.tenancyId, before: group[0]!.dueOn })));
    const seriousMonths = await parameterOn(tx, 'serious_breach_months', tx.today);
    const ladder = other ?? ladderOf(await ladderPolicy(tx), seriousMonths);
    return [...debts.values()].map((group) => {
      const { tenancyId } = group[0]!;
      return caseOf(tx.today, group, {
        figures: figures.get(tenancyId)!, acts: acts.get(tenancyId) ?? [], pause: pauses.get(tenancyId)?.[0] ?? null, plan: plans.get(tenancyId) ?? null, lastLateOn: late.get(tenancyId) ?? null,
        ladder, seriousMonths,
      });
    });
  }

  private async lockedCase(tx: Tx, tenancyId: Id): Promise<ArrearsCase> {
    if ((await lockTenancies(tx, [tenancyId])).size === 0) refuse<RentRefusal>('arrears_tenancy_unknown', {}, 'tenancyId');
    return this.owedCase(tx, tenancyId);
  }

  private async owedCase(tx: Tx, tenancyId: Id): Promise<ArrearsCase> {
    const found = await this.casesIn(tx, [tenancyId]);
    return found.find((each) => each.arrears.amount > 0) ?? refuse<RentRefusal>('arrears_nothing_owed');
  }

  /** One step a day; a second try of the same one is welcome. */
  private async refuseSecondStep(tx: Tx, tenancyId: Id, step: string): Promise<void> {
    const others = (await actsOf(tx, [tenancyId])).filter((act) => act.doneOn === tx.today && act.step !== step);
    if (others.length > 0) refuse<RentRefusal>('arrears_one_step_a_day');
  }

  /** The first day on which the ladder in force lets a step be done, as far as its days say. */
  private async dayOf(tx: Tx, step: Step, owed: ArrearsCase): Promise<IsoDate> {
    const fromDay = (await this.ladderToday(tx)).find((each) => each.step === step)?.fromDay ?? 0;
    return later(addDays(owed.arrears.oldestDueOn!, fromDay), owed.next.from);
  }

  private async writeAct(tx: Tx, act: Pick<ArrearsActRow, 'tenancyId' | 'step' | 'outcome' | 'promisedOn' | 'note' | 'documentId'> & { readonly months: readonly Month[] }): Promise<ArrearsActRow> {
    const row: ArrearsActRow = {
      agencyId: tx.agencyId, id: newId(), tenancyId: act.tenancyId, step: act.step, doneOn: tx.today, outcome: act.outcome, promisedOn: act.promisedOn,
      documentId: act.documentId, months: [...act.months], note: act.note, doneBy: tx.actor.accountId ?? tx.agencyId,
      undoneOn: null, undoneBy: null, undoneBecause: null,
    };
    await tx.insert(ArrearsActRow, row).catch((error: unknown) => {
      if (violatedConstraint(error) === 'arrears_act_one_step_a_day') refuse<RentRefusal>('arrears_one_step_a_day');
      throw error;
    });
    return row;
  }

  private async insertPause(tx: Tx, pause: Pick<ArrearsPauseRow, 'tenancyId' | 'reason' | 'pausedTo' | 'note'>): Promise<ArrearsPauseRow> {
    const row: ArrearsPauseRow = {
      agencyId: tx.agencyId, id: newId(), tenancyId: pause.tenancyId, reason: pause.reason, note: pause.note, pausedFrom: tx.today, pausedTo: pause.pausedTo,
      endedOn: null, pausedBy: tx.actor.accountId ?? tx.agencyId,
    };
    await tx.insert(ArrearsPauseRow, row);
    return row;
  }
}
