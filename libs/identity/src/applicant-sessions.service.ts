import { randomBytes } from 'node:crypto';
import { Clock, newId, refuse, type Id } from '#kernel';
import { AccessDatabase, type Actor } from '#platform';
import { ApplicantLinksService } from './applicant-links.service';
import {
  ADDRESS_WINDOW_MINUTES, CODES_PER_HOUR, CODE_MINUTES, SESSION_HOURS, SESSION_IDLE_MINUTES, TRIES_PER_ADDRESS, codeOpens, minutesLater, readCode, type CodeGuard,
} from './domain/applicant-access';
import { verifyPassword } from './passwords';
import { tokenHash } from './sessions.service';

/** A code that is to be sent to a family: to whom, and the digits nobody else learns. */
export interface CodeToSend {
  readonly agencyId: Id;
  readonly householdId: Id;
  readonly code: string;
  readonly expiresAt: Date;
}

interface LinkRow {
  readonly id: Id;
  readonly agencyId: Id;
  readonly householdId: Id;
  readonly opens: boolean;
}

interface CodeRow extends CodeGuard {
  readonly id: Id;
  readonly secretHash: string;
}

type Outcome = 'asked' | 'opened' | 'wrong' | 'throttled';
const TOUCH_AFTER_SECONDS = 60;

/** Opening an application by link and code. An unknown, expired and revoked link and a wrong code answer alike. */
export class ApplicantSessionsService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly links: ApplicantLinksService,
    private readonly clock: Clock,
  ) {}

  /** The code to send; null when none is to be sent, which nobody outside is told. @throws Refused too_many_attempts */
  async askForCode(token: string, address: string): Promise<CodeToSend | null> {
    const now = this.clock.now();
    await this.refuseThrottled(address, now);
    const link = await this.link(token, now);
    await this.note(link?.id ?? null, address, 'asked', now);
    if (!link?.opens) {
      await this.sameWork();
      return null;
    }
    const asked = await this.access.row<{ count: number }>(`SELECT count(*) FROM access.applicant_attempt WHERE link_id = $1 AND outcome = 'asked' AND at > $2`, [link.id, minutesLater(now, -60)]);
    if (asked!.count > CODES_PER_HOUR) {
      await this.sameWork();
      return null;
    }
    const { code, expiresAt } = await this.links.makeCode(link.id, 'sent', minutesLater(now, CODE_MINUTES));
    return { agencyId: link.agencyId, householdId: link.householdId, code, expiresAt };
  }

  /** A session's token. @throws Refused application_code_wrong (for every reason alike), too_many_attempts */
  async open(token: string, written: string, address: string): Promise<string> {
    const now = this.clock.now();
    await this.refuseThrottled(address, now);
    const link = await this.link(token, now);
    const opened = link?.opens ? await this.tryCode(link.id, readCode(written), now) : await this.sameWork();
    await this.note(link?.id ?? null, address, opened ? 'opened' : 'wrong', now);
    if (!link || !opened) return refuse('application_code_wrong', { minutes: CODE_MINUTES }, 'code');
    const session = randomBytes(32).toString('base64url');
    await this.access.run('INSERT INTO access.applicant_session (token_hash, link_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)', [tokenHash(session), link.id, now, minutesLater(now, SESSION_HOURS * 60)]);
    return session;
  }

  /** Whose application this session shows; null when it, or its link, no longer opens. */
  async find(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const row = await this.access.row<{ agencyId: Id; householdId: Id; stale: boolean }>(
      `SELECT l.agency_id, l.household_id, s.last_seen_at < $4 AS stale FROM access.applicant_session s JOIN access.applicant_link l ON l.id = s.link_id
       WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND l.revoked_at IS NULL AND l.expires_at > $2`,
      [tokenHash(token), now, minutesLater(now, -SESSION_IDLE_MINUTES), new Date(now.getTime() - TOUCH_AFTER_SECONDS * 1000)],
    );
    if (!row) return null;
    if (row.stale) await this.access.run('UPDATE access.applicant_session SET last_seen_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [tokenHash(token), now]);
    return { agencyId: row.agencyId, accountId: null, roles: ['applicant'], partnerId: null, landlordId: null, householdId: row.householdId };
  }

  async end(token: string): Promise<void> {
    await this.access.run('UPDATE access.applicant_session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [tokenHash(token), this.clock.now()]);
  }

  private link(token: string, now: Date): Promise<LinkRow | null> {
    return this.access.row<LinkRow>('SELECT id, agency_id, household_id, revoked_at IS NULL AND expires_at > $2 AS opens FROM access.applicant_link WHERE token_hash = $1', [tokenHash(token), now]);
  }

  /** One try at a time for a link: a thousand at once are five. The newest code and the demo's count; the hash is worked out in any case. */
  private tryCode(linkId: Id, code: string | null, now: Date): Promise<boolean> {
    return this.access.transaction(async (query) => {
      await query('SELECT 1 FROM access.applicant_link WHERE id = $1 FOR UPDATE', [linkId]);
      const codes = await query<CodeRow>('SELECT id, kind, expires_at, failed_attempts, used_at, secret_hash FROM access.applicant_code WHERE link_id = $1 AND expires_at > $2 ORDER BY made_at DESC LIMIT 2', [linkId, now]);
      const live = codes.filter((each) => codeOpens(each, now));
      let found: CodeRow | null = null;
      for (const each of live.length > 0 ? live : [null]) if (await verifyPassword(code === null ? null : (each?.secretHash ?? null), code ?? '')) found = each;
      if (found) await query('UPDATE access.applicant_code SET used_at = $2 WHERE id = $1', [found.id, now]);
      else await query('UPDATE access.applicant_code SET failed_attempts = failed_attempts + 1 WHERE id = ANY ($1)', [live.map((each) => each.id)]);
      return found !== null;
    });
  }

  /** As long as making or trying a code takes, so that time tells nothing of the link. */
  private async sameWork(): Promise<false> {
    await verifyPassword(null, '');
    return false;
  }

  private async refuseThrottled(address: string, now: Date): Promise<void> {
    const row = await this.access.row<{ failures: number }>(
      `SELECT count(*) AS failures FROM access.applicant_attempt WHERE address = $1 AND at > $2 AND outcome <> 'opened'`,
      [address, minutesLater(now, -ADDRESS_WINDOW_MINUTES)],
    );
    if ((row?.failures ?? 0) < TRIES_PER_ADDRESS) return;
    await this.note(null, address, 'throttled', now);
    refuse('too_many_attempts', { minutes: ADDRESS_WINDOW_MINUTES });
  }

  private note(linkId: Id | null, address: string, outcome: Outcome, now: Date): Promise<void> {
    return this.access.run('INSERT INTO access.applicant_attempt (id, at, link_id, address, outcome) VALUES ($1, $2, $3, $4, $5)', [newId(), now, linkId, address, outcome]);
  }
}
