import { Injectable } from '@nestjs/common';
import { refuse, type Id, type Language } from '#kernel';
import { PortalAccessService, type OpenedAccess, type PortalAccess } from '#identity';
import { Database, type Actor, type Tx } from '#platform';
import { LandlordsService } from './landlords.service';
import type { LandlordRow } from './store/landlord.entity';

/** Who of the owners may look at his flats in the portal. */
@Injectable()
export class LandlordAccessService {
  constructor(
    private readonly db: Database,
    private readonly landlords: LandlordsService,
    private readonly doors: PortalAccessService,
  ) {}

  of(tx: Tx, landlordId: Id): Promise<PortalAccess | null> {
    return this.doors.of(tx.agencyId, landlordId);
  }

  /** Asked again, it gives a new password and ends what was signed in with the old one. @throws Refused unknown_id, landlord_email_missing, portal_email_taken */
  async open(actor: Actor, landlordId: Id): Promise<OpenedAccess> {
    const { email, name, language } = await this.written(actor, 'open_portal_access', landlordId, ({ email }) => email?.trim() || refuse('landlord_email_missing'));
    return this.doors.open({ agencyId: actor.agencyId, landlordId, email: email!, displayName: name, language: language as Language });
  }

  /** @throws Refused unknown_id, portal_access_none */
  async close(actor: Actor, landlordId: Id): Promise<LandlordRow> {
    const landlord = await this.written(actor, 'close_portal_access', landlordId);
    await this.doors.close(actor.agencyId, landlordId);
    return landlord;
  }

  /** Written down before it is done: the doors stand in another database role's transaction. */
  private written(actor: Actor, act: string, landlordId: Id, check: (landlord: LandlordRow) => unknown = () => undefined): Promise<LandlordRow> {
    return this.db.write(actor, async (tx) => {
      const landlord = await this.landlords.row(tx, landlordId);
      check(landlord);
      await tx.audit(act, 'landlord', landlordId);
      return landlord;
    });
  }
}
