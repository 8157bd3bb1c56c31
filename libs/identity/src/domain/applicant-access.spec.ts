import { CODE_MINUTES, TRIES_PER_CODE, codeOpens, minutesLater, readCode, type CodeGuard } from './applicant-access';

const at = new Date('2026-03-16T09:00:00Z');
const code = (different: Partial<CodeGuard> = {}): CodeGuard => ({ kind: 'sent', expiresAt: minutesLater(at, CODE_MINUTES), failedAttempts: 0, usedAt: null, ...different });

describe('the code of an application', () => {
  it('opens within its quarter of an hour and not a moment after', () => {
    expect(codeOpens(code(), at)).toBe(true);
    expect(codeOpens(code(), minutesLater(at, CODE_MINUTES - 1))).toBe(true);
    expect(codeOpens(code(), minutesLater(at, CODE_MINUTES))).toBe(false);
  });

  it('opens once, and not after five wrong tries', () => {
    expect(codeOpens(code({ usedAt: at }), at)).toBe(false);
    expect(codeOpens(code({ failedAttempts: TRIES_PER_CODE - 1 }), at)).toBe(true);
    expect(codeOpens(code({ failedAttempts: TRIES_PER_CODE }), at)).toBe(false);
    expect(codeOpens(code({ kind: 'paper', failedAttempts: TRIES_PER_CODE }), at)).toBe(false);
  });

  it('of the demo opens again and again, but not for ever', () => {
    expect(codeOpens(code({ kind: 'demo', usedAt: at, failedAttempts: 900 }), at)).toBe(true);
    expect(codeOpens(code({ kind: 'demo', expiresAt: at }), at)).toBe(false);
  });

  it('is read as people write it', () => {
    expect(readCode(' 123 456 ')).toBe('123456');
    expect(readCode('123-456')).toBe('123456');
    for (const wrong of ['', '12345', '1234567', '12345a', '１２３４５６', '123456; --']) expect(readCode(wrong)).toBeNull();
  });
});
