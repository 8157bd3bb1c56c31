import { afterFailure, isLocked, type AccountGuard } from './lockout';

const now = new Date('2026-03-16T09:00:00Z');
const minutesLater = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

describe('locking an account', () => {
  const fail = (times: number, start: AccountGuard = { failedAttempts: 0, lockedUntil: null }, at = now): AccountGuard =>
    Array.from({ length: times }).reduce<AccountGuard>((guard) => afterFailure(guard, at), start);

  it('locks at the fifth wrong password, not at the fourth', () => {
    expect(isLocked(fail(4), now)).toBe(false);
    expect(isLocked(fail(5), now)).toBe(true);
  });

  it('opens again after a quarter of an hour and counts anew', () => {
    const locked = fail(5);
    expect(isLocked(locked, minutesLater(14))).toBe(true);
    expect(isLocked(locked, minutesLater(15))).toBe(false);
    expect(afterFailure(locked, minutesLater(15))).toEqual({ failedAttempts: 1, lockedUntil: null });
  });
});
