/** How a family without an account comes to its application: a link that lives for months, a code that lives for minutes. */

export const LINK_DAYS = 180;
/** Long enough to fetch the phone from the next room, short enough that a photographed screen is worth nothing tomorrow. */
export const CODE_MINUTES = 15;
/** A code is wrong so many times and then it is worth nothing, right or wrong. */
export const TRIES_PER_CODE = 5;
/** Codes sent to one link within an hour: nobody's phone is to be filled by a stranger. */
export const CODES_PER_HOUR = 5;
/** One address (a shelter's Wi-Fi serves many families) and its wrong tries in a quarter of an hour. */
export const TRIES_PER_ADDRESS = 30;
export const ADDRESS_WINDOW_MINUTES = 15;
export const SESSION_IDLE_MINUTES = 30;
export const SESSION_HOURS = 2;

export const minutesLater = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const daysLater = (at: Date, days: number): Date => minutesLater(at, days * 1440);

export interface CodeGuard {
  readonly kind: 'sent' | 'paper' | 'demo';
  readonly expiresAt: Date;
  readonly failedAttempts: number;
  readonly usedAt: Date | null;
}

/** A code opens once, for its minutes, and survives four wrong tries; the printed one of the demo opens again. */
export function codeOpens(code: CodeGuard, now: Date): boolean {
  if (code.expiresAt <= now) return false;
  return code.kind === 'demo' || (code.usedAt === null && code.failedAttempts < TRIES_PER_CODE);
}

/** Six digits as people write them: spaces and dashes do not matter. Null: that is no code. */
export function readCode(written: string): string | null {
  const digits = written.replace(/[\s\u00a0-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
