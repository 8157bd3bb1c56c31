import { createHash, randomBytes } from 'node:crypto';
import { Clock, refuse, type Id, type Language, type Role } from '#kernel';
import { AccessDatabase, type Actor } from '#platform';

export type Audience = 'staff' | 'portal';

export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;
/** Seen less than this long ago is seen: spares a write with every request. */
const TOUCH_AFTER_SECONDS = 60;

export interface SignedIn {
  readonly accountId: Id;
  readonly displayName: string;
  readonly email: string;
  readonly language: Language;
  readonly membershipId: Id | null;
  readonly actor: Actor | null;
}

interface SessionRow {
  accountId: Id;
  displayName: string;
  email: string;
  language: Language;
  membershipId: Id | null;
  agencyId: Id | null;
  roles: Role[] | null;
  partnerId: Id | null;
  landlordId: Id | null;
  stale: boolean;
}

export class SessionsService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly clock: Clock,
    readonly audience: Audience,
  ) {}

  /** A new session; the token is given out once and kept only as its hash. */
  async begin(accountId: Id, membershipId: Id | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.access.run(
      `INSERT INTO access.session (token_hash, account_id, audience, membership_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $5, $5, $6)`,
      [tokenHash(token), accountId, this.audience, membershipId, now, new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000)],
    );
    return token;
  }

  /** Whose session it is, with the rights of this moment; null when it has ended, idled away or run out. */
  async find(token: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    const row = await this.access.row<SessionRow>(SESSION_QUESTION, [
      tokenHash(token),
      this.audience,
      now,
      new Date(now.getTime() - IDLE_MINUTES * 60_000),
      new Date(now.getTime() - TOUCH_AFTER_SECONDS * 1000),
    ]);
    if (!row) return null;
    if (row.stale) await this.access.run('UPDATE access.session SET last_seen_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [tokenHash(token), now]);
    const { accountId, displayName, email, language, membershipId } = row;
    const actor: Actor | null =
      row.agencyId && row.roles ? { agencyId: row.agencyId, accountId, roles: row.roles, partnerId: row.partnerId, landlordId: row.landlordId } : null;
    return { accountId, displayName, email, language, membershipId: actor ? membershipId : null, actor };
  }

  async end(token: string): Promise<void> {
    await this.access.run('UPDATE access.session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [tokenHash(token), this.clock.now()]);
  }

  async endAll(accountId: Id): Promise<void> {
    await this.access.run('UPDATE access.session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL', [accountId, this.clock.now()]);
  }

  /** Points the session at another agency of the same person. */
  async choose(token: string, accountId: Id, membershipId: Id): Promise<void> {
    const rows = await this.access.rows(
      `UPDATE access.session s SET membership_id = m.id FROM access.membership m
       WHERE s.token_hash = $1 AND m.id = $2 AND m.account_id = $3 AND m.ended_at IS NULL AND (m.landlord_id IS NULL) = ($4 = 'staff')
       RETURNING m.id`,
      [tokenHash(token), membershipId, accountId, this.audience],
    );
    if (rows.length === 0) refuse('unknown_id', {}, 'membershipId');
  }
}

const SESSION_QUESTION = `
  SELECT a.id AS account_id, a.display_name, a.email, a.language, s.membership_id, m.agency_id, m.roles, m.partner_id, m.landlord_id, s.last_seen_at < $5 AS stale
  FROM access.session s
  JOIN access.account a ON a.id = s.account_id AND a.disabled_at IS NULL
  LEFT JOIN access.membership m ON m.id = s.membership_id AND m.ended_at IS NULL
  WHERE s.token_hash = $1 AND s.audience = $2 AND s.ended_at IS NULL AND s.expires_at > $3 AND s.last_seen_at > $4`;

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
