import { refusal, type IsoDate, type Refusal } from '#kernel';
import type { SupportRefusal } from './refusal';
import { blankToNull } from './visit';

/** A goal's life: open until it is reached or dropped, and both are ends. */
export const GOAL_MOVES = {
  open: ['reached', 'dropped'],
  reached: [],
  dropped: [],
} as const satisfies Record<string, readonly string[]>;

export type GoalState = keyof typeof GOAL_MOVES;
export type GoalEnd = (typeof GOAL_MOVES)['open'][number];

export interface GoalPlan {
  readonly title: string;
  readonly firstStep: string | null;
  readonly dueOn: IsoDate | null;
}

const MOST_TITLE = 200;
const MOST_STEP = 1_000;

export function checkGoal(plan: GoalPlan, today: IsoDate): GoalPlan | Refusal<SupportRefusal> {
  const title = plan.title.trim();
  if (!title) return refusal('goal_without_title', {}, 'title');
  if (title.length > MOST_TITLE) return refusal('text_too_long', { length: title.length, most: MOST_TITLE }, 'title');
  const length = plan.firstStep?.length ?? 0;
  if (length > MOST_STEP) return refusal('text_too_long', { length, most: MOST_STEP }, 'firstStep');
  if (plan.dueOn !== null && plan.dueOn < today) return refusal('goal_due_in_the_past', { date: plan.dueOn }, 'dueOn');
  return { title, firstStep: blankToNull(plan.firstStep), dueOn: plan.dueOn };
}

export function endGoal(state: GoalState, end: GoalEnd): GoalEnd | Refusal<SupportRefusal> {
  return (GOAL_MOVES[state] as readonly string[]).includes(end) ? end : refusal('goal_already_closed');
}
