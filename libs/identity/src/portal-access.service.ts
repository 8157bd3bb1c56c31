import { randomInt } from 'node:crypto';
import { Clock, newId, refuse, type Id, type Language } from '#kernel';
import { AccessDatabase } from '#platform';
import { hashPassword } from './passwords';

/** A landlord as one who may sign in. */
export interface PortalParty {
  readonly agencyId: Id;
  readonly landlordId: Id;
  readonly email: string;
  readonly displayName: string;
  readonly language: Language;
}

export interface PortalAccess {
  readonly email: string;
  readonly since: Date;
}

/** Only the moment it was made knows the password; null where the person signs in with one of their own. */
export interface OpenedAccess extends PortalAccess {
  readonly password: string | null;
}

type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

// Without letters and digits that are mistaken for one another when read from paper or dictated.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** About 79 bits, in groups one can dictate. */
export function dictatedPassword(): string {
  const group = (): string => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Landlords' doors to the portal: opened, opened anew, closed. */
export class PortalAccessService {
  constructor(
    private readonly access: AccessDatabase,
    private readonly clock: Clock,
  ) {}

  async of(agencyId: Id, landlordId: Id): Promise<PortalAccess | null> {
    return this.access.row<PortalAccess>(
      'SELECT a.email, m.since FROM access.membership m JOIN access.account a ON a.id = m.account_id WHERE m.agency_id = $1 AND m.landlord_id = $2 AND m.ended_at IS NULL',
      [agencyId, landlordId],
    );
  }

  /**
   * Makes the landlord's account with a password to be told to them once; asked again, makes a new password.
   * Somebody who also signs in elsewhere keeps their own: no agency may change another's key.
   * @throws Refused portal_email_taken
   */
  async open(party: PortalParty): Promise<OpenedAccess> {
    const password = dictatedPassword();
    const secretHash = await hashPassword(password);
    return this.access.transaction(async (query) => {
      const { accountId, email, isNew } = await this.accountOf(query, party);
      const since = await this.membershipOf(query, party, accountId);
      if (!isNew && (await signsInElsewhere(query, accountId, party))) return { email, since, password: null };
      await this.setPassword(query, accountId, secretHash);
      return { email, since, password };
    });
  }

  /** Open sessions lose the portal with their next request. @throws Refused portal_access_none */
  async close(agencyId: Id, landlordId: Id): Promise<void> {
    const ended = await this.access.rows('UPDATE access.membership SET ended_at = $3 WHERE agency_id = $1 AND landlord_id = $2 AND ended_at IS NULL RETURNING id', [agencyId, landlordId, this.clock.now()]);
    if (ended.length === 0) refuse('portal_access_none');
  }

  private async accountOf(query: Query, { agencyId, landlordId, email: written, displayName, language }: PortalParty): Promise<{ accountId: Id; email: string; isNew: boolean }> {
    const [own] = await query<{ accountId: Id; email: string }>(
      'SELECT a.id AS account_id, a.email FROM access.membership m JOIN access.account a ON a.id = m.account_id WHERE m.agency_id = $1 AND m.landlord_id = $2 AND m.ended_at IS NULL',
      [agencyId, landlordId],
    );
    if (own) return { ...own, isNew: false };
    const email = written.trim().toLowerCase();
    const accountId = newId();
    const made = await query(
      'INSERT INTO access.account (id, email, display_name, language, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id',
      [accountId, email, displayName, language, this.clock.now()],
    );
    if (made.length > 0) return { accountId, email, isNew: true };
    const [known] = await query<{ id: Id }>('SELECT id FROM access.account WHERE email = $1', [email]);
    return { accountId: known!.id, email, isNew: false };
  }

  private async membershipOf(query: Query, { agencyId, landlordId }: PortalParty, accountId: Id): Promise<Date> {
    const now = this.clock.now();
    // Two owners of one agency cannot share an e-mail: the portal would not know whose flats to show.
    const made = await query(
      `INSERT INTO access.membership (id, account_id, agency_id, roles, landlord_id, since) VALUES ($1, $2, $3, ARRAY['landlord'], $4, $5)
       ON CONFLICT (account_id, agency_id, (landlord_id IS NULL)) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
      [newId(), accountId, agencyId, landlordId, now],
    );
    if (made.length > 0) return now;
    const [standing] = await query<{ landlordId: Id; since: Date }>(
      'SELECT landlord_id, since FROM access.membership WHERE account_id = $1 AND agency_id = $2 AND landlord_id IS NOT NULL AND ended_at IS NULL',
      [accountId, agencyId],
    );
    return standing?.landlordId === landlordId ? standing.since : refuse('portal_email_taken');
  }

  private async setPassword(query: Query, accountId: Id, secretHash: string): Promise<void> {
    const now = this.clock.now();
    await query(
      `INSERT INTO access.credential (account_id, kind, secret_hash, changed_at) VALUES ($1, 'password', $2, $3)
       ON CONFLICT (account_id, kind) DO UPDATE SET secret_hash = excluded.secret_hash, changed_at = excluded.changed_at`,
      [accountId, secretHash, now],
    );
    await query('UPDATE access.account SET failed_attempts = 0, locked_until = NULL WHERE id = $1', [accountId]);
    await query('UPDATE access.session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL', [accountId, now]);
  }
}

/** A place in another agency, or among the staff of this one, past ones included. */
async function signsInElsewhere(query: Query, accountId: Id, { agencyId, landlordId }: PortalParty): Promise<boolean> {
  const others = await query('SELECT 1 FROM access.membership WHERE account_id = $1 AND (agency_id <> $2 OR landlord_id IS DISTINCT FROM $3) LIMIT 1', [accountId, agencyId, landlordId]);
  return others.length > 0;
}
