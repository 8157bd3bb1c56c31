import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, halere, newId, refuse, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { arrearsOf, inTransitUntil, type Arrears } from './domain/arrears';
import { nextStep, type NextStep, type PauseReason, type Rung } from './domain/ladder';
import { ladderOf, walkedActs } from './domain/ladder-policy';
import type { RentRefusal } from './domain/sentences';
import { groupBy } from './settlement.service';
import {
  KNOWN_UNPAID, actsOf, ladderPolicy, lastLatePayments, overdueDebts, parameterOn, pausesToday, tenancyFigures, type ActRow, type OverdueRow, type PauseRow, type TenancyFigures,
} from './store/arrears.repository';
import { ArrearsActRow, ArrearsPauseRow } from './store/rent.entity';

export const WORKLIST_TABS = ['today', 'promised', 'paused', 'all'] as const;
export type WorklistTab = (typeof WORKLIST_TABS)[number];

/** One line of the worklist: one tenancy, one creditor, the next step and why. */
export interface ArrearsCase {
  readonly tenancyId: Id;
  readonly creditor: 'landlord' | 'agency';
  readonly arrears: Arrears;
  readonly next: NextStep;
  readonly lastAct: ActRow | null;
  readonly pause: PauseRow | null;
  readonly figures: TenancyFigures;
}

export interface RecordContact {
  readonly tenancyId: Id;
  readonly step: 'call' | 'second_contact' | 'repayment_agreement' | 'direct_payment';
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

  /** The worklist, most urgent first. A fixed number of statements; costs what is owed today. */
  async worklist(tx: Tx, tab: WorklistTab, page: { readonly first: number; readonly offset: number }): Promise<{ rows: ArrearsCase[]; totalCount: number }> {
    const cases = (await this.casesIn(tx, null)).filter((each) => isIn(tab, each));
    cases.sort((a, b) => Number(b.next.isDue) - Number(a.next.isDue) || b.arrears.daysOverdue - a.arrears.daysOverdue || b.arrears.amount - a.arrears.amount || (a.tenancyId < b.tenancyId ? -1 : 1));
    return { rows: cases.slice(page.offset, page.offset + page.first), totalCount: cases.length };
  }

  async counts(tx: Tx): Promise<Record<WorklistTab, number>> {
    const cases = await this.casesIn(tx, null);
    const count = (tab: WorklistTab): number => cases.filter((each) => isIn(tab, each)).length;
    return { today: count('today'), promised: count('promised'), paused: count('paused'), all: count('all') };
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
      const owed = await this.owedCase(tx, input.tenancyId);
      const today = (await actsOf(tx, [input.tenancyId])).filter((act) => act.doneOn === tx.today);
      if (today.some((act) => act.step !== input.step)) refuse<RentRefusal>('arrears_one_step_a_day');
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
      await this.owedCase(tx, input.tenancyId);
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
   * Whether the next step is the reminder and may be sent today; which one, for what.
   * @throws Refused arrears_nothing_owed, arrears_paused, arrears_reminder_too_early, arrears_quiet_mode
   */
  async reminderDue(tx: Tx, tenancyId: Id): Promise<{ readonly owed: ArrearsCase; readonly level: 1 | 2 }> {
    const owed = await this.owedCase(tx, tenancyId);
    if (owed.figures.quietMode) refuse<RentRefusal>('arrears_quiet_mode');
    if (owed.pause !== null) refuse<RentRefusal>('arrears_paused', { date: owed.pause.pausedTo });
    const { step, isDue, reason, from } = owed.next;
    if (step !== 'first_reminder' && step !== 'second_reminder') refuse<RentRefusal>('arrears_reminder_too_early', { date: addDays(owed.arrears.oldestDueOn!, 15) });
    if (reason === 'done_today') refuse<RentRefusal>('arrears_one_step_a_day');
    if (!isDue) refuse<RentRefusal>('arrears_reminder_too_early', { date: from });
    return { owed, level: step === 'first_reminder' ? 1 : 2 };
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

  private async casesIn(tx: Tx, tenancyIds: readonly Id[] | null): Promise<ArrearsCase[]> {
    const debts = groupBy(await overdueDebts(tx, tenancyIds), (debt) => `${debt.tenancyId} ${debt.creditor}`);
    const ids = [...new Set([...debts.values()].map((group) => group[0]!.tenancyId))];
    const figures = await tenancyFigures(tx, ids);
    const acts = groupBy(await actsOf(tx, ids), (act) => act.tenancyId);
    const pauses = groupBy(await pausesToday(tx, ids), (pause) => pause.tenancyId);
    const late = await lastLatePayments(tx, [...debts.values()].map((group) => ({ tenancyId: group[0]!.tenancyId, before: group[0]!.dueOn })));
    const ladder = ladderOf(await ladderPolicy(tx));
    const seriousMonths = await parameterOn(tx, 'serious_breach_months', tx.today);
    return [...debts.values()].map((group) => {
      const { tenancyId } = group[0]!;
      return caseOf(tx.today, group, figures.get(tenancyId)!, acts.get(tenancyId) ?? [], pauses.get(tenancyId)?.[0] ?? null, late.get(tenancyId) ?? null, ladder, seriousMonths);
    });
  }

  private async owedCase(tx: Tx, tenancyId: Id): Promise<ArrearsCase> {
    const known = await tx.row('SELECT id FROM core.tenancy WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [tx.agencyId, tenancyId]);
    if (known === null) refuse<RentRefusal>('arrears_tenancy_unknown', {}, 'tenancyId');
    const found = await this.casesIn(tx, [tenancyId]);
    return found.find((each) => each.arrears.amount > 0) ?? refuse<RentRefusal>('arrears_nothing_owed');
  }

  private async writeAct(tx: Tx, act: Pick<ArrearsActRow, 'tenancyId' | 'step' | 'outcome' | 'promisedOn' | 'note' | 'documentId'> & { readonly months: readonly Month[] }): Promise<ArrearsActRow> {
    const row: ArrearsActRow = {
      agencyId: tx.agencyId, id: newId(), tenancyId: act.tenancyId, step: act.step, doneOn: tx.today, outcome: act.outcome, promisedOn: act.promisedOn,
      documentId: act.documentId, months: [...act.months], note: act.note, doneBy: tx.actor.accountId ?? tx.agencyId,
    };
    await tx.insert(ArrearsActRow, row);
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

function caseOf(
  asOf: IsoDate,
  debts: readonly OverdueRow[],
  figures: TenancyFigures,
  acts: readonly ActRow[],
  pause: PauseRow | null,
  lastLateOn: IsoDate | null,
  ladder: readonly Rung[],
  seriousMonths: number,
): ArrearsCase {
  const monthlySum = halere(figures.monthlyRent + figures.monthlyServices);
  const arrears = arrearsOf(debts, { asOf, monthlySum, seriousMonths });
  const onlyInTransit = arrears.amount === 0;
  // With nothing but a benefit on its way, the ladder waits from the day it would be late.
  const oldestDueOn = arrears.oldestDueOn ?? debts.map(inTransitUntil).sort()[0]!;
  const next = nextStep(ladder, { asOf, oldestDueOn, acts: walkedActs(acts, oldestDueOn), pause, onlyInTransit, lastLateOn });
  const { tenancyId, creditor } = debts[0]!;
  return { tenancyId, creditor, arrears, next, lastAct: acts.at(-1) ?? null, pause, figures };
}

function isIn(tab: WorklistTab, each: ArrearsCase): boolean {
  if (tab === 'all') return true;
  if (tab === 'today') return each.next.isDue;
  return each.pause !== null && (each.pause.reason === 'promise') === (tab === 'promised');
}
