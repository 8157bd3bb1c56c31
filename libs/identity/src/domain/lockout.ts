/** ASVS 5.0 V6.3: slow a guesser down without telling who exists. */
export const FAILURES_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 15;
export const ADDRESS_WINDOW_MINUTES = 15;
export const FAILURES_PER_ADDRESS = 50;

export interface AccountGuard {
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
}

export function isLocked(guard: AccountGuard, now: Date): boolean {
  return guard.lockedUntil !== null && guard.lockedUntil > now;
}

/** What a wrong password does to the account. A lock that has run out starts the count anew. */
export function afterFailure(guard: AccountGuard, now: Date): AccountGuard {
  const ranOut = guard.lockedUntil !== null && guard.lockedUntil <= now;
  const failedAttempts = (ranOut ? 0 : guard.failedAttempts) + 1;
  const lockedUntil = failedAttempts >= FAILURES_BEFORE_LOCK ? new Date(now.getTime() + LOCK_MINUTES * 60_000) : null;
  return { failedAttempts, lockedUntil };
}
