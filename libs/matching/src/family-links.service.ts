import { Injectable } from '@nestjs/common';
import { DocumentsService, renderPdf, templateName } from '#documents';
import { ApplicantLinksService, type ApplicantLink, type IssuedCode } from '#identity';
import { refuse, type Id, type Language } from '#kernel';
import { HouseholdsService } from '#households';
import { Database, type Actor } from '#platform';
import { ApplicantPagesService } from './applicant-pages.service';
import { linkPaperTemplate } from './documents/link-paper.document';

export interface IssueLink {
  readonly householdId: Id;
  readonly language: Language;
  /** Where the portal answers: "https://zazemi.example.org". */
  readonly origin: string;
}

export interface LinkInHand {
  readonly url: string;
  readonly expiresAt: Date;
  /** The paper with the QR code. It is handed over and kept nowhere: it bears the token. */
  readonly paper: Buffer;
}

/** The way of a family to its own application, from the side of the agency. */
@Injectable()
export class FamilyLinksService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly pages: ApplicantPagesService,
    private readonly links: ApplicantLinksService,
    private readonly documents: DocumentsService,
  ) {}

  /** A new link and its paper; the one before stops opening. Refuses: unknown_id, household_closed. */
  async issue(actor: Actor, { householdId, language, origin }: IssueLink): Promise<LinkInHand> {
    const known = await this.db.write(actor, async (tx) => {
      const household = await this.households.openIn(tx, householdId);
      const page = await this.pages.writeIn(tx, householdId);
      await tx.audit('applicant_link.issue', 'household', householdId);
      return { household, page, agency: await this.documents.issuer(tx), today: tx.today };
    });
    const { token, expiresAt } = await this.links.issue(actor, householdId);
    // Behind the number sign: no server, proxy or log on the way ever sees it.
    const url = `${origin}/portal/zadost#${token}`;
    const { agency, page, today } = known;
    const paper = await renderPdf(
      linkPaperTemplate.page({ agency, code: page.code, url, helper: page.helperName === null ? null : { name: page.helperName, phone: page.helperPhone ?? agency.phone }, expiresAt: expiresAt.toISOString() }, language),
      { number: page.code, template: templateName(linkPaperTemplate), issuedOn: today },
    );
    return { url, expiresAt, paper: paper.bytes };
  }

  /** Refuses: unknown_id, applicant_link_none. */
  async revoke(actor: Actor, householdId: Id): Promise<void> {
    await this.seen(actor, householdId, 'applicant_link.revoke');
    await this.links.revoke(actor.agencyId, householdId);
  }

  /** A code to be written on a paper and handed over; it lives a quarter of an hour. Refuses: unknown_id, applicant_link_none. */
  async codeOnPaper(actor: Actor, householdId: Id): Promise<IssuedCode> {
    await this.seen(actor, householdId, 'applicant_link.paper_code');
    return this.links.paperCode(actor.agencyId, householdId);
  }

  /** The lasting code of an invented family. Refuses: unknown_id, not_allowed (the agency is no demo), applicant_link_none. */
  async demoCode(actor: Actor, householdId: Id): Promise<string> {
    await this.db.read(actor, async (tx) => {
      const profile = await tx.row<{ isDemo: boolean }>('SELECT is_demo FROM core.agency_profile WHERE agency_id = $1', [tx.agencyId]);
      if (!profile?.isDemo) refuse('not_allowed');
      await this.households.getIn(tx, householdId);
    });
    return (await this.links.demoCode(actor.agencyId, householdId)).code;
  }

  of(agencyId: Id, householdId: Id): Promise<ApplicantLink | null> {
    return this.links.of(agencyId, householdId);
  }

  private async seen(actor: Actor, householdId: Id, act: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      await this.households.getIn(tx, householdId);
      await tx.audit(act, 'household', householdId);
    });
  }
}
