import { DEFAULT_LADDER, STEPS, type Rung, type Step } from './ladder';

/** An agency's own ladder as its policy row keeps it; anything that is no ladder is not taken. */
export function ladderOf(policy: unknown): readonly Rung[] {
  if (!Array.isArray(policy) || policy.length === 0) return DEFAULT_LADDER;
  const rungs = policy.map((value: Partial<Rung>): Rung | null => {
    const known = DEFAULT_LADDER.find((rung) => rung.step === value.step);
    if (!known || !STEPS.includes(value.step as Step)) return null;
    const days = (number: unknown, otherwise: number): number => (Number.isInteger(number) && (number as number) >= 0 && (number as number) <= 365 ? (number as number) : otherwise);
    return { ...known, fromDay: days(value.fromDay, known.fromDay), restDays: days(value.restDays, known.restDays) };
  });
  // A letter before a person has called is no ladder of ours.
  return rungs.every((rung) => rung !== null) && rungs[0]!.step === 'call' ? rungs : DEFAULT_LADDER;
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
