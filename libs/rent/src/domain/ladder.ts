import { addDays, daysBetween, later, type IsoDate } from '#kernel';

/** What is done when rent does not come. The first rung is always a person who speaks with the family (domain: arrears ladder). */
export const STEPS = ['call', 'second_contact', 'visit', 'first_reminder', 'second_reminder', 'repayment_agreement', 'direct_payment', 'call_to_pay', 'breach_call'] as const;
export type Step = (typeof STEPS)[number];

/** Steps that are a person meeting a person. */
export const HUMAN_STEPS: readonly Step[] = ['call', 'second_contact', 'visit'];

/** What goes with a step, done by the same person on the same day. */
export const TASKS = ['visit', 'check_benefit', 'tell_landlord', 'guarantee_claim'] as const;
export type Task = (typeof TASKS)[number];

export type StepDocument = 'reminder' | 'repayment_agreement' | 'call_to_pay' | 'breach_call';
/** The paper of a step; steps that are not here have none. */
export const DOCUMENT_OF: Partial<Record<Step, StepDocument>> = {
  first_reminder: 'reminder', second_reminder: 'reminder', repayment_agreement: 'repayment_agreement', call_to_pay: 'call_to_pay', breach_call: 'breach_call',
};
/** Papers that go out to a family: none while a confirmed benefit is on its way. */
const SENT: readonly StepDocument[] = ['reminder', 'call_to_pay', 'breach_call'];

/** One rung: from which day after the due date, how many days it keeps from the rung before, and from how many months owed. */
export interface Rung {
  readonly step: Step;
  readonly fromDay: number;
  readonly restDays: number;
  /** At least so many monthly sums must be owed; null when any debt will do. */
  readonly fromMonths: number | null;
  readonly who: 'coordinator' | 'social_worker' | 'manager';
  readonly document: StepDocument | null;
  readonly tasks: readonly Task[];
}

const rung = (step: Step, fromDay: number, restDays: number, over: Partial<Pick<Rung, 'who' | 'tasks' | 'fromMonths'>> = {}): Rung => ({
  step, fromDay, restDays, fromMonths: null, who: 'coordinator', document: DOCUMENT_OF[step] ?? null, tasks: [], ...over,
});

/** Ordered data of an agency (policy `arrears_ladder`, dated); these are the defaults (domain.md § 1.3). */
export const DEFAULT_LADDER: readonly Rung[] = [
  rung('call', 3, 0),
  rung('second_contact', 10, 3),
  rung('first_reminder', 15, 3),
  rung('second_reminder', 30, 10, { tasks: ['visit', 'check_benefit'] }),
  rung('repayment_agreement', 45, 7),
  rung('direct_payment', 60, 7, { who: 'social_worker', tasks: ['tell_landlord', 'guarantee_claim'] }),
  rung('breach_call', 60, 14, { who: 'manager', fromMonths: 3 }),
];

export type PauseReason = 'dispute' | 'benefit_decision_pending' | 'benefit_in_transit' | 'repayment_plan' | 'social_worker_hold' | 'promise';

export interface LadderFacts {
  readonly asOf: IsoDate;
  /** Due date of the oldest unpaid debt. */
  readonly oldestDueOn: IsoDate;
  /** What is owed in monthly sums, rounded down to tenths. */
  readonly monthsOwed: number;
  /** What has been done about it and was not undone, in any order. */
  readonly acts: readonly { readonly step: string; readonly doneOn: IsoDate }[];
  readonly pause: { readonly reason: PauseReason; readonly pausedTo: IsoDate } | null;
  /** True when everything overdue is a confirmed benefit still on its way. */
  readonly onlyInTransit: boolean;
  /** The last day on which a confirmed benefit still counts as on its way; null when none is. Holds letters. */
  readonly transitUntil: IsoDate | null;
  /** The last day of the time before in which rent was late, null when never. */
  readonly lastLateOn: IsoDate | null;
}

/** Why this step and why now: codes and figures, put into words at the edge. */
export type StepReason = 'due' | 'too_early' | 'done_today' | 'paused' | 'in_transit' | 'too_little_owed' | 'ladder_finished';

/** What kept the step from being due before `from`. */
export type NotEarlier = { readonly by: 'days'; readonly fromDay: number } | { readonly by: 'rest'; readonly lastDoneOn: IsoDate; readonly restDays: number };

export interface NextStep {
  /** Null when the ladder has been walked to its end. */
  readonly step: Step | null;
  readonly rung: Rung | null;
  /** The first day it may be done. */
  readonly from: IsoDate;
  /** True when it may be done today. */
  readonly isDue: boolean;
  readonly reason: StepReason;
  readonly notEarlier: NotEarlier | null;
  readonly daysOverdue: number;
  readonly monthsOwed: number;
  /** Whole months since rent was last late; null when it never was before. */
  readonly monthsSinceLate: number | null;
  readonly pauseReason: PauseReason | null;
}

/**
 * The next rung, in order and never skipping one: who has not been called yet is called first, however late it is. Only
 * a rung that asks for more months than are owed lets later ones go before it. Never two steps on one day, each keeps
 * its distance from the one before; a pause or a benefit on its way holds.
 */
export function nextStep(ladder: readonly Rung[], facts: LadderFacts): NextStep {
  const done = facts.acts.filter((act) => act.doneOn >= facts.oldestDueOn && ladder.some((each) => each.step === act.step));
  const walked = new Set(done.map((act) => act.step));
  const left = ladder.filter((each) => !walked.has(each.step));
  const isMet = (each: Rung): boolean => each.fromMonths === null || facts.monthsOwed >= each.fromMonths;
  const next = left.find(isMet) ?? left[0] ?? null;
  const lastDoneOn = done.map((act) => act.doneOn).sort().at(-1) ?? null;
  const told = {
    daysOverdue: daysBetween(facts.oldestDueOn, facts.asOf),
    monthsOwed: facts.monthsOwed,
    monthsSinceLate: facts.lastLateOn === null ? null : Math.max(0, Math.floor(daysBetween(facts.lastLateOn, facts.oldestDueOn) / 30.4375)),
    pauseReason: facts.pause?.reason ?? null,
  };
  if (next === null) return { step: null, rung: null, from: facts.asOf, isDue: false, reason: 'ladder_finished', notEarlier: null, ...told };
  const { from, notEarlier } = earliest(next, facts.oldestDueOn, lastDoneOn);
  const answer = (isDue: boolean, reason: StepReason, on = from): NextStep => ({ step: next.step, rung: next, from: on, isDue, reason, notEarlier, ...told });
  if (facts.pause !== null) return answer(false, 'paused', later(from, addDays(facts.pause.pausedTo, 1)));
  if (facts.onlyInTransit) return answer(false, 'in_transit');
  if (facts.transitUntil !== null && next.document !== null && SENT.includes(next.document)) return answer(false, 'in_transit', later(from, addDays(facts.transitUntil, 1)));
  if (lastDoneOn === facts.asOf) return answer(false, 'done_today');
  if (!isMet(next)) return answer(false, 'too_little_owed', later(from, addDays(facts.asOf, 1)));
  return from <= facts.asOf ? answer(true, 'due') : answer(false, 'too_early');
}

function earliest(next: Rung, oldestDueOn: IsoDate, lastDoneOn: IsoDate | null): { from: IsoDate; notEarlier: NotEarlier } {
  const byDays = addDays(oldestDueOn, next.fromDay);
  const restDays = Math.max(1, next.restDays);
  const byRest = lastDoneOn === null ? null : addDays(lastDoneOn, restDays);
  return byRest !== null && byRest > byDays
    ? { from: byRest, notEarlier: { by: 'rest', lastDoneOn: lastDoneOn!, restDays } }
    : { from: byDays, notEarlier: { by: 'days', fromDay: next.fromDay } };
}
