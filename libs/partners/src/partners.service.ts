import { Injectable } from '@nestjs/common';
import { newId, refuse, type Id } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { PartnerRow, type PartnerKind } from './store/partner.entity';

export interface NewPartner {
  readonly name: string;
  readonly kind: PartnerKind;
  readonly contactName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

@Injectable()
export class PartnersService {
  constructor(private readonly db: Database) {}

  /** Refuses `partner_known` when the agency already has an organisation of that name. */
  async register(actor: Actor, partner: NewPartner): Promise<PartnerRow> {
    const id = newId();
    try {
      return await this.db.write(actor, async (tx) => {
        const { name, kind, contactName = null, email = null, phone = null } = partner;
        await tx.insert(PartnerRow, { id, name: name.trim(), kind, contactName, email, phone, active: true });
        await tx.audit('partner.register', 'partner', id);
        return (await tx.get(PartnerRow, id))!;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'partner_agency_id_name_key') return refuse('partner_known', { name: partner.name.trim() }, 'name');
      throw error;
    }
  }

  list(tx: Tx): Promise<PartnerRow[]> {
    return tx.find(PartnerRow, { active: true }, { orderBy: { name: 'ASC' } });
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<PartnerRow[]> {
    return tx.rows<PartnerRow>('SELECT * FROM core.partner WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, ids]);
  }
}
