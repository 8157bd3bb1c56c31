import type { Halere } from '#kernel';

/** `ok`: nothing to do. `warning`: may stay, with a reason. `blocking`: the month cannot be closed. */
export type CheckState = 'ok' | 'warning' | 'blocking';

/** One item of what is looked at before a month is closed: how many things are left, how much money, and the first of them by name. */
export interface Checked {
  readonly item: string;
  readonly state: CheckState;
  readonly count: number;
  readonly amount: Halere | null;
  readonly examples: readonly string[];
}
