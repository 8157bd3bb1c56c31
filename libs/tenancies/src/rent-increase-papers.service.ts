import { Injectable } from '@nestjs/common';
import { DocumentsService, type DocumentRow } from '#documents';
import { monthOf, refuse, type Id, type Language } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { landlordAsParty, signatories, tenantNames } from './documents/contract-data';
import { rentIncreaseProposalTemplate, type RentIncreaseProposalSnapshot } from './documents/rent-increase-proposal.document';
import { afterDelivery, COURT_MONTHS } from './domain/rent-increase';
import type { RentIncreaseRefusal } from './domain/rent-increase-sentences';
import { PaperFacts } from './paper-facts';
import { RentIncreasesService } from './rent-increases.service';
import { papersOfIncreases } from './store/rent-increase.repository';
import { RentIncreaseRow } from './store/rent-increase.entity';

/** The letter of a proposal under § 2249: one for each who owes the rent, in the landlord's name. */
@Injectable()
export class RentIncreasePapersService {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly facts: PaperFacts,
    private readonly increases: RentIncreasesService,
  ) {}

  /** Once for a proposal: asked again it gives the papers there are. @throws Refused increase_unknown, increase_answered, increase_quiet_mode */
  issue(actor: Actor, increaseId: Id, language: Language | null = null): Promise<DocumentRow[]> {
    return this.db.write(actor, async (tx) => {
      const [increase] = await tx.find(RentIncreaseRow, { id: increaseId }, { lock: 'for update' });
      if (increase === undefined || increase.clauseId !== null) return refuse<RentIncreaseRefusal>('increase_unknown');
      const before = (await papersOfIncreases(tx, [increaseId])).map((paper) => paper.id);
      if (before.length > 0) return Promise.all(before.map((id) => this.documents.row(tx, id)));
      if (increase.state !== 'proposed') refuse<RentIncreaseRefusal>('increase_answered');
      return this.write(tx, increase, language);
    });
  }

  private async write(tx: Tx, increase: RentIncreaseRow, language: Language | null): Promise<DocumentRow[]> {
    const facts = await this.facts.ofTenancy(tx, increase.tenancyId);
    if (facts.household.quietMode) refuse<RentIncreaseRefusal>('increase_quiet_mode');
    const limits = await this.increases.limits(tx);
    const snapshot: Omit<RentIncreaseProposalSnapshot, 'receiver'> = {
      agency: facts.agency, issuedOn: tx.today, increaseId: increase.id, landlord: landlordAsParty(facts), tenants: tenantNames(facts), flat: facts.flat, contractNumber: facts.tenancy.number,
      oldRent: increase.oldRent, newRent: increase.newRent, comparableRent: increase.comparableRent!, source: increase.source, ...limits, courtMonths: COURT_MONTHS,
      deliveredIn: monthOf(tx.today), paidFrom: afterDelivery(tx.today, limits).holdsFrom, contact: facts.contact,
    };
    const papers: DocumentRow[] = [];
    for (const { party } of signatories(facts)) {
      const receiver = party.representedBy === null ? party.name : `${party.representedBy.name} (${party.name})`;
      papers.push(await this.documents.issue(tx, rentIncreaseProposalTemplate, {
        language: language ?? facts.tenancy.language, subject: { type: 'tenancy', id: increase.tenancyId }, landlordId: facts.landlord.id, visibleToLandlord: true, snapshot: { ...snapshot, receiver },
      }));
    }
    await tx.audit('issueRentIncreaseProposal', 'Tenancy', increase.tenancyId, { increaseId: increase.id, papers: papers.map((paper) => paper.number) });
    return papers;
  }
}
