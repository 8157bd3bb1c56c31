import { Injectable } from '@nestjs/common';
import { addWorkingDays, newId, orRefuse, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { checkedAccount, examineLandlord, type LandlordDraft } from './domain/landlord-rules';
import { movedLead, type LeadSource, type LeadStage } from './domain/lead-life';
import { PROPERTY_EVENTS } from './properties.events';
import { LandlordLeadRow, LandlordRow } from './store/landlord.entity';
import { landlordsByIds, pageOfLandlords, pageOfLeads } from './store/landlord.repository';

/** A flat offered by its owner, as far as he says. */
export interface LeadDraft {
  readonly source: LeadSource;
  readonly contactName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string;
  readonly street: string | null;
  readonly layout: string | null;
  readonly areaM2: number | null;
  readonly furnished: boolean | null;
  readonly expectedRent: Halere | null;
  readonly availableFrom: IsoDate | null;
  readonly note: string | null;
}

/** Within how many working days somebody calls back: what the confirmation promises. */
const CALL_BACK_WORKING_DAYS = 2;

/** Owners of flats and the offers they make before there is a contract. */
@Injectable()
export class LandlordsService {
  constructor(private readonly db: Database) {}

  /** @throws Refused landlord_*, address_missing, postal_code, ACCOUNT_*, IBAN_*, COMPANY_NUMBER_* */
  record(actor: Actor, draft: LandlordDraft): Promise<LandlordRow> {
    return this.db.write(actor, (tx) => this.recordIn(tx, draft));
  }

  async recordIn(tx: Tx, draft: LandlordDraft): Promise<LandlordRow> {
    return (await this.recordManyIn(tx, [draft]))[0]!;
  }

  async recordManyIn(tx: Tx, drafts: readonly LandlordDraft[]): Promise<LandlordRow[]> {
    const landlords = drafts.map((draft) => ({ id: newId(), ...this.values(draft, tx.today), createdAt: tx.now }));
    await tx.insert(LandlordRow, landlords);
    await tx.auditMany('record_landlord', 'landlord', landlords.map(({ id }) => ({ id })));
    const rows = new Map((await landlordsByIds(tx, landlords.map(({ id }) => id))).map((row) => [row.id, row]));
    return landlords.map(({ id }) => rows.get(id)!);
  }

  /** Writes the owner's data anew as a whole. @throws Refused unknown_id and those of `record` */
  amend(actor: Actor, landlordId: Id, draft: LandlordDraft): Promise<LandlordRow> {
    return this.db.write(actor, async (tx) => {
      const before = await this.row(tx, landlordId);
      const values = this.values(draft, tx.today);
      const accountCheckedOn = values.iban === before.iban ? before.accountCheckedOn : values.accountCheckedOn;
      await tx.update(LandlordRow, landlordId, { ...values, accountCheckedOn });
      await tx.audit('amend_landlord', 'landlord', landlordId, { accountChanged: values.iban !== before.iban });
      return this.row(tx, landlordId);
    });
  }

  /** A lead somebody told us of; the public form writes its own through the portal. @throws Refused lead_contact_missing */
  recordLead(actor: Actor, draft: LeadDraft): Promise<LandlordLeadRow> {
    return this.db.write(actor, async (tx) => {
      if (!draft.phone?.trim() && !draft.email?.trim()) refuse('lead_contact_missing', {}, 'phone');
      const leadId = newId();
      const year = Number(tx.today.slice(0, 4));
      await tx.insert(LandlordLeadRow, {
        id: leadId,
        reference: `N-${year}-${String(await tx.nextNumber('landlord_lead', year)).padStart(4, '0')}`,
        stage: 'new',
        lostReason: null,
        ...draft,
        worries: [],
        photoFileId: null,
        callBy: addWorkingDays(tx.today, CALL_BACK_WORKING_DAYS),
        landlordId: null,
        createdAt: tx.now,
        stageChangedAt: tx.now,
      });
      await tx.audit('record_lead', 'landlord_lead', leadId);
      await tx.publish(PROPERTY_EVENTS.leadCame, { leadId });
      return this.lead(tx, leadId);
    });
  }

  /** @throws Refused unknown_id, lead_stage, lead_lost_reason_missing, lead_landlord_missing */
  moveLead(actor: Actor, leadId: Id, to: LeadStage, more: { readonly lostReason: string | null; readonly landlordId: Id | null }): Promise<LandlordLeadRow> {
    return this.db.write(actor, async (tx) => {
      const lead = await this.lead(tx, leadId);
      if (more.landlordId !== null) await this.row(tx, more.landlordId);
      const landlordId = more.landlordId ?? lead.landlordId;
      const stage = orRefuse(movedLead({ stage: lead.stage, landlordId }, to, more.lostReason));
      await tx.update(LandlordLeadRow, leadId, { stage, landlordId, lostReason: stage === 'lost' ? more.lostReason!.trim() : null, stageChangedAt: tx.now });
      await tx.audit('move_lead', 'landlord_lead', leadId, { from: lead.stage, to: stage });
      return this.lead(tx, leadId);
    });
  }

  /** @throws Refused unknown_id, also for another agency's */
  async row(tx: Tx, landlordId: Id): Promise<LandlordRow> {
    return (await tx.get(LandlordRow, landlordId)) ?? refuse('unknown_id', {}, 'landlordId');
  }

  async lead(tx: Tx, leadId: Id): Promise<LandlordLeadRow> {
    return (await tx.get(LandlordLeadRow, leadId)) ?? refuse('unknown_id', {}, 'leadId');
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<LandlordRow[]> {
    return landlordsByIds(tx, ids);
  }

  page(tx: Tx, search: string | null, first: number, offset: number): Promise<{ rows: LandlordRow[]; totalCount: number }> {
    return pageOfLandlords(tx, search, first, offset);
  }

  pageOfLeads(tx: Tx, stages: readonly LeadStage[] | null, first: number, offset: number): Promise<{ rows: LandlordLeadRow[]; totalCount: number }> {
    return pageOfLeads(tx, stages, first, offset);
  }

  private values(draft: LandlordDraft, today: IsoDate): Omit<LandlordRow, 'agencyId' | 'id' | 'createdAt'> {
    const { account, ...landlord } = orRefuse(examineLandlord(draft, today));
    const checked = account === null ? null : orRefuse(checkedAccount(account));
    return { ...landlord, bankAccount: checked?.bankAccount ?? null, iban: checked?.iban ?? null, accountCheckedOn: checked ? today : null };
  }
}
