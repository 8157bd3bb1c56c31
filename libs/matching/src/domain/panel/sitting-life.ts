import { refusal, type Refusal } from '#kernel';
import type { PanelRefusal } from './sentences';

/** `counting` is never seen: the votes are open inside one act, which ends in another state or not at all. */
export const SITTING_STATES = ['open', 'inquorate', 'counting', 'tied', 'decided', 'nobody', 'cancelled'] as const;
export type SittingState = (typeof SITTING_STATES)[number];

export const SITTING_ACTS = ['vote', 'bar', 'count', 'extend', 'decide_tie', 'cancel'] as const;
export type SittingAct = (typeof SITTING_ACTS)[number];

/** The life of a sitting as a table: which acts a state allows. Where they lead to, the votes decide. */
export const SITTING_LIFE: Readonly<Record<SittingState, readonly SittingAct[]>> = {
  open: ['vote', 'bar', 'count', 'extend', 'cancel'],
  // The deadline has passed and too few have voted: the chair gives more time, or a new sitting is called.
  inquorate: ['extend', 'cancel'],
  counting: [],
  tied: ['decide_tie', 'cancel'],
  decided: [],
  nobody: [],
  cancelled: [],
};

/** About these a flat may not be decided otherwise. */
export const RUNNING_SITTINGS: readonly SittingState[] = ['open', 'inquorate', 'counting', 'tied'];
export const isRunning = (state: SittingState): boolean => RUNNING_SITTINGS.includes(state);

export interface SittingSoFar {
  readonly state: SittingState;
  readonly deadlineAt: Date;
}

/** A state as people see it: at the deadline an open sitting takes no more votes, whether or not somebody has counted them yet. */
export type SittingStage = SittingState | 'vote_over';
export const stageOf = ({ state, deadlineAt }: SittingSoFar, now: Date): SittingStage => (state === 'open' && now > deadlineAt ? 'vote_over' : state);

/** Whether the act can happen now; what is not in the table cannot. Votes end with the deadline, whoever counts them later. */
export function examineAct(sitting: SittingSoFar, act: SittingAct, now: Date): Refusal<PanelRefusal> | null {
  if (!SITTING_LIFE[sitting.state].includes(act)) return refusal(sitting.state === 'inquorate' ? 'sitting_inquorate' : sitting.state === 'tied' ? 'sitting_tied' : 'sitting_closed');
  if ((act === 'vote' || act === 'bar') && now > sitting.deadlineAt) return refusal('sitting_deadline_passed');
  return null;
}

/** The votes may be counted once everybody who votes has voted, or the deadline has passed. */
export function examineCounting(sitting: SittingSoFar, missing: number, now: Date): Refusal<PanelRefusal> | null {
  return examineAct(sitting, 'count', now) ?? (missing > 0 && now <= sitting.deadlineAt ? refusal('sitting_votes_missing', { missing }) : null);
}
