import { refusal, type Refusal } from '#kernel';
import { DEFAULT_LADDER, DOCUMENT_OF, HUMAN_STEPS, STEPS, TASKS, type Rung, type Step, type Task } from './ladder';
import type { LadderRefusal } from './ladder-sentences';

const MOST_DAYS = 365;
const MOST_MONTHS = 12;
const WHO: readonly Rung['who'][] = ['coordinator', 'social_worker', 'manager'];

const isDays = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_DAYS;

/** A rung as a person or a stored row gives it; its paper follows from its step. */
export type WantedRung = Omit<Rung, 'document'>;

/**
 * A ladder an agency may adopt: its first rung is a person who speaks with the family, no step twice, days never going
 * back, and the call of § 2291 not before the months the law asks for (`seriousMonths`, dated parameter).
 */
export function lawfulLadder(wanted: readonly WantedRung[], seriousMonths: number): readonly Rung[] | Refusal<LadderRefusal> {
  if (wanted.length === 0) return refusal('ladder_empty', {}, 'rungs');
  if (!HUMAN_STEPS.includes(wanted[0]!.step)) return refusal('ladder_first_not_human', {}, 'rungs.0.step');
  for (const [index, each] of wanted.entries()) {
    const at = (field: string): string => `rungs.${index}.${field}`;
    if (!STEPS.includes(each.step)) return refusal('ladder_step_unknown', {}, at('step'));
    if (wanted.findIndex((other) => other.step === each.step) < index) return refusal('ladder_step_twice', {}, at('step'));
    if (!isDays(each.fromDay) || !isDays(each.restDays)) return refusal('ladder_days', {}, at(isDays(each.fromDay) ? 'restDays' : 'fromDay'));
    if (index > 0 && each.fromDay < wanted[index - 1]!.fromDay) return refusal('ladder_days_back', {}, at('fromDay'));
    if (each.fromMonths !== null && !(each.fromMonths > 0 && each.fromMonths <= MOST_MONTHS)) return refusal('ladder_months', {}, at('fromMonths'));
    if (each.step === 'breach_call' && (each.fromMonths ?? 0) < seriousMonths) return refusal('ladder_breach_months', { months: seriousMonths }, at('fromMonths'));
    if (!WHO.includes(each.who) || !each.tasks.every((task) => TASKS.includes(task))) return refusal('ladder_step_unknown', {}, at('who'));
  }
  const [second, first] = [wanted.findIndex(({ step }) => step === 'second_reminder'), wanted.findIndex(({ step }) => step === 'first_reminder')];
  if (second >= 0 && (first < 0 || first > second)) return refusal('ladder_reminders_order', {}, `rungs.${second}.step`);
  return wanted.map((each) => ({ ...each, document: DOCUMENT_OF[each.step] ?? null }));
}

/** An agency's own ladder as its policy row keeps it; anything that is no ladder of ours is not taken. */
export function ladderOf(policy: unknown, seriousMonths: number): readonly Rung[] {
  if (!Array.isArray(policy) || policy.length === 0) return DEFAULT_LADDER;
  const wanted = policy.map((value: Partial<Rung>): WantedRung => {
    const known = DEFAULT_LADDER.find((each) => each.step === value.step);
    return {
      step: value.step as Step,
      fromDay: value.fromDay ?? known?.fromDay ?? -1,
      restDays: value.restDays ?? known?.restDays ?? -1,
      fromMonths: value.fromMonths === undefined ? (known?.fromMonths ?? null) : value.fromMonths,
      who: value.who ?? known?.who ?? 'coordinator',
      tasks: (value.tasks as readonly Task[] | undefined) ?? known?.tasks ?? [],
    };
  });
  const ladder = lawfulLadder(wanted, seriousMonths);
  return 'refused' in ladder ? DEFAULT_LADDER : ladder;
}

/** Attempts to reach somebody who did not answer do not walk the rung, until there were enough of them. */
export const ATTEMPTS_THAT_COUNT = 3;

export function walkedActs<Act extends { readonly step: string; readonly doneOn: string; readonly outcome: string | null }>(acts: readonly Act[], since: string): Act[] {
  const attempts = new Map<string, number>();
  return acts.filter((act) => {
    if (act.doneOn < since) return false;
    if (act.outcome !== 'not_reached') return true;
    attempts.set(act.step, (attempts.get(act.step) ?? 0) + 1);
    return attempts.get(act.step)! >= ATTEMPTS_THAT_COUNT;
  });
}
