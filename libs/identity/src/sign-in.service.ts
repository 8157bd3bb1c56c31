import { Clock, newId, refuse, type Id } from '#kernel';
import { AccessDatabase } from '#platform';
import { AccountsService } from './accounts.service';
import { ADDRESS_WINDOW_MINUTES, FAILURES_PER_ADDRESS, LOCK_MINUTES, afterFailure, isLocked, type AccountGuard } from './domain/lockout';
import { verifyPassword } from './passwords';
import { SessionsService } from './sessions.service';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

interface AccountRow extends AccountGuard {
  id: Id;
  secretHash: string | null;
  disabledAt: Date | null;
}

type Outcome = 'signed_in' | 'wrong' | 'locked' | 'throttled';

export class SignInService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a session token. Refuses `wrong_password` for an unknown e-mail, a wrong password, a disabled account and
   * a person who does not belong here alike; `account_locked`, `too_many_attempts` by count.
   */
  async signIn(input: SignInInput): Promise<string> {
    const now = this.clock.now();
    if (await this.isThrottled(input.address, now)) {
      await this.note(null, input.address, 'throttled', now);
      refuse('too_many_attempts', { minutes: ADDRESS_WINDOW_MINUTES });
    }
    const account = await this.account(input.email);
    const matches = await verifyPassword(account?.secretHash ?? null, input.password);
    if (account && isLocked(account, now)) {
      await this.note(account.id, input.address, 'locked', now);
      refuse('account_locked', { minutes: LOCK_MINUTES });
    }
    if (!account || !matches || account.disabledAt) {
      if (account) await this.countFailure(account, now);
      await this.note(account?.id ?? null, input.address, 'wrong', now);
      refuse('wrong_password', {}, 'password');
    }
    const memberships = await this.accounts.memberships(account.id, this.sessions.audience);
    if (memberships.length === 0) {
      await this.note(account.id, input.address, 'wrong', now);
      refuse('wrong_password', {}, 'password');
    }
    await this.access.run('UPDATE access.account SET failed_attempts = 0, locked_until = NULL WHERE id = $1 AND (failed_attempts > 0 OR locked_until IS NOT NULL)', [account.id]);
    await this.note(account.id, input.address, 'signed_in', now);
    return this.sessions.begin(account.id, memberships[0]!.id);
  }

  private account(email: string): Promise<AccountRow | null> {
    return this.access.row<AccountRow>(
      `SELECT a.id, a.failed_attempts, a.locked_until, a.disabled_at, c.secret_hash
       FROM access.account a LEFT JOIN access.credential c ON c.account_id = a.id AND c.kind = 'password' WHERE a.email = $1`,
      [email.trim().toLowerCase()],
    );
  }

  private async countFailure(account: AccountRow, now: Date): Promise<void> {
    const guard = afterFailure(account, now);
    await this.access.run('UPDATE access.account SET failed_attempts = $2, locked_until = $3 WHERE id = $1', [account.id, guard.failedAttempts, guard.lockedUntil]);
  }

  private async isThrottled(address: string, now: Date): Promise<boolean> {
    const row = await this.access.row<{ failures: number }>(
      `SELECT count(*) AS failures FROM access.sign_in_attempt WHERE address = $1 AND at > $2 AND outcome <> 'signed_in'`,
      [address, new Date(now.getTime() - ADDRESS_WINDOW_MINUTES * 60_000)],
    );
    return (row?.failures ?? 0) >= FAILURES_PER_ADDRESS;
  }

  private note(accountId: Id | null, address: string, outcome: Outcome, now: Date): Promise<void> {
    return this.access.run('INSERT INTO access.sign_in_attempt (id, at, account_id, address, outcome) VALUES ($1, $2, $3, $4, $5)', [newId(), now, accountId, address, outcome]);
  }
}
