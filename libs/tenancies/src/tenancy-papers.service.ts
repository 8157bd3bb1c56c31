import { Injectable } from '@nestjs/common';
import { DocumentsService, type DocumentRow } from '#documents';
import { newId, refuse, type Id, type Language } from '#kernel';
import { Database, FilesService, type Actor, type Tx } from '#platform';
import { guaranteeSnapshot, leaseSnapshot, scheduleSnapshot, subleaseSnapshot } from './documents/contract-data';
import { guaranteeCertificateTemplate } from './documents/guarantee-certificate.document';
import { handoverSnapshot } from './documents/handover-data';
import { handoverProtocolTemplate } from './documents/handover-protocol.document';
import { leaseTemplate } from './documents/lease.document';
import { paymentScheduleTemplate } from './documents/payment-schedule.document';
import { subleaseTemplate } from './documents/sublease.document';
import type { HandoverKind } from './domain/handover';
import type { TenanciesRefusal } from './domain/sentences';
import { HandoversService } from './handovers.service';
import { OwnerContractsService } from './owner-contracts.service';
import { PaperFacts } from './paper-facts';
import { TenancyScanRow, type ScanKind } from './store/contract.entity';

type Code = TenanciesRefusal | 'unknown_id';

export const PAPER_KINDS = ['contract', 'payment_schedule', 'guarantee_certificate', 'handover_in', 'handover_out'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Papers of a tenancy: issued from frozen data, and the signed scans that come back. */
@Injectable()
export class TenancyPapersService {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly files: FilesService,
    private readonly facts: PaperFacts,
    private readonly ownerContracts: OwnerContractsService,
    private readonly handovers: HandoversService,
  ) {}

  /**
   * Issues one paper. The landlord sees in his portal what he signs or is given: the lease, the guarantee and the
   * handover of A. In B and C the household's papers are between it and the agency.
   * @throws Refused unknown_id, tenancy_cancelled, payee_account_missing, guarantee_certificate_only_in_a, handover_missing
   */
  issue(actor: Actor, tenancyId: Id, kind: PaperKind, language: Language): Promise<DocumentRow> {
    return this.db.write(actor, (tx) => this.issueIn(tx, tenancyId, kind, language));
  }

  async issueIn(tx: Tx, tenancyId: Id, kind: PaperKind, language: Language): Promise<DocumentRow> {
    const facts = await this.facts.ofTenancy(tx, tenancyId);
    const { tenancy, landlord } = facts;
    const order = { language, subject: { type: 'tenancy', id: tenancyId }, landlordId: landlord.id };
    if (kind === 'guarantee_certificate') {
      const [promise] = await this.ownerContracts.guaranteeTerms(tx, [tenancy.ownerContractId]);
      if (tenancy.model !== 'A' || !promise) return refuse<Code>('guarantee_certificate_only_in_a');
      return this.documents.issue(tx, guaranteeCertificateTemplate, { ...order, visibleToLandlord: true, snapshot: guaranteeSnapshot(facts, promise, tx.today) });
    }
    if (kind === 'handover_in' || kind === 'handover_out') {
      const handoverKind: HandoverKind = kind === 'handover_in' ? 'move_in' : 'move_out';
      const record = (await this.handovers.recordOf(tx, tenancyId, handoverKind)) ?? refuse<Code>('handover_missing');
      const snapshot = handoverSnapshot(facts, record, await this.colleagueName(tx, record.heldBy));
      return this.documents.issue(tx, handoverProtocolTemplate, { ...order, visibleToLandlord: tenancy.model === 'A', snapshot });
    }
    const account = await this.facts.payee(tx, tenancy.paymentRoute, landlord, facts.agency.name);
    if (kind === 'payment_schedule') return this.documents.issue(tx, paymentScheduleTemplate, { ...order, snapshot: scheduleSnapshot(facts, account, tx.today) });
    return tenancy.kind === 'lease'
      ? this.documents.issue(tx, leaseTemplate, { ...order, visibleToLandlord: true, snapshot: leaseSnapshot(facts, account, tx.today) })
      : this.documents.issue(tx, subleaseTemplate, { ...order, snapshot: subleaseSnapshot(facts, account, tx.today) });
  }

  /** Keeps the scan of a signed paper, uploaded before. @throws Refused unknown_id, scan_not_found */
  attachScan(actor: Actor, tenancyId: Id, fileId: Id, kind: ScanKind): Promise<TenancyScanRow> {
    return this.db.write(actor, async (tx) => {
      await this.facts.ofTenancy(tx, tenancyId);
      const file = await this.files.describe(tx, fileId).catch(() => refuse<Code>('scan_not_found', {}, 'fileId'));
      const row = { id: newId(), tenancyId, fileId: file.id, kind, uploadedAt: tx.now, uploadedBy: tx.actor.accountId };
      await tx.insert(TenancyScanRow, row);
      await tx.audit('attach_scan', 'tenancy', tenancyId, { fileId, kind });
      return { agencyId: tx.agencyId, ...row };
    });
  }

  private async colleagueName(tx: Tx, staffMemberId: Id | null): Promise<string | null> {
    const row = await tx.row<{ displayName: string }>('SELECT display_name FROM core.staff_member WHERE agency_id = $1 AND id = $2', [tx.agencyId, staffMemberId]);
    return row?.displayName ?? null;
  }
}
