/** How far a batch is; instants in milliseconds. */
export interface BatchFacts {
  readonly total: number;
  readonly waiting: number;
  readonly startedAt: number | null;
  readonly movedAt: number | null;
}

/** Seconds until it is done at the pace so far; null while there is no pace to judge by. */
export function secondsLeft({ total, waiting, startedAt, movedAt }: BatchFacts): number | null {
  if (waiting === 0) return 0;
  const done = total - waiting;
  if (startedAt === null || movedAt === null || done === 0 || movedAt <= startedAt) return null;
  return Math.ceil(((movedAt - startedAt) / 1000 / done) * waiting);
}
