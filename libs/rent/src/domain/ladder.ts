import { addDays, daysBetween, later, type IsoDate } from '#kernel';

/** What is done when rent does not come. The first rung is always a person who calls (domain: arrears ladder). */
export const STEPS = ['call', 'second_contact', 'first_reminder', 'second_reminder', 'repayment_agreement', 'direct_payment'] as const;
export type Step = (typeof STEPS)[number];

/** One rung: from which day after the due date, and how many days it keeps from the rung before. */
export interface Rung {
  readonly step: Step;
  readonly fromDay: number;
  readonly restDays: number;
  readonly who: 'coordinator' | 'social_worker';
  readonly document: 'reminder' | null;
}

/** Ordered data of an agency (policy `arrears_ladder`, dated); these are the defaults. */
export const DEFAULT_LADDER: readonly Rung[] = [
  { step: 'call', fromDay: 3, restDays: 0, who: 'coordinator', document: null },
  { step: 'second_contact', fromDay: 10, restDays: 3, who: 'coordinator', document: null },
  { step: 'first_reminder', fromDay: 15, restDays: 3, who: 'coordinator', document: 'reminder' },
  { step: 'second_reminder', fromDay: 30, restDays: 10, who: 'coordinator', document: 'reminder' },
  { step: 'repayment_agreement', fromDay: 45, restDays: 7, who: 'coordinator', document: null },
  { step: 'direct_payment', fromDay: 60, restDays: 7, who: 'social_worker', document: null },
];

export type PauseReason = 'dispute' | 'benefit_decision_pending' | 'benefit_in_transit' | 'repayment_plan' | 'social_worker_hold' | 'promise';

export interface LadderFacts {
  readonly asOf: IsoDate;
  /** Due date of the oldest unpaid debt. */
  readonly oldestDueOn: IsoDate;
  /** What has been done about it, in any order. */
  readonly acts: readonly { readonly step: string; readonly doneOn: IsoDate }[];
  readonly pause: { readonly reason: PauseReason; readonly pausedTo: IsoDate } | null;
  /** True when everything overdue is a confirmed benefit still on its way. */
  readonly onlyInTransit: boolean;
  /** The last day of the time before in which rent was late, null when never. */
  readonly lastLateOn: IsoDate | null;
}

/** Why this step and why now: codes and figures, put into words at the edge. */
export type StepReason = 'due' | 'too_early' | 'done_today' | 'paused' | 'in_transit' | 'ladder_finished';

export interface NextStep {
  /** Null when the ladder has been walked to its end. */
  readonly step: Step | null;
  readonly rung: Rung | null;
  /** The first day it may be done. */
  readonly from: IsoDate;
  /** True when it may be done today. */
  readonly isDue: boolean;
  readonly reason: StepReason;
  readonly daysOverdue: number;
  /** Whole months since rent was last late; null when it never was before. */
  readonly monthsSinceLate: number | null;
  readonly pauseReason: PauseReason | null;
}

/**
 * The next rung, in order and never skipping one: who has not been called yet is called first, however late it is.
 * Never two steps on one day, each keeps its distance from the one before; a pause or a benefit on its way holds all.
 */
export function nextStep(ladder: readonly Rung[], facts: LadderFacts): NextStep {
  const done = facts.acts.filter((act) => act.doneOn >= facts.oldestDueOn && ladder.some((rung) => rung.step === act.step));
  const walked = new Set(done.map((act) => act.step));
  const rung = ladder.find((each) => !walked.has(each.step)) ?? null;
  const lastDoneOn = done.map((act) => act.doneOn).sort().at(-1) ?? null;
  const told = {
    daysOverdue: daysBetween(facts.oldestDueOn, facts.asOf),
    monthsSinceLate: facts.lastLateOn === null ? null : Math.max(0, Math.floor(daysBetween(facts.lastLateOn, facts.oldestDueOn) / 30.4375)),
    pauseReason: facts.pause?.reason ?? null,
  };
  if (rung === null) return { step: null, rung, from: facts.asOf, isDue: false, reason: 'ladder_finished', ...told };
  let from = addDays(facts.oldestDueOn, rung.fromDay);
  if (lastDoneOn !== null) from = later(from, addDays(lastDoneOn, Math.max(1, rung.restDays)));
  const answer = (isDue: boolean, reason: StepReason, on = from): NextStep => ({ step: rung.step, rung, from: on, isDue, reason, ...told });
  if (facts.pause !== null) return answer(false, 'paused', later(from, addDays(facts.pause.pausedTo, 1)));
  if (facts.onlyInTransit) return answer(false, 'in_transit');
  if (lastDoneOn === facts.asOf) return answer(false, 'done_today');
  return from <= facts.asOf ? answer(true, 'due') : answer(false, 'too_early');
}
