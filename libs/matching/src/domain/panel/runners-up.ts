import { refusal, type Id, type Refusal } from '#kernel';
import { failedBeyond } from '../decision';
import type { RuleResult } from '../rules';
import type { Label, LabelTally } from './tally';
import type { PanelRefusal } from './sentences';

/** A candidate of a decided sitting, beside the chosen one, as the family stands today. */
export interface RunnerUpFacts {
  readonly label: Label;
  readonly householdId: Id;
  readonly waits: boolean;
  /** The flat judged for them today; empty for who does not wait any more. */
  readonly rules: readonly RuleResult[];
  /** Rules the committee would have set aside by choosing them. */
  readonly overriddenRules: readonly string[];
}

/** Why a candidate is not proposed as a reserve. */
export type NotProposed = 'not_supported' | 'not_waiting' | 'not_eligible';

export interface RunnerUp extends RunnerUpFacts {
  readonly tally: LabelTally;
  /** 1 is asked first; candidates with equal votes share a place. Null: not proposed. */
  readonly place: number | null;
  /** Another one has as many votes for and against: the votes do not say who is first. */
  readonly tied: boolean;
  readonly because: NotProposed | null;
}

/**
 * Who comes after the chosen one: candidates with more votes for than against, by the most votes for, then the fewest against.
 * Whom the committee did not support is no reserve, and a tie stays a tie: a person orders it and says why. Votes of those with
 * a conflict of interest are in no tally, and a tally exists only of a sitting with its quorum. An offer elsewhere is no obstacle: a
 * reserve is free.
 */
export function runnersUp(tally: readonly LabelTally[], facts: readonly RunnerUpFacts[]): RunnerUp[] {
  const judged = facts.map((one) => {
    const votes = tally.find(({ label }) => label === one.label)!;
    return { ...one, tally: votes, because: obstacleOf(one, votes) };
  });
  const proposed = judged.filter(({ because }) => because === null);
  const before = (a: LabelTally, b: LabelTally): boolean => a.for > b.for || (a.for === b.for && a.against < b.against);
  return judged
    .map((one): RunnerUp => ({
      ...one,
      place: one.because === null ? 1 + proposed.filter((other) => before(other.tally, one.tally)).length : null,
      tied: one.because === null && proposed.some((other) => other !== one && other.tally.for === one.tally.for && other.tally.against === one.tally.against),
    }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.label < b.label ? -1 : 1));
}

function obstacleOf({ waits, rules, overriddenRules }: RunnerUpFacts, votes: LabelTally): NotProposed | null {
  if (votes.for <= votes.against) return 'not_supported';
  if (!waits) return 'not_waiting';
  return failedBeyond(rules, overriddenRules).length > 0 ? 'not_eligible' : null;
}

/** The reserves as the votes put them, no more than the rules allow; null while a tie among them leaves their order open. */
export function proposedOrder(candidates: readonly RunnerUp[], atMost: number): Id[] | null {
  const proposed = candidates.filter(({ place }) => place !== null);
  const isOpen = proposed.some(({ tied, place }) => tied && place! <= atMost);
  return isOpen ? null : proposed.slice(0, atMost).map(({ householdId }) => householdId);
}

/** A list as somebody confirms it: that of the votes as it is, or another one of the same candidates with a reason. */
export function examineOrder(order: readonly Id[], candidates: readonly RunnerUp[], atMost: number, reason: string): Refusal<PanelRefusal> | null {
  const stranger = order.findIndex((id) => !candidates.some(({ householdId }) => householdId === id));
  if (stranger >= 0) return refusal('panel_reserves_stranger', {}, `householdIds.${stranger}`);
  if (reason !== '') return null;
  const proposed = proposedOrder(candidates, atMost);
  if (proposed === null) return refusal('panel_reserves_tied', {}, 'reason');
  return order.join() === proposed.join() ? null : refusal('panel_reserves_changed', {}, 'reason');
}
