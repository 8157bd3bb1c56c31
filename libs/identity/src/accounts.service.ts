import { Clock, newId, refuse, type Id, type Language, type Role } from '#kernel';
import { AccessDatabase, Database, systemActor } from '#platform';
import { hashPassword } from './passwords';
import { dictatedPassword } from './portal-access.service';

export interface NewAgency {
  readonly slug: string;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly phone: string | null;
  readonly email: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
  readonly isDemo: boolean;
}

export interface Invitation {
  readonly agencyId: Id;
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly partnerId?: Id | null;
  readonly landlordId?: Id | null;
  readonly phone?: string | null;
  readonly language?: Language;
}

export interface MembershipSummary {
  readonly id: Id;
  readonly agencyId: Id;
  readonly agencyName: string;
  readonly agencySlug: string;
  readonly roles: readonly Role[];
  readonly landlordId: Id | null;
}

const SHORTEST_PASSWORD = 12;

export class AccountsService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async foundAgency(agency: NewAgency): Promise<Id> {
    const agencyId = newId();
    await this.access.run('INSERT INTO access.agency (id, slug, name, created_at) VALUES ($1, $2, $3, $4)', [agencyId, agency.slug, agency.name, this.clock.now()]);
    await this.db.write(systemActor(agencyId), async (tx) => {
      await tx.run(
        `INSERT INTO core.agency_profile (agency_id, id, slug, name, company_number, street, city, postal_code, phone, email, signatory_name, signatory_role, is_demo)
         VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [agencyId, agency.slug, agency.name, agency.companyNumber, agency.street, agency.city, agency.postalCode, agency.phone, agency.email, agency.signatoryName, agency.signatoryRole, agency.isDemo],
      );
      await tx.audit('agency.found', 'agency', agencyId);
    });
    return agencyId;
  }

  /** A person's place in an agency: makes the account when the e-mail is new, and the agency's own record of a colleague. Returns the account's id. */
  async invite(invitation: Invitation): Promise<Id> {
    if (invitation.password.length < SHORTEST_PASSWORD) refuse('password_too_short', { shortest: SHORTEST_PASSWORD }, 'password');
    const email = invitation.email.trim().toLowerCase();
    const secretHash = await hashPassword(invitation.password);
    const accountId = await this.access.transaction(async (query) => {
      const known = await query<{ id: Id }>('SELECT id FROM access.account WHERE email = $1', [email]);
      const id = known[0]?.id ?? newId();
      const now = this.clock.now();
      if (!known[0]) {
        await query('INSERT INTO access.account (id, email, display_name, language, created_at) VALUES ($1, $2, $3, $4, $5)', [id, email, invitation.displayName, invitation.language ?? 'cs', now]);
        await query(`INSERT INTO access.credential (account_id, kind, secret_hash, changed_at) VALUES ($1, 'password', $2, $3)`, [id, secretHash, now]);
      }
      await query('INSERT INTO access.membership (id, account_id, agency_id, roles, partner_id, landlord_id, since) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        newId(),
        id,
        invitation.agencyId,
        invitation.roles,
        invitation.partnerId ?? null,
        invitation.landlordId ?? null,
        now,
      ]);
      return id;
    });
    if (!invitation.landlordId) await this.recordColleague(accountId, email, invitation);
    return accountId;
  }

  /**
   * The same for somebody who comes from outside: the password is told once, to whoever invites; null where the person already signs
   * in elsewhere with one of their own. Refuses account_known_here.
   */
  async inviteFromOutside(invitation: Omit<Invitation, 'password' | 'landlordId' | 'partnerId'>): Promise<{ accountId: Id; password: string | null }> {
    const email = invitation.email.trim().toLowerCase();
    const known = await this.access.row<{ isHere: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM access.membership m WHERE m.account_id = a.id AND m.agency_id = $2 AND m.landlord_id IS NULL AND m.ended_at IS NULL) AS is_here
       FROM access.account a WHERE a.email = $1`,
      [email, invitation.agencyId],
    );
    if (known?.isHere) refuse('account_known_here', {}, 'email');
    const password = dictatedPassword();
    const accountId = await this.invite({ ...invitation, email, password });
    return { accountId, password: known ? null : password };
  }

  private async recordColleague(accountId: Id, email: string, invitation: Invitation): Promise<void> {
    await this.db.write(systemActor(invitation.agencyId), async (tx) => {
      await tx.run(
        `INSERT INTO core.staff_member (agency_id, id, display_name, roles, phone, email) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (agency_id, id) DO UPDATE SET roles = excluded.roles, active = true`,
        [invitation.agencyId, accountId, invitation.displayName, invitation.roles, invitation.phone ?? null, email],
      );
      await tx.audit('account.invite', 'account', accountId, { roles: invitation.roles });
    });
  }

  /** Ends a person's place in an agency; their open sessions lose it with the next request. */
  async endMembership(agencyId: Id, membershipId: Id): Promise<void> {
    const ended = await this.access.rows<{ accountId: Id }>(
      'UPDATE access.membership SET ended_at = $3 WHERE id = $1 AND agency_id = $2 AND ended_at IS NULL RETURNING account_id',
      [membershipId, agencyId, this.clock.now()],
    );
    if (ended.length === 0) refuse('unknown_id', {}, 'membershipId');
  }

  async memberships(accountId: Id, audience: 'staff' | 'portal'): Promise<MembershipSummary[]> {
    return this.access.rows<MembershipSummary>(
      `SELECT m.id, m.agency_id, g.name AS agency_name, g.slug AS agency_slug, m.roles, m.landlord_id
       FROM access.membership m JOIN access.agency g ON g.id = m.agency_id
       WHERE m.account_id = $1 AND m.ended_at IS NULL AND (m.landlord_id IS NULL) = ($2 = 'staff') ORDER BY g.name, m.since`,
      [accountId, audience],
    );
  }

  async agencyBySlug(slug: string): Promise<{ id: Id; name: string } | null> {
    return this.access.row<{ id: Id; name: string }>('SELECT id, name FROM access.agency WHERE slug = $1', [slug]);
  }
}
