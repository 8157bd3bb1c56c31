import { randomBytes, randomInt } from 'node:crypto';
import { Clock, newId, refuse, type Id } from '#kernel';
import { AccessDatabase, type Actor } from '#platform';
import { CODE_MINUTES, LINK_DAYS, daysLater, minutesLater } from './domain/applicant-access';
import { hashPassword } from './passwords';
import { tokenHash } from './sessions.service';

/** A link that leads to one application, as the agency sees it: never its token. */
export interface ApplicantLink {
  readonly id: Id;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly lastOpenedAt: Date | null;
}

/** Only the moment it was made knows the token. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Ways in of families without an account: issued anew, revoked, with a code handed over on paper. */
export class ApplicantLinksService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly clock: Clock,
  ) {}

  /** The link that opens today; null when there is none. */
  async of(agencyId: Id, householdId: Id): Promise<ApplicantLink | null> {
    return this.access.row<ApplicantLink>(
      `SELECT l.id, l.issued_at, l.expires_at, (SELECT max(a.at) FROM access.applicant_attempt a WHERE a.link_id = l.id AND a.outcome = 'opened') AS last_opened_at
       FROM access.applicant_link l WHERE l.agency_id = $1 AND l.household_id = $2 AND l.revoked_at IS NULL AND l.expires_at > $3`,
      [agencyId, householdId, this.clock.now()],
    );
  }

  /** A new link; the one before stops opening and its sessions end. The caller has seen that the household is the agency's. */
  async issue(actor: Actor, householdId: Id): Promise<IssuedLink> {
    const issuedBy = actor.accountId ?? refuse('not_allowed');
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = daysLater(now, LINK_DAYS);
    await this.access.transaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`applicant_link:${householdId}`]);
      await query('UPDATE access.applicant_link SET revoked_at = $3 WHERE agency_id = $1 AND household_id = $2 AND revoked_at IS NULL', [actor.agencyId, householdId, now]);
      await query('INSERT INTO access.applicant_link (id, token_hash, agency_id, household_id, issued_at, issued_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        newId(), tokenHash(token), actor.agencyId, householdId, now, issuedBy, expiresAt,
      ]);
    });
    return { token, expiresAt };
  }

  /** Sessions opened by it end with their next request. @throws Refused applicant_link_none */
  async revoke(agencyId: Id, householdId: Id): Promise<void> {
    const revoked = await this.access.rows('UPDATE access.applicant_link SET revoked_at = $3 WHERE agency_id = $1 AND household_id = $2 AND revoked_at IS NULL RETURNING id', [agencyId, householdId, this.clock.now()]);
    if (revoked.length === 0) refuse('applicant_link_none');
  }

  /** Six digits to be written on a paper and handed over; codes made before lose their worth. @throws Refused applicant_link_none */
  async paperCode(agencyId: Id, householdId: Id): Promise<IssuedCode> {
    const link = (await this.of(agencyId, householdId)) ?? refuse('applicant_link_none');
    return this.makeCode(link.id, 'paper', minutesLater(this.clock.now(), CODE_MINUTES));
  }

  /** The printed code of an invented family, good as long as its link. The caller makes sure that the agency is a demo. */
  async demoCode(agencyId: Id, householdId: Id): Promise<IssuedCode> {
    const link = (await this.of(agencyId, householdId)) ?? refuse('applicant_link_none');
    return this.makeCode(link.id, 'demo', link.expiresAt);
  }

  /** One code at a time: what was sent before no longer opens. The demo's printed one stays. */
  async makeCode(linkId: Id, kind: 'sent' | 'paper' | 'demo', expiresAt: Date): Promise<IssuedCode> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const secretHash = await hashPassword(code);
    const now = this.clock.now();
    await this.access.transaction(async (query) => {
      await query('SELECT 1 FROM access.applicant_link WHERE id = $1 FOR UPDATE', [linkId]);
      await query(`UPDATE access.applicant_code SET expires_at = $2 WHERE link_id = $1 AND expires_at > $2 AND used_at IS NULL AND kind <> 'demo'`, [linkId, now]);
      await query('INSERT INTO access.applicant_code (id, link_id, secret_hash, kind, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [newId(), linkId, secretHash, kind, now, expiresAt]);
    });
    return { code, expiresAt };
  }
}
